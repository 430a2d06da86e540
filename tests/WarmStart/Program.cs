using System.Diagnostics;
using System.Globalization;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.WarmStart;

// Milliseconds since the first line of Main: the device is open, its tensors are there, the launch has returned.
long begin = Stopwatch.GetTimestamp();
using var device = new CudaDevice();
double opened = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
using Tensor<float> x = Tensor.Zeros<float>(device, 512, 768), bias = Tensor.Zeros<float>(device, 768), y = Tensor.Zeros<float>(device, 512, 768);
double allocated = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
Activations.BiasGelu(device.Launch, x, bias, y);
double launched = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
Activations.BiasGelu(device.Launch, x, bias, y);
double again = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{opened} {allocated} {launched} {again}"));
