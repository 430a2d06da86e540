namespace Fusion.Fuzzing;

/// <summary>A tile in a local of an invented kernel.</summary>
internal sealed record Local(string Name, string Element, string Rows, string Columns);

/// <summary>Invents expressions of given types and shapes. Where a shape is wanted, the result has it exactly.</summary>
internal sealed class RandomExpressions(Random random)
{
    public List<Local> Locals { get; } = [];

    /// <summary>Of the loops around.</summary>
    public List<string> Indices { get; } = [];

    public string Tile(string element, string r, string c, int depth)
    {
        if (depth <= 0 || random.Next(8) == 0) return Leaf(element, r, c);
        // Shapes are changed for all elements alike.
        switch (random.Next(14))
        {
            case 0: return $"{Tile(element, c, r, depth - 1)}.T";
            case 1: return $"Tile.Where({Operand("bool", r, c, depth)}, {Tile(element, r, c, depth - 1)}, {Operand(element, r, c, depth)})";
            case 2 when r == "16" && c == "16": return $"{Tile(element, "32", "8", depth - 1)}.Reshape(16, 16)";
            case 3 when r == "1": return $"{Tile(element, "4", c, depth - 1)}.Slice(({random.Next(4)}, 0), (1, {c}))";
            case 4 when c == "16": return $"Tile.Concat({Tile(element, r, "9", depth - 1)}, {Tile(element, r, "7", depth - 1)}, Axis.Columns)";
            case 5 when c == "1" && element != "bool": return $"{Tile(element, r, Pick("width", "16", "5"), depth - 1)}.{Pick("Sum", "Max", "Min", "Prod")}(Axis.Columns)";
            case 6 when r == "1" && element != "bool": return $"{Tile(element, Pick("rows", "16", "5"), c, depth - 1)}.{Pick("Sum", "Max", "Min", "Prod")}(Axis.Rows)";
            case 7 when element != "bool": return $"{Tile(element, r, c, depth - 1)}.{Pick("CumSum", "CumMax", "CumMin")}(Axis.{Pick("Rows", "Columns")})";
        }
        return element switch { "float" => Float(r, c, depth), "int" => Integer(r, c, depth), _ => Truth(r, c, depth) };
    }

    public string Int(int depth) => depth == 0 ? Pick([.. Indices, "k", "i", "width", "rows", $"{random.Next(5)}"]) : random.Next(8) switch
    {
        0 => $"({Int(depth - 1)} + {Int(depth - 1)})",
        1 => $"({Int(depth - 1)} * {random.Next(3)})",
        2 => $"({Int(depth - 1)} - {Int(depth - 1)})",
        3 => $"({Int(depth - 1)} % 3)",
        4 => $"Math.{Pick("Min", "Max")}({Int(depth - 1)}, {Int(depth - 1)})",
        5 => $"({Bool(depth - 1)} ? {Int(depth - 1)} : {Int(depth - 1)})",
        _ => Int(0),
    };

    public string Bool(int depth) => depth == 0 ? Pick("b", "k > 3", "i == 0") : random.Next(5) switch
    {
        0 => $"({Bool(depth - 1)} && {Bool(depth - 1)})",
        1 => $"!({Bool(depth - 1)})",
        2 => $"s {Pick("<", ">=", "==")} {Scalar()}",
        _ => $"{Int(depth - 1)} {Pick("<", "<=", ">", "==", "!=")} {Int(depth - 1)}",
    };

    private string Float(string r, string c, int depth) => random.Next(13) switch
    {
        0 or 1 => $"({Tile("float", r, c, depth - 1)} {Pick("+", "-", "*", "/")} {Operand("float", r, c, depth)})",
        2 => $"({Operand("float", r, c, depth)} {Pick("+", "-", "*")} {Tile("float", r, c, depth - 1)})",
        3 => $"Tile.{Pick("Exp", "Tanh", "Sigmoid", "Sin", "Cos", "Erf", "Log", "Rsqrt")}({Tile("float", r, c, depth - 1)})",
        4 => $"Tile.{Pick("Abs", "Sqrt", "Floor", "Ceiling", "Round")}({Tile("float", r, c, depth - 1)})",
        5 => $"Tile.{Pick("Max", "Min")}({Tile("float", r, c, depth - 1)}, {Operand("float", r, c, depth)})",
        6 => $"Tile.Fma({Tile("float", r, c, depth - 1)}, {Operand("float", r, c, depth)}, {Operand("float", r, c, depth)})",
        7 => $"{Tile(Pick("int", "bool"), r, c, depth - 1)}.To<float>()",
        8 => $"{Tile("float", r, c, depth - 1)}.To<BFloat16>().To<float>()",
        9 => $"Tile.Dot({Tile("float", r, "16", depth - 1)}, {Tile("float", "16", c, depth - 1)}{(random.Next(2) == 0 ? $", {Tile("float", r, c, depth - 1)}" : "")})",
        10 => $"Tile.Dot({Tile("float", r, "16", depth - 1)}.To<BFloat16>(), {Tile("float", "16", c, depth - 1)}.To<BFloat16>())",
        11 => $"x.Gather({Tile("int", r, c, depth - 1)}, {Operand("int", r, c, depth)}, {Scalar()})",
        _ => $"(-{Tile("float", r, c, depth - 1)})",
    };

    private string Integer(string r, string c, int depth) => random.Next(10) switch
    {
        0 or 1 => $"({Tile("int", r, c, depth - 1)} {Pick("+", "-", "*", "&", "|", "^", "<<", ">>")} {Operand("int", r, c, depth)})",
        2 => $"({Tile("int", r, c, depth - 1)} {Pick("/", "%")} {Pick("3", "-2", "k", Tile("int", r, c, 0))})",
        3 => $"Tile.{Pick("Max", "Min")}({Tile("int", r, c, depth - 1)}, {Operand("int", r, c, depth)})",
        4 => $"{Tile(Pick("float", "float", "bool"), r, c, depth - 1)}.To<int>()",
        5 => $"Tile.RandomBits({Int(1)}, {random.Next(9)}, {Tile("int", r, c, depth - 1)}, {Operand("int", r, c, depth)})",
        6 when c == "1" => $"{Tile(Pick("float", "int"), r, Pick("width", "16"), depth - 1)}.{Pick("ArgMax", "ArgMin")}(Axis.Columns)",
        7 when r == "1" => $"{Tile(Pick("float", "int"), Pick("rows", "5"), c, depth - 1)}.{Pick("ArgMax", "ArgMin")}(Axis.Rows)",
        8 => $"(-{Tile("int", r, c, depth - 1)})",
        9 => $"(~{Tile("int", r, c, depth - 1)})",
        _ => $"n.Gather({Tile("int", r, c, depth - 1)}, {Operand("int", r, c, depth)})",
    };

    private string Truth(string r, string c, int depth) => random.Next(6) switch
    {
        0 or 1 => $"({Tile("float", r, c, depth - 1)} {Pick("<", "<=", ">", ">=", "==", "!=")} {Operand("float", r, c, depth)})",
        2 => $"({Tile("int", r, c, depth - 1)} {Pick("<", "<=", ">", ">=", "==", "!=")} {Operand("int", r, c, depth)})",
        3 => $"({Tile("bool", r, c, depth - 1)} {Pick("&", "|", "^", "==", "!=")} {Operand("bool", r, c, depth)})",
        4 when c == "1" => $"{Tile("bool", r, Pick("width", "16"), depth - 1)}.{Pick("Any", "All")}(Axis.Columns)",
        _ => $"(!{Tile("bool", r, c, depth - 1)})",
    };

    /// <summary>An operand that is stretched to the shape, if it does not have it.</summary>
    private string Operand(string element, string r, string c, int depth) => random.Next(7) switch
    {
        0 => Tile(element, "1", c, depth - 1),
        1 => Tile(element, r, "1", depth - 1),
        2 when element == "float" => Pick("s", Scalar()),
        3 when element == "int" => Int(1),
        _ => Tile(element, r, c, depth - 1),
    };

    private string Leaf(string element, string r, string c)
    {
        var fitting = Locals.Where(l => l.Element == element && l.Rows == r && l.Columns == c).ToList();
        if (fitting.Count > 0 && random.Next(5) > 0) return fitting[random.Next(fitting.Count)].Name;
        return element switch
        {
            "float" => random.Next(5) switch
            {
                0 => $"Tile.Full({r}, {c}, {Scalar()})",
                1 => $"h.Load((i, {Pick("0", "k")}), ({r}, {c})).To<float>()",
                2 => $"x.LoadAt((i - 1, {Int(1)}), ({r}, {c}), {Scalar()})",
                3 => $"x.Load(({Pick("i", "0")}, {Pick("0", "1")}), ({r}, {c}))",
                _ => $"h.LoadAt(({Int(0)}, 0), ({r}, {c})).To<float>()",
            },
            "int" => random.Next(3) switch
            {
                0 => $"(Tile.Rows({Pick("i", "0")}, {r}) + Tile.Columns({Pick("0", "k")}, {c}))",
                1 => $"n.Load(({Pick("i", "0", "k")}, 0), ({r}, {c}), {random.Next(-1, 4)})",
                _ => $"Tile.Full({r}, {c}, {Int(1)})",
            },
            _ => random.Next(2) == 0 ? $"(n.Load((i, 0), ({r}, {c})) > {Int(0)})" : $"(x.Load((0, 0), ({r}, {c})) < s)",
        };
    }

    private string Scalar() => Pick("0f", "1f", "2f", "-0.5f", "float.NegativeInfinity", "0.25f");

    private string Pick(params string[] from) => from[random.Next(from.Length)];
}
