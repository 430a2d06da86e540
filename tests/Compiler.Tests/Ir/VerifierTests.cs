using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Tests.Ir;

/// <summary>Broken IR is refused. Each case is a small kernel with one invariant broken.</summary>
public sealed class VerifierTests
{
    private const string Grid = "grid {\n  %g = const {value=1} : i32\n  yield %g\n}\n";

    [Fact]
    public void Verify_OfASoundKernel_Passes() => Parse("%t = full %p {dims=[4, 8]} : tile<f32, 4, 8>\n%z = const {value=0} : i32\nstore %y, %z, %z, %t\nyield");

    [Theory]
    [InlineData("%a = const {value=0} : i32", "does not end in yield")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 9>\nyield", "was expected")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\n%b = full %p {dims=[8, 4]} : tile<f32, 8, 4>\n%c = add %a, %b : tile<f32, 4, 8>\nyield", "cannot combine shapes")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\n%b = add %a, %n : tile<f32, 4, 8>\nyield", "one element type")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\n%b = dot %a, %a : tile<f32, 4, 8>\nyield", "inner extents")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\nstore %x, %n, %n, %a\nyield", "ReadView")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\nstore %y, %n, %a\nyield", "takes 2 indices")]
    [InlineData("%a = rem %p, %p : f32\nyield", "does not work on f32")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\n%b = reshape %a {dims=[4, 4]} : tile<f32, 4, 4>\nyield", "different numbers of elements")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\n%b = extract %a {dims=[0, 5, 4, 4]} : tile<f32, 4, 4>\nyield", "is not inside")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\n%b = full %p {dims=[4, 7]} : tile<f32, 4, 7>\n%c = concat %a, %b {along=rows} : tile<f32, 8, 8>\nyield", "along the rows cannot combine")]
    [InlineData("%a = full %b {dims=[4, 8]} : tile<bool, 4, 8>\n%c = scanSum %a {along=rows} : tile<bool, 4, 8>\nyield", "float or int")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\n%b = reduceAny %a {along=rows} : tile<f32, 1, 8>\nyield", "needs bool")]
    [InlineData("%a = full %p {dims=[4, 8]} : tile<f32, 4, 8>\n%b, %c = topK %a {dims=[9]} : tile<f32, 4, 9>, tile<i32, 4, 9>\nyield", "at most 8")]
    [InlineData("%a = philox %p, %p, %p, %p, %p, %p {word=1} : f32\nyield", "does not work on f32")]
    [InlineData("%a = length %x {axis=2} : i32\nyield", "no axis 2")]
    [InlineData("%a = slice %x, %n, %n : view<f32, 0>\nyield", "leave nothing")]
    [InlineData("%a = cast %p : i8\n%b = add %a, %a : i8\nyield", "storage type, convert with .To<i32>() first")]
    [InlineData("%a = cast %p : bf16\n%b = tanh %a : bf16\nyield", "convert with .To<f32>()")]
    [InlineData("%a = full %n {dims=[4, 4]} : tile<i32, 4, 4>\n%b = cast %a : tile<u16, 4, 4>\n%c = dot %b, %b : tile<i32, 4, 4>\nyield", "Dot needs two tiles of")]
    [InlineData("%a = full %p {dims=[4, 4]} : tile<f32, 4, 4>\n%b = cast %a : tile<f16, 4, 4>\n%c = dot %b, %b {precision=tf32} : tile<f32, 4, 4>\nyield", "TF32")]
    [InlineData("if %n\nregion {\n  yield\n}\nregion {\n  yield\n}\nyield", "needs a bool")]
    [InlineData("%a = if %b : i32\nregion {\n  yield %n\n}\nregion {\n  yield %p\n}\nyield", "branch yields")]
    [InlineData("%a = for %n, %n, %n, %p : f32\nregion (%i : i32, %c : f32) {\n  yield %i\n}\nyield", "body yields")]
    [InlineData("%a = for %n, %n, %p, %p : f32\nregion (%i : i32, %c : f32) {\n  yield %c\n}\nyield", "int bounds")]
    [InlineData("%a = while %n : i32\nregion (%c : i32) {\n  yield %c\n}\nregion (%d : i32) {\n  yield %d\n}\nyield", "yields one bool")]
    [InlineData("if %b\nregion {\n  %a = const {value=0} : i32\n  yield\n}\nregion {\n  yield\n}\nstore %y, %a, %a, %a\nyield", "not visible")]
    public void Verify_OfBrokenIr_SaysWhatIsWrong(string body, string part)
    {
        var error = Assert.Throws<IrException>(() => Parse(body));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OfABlockThatGoesOnAfterItsYield_IsRefused()
    {
        var kernel = Parse("yield");
        new IrBuilder(kernel.Body).Int(1);
        Assert.Contains("yields before the end", Assert.Throws<IrException>(() => Verifier.Verify(kernel)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OfAGridThatReadsMemory_IsRefused()
    {
        const string Reading = "fusion-ir 1\nkernel N.K\nparam view %x : view<i32, 1>\ngrid {\n  %z = const {value=0} : i32\n  %g = at %x, %z : i32\n  yield %g\n}\nbody (%i : i32) {\n  yield\n}\n";
        Assert.Contains("not allowed in the grid", Assert.Throws<IrException>(() => IrParser.Parse(Reading)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OfABodyWithTooFewIndices_IsRefused() =>
        Assert.Contains("grid indices", Assert.Throws<IrException>(() => IrParser.Parse("fusion-ir 1\nkernel N.K\n" + Grid + "body {\n  yield\n}\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void Errors_InStatements_NameKernelAndOrdinal()
    {
        var error = Assert.Throws<IrException>(() => Parse("%a = rem %p, %p {at=7} : f32\nyield"));
        Assert.StartsWith("N.K: rem (statement 7)", error.Message, StringComparison.Ordinal);
    }

    private static Kernel Parse(string body) => IrParser.Parse(
        "fusion-ir 1\nkernel N.K\nparam view %x : view<f32, 2>\nparam view %y : view<f32, 2, write>\nparam scalar %p : f32\nparam scalar %n : i32\nparam scalar %b : bool\n"
        + Grid + "body (%i0 : i32) {\n" + body + "\n}\n");
}
