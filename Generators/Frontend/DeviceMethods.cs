using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

/// <summary>Finds the body of a [Device] method.</summary>
internal static class DeviceMethods
{
    /// <summary>The body, or null when the method's source is not part of this compilation.</summary>
    public static IBlockOperation? Body(IMethodSymbol method, Compilation compilation)
    {
        var definition = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        foreach (var reference in definition.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax();
            if (!compilation.ContainsSyntaxTree(syntax.SyntaxTree)) continue;
            if (compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax) is IMethodBodyOperation body) return body.BlockBody ?? body.ExpressionBody;
        }
        return null;
    }
}
