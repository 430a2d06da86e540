using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_MissingFolders_MakesThem()
    {
        AtomicFile.WriteText(folder["a/b/c.txt"], "é");
        Assert.Equal([0xC3, 0xA9], File.ReadAllBytes(folder["a/b/c.txt"]));
    }

    [Fact]
    public void Write_WhileWriting_ShowsTheEarlierFile()
    {
        var path = folder.Write("file", "earlier");
        AtomicFile.Write(path, stream =>
        {
            stream.Write("later"u8);
            stream.Flush();
            Assert.Equal("earlier", File.ReadAllText(path));
        });
        Assert.Equal("later", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Write_AnyFailure_KeepsTheEarlierFileAndLeavesNothingBeside()
    {
        var path = folder.Write("file", "earlier");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, _ => throw new InvalidOperationException("not about files")));
        Assert.Throws<FusionException>(() => AtomicFile.Write(path, _ => throw new IOException("disk full")));
        Assert.Equal("earlier", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Write_TargetIsAFolder_SaysSoAndLeavesNothingBeside()
    {
        Directory.CreateDirectory(folder["taken"]);
        Assert.Contains("Cannot write", Assert.Throws<FusionException>(() => AtomicFile.WriteText(folder["taken"], "text")).Message);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }
}
