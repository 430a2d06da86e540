using System.Buffers;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// A list of ids that grows by further parts: none is ever copied into a larger one, and the memory is the pool's, so a long
/// text leaves no garbage.
/// </summary>
internal sealed class IdParts
{
    private const int FirstPart = 1 << 10, LastPart = 1 << 18;

    private readonly List<int[]> full = [];
    private int[] part = ArrayPool<int>.Shared.Rent(FirstPart);
    private int before;
    private int used;

    /// <summary>Ids so far.</summary>
    public int Count => before + used;

    public void Add(scoped ReadOnlySpan<int> ids)
    {
        while (ids.Length > part.Length - used)
        {
            ids[..(part.Length - used)].CopyTo(part.AsSpan(used));
            ids = ids[(part.Length - used)..];
            full.Add(part);
            before = checked(before + part.Length);
            (part, used) = (ArrayPool<int>.Shared.Rent(Math.Min(LastPart, 4 * part.Length)), 0);
        }
        ids.CopyTo(part.AsSpan(used));
        used += ids.Length;
    }

    /// <summary>Copies the ids from a place on.</summary>
    public void CopyTo(int from, Span<int> destination)
    {
        foreach (var each in full)
        {
            if (from >= each.Length)
            {
                from -= each.Length;
                continue;
            }
            var length = Math.Min(each.Length - from, destination.Length);
            each.AsSpan(from, length).CopyTo(destination);
            destination = destination[length..];
            from = 0;
        }
        part.AsSpan(from, destination.Length).CopyTo(destination);
    }

    /// <summary>Gives the memory back; nothing may be asked any more.</summary>
    public void Release()
    {
        foreach (var each in full) ArrayPool<int>.Shared.Return(each);
        ArrayPool<int>.Shared.Return(part);
        full.Clear();
        part = [];
    }
}
