using Fusion.Compiler.Analysis;
using Fusion.Compiler.Emit.Cpu;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit;

/// <summary>Writes the nested class, <see cref="KernelName.Class"/>, that a kernel's generated overload calls.</summary>
public static class KernelClassEmitter
{
    /// <summary>
    /// What a file that holds the class must begin with. A kernel may compare a value with itself, which is how it finds a NaN,
    /// and may have a parameter of an obsolete type or hide another kernel with its own, both of which is said where it stands.
    /// </summary>
    public const string Usings = """
        #pragma warning disable CS0108, CS0612, CS0618, CS1718
        using global::System;
        using global::System.Runtime.CompilerServices;
        using global::System.Runtime.Intrinsics;
        using global::Fusion.Kernels;
        using global::Fusion.Runtime;

        """;

    /// <summary>
    /// Text of <c>private static class Method_Kernel</c> with <c>public static void Run(Launch launch, Tensor… / scalars / [Const] values…)</c>,
    /// in the C# parameter order without [Tune] parameters. Being private, it can have parameters of every type that the kernel has.
    /// </summary>
    /// <param name="kernel">Verified IR.</param>
    /// <param name="isChecked">Whether C# would check integers for overflow there, which wrap in kernels.</param>
    public static string Emit(Kernel kernel, bool isChecked = false)
    {
        var text = new SourceWriter();
        using (text.Block($"private static partial class {KernelName.Class(kernel.Name)}"))
        {
            text.Line("private static readonly KernelHandle _handle = new(");
            text.Line($"    \"{kernel.Name}\",");
            text.Lines("    \"\"\"\n" + IrPrinter.Print(kernel).TrimEnd('\n') + "\n\"\"\",\n    _lines)");
            var tuned = Array("string", kernel.Parameters.Where(p => p.Kind == ParameterKind.Tune).Select(p => $"\"{p.Name}\""));
            var views = Array("ViewParameter", kernel.Parameters.Where(p => p.Kind == ParameterKind.View).Select(ViewParameter));
            text.Line($"    {{ Fingerprint = \"{KernelFingerprint.Of(kernel)}\", Tuned = {tuned}, Views = {views}, Assembly = typeof({KernelName.Class(kernel.Name)}).Assembly }};");
            text.Line();
            EmitRun(text, kernel, isChecked);
            text.Line();
            text.Lines(CpuEmitter.Emit(kernel, isChecked));
        }
        return text.ToString();
    }

    /// <summary>
    /// The part of the class that moves with the lines of the C#, so that <see cref="Emit"/> does not: the constant that the
    /// class passes to its handle.
    /// </summary>
    /// <param name="name">The kernel's name.</param>
    /// <param name="lines">Where its statements stand, as a C# literal.</param>
    public static string EmitLines(string name, string lines)
    {
        var text = new SourceWriter();
        using (text.Block($"static partial class {KernelName.Class(name)}")) text.Line($"private const string _lines = {lines};");
        return text.ToString();
    }

    /// <summary>The struct with the program as C# for the CPU: the part of <see cref="Emit"/> that one reads.</summary>
    public static string EmitCpuProgram(Kernel kernel) => CpuEmitter.Emit(kernel);

    private static void EmitRun(SourceWriter text, Kernel kernel, bool isChecked)
    {
        var views = kernel.Parameters.Where(p => p.Kind == ParameterKind.View).ToList();
        var outer = Declared(kernel).Where(p => p.Kind != ParameterKind.Tune).Select(p => p.Kind == ParameterKind.View
            ? $"Tensor<{CpuNames.MemoryType(p.Value.Element)}> _tensor_{p.Name}" : $"{ValueType(p)} @{p.Root}");
        using (text.Block($"public static void Run({string.Join(", ", outer.Prepend("Launch _launch"))})"))
        using (isChecked ? text.Block("unchecked") : default)
        {
            foreach (var p in views)
                text.Line($"ViewArgument @{p.Name} = _launch.Argument(_tensor_{p.Name}, {p.Value.View.Rank}, _handle.Name, \"{p.Name}\");");
            foreach (var p in kernel.Parameters.Where(p => p.Struct is not null))
                text.Line($"{CpuRules.ScalarType(p.Value.Element)} @{p.Identifier} = @{p.Root}.@{p.Member};");
            text.Line($"ReadOnlySpan<ViewArgument> _views = {OnStack("ViewArgument", views.Select(p => "@" + p.Name))};");
            if (views.Any(p => p.Value.View.Writable)) text.Line("Launch.CheckOverlap(_handle, _views);");
            EmitChoice(text, kernel);
            foreach (var (extent, _) in TileExtents.Of(kernel))
                text.Line($"Launch.RequireExtent({extent}, _handle.Name, \"{TileExtents.InWords(extent)}\");");
            foreach (var condition in kernel.Body.Walk().SelectMany(ExtentCondition.Of).Where(c => c.Holds is null).Distinct())
                text.Line($"Launch.Require({condition.Left} {condition.Relation} {condition.Right}, _handle.Name, \"{condition.Message}\");");
            text.Lines(CpuEmitter.EmitGrid(kernel));
            var extents = Enumerable.Range(0, kernel.Grid.Yields.Count).Select(i => $"grid{i}").ToList();
            text.Line($"int _programs = {(extents.Count == 1 ? extents[0] : $"Launch.Programs(_handle.Name, {string.Join(", ", extents)})")};");
            text.Line("if (_programs == 0) return;");
            using (text.Block("switch (_launch.Device.Kind)"))
            {
                text.Line("case DeviceKind.Cpu:");
                text.Line($"    var _program = new CpuProgram {{ {string.Join(", ", kernel.Parameters.Select(p => $"@{p.Identifier} = @{p.Identifier}").Concat(extents.Select(e => $"{e} = {e}")))} }};");
                text.Line("    _launch.Cpu.Run(in _program, _programs);");
                text.Line("    break;");
                text.Line("case DeviceKind.Interpreter:");
                text.Line($"    Interpret({string.Join(", ", Declared(kernel).Select(Interpreted).Prepend("_launch"))});");
                text.Line("    break;");
                text.Line("default:");
                text.Line($"    ReadOnlySpan<int> _constants = {OnStack("int", kernel.Parameters.Where(p => p.Kind is ParameterKind.Const or ParameterKind.Tune).Select(Bits))};");
                text.Line($"    ReadOnlySpan<int> _scalars = {OnStack("int", kernel.Parameters.Where(p => p.Kind == ParameterKind.Scalar).Select(Bits))};");
                text.Line($"    ReadOnlySpan<int> _extents = {OnStack("int", extents)};");
                text.Line("    _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);");
                text.Line("    break;");
            }
        }
        text.Line();
        // In a method of its own: its closure is then made on this path only, and launches on other devices allocate nothing.
        var inner = Declared(kernel).Select(p => p.Kind == ParameterKind.View ? $"Tensor<{CpuNames.MemoryType(p.Value.Element)}> @{p.Name}" : $"{ValueType(p)} @{p.Root}");
        text.Line($"private static void Interpret({string.Join(", ", inner.Prepend("Launch _launch"))}) =>");
        text.Line($"    _launch.Interpret(() => {Body(kernel)}({string.Join(", ", Declared(kernel).Select(p => p.Kind != ParameterKind.View ? "@" + p.Root : p.Value.View.Writable ? $"InterpreterViews.View(@{p.Name})" : $"InterpreterViews.ReadView(@{p.Name})"))}));");
    }

    private static void EmitChoice(SourceWriter text, Kernel kernel)
    {
        var tuned = kernel.Parameters.Where(p => p.Kind == ParameterKind.Tune).ToList();
        if (tuned.Count == 0) return;
        text.Line($"Span<int> _tuned = {OnStack("int", tuned.Select(Preferred))};");
        text.Line($"ReadOnlySpan<int> _const = {OnStack("int", kernel.Parameters.Where(p => p.Kind == ParameterKind.Const).Select(Bits))};");
        text.Line("_launch.Choose(_handle, _tuned, _const, _views);");
        for (var i = 0; i < tuned.Count; i++) text.Line($"int @{tuned[i].Name} = _tuned[{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}];");
        foreach (var (parameter, lengths) in SpareRows.Of(kernel))
            text.Line($"if (_launch.Device.Kind == DeviceKind.Cpu) @{parameter.Name} = CpuTile.Rows(@{parameter.Name}, {string.Join(", ", lengths.Select(l => $"@{l.View.Name}.Length{l.Axis}"))});");
    }

    /// <summary>
    /// The kernel method as C# calls it, in full: it may be called as a method of the class that calls it, Run or Equals. An
    /// instance names its types, since none may appear among the parameters.
    /// </summary>
    private static string Body(Kernel kernel)
    {
        var elements = KernelName.Elements(kernel.Name);
        return KernelName.InCSharp(KernelName.WithoutElements(kernel.Name)) + (elements.Count == 0 ? "" : $"<{string.Join(", ", elements.Select(CpuNames.MemoryType))}>");
    }

    private static string Interpreted(Parameter p) => p.Kind == ParameterKind.View ? $"_tensor_{p.Name}" : "@" + p.Root;

    /// <summary>One parameter for each that the C# method declares: of a struct the first of its members.</summary>
    private static IEnumerable<Parameter> Declared(Kernel kernel) =>
        kernel.Parameters.Where((p, i) => p.Struct is null || i == 0 || kernel.Parameters[i - 1].Struct is null || kernel.Parameters[i - 1].Root != p.Root);

    /// <summary>The C# type of a parameter that is no view.</summary>
    private static string ValueType(Parameter p) =>
        p.Struct is null ? CpuRules.ScalarType(p.Value.Element) : KernelName.InCSharp(p.Struct);

    private static string Preferred(Parameter p) =>
        p.CpuCandidates.Count == 0 ? $"{p.Candidates[0]}" : $"_launch.Device.Kind == DeviceKind.Cpu ? {p.CpuCandidates[0]} : {p.Candidates[0]}";

    private static string Bits(Parameter p) => p.Value.Element switch
    {
        ElementType.F32 => $"BitConverter.SingleToInt32Bits(@{p.Identifier})",
        ElementType.Bool => $"@{p.Identifier} ? 1 : 0",
        ElementType.I64 => $"unchecked((int)@{p.Identifier}), unchecked((int)(@{p.Identifier} >> 32))",
        ElementType.F64 => $"unchecked((int)BitConverter.DoubleToInt64Bits(@{p.Identifier})), unchecked((int)(BitConverter.DoubleToInt64Bits(@{p.Identifier}) >> 32))",
        _ => "@" + p.Identifier,
    };

    // A collection expression of several numbers goes through generic helpers, which each process would compile before its first launch.
    private static string OnStack(string type, IEnumerable<string> values) =>
        string.Join(", ", values) is { Length: > 0 } all ? $"stackalloc {type}[] {{ {all} }}" : "[]";

    /// <summary>An array, not a collection expression: the type that one makes for a list would be compiled before a first launch.</summary>
    private static string Array(string type, IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } text ? $"new {type}[] {{ {text} }}" : "[]";

    private static string ViewParameter(Parameter p)
    {
        var access = p.InPlace ? "InPlace" : p.Value.View.Writable ? "Write" : "Read";
        return $"new ViewParameter({CpuNames.ElementSize(p.Value.Element)}, ViewAccess.{access}, \"{p.Name}\")";
    }
}
