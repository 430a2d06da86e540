using System.Security.Cryptography;

namespace Fusion.Runtime.Cuda.Caching;

/// <summary>The format of an entry: SHA-256 of the code, then the code. A file that was cut or damaged does not match.</summary>
internal static class EntryFile
{
    /// <summary>Bytes of the file of a code.</summary>
    public static long Bytes(byte[] code) => SHA256.HashSizeInBytes + code.LongLength;

    /// <summary>The code in a file; null if the file is damaged.</summary>
    public static byte[]? Decode(byte[] file)
    {
        if (file.Length <= SHA256.HashSizeInBytes)
            return null;
        byte[] code = file[SHA256.HashSizeInBytes..];
        return SHA256.HashData(code).AsSpan().SequenceEqual(file.AsSpan(0, SHA256.HashSizeInBytes)) ? code : null;
    }

    /// <summary>Writes the file of a code.</summary>
    public static void Write(Stream file, byte[] code)
    {
        file.Write(SHA256.HashData(code));
        file.Write(code);
    }
}
