namespace Fusion.Kernels;

/// <summary>
/// The most registers that a thread of the kernel's default specialisation may take on a GPU. <c>fusion kernels resources</c>
/// and the tests fail on a kernel that takes more, or that spills any; where tiles alone take more by arithmetic, the
/// analyzer warns (FUS0214). It changes no code.
/// </summary>
/// <param name="registers">Registers of 32 bits for each thread; the hardware has 255. Kernels without the attribute have <see cref="Default"/>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RegisterBudgetAttribute(int registers) : Attribute
{
    /// <summary>The budget of kernels that state none: with it, 512 threads share the 65,536 registers of a multiprocessor.</summary>
    public const int Default = 128;

    /// <summary>Registers for each thread.</summary>
    public int Registers { get; } = registers;
}
