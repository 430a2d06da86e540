using System.Globalization;

namespace Fusion.StandInDriver;

/// <summary>
/// The GPU behind the stand-in driver: what a real one would hold, and a record of what was asked of it. Work on a stream
/// is done only when somebody waits for it, so that a result that is read too early is seen to be missing.
/// </summary>
internal sealed partial class Gpu
{
    /// <summary>What the driver calls it.</summary>
    public const string Name = "Stand-in";

    /// <summary>Variable with the compute capability; 99.0, which no NVRTC knows, where it is not set.</summary>
    public const string CapabilityVariable = "FUSION_STAND_IN_CAPABILITY";

    private readonly List<Refusal> _refusals = [];
    private readonly SortedDictionary<string, int> _calls = new(StringComparer.Ordinal);
    private readonly List<string> _left = [];

    /// <summary>The only GPU of this process.</summary>
    public static Gpu Only { get; } = new();

    public Lock Guard { get; } = new();

    public bool IsInitialised { get; set; }

    /// <summary>Compute capability.</summary>
    public (int Major, int Minor) Capability { get; set; } = ReadCapability(Environment.GetEnvironmentVariable(CapabilityVariable));

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

    /// <summary>A GPU as it was when the process began, but for <see cref="IsInitialised"/>: no context may be open.</summary>
    public void Forget()
    {
        if (!IsClosed)
            throw new InvalidOperationException("A context is still open.");
        _refusals.Clear();
        _calls.Clear();
        _left.Clear();
        Failure = null;
        Capability = ReadCapability(Environment.GetEnvironmentVariable(CapabilityVariable));
        (_highest, _reserved, _keep) = (Used, Used, 0);
    }

    private static (int Major, int Minor) ReadCapability(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return (99, 0);
        int[] parts = [.. text.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return (parts[0], parts[1]);
    }
}
