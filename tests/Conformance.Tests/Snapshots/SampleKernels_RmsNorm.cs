internal static partial class RmsNorm_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SampleKernels.RmsNorm",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SampleKernels.RmsNorm
    param view %x : view<f32, 2>
    param view %gain : view<f32, 1>
    param view %y : view<f32, 2, write>
    param scalar %epsilon : f32
    param const %width : i32 = 128
    param tune %rows : i32 in [4, 8]
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
      %15 = load %x, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = mul %15, %15 {at=3} : tile<f32, rows, width>
      %17 = reduceSum %16 {along=columns at=3} : tile<f32, rows, 1>
      %18 = cast %width {at=3} : f32
      %19 = div %17, %18 {at=3} : tile<f32, rows, 1>
      %20 = add %19, %epsilon {at=3} : tile<f32, rows, 1>
      %21 = rsqrt %20 {at=3} : tile<f32, rows, 1>
      %22 = const {value=0 at=4} : i32
      %23 = mul %15, %21 {at=4} : tile<f32, rows, width>
      %24 = const {value=0 at=4} : i32
      %25 = load %gain, %24 {value=0 dims=[width] at=4} : tile<f32, 1, width>
      %26 = mul %23, %25 {at=4} : tile<f32, rows, width>
      %27 = dim {dims=[rows] at=4} : i32
      %28 = mul %11, %27 {at=4} : i32
      store %y, %28, %22, %26 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(RmsNorm_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_gain, Tensor<float> _tensor_y, float @epsilon, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @gain = _launch.Argument(_tensor_gain, 1, _handle.Name, "gain");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@gain, 4, ViewAccess.Read, "gain"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@x, @gain, @y]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0);
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @gain, @y], [BitConverter.SingleToInt32Bits(@epsilon)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @gain, Tensor<float> @y, float @epsilon, int @width, int @rows) =>
        _launch.Interpret(() => RmsNorm(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@gain), InterpreterViews.View(@y), @epsilon, @width, @rows));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            int _v0 = _grid0 * rows;
            float _v1 = (float)@width;
            int _v2 = _grid0 * rows;
            {
                var _in3 = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var _in4 = new TileReader<float>(@gain, 0, 0, width, 0f, _e1);
                var _out5 = new TileWriter<float>(@y, _v2, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in3_row = _in3.Row(_r);
                    nint _in4_row = _in4.Row(0);
                    nint _out5_row = _out5.Row(_r);
                    float _v6;
                    {
                        Vector512<float> _v6_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v7 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v8 = _v7 * _v7;
                            _v6_lanes = _v6_lanes + _v8;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v9 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v10 = _v9 * _v9;
                            _v6_lanes = _v6_lanes + CpuMath.Keep(_v10, _n, 0f);
                        }
                        _v6 = CpuMath.Sum(_v6_lanes);
                    }
                    float _v11 = _v6 / _v1;
                    float _v12 = _v11 + @epsilon;
                    float _v13 = CpuMath.Rsqrt(_v12);
                    var _s14 = Vector512.Create(_v13);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v15 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v16 = _v15 * _s14;
                            var _v17 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            var _v18 = _v16 * _v17;
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v18);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v19 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v20 = _v19 * _s14;
                            var _v21 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            var _v22 = _v20 * _v21;
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v22, _n);
                        }
                    }
                    _out5.End(_r);
                }
            }
        }
    }
}
