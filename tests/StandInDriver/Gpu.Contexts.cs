namespace Fusion.StandInDriver;

/// <content>The primary context, which all users of the process share, and handles of what lives in it.</content>
internal sealed partial class Gpu
{
    [ThreadStatic]
    private static nint s_current;

    private readonly Dictionary<nint, object> _handles = [];
    private nint _context;
    private nint _nextHandle = 0x5700_0000;
    private int _contextUsers;

    /// <summary>Whether nobody uses the context.</summary>
    public bool IsClosed => _contextUsers == 0;

    /// <summary>Makes the primary context, or counts one more user of it.</summary>
    public nint Retain()
    {
        if (_contextUsers++ == 0)
            _context = NewHandle();
        return _context;
    }

    /// <summary>One user fewer; with the last one, everything in the context ends.</summary>
    public void Release()
    {
        if (_contextUsers == 0)
            throw new DriverRefusal(DriverStatus.InvalidContext, "the primary context was released more often than retained");
        if (--_contextUsers > 0)
            return;
        foreach (Stream stream in _handles.Values.OfType<Stream>())
            Finish(stream);
        foreach (object thing in _handles.Values)
            _left.Add($"a {thing.GetType().Name.ToLowerInvariant()}");
        _handles.Clear();
        FreeAll();
        _context = 0;
    }

    public void SetCurrent(nint context)
    {
        if (context != 0 && context != _context)
            throw new DriverRefusal(DriverStatus.InvalidContext, $"0x{context:x} is no context, or one that has ended");
        s_current = context;
    }

    /// <summary>Most functions work in the context that is bound to the calling thread.</summary>
    public void RequireContext()
    {
        if (s_current == 0 || s_current != _context)
            throw new DriverRefusal(DriverStatus.InvalidContext, "the calling thread has no context");
    }

    public nint Add(object thing)
    {
        nint handle = NewHandle();
        _handles.Add(handle, thing);
        return handle;
    }

    public T Get<T>(nint handle) where T : class => _handles.GetValueOrDefault(handle) as T
        ?? throw new DriverRefusal(DriverStatus.InvalidHandle, $"0x{handle:x} is no {typeof(T).Name.ToLowerInvariant()}, or one that has ended");

    public T Remove<T>(nint handle) where T : class
    {
        T thing = Get<T>(handle);
        _handles.Remove(handle);
        return thing;
    }

    /// <summary>No handle is used twice, so that a stale one is found.</summary>
    private nint NewHandle() => _nextHandle += 16;
}
