private static partial class Softmax_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PieceKernels.Softmax",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PieceKernels.Softmax
    param view %x : view<f32, 2>
    param view %bias : view<f32, 1>
    param view %y : view<f32, 2, write>
    param view %sums : view<f32, 1, write>
    param const %width : i32 = 512
    param tune %rows : i32 in [8]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width), float.NegativeInfinity) + bias.Load(0, width);"
    statement 3 "var e = Tile.Exp(v - v.Max(Axis.Columns));"
    statement 4 "var sum = e.Sum(Axis.Columns);"
    statement 5 "sums.AsColumn().Store((i, 0), sum);"
    statement 6 "y.Store((i, 0), e / sum);"
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %i, %13 {at=2} : i32
      %15 = load %x, %14, %12 {value=0xFFF0000000000000 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = const {value=0 at=2} : i32
      %17 = load %bias, %16 {value=0 dims=[width] at=2} : tile<f32, 1, width>
      %v = add %15, %17 {at=2} : tile<f32, rows, width>
      %19 = reduceMax %v {along=columns at=3} : tile<f32, rows, 1>
      %20 = sub %v, %19 {at=3} : tile<f32, rows, width>
      %e = exp %20 {at=3} : tile<f32, rows, width>
      %sum = reduceSum %e {along=columns at=4} : tile<f32, rows, 1>
      %23 = asColumn %sums {at=5} : view<f32, 2, write>
      %24 = const {value=0 at=5} : i32
      %25 = dim {dims=[rows] at=5} : i32
      %26 = mul %i, %25 {at=5} : i32
      store %23, %26, %24, %sum {at=5}
      %27 = const {value=0 at=6} : i32
      %28 = div %e, %sum {at=6} : tile<f32, rows, width>
      %29 = dim {dims=[rows] at=6} : i32
      %30 = mul %i, %29 {at=6} : i32
      store %y, %30, %27, %28 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "a7f923eeb291", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "bias"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "sums") }, Assembly = typeof(Softmax_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_bias, Tensor<float> _tensor_y, Tensor<float> _tensor_sums, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @bias = _launch.Argument(_tensor_bias, 1, _handle.Name, "bias");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @sums = _launch.Argument(_tensor_sums, 1, _handle.Name, "sums");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @bias, @y, @sums };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @sums.Length0, @y.Length0);
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
                var _program = new CpuProgram { @x = @x, @bias = @bias, @y = @y, @sums = @sums, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_bias, _tensor_y, _tensor_sums, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @bias, Tensor<float> @y, Tensor<float> @sums, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.PieceKernels.Softmax(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@bias), InterpreterViews.View(@y), InterpreterViews.View(@sums), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @bias;
        public ViewArgument @y;
        public ViewArgument @sums;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int e_tile_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + e_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint e_tile = _e3 + _e3_bytes;
            // var v = x.Load((i, 0), (rows, width), float.NegativeInfinity) + bias.Load(0, width);
            int _v0 = i * rows;
            // sums.AsColumn().Store((i, 0), sum);
            ViewArgument sums_2 = CpuViews.AsColumn(@sums);
            // var e = Tile.Exp(v - v.Max(Axis.Columns));
            // var sum = e.Sum(Axis.Columns);
            // sums.AsColumn().Store((i, 0), sum);
            // y.Store((i, 0), e / sum);
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, float.NegativeInfinity, _e0);
                var bias_in = new TileReader<float>(@bias, 0, 0, width, 0f, _e1);
                var sums_out = new TileWriter<float>(sums_2, _v0, 0, 1, _e2);
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint bias_in_row = bias_in.Row(0);
                    nint sums_out_row = sums_out.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    float _v1;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v3 = CpuMemory.LoadF32(bias_in_row + 4 * _c);
                            var v = _v2 + _v3;
                            _v1_lanes = Vector512.Max(_v1_lanes, v);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v4 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v5 = CpuMemory.LoadF32(bias_in_row + 4 * _c, _n);
                            var v_2 = _v4 + _v5;
                            _v1_lanes = Vector512.Max(_v1_lanes, CpuMath.Keep(v_2, _n, float.NegativeInfinity));
                        }
                        _v1 = CpuMath.Max(_v1_lanes);
                    }
                    var _s6 = Vector512.Create(_v1);
                    float sum;
                    {
                        Vector512<float> sum_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v7 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v8 = CpuMemory.LoadF32(bias_in_row + 4 * _c);
                            var v_3 = _v7 + _v8;
                            var _v9 = v_3 - _s6;
                            var e = CpuMath.Exp(_v9);
                            CpuMemory.StoreF32(e_tile + 4 * _c, e);
                            sum_lanes = sum_lanes + e;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v10 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v11 = CpuMemory.LoadF32(bias_in_row + 4 * _c, _n);
                            var v_4 = _v10 + _v11;
                            var _v12 = v_4 - _s6;
                            var e_2 = CpuMath.Exp(_v12);
                            CpuMemory.StoreF32(e_tile + 4 * _c, e_2);
                            sum_lanes = sum_lanes + CpuMath.Keep(e_2, _n, 0f);
                        }
                        sum = CpuMath.Sum(sum_lanes);
                    }
                    CpuMemory.WriteF32(sums_out_row, sum);
                    var sum_splat = Vector512.Create(sum);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var e_3 = CpuMemory.LoadF32(e_tile + 4 * _c);
                            var _v13 = e_3 / sum_splat;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v13);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var e_4 = CpuMemory.LoadF32(e_tile + 4 * _c);
                            var _v14 = e_4 / sum_splat;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v14, _n);
                        }
                    }
                    sums_out.End(_r);
                    y_out.End(_r);
                }
            }
        }
    }
}
