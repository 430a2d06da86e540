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
        if (KernelTypes.IsLanguage(type, "Tile") && target.Name == "Philox") return Philox(call);
        if (KernelTypes.IsLanguage(type, "Tile") && target.Name == "TopK" && call.Instance is { } tile) return TopK(call, tile);
        if (KernelTypes.IsLanguage(type, "Tile")) return [call.Instance is null ? TileFunction(call) : TileMethod(call, call.Instance)];
        if (KernelTypes.IsView(type) && call.Instance is { } view) return ViewMethod(call, view);
        if (type is { Name: "Math" or "MathF" or "Single", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return [MathFunction(call)];
        throw UnsupportedCall(call);
    }

    private static Exception UnsupportedCall(IInvocationOperation call) =>
        call.Descendants().Any(IsInvalid) ? new Abandoned()
        : call.TargetMethod.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke ? KernelError.At(call, Descriptors.Lambda)
        : KernelError.At(call, Descriptors.Call, call.TargetMethod.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));

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
            ("MathF", "Sqrt", 1) => OpCode.Sqrt,
            ("MathF", "Exp", 1) => OpCode.Exp,
            ("MathF", "Log", 1) => OpCode.Log,
            ("MathF", "Log2", 1) => OpCode.Log2,
            ("MathF", "Tanh", 1) => OpCode.Tanh,
            ("MathF", "Floor", 1) => OpCode.Floor,
            ("MathF", "Ceiling", 1) => OpCode.Ceiling,
            ("MathF", "Round", 1) => OpCode.Round,
            ("Single", "Exp2", 1) => OpCode.Exp2,
            ("MathF", "Cos", 1) => OpCode.Cos,
            ("MathF", "Sin", 1) => OpCode.Sin,
            ("MathF", "Pow", 2) => OpCode.Pow,
            _ => null,
        };
        if (code is not { } known) throw UnsupportedCall(call);
        var arguments = Arguments(call);
        foreach (var argument in arguments) RequireSupportedType(call, argument!);
        return Elementwise(call, known, [.. arguments.Select(a => Expression(a!))], []);
    }

    /// <summary>The padding of a load, a compile-time number that the view's elements can hold.</summary>
    private static double Padding(IOperation? operation, ElementType element)
    {
        if (operation is null) return 0;
        var number = Number(operation);
        return element == ElementType.BF16 ? RoundToBFloat16((float)number) : number;
    }

    private static double Number(IOperation operation)
    {
        var constant = operation;
        while (!constant.ConstantValue.HasValue && constant is IConversionOperation conversion) constant = conversion.Operand;
        return constant switch
        {
            { ConstantValue: { HasValue: true, Value: int value } } => value,
            { ConstantValue: { HasValue: true, Value: float value } } => value,
            IDefaultValueOperation => 0,
            _ when IsInvalid(constant) => throw new Abandoned(),
            _ => throw KernelError.At(operation, Descriptors.NotConstant, "padding", SourceText.Of(operation)),
        };
    }

    /// <summary>To the nearest value with 8 significant bits, ties to even.</summary>
    private static float RoundToBFloat16(float value)
    {
        if (float.IsNaN(value)) return value;
        var bits = BitConverter.ToUInt32(BitConverter.GetBytes(value), 0);
        var rounded = unchecked(bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000;
        return BitConverter.ToSingle(BitConverter.GetBytes(rounded), 0);
    }

    private static int ViewAxis(IOperation? operation) => operation?.ConstantValue switch
    {
        { HasValue: true, Value: int axis } => axis,
        _ when operation is null || IsInvalid(operation) => throw new Abandoned(),
        _ => throw KernelError.At(operation, Descriptors.NotConstant, "axis", SourceText.Of(operation)),
    };

    /// <summary>A member of the Axis enumeration, found by its name.</summary>
    private static Axis TileAxis(IOperation? operation)
    {
        if (operation is null || IsInvalid(operation)) throw new Abandoned();
        var member = operation.ConstantValue.HasValue
            ? operation.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, operation.ConstantValue.Value)) : null;
        return member?.Name switch
        {
            "Rows" => Axis.Rows,
            "Columns" => Axis.Columns,
            _ => throw KernelError.At(operation, Descriptors.NotConstant, "axis", SourceText.Of(operation)),
        };
    }
}
