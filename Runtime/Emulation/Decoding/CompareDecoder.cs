using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>setp, selp (PTX ISA, section 9.7.7).</summary>
internal static class CompareDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c) => c.Name switch
    {
        "setp" => Set(c),
        "selp" => Select(c),
        _ => null,
    };

    private static Operation Select(DecodeContext c)
    {
        int size = c.TakeType().Size();
        int d = c.Destination(0, size), a = c.Source(1, size), b = c.Source(2, size);
        (int p, bool negated) = c.Predicate(c.Operand(3));
        Operation operation = size switch
        {
            2 => new SelectOperation<ushort>(d, a, b, p, negated),
            4 => new SelectOperation<uint>(d, a, b, p, negated),
            8 => new SelectOperation<ulong>(d, a, b, p, negated),
            _ => throw c.Unknown(),
        };
        operation.Class = InstructionClass.Predicate;
        return operation;
    }

    private static Operation Set(DecodeContext c)
    {
        string comparison = c.TakeOneOf("eq", "ne", "lt", "le", "gt", "ge", "lo", "ls", "hi", "hs", "equ", "neu", "ltu", "leu", "gtu", "geu", "num", "nan")
            ?? throw c.Unknown("it names no comparison");
        PredicateJoin join = c.TakeOneOf("and", "or", "xor") switch
        {
            "and" => PredicateJoin.And,
            "or" => PredicateJoin.Or,
            "xor" => PredicateJoin.Xor,
            _ => PredicateJoin.None,
        };
        // Comparisons with subnormal numbers flushed are not wanted by any kernel so far.
        PtxType type = c.TakeType();
        var operands = new Operands(c, type.Size(), join);
        Operation operation = type switch
        {
            PtxType.U16 or PtxType.B16 => Compare<ushort>(c, comparison, operands),
            PtxType.S16 => Compare<short>(c, comparison, operands),
            PtxType.U32 or PtxType.B32 => Compare<uint>(c, comparison, operands),
            PtxType.S32 => Compare<int>(c, comparison, operands),
            PtxType.U64 or PtxType.B64 => Compare<ulong>(c, comparison, operands),
            PtxType.S64 => Compare<long>(c, comparison, operands),
            PtxType.F32 => Compare<float>(c, comparison, operands),
            PtxType.F64 => Compare<double>(c, comparison, operands),
            PtxType.F16 => Compare<Half>(c, comparison, operands),
            _ => throw c.Unknown(),
        };
        operation.Class = InstructionClass.Predicate;
        return operation;
    }

    private static Operation Compare<T>(DecodeContext c, string comparison, Operands o) where T : unmanaged, INumber<T> => comparison switch
    {
        "eq" => o.Make<T, Compare<T, EqualTo>>(),
        "ne" => o.Make<T, Compare<T, NotEqualTo>>(),
        "lt" or "lo" => o.Make<T, Compare<T, LessThan>>(),
        "le" or "ls" => o.Make<T, Compare<T, LessOrEqual>>(),
        "gt" or "hi" => o.Make<T, Compare<T, GreaterThan>>(),
        "ge" or "hs" => o.Make<T, Compare<T, GreaterOrEqual>>(),
        "equ" => o.Make<T, OrUnordered<T, EqualTo>>(),
        "neu" => o.Make<T, OrUnordered<T, NotEqualTo>>(),
        "ltu" => o.Make<T, OrUnordered<T, LessThan>>(),
        "leu" => o.Make<T, OrUnordered<T, LessOrEqual>>(),
        "gtu" => o.Make<T, OrUnordered<T, GreaterThan>>(),
        "geu" => o.Make<T, OrUnordered<T, GreaterOrEqual>>(),
        "num" => o.Make<T, AreNumbers<T>>(),
        "nan" => o.Make<T, AreUnordered<T>>(),
        _ => throw c.Unknown(),
    };

    /// <summary>Where the operands of a setp lie.</summary>
    private sealed class Operands
    {
        private readonly int _p;
        private readonly int _q = -1;
        private readonly int _a;
        private readonly int _b;
        private readonly PredicateJoin _join;
        private readonly int _c;
        private readonly bool _negateC;

        public Operands(DecodeContext c, int size, PredicateJoin join)
        {
            PtxOperand target = c.Operand(0);
            if (target is PtxPair pair)
            {
                _p = c.Destination(pair.First, 0);
                _q = c.Destination(pair.Second, 0);
            }
            else
            {
                _p = c.Destination(target, 0);
            }
            _a = c.Source(1, size);
            _b = c.Source(2, size);
            _join = join;
            if (join != PredicateJoin.None)
                (_c, _negateC) = c.Predicate(c.Operand(3));
        }

        public Operation Make<T, TCondition>() where T : unmanaged where TCondition : ICondition<T> =>
            new CompareOperation<T, TCondition>(_p, _q, _a, _b, _join, _c, _negateC);
    }
}
