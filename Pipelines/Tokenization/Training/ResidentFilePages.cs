using System.Buffers.Text;
using Microsoft.Win32.SafeHandles;

namespace Fusion.Pipelines.Tokenization;

/// <summary>How much of the mapped files of this process is in memory, as Linux counts it.</summary>
internal sealed class ResidentFilePages : IDisposable
{
    private readonly SafeFileHandle file = File.OpenHandle("/proc/self/statm");

    /// <summary>Bytes of resident pages that belong to files: the third field of statm (proc(5)).</summary>
    public long Bytes()
    {
        Span<byte> text = stackalloc byte[128];
        text = text[..RandomAccess.Read(file, text, 0)];
        for (var field = 0; field < 2; field++) text = text[(text.IndexOf((byte)' ') + 1)..];
        return Utf8Parser.TryParse(text, out long pages, out _) ? pages * Environment.SystemPageSize : 0;
    }

    public void Dispose() => file.Dispose();
}
