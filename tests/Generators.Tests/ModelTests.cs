using System.Reflection;
using Fusion.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Tests;

public sealed class ModelTests
{
    /// <summary>A model that holds compiler objects keeps whole compilations alive and never compares equal.</summary>
    [Fact]
    public void Models_Inspected_HoldNothingOfTheCompiler()
    {
        var seen = new HashSet<Type>();
        foreach (var model in new[] { typeof(SignatureModel), typeof(KernelModel), typeof(KernelCode) }) Inspect(model, seen);
        Assert.Contains(typeof(KernelPlace), seen);
        Assert.Contains(typeof(SignatureParameter), seen);
    }

    [Fact]
    public void EquatableArray_OfEqualItems_IsEqual()
    {
        Assert.Equal(new EquatableArray<string>(["a", "b"]), new EquatableArray<string>(["a", "b"]));
        Assert.NotEqual(new EquatableArray<string>(["a", "b"]), new EquatableArray<string>(["b", "a"]));
        Assert.Equal(default, new EquatableArray<string>([]));
        Assert.Equal(new EquatableArray<string>(["a", "b"]).GetHashCode(), new EquatableArray<string>(["a", "b"]).GetHashCode());
    }

    private static void Inspect(Type type, HashSet<Type> seen)
    {
        if (type.IsPrimitive || type == typeof(string) || !seen.Add(type)) return;
        Assert.False(type.IsArray || type.Assembly == typeof(SyntaxNode).Assembly, type.FullName);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            Inspect(type.GetGenericArguments()[0], seen);
            return;
        }
        Assert.True(type is { IsSealed: true, IsClass: true } && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type), $"{type} is not a sealed record");
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)) Inspect(field.FieldType, seen);
    }
}
