using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>What the front end found out about a kernel method.</summary>
/// <param name="Instances">Its instances, one where it is not generic; empty when there were errors or when the C# is incomplete.</param>
/// <param name="Diagnostics">In source order.</param>
/// <param name="Devices">The [Device] methods of the compilation that it inlines, in whose bodies some of the diagnostics may be.</param>
internal sealed record LoweredMethod(IReadOnlyList<LoweredKernel> Instances, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyCollection<IMethodSymbol> Devices);

/// <summary>One instance. <paramref name="Kernel"/> is null when there were errors or when the C# is incomplete.</summary>
/// <param name="Kernel">Verified IR.</param>
/// <param name="Statements">Where the statements stand that the IR names by number.</param>
/// <param name="Diagnostics">In source order.</param>
internal sealed record LoweredKernel(Kernel? Kernel, IReadOnlyList<StatementPlace> Statements, IReadOnlyList<Diagnostic> Diagnostics);
