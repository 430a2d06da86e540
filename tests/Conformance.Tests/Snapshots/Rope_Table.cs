internal static partial class Table_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Rope.Table",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Rope.Table
    param view %cos : view<f32, 2, write>
    param view %sin : view<f32, 2, write>
    param scalar %log2Theta : f32
    param const %half : i32 = 16
    param tune %rows : i32 in [8] cpu [32]
    grid {
      %5 = length %cos {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = coordinates %11 {dims=[half] along=columns at=2} : tile<i32, 1, half>
      %13 = cast %12 {at=2} : tile<f32, 1, half>
      %14 = neg %log2Theta {at=2} : f32
      %15 = cast %half {at=2} : f32
      %16 = div %14, %15 {at=2} : f32
      %17 = mul %13, %16 {at=2} : tile<f32, 1, half>
      %18 = exp2 %17 {at=2} : tile<f32, 1, half>
      %19 = dim {dims=[rows] at=3} : i32
      %20 = mul %10, %19 {at=3} : i32
      %21 = coordinates %20 {dims=[rows] along=rows at=3} : tile<i32, rows, 1>
      %22 = cast %21 {at=3} : tile<f32, rows, 1>
      %23 = mul %22, %18 {at=3} : tile<f32, rows, half>
      %24 = const {value=0 at=4} : i32
      %25 = cos %23 {at=4} : tile<f32, rows, half>
      %26 = dim {dims=[rows] at=4} : i32
      %27 = mul %10, %26 {at=4} : i32
      store %cos, %27, %24, %25 {at=4}
      %28 = const {value=0 at=5} : i32
      %29 = sin %23 {at=5} : tile<f32, rows, half>
      %30 = dim {dims=[rows] at=5} : i32
      %31 = mul %10, %30 {at=5} : i32
      store %sin, %31, %28, %29 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Table_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_cos, Tensor<float> _tensor_sin, float @log2Theta, int @half)
    {
        ViewArgument @cos = _launch.Argument(_tensor_cos, 2, _handle.Name, "cos");
        ViewArgument @sin = _launch.Argument(_tensor_sin, 2, _handle.Name, "sin");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@cos, 4, ViewAccess.Write, "cos"), new ViewUse(@sin, 4, ViewAccess.Write, "sin"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 32 : 8];
        _launch.Choose(_handle, _tuned, [@half], [@cos, @sin]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @cos.Length0, @sin.Length0);
        int _v0 = @cos.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @cos = @cos, @sin = @sin, @log2Theta = @log2Theta, @half = @half, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_cos, _tensor_sin, @log2Theta, @half, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@half, @rows],
                    [@cos, @sin], [BitConverter.SingleToInt32Bits(@log2Theta)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @cos, Tensor<float> @sin, float @log2Theta, int @half, int @rows) =>
        _launch.Interpret(() => Table(InterpreterViews.View(@cos), InterpreterViews.View(@sin), @log2Theta, @half, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @cos;
        public ViewArgument @sin;
        public float @log2Theta;
        public int @half;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, half);
            int _e1_bytes = CpuTile.Bytes(1, half);
            int _b0_bytes = CpuTile.Bytes(1, half);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _b0 = _e1 + _e1_bytes;
            float _v0 = -(@log2Theta);
            float _v1 = (float)@half;
            float _v2 = _v0 / _v1;
            int _v3 = _grid0 * rows;
            int _v4 = _grid0 * rows;
            int _v5 = _grid0 * rows;
            {
                {
                    var _s6 = Vector512.Create(_v2);
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var _v7 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v8 = Vector512.ConvertToSingle(_v7);
                            var _v9 = _v8 * _s6;
                            var _v10 = CpuMath.Exp2(_v9);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v10);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var _v11 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v12 = Vector512.ConvertToSingle(_v11);
                            var _v13 = _v12 * _s6;
                            var _v14 = CpuMath.Exp2(_v13);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v14);
                        }
                    }
                }
            }
            {
                var _out15 = new TileWriter<float>(@cos, _v4, 0, half, _e0);
                var _out16 = new TileWriter<float>(@sin, _v5, 0, half, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out15_row = _out15.Row(_r);
                    nint _out16_row = _out16.Row(_r);
                    int _v17 = _v3 + _r;
                    float _v18 = (float)_v17;
                    var _s19 = Vector512.Create(_v18);
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var _v20 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v21 = _s19 * _v20;
                            var _v22 = CpuMath.Cos(_v21);
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v22);
                            var _v23 = CpuMath.Sin(_v21);
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v23);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var _v24 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v25 = _s19 * _v24;
                            var _v26 = CpuMath.Cos(_v25);
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v26, _n);
                            var _v27 = CpuMath.Sin(_v25);
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v27, _n);
                        }
                    }
                    _out15.End(_r);
                    _out16.End(_r);
                }
            }
        }
    }
}
