using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using Fusion.Pipelines.Checkpoints;

namespace Fusion.Pipelines.Tests.Checkpoints;

public sealed class SafeTensorsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static byte[] Bytes<T>(params T[] values) where T : unmanaged => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();

    private string Crafted(string header, params byte[] data)
    {
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, Encoding.UTF8.GetByteCount(header));
        var path = folder["crafted.safetensors"];
        File.WriteAllBytes(path, [.. length, .. Encoding.UTF8.GetBytes(header), .. data]);
        return path;
    }

    private string Written(string name = "model.safetensors")
    {
        var writer = new SafeTensorsWriter();
        writer.Metadata["format"] = "fusion";
        writer.Add("b", SafeTensorType.BF16, [3], Bytes<ushort>(0x3F80, 0, 0xC000));
        writer.Add("layers.0.weight", SafeTensorType.F32, [2, 2], Bytes(1f, -2f, float.NaN, 4f));
        writer.Add("step", SafeTensorType.I64, [], Bytes(long.MinValue));
        writer.Add("ids", SafeTensorType.I32, [1], stream => stream.Write(Bytes(-7)));
        writer.Add("none", SafeTensorType.F32, [0, 5], ReadOnlyMemory<byte>.Empty);
        writer.Write(folder[name]);
        return folder[name];
    }

    [Fact]
    public void Open_FileCraftedByHand_ReadsNamesShapesAndValues()
    {
        const string Header = """{"__metadata__":{"k":"v"},"a":{"dtype":"I32","shape":[2,1],"data_offsets":[0,8]},"h":{"dtype":"BF16","shape":[1],"data_offsets":[8,10]}}""";
        using var file = SafeTensorsFile.Open(Crafted(Header, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x80, 0x3F));
        Assert.Equal("v", file.Metadata["k"]);
        Assert.Equal(["a", "h"], file.Tensors.Select(tensor => tensor.Name));
        Assert.Equal([2, 1], file["a"].Shape);
        Assert.Equal([1, -1], file.Elements<int>("a").ToArray());
        Assert.Equal([0x3F80], file.Elements<ushort>("h").ToArray());
    }

    [Fact]
    public void Write_TensorsOfEveryType_ReadBackEqualAndAligned()
    {
        using var file = SafeTensorsFile.Open(Written());
        Assert.Equal([1f, -2f, float.NaN, 4f], file.Elements<float>("layers.0.weight").ToArray());
        Assert.Equal([0x3F80, 0, 0xC000], file.Elements<ushort>("b").ToArray());
        Assert.Equal([long.MinValue], file.Elements<long>("step").ToArray());
        Assert.Equal([-7], file.Elements<int>("ids").ToArray());
        Assert.Equal(0, file["none"].Count);
        Assert.Empty(file["step"].Shape);
        Assert.All(file.Tensors, tensor => Assert.Equal(0, tensor.Offset % tensor.Type.Size()));
        var part = new byte[4];
        file.CopyTo("layers.0.weight", 4, part);
        Assert.Equal(Bytes(-2f), part);
    }

    [Fact]
    public void Write_Header_IsPaddedToEightBytes() =>
        Assert.Equal(0, BinaryPrimitives.ReadInt64LittleEndian(File.ReadAllBytes(Written())) % 8);

    [Fact]
    public void Write_ProducerFails_KeepsTheEarlierFile()
    {
        var before = File.ReadAllBytes(Written());
        var writer = new SafeTensorsWriter();
        writer.Add("w", SafeTensorType.F32, [1000], stream =>
        {
            stream.Write(new byte[2000]);
            throw new IOException("No space left on device");
        });
        var message = Assert.Throws<FusionException>(() => writer.Write(folder["model.safetensors"])).Message;
        Assert.Contains("No space left", message);
        Assert.Equal(before, File.ReadAllBytes(folder["model.safetensors"]));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Write_UnwritableFolder_NamesThePath()
    {
        var path = folder.Unwritable;
        Assert.Contains(path, Assert.Throws<FusionException>(() => new SafeTensorsWriter().Write(path)).Message);
    }

    [Fact]
    public void Add_BytesOfAnotherSize_Throws() =>
        Assert.Throws<ArgumentException>(() => new SafeTensorsWriter().Add("w", SafeTensorType.F32, [2], new byte[4]));

    [Fact]
    public void Require_OtherShapeOrName_NamesFoundAndNeeded()
    {
        using var file = SafeTensorsFile.Open(Written());
        Assert.Equal(4, file.Require("layers.0.weight", SafeTensorType.F32, 2, 2).Count);
        var message = Assert.Throws<FusionException>(() => file.Require("layers.0.weight", SafeTensorType.F32, 4, 2)).Message;
        Assert.Contains("'layers.0.weight' as F32 (2, 2) where the model needs F32 (4, 2)", message);
        Assert.Contains("no tensor 'lm_head.weight'", Assert.Throws<FusionException>(() => file.Require("lm_head.weight", SafeTensorType.F32, 1)).Message);
    }

    [Theory]
    [InlineData("[]", "JSON object")]
    [InlineData("{", "malformed")]
    [InlineData("""{"a":1}""", "'a' without dtype")]
    [InlineData("""{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}""", "'a' as U8")]
    [InlineData("""{"a":{"dtype":"0","shape":[4],"data_offsets":[0,4]}}""", "'a' as 0")]
    [InlineData("""{"a":{"dtype":"I32","shape":[-1],"data_offsets":[0,4]}}""", "'a' an impossible shape")]
    [InlineData("""{"a":{"dtype":"I32","shape":[2],"data_offsets":[0,4]}}""", "'a' 4 bytes")]
    [InlineData("""{"a":{"dtype":"I32","shape":[4611686018427387904,4],"data_offsets":[0,4]}}""", "'a' 4 bytes")]
    [InlineData("""{"a":{"dtype":"I32","shape":[2],"data_offsets":[0,8]}}""", "truncated")]
    [InlineData("""{"a":{"dtype":"I32","shape":[1],"data_offsets":[4,0]}}""", "'a'")]
    [InlineData("""{"a":{"dtype":"BF16","shape":[1],"data_offsets":[0,2]}}""", "2 bytes after")]
    [InlineData("""{"a":{"dtype":"BF16","shape":[1],"data_offsets":[2,4]}}""", "2 bytes before")]
    [InlineData("""{"a":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]},"b":{"dtype":"BF16","shape":[1],"data_offsets":[2,4]}}""", "'b' overlap")]
    [InlineData("""{"a":{"dtype":"BF16","shape":[1],"data_offsets":[0,2]},"a":{"dtype":"BF16","shape":[1],"data_offsets":[2,4]}}""", "'a' twice")]
    public void Open_DamagedHeader_SaysWhatIsWrong(string header, string part)
    {
        var path = Crafted(header, 1, 2, 3, 4);
        var message = Assert.Throws<FusionException>(() => SafeTensorsFile.Open(path)).Message;
        Assert.Contains(path, message);
        Assert.Contains(part, message);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void Open_FileCutAnywhere_ThrowsFusionException()
    {
        var bytes = File.ReadAllBytes(Written());
        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(folder["cut"], bytes[..length]);
            Assert.Throws<FusionException>(() => SafeTensorsFile.Open(folder["cut"]));
        }
    }

    [Fact]
    public void Open_BytesChangedAnywhere_OpensOrThrowsFusionException()
    {
        var bytes = File.ReadAllBytes(Written());
        var header = 8 + (int)BinaryPrimitives.ReadInt64LittleEndian(bytes);
        var file = 0;
        Gen.Select(Gen.Int[0, header - 1], Gen.Byte).List[1, 4].Sample(changes =>
        {
            var copy = bytes.ToArray();
            foreach (var (position, value) in changes) copy[position] = value;
            var path = folder[$"changed-{Interlocked.Increment(ref file)}"];
            File.WriteAllBytes(path, copy);
            try
            {
                using var opened = SafeTensorsFile.Open(path);
                // What opens must be readable to its last byte.
                foreach (var tensor in opened.Tensors) Assert.Equal(tensor.ByteCount, opened.Bytes(tensor.Name).ToArray().Length);
            }
            catch (FusionException failure)
            {
                Assert.Contains(path, failure.Message);
            }
            File.Delete(path);
        }, iter: 3_000);
    }

    [Fact]
    public void Open_MissingFile_SaysSo() =>
        Assert.Contains("does not exist", Assert.Throws<FusionException>(() => SafeTensorsFile.Open(folder["none"])).Message);
}
