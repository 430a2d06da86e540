using Fusion.Compiler.Ir;
using Fusion.Compiler.Passes;

namespace Fusion.Compiler.Tests.Passes;

public sealed class SimplifyTests
{
    private static string Simplified(string body) => IrPrinter.Print(new Simplify().Run(IrParser.Parse($$"""
        fusion-ir 1
        kernel N.C.K
        param view %x : view<f32, 1, write>
        param scalar %n : i32
        param scalar %c : bool
        grid {
          yield %n
        }
        body (%m : i32) {
        {{body}}
          yield
        }
        """)));

    [Fact]
    public void Run_SameProductTwice_KeepsTheFirstAndItsNames()
    {
        string text = Simplified("""
              %a = mul %m, %n {at=2} : i32
              %b = mul %m, %n {at=3} : i32
              %t = load %x, %b {value=0 dims=[8] at=3} : tile<f32, 1, 8>
              store %x, %a, %t {at=4}
            """);
        Assert.DoesNotContain("%b", text, StringComparison.Ordinal);
        Assert.Contains("%t = load %x, %a ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_InBothArmsOfABranch_SharesNothingAcrossThem()
    {
        string text = Simplified("""
              if %c {at=2}
              region {
                %a = mul %m, %n {at=3} : i32
                %t = load %x, %a {value=0 dims=[8] at=3} : tile<f32, 1, 8>
                store %x, %m, %t {at=3}
                yield
              }
              region {
                %b = mul %m, %n {at=4} : i32
                %u = load %x, %b {value=0 dims=[8] at=4} : tile<f32, 1, 8>
                store %x, %m, %u {at=4}
                yield
              }
            """);
        Assert.Contains("%a = mul", text, StringComparison.Ordinal);
        Assert.Contains("%b = mul", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ReadsOfMemory_StayApart()
    {
        // Another program, or the store between them, may have changed what lies there.
        string text = Simplified("""
              %a = at %x, %m {at=2} : f32
              %t = full %a {dims=[1, 8] at=2} : tile<f32, 1, 8>
              store %x, %m, %t {at=2}
              %b = at %x, %m {at=3} : f32
              %u = full %b {dims=[1, 8] at=3} : tile<f32, 1, 8>
              store %x, %n, %u {at=3}
            """);
        Assert.Contains("%b = at", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_LiteralsThatDifferInABit_StayApart()
    {
        string text = Simplified("""
              %a = const {value=0 at=2} : f32
              %b = const {value=0x8000000000000000 at=2} : f32
              %t = full %a {dims=[1, 8] at=2} : tile<f32, 1, 8>
              %u = full %b {dims=[1, 8] at=2} : tile<f32, 1, 8>
              store %x, %m, %t {at=2}
              store %x, %n, %u {at=2}
            """);
        Assert.Contains("%u = full %b", text, StringComparison.Ordinal);
    }
}
