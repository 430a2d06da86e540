using Fusion.Kernels;
using Fusion.Model.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Examples;

namespace Fusion.Conformance;

/// <summary>Calls of kernels that are generic over their element types.</summary>
public sealed class GenericKernelTests
{
    [Fact]
    public void Call_WithATypeOutsideTheSet_SaysWhichThereAre()
    {
        using var device = new CpuDevice(1);
        using Tensor<int> x = Tensor.Zeros<int>(device, 2, 3), y = Tensor.Zeros<int>(device, 2, 2);
        var error = Assert.Throws<FusionException>(() => MatMul.Forward(device.Launch, x, x, y));
        Assert.Equal(
            "Fusion.Model.Kernels.MatMul.Forward is not compiled for <Int32> but for <float>, <BFloat16>; pass tensors of such elements, or state the types with [ElementTypes].",
            error.Message);
    }

    [Fact]
    public void Call_WithBFloat16_RunsThatInstance()
    {
        using var device = new CpuDevice(1);
        using Tensor<BFloat16> x = Tensor.From<BFloat16>(device, [(BFloat16)1.5f, (BFloat16)2f], 1, 2), y = Tensor.Zeros<BFloat16>(device, 1, 1);
        MatMul.Forward(device.Launch, x, x, y);
        Assert.Equal([(BFloat16)6.25f], y.ToArray());
        var error = Assert.Throws<FusionException>(() => MatMul.Forward(device.Launch, x, x, x));
        Assert.StartsWith("Fusion.Model.Kernels.MatMul.Forward<bf16>: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MatMul.Forward", "MatMul.Forward<f32>")]
    [InlineData("MatMul.Forward<bf16>", "MatMul.Forward<bf16>")]
    [InlineData("Fusion.Model.Kernels.RmsNorm.Forward<bf16>", "RmsNorm.Forward<bf16>")]
    public void Find_WithOrWithoutElementTypes_GivesTheInstance(string name, string found)
    {
        KernelMethod kernel = KernelMethod.Find(typeof(MatMul).Assembly, name);
        Assert.Equal("Fusion.Model.Kernels." + found, kernel.Name);
        Type element = found.EndsWith("<f32>", StringComparison.Ordinal) ? typeof(float) : typeof(BFloat16);
        Assert.Equal(typeof(Tensor<>).MakeGenericType(element), kernel.Overload.GetParameters()[1].ParameterType);
        Assert.NotEmpty(kernel.Example.Names);
    }

    [Theory, InlineData("MatMul.Forward<i32>"), InlineData("RmsNorm.Backward<f32>"), InlineData("Forward<bf16")]
    public void Find_AnInstanceThatIsNone_PointsToTheList(string name) =>
        Assert.Contains("fusion kernels list", Assert.Throws<FusionException>(() => KernelMethod.Find(typeof(MatMul).Assembly, name)).Message, StringComparison.Ordinal);
}
