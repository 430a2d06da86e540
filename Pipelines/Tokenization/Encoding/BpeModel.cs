namespace Fusion.Pipelines.Tokenization;

/// <summary>What encoding needs to know, shared by all threads.</summary>
/// <param name="PreTokenizer">Cuts text into pre-tokens.</param>
/// <param name="Alphabet">Turns a pre-token into symbols.</param>
/// <param name="Pairs">Merges symbols.</param>
/// <param name="WholePieces">Pre-tokens that are tokens without any merge, where the vocabulary asks for that.</param>
internal sealed record BpeModel(PreTokenizer PreTokenizer, Alphabet Alphabet, PairTable Pairs, TokenIndex? WholePieces);
