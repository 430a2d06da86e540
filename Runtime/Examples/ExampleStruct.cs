using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Fusion.Runtime.Examples;

/// <summary>The structs that an example's <c>settings.Rate=0.1</c> fills member by member.</summary>
internal static class ExampleStruct
{
    private const string Kept = "Whoever holds a KernelMethod found it by name, which already requires code that is not trimmed.";

    /// <summary>A boxed struct of zeros.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Kept)]
    public static object New(Type type) => RuntimeHelpers.GetUninitializedObject(type);

    /// <summary>The field of a member: of that name, or the one behind an automatic property, which may have no setter.</summary>
    /// <exception cref="FusionException">The struct has no such member.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Kept)]
    public static FieldInfo Field(Type type, string member)
    {
        const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return type.GetField(member, Instance) ?? type.GetField($"<{member}>k__BackingField", Instance)
            ?? throw new FusionException($"{type.Name} has no member {member}, which a kernel was built with; build the kernel's assembly again.");
    }
}
