namespace Fusion.Runtime.Emulation.Ptx;

/// <summary>Operands of instructions (PTX ISA, chapter 6).</summary>
internal static class PtxOperands
{
    public static PtxOperand Parse(PtxLexer lexer)
    {
        PtxOperand first = Single(lexer);
        return lexer.TryTake("|") ? new PtxPair(first, Single(lexer)) : first;
    }

    private static PtxOperand Single(PtxLexer lexer)
    {
        if (lexer.TryTake("["))
            return Address(lexer);
        if (lexer.TryTake("{"))
            return new PtxVector(Items(lexer));
        if (lexer.TryTake("!"))
            return new PtxName(lexer.Take(), Negated: true);
        bool negative = lexer.TryTake("-");
        if (PtxNumbers.TryParse(lexer.Token, out PtxLiteral literal))
        {
            lexer.Take();
            return negative ? literal with { Bits = -literal.Bits } : literal;
        }
        if (negative || !lexer.IsWord)
            throw lexer.Error("expected an operand");
        return new PtxName(lexer.Take());
    }

    private static List<PtxOperand> Items(PtxLexer lexer)
    {
        var items = new List<PtxOperand>();
        while (!lexer.TryTake("}"))
        {
            items.Add(Single(lexer));
            lexer.TryTake(",");
        }
        return items;
    }

    private static PtxAddress Address(PtxLexer lexer)
    {
        string? name = null;
        long offset = 0;
        IReadOnlyList<PtxOperand> coordinates = [];
        while (!lexer.TryTake("]"))
        {
            if (lexer.TryTake("+"))
                continue;
            if (lexer.TryTake(","))
            {
                if (lexer.TryTake("{"))
                    coordinates = Items(lexer);
                else
                    coordinates = [.. coordinates, Single(lexer)];
                continue;
            }
            bool negative = lexer.TryTake("-");
            if (PtxNumbers.TryInteger(lexer.Token, out long value))
            {
                lexer.Take();
                offset += negative ? -value : value;
            }
            else if (name is null && lexer.IsWord && !negative)
            {
                name = lexer.Take();
            }
            else
            {
                throw lexer.Error("expected an address");
            }
        }
        return new PtxAddress(name, offset, coordinates);
    }
}
