using Fusion.Compiler.Facts;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Passes;

/// <summary>Bounds checks that hold for every program of the launches that code is made for, replaced by true.</summary>
internal sealed class KnownBounds(KnownFacts facts) : Rewriter
{
    private ScalarRanges? ranges;

    /// <inheritdoc/>
    protected override void BeginTopBlock(Kernel source) => ranges ??= new ScalarRanges(source);

    /// <inheritdoc/>
    protected override void Rewrite(Op op)
    {
        if (op.Code != OpCode.InBounds || !facts.IsInside(op.Operands[0], op.AxisIndex, op.Operands[1], op.Dims[0], ranges!))
        {
            Copy(op);
            return;
        }
        var all = new Op(OpCode.Full, [Builder.Bool(true)]);
        all.Dims.AddRange([Dim.One, op.Dims[0]]);
        SetMap(op.Result, Builder.Add(all));
    }
}
