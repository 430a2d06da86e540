namespace Fusion.Runtime;

/// <summary>A view parameter of a kernel, as its checks need it.</summary>
/// <param name="ElementSize">Bytes of an element.</param>
/// <param name="Access">What the kernel does with it.</param>
/// <param name="Name">Its C# name.</param>
public sealed record ViewParameter(int ElementSize, ViewAccess Access, string Name);
