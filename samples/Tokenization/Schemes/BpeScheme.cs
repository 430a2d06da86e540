using Fusion.Pipelines.Tokenization;

namespace Fusion.Samples.Tokenization.Schemes;

/// <summary>Byte-pair encoding: bytes, and tokens that join the most frequent pairs.</summary>
internal sealed class BpeScheme(string name, Tokenizer tokenizer) : Scheme
{
    public override string Name => name;

    public override int VocabularySize => tokenizer.VocabularySize;

    public override IReadOnlyList<Piece> Encode(string text) =>
        [.. tokenizer.Encode(text, SpecialTokenRule.None).Select(id => new Piece(id, tokenizer.TokenBytes(id).ToArray()))];
}
