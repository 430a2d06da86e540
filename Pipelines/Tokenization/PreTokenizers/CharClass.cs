namespace Fusion.Pipelines.Tokenization;

/// <summary>What a pre-tokenizer's regular expression can tell about a character: one bit each, so that sets are masks.</summary>
[Flags]
internal enum CharClass : byte
{
    /// <summary>Beyond the text.</summary>
    End = 0,

    /// <summary>Everything that is none of the others: punctuation, symbols, controls, unassigned, malformed bytes.</summary>
    Other = 1,

    /// <summary><c>\p{M}</c></summary>
    Mark = 2,

    /// <summary><c>\p{Lu}</c> and <c>\p{Lt}</c></summary>
    Upper = 4,

    /// <summary><c>\p{Ll}</c></summary>
    Lower = 8,

    /// <summary><c>\p{Lm}</c> and <c>\p{Lo}</c></summary>
    Caseless = 16,

    /// <summary><c>\p{N}</c></summary>
    Number = 32,

    /// <summary><c>\s</c> without the two newlines.</summary>
    Space = 64,

    /// <summary>Carriage return and line feed.</summary>
    Newline = 128,

    /// <summary><c>\p{L}</c></summary>
    Letter = Upper | Lower | Caseless,

    /// <summary><c>\s</c></summary>
    White = Space | Newline,

    /// <summary><c>[^\s\p{L}\p{N}]</c></summary>
    Symbol = Other | Mark,
}
