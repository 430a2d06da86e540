namespace Fusion.Pipelines.Tokenization;

/// <summary>A rule that finds pre-tokens, written out by hand. A type, so that the loop around it is compiled for each.</summary>
internal interface IScanner
{
    /// <summary>The regular expressions that mean this rule, the published one first.</summary>
    static abstract IReadOnlyList<string> Patterns { get; }

    /// <summary>The length in bytes of the pre-token at the start of the text; at least 1.</summary>
    static abstract int Next(ref Cursor text);

    /// <summary>
    /// Where pre-tokens start in a block of 64 bytes that itself begins with a pre-token: bit i for byte i. Only bits are
    /// set that the block alone decides; the last of them begins the next block. None when the block decides nothing.
    /// </summary>
    static abstract ulong Starts(ref readonly Block block);
}
