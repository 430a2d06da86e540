namespace Fusion.Runtime;

/// <summary>What a kernel does with a view.</summary>
public enum ViewAccess
{
    /// <summary>A <c>ReadView</c>: never written.</summary>
    Read,

    /// <summary>A <c>View</c>: may be written, so nothing else of the launch may share its elements.</summary>
    Write,

    /// <summary>An <c>[InPlace] View</c>: as Write, but exactly the elements of another view are allowed.</summary>
    InPlace,
}

/// <summary>Memory that a view of a launch may touch.</summary>
/// <param name="View">Where it lies.</param>
/// <param name="ElementSize">Bytes of an element.</param>
internal readonly record struct ViewUse(ViewArgument View, int ElementSize);
