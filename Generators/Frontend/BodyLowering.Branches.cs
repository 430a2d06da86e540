using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    private sealed record Arm(Block Block, Dictionary<ISymbol, Value?> Locals, Value? Result);

    private void If(IConditionalOperation statement)
    {
        if (statement.Condition.ConstantValue is { HasValue: true, Value: bool known })
        {
            if ((known ? statement.WhenTrue : statement.WhenFalse) is { } taken) Statement(taken);
            return;
        }
        var condition = Scalar(statement.Condition, ElementType.Bool);
        var before = diagnostics.Count;
        var whenTrue = Branch(() => Statement(statement.WhenTrue));
        var whenFalse = Branch(() =>
        {
            if (statement.WhenFalse is { } other) Statement(other);
        });
        if (diagnostics.Count > before) throw new Abandoned();
        Join(condition, whenTrue, whenFalse, AssignedLocals.In(statement.WhenTrue, statement.WhenFalse), statement);
    }

    /// <summary><c>condition ? a : b</c>: a Select where both sides are cheap and harmless, an If elsewhere.</summary>
    private Value Choose(IConditionalOperation choice)
    {
        if (choice.Condition.ConstantValue is { HasValue: true, Value: bool known }) return Expression(known ? choice.WhenTrue : choice.WhenFalse!);
        var condition = Scalar(choice.Condition, ElementType.Bool);
        return Choose(condition, BranchValue(() => Expression(choice.WhenTrue)), BranchValue(() => Expression(choice.WhenFalse!)),
            AssignedLocals.In(choice.WhenTrue, choice.WhenFalse), choice);
    }

    /// <summary>Short-circuit operators: And or Or where evaluating the right side is harmless, an If elsewhere.</summary>
    private Value ShortCircuit(IBinaryOperation operation)
    {
        var isAnd = operation.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        var left = Scalar(operation.LeftOperand, ElementType.Bool);
        var right = BranchValue(() => Scalar(operation.RightOperand, ElementType.Bool));
        var assigned = AssignedLocals.In(operation.RightOperand);
        if (assigned.Count == 0 && right.Block.Ops.All(IsHarmless))
        {
            builder.Block.Ops.AddRange(right.Block.Ops);
            return Elementwise(operation, isAnd ? OpCode.And : OpCode.Or, left, right.Result!);
        }
        var known = BranchValue(() => builder.Bool(!isAnd));
        return isAnd ? Choose(left, right, known, assigned, operation) : Choose(left, known, right, assigned, operation);
    }

    private Value Choose(Value condition, Arm whenTrue, Arm whenFalse, List<(ISymbol Symbol, IOperation Assignment)> assigned, IOperation place)
    {
        if (assigned.Count == 0 && whenTrue.Result is { IsScalar: true } a && whenFalse.Result is { IsScalar: true } b
            && whenTrue.Block.Ops.Concat(whenFalse.Block.Ops).All(IsHarmless))
        {
            builder.Block.Ops.AddRange(whenTrue.Block.Ops);
            builder.Block.Ops.AddRange(whenFalse.Block.Ops);
            return Elementwise(place, OpCode.Select, condition, a, b);
        }
        return Join(condition, whenTrue, whenFalse, assigned, place)!;
    }

    private Arm Branch(Action lower) => BranchValue(() =>
    {
        lower();
        return null;
    });

    private Arm BranchValue(Func<Value?> lower)
    {
        var (scope, block) = (locals, builder.Block);
        locals = new Dictionary<ISymbol, Value?>(scope, SymbolEqualityComparer.Default);
        builder.Block = new Block();
        var result = lower();
        var arm = new Arm(builder.Block, locals, result);
        locals = scope;
        builder.Block = block;
        return arm;
    }

    /// <summary>Adds the If; locals that a branch assigns, and the arms' own results, become its results.</summary>
    private Value? Join(Value condition, Arm whenTrue, Arm whenFalse, List<(ISymbol Symbol, IOperation Assignment)> assigned, IOperation place)
    {
        List<Value> yieldTrue = [], yieldFalse = [];
        List<ISymbol> symbols = [];
        foreach (var (symbol, assignment) in assigned)
        {
            // A local without a value on one side is one that C# does not let anyone read afterwards.
            if (!whenTrue.Locals.TryGetValue(symbol, out var a) || !whenFalse.Locals.TryGetValue(symbol, out var b) || a is null || b is null)
            {
                if (locals.ContainsKey(symbol)) locals[symbol] = null;
                continue;
            }
            if (a.Type is ViewType && a != b) throw KernelError.At(assignment, Descriptors.ViewAssigned, symbol.Name);
            var (one, other) = place is IConditionalOperation choice ? (choice.WhenTrue, choice.WhenFalse) : (place, null);
            if (a.Type != b.Type) RequireSame(symbol.Name, a, b, assignment, AssignedLocals.LastText(symbol, one, place), AssignedLocals.LastText(symbol, other, place));
            if (a == b) locals[symbol] = a;
            else
            {
                symbols.Add(symbol);
                yieldTrue.Add(a);
                yieldFalse.Add(b);
            }
        }
        if (whenTrue.Result is { } first && whenFalse.Result is { } second)
        {
            if (first.Type is ViewType) throw KernelError.At(place, Descriptors.ViewAssigned, SourceText.Of(place));
            var (one, other) = place is IConditionalOperation choice ? (choice.WhenTrue, choice.WhenFalse!) : (place, place);
            RequireSame(SourceText.Of(place), first, second, place, SourceText.Of(one), SourceText.Of(other));
            yieldTrue.Add(first);
            yieldFalse.Add(second);
        }
        if (yieldTrue.Count == 0 && whenTrue.Block.Ops.Count + whenFalse.Block.Ops.Count == 0) return null;
        var op = new Op(OpCode.If, [condition]);
        op.Regions.Add(Yielding(whenTrue.Block, yieldTrue));
        op.Regions.Add(Yielding(whenFalse.Block, yieldFalse));
        var results = builder.AddMany(op);
        for (var i = 0; i < symbols.Count; i++) locals[symbols[i]] = results[i].Named(symbols[i].Name);
        return results.Count > symbols.Count ? results[symbols.Count] : null;
    }

    private Block Yielding(Block block, List<Value> values)
    {
        var outer = builder.Block;
        builder.Block = block;
        builder.Yield(values);
        builder.Block = outer;
        return block;
    }

    private void RequireSame(string name, Value a, Value b, IOperation place, string madeA, string madeB)
    {
        if (a.Type != b.Type) throw ShapeError(IsOpen(a, b), place, Descriptors.Branches, name, SourceText.Of(a.Type), madeA, SourceText.Of(b.Type), madeB);
    }

    /// <summary>Whether two types that differ may be the same once a caller's extents are known.</summary>
    private static bool IsOpen(Value a, Value b) => a.IsTile && b.IsTile && a.Element == b.Element && (IsOpen(a.Type) || IsOpen(b.Type));

    /// <summary>
    /// May the operation run although its branch is not taken? A read of memory may not, and a division by a variable
    /// may be what the condition guards against.
    /// </summary>
    private static bool IsHarmless(Op op) => op.Code switch
    {
        OpCode.Const or OpCode.Dim or OpCode.Length => true,
        OpCode.Div or OpCode.Rem when op.Result.Element is ElementType.I32 or ElementType.I64 => op.Operands[1].Producer is { Code: OpCode.Const, Number: not 0 },
        _ => OpCodes.IsElementwise(op.Code) && op.Result.IsScalar,
    };
}
