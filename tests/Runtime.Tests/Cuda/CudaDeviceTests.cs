using Fusion.Runtime.Cuda;

namespace Fusion.Runtime.Tests;

public class CudaDeviceTests
{
    /// <summary>On a machine with a GPU, number 1000 does not exist; on one without, the first obstacle is named.</summary>
    [Fact]
    public void Open_WithoutThatGpu_IsOneSentenceThatSaysWhatToDo()
    {
        string message = Assert.Throws<FusionException>(() => new CudaDevice(1000)).Message;
        Assert.StartsWith("--device cuda: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        if (!CudaDevice.IsAvailable)
            Assert.Contains("use --device cpu", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ByName_IsTheGpuOrTheSentence()
    {
        if (CudaDevice.IsAvailable)
        {
            using Device device = Device.Open("cuda");
            Assert.Equal(DeviceKind.Cuda, device.Kind);
        }
        else
        {
            Assert.StartsWith("--device cuda: ", Assert.Throws<FusionException>(() => Device.Open("cuda")).Message, StringComparison.Ordinal);
        }
    }
}
