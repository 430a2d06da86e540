using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Caching;
using Fusion.Runtime.Examples;

namespace Fusion.Runtime.Tests.Cuda;

public sealed class PlanCacheTests : IDisposable
{
    private static readonly LaunchPlan s_plan = new("Kernel_f32", 128, 4096, "vvilb");

    private readonly CacheFolder _folder = new(Directory.CreateTempSubdirectory("fusion-plans").FullName);
    private readonly KernelHandle _kernel = new("My.Kernel", "some ir");

    public void Dispose() => Directory.Delete(_folder.FullPath, recursive: true);

    [Fact]
    public void Find_OfWhatWasKept_IsPlanAndCode()
    {
        _folder.Write("abc", [1, 2, 3]);
        Cache().Keep(_kernel, [64, 1], 5, s_plan, "abc");
        Assert.Equal(s_plan, Cache().Find(_kernel, [64, 1], 5)!.Value.Plan);
        Assert.Equal([1, 2, 3], Cache().Find(_kernel, [64, 1], 5)!.Value.Code);
    }

    [Fact]
    public void Find_OfAnythingElse_IsNothing()
    {
        _folder.Write("abc", [1, 2, 3]);
        Cache().Keep(_kernel, [64, 1], 5, s_plan, "abc");
        Assert.Null(Cache().Find(_kernel, [64, 2], 5));
        Assert.Null(Cache().Find(_kernel, [6, 41], 5));
        Assert.Null(Cache().Find(_kernel, [64, 1], 4));
        Assert.Null(Cache().Find(new KernelHandle("My.Kernel", "other ir"), [64, 1], 5));
        Assert.Null(Cache(nvrtc: "another").Find(_kernel, [64, 1], 5));
        Assert.Null(Cache(architecture: "sm_90").Find(_kernel, [64, 1], 5));
        Assert.NotNull(Cache().Find(_kernel, [64, 1], 5));
    }

    [Fact]
    public void Find_WhenTheCodeIsGoneOrTheEntryDamaged_IsNothing()
    {
        Cache().Keep(_kernel, [64, 1], 5, s_plan, "abc");
        Assert.Null(Cache().Find(_kernel, [64, 1], 5));
        _folder.Write("abc", [1]);
        string file = Assert.Single(Directory.GetFiles(_folder.FullPath), f => !f.EndsWith("abc.cubin", StringComparison.Ordinal));
        File.WriteAllText(file, "damaged");
        Assert.Null(Cache().Find(_kernel, [64, 1], 5));
    }

    [Fact]
    public void Facts_Kept_AreThoseOfTheKernelAndItsConstants()
    {
        Assert.Null(Cache().FindFacts(_kernel, [64]));
        Cache().KeepFacts(_kernel, [64], ["pieces 0 4", "inside g0 1 - 64 * 64 + : 0.0 1.0"]);
        Cache().KeepFacts(_kernel, [32], []);
        Assert.Equal(["pieces 0 4", "inside g0 1 - 64 * 64 + : 0.0 1.0"], Cache().FindFacts(_kernel, [64])!);
        Assert.Empty(Cache().FindFacts(_kernel, [32])!);
        Assert.Null(Cache().FindFacts(_kernel, [16]));
    }

    [Fact]
    public void Architectures_Kept_AreThoseOfThatNvrtc()
    {
        PlanCache.KeepArchitectures(_folder, "one", [80, 90]);
        Assert.Equal([80, 90], PlanCache.Architectures(_folder, "one")!);
        Assert.Null(PlanCache.Architectures(_folder, "two"));
    }

    [Fact]
    public void Plan_OfAKernel_ListsItsParametersAndCanBeReadBack()
    {
        Kernel kernel = KernelMethod.Find(typeof(PlanCacheTests).Assembly, "Inner.Pick").Ir;
        var plan = LaunchPlan.Of(kernel, CudaSpecialisation.Emit(kernel, kernel.DefaultSpecialisation(cpu: false)!, CudaTarget.Sm90a));
        Assert.Equal("vvvi", plan.Parameters);
        Assert.Equal("Inner_Pick", plan.EntryPoint);
        Assert.Equal(plan, LaunchPlan.Parse(plan.Print()));
        Assert.Null(LaunchPlan.Parse("Inner_Pick many 0 v"));
    }

    private PlanCache Cache(string nvrtc = "one", string architecture = "sm_90a") => new(_folder, nvrtc, CudaTarget.Sm90a, architecture);
}
