using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>
/// What the front end found out about one kernel method. <paramref name="Kernel"/> is null when there were errors
/// or when the C# is incomplete.
/// </summary>
/// <param name="Kernel">Verified IR.</param>
/// <param name="Lines">Statement ordinals to lines below the method's first line: <c>1:3 2:4</c>.</param>
/// <param name="Diagnostics">In source order.</param>
internal sealed record LoweredKernel(Kernel? Kernel, string Lines, IReadOnlyList<Diagnostic> Diagnostics);
