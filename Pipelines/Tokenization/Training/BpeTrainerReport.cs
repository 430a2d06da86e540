namespace Fusion.Pipelines.Tokenization;

/// <summary>How a training went.</summary>
/// <param name="TextBytes">Bytes of text.</param>
/// <param name="Words">Different pre-tokens.</param>
/// <param name="Pairs">Different pairs of tokens that were counted.</param>
/// <param name="Spills">Times that counts were written to disk because memory was used up.</param>
/// <param name="MergedOnDisk">The words and their pairs did not fit into memory and lay in mapped files.</param>
/// <param name="CountTime">Cutting text into pre-tokens and counting these.</param>
/// <param name="CombineTime">Putting the counts of threads and files together.</param>
/// <param name="MergeTime">Making the merges.</param>
public sealed record BpeTrainerReport(
    long TextBytes, long Words, int Pairs, int Spills, bool MergedOnDisk, TimeSpan CountTime, TimeSpan CombineTime, TimeSpan MergeTime);
