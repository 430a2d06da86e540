using System.Globalization;

namespace Fusion.Compiler.Ir;

/// <summary>Reads what <see cref="IrPrinter"/> writes.</summary>
public sealed class IrParser
{
    private readonly IrLexer lexer;
    private readonly Dictionary<string, Value> values = [];

    private IrParser(string text) => lexer = new IrLexer(text);

    /// <exception cref="IrException">The text is not IR of this version; the message names the line.</exception>
    public static Kernel Parse(string text)
    {
        var kernel = new IrParser(text).ParseKernel();
        Verifier.Verify(kernel);
        return kernel;
    }

    private Kernel ParseKernel()
    {
        lexer.Expect("fusion-ir");
        lexer.Expect("1");
        var isDevice = lexer.TryTake("device");
        if (!isDevice) lexer.Expect("kernel");
        var kernel = new Kernel(ParseName(), isDevice);
        while (lexer.TryTake("param")) kernel.Parameters.Add(ParseParameter());
        while (lexer.TryTake("statement")) kernel.Statements[lexer.TakeInt()] = lexer.TakeQuoted();
        if (!isDevice)
        {
            lexer.Expect("grid");
            ParseBlock(kernel.Grid);
        }
        lexer.Expect("body");
        ParseBlock(kernel.Body);
        lexer.ExpectEnd();
        return kernel;
    }

    private string ParseName()
    {
        var name = lexer.Take();
        if (!lexer.TryTake("<")) return name;
        var elements = new List<ElementType>();
        do elements.Add(ElementTypes.TryParse(lexer.Take(), out var element) ? element : throw lexer.Error("an element type"));
        while (lexer.TryTake(","));
        lexer.Expect(">");
        return KernelName.Instance(name, elements);
    }

    private Parameter ParseParameter()
    {
        if (!Enum.TryParse<ParameterKind>(lexer.Take(), ignoreCase: true, out var kind)) throw lexer.Error("a parameter kind");
        var name = lexer.Take();
        lexer.Expect(":");
        var parameter = new Parameter(name.Substring(1), kind, ParseType());
        if (lexer.TryTake("of")) parameter.Struct = lexer.Take();
        if (lexer.TryTake("inplace")) parameter.InPlace = true;
        if (lexer.TryTake("=")) parameter.Default = lexer.TakeInt();
        if (lexer.TryTake("in")) parameter.Candidates.AddRange(ParseInts());
        if (lexer.TryTake("cpu")) parameter.CpuCandidates.AddRange(ParseInts());
        values[name] = parameter.Value;
        return parameter;
    }

    private void ParseBlock(Block block)
    {
        if (lexer.TryTake("("))
        {
            do
            {
                var name = lexer.Take();
                lexer.Expect(":");
                var argument = new Value(ParseType(), LocalName(name));
                values[name] = argument;
                block.Arguments.Add(argument);
            }
            while (lexer.TryTake(","));
            lexer.Expect(")");
        }
        lexer.Expect("{");
        while (!lexer.TryTake("}")) block.Ops.Add(ParseOp());
    }

    /// <summary>The C# name in <c>%name</c> or <c>%name.2</c>; numbers are none.</summary>
    private static string? LocalName(string value) =>
        char.IsDigit(value[1]) ? null : value.IndexOf('.') is >= 0 and var dot ? value.Substring(1, dot - 1) : value.Substring(1);

    private Op ParseOp()
    {
        var results = new List<string>();
        if (lexer.Peek.StartsWith("%", StringComparison.Ordinal))
        {
            do results.Add(lexer.Take());
            while (lexer.TryTake(","));
            lexer.Expect("=");
        }
        var name = lexer.Take();
        if (!Enum.TryParse<OpCode>(name, ignoreCase: true, out var code) || OpCodes.Name(code) != name) throw lexer.Error("an operation");
        var operands = new List<Value>();
        if (lexer.Peek.StartsWith("%", StringComparison.Ordinal))
            do operands.Add(values.TryGetValue(lexer.Take(), out var value) ? value : throw lexer.Error("a value that is defined above"));
            while (lexer.TryTake(","));
        var op = new Op(code, operands);
        if (AttributesFollow(code)) ParseAttributes(op);
        if (results.Count > 0)
        {
            lexer.Expect(":");
            for (var i = 0; i < results.Count; i++)
            {
                if (i > 0) lexer.Expect(",");
                values[results[i]] = op.AddResult(ParseType(), LocalName(results[i]));
            }
        }
        while (lexer.TryTake("region"))
        {
            var region = new Block();
            ParseBlock(region);
            op.Regions.Add(region);
        }
        return op;
    }

    // Regions come after the types, so an opening brace here can only start attributes.
    private bool AttributesFollow(OpCode code) => lexer.TryTake("{") || (code == OpCode.Const ? throw lexer.Error("attributes") : false);

    private void ParseAttributes(Op op)
    {
        while (!lexer.TryTake("}"))
        {
            var key = lexer.Take();
            lexer.Expect("=");
            switch (key)
            {
                case "value": ParseNumber(op, lexer.Take()); break;
                case "precision": op.IsTensorFloat = lexer.Expect("tf32"); break;
                case "along": op.Axis = lexer.Take() == "rows" ? Axis.Rows : Axis.Columns; break;
                case "axis" or "word": op.AxisIndex = lexer.TakeInt(); break;
                case "at": op.Ordinal = lexer.TakeInt(); break;
                case "dims":
                    lexer.Expect("[");
                    do op.Dims.Add(ParseDim());
                    while (lexer.TryTake(","));
                    lexer.Expect("]");
                    break;
                default: throw lexer.Error("a known attribute");
            }
        }
    }

    private IrType ParseType()
    {
        var word = lexer.Take();
        if (ElementTypes.TryParse(word, out var scalar)) return new ScalarType(scalar);
        if (word is not ("tile" or "view")) throw lexer.Error("a type");
        lexer.Expect("<");
        if (!ElementTypes.TryParse(lexer.Take(), out var element)) throw lexer.Error("an element type");
        lexer.Expect(",");
        IrType type;
        if (word == "view")
        {
            var rank = lexer.TakeInt();
            type = new ViewType(element, rank, lexer.TryTake(",") && lexer.Expect("write"));
        }
        else
        {
            var rows = ParseDim();
            lexer.Expect(",");
            type = new TileType(element, rows, ParseDim());
        }
        lexer.Expect(">");
        return type;
    }

    private Dim ParseDim()
    {
        if (!lexer.TryTake("("))
        {
            var word = lexer.Take();
            return int.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out var literal) ? literal : Dim.Parameter(word);
        }
        var left = ParseDim();
        var operation = lexer.Take();
        var right = ParseDim();
        lexer.Expect(")");
        return Dim.Combine(operation[0], left, right);
    }

    private List<int> ParseInts()
    {
        var list = new List<int>();
        lexer.Expect("[");
        do list.Add(lexer.TakeInt());
        while (lexer.TryTake(","));
        lexer.Expect("]");
        return list;
    }

    private void ParseNumber(Op op, string word)
    {
        if (word.StartsWith("0x", StringComparison.Ordinal) && long.TryParse(word.Substring(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits))
            op.Number = BitConverter.Int64BitsToDouble(bits);
        else op.Number = op.Whole = long.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : throw lexer.Error("a number");
    }
}
