using System.IO.Hashing;

namespace Fusion.Runtime.Cuda.Caching;

/// <summary>
/// The format of an entry: XXH128 of the code, then the code. A file that was cut or damaged does not match. (SHA-256 would
/// load OpenSSL, which takes longer than everything else between a start and the launch of a cached kernel.)
/// </summary>
internal static class EntryFile
{
    private const int HashBytes = 16;

    /// <summary>Bytes of the file of a code.</summary>
    public static long Bytes(byte[] code) => HashBytes + code.LongLength;

    /// <summary>The code in a file; null if the file is damaged.</summary>
    public static byte[]? Decode(byte[] file)
    {
        if (file.Length <= HashBytes)
            return null;
        byte[] code = file[HashBytes..];
        return XxHash128.Hash(code).AsSpan().SequenceEqual(file.AsSpan(0, HashBytes)) ? code : null;
    }

    /// <summary>Writes the file of a code.</summary>
    public static void Write(Stream file, byte[] code)
    {
        file.Write(XxHash128.Hash(code));
        file.Write(code);
    }
}
