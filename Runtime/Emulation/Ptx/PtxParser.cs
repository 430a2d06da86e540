namespace Fusion.Runtime.Emulation.Ptx;

/// <summary>Reads PTX as NVRTC writes it, inline assembly included (PTX ISA, chapters 4 and 5).</summary>
internal sealed class PtxParser
{
    private readonly PtxLexer _lexer;
    private readonly Dictionary<int, string> _files = [];
    private readonly List<PtxVariable> _variables = [];
    private readonly Dictionary<string, PtxKernel> _kernels = [];
    private string _target = "";

    private PtxParser(string text) => _lexer = new PtxLexer(text);

    /// <exception cref="FusionException">The text is not PTX, or has functions that are not entry points.</exception>
    public static PtxModule Parse(string text)
    {
        var parser = new PtxParser(text);
        while (!parser._lexer.AtEnd)
            parser.Directive();
        return new PtxModule(parser._target, parser._files, parser._variables, parser._kernels);
    }

    private void Directive()
    {
        switch (_lexer.Token)
        {
            case ".version" or ".address_size":
                _lexer.Take();
                _lexer.Take();
                break;
            case ".target":
                _lexer.Take();
                _target = _lexer.Take();
                while (_lexer.TryTake(","))
                    _lexer.Take();
                break;
            case ".file":
                File();
                break;
            case ".section":
                _lexer.Take();
                _lexer.Take();
                _lexer.SkipBraces();
                break;
            case ".visible" or ".extern" or ".weak" or ".common":
                _lexer.Take();
                break;
            case ".entry":
                _lexer.Take();
                PtxKernel kernel = new PtxBody(_lexer).Parse();
                _kernels[kernel.Name] = kernel;
                break;
            case ".func":
                throw _lexer.Error("functions that are not inlined are not emulated");
            case ".global" or ".const" or ".shared":
                string space = _lexer.Take()[1..];
                _variables.AddRange(PtxDeclarations.Variables(_lexer, space));
                break;
            case ";":
                _lexer.Take();
                break;
            default:
                throw _lexer.Error("unknown directive");
        }
    }

    private void File()
    {
        _lexer.Expect(".file");
        int number = _lexer.Number();
        _files[number] = _lexer.Take().Trim('"');
        while (_lexer.TryTake(","))
            _lexer.Take();
    }
}
