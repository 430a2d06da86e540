using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fusion.StandInDriver.Tests;

public sealed unsafe class SharedLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fusion-library-tests-").FullName;

    [Fact]
    public void Write_TwoFunctions_CallsLeadToTheMethodsOfTheTable()
    {
        nint library = Load("libfusion-two.so", "sum", "difference");
        StandIn.Fill(library, [(nint)(delegate* unmanaged[Cdecl]<int, int, int>)&Sum, (nint)(delegate* unmanaged[Cdecl]<int, int, int>)&Difference]);
        var sum = (delegate* unmanaged[Cdecl]<int, int, int>)NativeLibrary.GetExport(library, "sum");
        var difference = (delegate* unmanaged[Cdecl]<int, int, int>)NativeLibrary.GetExport(library, "difference");
        Assert.Equal((42, -2), (sum(20, 22), difference(20, 22)));
    }

    [Fact]
    public void Write_MachineCode_IsCalled()
    {
        string path = Path.Combine(_folder, "code.so");
        // mov eax, 41; ret. mov dword [rdi], 42; xor eax, eax; ret.
        File.WriteAllBytes(path, SharedLibrary.Write("libfusion-code.so", new Dictionary<string, byte[]> { ["answer"] = [0xB8, 41, 0, 0, 0, 0xC3], ["put"] = [0xC7, 0x07, 42, 0, 0, 0, 0x31, 0xC0, 0xC3] }));
        nint library = NativeLibrary.Load(path);
        int value = 0;
        Assert.Equal(41, ((delegate* unmanaged[Cdecl]<int>)NativeLibrary.GetExport(library, "answer"))());
        Assert.Equal(0, ((delegate* unmanaged[Cdecl]<int*, int>)NativeLibrary.GetExport(library, "put"))(&value));
        Assert.Equal(42, value);
    }

    [Fact]
    public void Write_ManyFunctions_EveryOneIsFoundAndNoOther()
    {
        string[] names = [.. Enumerable.Range(0, 700).Select(i => $"function{i}")];
        nint library = Load("libfusion-many.so", names);
        Assert.Equal(names.Length, names.Select(name => NativeLibrary.GetExport(library, name)).Distinct().Count());
        Assert.False(NativeLibrary.TryGetExport(library, "function700", out _));
    }

    [Fact]
    public void Write_LoadedLibrary_IsFoundByItsNameWithoutItsFolder()
    {
        nint library = Load("libfusion-named.so.3", "f");
        Assert.Equal(library, NativeLibrary.Load("libfusion-named.so.3"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private nint Load(string name, params string[] functions)
    {
        // Another file name, so that the loader can know the library only by what is written in it.
        string path = Path.Combine(_folder, "file-of-" + name);
        File.WriteAllBytes(path, SharedLibrary.Write(name, functions));
        return NativeLibrary.Load(path);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Sum(int a, int b) => a + b;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Difference(int a, int b) => a - b;
}
