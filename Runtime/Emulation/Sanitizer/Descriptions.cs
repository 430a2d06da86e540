using Fusion.Compiler.Emit.Cuda;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Sanitizer;

/// <summary>Puts programs, instructions and addresses of a launch into the words of the kernel's author.</summary>
internal sealed class Descriptions(LaunchState launch)
{
    /// <summary>Extents of the grid, last axis outermost; empty for a plain CUDA kernel.</summary>
    public int[] Grid { get; set; } = [];

    /// <summary>C# file and line of a statement by its ordinal; null where unknown.</summary>
    public Func<int, string?>? Locate { get; set; }

    /// <summary>What lies in shared memory; empty for a plain CUDA kernel.</summary>
    public IReadOnlyList<SharedTile> SharedTiles { get; set; } = [];

    /// <summary>The statement that an instruction comes from.</summary>
    public string? Source(Operation operation)
    {
        PtxLocation? location = operation.Source.Location;
        for (PtxLocation? at = location; at is not null; at = at.InlinedAt)
        {
            string file = launch.Kernel.Files.GetValueOrDefault(at.File, "");
            // Headers of the library and the generated file itself are not what the author wrote.
            if (file.EndsWith(".cu", StringComparison.Ordinal) || file.EndsWith(".cuh", StringComparison.Ordinal))
                continue;
            int ordinal = CudaLines.OrdinalOf(at.Line);
            if (ordinal > 0)
                return Locate?.Invoke(ordinal) ?? $"{Path.GetFileName(file)}, statement {ordinal}";
        }
        return location is null ? null : $"{launch.Kernel.Files.GetValueOrDefault(location.File, "?")}:{location.Line}";
    }

    /// <summary>A program by its tile coordinates.</summary>
    public string Program(int number)
    {
        if (Grid.Length == 0)
            return $"program {number}";
        var at = new int[Grid.Length];
        int rest = number;
        for (int i = 0; i < Grid.Length; i++)
        {
            at[i] = i == Grid.Length - 1 ? rest : rest % Grid[i];
            rest /= Math.Max(Grid[i], 1);
        }
        return $"program ({string.Join(", ", at)})";
    }

    /// <summary>An address.</summary>
    public string Address(Warp warp, ulong address)
    {
        long offset = (long)(address & (1ul << AddressWindows.Shift) - 1);
        switch (address >> AddressWindows.Shift << AddressWindows.Shift)
        {
            case AddressWindows.Shared:
                string bytes = $"shared memory, byte {offset} of {launch.SharedBytes}";
                // Tiles may take turns in one place.
                string tiles = string.Join(" or ", SharedTiles.Select(t => t.At((int)offset)).OfType<string>());
                return tiles.Length > 0 ? $"{tiles} ({bytes})" : bytes;
            case AddressWindows.Local:
                return $"local memory, byte {offset} of {warp.Local.Bytes}";
            case AddressWindows.Parameter:
                return $"parameters, byte {offset} of {launch.Kernel.ParameterBytes}";
            default:
                return launch.Regions.Find(address)?.Describe(address) ?? $"address 0x{address:x}, which is in no tensor of the launch";
        }
    }

    /// <summary>The other access of a race.</summary>
    public string Other(OtherAccess other)
    {
        string? source = other.Index >= 0 ? Source(launch.Kernel.Operations[other.Index]) : null;
        string thread = other.Thread >= 0 ? $" by thread {other.Thread}" : "";
        return $"the other access is a {other.What}{thread} of {Program(other.Program)}{(source is null ? "" : $" at {source}")}";
    }
}
