using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    private readonly HashSet<ISymbol> inlining = new(SymbolEqualityComparer.Default);

    /// <summary>Replaces a call of a [Device] method by its body; the values that it returns.</summary>
    private IReadOnlyList<Value> Inline(IInvocationOperation call)
    {
        var target = call.TargetMethod;
        if (target.IsGenericMethod || target.ContainingType.IsGenericType) throw DeviceError(call, "it is generic");
        if (!target.IsStatic) throw DeviceError(call, "it is not static");
        if (target.Parameters.Any(p => p.RefKind != RefKind.None)) throw DeviceError(call, "it has ref, in or out parameters");
        if (inlining.Contains(target)) throw KernelError.At(call, Descriptors.Recursion, target.Name);
        var body = DeviceMethods.Body(target, compilation) ?? throw DeviceError(call, "its source is not part of this project");

        var inner = new Dictionary<ISymbol, Value?>(SymbolEqualityComparer.Default);
        foreach (var argument in call.Arguments)
            if (argument.Parameter is { } parameter) inner[parameter] = Expression(argument.Value);
        ordinals.Add(body.Syntax);
        var (scope, errors, wasIncomplete) = (locals, diagnostics.Count, incomplete);
        inlining.Add(target);
        try
        {
            locals = inner;
            incomplete = false;
            var results = InlineBody(call, body);
            // The errors inside are reported already: the call itself only has no value.
            return diagnostics.Count > errors || incomplete ? throw new Abandoned() : results;
        }
        finally
        {
            inlining.Remove(target);
            locals = scope;
            incomplete |= wasIncomplete;
        }
    }

    private IReadOnlyList<Value> InlineBody(IInvocationOperation call, IBlockOperation body)
    {
        IReadOnlyList<Value> results = [];
        for (var i = 0; i < body.Operations.Length; i++)
        {
            var statement = body.Operations[i];
            if (statement is not IReturnOperation { Kind: OperationKind.Return } result) Statement(statement);
            else if (i < body.Operations.Length - 1 && !body.Operations.Skip(i + 1).All(o => o.IsImplicit)) throw DeviceError(call, "it returns before its end");
            else if (result.ReturnedValue is { } value) Guarded(statement, () => results = Several(value));
        }
        if (!call.TargetMethod.ReturnsVoid && results.Count == 0 && !incomplete && !body.Descendants().Any(IsInvalid) && body.Operations.LastOrDefault() is not IReturnOperation)
            throw DeviceError(call, "it does not end in return");
        return results;
    }

    private static KernelError DeviceError(IInvocationOperation call, string why) =>
        KernelError.At(call, Descriptors.DeviceForm, call.TargetMethod.Name, why);
}
