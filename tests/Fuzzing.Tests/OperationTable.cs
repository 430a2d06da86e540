namespace Fusion.Fuzzing;

/// <summary>Every operation of the language on tiles of every element type: what it is written as, and what it gives.</summary>
/// <param name="Name">As the language calls it.</param>
/// <param name="Code">Statements that read x, y and z, tiles of the type, and n, its neighbour of ints; and that store.</param>
internal sealed record Operation(string Name, string Code)
{
    /// <summary>C# names of the element types.</summary>
    public static IReadOnlyList<string> Types { get; } = ["float", "double", "int", "long", "bool", "BFloat16", "Half", "sbyte", "byte", "ushort"];

    /// <summary>All operations.</summary>
    public static IReadOnlyList<Operation> All { get; } =
    [
        .. new[] { "Exp", "Exp2", "Log", "Log2", "Sqrt", "Rsqrt", "Tanh", "Sigmoid", "Sin", "Cos", "Erf", "Abs", "Floor", "Ceiling", "Round" }.Select(f => Same(f, $"Tile.{f}(x)")),
        .. new[] { "Pow", "Min", "Max" }.Select(f => Same(f, $"Tile.{f}(x, y)")),
        Same("Fma", "Tile.Fma(x, y, z)"),
        .. new[] { "+", "-", "*", "/", "%", "&", "|", "^" }.Select(o => Same($"a {o} b", $"x {o} y")),
        .. new[] { "<<", ">>" }.Select(o => Same($"a {o} b", $"x {o} y")),
        Same("-a", "-x"), Same("~a", "~x"), Same("!a", "!x"),
        .. new[] { "<", "<=", ">", ">=", "==", "!=" }.Select(o => Ints($"a {o} b", $"(x {o} y).To<int>()")),
        Same("Where", "Tile.Where(n > 3, x, y)"),
        .. Types.Where(t => t != "bool").Select(t => new Operation($"To<{t}>", $"Store<{t}>(x.To<{t}>());")),
        .. new[] { "Sum", "Prod", "Max", "Min" }.SelectMany(f => new[] { "Columns", "Rows" }.Select(a => Same($"{f} {a}", $"x.{f}(Axis.{a})"))),
        .. new[] { "Any", "All" }.SelectMany(f => new[] { "Columns", "Rows" }.Select(a => Ints($"{f} {a}", $"x.{f}(Axis.{a}).To<int>()"))),
        .. new[] { "ArgMax", "ArgMin" }.SelectMany(f => new[] { "Columns", "Rows" }.Select(a => Ints($"{f} {a}", $"x.{f}(Axis.{a})"))),
        .. new[] { "CumSum", "CumProd", "CumMax", "CumMin" }.SelectMany(f => new[] { "Columns", "Rows" }.Select(a => Same($"{f} {a}", $"x.{f}(Axis.{a})"))),
        new("TopK", "var (best, where) = x.TopK(2); Store<T>(best); Store<int>(where);"),
        Same("T", "x.T"), Same("Reshape", "x.Reshape(1, rows * width)"), Same("Slice", "x.Slice((1, 2), (2, 5))"), Same("Concat", "Tile.Concat(x, y, Axis.Columns)"),
        Same("Full", "Tile.Full(rows, width, a.At(i, 0))"), Same("Zeros", "Tile.Zeros<T>(rows, width)"), Same("At", "x + a.At(i, 0)"),
        new("Dot", "Store<float>(Tile.Dot(x, y.T));"), new("Dot TF32", "Store<float>(Tile.Dot(x, y.T, Precision.TF32));"), new("Dot of ints", "Store<int>(Tile.Dot(x, y.T));"), new("Dot of T", "Store<T>(Tile.Dot(x, y.T));"),
        .. new[] { "Add", "Max", "Min" }.SelectMany(f => new Operation[] { new($"Atomic{f}", $"u.Atomic{f}((0, 0), x);"), new($"Scatter{f}", $"u.Scatter{f}(n, n, x);") }),
        new("Scatter", "u.Scatter(Tile.Rows(i, rows), Tile.Columns(0, width), x);"), Same("Gather", "a.Gather(n, n)"),
    ];

    private static Operation Same(string name, string expression) => new(name, $"Store<T>({expression});");

    private static Operation Ints(string name, string expression) => new(name, $"Store<int>({expression});");

    /// <summary>A kernel that does this on one type. Each Store has an output of its own; tiles of bool are compared from ints.</summary>
    public Candidate On(string type)
    {
        var isBool = type == "bool";
        var memory = isBool ? "int" : type;
        var outputs = new List<string>();
        var body = System.Text.RegularExpressions.Regex.Replace(Code, @"Store<(\w+)>\((.*?)\);", match =>
        {
            var element = match.Groups[1].Value == "T" ? type : match.Groups[1].Value;
            outputs.Add(element == "bool" ? "int" : element);
            var value = element == "bool" ? $"Int({match.Groups[2].Value})" : match.Groups[2].Value;
            return $"o{outputs.Count}.Store((i, 0), {value});";
        }).Replace("<T>", $"<{type}>", StringComparison.Ordinal);
        string Load(string view) => isBool ? $"{view}.Load((i, 0), (rows, width)) > 2" : $"{view}.Load((i, 0), (rows, width))";
        return new Candidate($"{Name} on {type}", 11, $$"""
            using System;
            using Fusion.Kernels;

            namespace {{Candidate.Namespace}};

            public static partial class Sample
            {
                [Device] private static Tile<int> Int(Tile<bool> value) => value.To<int>();

                [Kernel]
                public static void K(ReadView<{{memory}}> a, ReadView<{{memory}}> b, ReadView<{{memory}}> c, ReadView<int> m, View<{{memory}}> u{{string.Concat(outputs.Select((o, k) => $", View<{o}> o{k + 1}"))}}, [Const(20)] int width, [Tune(3)] int rows)
                {
                    var i = Grid.Over(Tile.Count(a.Length(0), rows));
                    var x = {{Load("a")}};
                    var y = {{Load("b")}};
                    var z = {{Load("c")}};
                    var n = m.Load((i, 0), (rows, width));
                    {{body}}
                }
            }
            """);
    }
}
