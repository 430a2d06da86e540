using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    private void For(IForLoopOperation loop)
    {
        var (variable, initial, limit, inclusive, step) = LoopHeader(loop);
        RequireStableBounds(loop, limit, step);
        var lower = Expression(initial);
        var upper = Expression(limit);
        if (inclusive) upper = Add(upper, builder.Int(1));
        var stride = step is null ? builder.Int(1) : Expression(step);

        var carried = Carried(loop.Body);
        var body = new Block();
        var index = new Value(ScalarType.I32, variable.Name);
        body.Arguments.Add(index);
        var scope = locals;
        var complete = InRegion(body, carried, () =>
        {
            locals[variable] = index;
            loopVariables.Add(variable);
            Statement(loop.Body);
            loopVariables.Remove(variable);
            return YieldCarried(carried, scope, loop);
        });
        if (!complete) return;
        var op = new Op(OpCode.For, [lower, upper, stride, .. carried.Select(c => scope[c.Symbol]!)]);
        op.Regions.Add(body);
        BindResults(carried, builder.AddMany(op));
    }

    private void While(IWhileLoopOperation loop)
    {
        if (AssignedLocals.In(loop.Condition).Count > 0) throw KernelError.At(loop.Condition!, Descriptors.Expression, SourceText.Of(loop.Condition!), ": a condition assigns nothing");
        var carried = Carried(loop.Body);
        var (scope, errors) = (locals, diagnostics.Count);
        Block condition = new(), body = new();
        var complete = InRegion(condition, carried, () =>
        {
            builder.Yield([Scalar(loop.Condition!, ElementType.Bool)]);
            return true;
        });
        complete &= InRegion(body, carried, () =>
        {
            Statement(loop.Body);
            return YieldCarried(carried, scope, loop);
        });
        if (!complete) return;
        var op = new Op(OpCode.While, carried.Select(c => scope[c.Symbol]!));
        op.Regions.Add(condition);
        op.Regions.Add(body);
        // What a statement with an error would have changed is not known.
        if (diagnostics.Count == errors && !incomplete && EndlessLoops.Is(op, kernel))
            throw KernelError.At(loop.Condition!, Descriptors.Endless, SourceText.Of(loop.Condition!), WhatItReads(loop.Condition!));
        BindResults(carried, builder.AddMany(op));
    }

    /// <summary>What a body would have to change for a condition to change, in words.</summary>
    private static string WhatItReads(IOperation condition)
    {
        var names = condition.DescendantsAndSelf().Select(part => part switch
        {
            ILocalReferenceOperation { Local.IsConst: false } l => l.Local.Name,
            IParameterReferenceOperation p => p.Parameter.Name,
            _ => null,
        }).Where(name => name is not null).Distinct().Select(name => $"'{name}'").ToList();
        return names.Count == 0 ? "nothing that a body could change" : $"{string.Join(", ", names)}, which the body leaves as {(names.Count == 1 ? "it is" : "they are")}";
    }

    private static (ILocalSymbol Variable, IOperation Initial, IOperation Limit, bool Inclusive, IOperation? Step) LoopHeader(IForLoopOperation loop)
    {
        if (loop.Before is [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [var declarator] }] }]
            && declarator.Symbol.Type.SpecialType == SpecialType.System_Int32
            && declarator.GetVariableInitializer() is { } initializer
            && loop.Condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual, OperatorMethod: null } condition
            && IsLocal(condition.LeftOperand, declarator.Symbol)
            && condition.RightOperand.Type?.SpecialType == SpecialType.System_Int32
            && loop.AtLoopBottom is [IExpressionStatementOperation { Operation: var bottom }])
        {
            var inclusive = condition.OperatorKind == BinaryOperatorKind.LessThanOrEqual;
            switch (bottom)
            {
                case IIncrementOrDecrementOperation { Kind: OperationKind.Increment } increment when IsLocal(increment.Target, declarator.Symbol):
                    return (declarator.Symbol, initializer.Value, condition.RightOperand, inclusive, null);
                case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } add when IsLocal(add.Target, declarator.Symbol)
                    && add.Value.Type?.SpecialType == SpecialType.System_Int32
                    && !(add.Value.ConstantValue is { HasValue: true, Value: int and <= 0 }):
                    return (declarator.Symbol, initializer.Value, condition.RightOperand, inclusive, add.Value);
            }
        }
        if (loop.Descendants().Any(IsInvalid)) throw new Abandoned();
        throw KernelError.At(loop, Descriptors.LoopForm);
    }

    private static bool IsLocal(IOperation operation, ILocalSymbol symbol) =>
        operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, symbol);

    /// <summary>C# evaluates the bounds each time round, the IR once: the body may not change what they read.</summary>
    private void RequireStableBounds(IForLoopOperation loop, params IOperation?[] bounds)
    {
        var assigned = AssignedLocals.In(loop.Body).Select(a => a.Symbol).ToList();
        var writes = loop.Body.DescendantsAndSelf().OfType<IInvocationOperation>().Any(c =>
            (c.Instance is { } view && KernelTypes.IsWritable(view.Type) && c.TargetMethod.ReturnsVoid) || KernelTypes.IsDevice(c.TargetMethod));
        foreach (var bound in bounds)
        {
            if (bound is null) continue;
            foreach (var part in bound.DescendantsAndSelf())
            {
                var changes = part switch
                {
                    ILocalReferenceOperation l => assigned.Contains(l.Local, SymbolEqualityComparer.Default) || SymbolEqualityComparer.Default.Equals(l.Local, loop.Locals.FirstOrDefault()),
                    IParameterReferenceOperation p => assigned.Contains(p.Parameter, SymbolEqualityComparer.Default),
                    IInvocationOperation { Instance: { } view, TargetMethod.Name: "At" } => writes && MayBeWritten(view.Type),
                    IInvocationOperation c when KernelTypes.IsDevice(c.TargetMethod) => writes && c.Arguments.Any(a => a.Value.DescendantsAndSelf().Any(part => MayBeWritten(part.Type))),
                    _ => false,
                };
                if (changes) throw KernelError.At(bound, Descriptors.LoopBound, SourceText.Of(part));
            }
            if (AssignedLocals.In(bound).Count > 0) throw KernelError.At(loop, Descriptors.LoopForm);
        }
    }

    /// <summary>A writable view; or any, where one of the kernel's is declared to share memory with others.</summary>
    private bool MayBeWritten(ITypeSymbol? type) => KernelTypes.IsWritable(type) || KernelTypes.IsView(type) && kernel.Parameters.Any(p => p.InPlace);

    /// <summary>The locals that a loop assigns and that have a value before it.</summary>
    private List<(ISymbol Symbol, IOperation Assignment)> Carried(IOperation body)
    {
        var carried = AssignedLocals.In(body).Where(a => locals.ContainsKey(a.Symbol) && !loopVariables.Contains(a.Symbol)).ToList();
        foreach (var (symbol, assignment) in carried)
        {
            if (locals[symbol] is { Type: ViewType }) throw KernelError.At(assignment, Descriptors.ViewAssigned, symbol.Name);
            if (locals[symbol] is null) throw new Abandoned();
        }
        return carried;
    }

    /// <summary>Lowers a loop's region with fresh arguments for the carried locals; false when it has errors.</summary>
    private bool InRegion(Block region, List<(ISymbol Symbol, IOperation Assignment)> carried, Func<bool> lower)
    {
        var (scope, block) = (locals, builder.Block);
        locals = new Dictionary<ISymbol, Value?>(scope, SymbolEqualityComparer.Default);
        foreach (var (symbol, _) in carried)
        {
            var argument = new Value(scope[symbol]!.Type).Named(symbol.Name);
            region.Arguments.Add(argument);
            locals[symbol] = argument;
        }
        builder.Block = region;
        var complete = lower();
        locals = scope;
        builder.Block = block;
        if (!complete)
            foreach (var (symbol, _) in carried) locals[symbol] = null;
        return complete;
    }

    private bool YieldCarried(List<(ISymbol Symbol, IOperation Assignment)> carried, Dictionary<ISymbol, Value?> before, ILoopOperation loop)
    {
        if (carried.Any(c => locals[c.Symbol] is null)) return false;
        foreach (var (symbol, assignment) in carried)
            if (locals[symbol]!.Type != before[symbol]!.Type)
                throw ShapeError(IsOpen(locals[symbol]!, before[symbol]!), assignment, Descriptors.Carried, symbol.Name, SourceText.Of(before[symbol]!.Type), AssignedLocals.LastText(symbol, null, loop), SourceText.Of(locals[symbol]!.Type), SourceText.Of(assignment));
        builder.Yield(carried.Select(c => locals[c.Symbol]!));
        return true;
    }

    private void BindResults(List<(ISymbol Symbol, IOperation Assignment)> carried, IReadOnlyList<Value> results)
    {
        for (var i = 0; i < carried.Count; i++) locals[carried[i].Symbol] = results[i].Named(carried[i].Symbol.Name);
    }
}
