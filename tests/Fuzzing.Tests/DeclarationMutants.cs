using System.Text;

namespace Fusion.Fuzzing;

/// <summary>Projects whose kernels are declared in odd ways: names, places, attributes, options. The bodies are harmless.</summary>
internal sealed class DeclarationMutants(Random random)
{
    private static readonly string[] s_kernels = ["K", "k", "Run", "Interpret", "Equals", "Finalize", "ToString", "GetType", "Launch", "Math", "_", "Größe", "größe", "Gro\u0308sse", "\u2167", "@event", "@double", "@await", "@record", "nameof", "field", "value", "K_Kernel", "CpuProgram", "grid0", "Tensor", "a\u203Fb", "Main", "x_1"];

    private static readonly string[] s_types = ["Ops", "ops", "OPS", "@class", "@event", "Math", "Launch", "System", "Fusion", "Global", "Größe", "_", "__x", "and", "K_Kernel", "CpuTile", "Tensor", "DeviceKind", "await", "Program"];

    private static readonly string[] s_spaces = ["", "Acme", "acme", "Acme.Math", "Acme.Kernels", "System.My", "Fusion.My", "@namespace.@int", "Größe", "Launch", "Math.MathF", "Acme.System", "Acme.Fusion.Runtime"];

    private static readonly string[] s_generated = ["Math", "MathF", "Launch", "Tensor", "KernelHandle", "DeviceKind", "ViewArgument", "Vector512", "CpuTile", "CpuMath", "Span", "ReadOnlySpan", "BitConverter", "MethodImpl", "MethodImplAttribute", "MethodImplOptions", "System", "Fusion", "ICpuProgram", "InterpreterViews", "Kernels", "Runtime", "Half"];

    private static readonly string[] s_values = ["float s = 2f", "int s = -3", "long s = long.MinValue", "double s = double.NaN", "bool s = true", "[Const] int s = 8", "P s = default", "float s = -0f, int t = 5", "[Tune(4)] int s = 4, float t = 1f"];

    private static readonly string[] s_parameters = ["", "float s", "long s", "bool s", "[Const] int n", "[Tune(4, 8)] int n", "P p", "Q q", "float K_Kernel", "int launch", "int @class", "double Math", "long größe", "int tensor", "in float s", "params float[] s", "ReadView<int> Launch", "Q.R r"];

    private static readonly string[] s_attributes = ["", "", "", "[Obsolete]", "[Obsolete(\"old\", true)]", "", "", "", "[System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\")]", "[Device]", "[RegisterBudget(64)]", "[System.Diagnostics.Conditional(\"X\")]", "[CLSCompliant(false)]"];

    private static readonly string[] s_modifiers = ["public static", "internal static", "private static", "static", "protected static", "protected internal static", "private protected static", "public static unsafe", "public static async", "public", "public static virtual", "public new static", "public static partial", "public static extern"];

    private static readonly string[] s_containers = ["public static partial class", "internal partial class", "partial class", "file static partial class", "public partial struct", "public readonly partial struct", "public ref partial struct", "public partial record", "public partial record struct", "public partial interface", "public abstract partial class", "public sealed partial class", "public static class", "public unsafe partial class"];

    private bool Chance(int of) => random.Next(of) == 0;

    private string Pick(string[] all) => all[random.Next(all.Length)];

    /// <summary>The files of a project, and whether it checks integers for overflow.</summary>
    public (bool CheckOverflow, string[] Sources) Make()
    {
        var text = new StringBuilder();
        var globals = Chance(6) ? Pick(["global using Other;", "global using Launch = System.String;", "global using static Other.Holder;", "global using Math = Other.Math;"]) + "\n" : "";
        text.Append(globals).Append("using System;\nusing Fusion.Kernels;\n");
        if (Chance(12)) text.Append("[assembly: CLSCompliant(true)]\n");
        for (int i = 0, types = 1 + random.Next(2); i < types; i++) text.Append(InNamespace(Chance(3) ? "" : Pick(s_spaces), Type(0)));
        if (Chance(2)) text.Append(InNamespace(Pick(s_spaces), Shadow()));
        var other = "namespace Other { public class Launch; public class CpuTile; public static class Math; public static class Holder { public class Vector512; public static int MathF; } }\n" + (Chance(4) ? InNamespace(Pick(s_spaces), Type(1)) : "");
        return (Chance(3), [text.ToString(), "using System;\nusing Fusion.Kernels;\n" + other + "public record struct P(float A, int B);\n"]);
    }

    private static string InNamespace(string name, string types) => name.Length == 0 ? types + "\n" : $"namespace {name} {{ {types} }}\n";

    /// <summary>A declaration with a name that generated code uses.</summary>
    private string Shadow() => Pick(["public class $ { }", "public struct $ { }", "namespace $ { public class Thing; }", "public class $<T> { }", "public interface $ { }", "public delegate void $();", "public static class $ { public static int Max; }", "[Obsolete] public class $ { }"])
        .Replace("$", Pick(s_generated), StringComparison.Ordinal);

    private string Type(int depth)
    {
        var name = Chance(4) ? Pick(s_types) : "Ops" + random.Next(3);
        var container = Chance(2) ? "public static partial class" : Pick(s_containers);
        var generic = Chance(15) ? "<T>" : "";
        var members = new StringBuilder();
        members.Append("private record struct Q(float A) { internal record struct R(int B); } ");
        if (Chance(5)) members.Append(Pick(["private static int $;", "private class $ { }", "private static int $ => 1;", "private static void $() { }", "private enum $ { A }"]).Replace("$", Pick(s_generated), StringComparison.Ordinal)).Append(' ');
        if (Chance(12)) members.Append(Pick(["private class K_Kernel { }", "private static partial class K_Kernel { }", "private static int K_Kernel;", "public static void K(Fusion.Runtime.Launch l, Fusion.Runtime.Tensor<float> y) { }", "public static void K() { }", "private class K_Kernel_f32 { }"])).Append(' ');
        var nested = depth < 2 && Chance(4) ? Type(depth + 1) : "";
        for (int i = 0, kernels = nested.Length > 0 ? random.Next(2) : 1 + random.Next(2); i < kernels; i++) members.Append(Kernel(container, name)).Append('\n');
        if (Chance(20)) members.Append("public static void Local() { [Kernel] static void L(View<float> y) { var i = Grid.Over(1); y.Store(i, 1f); } } ");
        if (Chance(40) && depth == 0 && container.Contains("static", StringComparison.Ordinal)) members.Append("extension(int n) { [Kernel] public static void E(View<float> y) { var i = Grid.Over(1); y.Store(i, 1f); } } ");
        var bases = Chance(10) && container.Contains("class", StringComparison.Ordinal) && !container.Contains("static", StringComparison.Ordinal) ? $" : B{depth}" : "";
        var around = bases.Length == 0 ? "" : $"public class B{depth} {{ public static void K(View<float> y) {{ }} public static int {Pick(s_generated)}; protected class {Pick(s_generated)}Base {{ }} }} ";
        return $"{(depth == 0 ? around : "")}{(Chance(20) ? "[Obsolete] " : "")}{container} {name}{generic}{(depth == 0 ? bases : "")} {{ {members}{nested} }}";
    }

    // What C# itself refuses tells nothing, so most of it is avoided.
    private string Kernel(string container, string type)
    {
        var name = Chance(2) ? "K" : Pick(s_kernels);
        if (name == type) name = "K1";
        var modifiers = Chance(3) ? Pick(s_modifiers) : "public static";
        var isClass = container.Contains("class", StringComparison.Ordinal) || container.EndsWith("record", StringComparison.Ordinal);
        if (modifiers.Contains("virtual", StringComparison.Ordinal) && !container.Contains("interface", StringComparison.Ordinal)) modifiers = "internal static";
        if (modifiers.Contains("protected", StringComparison.Ordinal) && (!isClass || container.Contains("static", StringComparison.Ordinal)) || modifiers == "public" && !Chance(6)) modifiers = "private static";
        var generic = Chance(6);
        var parameters = new List<string> { generic ? "ReadView<T> x" : "ReadView<float> x", "View<float> y" };
        for (int i = 0, more = random.Next(2); i < more; i++) parameters.Add(Pick(s_parameters));
        if (Chance(4)) parameters.Add(Pick(s_values));
        parameters = [.. parameters.Where(p => p.Length > 0).GroupBy(p => p.Split(" = ")[0].Split(' ')[^1]).Select(g => g.First())];
        if (parameters.Any(p => p.StartsWith('Q'))) modifiers = "private static";
        var list = string.Join(", ", parameters.Select((p, i) => i < parameters.Count - 1 ? p.Replace("params ", "", StringComparison.Ordinal) : p));
        var signature = $"{modifiers} {(Chance(60) ? "int" : "void")} {name}{(generic ? Pick(["<T>", "<T>", "<T, K_Kernel>"]) : "")}({list}){(generic ? " where T : unmanaged" : "")}";
        var body = Pick([
            "{ var i = Grid.Over(Tile.Count(y.Length(0), 4)); y.Store(i, Tile.Max(Tile.Exp(y.Load(i, 4)), 1f).Sum(Axis.Columns) + y.Load(i, 4)); }",
            "{ var (i, j) = Grid.Over(y.Length(1), y.Length(0)); int n2 = i * j + 3; y.Store((j, i), Tile.Full(1, 1, (float)n2)); }",
            "{ var i = Grid.Over(y.Length(0)); y.Store(i, unchecked(1f)); }",
            "{ var i = Grid.Over(y.Length(0)); y.Store(i, 2f); }",
        ]);
        if (Chance(15)) body = body.Replace("}", "return; }", StringComparison.Ordinal);
        var attributes = $"{(Chance(2) ? "/// <summary>A kernel.</summary>\n" : "")}[Kernel] {Pick(s_attributes)} ";
        if (!modifiers.Contains("partial", StringComparison.Ordinal)) return attributes + signature + " " + (modifiers.Contains("extern", StringComparison.Ordinal) ? ";" : body);
        return Chance(2) ? $"{attributes}{signature}; {signature} {body}" : $"{signature}; {attributes}{signature} {body}";
    }
}
