using System.Globalization;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Writes a loop that copies operands ahead. With C places for each operand, C - 1 iterations are under way: an iteration
/// waits for its own copies, lets all threads finish the one before, and starts copies into the place which that one read.
/// </summary>
internal sealed class CudaPipeline(LoopStep loop, string index, CudaNames names, KernelKnowledge knowledge, int threads, CudaLines lines)
{
    private readonly string slot = names.Fresh("_slot");
    private readonly string copy = names.Fresh("_copy");
    private readonly int copies = loop.Prefetches[0].Target.Copies;

    private SourceWriter Lines => lines.Text;

    private string Upper => names[loop.Op.Operands[1]];

    private string Step => names[loop.Op.Operands[2]];

    /// <summary>The call that copies one operand.</summary>
    public static string Stage(StageStep stage, string to, CudaNames names, KernelKnowledge knowledge, int threads)
    {
        var target = stage.Target;
        var each = 16 / CudaNames.ElementSize(target.Element);
        var known = target.Element != stage.Load.Operands[0].View.Element || SharedLayout.Extent(target.Columns) % each != 0 || knowledge.Pieces(stage.Load, each) is not { } lies ? "" : ", fusion::Lies::" + lies;
        return Text($"fusion::stage<{target.Rows}, {target.Columns}, {threads}{known}>({string.Join(", ", stage.Load.Operands.Select(v => names[v]))}, {to});");
    }

    /// <summary>The copies of an iteration as a local function, and those of the first iterations.</summary>
    public void EmitPrologue()
    {
        Mark();
        using (Lines.Block($"auto {copy} = [&](int {index}, int _place)", "};"))
        {
            foreach (var op in Prefetch.PlaceOf(loop))
                if (names.Statement(op) is { } statement) lines.Statement(op.Ordinal, statement);
            foreach (var stage in loop.Prefetches)
                lines.Statement(stage.Load.Ordinal, Stage(stage, Text($"{stage.Target.Name}_all + _place * {SharedLayout.CopyElements(stage.Target)}"), names, knowledge, threads));
        }
        Mark();
        Lines.Line($"int {slot} = 0;");
        using (Lines.Block(Text($"for (int _ahead = 0; _ahead < {copies - 1}; _ahead++)")))
        {
            Mark();
            Lines.Line($"if ({names[loop.Op.Operands[0]]} + _ahead * {Step} < {Upper}) {copy}({names[loop.Op.Operands[0]]} + _ahead * {Step}, _ahead);");
            Lines.Line("fusion::copies_end_group();");
        }
    }

    /// <summary>Waits until this iteration's operands are there and nobody reads those of the one before.</summary>
    /// <param name="alsoForOthers">Whether copies of other steps may be under way, which were started later or in no group.</param>
    public void EmitWait(bool alsoForOthers)
    {
        Mark();
        Lines.Line(alsoForOthers ? "fusion::copies_done();" : Text($"fusion::copies_done<{copies - 2}>();"));
        Lines.Line("__syncthreads();");
    }

    /// <summary>Starts the copies of a later iteration and names this one's operands.</summary>
    public void EmitNext()
    {
        Mark();
        Lines.Line(Text($"if ({index} + {copies - 1} * {Step} < {Upper}) {copy}({index} + {copies - 1} * {Step}, {slot} == 0 ? {copies - 1} : {slot} - 1);"));
        Lines.Line("fusion::copies_end_group();");
        foreach (var stage in loop.Prefetches)
            Lines.Line(Text($"{CudaNames.MemoryType(stage.Target.Element)}* {stage.Target.Name} = {stage.Target.Name}_all + {slot} * {SharedLayout.CopyElements(stage.Target)};"));
    }

    public void EmitAdvance() => Lines.Line(Text($"{slot} = {slot} == {copies - 1} ? 0 : {slot} + 1;"));

    /// <summary>What is written for the loop as a whole belongs to its statement.</summary>
    private void Mark() => lines.Mark(loop.Op.Ordinal);

    private static string Text(FormattableString formatted) => formatted.ToString(CultureInfo.InvariantCulture);
}
