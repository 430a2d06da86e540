internal static partial class Softmax_Kernel
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
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %x, %14, %12 {value=0xFFF0000000000000 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = const {value=0 at=2} : i32
      %17 = load %bias, %16 {value=0 dims=[width] at=2} : tile<f32, 1, width>
      %18 = add %15, %17 {at=2} : tile<f32, rows, width>
      %19 = reduceMax %18 {along=columns at=3} : tile<f32, rows, 1>
      %20 = sub %18, %19 {at=3} : tile<f32, rows, width>
      %21 = exp %20 {at=3} : tile<f32, rows, width>
      %22 = reduceSum %21 {along=columns at=4} : tile<f32, rows, 1>
      %23 = asColumn %sums {at=5} : view<f32, 2, write>
      %24 = const {value=0 at=5} : i32
      %25 = dim {dims=[rows] at=5} : i32
      %26 = mul %11, %25 {at=5} : i32
      store %23, %26, %24, %22 {at=5}
      %27 = const {value=0 at=6} : i32
      %28 = div %21, %22 {at=6} : tile<f32, rows, width>
      %29 = dim {dims=[rows] at=6} : i32
      %30 = mul %11, %29 {at=6} : i32
      store %y, %30, %27, %28 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Softmax_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_bias, Tensor<float> _tensor_y, Tensor<float> _tensor_sums, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @bias = _launch.Argument(_tensor_bias, 1, _handle.Name, "bias");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @sums = _launch.Argument(_tensor_sums, 1, _handle.Name, "sums");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@bias, 4, ViewAccess.Read, "bias"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@sums, 4, ViewAccess.Write, "sums"));
        Span<int> _tuned = [8];
        _launch.Choose(_handle, _tuned, [@width], [@x, @bias, @y, @sums]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @sums.Length0, @y.Length0);
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @bias, @y, @sums], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @bias, Tensor<float> @y, Tensor<float> @sums, int @width, int @rows) =>
        _launch.Interpret(() => Softmax(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@bias), InterpreterViews.View(@y), InterpreterViews.View(@sums), @width, @rows));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0 = _e3 + _e3_bytes;
            int _v0 = _grid0 * rows;
            ViewArgument _v1 = CpuViews.AsColumn(@sums);
            int _v2 = _grid0 * rows;
            int _v3 = _grid0 * rows;
            {
                var _in4 = new TileReader<float>(@x, _v0, 0, width, float.NegativeInfinity, _e0);
                var _in5 = new TileReader<float>(@bias, 0, 0, width, 0f, _e1);
                var _out6 = new TileWriter<float>(_v1, _v2, 0, 1, _e2);
                var _out7 = new TileWriter<float>(@y, _v3, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    nint _in5_row = _in5.Row(0);
                    nint _out6_row = _out6.Row(_r);
                    nint _out7_row = _out7.Row(_r);
                    float _v8;
                    {
                        Vector512<float> _v8_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            var _v10 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            var _v11 = _v9 + _v10;
                            _v8_lanes = Vector512.Max(_v8_lanes, _v11);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v12 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            var _v13 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            var _v14 = _v12 + _v13;
                            _v8_lanes = Vector512.Max(_v8_lanes, CpuMath.Keep(_v14, _n, float.NegativeInfinity));
                        }
                        _v8 = CpuMath.Max(_v8_lanes);
                    }
                    var _s15 = Vector512.Create(_v8);
                    float _v16;
                    {
                        Vector512<float> _v16_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v17 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            var _v18 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            var _v19 = _v17 + _v18;
                            var _v20 = _v19 - _s15;
                            var _v21 = CpuMath.Exp(_v20);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v21);
                            _v16_lanes = _v16_lanes + _v21;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v22 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            var _v23 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            var _v24 = _v22 + _v23;
                            var _v25 = _v24 - _s15;
                            var _v26 = CpuMath.Exp(_v25);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v26);
                            _v16_lanes = _v16_lanes + CpuMath.Keep(_v26, _n, 0f);
                        }
                        _v16 = CpuMath.Sum(_v16_lanes);
                    }
                    CpuMemory.WriteF32(_out6_row, _v16);
                    var _s27 = Vector512.Create(_v16);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v28 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v29 = _v28 / _s27;
                            CpuMemory.StoreF32(_out7_row + 4 * _c, _v29);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v30 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v31 = _v30 / _s27;
                            CpuMemory.StoreF32(_out7_row + 4 * _c, _v31, _n);
                        }
                    }
                    _out6.End(_r);
                    _out7.End(_r);
                }
            }
        }
    }
}
