using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    private Value AssignSimple(ISimpleAssignmentOperation assignment)
    {
        var symbol = Target(assignment.Target);
        var value = Expression(assignment.Value);
        Write(symbol, value, assignment);
        return value;
    }

    /// <summary><c>a += b</c> as <c>a = a + b</c>, with the conversions that C# puts around the operator.</summary>
    private Value AssignCompound(ICompoundAssignmentOperation assignment)
    {
        var symbol = Target(assignment.Target);
        var left = Read(symbol);
        var right = Expression(assignment.Value);
        // float += int arrives converted; int += float converts the left side to float and the result back. Shifts convert nothing.
        var isShift = assignment.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift;
        var promoted = left.IsScalar && right.IsScalar && !isShift ? builder.Cast(left, right.Element) : left;
        var value = Combine(assignment, assignment.OperatorKind, promoted, right, assignment.Target, assignment.Value);
        if (left.IsScalar && value.IsScalar) value = builder.Cast(value, left.Element);
        Write(symbol, value, assignment);
        return value;
    }

    private Value Increment(IIncrementOrDecrementOperation operation)
    {
        if (types.Element(operation.Target.Type) is null) throw Unsupported(operation);
        var symbol = Target(operation.Target);
        var before = Read(symbol);
        var after = Elementwise(operation, operation.Kind == OperationKind.Increment ? OpCode.Add : OpCode.Sub, before, builder.Literal(1, before.Element));
        Write(symbol, after, operation);
        return operation.IsPostfix ? before : after;
    }
}
