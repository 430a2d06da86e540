namespace Fusion.Conformance;

/// <content>The error function, powers and roundings.</content>
public abstract partial class ConformanceSuite
{
    /// <summary>Powers up to 1e6: the tolerance is relative.</summary>
    [Theory, MemberData(nameof(Lengths))]
    public void ErfPowAndRoundings_AnyLength_AreWithinFourUnits(int n)
    {
        Agree(Functions, w => FunctionKernels.OfTiles(w.Launch, w.Floats(1, n), w.Floats(2, n), w.Blank(3, n), w.Blank(3, n)));
        Agree(Functions, w => FunctionKernels.OfTiles(w.Launch, w.Specials(1, n), w.Specials(2, n), w.Blank(3, n), w.Blank(3, n)));
        Agree(Functions, w => FunctionKernels.OfTiles(w.Launch, w.Specials(1, n), w.Floats(2, n), w.Blank(3, n), w.Blank(3, n)));
        Agree(Functions, w => FunctionKernels.OfTiles(w.Launch, w.Floats(1, n), w.Specials(2, n), w.Blank(3, n), w.Blank(3, n)));
    }

    [Theory, MemberData(nameof(Lengths))]
    public void ErfPowAndRoundings_OfColumnsAndScalars_AreWithinFourUnits(int n)
    {
        Agree(4 * Functions, w => FunctionKernels.OfColumns(w.Launch, w.Floats(1, n), w.Blank(2, n), 2.5f));
        Agree(2 * Functions, w => FunctionKernels.OfScalars(w.Launch, w.Floats(1, n), w.Blank(3, n)));
    }

    /// <summary>The whole range: bases from 2⁻¹⁴⁰ to 2¹²⁰, and powers of them between denormals and infinity, in units of the last place.</summary>
    [Fact]
    public void Pow_OverTheWholeRange_IsWithinFourUnits()
    {
        const int Count = 2000;
        var random = new Random(5);
        float[] x = [.. Enumerable.Range(0, Count).Select(_ => MathF.Pow(2, random.NextSingle() * 260 - 140))];
        float[] b = [.. x.Select(v => (random.NextSingle() * 270 - 145) / MathF.Log2(v))];
        foreach (var device in OpenAll())
            using (device)
            {
                using var w = new Workspace(device);
                var y = w.Blank(3, Count);
                FunctionKernels.OfTiles(w.Launch, w.Given(x), w.Given(b), y, w.Blank(3, Count));
                device.Synchronize();
                float[] powers = y.ToArray();
                for (int i = 0; i < Count; i++)
                {
                    double exact = Math.Pow(x[i], b[i]), unit = MathF.BitIncrement((float)exact) - (double)(float)exact;
                    Assert.True(Math.Abs(powers[Count + i] - exact) <= 4 * unit, $"{device.Name}: {x[i]:R} ^ {b[i]:R} = {exact:R}, not {powers[Count + i]:R}");
                }
            }
    }
}
