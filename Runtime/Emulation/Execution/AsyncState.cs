namespace Fusion.Runtime.Emulation.Execution;

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

    public void Reset() => _families.Clear();
}
