using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    private void Statement(IOperation statement) => Guarded(statement, () => LowerStatement(statement));

    private void LowerStatement(IOperation statement)
    {
        switch (statement)
        {
            case IBlockOperation block:
                foreach (var inner in block.Operations) Statement(inner);
                break;
            case IVariableDeclarationGroupOperation group:
                foreach (var declarator in group.Declarations.SelectMany(d => d.Declarators)) Declare(declarator);
                break;
            case IExpressionStatementOperation expression:
                Effect(expression.Operation);
                break;
            case IConditionalOperation conditional:
                If(conditional);
                break;
            case IForLoopOperation loop:
                For(loop);
                break;
            case IWhileLoopOperation { ConditionIsTop: true, ConditionIsUntil: false } loop:
                While(loop);
                break;
            case IEmptyOperation:
                break;
            case IInvalidOperation:
                throw new Abandoned();
            case ILocalFunctionOperation:
                throw KernelError.At(statement, Descriptors.Lambda);
            case IReturnOperation { Kind: OperationKind.Return } when device is { } method:
                throw KernelError.At(statement, Descriptors.DeviceForm, method.Name, "it returns before its end: it has one return, its last statement");
            default:
                throw KernelError.At(statement, Descriptors.Statement, Describe(statement));
        }
    }

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Symbol.IsRef) throw KernelError.At(declarator, Descriptors.Statement, "a ref local");
        if (declarator.Symbol.Type.TypeKind == TypeKind.Error) throw new Abandoned();
        // Uses of a constant arrive as values; its declaration may even be a double.
        if (declarator.Symbol.IsConst) return;
        if (declarator.GetVariableInitializer() is { } initializer) locals[declarator.Symbol] = Expression(initializer.Value).Named(declarator.Symbol.Name);
    }

    /// <summary>An expression evaluated for what it does, not for its value.</summary>
    private void Effect(IOperation operation)
    {
        switch (operation)
        {
            case IDeconstructionAssignmentOperation deconstruction:
                Assign(deconstruction.Target, Several(deconstruction.Value), deconstruction);
                break;
            case IInvocationOperation invocation:
                var before = builder.Block.Ops.Count;
                Invoke(invocation);
                // An assignment among the arguments is an effect, too.
                if (!invocation.TargetMethod.ReturnsVoid && !builder.Block.Ops.Skip(before).Any(HasEffect) && AssignedLocals.In(invocation).Count == 0)
                    Warnings.Add(Diagnostic.Create(Descriptors.NoEffect, invocation.Syntax.GetLocation(), SourceText.Of(invocation)));
                break;
            case ISimpleAssignmentOperation { Target: IDiscardOperation } discard:
                Several(discard.Value);
                break;
            default:
                Expression(operation);
                break;
        }
    }

    private static bool HasEffect(Op op) => OpCodes.HasEffect(op.Code) || op.Regions.Any(r => r.Walk().Any(inner => OpCodes.HasEffect(inner.Code)));

    private void Assign(IOperation target, IReadOnlyList<Value> values, IOperation place)
    {
        if (target is IDeclarationExpressionOperation declaration) target = declaration.Expression;
        var targets = target is ITupleOperation tuple ? tuple.Elements : [target];
        if (targets.Length != values.Count) throw KernelError.At(place, Descriptors.Expression, SourceText.Of(place), "");
        for (var i = 0; i < values.Count; i++)
            switch (targets[i] is IDeclarationExpressionOperation e ? e.Expression : targets[i])
            {
                case IDiscardOperation:
                    break;
                case var single:
                    Write(Target(single), values[i], place);
                    break;
            }
    }

    /// <summary>The local or parameter that an assignment writes.</summary>
    private static ISymbol Target(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
        IInvalidOperation => throw new Abandoned(),
        IMemberReferenceOperation { Instance: { } instance } when Parameter(instance) is { } parameter && IsStruct(parameter) =>
            throw KernelError.At(target, Descriptors.Statement, $"an assignment to '{SourceText.Of(target)}': the members of a struct keep the values that the caller passed, copy one into a local"),
        IFieldReferenceOperation { Instance.Type.IsTupleType: true } => throw TupleAsValue(target),
        IFieldReferenceOperation or IPropertyReferenceOperation { Instance: null } =>
            throw KernelError.At(target, Descriptors.Captured, "assign", SourceText.Of(target), "it gives its results through View parameters"),
        _ => throw KernelError.At(target, Descriptors.Expression, SourceText.Of(target), ""),
    };

    /// <summary>Names a statement in words; falls back to its first line.</summary>
    private static string Describe(IOperation statement) => statement switch
    {
        IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } => "yield",
        IReturnOperation => "return",
        IBranchOperation { BranchKind: BranchKind.Break } => "break",
        IBranchOperation { BranchKind: BranchKind.Continue } => "continue",
        IBranchOperation or ILabeledOperation => "goto or labels",
        IThrowOperation or ITryOperation => "exceptions",
        ISwitchOperation => "switch: use if",
        IForEachLoopOperation => "foreach: use for",
        IWhileLoopOperation => "do: use while",
        IUsingOperation or IUsingDeclarationOperation => "using",
        ILockOperation => "lock",
        _ => "the statement '" + SourceText.Of(statement) + "'",
    };
}
