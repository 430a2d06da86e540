using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>
/// The smallest access of a kernel to a kind of memory. Shadow memory has a cell for each such grain: exact, since every
/// access is a whole number of them, and as small as the kernel allows.
/// </summary>
internal static class AccessGrain
{
    private const int Largest = 4;

    public static int Of(PtxKernel kernel, bool shared)
    {
        int grain = Largest;
        foreach (PtxInstruction instruction in kernel.Instructions)
        {
            string[] parts = instruction.Opcode.Split('.');
            if (parts[0] is not ("ld" or "st" or "atom" or "red" or "cp"))
                continue;
            // Tensor copies write whole elements, whose size only the tensor map knows; rows of fewer than 2 bytes are rare.
            if (!shared && parts.Contains("tensor") && parts.Contains("bulk_group"))
                grain = Math.Min(grain, sizeof(ushort));
            bool generic = !parts.Any(p => p is "global" or "shared" or "shared::cta" or "local" or "param" or "const");
            if (!generic && parts.Contains(shared ? "global" : "shared") && parts[0] != "cp" || parts.Contains("local") || parts.Contains("param"))
                continue;
            foreach (string part in parts)
                if (PtxTypes.Parse(part) is { } type && type != PtxType.Pred)
                    grain = Math.Min(grain, type.Size());
        }
        return grain;
    }
}
