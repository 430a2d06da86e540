internal static partial class Forward_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.RmsNorm.Forward<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.RmsNorm.Forward<bf16>
    param view %x : view<bf16, 2>
    param view %gain : view<f32, 1>
    param view %y : view<bf16, 2, write>
    param view %inverse : view<f32, 1, write>
    param scalar %epsilon : f32
    param const %width : i32 = 128
    param tune %rows : i32 in [8] cpu [16]
    grid {
      %7 = length %x {axis=0 at=1} : i32
      %8 = add %7, %rows {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %rows {at=1} : i32
      yield %11 {at=1}
    }
    body (%12 : i32) {
      %13 = const {value=0 at=2} : i32
      %14 = dim {dims=[rows] at=2} : i32
      %15 = mul %12, %14 {at=2} : i32
      %16 = load %x, %15, %13 {value=0 dims=[rows, width] at=2} : tile<bf16, rows, width>
      %17 = cast %16 {at=2} : tile<f32, rows, width>
      %18 = mul %17, %17 {at=3} : tile<f32, rows, width>
      %19 = reduceSum %18 {along=columns at=3} : tile<f32, rows, 1>
      %20 = cast %width {at=3} : f32
      %21 = div %19, %20 {at=3} : tile<f32, rows, 1>
      %22 = add %21, %epsilon {at=3} : tile<f32, rows, 1>
      %23 = rsqrt %22 {at=3} : tile<f32, rows, 1>
      %24 = asColumn %inverse {at=4} : view<f32, 2, write>
      %25 = const {value=0 at=4} : i32
      %26 = dim {dims=[rows] at=4} : i32
      %27 = mul %12, %26 {at=4} : i32
      store %24, %27, %25, %23 {at=4}
      %28 = const {value=0 at=5} : i32
      %29 = mul %17, %23 {at=5} : tile<f32, rows, width>
      %30 = const {value=0 at=5} : i32
      %31 = load %gain, %30 {value=0 dims=[width] at=5} : tile<f32, 1, width>
      %32 = mul %29, %31 {at=5} : tile<f32, rows, width>
      %33 = cast %32 {at=5} : tile<bf16, rows, width>
      %34 = dim {dims=[rows] at=5} : i32
      %35 = mul %12, %34 {at=5} : i32
      store %y, %35, %28, %33 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Forward_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_x, Tensor<float> _tensor_gain, Tensor<BFloat16> _tensor_y, Tensor<float> _tensor_inverse, float @epsilon, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @gain = _launch.Argument(_tensor_gain, 1, _handle.Name, "gain");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @inverse = _launch.Argument(_tensor_inverse, 1, _handle.Name, "inverse");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 2, ViewAccess.Read, "x"), new ViewUse(@gain, 4, ViewAccess.Read, "gain"), new ViewUse(@y, 2, ViewAccess.Write, "y"), new ViewUse(@inverse, 4, ViewAccess.Write, "inverse"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 16 : 8];
        _launch.Choose(_handle, _tuned, [@width], [@x, @gain, @y, @inverse]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @inverse.Length0, @y.Length0);
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @gain, @y, @inverse], [BitConverter.SingleToInt32Bits(@epsilon)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @x, Tensor<float> @gain, Tensor<BFloat16> @y, Tensor<float> @inverse, float @epsilon, int @width, int @rows) =>
        _launch.Interpret(() => Forward<BFloat16>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@gain), InterpreterViews.View(@y), InterpreterViews.View(@inverse), @epsilon, @width, @rows));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            int _v0 = _grid0 * rows;
            float _v1 = (float)@width;
            ViewArgument _v2 = CpuViews.AsColumn(@inverse);
            int _v3 = _grid0 * rows;
            int _v4 = _grid0 * rows;
            {
                var _in5 = new TileReader<BFloat16>(@x, _v0, 0, width, 0f, _e0);
                var _out6 = new TileWriter<float>(_v2, _v3, 0, 1, _e1);
                var _in7 = new TileReader<float>(@gain, 0, 0, width, 0f, _e2);
                var _out8 = new TileWriter<BFloat16>(@y, _v4, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in5_row = _in5.Row(_r);
                    nint _in7_row = _in7.Row(0);
                    nint _out6_row = _out6.Row(_r);
                    nint _out8_row = _out8.Row(_r);
                    float _v9;
                    {
                        Vector512<float> _v9_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadBF16(_in5_row + 2 * _c);
                            var _v11 = _v10;
                            var _v12 = _v11 * _v11;
                            _v9_lanes = _v9_lanes + _v12;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v13 = CpuMemory.LoadBF16(_in5_row + 2 * _c, _n);
                            var _v14 = _v13;
                            var _v15 = _v14 * _v14;
                            _v9_lanes = _v9_lanes + CpuMath.Keep(_v15, _n, 0f);
                        }
                        _v9 = CpuMath.Sum(_v9_lanes);
                    }
                    float _v16 = _v9 / _v1;
                    float _v17 = _v16 + @epsilon;
                    float _v18 = CpuMath.Rsqrt(_v17);
                    CpuMemory.WriteF32(_out6_row, _v18);
                    var _s19 = Vector512.Create(_v18);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v20 = CpuMemory.LoadBF16(_in5_row + 2 * _c);
                            var _v21 = _v20;
                            var _v22 = _v21 * _s19;
                            var _v23 = CpuMemory.LoadF32(_in7_row + 4 * _c);
                            var _v24 = _v22 * _v23;
                            var _v25 = CpuMath.RoundToBFloat16(_v24);
                            CpuMemory.StoreBF16(_out8_row + 2 * _c, _v25);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v26 = CpuMemory.LoadBF16(_in5_row + 2 * _c, _n);
                            var _v27 = _v26;
                            var _v28 = _v27 * _s19;
                            var _v29 = CpuMemory.LoadF32(_in7_row + 4 * _c, _n);
                            var _v30 = _v28 * _v29;
                            var _v31 = CpuMath.RoundToBFloat16(_v30);
                            CpuMemory.StoreBF16(_out8_row + 2 * _c, _v31, _n);
                        }
                    }
                    _out6.End(_r);
                    _out8.End(_r);
                }
            }
        }
    }
}
