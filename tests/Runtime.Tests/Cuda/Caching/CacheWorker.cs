using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Tests;

/// <summary>
/// A process that uses a cache folder: the program of this assembly. It says "ready", waits for a line, asks for some kernels
/// from several threads, says "done" and ends. Its compiler leaves a file for each call.
/// </summary>
internal static class CacheWorker
{
    /// <summary>Compiles as usual.</summary>
    public const string Work = "work";

    /// <summary>Says "compiling" in the compiler and goes no further.</summary>
    public const string HangCompiling = "hang-compiling";

    /// <summary>Says "writing" when half of an entry is written and goes no further.</summary>
    public const string HangWriting = "hang-writing";

    /// <param name="args">The folder, what to do, a folder for the compiler's files, and the number of kernels.</param>
    public static int Main(string[] args)
    {
        if (args is [DotAssemblyWorker.Argument]) return DotAssemblyWorker.Run();
        var folder = new CacheFolder(args[0]) { Create = path => args[1] == HangWriting ? new HalfWritten(path) : File.Create(path) };
        var cache = new CubinCache(folder, "12.4", request => args[1] == HangCompiling ? Hang("compiling") : Compile(request, args[2]));
        Console.WriteLine("ready");
        Console.ReadLine();
        Parallel.For(0, int.Parse(args[3]), new ParallelOptions { MaxDegreeOfParallelism = args[1] == Work ? 2 : 1 }, i =>
        {
            if (!cache.Get(Request(i)).AsSpan().SequenceEqual(Code(i)))
                throw new InvalidOperationException($"kernel {i} is another one");
        });
        Console.WriteLine("done");
        return 0;
    }

    /// <summary>The request for a kernel.</summary>
    public static NvrtcRequest Request(int kernel) => new($"kernel{kernel}.cu", "source", [], [], "sm_80");

    /// <summary>What it becomes: large enough that a half-written file shows.</summary>
    public static byte[] Code(int kernel) => [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * (kernel + 1)))];

    /// <summary>A slow compiler that leaves a file "kernelN.cu-…" in a folder for each call.</summary>
    public static NvrtcOutput Compile(NvrtcRequest request, string calls)
    {
        File.WriteAllText(Path.Combine(calls, $"{request.Name}-{Guid.NewGuid():N}"), "");
        Thread.Sleep(100);
        return new NvrtcOutput(Code(int.Parse(request.Name["kernel".Length..^".cu".Length])), "");
    }

    private static NvrtcOutput Hang(string doing)
    {
        Console.WriteLine(doing);
        Thread.Sleep(Timeout.Infinite);
        return new NvrtcOutput([], "");
    }

    private sealed class HalfWritten(string path) : FileStream(path, FileMode.Create)
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer[..(buffer.Length / 2)]);
            Flush();
            if (buffer.Length > 1000)
                Hang("writing");
        }
    }
}
