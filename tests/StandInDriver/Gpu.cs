namespace Fusion.StandInDriver;

/// <summary>
/// The GPU behind the stand-in driver: what a real one would hold, and a record of what was asked of it. Work on a stream
/// is done only when somebody waits for it, so that a result that is read too early is seen to be missing.
/// </summary>
internal sealed partial class Gpu
{
    /// <summary>What the driver calls it.</summary>
    public const string Name = "Stand-in";

    private static readonly (int, int) s_capability = (99, 0);

    private readonly List<Refusal> _refusals = [];
    private readonly SortedDictionary<string, int> _calls = new(StringComparer.Ordinal);
    private readonly List<string> _left = [];

    /// <summary>The only GPU of this process.</summary>
    public static Gpu Only { get; } = new();

    public Lock Guard { get; } = new();

    public bool IsInitialised { get; set; }

    /// <summary>Launches are left out: what they cost the caller is then not mixed with what emulating them costs.</summary>
    public bool DiscardsLaunches { get; set; }

    /// <summary>Compute capability: one that no NVRTC knows, so that PTX is asked for.</summary>
    public (int Major, int Minor) Capability { get; set; } = s_capability;

    /// <summary>How often each function was called.</summary>
    public IReadOnlyDictionary<string, int> Calls => _calls;

    /// <summary>Every call that did not succeed.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>What was still there when a context ended, and would be lost if another user kept the context.</summary>
    public IReadOnlyList<string> Left => _left;

    /// <summary>After a failed launch a process can do no more with a GPU: every call returns this.</summary>
    public DriverRefusal? Failure { get; private set; }

    public void Count(string function) => _calls[function] = _calls.GetValueOrDefault(function) + 1;

    public void Refuse(Refusal refusal) => _refusals.Add(refusal);

    public void ForgetRefusals() => _refusals.Clear();

    /// <summary>Makes it the GPU that it was when the process began, but for <see cref="IsInitialised"/>.</summary>
    /// <exception cref="InvalidOperationException">A context is still open.</exception>
    public void Forget()
    {
        if (!IsClosed)
            throw new InvalidOperationException("A context is still open.");
        _refusals.Clear();
        _calls.Clear();
        _left.Clear();
        (Failure, BeforeWork) = (null, null);
        Capability = s_capability;
        (_highest, _reserved, _keep) = (Used, Used, 0);
    }
}
