using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>
/// The errors of all instances of a kernel as one list. What is wrong whatever the type parameters stand for is said once,
/// as in a kernel that is not generic; what is wrong for some element types only names one of them.
/// </summary>
internal static class InstanceErrors
{
    public static IEnumerable<Diagnostic> Join(IMethodSymbol method, IReadOnlyList<TypeArguments> types, IReadOnlyList<LoweredKernel> instances)
    {
        var errors = instances.SelectMany((instance, i) => instance.Diagnostics.Select(error => (Error: error, Types: types[i])));
        // While a body does not fit one of the types, what is suspected of the others can wait.
        var isWrong = errors.Any(e => e.Error.Severity == DiagnosticSeverity.Error);
        foreach (var same in errors.GroupBy(e => (e.Error.Id, e.Error.Location)))
        {
            var (error, first) = same.First();
            // A warning of one instance is one of all: what it suspects does not depend on the type.
            if (error.Severity == DiagnosticSeverity.Warning && isWrong) continue;
            if (error.Severity == DiagnosticSeverity.Warning || same.Select(e => e.Types).Distinct().Count() == instances.Count) yield return error;
            else yield return Diagnostic.Create(Descriptors.Instance, error.Location, first.InWords(method), error.GetMessage());
        }
    }
}
