namespace Fusion.Kernels;

/// <summary>
/// A typical call of a kernel: shapes of its views and values of its scalars, from which tools make random tensors and
/// launch it. <c>fusion kernels profile</c> is one such tool.
/// </summary>
/// <remarks>
/// <para>One <c>name=value</c> for each parameter; [Tune] parameters and [Const] parameters with a default may be left out.</para>
/// <para>Views: <c>x=512x768</c>. Elements of float views are random in −1..1 and never zero; <c>variance=512 in 0..1</c>
/// states another range. Integer views need one, because they usually index something: <c>targets=512 in 0..50257</c>,
/// without its end, as in C#. <c>starts=129 in 0..513 sorted</c> puts the numbers in increasing order.</para>
/// <para>Scalars: <c>epsilon=1e-5</c>, <c>width=768</c>, <c>causal=false</c>; members of a struct: <c>settings.Rate=0.1</c>.</para>
/// </remarks>
/// <param name="arguments">One <c>name=value</c> for each parameter, in any order.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ExampleAttribute(params string[] arguments) : Attribute
{
    /// <summary>The <c>name=value</c> pairs.</summary>
    public string[] Arguments { get; } = arguments;
}
