using Fusion.Compiler.Ir;
using Fusion.Generators.Tests.Driver;

namespace Fusion.Generators.Tests;

/// <summary>Single statements: what they become, or which diagnostic they give.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("switch (n) { case 0: break; }", "FUS0101")]
    [InlineData("do { n++; } while (n < 4);", "FUS0101")]
    [InlineData("while (true) { break; }", "FUS0101")]
    [InlineData("throw new System.Exception();", "FUS0101")]
    [InlineData("try { n++; } finally { n--; }", "FUS0101")]
    [InlineData("foreach (var c in \"abc\") n++;", "FUS0101")]
    [InlineData("ref int r = ref n;", "FUS0101")]
    [InlineData("start: n++;", "FUS0101")]
    [InlineData("var s = n switch { 0 => 1, _ => 2 };", "FUS0102")]
    [InlineData("var s = $\"{n}\";", "FUS0102")]
    [InlineData("var s = (n, p);", "FUS0102")]
    [InlineData("while (n++ < 4) { }", "FUS0102")]
    [InlineData("Console.WriteLine(n);", "FUS0103")]
    [InlineData("var s = MathF.Tan(p);", "FUS0103")]
    [InlineData("var s = y.Load(0, 8).Equals(y.Load(1, 8));", "FUS0103")]
    [InlineData("for (int a = 0, b = 1; a < n; a++) { }", "FUS0104")]
    [InlineData("for (int a = 0; a < n; a += 0) { }", "FUS0104")]
    [InlineData("int a; for (a = 0; a < n; a++) { }", "FUS0104")]
    [InlineData("for (long a = 0; a < n; a++) { }", "FUS0104")]
    [InlineData("for (int a = 0; a < c.At(0); a++) c.Store(a, 1);", "FUS0106")]
    [InlineData("for (int a = 0; a < n; a += n) n--;", "FUS0106")]
    [InlineData("while (true) n++;", "FUS0117")]
    [InlineData("while (n > 0) p += 1f;", "FUS0117")]
    [InlineData("while (n > 0) n = n;", "FUS0117")]
    [InlineData("while (n < c.At(0)) y.Store(0, y.Load(0, 8));", "FUS0117")]
    [InlineData("for (int a = 0; a < 3; a++) while (a < n) p += 1f;", "FUS0117")]
    [InlineData("State = n;", "FUS0109")]
    [InlineData("n += State;", "FUS0109")]
    [InlineData("var s = System.Environment.ProcessorCount;", "FUS0109")]
    [InlineData("Tile<int> s = new();", "FUS0110")]
    [InlineData("Func<int, int> f = a => a;", "FUS0111")]
    [InlineData("uint s = (uint)n;", "FUS0112")]
    [InlineData("var s = n > 2m;", "FUS0112")]
    [InlineData("var s = Math.Max(n, 2m) > 1;", "FUS0112")]
    [InlineData("short s = 1; n += s;", "FUS0112")]
    [InlineData("p = (float)Math.Cbrt(p);", "FUS0103")]
    [InlineData("var s = (sbyte)p;", "FUS0204")]
    [InlineData("var s = y.Load(0, 8).To<double>() % 2.0;", "FUS0204")]
    [InlineData("var s = c.Load(0, 8).To<byte>(); s = s + s;", "FUS0205")]
    [InlineData("var s = y.Load(0, 8).To<Half>(); s = -s;", "FUS0205")]
    [InlineData("var s = y.Load(0, 8) * 2.0;", "FUS0211")]
    [InlineData("var s = c.Load(0, 8) + 2L;", "FUS0211")]
    [InlineData("var s = c.Load(0, 8).To<sbyte>() == 1.5f;", "FUS0211")]
    [InlineData("var s = Tile.Dot(y.Load(0, 8), y.Load(0, 8).T, n > 0 ? Precision.TF32 : Precision.Exact);", "FUS0113")]
    [InlineData("var s = y.Load(0, 8).Sum(n > 0 ? Axis.Rows : Axis.Columns);", "FUS0113")]
    [InlineData("n = y.Length(n);", "FUS0113")]
    [InlineData("var s = y.Load(0, 8) + y.Load(0, 4);", "FUS0201")]
    [InlineData("var s = Tile.Where(y.Load(0, 8) > 0f, y.Load(0, 8), y.Load(0, 4));", "FUS0201")]
    [InlineData("var s = Tile.Dot(y.Load(0, 8), y.Load(0, 8).T, y.Load(0, 8));", "FUS0202")]
    [InlineData("var s = y.Load(0, 8) > 0f; s = s < s;", "FUS0204")]
    [InlineData("var s = ~y.Load(0, 8);", "FUS0204")]
    [InlineData("var s = (y.Load(0, 8) > 0f).Sum(Axis.Columns);", "FUS0204")]
    [InlineData("var s = (y.Load(0, 8) > 0f).Prod(Axis.Columns);", "FUS0204")]
    [InlineData("var s = (y.Load(0, 8) > 0f).ArgMin(Axis.Rows);", "FUS0204")]
    [InlineData("var s = y.Load(0, 8).Any(Axis.Columns);", "FUS0204")]
    [InlineData("var s = h.Load(0, 8).ArgMax(Axis.Columns);", "FUS0205")]
    [InlineData("var s = y.Load(0, 8).To<bool>();", "FUS0204")]
    [InlineData("var s = (y.Load(0, 8) > 0f) & 1;", "FUS0204")]
    [InlineData("var s = -h.Load(0, 8);", "FUS0205")]
    [InlineData("h.AtomicAdd(0, h.Load(0, 8));", "FUS0205")]
    [InlineData("h.ScatterAdd(Tile.Columns(0, 8), h.Load(0, 8));", "FUS0205")]
    [InlineData("h.AtomicMax(0, h.Load(0, 8));", "FUS0205")]
    [InlineData("h.ScatterMin(Tile.Columns(0, 8), h.Load(0, 8));", "FUS0205")]
    [InlineData("h.Scatter(Tile.Columns(0, 8), h.Load(0, 8));", null)]
    [InlineData("y.Scatter(Tile.Columns(0, 8), y.Load(0, 4));", "FUS0203")]
    [InlineData("n = y.Length(1);", "FUS0206")]
    [InlineData("var s = y.Load(0, 8); while (n > 0) { n--; s = s.T; }", "FUS0207")]
    [InlineData("var s = y.Load(0, 8); if (n > 0) s = s.Sum(Axis.Columns);", "FUS0208")]
    [InlineData("int s = 1; for (int a = 0; a < 4; a++) s *= 2; y.Store(0, y.Load(0, s));", "FUS0209")]
    [InlineData("int s = n > 0 ? 4 : 8; y.Store(0, y.Load(0, s));", "FUS0209")]
    [InlineData("y.Store(0, y.Load(0, width / 0 * 0 + 4 / (2 - width + width - 2)));", null)]
    [InlineData("y.Store(0, y.Load(0, -width + 4));", "FUS0209")]
    [InlineData("var s = y.Load(0, 8).Reshape(3, 3);", "FUS0201")]
    [InlineData("var s = y.Load(0, width).Reshape(width, 3);", null)]
    [InlineData("var s = y.Load(0, 8).Reshape(n, 2);", "FUS0209")]
    [InlineData("var s = y.Load(0, 8).Slice((0, 4), (1, 5));", "FUS0201")]
    [InlineData("var s = y.Load(0, 8).Slice((0, -1), (1, 5));", "FUS0210")]
    [InlineData("var s = y.Load(0, 8).Slice((0, n), (1, 2));", "FUS0209")]
    [InlineData("var s = y.Load(0, width).Slice((0, width - 3), (1, 3));", null)]
    [InlineData("var s = Tile.Concat(y.Load(0, 8), y.Load(0, 4), Axis.Rows);", "FUS0201")]
    [InlineData("var s = Tile.Concat(y.Load(0, 8), y.Load(0, 4), n > 0 ? Axis.Rows : Axis.Columns);", "FUS0113")]
    [InlineData("var s = h.Load(0, 8).CumSum(Axis.Columns);", "FUS0205")]
    [InlineData("var s = (y.Load(0, 8) > 0f).CumMax(Axis.Columns);", "FUS0204")]
    [InlineData("var (s, t) = y.Load(0, 8).TopK(9);", "FUS0201")]
    [InlineData("var (s, t) = y.Load(0, 2).TopK(3);", "FUS0201")]
    [InlineData("var (s, t) = y.Load(0, width).TopK(3);", null)]
    [InlineData("var (s, t) = y.Load(0, width).TopK(width);", "FUS0201")]
    [InlineData("var (s, t) = y.Load(0, 8).TopK(0);", "FUS0210")]
    [InlineData("var (s, t) = h.Load(0, 8).TopK(2);", "FUS0205")]
    [InlineData("if (y.Load(0, 8) > 0f) n++;", "FUS0116")]
    [InlineData("while (n > 0 && y.Load(0, 8) > 0f) n--;", "FUS0116")]
    [InlineData("if (n > 0) { n = y.Load(0, 1) > 0f ? 1 : 2; }", "FUS0116")]
    [InlineData("ReadView<float> r = y; r[0].StoreAt(0, y.Load(0, 8));", "FUS0306")]
    [InlineData("for (int a = 0; a < n; a++) { ReadView<int> r = c; r.AtomicAdd(a, 1); }", "FUS0306")]
    [InlineData("c.Store(0, 1.5f);", "FUS0211")]
    [InlineData("n = checked(n * n);", "FUS0102")]
    [InlineData("checked { n = n * n; }", "FUS0101")]
    [InlineData("n = Squared(n) + Squared(2);", "FUS0102")]
    [InlineData("var s = y; for (int a = 0; a < n; a++) s = y;", "FUS0301")]
    public void Statement_OutsideTheLanguage_GivesTheDiagnostic(string statement, string? id)
    {
        // Null: not lowered, or C# itself has the error; what counts is that nothing else is reported.
        var found = FrontEnd.Lower(Kernel(statement)).Diagnostics.Select(d => d.Id).ToList();
        if (id is not null) Assert.Equal([id], found);
        else Assert.DoesNotContain("FUS0001", found);
    }

    [Theory]
    [InlineData("State = n;", "A kernel cannot assign 'State': it gives its results through View parameters")]
    [InlineData("n += State;", "A kernel cannot read 'State': pass it as a parameter or make it const")]
    [InlineData("q.A = 3f;", "A kernel cannot contain an assignment to 'q.A': the members of a struct keep the values that the caller passed, copy one into a local")]
    [InlineData("q.A++;", "A kernel cannot contain an assignment to 'q.A'")]
    [InlineData("n = checked(n * n);", "'checked(n * n)' is not an expression of the kernel language: integers wrap")]
    [InlineData("var s = y.Load(0, 8).TopK(2); y.Store(0, s.Values);", "'y.Load(0, 8).TopK(2)' is not an expression of the kernel language: a tuple is no value, take it apart with var (a, b) = …")]
    [InlineData("y.Store(0, y.Load(0, 8).TopK(2).Values);", "'y.Load(0, 8).TopK(2).Values' is not an expression of the kernel language: a tuple is no value")]
    [InlineData("v5[0, 1, 2].Load((0, 0), (4, 4));", "In 'v5[0, 1, 2].Load((0, 0), (4, 4))', 'v5' is used as a view of rank 5, and views have at most 4 axes")]
    [InlineData("n = v5[0, 1, 2][3].Length(0);", "'v5' is used as a view of rank 5")]
    [InlineData("var s = (y.Load(0, 8) > 0f).CumSum(Axis.Columns);", "CumSum needs ")]
    [InlineData("var s = (y.Load(0, 8) > 0f).ArgMax(Axis.Columns);", "ArgMax needs ")]
    [InlineData("var s = c.Load(0, 8).To<long>().CumSum(Axis.Columns);", "CumSum needs float or int elements, found long (1, 8)")]
    [InlineData("var s = c.Load(0, 8).To<long>().ArgMin(Axis.Columns);", "ArgMin needs float or int elements, found long (1, 8)")]
    [InlineData("var (s, _) = c.Load(0, 8).To<long>().TopK(2);", "TopK needs float or int elements, found long (1, 8)")]
    [InlineData("var s = (y.Load(0, 8) > 0f).ArgMax(Axis.Columns);", "found bool (1, 8)")]
    [InlineData("var s = y.Load(0, 8) % 2f;", "'%' does not work on float")]
    [InlineData("var s = y.Load(0, 8) + y.Load(0, 4);", "'+' cannot combine shapes (1, 8) and (1, 4)")]
    public void Message_OfAMistake_IsInTheWordsOfCSharp(string statement, string part) =>
        Assert.Contains(part, Assert.Single(FrontEnd.Lower(Kernel(statement).Replace("[Const] int width)", "[Const] int width, Pair q, View<float> v5)", StringComparison.Ordinal) + " public struct Pair { public float A; }").Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory]
    [InlineData("var s = Tile.Dot(y.Load(0, 8).T, h.Load(0, 8));", "FUS0204", "'y.Load(0, 8).T' is float, 'h.Load(0, 8)' is BFloat16")]
    [InlineData("var s = Tile.Dot(b: h.Load(0, 8), a: y.Load(0, 8).T, acc: y.Load(0, 8));", "FUS0204", "'y.Load(0, 8).T' is float, 'h.Load(0, 8)' is BFloat16")]
    [InlineData("var s = Tile.Dot(y.Load(0, 8).T, y.Load(0, 8), c.Load(0, 8));", "FUS0204", "the accumulator 'c.Load(0, 8)' is int, but products of float are float")]
    [InlineData("y.Store(0, c.Load(0, 8));", "FUS0204", "'c.Load(0, 8)' is int and 'y' holds float: convert with .To<float>()")]
    [InlineData("y[i].Store((0, 0), value: c.Load(0, 8));", "FUS0204", "'c.Load(0, 8)' is int and 'y[i]' holds float")]
    [InlineData("c.Scatter(c.Load(0, 8), y.Load(0, 8));", "FUS0204", "'y.Load(0, 8)' is float and 'c' holds int")]
    [InlineData("c.AtomicMaxAt(0, y.Load(0, 8));", "FUS0204", "'y.Load(0, 8)' is float and 'c' holds int")]
    [InlineData("y.Store(0, Tile.Where(y.Load(0, 8) > 0f, 1, 2f));", "FUS0204", "'1' is int and '2f' is float, both scalars")]
    [InlineData("y.Store(0, Tile.Where(y.Load(0, 8) > 0f, y.Load(0, 8), c.Load(0, 8)));", "FUS0204", "'y.Load(0, 8)' is float, 'c.Load(0, 8)' is int")]
    [InlineData("y.Store(0, Tile.Where(y.Load(0, 8), y.Load(0, 8), 0f));", "FUS0204", "the condition 'y.Load(0, 8)' is float: it is a tile of bool")]
    [InlineData("y.Store(0, Tile.Where(n > 0, y.Load(0, 8), 0f));", "FUS0204", "the condition 'n > 0' is bool: it is a tile; with a scalar choose by '?:'")]
    [InlineData("y.Store(0, Tile.Max(y.Load(0, 8), c.Load(0, 8)));", "FUS0204", "Max needs operands of one element type: 'y.Load(0, 8)' is float, 'c.Load(0, 8)' is int")]
    [InlineData("for (int a = 0; a < n; a++) { var s = Tile.Fma(y.Load(0, 8), 2f, c.Load(0, 8)); }", "FUS0204", "'c.Load(0, 8)' is int")]
    [InlineData("var s = Tile.Concat(y.Load(0, 8), c.Load(0, 8), Axis.Rows);", "FUS0204", "'y.Load(0, 8)' is float, 'c.Load(0, 8)' is int")]
    [InlineData("var s = Tile.Exp(c.Load(0, 8));", "FUS0204", "Exp works on float and double: 'c.Load(0, 8)' is int")]
    [InlineData("var s = Tile.Max(h.Load(0, 8), h.Load(1, 8));", "FUS0205", "Max does not work on BFloat16: it is a storage type, convert with .To<float>() first")]
    [InlineData("var s = Tile.Max(y.Load(0, 8), unknown);", null, "")]
    [InlineData("y.Store(0, 8, y.Load(0, 8));", null, "")]
    public void Call_OfElementsThatFitNoOverload_NamesThem(string statement, string? id, string part)
    {
        var found = FrontEnd.Lower(Kernel(statement)).Diagnostics;
        Assert.Equal(id is null ? [] : [id], found.Select(d => d.Id));
        Assert.All(found, d => Assert.Contains(part, d.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.NotEmpty(FrontEnd.Errors(CompilationOf.Source(Kernel(statement))));
    }

    [Theory]
    [InlineData("n /= 2")]
    [InlineData("n++")]
    [InlineData("y.Length(0) + (n = 3)")]
    public void Grid_WhoseExtentAssigns_IsAnError(string extent) =>
        Assert.Equal(["FUS0114"], FrontEnd.Lower(Kernel("while (n > 1) n--;").Replace("Grid.Over(1)", $"Grid.Over({extent})", StringComparison.Ordinal)).Diagnostics.Select(d => d.Id));

    [Theory]
    [InlineData("while (n > 0 && p > 0f) p -= 1f;")]
    [InlineData("while (n > 0) { if (p > 0f) n--; }")]
    [InlineData("while (n > 0) { for (int a = 0; a < 3; a++) n -= a; }")]
    [InlineData("while (n < c.At(0)) c.Store(0, c.Load(0, 8) - 1);")]
    [InlineData("while (n < t.At(0)) e.AtomicAdd(0, Tile.Full(1, 8, -1));")]
    [InlineData("while (First(c) > 0) Lower(c);")]
    [InlineData("while (false) n++;")]
    public void While_ThatItsBodyMayEnd_IsOfTheLanguage(string statement) => Assert.Empty(FrontEnd.Lower(Kernel(statement)).Diagnostics);

    [Fact]
    public void While_InADeviceMethodThatEndsForSomeCallers_IsAnErrorForTheOthers()
    {
        Assert.Empty(FrontEnd.Lower(Kernel("Drain(c, c);")).Diagnostics);
        var found = Assert.Single(FrontEnd.Lower(Kernel("Drain(u, c);")).Diagnostics);
        Assert.Equal("FUS0117", found.Id);
    }

    [Theory]
    [InlineData("while (n > 0 && p > 0f) y.Store(0, p);", "'n > 0 && p > 0f' reads 'n', 'p', which the body leaves as they are")]
    [InlineData("while (true) n++;", "'true' reads nothing that a body could change")]
    public void While_ThatNeverEnds_NamesItsConditionAndWhatThatReads(string statement, string part) =>
        Assert.Contains(part, Assert.Single(FrontEnd.Lower(Kernel(statement)).Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory]
    [InlineData("y.Store(0, y.Load(0, width * 2 - 4));", "dims=[((2 * width) - 4)]")]
    [InlineData("const int half = 32 / 2; y.Store(0, y.Load(0, half));", "dims=[16]")]
    [InlineData("int half = width / 2; half += 1; y.Store(0, y.Load(0, half));", "dims=[((width / 2) + 1)]")]
    [InlineData("y.Store(0, y.Load(0, Tile.Count(100, 32)));", "dims=[4]")]
    [InlineData("y.StoreAt(n, y.LoadAt(n - 1, 8, -1));", "value=-1 dims=[8]")]
    [InlineData("h.Store(n, h.Load(n, 8, (BFloat16)0.1f));", "value=0x3FB9A00000000000 dims=[8]")]
    [InlineData("y.Store(3, y.Load(2, 8));", "const {value=16 at=2} : i32")]
    [InlineData("y.Store(n, y.Load(n, 8) * 2);", "const {value=2 at=2} : f32")]
    [InlineData("y.Store(n, 2 * p - y.Load(n, 8));", "mul %")]
    [InlineData("c.Store(n, c.Load(n, 8) >> 3);", "shr %")]
    [InlineData("c.Store(unchecked(n * n), 1);", "mul %n, %n")]
    [InlineData("unchecked { n = n * n; c.Store(n, 1); }", "mul %n, %n")]
    [InlineData("y.Store(n, 1f);", "splat %")]
    [InlineData("bool b = n > 0 && p > 0f; y.Store(b ? 1 : 0, 1f);", "and %")]
    [InlineData("bool b = n > 0 ^ p > 0f; y.Store(b ? 1 : 0, 1f);", "xor %")]
    [InlineData("float s; if (n > 0) s = 1; else s = p; y.Store(n, s);", "= if %")]
    [InlineData("p = (float)h.At(n); y.Store(n, p);", "cast %")]
    [InlineData("int s = n; s += (int)p; s *= 2; s--; y.Store(s, p);", "sub %")]
    [InlineData("(n, p) = (2, 3f); y.Store(n, p);", "store %y, %")]
    [InlineData("long s = n; s += c.At(0); s <<= 3; y.Store((int)(s >> n), p);", ": i64\n")]
    [InlineData("double s = p; s = Math.Sqrt(s) + Math.Max(n, 2.0); y.Store(n, (float)s);", "sqrt %")]
    [InlineData("var s = (sbyte)(int)p; c.Store(s, 1);", ": i8\n")]
    [InlineData("c.Store(0, (c.Load(0, 8).To<long>() * 9007199254740993).To<int>());", "const {value=9007199254740993 at=2} : i64")]
    [InlineData("c.Store(0, (c.Load(0, 8).To<double>() * 0.1).To<int>());", "const {value=0x3FB999999999999A at=2} : f64")]
    [InlineData("y.Store(0, Tile.Dot(y.Load(0, 8).T, y.Load(0, 8), Precision.TF32).Sum(Axis.Rows));", "{precision=tf32 at=2}")]
    [InlineData("y.Store(0, Tile.Dot(h.Load(0, 8).T, h.Load(0, 8), Precision.TF32).Sum(Axis.Rows));", " {at=2} : tile<f32, 8, 8>")]
    [InlineData("var (a, (b, _)) = (1, (2, 3)); y.Store(a, p);", null)]
    public void Statement_OfTheLanguage_BecomesIr(string statement, string? part)
    {
        if (part is null) Assert.Equal(["FUS0102"], FrontEnd.Lower(Kernel(statement)).Diagnostics.Select(d => d.Id));
        else Assert.Contains(part, FrontEnd.Ir(Kernel(statement)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y.Store(n, y.Load(n, ));")]
    [InlineData("var s = y.Load(")]
    [InlineData("for (int a = 0; a <")]
    [InlineData("y.Lo")]
    [InlineData("unknown.Store(n, y.Load(n, 8));")]
    [InlineData("var s = y.Load(n, 8) + unknown; y.Store(n, s);")]
    [InlineData("int s; y.Store(s, 1f);")]
    public void Statement_ThatCSharpRefuses_AddsNoDiagnostic(string statement)
    {
        var lowered = FrontEnd.Lower(Kernel(statement));
        Assert.Empty(lowered.Diagnostics);
        Assert.Empty(lowered.Instances);
    }

    [Fact]
    public void RankOfAView_ReadOnlyForLengths_IsTheSmallestThatHasThem()
    {
        var kernel = FrontEnd.Lower("using Fusion.Kernels; static partial class S { [Kernel] static void K(View<float> y) { var i = Grid.Over(y.Length(2)); } }").Instances[0].Kernel!;
        Assert.Equal(3, ((ViewType)kernel.Parameters[0].Value.Type).Rank);
    }

    [Fact]
    public void RankOfAView_PassedToADeviceMethod_FollowsFromItsUseThere()
    {
        const string Source = """
            using Fusion.Kernels;
            static partial class S
            {
                [Kernel] static void K(View<float> y) { var i = Grid.Over(1); y.Store((0, 0), 1f); Fill(y[i], 2f); }
                [Device] static void Fill(View<float> row, float value) { row.Store(0, Tile.Full(1, 8, value)); }
            }
            """;
        var ir = FrontEnd.Ir(Source);
        Assert.Contains("param view %y : view<f32, 2, write>", ir, StringComparison.Ordinal);
        Assert.Contains("slice %y, %", ir, StringComparison.Ordinal);
    }

    private static string Kernel(string statement) => $$"""
        using System;
        using Fusion.Kernels;
        static partial class S
        {
            private static int State;

            [Device] private static int Squared(int a) => checked(a * a);
            [Device] private static int First(View<int> view) => view.At(0);
            [Device] private static void Lower(View<int> view) => view.Store(0, view.Load(0, 8) - 1);
            [Device] private static void Drain(View<int> from, View<int> to) { while (from.At(0) > 0) Lower(to); }

            [Kernel]
            public static void K(View<float> y, View<int> c, View<BFloat16> h, ReadView<int> t, View<int> u, [InPlace] View<int> e, int n, float p, [Const] int width)
            {
                var i = Grid.Over(1);
                {{statement}}
                y.Store(0, y.Load(0, 8));
                c.Store(0, c.Load(0, 8));
                h.Store(0, h.Load(0, 8));
            }
        }
        """;

    [Theory]
    [InlineData("grid0")]
    [InlineData("Math"), InlineData("MathF"), InlineData("Vector512"), InlineData("CpuMath"), InlineData("_x"), InlineData("Run"), InlineData("Interpret"), InlineData("Equals"), InlineData("K")]
    public async Task Parameter_WithANameThatGeneratedCodeUses_IsRefused(string name)
    {
        string source = $$"""
            using Fusion.Kernels;
            public static partial class Sample
            {
                [Kernel]
                public static void K(View<float> y, float {{name}})
                {
                    var i = Grid.Over(1);
                    y.Store(i, y.Load(i, 64) * {{name}});
                }
            }
            """;
        Assert.Equal(["FUS0012"], (await FrontEnd.AnalyzeAsync(CompilationOf.Source(source))).Select(d => d.Id));
    }

    /// <summary>The text of an extent is the same in C#, where a keyword needs an @, and in CUDA C++.</summary>
    [Theory]
    [InlineData("[Const(8)] int @int, float @class", "@int", "FUS0012")]
    [InlineData("[Tune(8)] int @class, float @int", "@class", "FUS0012")]
    [InlineData("[Tune(8)] int value, float @class", "value", null)]
    public async Task Extent_CalledByAKeyword_IsRefused(string parameters, string extent, string? id)
    {
        string source = $$"""
            using Fusion.Kernels;
            public static partial class Sample
            {
                [Kernel]
                public static void K(View<float> y, {{parameters}})
                {
                    var i = Grid.Over(1);
                    y.Store(i, y.Load(i, {{extent}}));
                }
            }
            """;
        Assert.Equal(id is null ? [] : [id], (await FrontEnd.AnalyzeAsync(CompilationOf.Source(source))).Select(d => d.Id));
    }
}
