using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>
/// What the front end found out about one kernel method. <paramref name="Kernel"/> is null when there were errors
/// or when the C# is incomplete.
/// </summary>
/// <param name="Kernel">Verified IR.</param>
/// <param name="Statements">Where the statements stand that the IR names by number.</param>
/// <param name="Diagnostics">In source order.</param>
internal sealed record LoweredKernel(Kernel? Kernel, IReadOnlyList<StatementPlace> Statements, IReadOnlyList<Diagnostic> Diagnostics);
