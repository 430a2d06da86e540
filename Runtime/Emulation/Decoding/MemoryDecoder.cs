using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>ld, st, fences and prefetches (PTX ISA, section 9.7.9).</summary>
internal static class MemoryDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c) => c.Name switch
    {
        "ld" or "ldu" or "st" => Access(c),
        "membar" or "prefetch" or "prefetchu" or "applypriority" or "discard" or "createpolicy" => Nothing(c),
        "fence" when !c.Rest.Contains("proxy") => Nothing(c),
        _ => null,
    };

    /// <summary>The state space among the modifiers; "" is the generic one.</summary>
    public static string TakeSpace(DecodeContext c)
    {
        string space = c.TakeOneOf("global", "shared", "shared::cta", "local", "param", "param::entry", "const") ?? "";
        return space.Replace("::cta", "", StringComparison.Ordinal).Replace("::entry", "", StringComparison.Ordinal);
    }

    /// <summary>Files an access under its space.</summary>
    public static InstructionClass ClassOf(string space) => space switch
    {
        "shared" => InstructionClass.Shared,
        "local" => InstructionClass.Local,
        "param" => InstructionClass.Parameter,
        _ => InstructionClass.Global,
    };

    private static NoOperation Nothing(DecodeContext c)
    {
        foreach (string modifier in c.Rest.ToArray())
            c.Take(modifier);
        return new NoOperation { Class = InstructionClass.Integer };
    }

    private static Operation Access(DecodeContext c)
    {
        bool load = c.Name != "st";
        string space = TakeSpace(c);
        // Hints for caches, and orders that hold here anyway.
        c.Ignore("nc", "weak", "ca", "cg", "cs", "lu", "cv", "wb", "wt", "L1::no_allocate", "L1::evict_first", "L1::evict_last", "L1::evict_normal",
            "L1::evict_unchanged", "L2::64B", "L2::128B", "L2::256B", "cta", "cluster", "gpu", "sys");
        bool strong = c.TakeOneOf("volatile", "relaxed", "acquire", "release") is not null;
        int vector = c.TakeOneOf("v2", "v4", "v8") is { } v ? v[1] - '0' : 1;
        PtxType type = c.TakeType();
        PtxOperand data = c.Operand(load ? 0 : 1);
        IReadOnlyList<PtxOperand> items = data is PtxVector list ? list.Items : [data];
        if (items.Count != vector)
            throw c.Unknown($"it has {items.Count} registers for {vector} elements");
        int width = Math.Max(2, items.Select(i => c.WidthOf(i)).FirstOrDefault(w => w is not null) ?? type.Size());
        int[] registers = [.. items.Select(i => load ? c.Destination(i, width) : c.Source(i, width))];
        bool[] used = [.. items.Select(i => i is not PtxName name || c.Registers.IsMentionedElsewhere(name.Name))];
        (int register, bool wide, long offset) = c.Address(load ? 1 : 0);
        var transfer = new Transfer(new AddressOperand(register, wide, offset), registers, used, width, type.IsSigned(),
            (load ? AccessKind.Read : AccessKind.Write) | (strong ? AccessKind.Atomic : 0), load,
            c.Operand(load ? 1 : 0) is PtxAddress { Base: { } symbol } place && c.Registers.Symbol(symbol) is { } fixedAt ? (int)fixedAt + (int)place.Offset : null);
        Operation operation = type.Size() switch
        {
            1 => transfer.Make<byte>(c, space),
            2 => transfer.Make<ushort>(c, space),
            4 => transfer.Make<uint>(c, space),
            8 => transfer.Make<ulong>(c, space),
            _ => throw c.Unknown(),
        };
        operation.Class = ClassOf(space);
        return operation;
    }

    /// <summary>The parts of a load or store.</summary>
    private sealed record Transfer(AddressOperand Address, int[] Registers, bool[] Used, int Width, bool Signed, AccessKind Kind, bool IsLoad, int? FixedAt)
    {
        public Operation Make<T>(DecodeContext c, string space) where T : unmanaged, IBinaryInteger<T> => space switch
        {
            "global" or "const" => Make<T, GlobalSpace>(),
            "shared" => Make<T, SharedSpace>(),
            "local" => Make<T, LocalSpace>(),
            "param" when IsLoad && FixedAt is { } at => new ParameterLoad<T>(at, Registers, Width, Signed),
            "param" => Make<T, ParameterSpace>(),
            "" => Make<T, GenericSpace>(),
            _ => throw c.Unknown(),
        };

        private Operation Make<T, TSpace>() where T : unmanaged, IBinaryInteger<T> where TSpace : IAddressSpace =>
            IsLoad && Array.Exists(Used, used => used) && !Array.TrueForAll(Used, used => used) ? new PartialLoadOperation<T, TSpace>(Address, Registers, Used, Width, Signed, Kind)
            : IsLoad ? new LoadOperation<T, TSpace>(Address, Registers, Width, Signed, Kind)
            : new StoreOperation<T, TSpace>(Address, Registers, Width, Kind);
    }
}
