using System.Text;
using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

public class SpecialTokenTests
{
    private static readonly string[] Nested = ["<a>", "<a><b>", "b>", "<a", "a><b><c>", "é", "\u00C3"];

    private static readonly Tokenizer Tokenizer = new([.. Enumerable.Range(0, 256).Select(value => new[] { (byte)value })], [], Nested);

    [Fact]
    public void Encode_NestedAndOverlapping_TakesTheLeftmostAndOfThoseTheLongest()
    {
        Gen.OneOf("<", "a", ">", "b", "c", "<a>", "<b>", "é", "\u00C3").List[0, 30].Select(string.Concat).Sample(text =>
        {
            var expected = new List<int>();
            for (var i = 0; i < text.Length;)
            {
                var found = Nested.Where(special => string.CompareOrdinal(text, i, special, 0, special.Length) == 0).MaxBy(special => special.Length);
                expected.AddRange(found is null ? Encoding.UTF8.GetBytes(text[i].ToString()).Select(value => (int)value) : [256 + Array.IndexOf(Nested, found)]);
                i += found?.Length ?? 1;
            }
            Assert.Equal(expected, Tokenizer.Encode(text));
        }, iter: 3_000);
    }

    [Fact]
    public void Encode_OnlySome_LeavesTheOthersAsText() => Assert.Equal([256, 256, '<', 258], Tokenizer.Encode("<a><a><b>", SpecialTokenRule.Only("<a>", "b>")));

    [Fact]
    public void Encode_None_IsOrdinaryText() => Assert.Equal(Encoding.UTF8.GetBytes("<a><b>").Select(value => (int)value), Tokenizer.Encode("<a><b>", SpecialTokenRule.None));

    [Fact]
    public void Encode_Refused_NamesTheToken()
    {
        Assert.Equal(['x'], Tokenizer.Encode("x", SpecialTokenRule.Refuse));
        Assert.Contains("'<a><b>'", Assert.Throws<FusionException>(() => Tokenizer.Encode("x<a><b>", SpecialTokenRule.Refuse)).Message);
        Assert.Contains("'<a><b>'", Assert.Throws<FusionException>(() => Tokenizer.EncodeParallel("x<a><b>"u8.ToArray(), 2, SpecialTokenRule.Refuse)).Message);
    }

    [Fact]
    public void Encode_OnlyOneThatIsNotSpecial_SaysSo() =>
        Assert.Contains("'<z>' is not a special token", Assert.Throws<FusionException>(() => Tokenizer.Encode("x", SpecialTokenRule.Only("<z>"))).Message);

    [Fact]
    public void Constructor_SpecialTokenTwice_NamesIt() =>
        Assert.Contains("'<x>' is listed twice", Assert.Throws<FusionException>(() => new Tokenizer([[65]], [], ["<x>", "<x>"])).Message);

    [Fact]
    public void Constructor_EmptySpecialToken_SaysSo() =>
        Assert.Contains("is empty", Assert.Throws<FusionException>(() => new Tokenizer([[65]], [], [""])).Message);
}
