using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    /// <summary>Takes the first statement as the grid; false when it is something else.</summary>
    private bool TryLowerGrid(IOperation statement)
    {
        var (call, targets) = statement switch
        {
            IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [var declarator] }] } =>
                (declarator.GetVariableInitializer()?.Value, (IReadOnlyList<ISymbol?>)[declarator.Symbol]),
            IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation d } => (d.Value, DeclaredTargets(d.Target)),
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IDiscardOperation } a } => (a.Value, [null]),
            IExpressionStatementOperation e => (e.Operation, []),
            _ => (null, []),
        };
        while (call is IConversionOperation conversion) call = conversion.Operand;
        if (call is not IInvocationOperation over || !IsGridOver(over)) return false;
        Guarded(statement, () => LowerGrid(over, targets));
        return true;
    }

    private void LowerGrid(IInvocationOperation over, IReadOnlyList<ISymbol?> targets)
    {
        builder.Block = kernel.Grid;
        var extents = new List<Value>();
        foreach (var argument in Arguments(over))
        {
            var first = kernel.Grid.Ops.Count;
            extents.Add(Expression(argument!));
            // The caller computes extents, and keeps what it would assign.
            if (AssignedLocals.In(argument).Count > 0 || kernel.Grid.Ops.Skip(first).Any(op => op.Code is not (OpCode.Const or OpCode.Dim or OpCode.Length) && !OpCodes.IsElementwise(op.Code)))
                throw KernelError.At(argument!, Descriptors.GridExtent, SourceText.Of(argument!));
        }
        builder.Yield(extents);
        for (var i = 0; i < extents.Count; i++)
        {
            var symbol = i < targets.Count ? targets[i] : null;
            var index = new Value(ScalarType.I32, symbol?.Name);
            kernel.Body.Arguments.Add(index);
            if (symbol is not null) locals[symbol] = index;
        }
    }

    private static bool IsGridOver(IInvocationOperation call) =>
        call.TargetMethod.Name == "Over" && KernelTypes.IsLanguage(call.TargetMethod.ContainingType, "Grid");

    private static IReadOnlyList<ISymbol?> DeclaredTargets(IOperation target) => target switch
    {
        IDeclarationExpressionOperation e => DeclaredTargets(e.Expression),
        ITupleOperation t => [.. t.Elements.Select(e => DeclaredTargets(e) is [var single] ? single : null)],
        ILocalReferenceOperation l => [l.Local],
        _ => [],
    };
}
