namespace Fusion.Runtime.Emulation.Execution;

/// <summary>Asynchronous work that has to be looked at when its threads end.</summary>
internal interface IEndOfThreads
{
    void End(Warp warp, uint lanes);
}

/// <summary>Asynchronous work of a warp that is not done yet, by the family of instructions that started it.</summary>
internal sealed class AsyncState
{
    private readonly Dictionary<Type, object> _families = [];

    /// <summary>The state of one family, made on first use.</summary>
    public T Get<T>() where T : class, new()
    {
        if (!_families.TryGetValue(typeof(T), out object? state))
            _families[typeof(T)] = state = new T();
        return (T)state;
    }

    /// <summary>Lanes of a warp end.</summary>
    public void End(Warp warp, uint lanes)
    {
        foreach (object family in _families.Values)
            (family as IEndOfThreads)?.End(warp, lanes);
    }

    public void Reset() => _families.Clear();
}
