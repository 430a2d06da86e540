using System.Runtime.InteropServices;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Portability;

/// <summary>A hash that grows. Not SHA-256, for which .NET loads OpenSSL: that is one thing less to bring to another machine.</summary>
internal struct Digest
{
    private ulong _hash;

    /// <summary>Adds numbers, every NaN as the same one.</summary>
    public void Add(float[] numbers) => Add<float>(Array.ConvertAll(numbers, number => float.IsNaN(number) ? float.NaN : number));

    /// <summary>Adds the bits of elements.</summary>
    public void Add<T>(ReadOnlySpan<T> elements) where T : unmanaged => _hash = Hash128.Of(MemoryMarshal.AsBytes(elements), seed: _hash);

    public override readonly string ToString() => $"{_hash:x16}";
}
