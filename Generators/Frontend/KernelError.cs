using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>Ends the lowering of one statement; the diagnostic says why.</summary>
internal sealed class KernelError(Diagnostic diagnostic) : Exception(diagnostic.GetMessage())
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    public static KernelError At(IOperation operation, DiagnosticDescriptor descriptor, params object[] arguments) =>
        new(Diagnostic.Create(descriptor, operation.Syntax.GetLocation(), arguments));
}

/// <summary>
/// Ends the lowering of one statement in silence: C# itself reports an error there, or an earlier statement did not
/// give a value that this one reads.
/// </summary>
internal sealed class Abandoned : Exception;
