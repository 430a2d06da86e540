using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Diagnostics;

/// <summary>
/// Every diagnostic of the kernel language. FUS00xx: declaration, FUS01xx: language, FUS02xx: shapes and types,
/// FUS03xx: memory. Each has a page under docs/diagnostics.
/// </summary>
internal static class Descriptors
{
    private const string Help = "https://github.com/fusion-dotnet/fusion/blob/main/docs/diagnostics/";
    private const string Declaration = "Fusion.Declaration";
    private const string Language = "Fusion.Language";
    private const string Shapes = "Fusion.Shapes";
    private const string Memory = "Fusion.Memory";
    private const DiagnosticSeverity Error = DiagnosticSeverity.Error;
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;

    public static readonly DiagnosticDescriptor Internal = new("FUS0001", "Internal error", "Internal error of the kernel compiler at '{0}': {1}", Declaration, Error, true, helpLinkUri: Help + "FUS0001.md");
    public static readonly DiagnosticDescriptor NotStatic = new("FUS0002", "A kernel is static", "Kernel '{0}' must be static", Declaration, Error, true, helpLinkUri: Help + "FUS0002.md");
    public static readonly DiagnosticDescriptor NotVoid = new("FUS0003", "A kernel returns nothing", "Kernel '{0}' must return void: it gives its results through View parameters", Declaration, Error, true, helpLinkUri: Help + "FUS0003.md");
    public static readonly DiagnosticDescriptor NotPartial = new("FUS0004", "A kernel's class is partial", "'{0}' must be partial, because the generator adds the callable overload of kernel '{1}' to it", Declaration, Error, true, helpLinkUri: Help + "FUS0004.md");
    public static readonly DiagnosticDescriptor GenericClass = new("FUS0005", "A kernel's class is not generic", "'{0}' has type parameters: declare them on kernel '{1}' instead", Declaration, Error, true, helpLinkUri: Help + "FUS0005.md");
    public static readonly DiagnosticDescriptor ParameterType = new("FUS0006", "Unsupported parameter type", "Parameter '{0}' has type '{1}': kernels take ReadView<T> and View<T> of float, double, int, long, BFloat16, Half, sbyte, byte or ushort, and int, long, float, double or bool by value", Declaration, Error, true, helpLinkUri: Help + "FUS0006.md");
    public static readonly DiagnosticDescriptor ParameterAttribute = new("FUS0007", "Misused parameter attribute", "Parameter '{0}': {1}", Declaration, Error, true, helpLinkUri: Help + "FUS0007.md");
    public static readonly DiagnosticDescriptor NoGrid = new("FUS0008", "A kernel starts with its grid", "The first statement of kernel '{0}' must be Grid.Over, for example: var i = Grid.Over(Tile.Count(x.Length(0), size))", Declaration, Error, true, helpLinkUri: Help + "FUS0008.md");
    public static readonly DiagnosticDescriptor Duplicate = new("FUS0009", "Kernel names are unique in their class", "'{0}' has more than one kernel named '{1}': give each kernel its own name", Declaration, Error, true, helpLinkUri: Help + "FUS0009.md");
    public static readonly DiagnosticDescriptor NoBody = new("FUS0010", "A kernel has a body", "Kernel '{0}' has no body", Declaration, Error, true, helpLinkUri: Help + "FUS0010.md");
    public static readonly DiagnosticDescriptor TypeParameter = new("FUS0011", "Type parameter of a kernel", "Type parameter '{0}': {1}", Declaration, Error, true, helpLinkUri: Help + "FUS0011.md");
    public static readonly DiagnosticDescriptor ParameterName = new("FUS0012", "Name of a parameter", "Parameter '{0}': names that begin with an underscore, grid0 to grid3, the kernel's own name, and types and methods that generated code calls such as Math and Run, belong to generated code, and a [Const] or [Tune] parameter cannot be called by a C# keyword, choose another one", Declaration, Error, true, helpLinkUri: Help + "FUS0012.md");
    public static readonly DiagnosticDescriptor StructParameter = new("FUS0013", "Struct parameter", "Parameter '{0}' of type '{1}': {2}; a struct parameter has members of type int, long, float, double or bool that can be read", Declaration, Error, true, helpLinkUri: Help + "FUS0013.md");
    public static readonly DiagnosticDescriptor Form = new("FUS0014", "A kernel is an ordinary method", "'{0}' cannot be a kernel: {1}", Declaration, Error, true, helpLinkUri: Help + "FUS0014.md");
    public static readonly DiagnosticDescriptor FileLocal = new("FUS0015", "A kernel's class is no file type", "'{0}' is a file type, to which the generator cannot add the callable overload of kernel '{1}': make it internal, or private within another class", Declaration, Error, true, helpLinkUri: Help + "FUS0015.md");
    public static readonly DiagnosticDescriptor NameTaken = new("FUS0016", "Name that the generator declares", "'{0}' declares '{1}', which the generator adds for kernel '{2}': give one of them another name", Declaration, Error, true, helpLinkUri: Help + "FUS0016.md");

    public static readonly DiagnosticDescriptor Statement = new("FUS0101", "Statement outside the kernel language", "A kernel cannot contain {0}", Language, Error, true, helpLinkUri: Help + "FUS0101.md");
    public static readonly DiagnosticDescriptor Expression = new("FUS0102", "Expression outside the kernel language", "'{0}' is not an expression of the kernel language{1}", Language, Error, true, helpLinkUri: Help + "FUS0102.md");
    public static readonly DiagnosticDescriptor Call = new("FUS0103", "Call outside the kernel language", "A kernel cannot call '{0}': it calls the kernel language, Math and MathF functions that docs/kernels.md lists, and [Device] methods", Language, Error, true, helpLinkUri: Help + "FUS0103.md");
    public static readonly DiagnosticDescriptor LoopForm = new("FUS0104", "Loop form", "A for loop of a kernel has the form for (int n = a; n < b; n += c), with '<' or '<=' and a positive step", Language, Error, true, helpLinkUri: Help + "FUS0104.md");
    public static readonly DiagnosticDescriptor LoopVariable = new("FUS0105", "Loop variable assigned", "The loop variable '{0}' cannot be assigned in the loop's body", Language, Error, true, helpLinkUri: Help + "FUS0105.md");
    public static readonly DiagnosticDescriptor LoopBound = new("FUS0106", "Loop bound changes", "The bounds of a for loop are computed once, but the loop's body changes what '{0}' reads: copy the bound into a local before the loop, or write a while loop", Language, Error, true, helpLinkUri: Help + "FUS0106.md");
    public static readonly DiagnosticDescriptor Recursion = new("FUS0107", "Recursive device method", "[Device] method '{0}' calls itself: device methods are inlined, write a loop", Language, Error, true, helpLinkUri: Help + "FUS0107.md");
    public static readonly DiagnosticDescriptor DeviceForm = new("FUS0108", "Device method form", "[Device] method '{0}' cannot be inlined: {1}", Language, Error, true, helpLinkUri: Help + "FUS0108.md");
    public static readonly DiagnosticDescriptor Captured = new("FUS0109", "State from outside the kernel", "A kernel cannot {0} '{1}': {2}", Language, Error, true, helpLinkUri: Help + "FUS0109.md");
    public static readonly DiagnosticDescriptor Allocation = new("FUS0110", "Allocation in a kernel", "A kernel cannot create objects or arrays: '{0}'", Language, Error, true, helpLinkUri: Help + "FUS0110.md");
    public static readonly DiagnosticDescriptor Lambda = new("FUS0111", "Function value in a kernel", "A kernel cannot contain lambdas, local functions or delegates: move the code to a [Device] method", Language, Error, true, helpLinkUri: Help + "FUS0111.md");
    public static readonly DiagnosticDescriptor ScalarType = new("FUS0112", "Unsupported scalar type", "'{0}' needs type '{1}': scalars of a kernel are int, long, float, double or bool", Language, Error, true, helpLinkUri: Help + "FUS0112.md");
    public static readonly DiagnosticDescriptor NotConstant = new("FUS0113", "Constant needed", "The {0} must be a C# constant, found '{1}'", Language, Error, true, helpLinkUri: Help + "FUS0113.md");
    public static readonly DiagnosticDescriptor GridExtent = new("FUS0114", "Grid extent", "'{0}' cannot be a grid extent: extents are int expressions over scalar, [Const] and [Tune] parameters and view.Length(axis), computed by the caller", Language, Error, true, helpLinkUri: Help + "FUS0114.md");
    public static readonly DiagnosticDescriptor GridPlace = new("FUS0115", "Misplaced Grid.Over", "Grid.Over can only be the first statement of a kernel", Language, Error, true, helpLinkUri: Help + "FUS0115.md");
    public static readonly DiagnosticDescriptor TileCondition = new("FUS0116", "Tile as a condition", "'{0}' is a tile: a condition is a scalar, the same for the whole program; choose element by element with Tile.Where", Language, Error, true, helpLinkUri: Help + "FUS0116.md");
    public static readonly DiagnosticDescriptor Endless = new("FUS0117", "Loop never ends", "This while loop never ends once it runs, because its condition '{0}' reads {1}: change in the body what the condition reads, or write if or a for loop", Language, Error, true, helpLinkUri: Help + "FUS0117.md");

    public static readonly DiagnosticDescriptor Broadcast = new("FUS0201", "Shapes do not broadcast", "In '{0}', {1}", Shapes, Error, true, helpLinkUri: Help + "FUS0201.md");
    public static readonly DiagnosticDescriptor Dot = new("FUS0202", "Operands of Dot", "In '{0}', {1}", Shapes, Error, true, helpLinkUri: Help + "FUS0202.md");
    public static readonly DiagnosticDescriptor StoredShape = new("FUS0203", "Stored tile does not fit the view", "In '{0}', {1}", Shapes, Error, true, helpLinkUri: Help + "FUS0203.md");
    public static readonly DiagnosticDescriptor Element = new("FUS0204", "Element types", "In '{0}', {1}", Shapes, Error, true, helpLinkUri: Help + "FUS0204.md");
    public static readonly DiagnosticDescriptor Storage = new("FUS0205", "Arithmetic on a storage type", "In '{0}', {1}", Shapes, Error, true, helpLinkUri: Help + "FUS0205.md");
    public static readonly DiagnosticDescriptor Rank = new("FUS0206", "View rank", "In '{0}', {1}", Shapes, Error, true, helpLinkUri: Help + "FUS0206.md");
    public static readonly DiagnosticDescriptor Carried = new("FUS0207", "Local changes shape in a loop", "'{0}' is {1} before the loop, by '{2}', and {3} after one iteration, by '{4}': a local that a loop assigns keeps its type and shape", Shapes, Error, true, helpLinkUri: Help + "FUS0207.md");
    public static readonly DiagnosticDescriptor Branches = new("FUS0208", "Branches differ in shape", "'{0}' is {1} in one branch, by '{2}', and {3} in the other, by '{4}': both must have the same type and shape", Shapes, Error, true, helpLinkUri: Help + "FUS0208.md");
    public static readonly DiagnosticDescriptor Extent = new("FUS0209", "Extent is not known when the kernel is specialised", "'{0}' cannot be a tile's extent: extents are literals, [Const] and [Tune] parameters and + - * / of those", Shapes, Error, true, helpLinkUri: Help + "FUS0209.md");
    public static readonly DiagnosticDescriptor ExtentValue = new("FUS0210", "Extent is not positive", "'{0}' cannot be a tile's extent: {1}", Shapes, Error, true, helpLinkUri: Help + "FUS0210.md");
    public static readonly DiagnosticDescriptor ScalarToTile = new("FUS0211", "Scalar that a tile cannot hold", "'{0}' is a {1} and would become a Tile<{2}>: cast it to {2}, or convert the tile with .To<{1}>()", Shapes, Error, true, helpLinkUri: Help + "FUS0211.md");
    public static readonly DiagnosticDescriptor Instance = new("FUS0212", "Body does not fit an element type", "With {0}: {1}", Shapes, Error, true, helpLinkUri: Help + "FUS0212.md");

    public static readonly DiagnosticDescriptor Budget = new("FUS0213", "Tiles do not fit a GPU", "{0}", Shapes, Warning, true, helpLinkUri: Help + "FUS0213.md");
    public static readonly DiagnosticDescriptor Registers = new("FUS0214", "Tiles do not fit registers", "The result of '{0}' has {1} elements in registers{2}: that takes at least {3}; choose smaller tiles", Shapes, Warning, true, helpLinkUri: Help + "FUS0214.md");

    public static readonly DiagnosticDescriptor ViewAssigned = new("FUS0301", "View assigned in a loop or branch", "The view '{0}' is assigned in a loop or branch: a view local always names the same memory", Memory, Error, true, helpLinkUri: Help + "FUS0301.md");
    public static readonly DiagnosticDescriptor RankConflict = new("FUS0302", "View used with two ranks", "'{0}' uses parameter '{1}' as a view of rank {2}, an earlier use needs rank {3}", Memory, Error, true, helpLinkUri: Help + "FUS0302.md");
    public static readonly DiagnosticDescriptor Race = new("FUS0303", "Programs may meet in memory", "Programs that differ in '{0}' {3} at '{1}': {2}", Memory, Warning, true, helpLinkUri: Help + "FUS0303.md");
    public static readonly DiagnosticDescriptor OverwrittenStore = new("FUS0304", "Store is overwritten", "'{0}' is overwritten by {1} before anything reads it", Memory, Warning, true, helpLinkUri: Help + "FUS0304.md");
    public static readonly DiagnosticDescriptor Padding = new("FUS0305", "Padding reaches a reduction", "In '{0}', what lies outside the view of '{1}' is {2} there and changes the result: state another padding, or mask it with InBounds", Memory, Warning, true, helpLinkUri: Help + "FUS0305.md");
    public static readonly DiagnosticDescriptor ReadOnlyView = new("FUS0306", "Write to a view that is read", "'{0}' is a ReadView<{1}>, which a kernel cannot write: make it a View<{1}>", Memory, Error, true, helpLinkUri: Help + "FUS0306.md");
    public static readonly DiagnosticDescriptor NoEffect = new("FUS0307", "Statement without effect", "'{0}' has no effect: nothing uses its value", Memory, Warning, true, helpLinkUri: Help + "FUS0307.md");

    /// <summary>All of them, in order of id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Internal, NotStatic, NotVoid, NotPartial, GenericClass, ParameterType, ParameterAttribute, NoGrid, Duplicate, NoBody, TypeParameter, ParameterName, StructParameter, Form, FileLocal, NameTaken,
        Statement, Expression, Call, LoopForm, LoopVariable, LoopBound, Recursion, DeviceForm, Captured, Allocation, Lambda,
        ScalarType, NotConstant, GridExtent, GridPlace, TileCondition, Endless,
        Broadcast, Dot, StoredShape, Element, Storage, Rank, Carried, Branches, Extent, ExtentValue, ScalarToTile, Instance, Budget, Registers,
        ViewAssigned, RankConflict, Race, OverwrittenStore, Padding, ReadOnlyView, NoEffect,
    ];
}
