namespace Fusion.Pipelines.Tokenization;

/// <summary>The ids that a model expects around a text, such as a token for its beginning.</summary>
/// <param name="Before">Ids in front of the text.</param>
/// <param name="After">Ids behind it.</param>
public sealed record TextTemplate(IReadOnlyList<int> Before, IReadOnlyList<int> After)
{
    /// <summary>Nothing.</summary>
    public static TextTemplate Empty { get; } = new([], []);
}
