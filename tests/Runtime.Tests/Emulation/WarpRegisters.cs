using Fusion.Runtime.Emulation;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Runs one instruction of a warp on registers whose contents are given lane by lane.</summary>
internal static class WarpRegisters
{
    /// <summary>Runs inline PTX on 32-bit registers in %0 … and returns all of them afterwards.</summary>
    /// <param name="ptx">The instruction.</param>
    /// <param name="registers">Contents, [register][lane].</param>
    /// <param name="architecture">What NVRTC compiles for.</param>
    /// <param name="prologue">CUDA C++ before it, which may use <c>r[]</c> and <c>lane</c>.</param>
    /// <param name="operands">More inputs of the inline assembly, such as <c>, "r"(address)</c>.</param>
    public static uint[][] Run(string ptx, uint[][] registers, string architecture = "sm_90a", string prologue = "", string operands = "")
    {
        int count = registers.Length;
        using EmulatedDevice device = Emulator.Open(architecture);
        using Tensor<uint> x = Tensor.From<uint>(device, registers.SelectMany(r => r).ToArray(), count * 32);
        string outputs = string.Join(", ", Enumerable.Range(0, count).Select(i => $"\"+r\"(r[{i}])"));
        string inputs = operands.Length > 0 ? operands.TrimStart(',') : "";
        string source = $$"""
            extern "C" __global__ void kernel(unsigned* x)
            {
                unsigned r[{{count}}], lane = threadIdx.x;
                for (int i = 0; i < {{count}}; i++) r[i] = x[i * 32 + lane];
                {{prologue}}
                asm volatile("{{ptx}}" : {{outputs}} : {{inputs}} : "memory");
                for (int i = 0; i < {{count}}; i++) x[i * 32 + lane] = r[i];
            }
            """;
        new PlainLaunch(device, source, "kernel").Add(x, "x").Run(1, 32, 4096);
        uint[] all = x.ToArray();
        return [.. Enumerable.Range(0, count).Select(i => all[(i * 32)..(i * 32 + 32)])];
    }

    /// <summary>The text of registers of an operand: <c>{%3, %4}</c>.</summary>
    public static string List(int first, int count) => "{" + string.Join(", ", Enumerable.Range(first, count).Select(i => "%" + i)) + "}";
}
