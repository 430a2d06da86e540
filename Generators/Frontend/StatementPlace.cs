namespace Fusion.Generators.Frontend;

/// <summary>Where a numbered statement stands.</summary>
/// <param name="Ordinal">Its number in IR and generated code, from 1.</param>
/// <param name="Path">The file as the compiler knows it, usually absolute.</param>
/// <param name="Line">Its first line, from 1.</param>
internal sealed record StatementPlace(int Ordinal, string Path, int Line);
