using System.Text;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>
/// BPE encoding as tiktoken defines it, with nothing clever: of all neighbours whose join is a token, join those of the
/// lowest rank, until there are none. The judge of the fast encoder.
/// </summary>
internal sealed class RankBpe
{
    private readonly Dictionary<string, int> rankOf = [];
    private readonly Tokenizer tokenizer;

    public RankBpe(Tokenizer tokenizer)
    {
        this.tokenizer = tokenizer;
        var specials = tokenizer.SpecialTokens.Values.ToHashSet();
        for (var id = 0; id < tokenizer.VocabularySize; id++)
        {
            if (tokenizer.HasToken(id) && !specials.Contains(id)) rankOf[Encoding.Latin1.GetString(tokenizer.TokenBytes(id))] = id;
        }
    }

    public List<int> Encode(byte[] text)
    {
        var (ids, start) = (new List<int>(), 0);
        foreach (var end in Pieces.Ends(tokenizer.PreTokenizer.Split, text))
        {
            ids.AddRange(EncodePiece(text[start..end]));
            start = end;
        }
        return ids;
    }

    private IEnumerable<int> EncodePiece(byte[] piece)
    {
        var parts = piece.Select(value => ((char)value).ToString()).ToList();
        while (true)
        {
            var best = -1;
            for (var i = 0; i + 1 < parts.Count; i++)
            {
                if (rankOf.TryGetValue(parts[i] + parts[i + 1], out var rank) && (best < 0 || rank < rankOf[parts[best] + parts[best + 1]])) best = i;
            }
            if (best < 0) return parts.Select(part => rankOf[part]);
            parts[best] += parts[best + 1];
            parts.RemoveAt(best + 1);
        }
    }
}
