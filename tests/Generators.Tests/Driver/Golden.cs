namespace Fusion.Generators.Tests.Driver;

/// <summary>Compares text with a file under Kernels; what was found instead lies beside it as <c>.received</c>.</summary>
internal static class Golden
{
    public static void Matches(string file, string text)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Kernels", file);
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == text) return;
        File.WriteAllText(path + ".received", text);
        Assert.Fail($"{file} differs at character {FirstDifference(expected, text)}; the new text is in {path}.received");
    }

    private static int FirstDifference(string a, string b) => a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
}
