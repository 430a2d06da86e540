using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>The identity of a tokenizer: SHA-256 over all that decides which ids a text gets.</summary>
internal static class TokenizerHash
{
    public static string Of(TokenizerDefinition definition)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Append(ReadOnlySpan<byte> bytes)
        {
            // The length in front keeps ["ab","c"] and ["a","bc"] apart.
            var length = bytes.Length;
            hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in length)));
            hash.AppendData(bytes);
        }
        var tokens = definition.Tokens;
        for (var id = 0; id < tokens.Count; id++) Append(tokens[id]);
        foreach (var merge in definition.Merges)
        {
            Append(tokens[merge.Left]);
            Append(tokens[merge.Right]);
        }
        foreach (var id in definition.Added.Select(token => token.Id).Order()) Append(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in id)));

        // GPT-2's rules add nothing: the hashes of the first files stay what they are.
        if (definition.PreTokenizer != PreTokenizer.Gpt2) Append(Encoding.UTF8.GetBytes(definition.PreTokenizer.Name));
        if (definition.WholePieces) Append("whole pieces"u8);
        if (definition.SentencePiece is { } rules)
        {
            Append(Encoding.UTF8.GetBytes($"{rules.Prefix} {rules.UnlessPresent} {rules.SplitsEverySpace}"));
            Append(MemoryMarshal.AsBytes<int>(rules.ByteIds));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
