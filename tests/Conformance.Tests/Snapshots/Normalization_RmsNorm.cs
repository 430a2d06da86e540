private static partial class RmsNorm_Kernel
{
    private static readonly KernelHandle _handle = new(
        "My.Normalization.RmsNorm",
        """
    fusion-ir 1
    kernel My.Normalization.RmsNorm
    param view %x : view<f32, 2>
    param view %gain : view<f32, 1>
    param view %y : view<f32, 2, write>
    param scalar %epsilon : f32
    param const %width : i32 = 128
    param tune %rows : i32 in [4, 8]
    statement 1 "var m = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((m, 0), (rows, width));"
    statement 3 "var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);"
    statement 4 "y.Store((m, 0), v * scale * gain.Load(0, width));"
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%m : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %m, %13 {at=2} : i32
      %v = load %x, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = mul %v, %v {at=3} : tile<f32, rows, width>
      %17 = reduceSum %16 {along=columns at=3} : tile<f32, rows, 1>
      %18 = cast %width {at=3} : f32
      %19 = div %17, %18 {at=3} : tile<f32, rows, 1>
      %20 = add %19, %epsilon {at=3} : tile<f32, rows, 1>
      %scale = rsqrt %20 {at=3} : tile<f32, rows, 1>
      %22 = const {value=0 at=4} : i32
      %23 = mul %v, %scale {at=4} : tile<f32, rows, width>
      %24 = const {value=0 at=4} : i32
      %25 = load %gain, %24 {value=0 dims=[width] at=4} : tile<f32, 1, width>
      %26 = mul %23, %25 {at=4} : tile<f32, rows, width>
      %27 = dim {dims=[rows] at=4} : i32
      %28 = mul %m, %27 {at=4} : i32
      store %y, %28, %22, %26 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "b6445d64fc0e", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "gain"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(RmsNorm_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_gain, Tensor<float> _tensor_y, float @epsilon, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @gain = _launch.Argument(_tensor_gain, 1, _handle.Name, "gain");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @gain, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0);
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
                var _program = new CpuProgram { @x = @x, @gain = @gain, @y = @y, @epsilon = @epsilon, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_gain, _tensor_y, @epsilon, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@epsilon) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @gain, Tensor<float> @y, float @epsilon, int @width, int @rows) =>
        _launch.Interpret(() => global::My.Normalization.RmsNorm(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@gain), InterpreterViews.View(@y), @epsilon, @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @gain;
        public ViewArgument @y;
        public float @epsilon;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var v = x.Load((m, 0), (rows, width));
            int _v0 = m * rows;
            // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);
            // y.Store((m, 0), v * scale * gain.Load(0, width));
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var gain_in = new TileReader<float>(@gain, 0, 0, width, 0f, _e1);
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint gain_in_row = gain_in.Row(0);
                    nint y_out_row = y_out.Row(_r);
                    float _v1;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v2 = v * v;
                            _v1_lanes = _v1_lanes + _v2;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v3 = v_2 * v_2;
                            _v1_lanes = _v1_lanes + CpuMath.Keep(_v3, _n, 0f);
                        }
                        _v1 = CpuMath.Sum(_v1_lanes);
                    }
                    float _v4 = _v1 / (float)@width;
                    float _v5 = _v4 + @epsilon;
                    float scale = CpuMath.Rsqrt(_v5);
                    var scale_splat = Vector512.Create(scale);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v6 = v_3 * scale_splat;
                            var _v7 = CpuMemory.LoadF32(gain_in_row + 4 * _c);
                            var _v8 = _v6 * _v7;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v8);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v9 = v_4 * scale_splat;
                            var _v10 = CpuMemory.LoadF32(gain_in_row + 4 * _c, _n);
                            var _v11 = _v9 * _v10;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v11, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
