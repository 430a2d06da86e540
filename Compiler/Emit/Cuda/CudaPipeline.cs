using System.Globalization;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// Writes a loop that copies operands ahead. With C places for each operand, C - 1 iterations are under way: an iteration
/// waits for its own copies, lets all threads finish the one before, and starts copies into the place which that one read.
/// </summary>
internal sealed class CudaPipeline(LoopStep loop, string index, CudaNames names, int threads, SourceWriter text)
{
    private readonly string slot = names.Fresh("_slot");
    private readonly string copy = names.Fresh("_copy");
    private readonly int copies = loop.Prefetches[0].Target.Copies;

    private string Upper => names[loop.Op.Operands[1]];

    private string Step => names[loop.Op.Operands[2]];

    /// <summary>The call that copies one operand.</summary>
    public static string Stage(StageStep stage, string to, CudaNames names, int threads)
    {
        var target = stage.Target;
        return Text($"fusion::stage<{target.Rows}, {target.Columns}, {threads}>({string.Join(", ", stage.Load.Operands.Select(v => names[v]))}, {to});");
    }

    /// <summary>The copies of an iteration as a local function, and those of the first iterations.</summary>
    public void EmitPrologue()
    {
        using (text.Block($"auto {copy} = [&](int {index}, int _place)", "};"))
        {
            foreach (var op in Prefetch.PlaceOf(loop))
                if (names.Statement(op) is { } statement) text.Line(statement);
            foreach (var stage in loop.Prefetches)
                text.Line(Stage(stage, Text($"{stage.Target.Name}_all + _place * {SharedLayout.CopyElements(stage.Target)}"), names, threads));
        }
        text.Line($"int {slot} = 0;");
        using (text.Block(Text($"for (int _ahead = 0; _ahead < {copies - 1}; _ahead++)")))
        {
            text.Line($"if ({names[loop.Op.Operands[0]]} + _ahead * {Step} < {Upper}) {copy}({names[loop.Op.Operands[0]]} + _ahead * {Step}, _ahead);");
            text.Line("fusion::copies_end_group();");
        }
    }

    /// <summary>Waits until this iteration's operands are there and nobody reads those of the one before.</summary>
    public void EmitWait()
    {
        text.Line(Text($"fusion::copies_done<{copies - 2}>();"));
        text.Line("__syncthreads();");
    }

    /// <summary>Starts the copies of a later iteration and names this one's operands.</summary>
    public void EmitNext()
    {
        text.Line(Text($"if ({index} + {copies - 1} * {Step} < {Upper}) {copy}({index} + {copies - 1} * {Step}, {slot} == 0 ? {copies - 1} : {slot} - 1);"));
        text.Line("fusion::copies_end_group();");
        foreach (var stage in loop.Prefetches)
            text.Line(Text($"fusion::bf16* {stage.Target.Name} = {stage.Target.Name}_all + {slot} * {SharedLayout.CopyElements(stage.Target)};"));
    }

    public void EmitAdvance() => text.Line(Text($"{slot} = {slot} == {copies - 1} ? 0 : {slot} + 1;"));

    private static string Text(FormattableString formatted) => formatted.ToString(CultureInfo.InvariantCulture);
}
