using Fusion.Compiler.Ir;
using Fusion.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Frontend;

/// <summary>
/// Turns a kernel's body into structured SSA. A C# local is a name for its current value; loops and branches carry the
/// locals that they assign. A statement with an error poisons the locals it assigns, so that one mistake gives one
/// diagnostic.
/// </summary>
internal sealed partial class BodyLowering
{
    private readonly IMethodSymbol method;
    private readonly Kernel kernel;
    private readonly Compilation compilation;
    private readonly StatementOrdinals ordinals;
    private readonly List<Diagnostic> diagnostics;
    private readonly CancellationToken cancellation;
    private readonly IrBuilder builder;
    private readonly HashSet<ISymbol> loopVariables = new(SymbolEqualityComparer.Default);

    /// <summary>What type parameters stand for in the method whose body is being lowered.</summary>
    private TypeArguments types;

    /// <summary>The value of each local and parameter in scope; null after an error.</summary>
    private Dictionary<ISymbol, Value?> locals = new(SymbolEqualityComparer.Default);

    /// <summary>Arguments of a call that are evaluated before it is lowered.</summary>
    private readonly Dictionary<IOperation, Value> early = [];

    /// <summary>What is of the language and yet probably a mistake, as far as C# shows it and the IR does not.</summary>
    public List<Diagnostic> Warnings { get; } = [];

    /// <summary>Something could not be lowered because C# reports an error there.</summary>
    private bool incomplete;

    public BodyLowering(IMethodSymbol method, TypeArguments types, Kernel kernel, Compilation compilation, StatementOrdinals ordinals, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        this.method = method;
        this.types = types;
        this.kernel = kernel;
        this.compilation = compilation;
        this.ordinals = ordinals;
        this.diagnostics = diagnostics;
        this.cancellation = cancellation;
        builder = new IrBuilder(kernel.Body);
        var next = 0;
        foreach (var parameter in method.Parameters)
            if (IsStruct(parameter)) structs[parameter] = StructMembers.Of(parameter.Type).ToDictionary(m => m.Name, _ => kernel.Parameters[next++].Value, StringComparer.Ordinal);
            else locals[parameter] = kernel.Parameters[next++].Value;
    }

    /// <summary>Fills the kernel's grid and body; false when something is missing.</summary>
    public bool Run(IOperation body)
    {
        var statements = body is IBlockOperation block ? block.Operations : [body];
        if (statements.Length == 0 || !TryLowerGrid(statements[0]))
        {
            if (statements.Any(s => s.DescendantsAndSelf().Any(IsInvalid))) return false;
            var place = statements.Length > 0 && !statements[0].IsImplicit ? statements[0].Syntax.GetLocation() : method.Locations[0];
            diagnostics.Add(Diagnostic.Create(Descriptors.NoGrid, place, method.Name));
            return false;
        }
        builder.Block = kernel.Body;
        foreach (var statement in statements.Skip(1)) Statement(statement);
        builder.Ordinal = 0;
        builder.Yield([]);
        return !incomplete;
    }

    /// <summary>Fills the body of a [Device] method that is stated apart from its callers; false when something is missing.</summary>
    public bool RunDevice(IBlockOperation body)
    {
        builder.Block = kernel.Body;
        inlining.Add(method);
        device = method;
        var results = InlineBody(method, body);
        builder.Yield(results);
        return !incomplete;
    }

    private static bool IsInvalid(IOperation operation) => operation is IInvalidOperation || operation.Type?.TypeKind == TypeKind.Error;

    private Value Read(ISymbol symbol) => locals.TryGetValue(symbol, out var value) && value is not null ? value : throw new Abandoned();

    private void Write(ISymbol symbol, Value? value, IOperation place)
    {
        if (loopVariables.Contains(symbol)) throw KernelError.At(place, Descriptors.LoopVariable, symbol.Name);
        locals[symbol] = value?.Named(symbol.Name);
    }

    /// <summary>Runs one statement's lowering; an error ends that statement only.</summary>
    private void Guarded(IOperation statement, Action lower)
    {
        var (ordinal, block, scope) = (builder.Ordinal, builder.Block, locals);
        if (ordinals[statement.Syntax] is { } own) builder.Ordinal = own;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            lower();
        }
        catch (KernelError error)
        {
            diagnostics.Add(RefusedByCSharp.In(statement) ?? error.Diagnostic);
            Recover();
        }
        catch (Abandoned)
        {
            incomplete = true;
            if (RefusedByCSharp.In(statement) is { } said) diagnostics.Add(said);
            Recover();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            diagnostics.Add(Diagnostic.Create(Descriptors.Internal, statement.Syntax.GetLocation(), SourceText.Of(statement), $"{e.GetType().Name}: {e.Message}"));
            Recover();
        }
        builder.Ordinal = ordinal;
        builder.Block = block;

        void Recover()
        {
            locals = scope;
            foreach (var (symbol, _) in AssignedLocals.In(statement)) locals[symbol] = null;
            foreach (var symbol in AssignedLocals.DeclaredIn(statement)) locals[symbol] = null;
        }
    }
}
