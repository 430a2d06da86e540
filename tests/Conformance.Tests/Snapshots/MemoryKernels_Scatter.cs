private static partial class Scatter_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.Scatter",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.Scatter
    param view %index : view<i32, 1>
    param view %x : view<f32, 2>
    param view %flat : view<f32, 1, write>
    param view %table : view<f32, 2, write>
    param view %counts : view<i32, 1, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(index.Length(0), rows));"
    statement 2 "var at = index.AsColumn().Load((i, 0), (rows, 1), -1);"
    statement 3 "var v = x.Load((i, 0), (rows, width));"
    statement 4 "table.ScatterAdd(at, Tile.Columns(0, width), v);"
    statement 5 "flat.ScatterAdd(at, v.Sum(Axis.Columns));"
    statement 6 "counts.ScatterAdd(at, Tile.Full(rows, 1, 1));"
    grid {
      %7 = length %index {axis=0 at=1} : i32
      %8 = add %7, %rows {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %rows {at=1} : i32
      yield %11 {at=1}
    }
    body (%i : i32) {
      %13 = asColumn %index {at=2} : view<i32, 2>
      %14 = const {value=0 at=2} : i32
      %15 = dim {dims=[rows] at=2} : i32
      %16 = mul %i, %15 {at=2} : i32
      %at = load %13, %16, %14 {value=-1 dims=[rows, 1] at=2} : tile<i32, rows, 1>
      %18 = const {value=0 at=3} : i32
      %19 = dim {dims=[rows] at=3} : i32
      %20 = mul %i, %19 {at=3} : i32
      %v = load %x, %20, %18 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      %22 = const {value=0 at=4} : i32
      %23 = coordinates %22 {dims=[width] along=columns at=4} : tile<i32, 1, width>
      scatterAdd %table, %at, %23, %v {at=4}
      %24 = reduceSum %v {along=columns at=5} : tile<f32, rows, 1>
      scatterAdd %flat, %at, %24 {at=5}
      %25 = const {value=1 at=6} : i32
      %26 = full %25 {dims=[rows, 1] at=6} : tile<i32, rows, 1>
      scatterAdd %counts, %at, %26 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "26ee272485db", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "index"), new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "flat"), new ViewParameter(4, ViewAccess.Write, "table"), new ViewParameter(4, ViewAccess.Write, "counts") }, Assembly = typeof(Scatter_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_index, Tensor<float> _tensor_x, Tensor<float> _tensor_flat, Tensor<float> _tensor_table, Tensor<int> _tensor_counts, int @width)
    {
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @flat = _launch.Argument(_tensor_flat, 1, _handle.Name, "flat");
        ViewArgument @table = _launch.Argument(_tensor_table, 2, _handle.Name, "table");
        ViewArgument @counts = _launch.Argument(_tensor_counts, 1, _handle.Name, "counts");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @index, @x, @flat, @table, @counts };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @index.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @index = @index, @x = @x, @flat = @flat, @table = @table, @counts = @counts, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_index, _tensor_x, _tensor_flat, _tensor_table, _tensor_counts, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @index, Tensor<float> @x, Tensor<float> @flat, Tensor<float> @table, Tensor<int> @counts, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.Scatter(InterpreterViews.ReadView(@index), InterpreterViews.ReadView(@x), InterpreterViews.View(@flat), InterpreterViews.View(@table), InterpreterViews.View(@counts), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @index;
        public ViewArgument @x;
        public ViewArgument @flat;
        public ViewArgument @table;
        public ViewArgument @counts;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // var at = index.AsColumn().Load((i, 0), (rows, 1), -1);
            ViewArgument index_2 = CpuViews.AsColumn(@index);
            int _v0 = i * rows;
            // table.ScatterAdd(at, Tile.Columns(0, width), v);
            // flat.ScatterAdd(at, v.Sum(Axis.Columns));
            // counts.ScatterAdd(at, Tile.Full(rows, 1, 1));
            {
                var index_in = new TileReader<int>(index_2, _v0, 0, 1, -1, _e0);
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint index_in_row = index_in.Row(_r);
                    nint x_in_row = x_in.Row(_r);
                    int at = CpuMemory.ReadI32(index_in_row);
                    var at_splat = Vector512.Create(at);
                    float _v1;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v2 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuGather.ScatterAdd(@table, at_splat, _v2, v, 16);
                            _v1_lanes = _v1_lanes + v;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v3 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuGather.ScatterAdd(@table, at_splat, _v3, v_2, _n);
                            _v1_lanes = _v1_lanes + CpuMath.Keep(v_2, _n, 0f);
                        }
                        _v1 = CpuMath.Sum(_v1_lanes);
                    }
                    var _s4 = Vector512.Create(1);
                    {
                        int _c = 0;
                        for (; _c <= 1 - 16; _c += 16)
                        {
                            CpuGather.ScatterAdd(@counts, at_splat, _s4, 16);
                        }
                        if (_c < 1)
                        {
                            int _n = 1 - _c;
                            CpuGather.ScatterAdd(@counts, at_splat, _s4, _n);
                        }
                    }
                    var _s5 = Vector512.Create(_v1);
                    {
                        int _c = 0;
                        for (; _c <= 1 - 16; _c += 16)
                        {
                            CpuGather.ScatterAdd(@flat, at_splat, _s5, 16);
                        }
                        if (_c < 1)
                        {
                            int _n = 1 - _c;
                            CpuGather.ScatterAdd(@flat, at_splat, _s5, _n);
                        }
                    }
                }
            }
        }
    }
}
