using System.Globalization;
using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    private IReadOnlyList<Value> Invoke(IInvocationOperation call)
    {
        if (IsInvalid(call)) throw new Abandoned();
        var target = call.TargetMethod;
        var type = target.ContainingType;
        if (KernelTypes.IsDevice(target)) return Inline(call);
        if (IsGridOver(call)) throw KernelError.At(call, Descriptors.GridPlace);
        return InWrittenOrder(call, () => InvokeOfLanguage(call, target, type));
    }

    private IReadOnlyList<Value> InvokeOfLanguage(IInvocationOperation call, IMethodSymbol target, INamedTypeSymbol type)
    {
        if (KernelTypes.IsLanguage(type, "Tile") && target.Name == "Philox") return Philox(call);
        if (KernelTypes.IsLanguage(type, "Tile") && target.Name == "TopK" && call.Instance is { } tile) return TopK(call, tile);
        if (KernelTypes.IsLanguage(type, "Tile")) return [call.Instance is null ? TileFunction(call) : TileMethod(call, call.Instance)];
        if (KernelTypes.IsView(type) && call.Instance is { } view) return ViewMethod(call, view);
        if (type is { Name: "Math" or "MathF" or "Single" or "Double", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return [MathFunction(call)];
        throw UnsupportedCall(call);
    }

    private static Exception UnsupportedCall(IInvocationOperation call) =>
        call.Descendants().Any(IsInvalid) ? new Abandoned()
        : call.TargetMethod.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke ? KernelError.At(call, Descriptors.Lambda)
        : KernelError.At(call, Descriptors.Call, call.TargetMethod.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));

    /// <summary>
    /// C# evaluates arguments in the order in which they stand, the lowering of each method in that of its parameters. Where
    /// names make the two differ, the values are there beforehand.
    /// </summary>
    private IReadOnlyList<Value> InWrittenOrder(IInvocationOperation call, Func<IReadOnlyList<Value>> lower)
    {
        var order = call.Arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit).Select(a => a.Parameter?.Ordinal ?? 0).ToList();
        if (order.SequenceEqual(order.OrderBy(i => i))) return lower();
        // Axes, precisions and paddings are read as they stand, not as values.
        var parts = call.Arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit).SelectMany(a => TupleElements(a.Value))
            .Where(part => part is not IDefaultValueOperation && !part.ConstantValue.HasValue);
        if (call.Instance is { } instance) parts = parts.Prepend(instance);
        var written = parts.ToList();
        try
        {
            foreach (var part in written) early[part] = Expression(part);
            return lower();
        }
        finally
        {
            foreach (var part in written) early.Remove(part);
        }
    }

    /// <summary>Arguments in parameter order; null where C# supplies the default.</summary>
    private static IOperation?[] Arguments(IInvocationOperation call)
    {
        var arguments = new IOperation?[call.TargetMethod.Parameters.Length];
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is null || argument.ArgumentKind is not (ArgumentKind.Explicit or ArgumentKind.DefaultValue)) throw UnsupportedCall(call);
            if (argument.ArgumentKind == ArgumentKind.Explicit) arguments[argument.Parameter.Ordinal] = argument.Value;
        }
        return arguments;
    }

    private Value MathFunction(IInvocationOperation call)
    {
        OpCode? code = (call.TargetMethod.ContainingType.Name, call.TargetMethod.Name, call.Arguments.Length) switch
        {
            (_, "Min", 2) => OpCode.Min,
            (_, "Max", 2) => OpCode.Max,
            (_, "Abs", 1) => OpCode.Abs,
            ("Math" or "MathF", "Sqrt", 1) => OpCode.Sqrt,
            ("Math" or "MathF", "Exp", 1) => OpCode.Exp,
            ("Single" or "Double", "Exp2", 1) => OpCode.Exp2,
            ("Math" or "MathF", "Log", 1) => OpCode.Log,
            ("Math" or "MathF", "Log2", 1) => OpCode.Log2,
            ("Math" or "MathF", "Tanh", 1) => OpCode.Tanh,
            ("Math" or "MathF", "Sin", 1) => OpCode.Sin,
            ("Math" or "MathF", "Cos", 1) => OpCode.Cos,
            ("Math" or "MathF", "Pow", 2) => OpCode.Pow,
            ("Math" or "MathF", "Floor", 1) => OpCode.Floor,
            ("Math" or "MathF", "Ceiling", 1) => OpCode.Ceiling,
            ("Math" or "MathF", "Round", 1) => OpCode.Round,
            _ => null,
        };
        if (code is not { } known) throw UnsupportedCall(call);
        var arguments = Arguments(call);
        foreach (var argument in arguments) RequireSupportedType(call, argument!);
        return Elementwise(call, known, [.. arguments.Select(a => Expression(a!))], []);
    }

    /// <summary>Sets the padding of a load, a compile-time number that the view's elements can hold.</summary>
    private static Op Padded(Op op, IOperation? operation, ElementType element)
    {
        if (operation is null) return op;
        var (number, whole) = Number(operation);
        op.Number = ElementTraits.Round(number, element);
        op.Whole = element == ElementType.I64 ? whole : 0;
        return op;
    }

    /// <summary>A constant as a double, and exactly where it is whole.</summary>
    private static (double Number, long Whole) Number(IOperation operation)
    {
        var constant = operation;
        while (!constant.ConstantValue.HasValue && constant is IConversionOperation conversion) constant = conversion.Operand;
        return constant switch
        {
            { ConstantValue: { HasValue: true, Value: int or long or sbyte or byte or ushort } integer } => (System.Convert.ToDouble(integer.Value, CultureInfo.InvariantCulture), System.Convert.ToInt64(integer.Value, CultureInfo.InvariantCulture)),
            { ConstantValue: { HasValue: true, Value: float value } } => (value, 0),
            { ConstantValue: { HasValue: true, Value: double value } } => (value, 0),
            IDefaultValueOperation => (0, 0),
            _ when IsInvalid(constant) => throw new Abandoned(),
            _ => throw KernelError.At(operation, Descriptors.NotConstant, "padding", SourceText.Of(operation)),
        };
    }

    private static int ViewAxis(IOperation? operation) => operation?.ConstantValue switch
    {
        { HasValue: true, Value: int axis } => axis,
        _ when operation is null || IsInvalid(operation) => throw new Abandoned(),
        _ => throw KernelError.At(operation, Descriptors.NotConstant, "axis", SourceText.Of(operation)),
    };

    private static Axis TileAxis(IOperation? operation) => Member(operation, "axis") switch
    {
        "Rows" => Axis.Rows,
        "Columns" => Axis.Columns,
        _ => throw KernelError.At(operation!, Descriptors.NotConstant, "axis", SourceText.Of(operation!)),
    };

    /// <summary>The name of a constant member of an enumeration of the language.</summary>
    private static string Member(IOperation? operation, string what)
    {
        if (operation is null || IsInvalid(operation)) throw new Abandoned();
        var member = operation.ConstantValue.HasValue
            ? operation.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, operation.ConstantValue.Value)) : null;
        return member?.Name ?? throw KernelError.At(operation, Descriptors.NotConstant, what, SourceText.Of(operation));
    }
}
