using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Async;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>cp.async.bulk.tensor of every rank, both ways, against boxes that are cut out here.</summary>
public sealed class BulkTensorTests
{
    /// <summary>Bytes of the tensors' memory.</summary>
    private const int Memory = PlantedFault.Length * 4;

    /// <summary>Where boxes lie in shared memory; the mbarrier is before.</summary>
    private const int At = 1024;

    [Theory]
    [InlineData(1, nameof(TensorMapElement.UInt32), nameof(TensorMapSwizzle.None))]
    [InlineData(2, nameof(TensorMapElement.UInt8), nameof(TensorMapSwizzle.None))]
    [InlineData(2, nameof(TensorMapElement.BFloat16), nameof(TensorMapSwizzle.Bytes32))]
    [InlineData(2, nameof(TensorMapElement.Float16), nameof(TensorMapSwizzle.Bytes64))]
    [InlineData(2, nameof(TensorMapElement.BFloat16), nameof(TensorMapSwizzle.Bytes128))]
    [InlineData(3, nameof(TensorMapElement.Float32), nameof(TensorMapSwizzle.Bytes128))]
    [InlineData(3, nameof(TensorMapElement.UInt64), nameof(TensorMapSwizzle.None))]
    [InlineData(4, nameof(TensorMapElement.Int32), nameof(TensorMapSwizzle.Bytes64))]
    [InlineData(5, nameof(TensorMapElement.UInt16), nameof(TensorMapSwizzle.Bytes32))]
    public void Load_BoxesAcrossTheEdges_AreFilledWithZeros(int rank, string element, string swizzle)
    {
        for (int seed = 0; seed < 5; seed++)
        {
            var plan = new TensorBoxPlan(rank, Enum.Parse<TensorMapElement>(element), Enum.Parse<TensorMapSwizzle>(swizzle), new Random(seed));
            byte[] memory = Bytes(new Random(seed + 100), Memory);
            byte[] box = Load(plan, memory);
            byte[] expected = new byte[box.Length];
            plan.ForEach((global, shared) => Array.Copy(memory, global, expected, shared, plan.Size));
            Assert.Equal(expected, box);
        }
    }

    [Theory]
    [InlineData(1, nameof(TensorMapElement.UInt32), nameof(TensorMapSwizzle.None))]
    [InlineData(2, nameof(TensorMapElement.BFloat16), nameof(TensorMapSwizzle.Bytes128))]
    [InlineData(3, nameof(TensorMapElement.UInt8), nameof(TensorMapSwizzle.Bytes32))]
    [InlineData(5, nameof(TensorMapElement.Float32), nameof(TensorMapSwizzle.Bytes64))]
    public void Store_BoxesAcrossTheEdges_WriteOnlyTheTensor(int rank, string element, string swizzle)
    {
        for (int seed = 0; seed < 5; seed++)
        {
            var plan = new TensorBoxPlan(rank, Enum.Parse<TensorMapElement>(element), Enum.Parse<TensorMapSwizzle>(swizzle), new Random(seed));
            byte[] memory = Bytes(new Random(seed + 100), Memory);
            (byte[] after, byte[] box) = Store(plan, memory, "cp.async.bulk.tensor.{0}d.global.shared::cta.tile.bulk_group");
            byte[] expected = [.. memory];
            plan.ForEach((global, shared) => Array.Copy(box, shared, expected, global, plan.Size));
            Assert.Equal(expected, after);
        }
    }

    [Fact]
    public void Reduce_AddsToTheTensor()
    {
        var plan = new TensorBoxPlan(2, TensorMapElement.Int32, TensorMapSwizzle.Bytes128, new Random(1));
        byte[] memory = Bytes(new Random(2), Memory);
        (byte[] after, byte[] box) = Store(plan, memory, "cp.reduce.async.bulk.tensor.{0}d.global.shared::cta.add.tile.bulk_group");
        byte[] expected = [.. memory];
        plan.ForEach((global, shared) => BitConverter.TryWriteBytes(expected.AsSpan(global), BitConverter.ToInt32(memory, global) + BitConverter.ToInt32(box, shared)));
        Assert.Equal(expected, after);
    }

    [Theory, InlineData(nameof(TensorMapElement.Float16), 0x7fff7fffu), InlineData(nameof(TensorMapElement.Float32), 0x7fffffffu)]
    public void Load_FillOfNaN_IsTheQuietOne(string element, uint bits)
    {
        int elements = element == nameof(TensorMapElement.Float16) ? 16 : 8;
        uint[] x = Run("expect(at, 32); {LOAD} wait(at, 0); for (int i = 0; i < 8; i++) x[i] = s[256 + i];", [-elements],
            address => TensorMap.Encode(address, Enum.Parse<TensorMapElement>(element), [64], [], [elements], fill: TensorMapFill.NaN));
        Assert.All(x[..8], v => Assert.Equal(bits, v));
    }

    [Fact]
    public void Load_ReadBeforeTheWait_IsReported()
    {
        var error = Assert.Throws<SanitizerException>(() => Run("expect(at, 32); {LOAD} x[0] = s[256]; wait(at, 0);", [0], Small));
        Assert.Equal(SanitizerKind.AsyncNotAwaited, Assert.Single(error.Reports).Kind);
    }

    [Fact]
    public void Load_ATensorMapLargerThanItsTensor_IsOutOfBounds()
    {
        var error = Assert.Throws<SanitizerException>(() => Run("expect(at, 32); {LOAD} wait(at, 0);", [PlantedFault.Length], address => TensorMap.Encode(address, TensorMapElement.UInt32, [8192], [], [8])));
        Assert.Equal((SanitizerKind.OutOfBounds, $"0 bytes after the end of map ({PlantedFault.Length})"), (error.Reports[0].Kind, error.Reports[0].Address));
    }

    [Fact]
    public void Load_MisalignedSharedMemory_IsReported()
    {
        var error = Assert.Throws<SanitizerException>(() => Run("expect(at, 32); {MISALIGNED}", [0], Small));
        Assert.Equal(SanitizerKind.Misaligned, Assert.Single(error.Reports).Kind);
    }

    [Fact]
    public void Load_OfAnotherRank_IsRefused() =>
        Assert.Contains("has rank 1", Assert.Throws<FusionException>(() => Run("expect(at, 32); {LOAD}", [0, 0], Small)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("address", 8, 16, 4, 256, "no multiple of 16")]
    [InlineData("stride", 0, 20, 4, 256, "stride of dimension 1, 20 bytes")]
    [InlineData("box", 0, 16, 257, 256, "the box has 257 elements")]
    [InlineData("row", 0, 16, 3, 256, "rows of the box have 12 bytes")]
    [InlineData("length", 0, 16, 4, 0, "dimension 0 has 0 elements")]
    public void Encode_ABrokenRule_IsSaid(string rule, ulong address, long stride, int box, long length, string part) =>
        Assert.True(Assert.Throws<FusionException>(() => TensorMap.Encode(address, TensorMapElement.UInt32, [length, 4], [stride], [box, 1])).Message.Contains(part, StringComparison.Ordinal), rule);

    [Fact]
    public void Encode_ASwizzleOfAnotherLength_IsSaid() =>
        Assert.Contains("for a swizzle of 128", Assert.Throws<FusionException>(() =>
            TensorMap.Encode(0, TensorMapElement.UInt32, [64, 4], [256], [16, 1], TensorMapSwizzle.Bytes128)).Message, StringComparison.Ordinal);

    private static TensorMap Small(ulong address) => TensorMap.Encode(address, TensorMapElement.UInt32, [64], [], [8]);

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Runs one thread, with x and the map's tensor the same memory of zeros.</summary>
    private static uint[] Run(string body, int[] coordinates, Func<ulong, TensorMap> encode, byte[]? memory = null)
    {
        using EmulatedDevice device = Emulator.Open();
        uint[] words = new uint[PlantedFault.Length];
        Buffer.BlockCopy(memory ?? new byte[Memory], 0, words, 0, Memory);
        using Tensor<uint> tensor = Tensor.From<uint>(device, words, words.Length), x = Tensor.From<uint>(device, words, words.Length);
        string names = string.Join(", ", Enumerable.Range(0, 5).Select(i => $"int c{i}"));
        string operands = string.Join(", ", coordinates.Select((_, i) => $"\"r\"(c{i})"));
        string list = string.Join(", ", coordinates.Select((_, i) => $"%{i + 3}"));
        string load = $"ASM(\"cp.async.bulk.tensor.{coordinates.Length}d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%0], [%1, {{{list}}}], [%2];\" :: \"r\"(at + {At}), \"l\"(&map), \"r\"(at), {operands});";
        string store = $"[%1, {{{string.Join(", ", coordinates.Select((_, i) => $"%{i + 2}"))}}}], [%0];\" :: \"r\"(at + {At}), \"l\"(&map), {operands}); ASM(\"cp.async.bulk.commit_group; cp.async.bulk.wait_group 0;\" ::);";
        string text = "init(at, 1); ASM(\"fence.mbarrier_init.release.cluster;\" ::);" + body.Replace("{LOAD}", load).Replace("{MISALIGNED}", load.Replace($"at + {At}", $"at + {At + 64}")).Replace("{STORE}", store);
        PlainLaunch launch = PlantedFault.Launch(device, text, $"const __grid_constant__ Map map, unsigned* x, {names}").AddMap(tensor, "map", encode).Add(x, "x");
        for (int i = 0; i < 5; i++)
            launch.Add(i < coordinates.Length ? coordinates[i] : 0);
        launch.Run(1, 1, 16384);
        return body.Contains("{STORE}") ? tensor.ToArray() : x.ToArray();
    }

    /// <summary>Loads a box and takes the swizzle out of it.</summary>
    private static byte[] Load(TensorBoxPlan plan, byte[] memory)
    {
        uint[] x = Run($"expect(at, {plan.Bytes}); {{LOAD}} wait(at, 0); for (int i = 0; i < {plan.Bytes / 4}; i++) x[i] = s[{At / 4} + i];", plan.First, plan.Encode, memory);
        byte[] box = new byte[plan.Bytes];
        byte[] all = new byte[Memory];
        Buffer.BlockCopy(x, 0, all, 0, Memory);
        for (int at = 0; at < box.Length; at++)
            box[at] = all[plan.Swizzled(at)];
        return box;
    }

    /// <summary>Stores a box whose byte i is 7 i + i / 256, and gives it back.</summary>
    private static (byte[] Memory, byte[] Box) Store(TensorBoxPlan plan, byte[] memory, string opcode)
    {
        uint[] after = Run($"for (int i = 0; i < {plan.Bytes}; i++) ((unsigned char*)s)[{At} + i] = 7 * i + i / 256; fence(); ASM(\"{string.Format(opcode, plan.First.Length)} {{STORE}}", plan.First, plan.Encode, memory);
        byte[] result = new byte[Memory];
        Buffer.BlockCopy(after, 0, result, 0, Memory);
        return (result, [.. Enumerable.Range(0, plan.Bytes).Select(at => plan.Swizzled(at)).Select(i => (byte)(7 * i + i / 256))]);
    }
}
