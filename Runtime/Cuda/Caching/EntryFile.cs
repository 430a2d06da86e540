namespace Fusion.Runtime.Cuda.Caching;

/// <summary>
/// The format of an entry: <see cref="Hash128"/> of the code, then the code. A file that was cut or damaged does not match.
/// </summary>
internal static class EntryFile
{
    /// <summary>Bytes of the file of a code.</summary>
    public static long Bytes(byte[] code) => Hash128.Bytes + code.LongLength;

    /// <summary>The code in a file; null if the file is damaged.</summary>
    public static byte[]? Decode(byte[] file)
    {
        if (file.Length <= Hash128.Bytes)
            return null;
        byte[] code = file[Hash128.Bytes..];
        Span<byte> hash = stackalloc byte[Hash128.Bytes];
        Hash128.Write(code, hash);
        return hash.SequenceEqual(file.AsSpan(0, Hash128.Bytes)) ? code : null;
    }

    /// <summary>Writes the file of a code.</summary>
    public static void Write(Stream file, byte[] code)
    {
        Span<byte> hash = stackalloc byte[Hash128.Bytes];
        Hash128.Write(code, hash);
        file.Write(hash);
        file.Write(code);
    }
}
