using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>Ends the lowering of one statement; the diagnostic says why.</summary>
internal sealed class KernelError(Diagnostic diagnostic) : Exception(diagnostic.GetMessage())
{
    /// <summary>Property of a diagnostic about the declaration of a [Device] method, reported at a call of it.</summary>
    public const string OfDeclaration = nameof(OfDeclaration);

    /// <summary>Property of a diagnostic of a [Device] method by itself that its callers' shapes may make pointless.</summary>
    public const string DependsOnCaller = nameof(DependsOnCaller);

    public Diagnostic Diagnostic { get; } = diagnostic;

    public static KernelError At(IOperation operation, DiagnosticDescriptor descriptor, params object[] arguments) =>
        At(operation.Syntax.GetLocation(), descriptor, arguments);

    public static KernelError At(Location location, DiagnosticDescriptor descriptor, params object[] arguments) =>
        new(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>An error with one of the properties above.</summary>
    public static KernelError Marked(string property, IOperation operation, DiagnosticDescriptor descriptor, params object[] arguments) =>
        new(Diagnostic.Create(descriptor, operation.Syntax.GetLocation(), null, ImmutableDictionary<string, string?>.Empty.Add(property, null), arguments));
}

/// <summary>
/// Ends the lowering of one statement in silence: C# itself reports an error there, or an earlier statement did not
/// give a value that this one reads.
/// </summary>
internal sealed class Abandoned : Exception;
