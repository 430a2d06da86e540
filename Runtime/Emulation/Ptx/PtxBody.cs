using System.Globalization;

namespace Fusion.Runtime.Emulation.Ptx;

/// <summary>Reads an entry point: registers, labels, instructions. Names of nested scopes (inline assembly) are made unique.</summary>
internal sealed class PtxBody(PtxLexer lexer)
{
    private readonly Dictionary<string, PtxType> _registers = [];
    private readonly List<PtxVariable> _variables = [];
    private readonly List<PtxInstruction> _instructions = [];
    private readonly Dictionary<string, int> _labels = [];
    private readonly Dictionary<(int File, int Line, int Column), PtxLocation> _locations = [];
    private readonly Stack<Scope> _scopes = new();
    private PtxLocation? _location;
    private int _scopeCount;

    public PtxKernel Parse()
    {
        string name = lexer.Take();
        List<PtxVariable> parameters = lexer.Token == "(" ? PtxDeclarations.Parameters(lexer) : [];
        // .maxntid, .reqntid, .minnctapersm, .maxnreg and their numbers: they bind registers, which are not modelled.
        while (lexer.Token != "{")
            lexer.Take();
        ParseScope();
        return new PtxKernel(name, parameters, _registers, _variables, _instructions, _labels);
    }

    private void ParseScope()
    {
        lexer.Expect("{");
        // Labels may be used before they are declared, so that a scope's names are resolved when it ends.
        var scope = new Scope(_scopeCount++, _instructions.Count);
        _scopes.Push(scope);
        while (!lexer.TryTake("}"))
        {
            if (lexer.Token == "{")
                ParseScope();
            else if (lexer.Token.StartsWith('.'))
                Directive(scope);
            else
                Statement(scope);
        }
        _scopes.Pop();
        if (scope.Number > 0)
            for (int i = scope.First; i < _instructions.Count; i++)
                _instructions[i] = scope.Resolve(_instructions[i]);
    }

    private void Directive(Scope scope)
    {
        switch (lexer.Token)
        {
            case ".reg":
                lexer.Take();
                Registers(scope);
                break;
            case ".loc":
                Location();
                break;
            case ".shared" or ".local":
                string space = lexer.Take()[1..];
                _variables.AddRange(PtxDeclarations.Variables(lexer, space));
                break;
            case ".pragma":
                while (!lexer.TryTake(";"))
                    lexer.Take();
                break;
            default:
                throw lexer.Error("unknown directive");
        }
    }

    private void Registers(Scope scope)
    {
        string word = lexer.Take();
        PtxType type = PtxTypes.Parse(word.AsSpan(1)) ?? throw lexer.Error($"unknown type '{word}' before");
        do
        {
            string name = lexer.Take();
            if (lexer.TryTake("<"))
            {
                int count = lexer.Number();
                lexer.Expect(">");
                for (int i = 0; i < count; i++)
                    _registers[scope.Declare(name + i.ToString(CultureInfo.InvariantCulture))] = type;
            }
            else
            {
                _registers[scope.Declare(name)] = type;
            }
        }
        while (lexer.TryTake(","));
        lexer.Expect(";");
    }

    /// <summary><c>.loc file line column [, function_name label, inlined_at file line column]</c>.</summary>
    private void Location()
    {
        lexer.Expect(".loc");
        var place = (lexer.Number(), lexer.Number(), lexer.Number());
        PtxLocation? outer = null;
        if (lexer.TryTake(","))
        {
            lexer.Expect("function_name");
            lexer.Take();
            if (lexer.TryTake("+"))
                lexer.Take();
            lexer.Expect(",");
            lexer.Expect("inlined_at");
            var caller = (lexer.Number(), lexer.Number(), lexer.Number());
            outer = _locations.TryGetValue(caller, out PtxLocation? known) ? known : new PtxLocation(caller.Item1, caller.Item2, caller.Item3, null);
        }
        _location = new PtxLocation(place.Item1, place.Item2, place.Item3, outer);
        _locations[place] = _location;
    }

    private void Statement(Scope scope)
    {
        string? guard = null;
        bool negated = false;
        if (lexer.TryTake("@"))
        {
            negated = lexer.TryTake("!");
            guard = lexer.Take();
        }
        int line = lexer.Line;
        string word = lexer.Take();
        if (guard is null && lexer.TryTake(":"))
        {
            _labels[scope.Declare(word)] = _instructions.Count;
            return;
        }
        var operands = new List<PtxOperand>();
        while (!lexer.TryTake(";"))
        {
            operands.Add(PtxOperands.Parse(lexer));
            lexer.TryTake(",");
        }
        _instructions.Add(new PtxInstruction(guard, negated, word, operands, _location, line));
    }

    /// <summary>The names that a pair of braces declares.</summary>
    private sealed class Scope(int number, int first)
    {
        private readonly Dictionary<string, string> _names = [];

        public int Number { get; } = number;

        public int First { get; } = first;

        public string Declare(string name) => Number == 0 ? name : _names[name] = $"{name}@{Number}";

        public PtxInstruction Resolve(PtxInstruction i) => i with
        {
            Guard = i.Guard is { } guard ? Resolve(guard) : null,
            Operands = [.. i.Operands.Select(Resolve)],
        };

        private string Resolve(string name) => _names.GetValueOrDefault(name, name);

        private PtxOperand Resolve(PtxOperand operand) => operand switch
        {
            PtxName name => name with { Name = Resolve(name.Name) },
            PtxAddress { Base: { } at } address => address with { Base = Resolve(at), Coordinates = [.. address.Coordinates.Select(Resolve)] },
            PtxVector vector => new PtxVector([.. vector.Items.Select(Resolve)]),
            PtxPair pair => new PtxPair(Resolve(pair.First), Resolve(pair.Second)),
            _ => operand,
        };
    }
}
