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

/// <summary>One view of a launch, for <see cref="Launch.CheckOverlap"/>.</summary>
/// <param name="View">Where it lies.</param>
/// <param name="ElementSize">Bytes of an element.</param>
/// <param name="Access">What the kernel does with it.</param>
/// <param name="Parameter">Its name, for the error.</param>
public readonly record struct ViewUse(ViewArgument View, int ElementSize, ViewAccess Access, string Parameter);
