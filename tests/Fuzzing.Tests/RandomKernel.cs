using System.Text;

namespace Fusion.Fuzzing;

/// <summary>
/// Invents a kernel: right in types and shapes by construction, with loops, branches, reductions, products, gathers and
/// stores that programs do not share. Every statement that it adds is kept on a line of its own.
/// </summary>
internal sealed class RandomKernel
{
    private readonly Random _random;
    private readonly RandomExpressions _expressions;
    private readonly StringBuilder _text = new();
    private int _depth;
    private int _next;

    private RandomKernel(int seed)
    {
        _random = new Random(seed);
        _expressions = new RandomExpressions(_random);
    }

    public static Candidate Make(int seed)
    {
        var kernel = new RandomKernel(seed);
        kernel.Body();
        return new Candidate("invented", seed, $$"""
            using System;
            using Fusion.Kernels;

            namespace {{Candidate.Namespace}};

            public static partial class Invented
            {
                [Kernel]
                public static void Kernel(ReadView<float> x, ReadView<int> n, ReadView<BFloat16> h, View<float> y, View<int> z, View<float> sums, View<int> counts, float s, int k, bool b,
                    [Const(20)] int width, [Tune({{kernel._random.Next(1, 9)}})] int rows)
                {
                    var i = Grid.Over(Tile.Count(y.Length(0), rows));
            {{kernel._text}}    }
            }
            """ + "\n");
    }

    private void Body()
    {
        // Loads of the shape in which programs own rows.
        Line("var v0 = x.Load((i, 0), (rows, width));");
        Line("var m0 = n.Load((i, 0), (rows, width));");
        _expressions.Locals.AddRange([new Local("v0", "float", "rows", "width"), new Local("m0", "int", "rows", "width")]);
        for (var count = _random.Next(2, 8); count > 0; count--) Statement();
        Store();
        if (_random.Next(2) == 0) Store();
    }

    private void Statement()
    {
        switch (_random.Next(10))
        {
            case 0 when _depth < 2: Loop(); break;
            case 1 when _depth < 2: Branch(); break;
            case 2: Store(); break;
            case 3 or 4 when _depth > 0 || _random.Next(3) == 0: Assign(); break;
            case 5: Update(); break;
            default: Declare(); break;
        }
    }

    private void Declare()
    {
        var (element, r, c) = (Pick("float", "float", "int", "bool"), Pick("rows", "rows", "1", "16"), Pick("width", "width", "1", "16"));
        var name = $"t{_next++}";
        var value = _expressions.Tile(element, r, c, 3);
        // An operand alone may have another shape than the sum that stretches it.
        Line($"var {name} = {value};");
        _expressions.Locals.Add(new Local(name, element, r, c));
    }

    private void Assign()
    {
        var assignable = _expressions.Locals.Where(l => l.Name != "v0" && l.Name != "m0").ToList();
        if (assignable.Count == 0) return;
        var local = assignable[_random.Next(assignable.Count)];
        Line($"{local.Name} = {_expressions.Tile(local.Element, local.Rows, local.Columns, 2)};");
    }

    private void Loop()
    {
        var index = $"q{_next++}";
        var step = _random.Next(4) == 0 ? $"{index} += 2" : $"{index}++";
        Line($"for (int {index} = {_expressions.Int(1)}; {index} {Pick("<", "<=")} {Pick("3", "k", "Math.Min(k, 4)", "Tile.Count(width, 8)", "i + 2")}; {step})");
        _expressions.Indices.Add(index);
        Block();
        _expressions.Indices.Remove(index);
    }

    private void Branch()
    {
        Line($"if ({_expressions.Bool(2)})");
        Block();
        if (_random.Next(2) != 0) return;
        Line("else");
        Block();
    }

    private void Block()
    {
        var known = _expressions.Locals.Count;
        Line("{");
        _depth++;
        for (var count = _random.Next(1, 4); count > 0; count--) Statement();
        if (_random.Next(2) == 0) Assign();
        _depth--;
        Line("}");
        _expressions.Locals.RemoveRange(known, _expressions.Locals.Count - known);
    }

    private void Store() => Line(_random.Next(6) switch
    {
        0 => $"z.Store((i, 0), {_expressions.Tile("int", "rows", "width", 3)});",
        1 => $"y.StoreAt((i * rows, {_random.Next(-2, 3)}), {_expressions.Tile("float", "rows", "width", 3)});",
        2 => $"y.Store((i, 0), {_expressions.Tile("float", "rows", "1", 3)});",
        3 => $"z.Scatter(Tile.Rows(i, rows), {Pick("Tile.Columns(0, width)", "Tile.Columns(0, width) + k", "width - 1 - Tile.Columns(0, width)")}, {_expressions.Tile("int", "rows", "width", 2)});",
        _ => $"y.Store((i, 0), {_expressions.Tile("float", "rows", "width", 4)});",
    });

    /// <summary>What programs may share: whole numbers in any order, and extremes.</summary>
    private void Update() => Line(_random.Next(4) switch
    {
        0 => $"counts.AtomicAdd(0, {_expressions.Tile("int", "1", "width", 2)});",
        1 => $"counts.ScatterAdd({_expressions.Tile("int", "rows", "width", 1)}, {_expressions.Tile("int", "rows", "width", 2)});",
        2 => $"sums.AtomicMax(0, {_expressions.Tile("float", "1", "width", 2)});",
        _ => $"sums.AtomicMax(k, {_expressions.Tile("float", "1", "16", 2)});",
    });

    private void Line(string text) => _text.Append(' ', 8 + (4 * _depth)).Append(text).Append('\n');

    private string Pick(params string[] from) => from[_random.Next(from.Length)];
}
