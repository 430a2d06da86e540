namespace Fusion.Compiler.Emit.Cuda;

/// <summary>One kernel as CUDA C++, with what a launch has to state.</summary>
/// <param name="Text">
/// The translation unit. It includes headers of <see cref="CudaLibrary"/> and must be compiled with
/// <see cref="CudaLibrary.Options"/>.
/// </param>
/// <param name="EntryPoint">Name of the <c>extern "C"</c> function.</param>
/// <param name="Threads">Threads of a block; one block is one program, the grid has one dimension.</param>
/// <param name="SharedBytes">Dynamic shared memory of a block.</param>
public sealed record CudaKernelSource(string Text, string EntryPoint, int Threads, int SharedBytes);
