namespace Fusion.Conformance;

/// <content>Random numbers.</content>
public abstract partial class ConformanceSuite
{
    /// <summary>
    /// The known answers for philox4x32-10 that Random123 publishes (its file kat_vectors): counter, key and the four words.
    /// </summary>
    public static TheoryData<uint[], uint[], uint[]> KnownAnswers => new()
    {
        { [0, 0, 0, 0], [0, 0], [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8] },
        { [uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue], [uint.MaxValue, uint.MaxValue], [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD] },
        { [0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344], [0xA4093822, 0x299F31D0], [0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1] },
    };

    [Theory, MemberData(nameof(KnownAnswers))]
    public void Philox_OfPublishedCounters_GivesThePublishedWords(uint[] counter, uint[] key, uint[] words) =>
        Agree(Exact, w =>
        {
            const int Count = 19;
            var given = w.BlankInts(4, Count);
            RandomKernels.Words(w.Launch, w.Given([.. key.Select(k => (int)k)]), w.Repeated([.. counter.Select(c => (int)c)], Count), given);
            Assert.Equal(words.SelectMany(x => Enumerable.Repeat((int)x, Count)), given.ToArray());
        });

    [Theory, MemberData(nameof(Lengths))]
    public void Philox_AnyCounters_IsExact(int n) =>
        Agree(Exact, w => RandomKernels.Words(w.Launch, w.Ints(1, int.MinValue, int.MaxValue, 2), w.Ints(2, int.MinValue, int.MaxValue, 4, n), w.BlankInts(4, n)));

    // Normal numbers come from a logarithm and a cosine: 2·10⁻⁶ on either side.
    [Theory, MemberData(nameof(Shapes))]
    public void RandomNumbers_AnyShape_Agree(int rows, int columns) =>
        Agree(4e-6, w => RandomKernels.Numbers(w.Launch, w.BlankInts(rows, columns), w.Blank(rows, columns), w.Blank(rows, columns), w.Blank(rows, columns), 42, -5));
}
