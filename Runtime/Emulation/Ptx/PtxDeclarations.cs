using System.Buffers.Binary;

namespace Fusion.Runtime.Emulation.Ptx;

/// <summary>Variables and parameters: <c>.align 16 .b8 name[128] = {…}</c>.</summary>
internal static class PtxDeclarations
{
    /// <summary>The variables of one declaration, up to its semicolon.</summary>
    public static IEnumerable<PtxVariable> Variables(PtxLexer lexer, string space)
    {
        (int alignment, PtxType type, int vector) = Kind(lexer);
        var variables = new List<PtxVariable>();
        do
            variables.Add(Variable(lexer, space, alignment, type, vector));
        while (lexer.TryTake(","));
        lexer.Expect(";");
        return variables;
    }

    /// <summary>The parameters of an entry point, parentheses included.</summary>
    public static List<PtxVariable> Parameters(PtxLexer lexer)
    {
        var parameters = new List<PtxVariable>();
        lexer.Expect("(");
        while (!lexer.TryTake(")"))
        {
            lexer.Expect(".param");
            (int alignment, PtxType type, int vector) = Kind(lexer);
            parameters.Add(Variable(lexer, "param", alignment, type, vector));
            lexer.TryTake(",");
        }
        return parameters;
    }

    private static (int Alignment, PtxType Type, int Vector) Kind(PtxLexer lexer)
    {
        int alignment = 0, vector = 1;
        while (true)
        {
            string word = lexer.Take();
            switch (word)
            {
                case ".align":
                    alignment = lexer.Number();
                    break;
                case ".v2" or ".v4":
                    vector = word[2] - '0';
                    break;
                // Says what a pointer parameter points to.
                case ".ptr" or ".global" or ".shared" or ".const" or ".local":
                    break;
                default:
                    PtxType type = (word.StartsWith('.') ? PtxTypes.Parse(word.AsSpan(1)) : null)
                        ?? throw lexer.Error($"unknown type '{word}' before");
                    if (lexer.Token is ".ptr")
                    {
                        // .param .u64 .ptr .global .align 8 name
                        while (lexer.Token.StartsWith('.'))
                            if (lexer.Take() == ".align") lexer.Take();
                    }
                    return (Math.Max(alignment, type.Size() * vector), type, vector);
            }
        }
    }

    private static PtxVariable Variable(PtxLexer lexer, string space, int alignment, PtxType type, int vector)
    {
        string name = lexer.Take();
        int count = vector;
        while (lexer.TryTake("["))
        {
            count = lexer.Token == "]" ? 0 : count * lexer.Number();
            lexer.Expect("]");
        }
        byte[]? initial = lexer.TryTake("=") ? Initial(lexer, type, count) : null;
        return new PtxVariable(space, name, alignment, count * type.Size(), initial);
    }

    private static byte[] Initial(PtxLexer lexer, PtxType type, int count)
    {
        var bytes = new byte[count * type.Size()];
        bool braces = lexer.TryTake("{");
        int index = 0;
        Span<byte> wide = stackalloc byte[8];
        do
        {
            bool negative = lexer.TryTake("-");
            if (!PtxNumbers.TryParse(lexer.Take(), out PtxLiteral literal))
                throw lexer.Error("an initial value that is no number is not emulated, before");
            BinaryPrimitives.WriteInt64LittleEndian(wide, negative ? -literal.Bits : literal.Bits);
            wide[..type.Size()].CopyTo(bytes.AsSpan(index++ * type.Size()));
        }
        while (lexer.TryTake(","));
        if (braces)
            lexer.Expect("}");
        return bytes;
    }
}
