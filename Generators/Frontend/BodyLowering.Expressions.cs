using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    private Value Expression(IOperation operation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (IsInvalid(operation)) throw new Abandoned();
        if (early.TryGetValue(operation, out var evaluated)) return evaluated;
        if (operation.ConstantValue.HasValue && Constant(operation) is { } constant) return constant;
        return operation switch
        {
            ILocalReferenceOperation local => Read(local.Local),
            IParameterReferenceOperation parameter when !IsStruct(parameter.Parameter) => Read(parameter.Parameter),
            IConversionOperation conversion => Convert(conversion),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => ShortCircuit(binary),
            IBinaryOperation binary => Binary(binary),
            IUnaryOperation unary => Unary(unary),
            IConditionalOperation choice => Choose(choice),
            IInvocationOperation or ITupleOperation => Single(operation),
            IMemberReferenceOperation member when Member(member) is { } value => value,
            IPropertyReferenceOperation property => Property(property),
            ISimpleAssignmentOperation { IsRef: false } assignment => AssignSimple(assignment),
            ICompoundAssignmentOperation assignment => AssignCompound(assignment),
            IIncrementOrDecrementOperation increment => Increment(increment),
            _ => throw Unsupported(operation),
        };
    }

    /// <summary>An expression that may be a tuple.</summary>
    private IReadOnlyList<Value> Several(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null, Type.IsTupleType: true } conversion => Several(conversion.Operand),
        ITupleOperation tuple => [.. tuple.Elements.Select(Expression)],
        IInvocationOperation invocation => Invoke(invocation),
        _ => [Expression(operation)],
    };

    private Value Single(IOperation operation) =>
        Several(operation) is [var value] ? value : throw TupleAsValue(operation);

    private static KernelError TupleAsValue(IOperation operation) =>
        KernelError.At(operation, Descriptors.Expression, SourceText.Of(operation), operation is IFieldReferenceOperation || operation.Type?.IsTupleType == true ? ": a tuple is no value, take it apart with var (a, b) = …" : "");

    /// <summary>An expression that must be a scalar of one element type; C# guarantees it wherever there is no error.</summary>
    private Value Scalar(IOperation operation, ElementType element)
    {
        var value = Expression(operation);
        return value.Type == new ScalarType(element) ? value : throw Unsupported(operation);
    }

    private Value? Constant(IOperation operation) => operation.Type?.TypeKind == TypeKind.Enum ? null : operation.ConstantValue.Value switch
    {
        int value => builder.Int(value),
        float value => builder.Float(value),
        bool value => builder.Bool(value),
        long value => builder.Long(value),
        double value => builder.Double(value),
        sbyte value => builder.Literal(value, ElementType.I8),
        byte value => builder.Literal(value, ElementType.U8),
        ushort value => builder.Literal(value, ElementType.U16),
        _ => null,
    };

    private Value Convert(IConversionOperation conversion)
    {
        if (types.TileElement(conversion.Type) is { } element && !KernelTypes.IsTile(conversion.Operand.Type)) return ToTile(conversion, element);
        if (conversion.Type?.IsTupleType == true) return Single(conversion);
        var value = Expression(conversion.Operand);
        if (KernelTypes.IsView(conversion.Type) || KernelTypes.IsTile(conversion.Type)) return value;
        if (types.Element(conversion.Type) is not { } target) throw Unsupported(conversion);
        // C# leaves open what such a cast gives outside the type's range.
        if (value.IsScalar && ElementTraits.IsFloat(value.Element) && target is ElementType.I8 or ElementType.U8 or ElementType.U16)
            throw KernelError.At(conversion, Descriptors.Element, SourceText.Of(conversion), $"a scalar {SourceText.Of(value.Element)} does not convert to {SourceText.Of(target)}: cast it to int first");
        return builder.Cast(value, target);
    }

    /// <summary>A scalar where a tile is needed: the (1, 1) tile that broadcasts, or just the scalar beside a tile.</summary>
    private Value ToTile(IConversionOperation conversion, ElementType element)
    {
        var operand = conversion.Operand;
        while (operand is IConversionOperation { IsImplicit: true, OperatorMethod: null } inner && types.Element(inner.Operand.Type) is not null) operand = inner.Operand;
        if (element == ElementType.Bool && operand.Type?.SpecialType != SpecialType.System_Boolean)
            throw KernelError.At(operand, Descriptors.Element, SourceText.Of(operand), "nothing converts to bool: compare instead");
        if (types.Element(operand.Type) is { } given && !Holds(element, given))
            throw KernelError.At(operand, Descriptors.ScalarToTile, SourceText.Of(operand), SourceText.Of(given), SourceText.Of(element));
        var scalar = operand.ConstantValue is { HasValue: true, Value: int whole } && element is ElementType.F32 or ElementType.F64 or ElementType.I64
            ? builder.Literal(element == ElementType.F32 ? (float)whole : whole, element)
            : builder.Cast(Expression(operand), element);
        return builder.Add(new Op(OpCode.Splat, [scalar]));
    }

    /// <summary>Whether a scalar may become a tile of an element type without a cast: ints may, others where nothing is lost.</summary>
    private static bool Holds(ElementType element, ElementType scalar) =>
        element == scalar || ElementTraits.Register(scalar) == ElementType.I32 || (ElementTraits.Register(scalar) == ElementType.F32 && ElementTraits.IsFloat(element));

    private Value Binary(IBinaryOperation operation)
    {
        RequireSupportedType(operation, operation.LeftOperand);
        var left = Expression(operation.LeftOperand);
        var right = Expression(operation.RightOperand);
        return Combine(operation, operation.OperatorKind, left, right, operation.LeftOperand, operation.RightOperand);
    }

    private Value Combine(IOperation place, BinaryOperatorKind kind, Value left, Value right, params IOperation[] sources)
    {
        OpCode? code = kind switch
        {
            BinaryOperatorKind.Add => OpCode.Add,
            BinaryOperatorKind.Subtract => OpCode.Sub,
            BinaryOperatorKind.Multiply => OpCode.Mul,
            BinaryOperatorKind.Divide => OpCode.Div,
            BinaryOperatorKind.Remainder => OpCode.Rem,
            BinaryOperatorKind.LeftShift => OpCode.Shl,
            BinaryOperatorKind.RightShift => OpCode.Shr,
            BinaryOperatorKind.And => OpCode.And,
            BinaryOperatorKind.Or => OpCode.Or,
            BinaryOperatorKind.ExclusiveOr => OpCode.Xor,
            BinaryOperatorKind.LessThan => OpCode.Lt,
            BinaryOperatorKind.LessThanOrEqual => OpCode.Le,
            BinaryOperatorKind.GreaterThan => OpCode.Gt,
            BinaryOperatorKind.GreaterThanOrEqual => OpCode.Ge,
            BinaryOperatorKind.Equals => OpCode.Eq,
            BinaryOperatorKind.NotEquals => OpCode.Ne,
            _ => null,
        };
        // C# shifts a long by an int.
        if (code is OpCode.Shl or OpCode.Shr && left.IsScalar && right.IsScalar) right = builder.Cast(right, left.Element);
        return code is { } known ? Elementwise(place, known, [left, right], sources) : throw Unsupported(place);
    }

    private Value Unary(IUnaryOperation operation)
    {
        RequireSupportedType(operation, operation.Operand);
        var value = Expression(operation.Operand);
        return operation.OperatorKind switch
        {
            UnaryOperatorKind.Plus => value,
            UnaryOperatorKind.Minus => Elementwise(operation, OpCode.Neg, [value], [operation.Operand]),
            UnaryOperatorKind.Not when value.Element == ElementType.Bool => Elementwise(operation, OpCode.Not, [value], [operation.Operand]),
            UnaryOperatorKind.BitwiseNegation when value.Element is ElementType.I32 or ElementType.I64 => Elementwise(operation, OpCode.Not, [value], [operation.Operand]),
            UnaryOperatorKind.Not => throw KernelError.At(operation, Descriptors.Element, SourceText.Of(operation), $"'!' needs bool, found {SourceText.Of(value.Type)}"),
            UnaryOperatorKind.BitwiseNegation => throw KernelError.At(operation, Descriptors.Element, SourceText.Of(operation), $"'~' needs int or long, found {SourceText.Of(value.Type)}"),
            _ => throw Unsupported(operation),
        };
    }

    /// <summary>Refuses arithmetic in decimal or uint as a whole: its operands are converted without a trace in the text.</summary>
    private void RequireSupportedType(IOperation operation, IOperation operand)
    {
        if (operand.Type is { TypeKind: not TypeKind.Error, IsValueType: true, IsTupleType: false } type && types.Element(type) is null && !KernelTypes.IsLanguage(type))
            throw KernelError.At(operation, Descriptors.ScalarType, SourceText.Of(operation), type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
    }

    /// <summary>The diagnostic for an expression that is C# but not kernel language.</summary>
    private Exception Unsupported(IOperation operation)
    {
        if (IsInvalid(operation)) return new Abandoned();
        var text = SourceText.Of(operation);
        switch (operation)
        {
            case IObjectCreationOperation or IArrayCreationOperation or ICollectionExpressionOperation or IAnonymousObjectCreationOperation:
                return KernelError.At(operation, Descriptors.Allocation, text);
            case IAnonymousFunctionOperation or IDelegateCreationOperation or IMethodReferenceOperation:
                return KernelError.At(operation, Descriptors.Lambda);
            // The declaration of a tuple is the mistake already.
            case IFieldReferenceOperation { Instance: ILocalReferenceOperation { Type.IsTupleType: true } }:
                return new Abandoned();
            case IFieldReferenceOperation { Instance.Type.IsTupleType: true }:
                return TupleAsValue(operation);
            case IInstanceReferenceOperation or IFieldReferenceOperation { ConstantValue.HasValue: false }:
                return Captured(operation);
        }
        var type = operation.Type;
        return type is { IsValueType: true, IsTupleType: false } && types.Element(type) is null && !KernelTypes.IsLanguage(type)
            ? KernelError.At(operation, Descriptors.ScalarType, text, type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat))
            : KernelError.At(operation, Descriptors.Expression, text, "");
    }

    private static KernelError Captured(IOperation operation) =>
        KernelError.At(operation, Descriptors.Captured, "read", SourceText.Of(operation), "pass it as a parameter or make it const");
}
