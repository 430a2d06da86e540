using System.IO.Compression;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// A published byte-level vocabulary in the form that travels with the assembly: Brotli over the merges, as ids of their
/// two parts. Such a vocabulary begins with the 256 bytes in GPT-2's order, and every merge makes the next id, so the
/// merges say all. Ids of the same significance stand together, because that compresses best.
/// </summary>
internal static class PresetFile
{
    private const int Planes = 3;

    /// <summary>The 256 bytes in GPT-2's order: those that are visible in Latin-1 first.</summary>
    public static IEnumerable<byte> ByteOrder => Enumerable.Range(0, 256).Select(value => (byte)value).OrderBy(value => PrintableBytes.Encode([value])[0]);

    /// <summary>Writes the merges.</summary>
    /// <param name="merges">Merge i makes id 256 + i.</param>
    public static byte[] Write(IReadOnlyList<Merge> merges)
    {
        var planes = new byte[2 * Planes * merges.Count];
        for (var i = 0; i < merges.Count; i++)
        {
            for (var plane = 0; plane < Planes; plane++)
            {
                planes[plane * merges.Count + i] = (byte)(merges[i].Left >> (8 * plane));
                planes[(Planes + plane) * merges.Count + i] = (byte)(merges[i].Right >> (8 * plane));
            }
        }
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(planes.Length)];
        if (!BrotliEncoder.TryCompress(planes, packed, out var length, quality: 11, window: 24)) throw new InvalidOperationException("Brotli needs more room than its own bound.");
        return packed[..length];
    }

    /// <summary>Reads tokens and merges from a resource of the assembly.</summary>
    public static (List<byte[]> Tokens, Merge[] Merges) Read(string resource)
    {
        using var unpacked = new MemoryStream();
        using (var stream = new BrotliStream(typeof(PresetFile).Assembly.GetManifestResourceStream(resource)!, CompressionMode.Decompress)) stream.CopyTo(unpacked);
        var planes = unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length);
        var count = planes.Length / (2 * Planes);
        var merges = new Merge[count];
        var tokens = new List<byte[]>(256 + count);
        foreach (var value in ByteOrder) tokens.Add([value]);
        for (var i = 0; i < count; i++)
        {
            int left = 0, right = 0;
            for (var plane = 0; plane < Planes; plane++)
            {
                left |= planes[plane * count + i] << (8 * plane);
                right |= planes[(Planes + plane) * count + i] << (8 * plane);
            }
            merges[i] = new Merge(left, right, 256 + i);
            tokens.Add([.. tokens[left], .. tokens[right]]);
        }
        return (tokens, merges);
    }
}
