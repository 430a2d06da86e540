using System.Reflection;

namespace Fusion.Runtime.Tests;

public sealed class KernelSourceMapTests
{
    private const string Name = "My.Kernels.Norm";

    private static readonly KernelSourceMap s_map = new(Name, "Kernels/Norm.cs\t1:10 2:11 4:13\nShared folder/Helpers.cs\t3:5");

    [Theory]
    [InlineData(1, "Kernels/Norm.cs(10)")]
    [InlineData(3, "Shared folder/Helpers.cs(5)")]
    [InlineData(4, "Kernels/Norm.cs(13)")]
    [InlineData(0, null)]
    [InlineData(5, null)]
    public void Locate_Ordinal_IsFileAndLine(int ordinal, string? expected) => Assert.Equal(expected, s_map.Locate(ordinal)?.ToString());

    [Theory]
    [InlineData("/My.Kernels.Norm(4000): error: no", "Kernels/Norm.cs(13): error: no")]
    [InlineData("/My.Kernels.Norm(4999): error: no", "Kernels/Norm.cs(13): error: no")]
    [InlineData("\"float f(T)\" at line 3007 of /My.Kernels.Norm", "\"float f(T)\" at line 5 of Shared folder/Helpers.cs")]
    [InlineData("/My.Kernels.Norm(9000): error: no", "/My.Kernels.Norm(9000): error: no")]
    [InlineData("/My.Kernels.Norm(4): error: no", "/My.Kernels.Norm(4): error: no")]
    [InlineData("/My.Kernels.Norm(99999999999): error: no", "/My.Kernels.Norm(99999999999): error: no")]
    [InlineData("/MyXKernels.Norm(4000): error: no", "/MyXKernels.Norm(4000): error: no")]
    [InlineData("/Of.My.Kernels.Norm(4000): error: no", "/Of.My.Kernels.Norm(4000): error: no")]
    [InlineData("home/My.Kernels.Norm(4000): error: no", "home/My.Kernels.Norm(4000): error: no")]
    [InlineData("My.Kernels.Norm(4000): error: no", "My.Kernels.Norm(4000): error: no")]
    [InlineData("\"f\" at line 3000 of /My.Kernels.Normal", "\"f\" at line 3000 of /My.Kernels.Normal")]
    [InlineData("/fusion/view.cuh(4000): error: no", "/fusion/view.cuh(4000): error: no")]
    public void Translate_PlacesInTheKernel_BecomePlacesInCSharp(string text, string expected) => Assert.Equal(expected, s_map.Translate(text));

    [Fact]
    public void Source_OfAHandleWithoutLines_KnowsNoStatement()
    {
        var handle = new KernelHandle(Name, "");
        Assert.Null(handle.Source.Locate(1));
        Assert.Equal("/My.Kernels.Norm(1): error", handle.Source.Translate("/My.Kernels.Norm(1): error"));
        Assert.Same(handle.Source, handle.Source);
    }

    [Fact]
    public void Find_NameThatIsUnknown_IsNull() => Assert.Null(KernelSourceMap.Find(Assembly.GetExecutingAssembly(), "No.Such.Kernel"));
}
