namespace Fusion.Pipelines.Tokenization;

/// <summary>Two neighbouring tokens and the one that replaces them, by id.</summary>
internal readonly record struct Merge(int Left, int Right, int Result);
