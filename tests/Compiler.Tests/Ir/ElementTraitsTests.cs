using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Tests.Ir;

/// <summary>Literals are rounded to what their type holds.</summary>
public sealed class ElementTraitsTests
{
    [Theory]
    [InlineData(0.1f)]
    [InlineData(1 + 1 / 2048f)]
    [InlineData(1 + 3 / 2048f)]
    [InlineData(65519f)]
    [InlineData(65520f)]
    [InlineData(-1e9f)]
    [InlineData(6.1e-5f)]
    [InlineData(2.98e-8f)]
    [InlineData(2.9802322387695312e-8f)]
    [InlineData(2.99e-8f)]
    [InlineData(-5e-7f)]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void Round_ToFloat16_IsTheNearestHalf(float value) => Assert.Equal((double)(Half)value, ElementTraits.Round(value, ElementType.F16));

    [Fact]
    public void Names_OfAllTypes_AreReadBack()
    {
        foreach (var element in Enum.GetValues<ElementType>())
        {
            Assert.True(ElementTypes.TryParse(ElementTypes.Name(element), out var read));
            Assert.Equal(element, read);
        }
    }
}
