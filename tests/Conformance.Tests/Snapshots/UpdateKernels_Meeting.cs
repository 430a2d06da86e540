private static partial class Meeting_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.UpdateKernels.Meeting",
        """
    fusion-ir 1
    kernel Fusion.Conformance.UpdateKernels.Meeting
    param view %x : view<f32, 2>
    param view %index : view<i32, 1>
    param view %largest : view<f32, 1, write>
    param view %smallest : view<f32, 1, write>
    param view %table : view<f32, 2, write>
    param view %lowest : view<f32, 2, write>
    param view %last : view<i32, 1, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width));"
    statement 3 "var at = index.AsColumn().Load((i, 0), (rows, 1), -1);"
    statement 4 "largest.ScatterMax(at, v);"
    statement 5 "smallest.ScatterMin(at, v);"
    statement 6 "table.ScatterMax(at, Tile.Columns(0, width), v);"
    statement 7 "last.ScatterMax(at, Tile.Rows(i, rows));"
    statement 8 "lowest.ScatterMin(at + 4, Tile.Columns(0, width) - 1, v);"
    grid {
      %9 = length %x {axis=0 at=1} : i32
      %10 = add %9, %rows {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %rows {at=1} : i32
      yield %13 {at=1}
    }
    body (%i : i32) {
      %15 = const {value=0 at=2} : i32
      %16 = dim {dims=[rows] at=2} : i32
      %17 = mul %i, %16 {at=2} : i32
      %v = load %x, %17, %15 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %19 = asColumn %index {at=3} : view<i32, 2>
      %20 = const {value=0 at=3} : i32
      %21 = dim {dims=[rows] at=3} : i32
      %22 = mul %i, %21 {at=3} : i32
      %at = load %19, %22, %20 {value=-1 dims=[rows, 1] at=3} : tile<i32, rows, 1>
      scatterMax %largest, %at, %v {at=4}
      scatterMin %smallest, %at, %v {at=5}
      %24 = const {value=0 at=6} : i32
      %25 = coordinates %24 {dims=[width] along=columns at=6} : tile<i32, 1, width>
      scatterMax %table, %at, %25, %v {at=6}
      %26 = dim {dims=[rows] at=7} : i32
      %27 = mul %i, %26 {at=7} : i32
      %28 = coordinates %27 {dims=[rows] along=rows at=7} : tile<i32, rows, 1>
      scatterMax %last, %at, %28 {at=7}
      %29 = const {value=4 at=8} : i32
      %30 = add %at, %29 {at=8} : tile<i32, rows, 1>
      %31 = const {value=0 at=8} : i32
      %32 = coordinates %31 {dims=[width] along=columns at=8} : tile<i32, 1, width>
      %33 = const {value=1 at=8} : i32
      %34 = sub %32, %33 {at=8} : tile<i32, 1, width>
      scatterMin %lowest, %30, %34, %v {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "96c611b69991", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "index"), new ViewParameter(4, ViewAccess.Write, "largest"), new ViewParameter(4, ViewAccess.Write, "smallest"), new ViewParameter(4, ViewAccess.Write, "table"), new ViewParameter(4, ViewAccess.Write, "lowest"), new ViewParameter(4, ViewAccess.Write, "last") }, Assembly = typeof(Meeting_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<int> _tensor_index, Tensor<float> _tensor_largest, Tensor<float> _tensor_smallest, Tensor<float> _tensor_table, Tensor<float> _tensor_lowest, Tensor<int> _tensor_last, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @largest = _launch.Argument(_tensor_largest, 1, _handle.Name, "largest");
        ViewArgument @smallest = _launch.Argument(_tensor_smallest, 1, _handle.Name, "smallest");
        ViewArgument @table = _launch.Argument(_tensor_table, 2, _handle.Name, "table");
        ViewArgument @lowest = _launch.Argument(_tensor_lowest, 2, _handle.Name, "lowest");
        ViewArgument @last = _launch.Argument(_tensor_last, 1, _handle.Name, "last");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @index, @largest, @smallest, @table, @lowest, @last };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @index = @index, @largest = @largest, @smallest = @smallest, @table = @table, @lowest = @lowest, @last = @last, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_index, _tensor_largest, _tensor_smallest, _tensor_table, _tensor_lowest, _tensor_last, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<int> @index, Tensor<float> @largest, Tensor<float> @smallest, Tensor<float> @table, Tensor<float> @lowest, Tensor<int> @last, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.UpdateKernels.Meeting(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@index), InterpreterViews.View(@largest), InterpreterViews.View(@smallest), InterpreterViews.View(@table), InterpreterViews.View(@lowest), InterpreterViews.View(@last), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @index;
        public ViewArgument @largest;
        public ViewArgument @smallest;
        public ViewArgument @table;
        public ViewArgument @lowest;
        public ViewArgument @last;
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
            // var v = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // var at = index.AsColumn().Load((i, 0), (rows, 1), -1);
            ViewArgument index_2 = CpuViews.AsColumn(@index);
            // largest.ScatterMax(at, v);
            // smallest.ScatterMin(at, v);
            // table.ScatterMax(at, Tile.Columns(0, width), v);
            // last.ScatterMax(at, Tile.Rows(i, rows));
            // lowest.ScatterMin(at + 4, Tile.Columns(0, width) - 1, v);
            {
                var index_in = new TileReader<int>(index_2, _v0, 0, 1, -1, _e0);
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint index_in_row = index_in.Row(_r);
                    nint x_in_row = x_in.Row(_r);
                    int at = CpuMemory.ReadI32(index_in_row);
                    var at_splat = Vector512.Create(at);
                    var _s1 = Vector512.Create(1);
                    int _v2 = at + 4;
                    var _s3 = Vector512.Create(_v2);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuScatter.Update<float, JoinMax>(@largest, at_splat, v, 16);
                            CpuScatter.Update<float, JoinMin>(@smallest, at_splat, v, 16);
                            var _v4 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            CpuScatter.Update<float, JoinMax>(@table, at_splat, _v4, v, 16);
                            var _v5 = _v4 - _s1;
                            CpuScatter.Update<float, JoinMin>(@lowest, _s3, _v5, v, 16);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuScatter.Update<float, JoinMax>(@largest, at_splat, v_2, _n);
                            CpuScatter.Update<float, JoinMin>(@smallest, at_splat, v_2, _n);
                            var _v6 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            CpuScatter.Update<float, JoinMax>(@table, at_splat, _v6, v_2, _n);
                            var _v7 = _v6 - _s1;
                            CpuScatter.Update<float, JoinMin>(@lowest, _s3, _v7, v_2, _n);
                        }
                    }
                    int _v8 = _v0 + _r;
                    var _s9 = Vector512.Create(_v8);
                    {
                        int _c = 0;
                        for (; _c <= 1 - 16; _c += 16)
                        {
                            CpuScatter.Update<int, JoinMax>(@last, at_splat, _s9, 16);
                        }
                        if (_c < 1)
                        {
                            int _n = 1 - _c;
                            CpuScatter.Update<int, JoinMax>(@last, at_splat, _s9, _n);
                        }
                    }
                }
            }
        }
    }
}
