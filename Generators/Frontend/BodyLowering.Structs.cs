using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

/// <content>
/// Parameters that are structs of scalars. The struct itself is no value: its members are, and the whole can only be passed on
/// to a [Device] method.
/// </content>
internal sealed partial class BodyLowering
{
    /// <summary>The members of each struct parameter of the method whose body is being lowered.</summary>
    private Dictionary<ISymbol, IReadOnlyDictionary<string, Value>> structs = new(SymbolEqualityComparer.Default);

    private static bool IsStruct(IParameterSymbol parameter) => StructMembers.IsStruct(parameter.Type) && KernelTypes.Element(parameter.Type) is null;

    /// <summary>The value of <c>parameter.Member</c>; null where the expression is something else.</summary>
    private Value? Member(IMemberReferenceOperation operation) =>
        operation.Instance is { } instance && Parameter(instance) is { } parameter && structs.TryGetValue(parameter, out var members)
            && members.TryGetValue(operation.Member.Name, out var value) ? value : null;

    /// <summary>Gives a [Device] method's struct parameter the members of the caller's.</summary>
    private IReadOnlyDictionary<string, Value> Whole(IInvocationOperation call, IArgumentOperation argument) =>
        Parameter(argument.Value) is { } given && structs.TryGetValue(given, out var members) ? members
            : throw DeviceError(call, $"'{SourceText.Of(argument.Value)}' is no parameter: a struct is passed on as it came");

    private static IParameterSymbol? Parameter(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IConversionOperation { OperatorMethod: null } conversion => Parameter(conversion.Operand),
        _ => null,
    };
}
