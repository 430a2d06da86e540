using System.Security.Cryptography;
using System.Text;

namespace Fusion.Compiler.Ir;

/// <summary>What tells whether a kernel is the one that something was measured of.</summary>
public static class KernelFingerprint
{
    private const int Bytes = 6;

    /// <summary>The first 12 hexadecimal digits of the SHA-256 of a kernel's IR, whatever its locals are called.</summary>
    public static string Of(Kernel kernel)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(IrPrinter.PrintBare(kernel).Trim()));
        return string.Concat(hash.Take(Bytes).Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
