namespace Fusion.Runtime.Emulation.Ptx;

/// <summary>Cuts PTX into words, strings and single characters; comments and white space vanish.</summary>
internal sealed class PtxLexer
{
    private readonly string _text;
    private int _next;

    public PtxLexer(string text)
    {
        _text = text;
        Line = 1;
        Move();
    }

    /// <summary>The present token: a word (identifier, opcode, directive, number), a quoted string, or one character; empty at the end.</summary>
    public string Token { get; private set; } = "";

    /// <summary>Line of the present token.</summary>
    public int Line { get; private set; }

    public bool AtEnd => Token.Length == 0;

    /// <summary>Whether the token is a word.</summary>
    public bool IsWord => Token.Length > 0 && IsWordCharacter(Token[0]);

    /// <summary>The token; moves on.</summary>
    public string Take()
    {
        string token = Token;
        Move();
        return token;
    }

    /// <summary>Moves on if the token is this one.</summary>
    public bool TryTake(string token)
    {
        if (Token != token)
            return false;
        Move();
        return true;
    }

    /// <exception cref="FusionException">The token is another one.</exception>
    public void Expect(string token)
    {
        if (!TryTake(token))
            throw Error($"expected '{token}'");
    }

    /// <exception cref="FusionException">The token is no whole number.</exception>
    public int Number()
    {
        if (!PtxNumbers.TryInteger(Token, out long value) || value > int.MaxValue)
            throw Error("expected a number");
        Move();
        return (int)value;
    }

    /// <summary>Skips from an opening brace to the one that closes it.</summary>
    public void SkipBraces()
    {
        Expect("{");
        for (int depth = 1; depth > 0;)
        {
            string token = Take();
            depth += token == "{" ? 1 : token == "}" ? -1 : 0;
            if (token.Length == 0)
                throw Error("a brace is not closed");
        }
    }

    public FusionException Error(string what) => new($"PTX line {Line}: {what} at '{Token}'.");

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '%' or '.';

    private void Move()
    {
        SkipSpace();
        if (_next >= _text.Length)
        {
            Token = "";
            return;
        }
        int start = _next;
        char first = _text[_next++];
        if (IsWordCharacter(first))
        {
            // A double colon belongs to the word (shared::cluster), a single one ends a label.
            while (_next < _text.Length)
                if (IsWordCharacter(_text[_next])) _next++;
                else if (_text[_next] == ':' && _next + 1 < _text.Length && _text[_next + 1] == ':') _next += 2;
                else break;
        }
        else if (first == '"')
        {
            while (_next < _text.Length && _text[_next] != '"') _next++;
            _next = Math.Min(_next + 1, _text.Length);
        }
        Token = _text[start.._next];
    }

    private void SkipSpace()
    {
        while (_next < _text.Length)
        {
            char c = _text[_next];
            if (c == '\n')
                Line++;
            if (char.IsWhiteSpace(c))
            {
                _next++;
            }
            else if (c == '/' && _next + 1 < _text.Length && _text[_next + 1] == '/')
            {
                while (_next < _text.Length && _text[_next] != '\n') _next++;
            }
            else if (c == '/' && _next + 1 < _text.Length && _text[_next + 1] == '*')
            {
                int end = _text.IndexOf("*/", _next + 2, StringComparison.Ordinal);
                end = end < 0 ? _text.Length : end + 2;
                Line += _text.AsSpan(_next, end - _next).Count('\n');
                _next = end;
            }
            else
            {
                return;
            }
        }
    }
}
