namespace Fusion.Pipelines.Terminal;

/// <summary>How far a piece of work is.</summary>
/// <param name="Amount">What has been made, in the unit of the speed: bytes of text, tokens.</param>
/// <param name="Done">What has been used up of <paramref name="Total"/>, such as bytes of a compressed file.</param>
/// <param name="Total">What there is to use up; 0 when nobody knows.</param>
public readonly record struct WorkProgress(long Amount, long Done, long Total);
