private static partial class Forward_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.RmsNorm.Forward<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.RmsNorm.Forward<f32>
    param view %x : view<f32, 2>
    param view %gain : view<f32, 1>
    param view %y : view<f32, 2, write>
    param view %inverse : view<f32, 1, write>
    param scalar %epsilon : f32
    param const %width : i32 = 128
    param tune %rows : i32 in [8] cpu [16]
    statement 1 "var m = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((m, 0), (rows, width)).To<float>();"
    statement 3 "var r = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);"
    statement 4 "inverse.AsColumn().Store((m, 0), r);"
    statement 5 "y.Store((m, 0), (v * r * gain.Load(0, width)).To<TElement>());"
    grid {
      %7 = length %x {axis=0 at=1} : i32
      %8 = add %7, %rows {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %rows {at=1} : i32
      yield %11 {at=1}
    }
    body (%m : i32) {
      %13 = const {value=0 at=2} : i32
      %14 = dim {dims=[rows] at=2} : i32
      %15 = mul %m, %14 {at=2} : i32
      %v = load %x, %15, %13 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %17 = mul %v, %v {at=3} : tile<f32, rows, width>
      %18 = reduceSum %17 {along=columns at=3} : tile<f32, rows, 1>
      %19 = cast %width {at=3} : f32
      %20 = div %18, %19 {at=3} : tile<f32, rows, 1>
      %21 = add %20, %epsilon {at=3} : tile<f32, rows, 1>
      %r = rsqrt %21 {at=3} : tile<f32, rows, 1>
      %23 = asColumn %inverse {at=4} : view<f32, 2, write>
      %24 = const {value=0 at=4} : i32
      %25 = dim {dims=[rows] at=4} : i32
      %26 = mul %m, %25 {at=4} : i32
      store %23, %26, %24, %r {at=4}
      %27 = const {value=0 at=5} : i32
      %28 = mul %v, %r {at=5} : tile<f32, rows, width>
      %29 = const {value=0 at=5} : i32
      %30 = load %gain, %29 {value=0 dims=[width] at=5} : tile<f32, 1, width>
      %31 = mul %28, %30 {at=5} : tile<f32, rows, width>
      %32 = dim {dims=[rows] at=5} : i32
      %33 = mul %m, %32 {at=5} : i32
      store %y, %33, %27, %31 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "518fec75edb3", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "gain"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "inverse") }, Assembly = typeof(Forward_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_gain, Tensor<float> _tensor_y, Tensor<float> _tensor_inverse, float @epsilon, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @gain = _launch.Argument(_tensor_gain, 1, _handle.Name, "gain");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @inverse = _launch.Argument(_tensor_inverse, 1, _handle.Name, "inverse");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @gain, @y, @inverse };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 16 : 8 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @inverse.Length0, @y.Length0);
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
                var _program = new CpuProgram { @x = @x, @gain = @gain, @y = @y, @inverse = @inverse, @epsilon = @epsilon, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_gain, _tensor_y, _tensor_inverse, @epsilon, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@epsilon) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @gain, Tensor<float> @y, Tensor<float> @inverse, float @epsilon, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.RmsNorm.Forward<float>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@gain), InterpreterViews.View(@y), InterpreterViews.View(@inverse), @epsilon, @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @gain;
        public ViewArgument @y;
        public ViewArgument @inverse;
        public float @epsilon;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            // var v = x.Load((m, 0), (rows, width)).To<float>();
            int _v0 = m * rows;
            // inverse.AsColumn().Store((m, 0), r);
            ViewArgument inverse_2 = CpuViews.AsColumn(@inverse);
            // var r = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + epsilon);
            // inverse.AsColumn().Store((m, 0), r);
            // y.Store((m, 0), (v * r * gain.Load(0, width)).To<TElement>());
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var inverse_out = new TileWriter<float>(inverse_2, _v0, 0, 1, _e1);
                var gain_in = new TileReader<float>(@gain, 0, 0, width, 0f, _e2);
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint gain_in_row = gain_in.Row(0);
                    nint inverse_out_row = inverse_out.Row(_r);
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
                    float r = CpuMath.Rsqrt(_v5);
                    CpuMemory.WriteF32(inverse_out_row, r);
                    var r_splat = Vector512.Create(r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v6 = v_3 * r_splat;
                            var _v7 = CpuMemory.LoadF32(gain_in_row + 4 * _c);
                            var _v8 = _v6 * _v7;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v8);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v9 = v_4 * r_splat;
                            var _v10 = CpuMemory.LoadF32(gain_in_row + 4 * _c, _n);
                            var _v11 = _v9 * _v10;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v11, _n);
                        }
                    }
                    inverse_out.End(_r);
                    y_out.End(_r);
                }
            }
        }
    }
}
