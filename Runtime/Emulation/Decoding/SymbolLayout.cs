using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>Gives the variables of a kernel and its module their addresses.</summary>
internal sealed class SymbolLayout
{
    public int SharedBytes { get; private set; }

    public int LocalBytes { get; private set; }

    public int ParameterBytes { get; private set; }

    public byte[] ModuleMemory { get; private set; } = [];

    public static SymbolLayout Of(PtxModule module, PtxKernel kernel, RegisterAllocator registers)
    {
        var layout = new SymbolLayout();
        foreach (PtxVariable parameter in kernel.Parameters)
        {
            int at = Align(layout.ParameterBytes, parameter.Alignment);
            registers.Define(parameter.Name, (ulong)at);
            layout.ParameterBytes = at + parameter.Bytes;
        }
        IEnumerable<PtxVariable> variables = module.Variables.Concat(kernel.Variables);
        foreach (PtxVariable variable in variables.Where(v => v.Bytes > 0))
        {
            if (variable.Space == "shared")
            {
                int at = Align(layout.SharedBytes, variable.Alignment);
                registers.Define(variable.Name, (ulong)at);
                layout.SharedBytes = at + variable.Bytes;
            }
            else if (variable.Space == "local")
            {
                int at = Align(layout.LocalBytes, variable.Alignment);
                registers.Define(variable.Name, (ulong)at);
                layout.LocalBytes = at + variable.Bytes;
            }
        }
        // Dynamic shared memory begins where the static one ends; every array without a size begins there.
        foreach (PtxVariable variable in variables.Where(v => v is { Space: "shared", Bytes: 0 }))
        {
            layout.SharedBytes = Align(layout.SharedBytes, variable.Alignment);
            registers.Define(variable.Name, (ulong)layout.SharedBytes);
        }
        layout.PlaceModule(module, registers);
        return layout;
    }

    private void PlaceModule(PtxModule module, RegisterAllocator registers)
    {
        var bytes = new List<byte>();
        foreach (PtxVariable variable in module.Variables.Where(v => v.Space is "global" or "const"))
        {
            while (bytes.Count % Math.Max(variable.Alignment, 1) != 0)
                bytes.Add(0);
            registers.Define(variable.Name, AddressWindows.Module + (ulong)bytes.Count);
            bytes.AddRange(variable.Initial ?? new byte[variable.Bytes]);
        }
        ModuleMemory = [.. bytes];
    }

    private static int Align(int at, int alignment) => (at + alignment - 1) & -Math.Max(alignment, 1);
}
