using Fusion.Compiler.Ir;
using Fusion.Compiler.Passes;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

internal sealed partial class BodyLowering
{
    private readonly HashSet<ISymbol> inlining = new(SymbolEqualityComparer.Default);

    /// <summary>The [Device] method whose body is being lowered; null in that of the kernel.</summary>
    private IMethodSymbol? device;

    /// <summary>Replaces a call of a [Device] method by its body; the values that it returns.</summary>
    private IReadOnlyList<Value> Inline(IInvocationOperation call)
    {
        var target = call.TargetMethod.OriginalDefinition;
        if (DeviceMethods.Problem(target) is { } unfit)
            throw DeviceMethods.IsSource(target, compilation) ? KernelError.Marked(KernelError.OfDeclaration, call, Descriptors.DeviceForm, target.Name, unfit) : DeviceError(call, unfit);
        if (inlining.Contains(target)) throw KernelError.At(call, Descriptors.Recursion, target.Name);
        var elements = types.OfCall(call.TargetMethod) ?? throw DeviceError(call, "its type arguments are element types");
        if (DeviceMethods.Body(target, compilation) is not { } body) return InlineElsewhere(call, elements);

        // A later argument may call the same method: until all are evaluated, the caller's parameters hold.
        var inner = new Dictionary<ISymbol, Value?>(SymbolEqualityComparer.Default);
        var innerStructs = new Dictionary<ISymbol, IReadOnlyDictionary<string, Value>>(SymbolEqualityComparer.Default);
        foreach (var argument in call.Arguments)
            if (argument.Parameter is { } parameter && IsStruct(parameter)) innerStructs[parameter.OriginalDefinition] = Whole(call, argument);
            else if (argument.Parameter is { } other) inner[other.OriginalDefinition] = Expression(argument.Value);
        ordinals.Add(body.Syntax);
        var (scope, outerStructs, outerTypes, outerDevice, errors, wasIncomplete) = (locals, structs, types, device, diagnostics.Count, incomplete);
        inlining.Add(target);
        try
        {
            (locals, structs) = (inner, innerStructs);
            (types, device) = (elements, target);
            incomplete = false;
            var results = InlineBody(target, body);
            // The errors inside are reported already: the call itself only has no value.
            return diagnostics.Count > errors || incomplete ? throw new Abandoned() : results;
        }
        finally
        {
            inlining.Remove(target);
            (locals, structs) = (scope, outerStructs);
            (types, device) = (outerTypes, outerDevice);
            incomplete |= wasIncomplete;
        }
    }

    /// <summary>The same for a method of another assembly, whose IR is there embedded.</summary>
    private IReadOnlyList<Value> InlineElsewhere(IInvocationOperation call, TypeArguments elements)
    {
        var (ir, problem) = DeviceMethods.Elsewhere(call.TargetMethod.OriginalDefinition, elements);
        if (ir is null) throw DeviceError(call, problem);
        var given = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var argument in call.Arguments)
            if (argument.Parameter is not { } parameter) throw new Abandoned();
            else if (!IsStruct(parameter)) given[parameter.Name] = Expression(argument.Value);
            else foreach (var member in Whole(call, argument)) given[$"{parameter.Name}.{member.Key}"] = member.Value;
        if (ir.Parameters.FirstOrDefault(p => !given.ContainsKey(p.Name)) is { } missing) throw DeviceError(call, $"its assembly was built with another {missing.Name}: build it again");
        var arguments = ir.Parameters.Select(p => given[p.Name]).ToList();
        try
        {
            return InlineDevice.Append(ir, arguments, value => Extents.Of(value, kernel), builder);
        }
        catch (IrException e)
        {
            throw ShapeError(true, call, Descriptors.DeviceForm, call.TargetMethod.Name, SourceText.InWords(e.Message) + ": " + string.Join(", ", call.Arguments.Where(a => a.Parameter is { } p && !IsStruct(p)).Select(a => $"'{SourceText.Of(a.Value)}' is {SourceText.Of(given[a.Parameter!.Name].Type)}")));
        }
    }

    private IReadOnlyList<Value> InlineBody(IMethodSymbol target, IBlockOperation body)
    {
        IReadOnlyList<Value> results = [];
        var errors = diagnostics.Count;
        for (var i = 0; i < body.Operations.Length; i++)
        {
            var statement = body.Operations[i];
            var isLast = body.Operations.Skip(i + 1).All(o => o.IsImplicit);
            if (statement is not IReturnOperation { Kind: OperationKind.Return } result || !isLast) Statement(statement);
            else if (result.ReturnedValue is { } value) Guarded(statement, () => results = Several(value));
        }
        if (!target.ReturnsVoid && results.Count == 0 && !incomplete && diagnostics.Count == errors && !body.Descendants().Any(IsInvalid))
            throw KernelError.At(target.Locations[0], Descriptors.DeviceForm, target.Name, "it does not end in return");
        return results;
    }

    private static KernelError DeviceError(IInvocationOperation call, string why) =>
        KernelError.At(call, Descriptors.DeviceForm, call.TargetMethod.Name, why);
}
