namespace Fusion.Generators.Pipeline;

/// <summary>Names of the incremental pipeline's steps, for the tests of its caching.</summary>
internal static class TrackingNames
{
    /// <summary>What the overloads depend on.</summary>
    public const string Signatures = nameof(Signatures);

    /// <summary>Lowered kernels with their statement lines.</summary>
    public const string Kernels = nameof(Kernels);

    /// <summary>Lowered kernels alone.</summary>
    public const string Code = nameof(Code);
}
