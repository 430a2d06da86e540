using System.Reflection;
using Fusion.Runtime;
using KernelProject;

// 'dotnet run -- --cuda' prints the CUDA C++ that the kernel becomes on a GPU.
if (args is ["--cuda"])
{
    foreach (KernelDefinitionAttribute kernel in typeof(Activations).Assembly.GetCustomAttributes<KernelDefinitionAttribute>())
        Console.WriteLine(kernel.Cuda);
    return;
}

// A GPU where there is one and NVRTC to compile for it, else all cores of the CPU.
using Device device = Device.Open("auto");
const int rows = 1000, columns = 300;
float[] x = [.. Enumerable.Range(0, rows * columns).Select(i => MathF.Sin(i))], bias = [.. Enumerable.Range(0, columns).Select(i => i / 100f)];

using Tensor<float> input = Tensor.From<float>(device, x, rows, columns);
using Tensor<float> offsets = Tensor.From<float>(device, bias, columns);
using Tensor<float> output = Tensor.Zeros<float>(device, rows, columns);
Activations.BiasGelu(device.Launch, input, offsets, output);
float[] y = output.ToArray();

float largest = 0;
for (int i = 0; i < y.Length; i++)
{
    double v = x[i] + bias[i % columns];
    largest = MathF.Max(largest, (float)Math.Abs(y[i] - v / (1 + Math.Exp(-1.702 * v))));
}
Console.WriteLine($"{device.Name}: {rows} x {columns} elements, largest difference from double precision {largest:E1}");
