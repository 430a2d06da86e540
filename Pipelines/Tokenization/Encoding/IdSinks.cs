namespace Fusion.Pipelines.Tokenization;

/// <summary>Takes ids as they are made.</summary>
internal interface IIdSink
{
    /// <summary>A stretch between special tokens begins.</summary>
    void Begin();

    /// <summary>Takes ids that end at a byte of the text; false when no more are wanted.</summary>
    bool Take(scoped ReadOnlySpan<int> ids, int end);
}

/// <summary>Keeps the ids.</summary>
internal readonly struct ListSink(List<int> ids) : IIdSink
{
    public void Begin()
    {
    }

    public bool Take(scoped ReadOnlySpan<int> found, int end)
    {
        ids.AddRange(found);
        return true;
    }
}

/// <summary>Keeps the ids in parts.</summary>
internal readonly struct PartsSink(IdParts parts) : IIdSink
{
    public void Begin()
    {
    }

    public bool Take(scoped ReadOnlySpan<int> ids, int end)
    {
        parts.Add(ids);
        return true;
    }
}

/// <summary>Counts the ids.</summary>
internal struct CountSink : IIdSink
{
    public int Count { get; private set; }

    public readonly void Begin()
    {
    }

    public bool Take(scoped ReadOnlySpan<int> ids, int end)
    {
        Count += ids.Length;
        return true;
    }
}

/// <summary>Finds where the text of the first ids ends.</summary>
internal ref struct LimitSink(TokenOffsets offsets, int limit) : IIdSink
{
    private TokenOffsets offsets = offsets;

    /// <summary>Ids taken.</summary>
    public int Count { get; private set; }

    /// <summary>The byte behind them.</summary>
    public readonly int End => offsets.Position;

    public void Begin() => offsets.Begin();

    public bool Take(scoped ReadOnlySpan<int> ids, int end)
    {
        if (ids.Length <= limit - Count)
        {
            Count += ids.Length;
            offsets.JumpTo(end);
            return Count < limit;
        }
        foreach (var id in ids[..(limit - Count)]) offsets.Advance(id);
        Count = limit;
        return false;
    }
}

/// <summary>Notes the bytes that each id stands for.</summary>
internal ref struct OffsetSink(TokenOffsets offsets, List<TokenSpan> spans) : IIdSink
{
    private TokenOffsets offsets = offsets;

    public void Begin() => offsets.Begin();

    public bool Take(scoped ReadOnlySpan<int> ids, int end)
    {
        foreach (var id in ids)
        {
            var start = offsets.Position;
            offsets.Advance(id);
            spans.Add(new TokenSpan(id, start, offsets.Position - start));
        }
        return true;
    }
}
