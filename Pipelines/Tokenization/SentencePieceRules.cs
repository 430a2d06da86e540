namespace Fusion.Pipelines.Tokenization;

/// <summary>Where SentencePiece-style encoding puts a space that the text does not have.</summary>
internal enum SpacePrefix
{
    /// <summary>Nowhere.</summary>
    Never,

    /// <summary>Before the text, unless a special token begins it.</summary>
    First,

    /// <summary>Before each stretch of text between special tokens.</summary>
    Always,
}

/// <summary>What SentencePiece-style vocabularies do otherwise than byte-level ones.</summary>
/// <param name="Prefix">Where a space is added; decoding drops one at the start.</param>
/// <param name="UnlessPresent">None is added where there is one already.</param>
/// <param name="SplitsEverySpace">Text is cut before every space (Metaspace with "split").</param>
/// <param name="ByteIds">256 ids of the tokens <c>&lt;0x00&gt;</c> to <c>&lt;0xFF&gt;</c>, or -1 each.</param>
internal sealed record SentencePieceRules(SpacePrefix Prefix, bool UnlessPresent, bool SplitsEverySpace, int[] ByteIds);
