namespace Fusion.Generators.Pipeline;

/// <summary>Names of the incremental pipeline's steps, for the tests of its caching.</summary>
internal static class TrackingNames
{
    /// <summary>What the overloads depend on.</summary>
    public const string Signatures = nameof(Signatures);

    /// <summary>Lowered kernels with the places of their statements.</summary>
    public const string Kernels = nameof(Kernels);

    /// <summary>Lowered kernels alone.</summary>
    public const string Code = nameof(Code);

    /// <summary>[Device] methods that other assemblies can call.</summary>
    public const string Devices = nameof(Devices);

    /// <summary>The places of statements alone.</summary>
    public const string Lines = nameof(Lines);
}
