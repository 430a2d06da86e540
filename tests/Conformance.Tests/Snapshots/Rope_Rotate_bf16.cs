internal static partial class Rotate_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Rope.Rotate<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Rope.Rotate<bf16>
    param view %first : view<bf16, 4, write>
    param view %second : view<bf16, 4, write>
    param view %cos : view<f32, 2>
    param view %sin : view<f32, 2>
    param scalar %direction : f32
    param const %half : i32 = 16
    param tune %rows : i32 in [16] cpu [32]
    grid {
      %7 = length %first {axis=2 at=1} : i32
      %8 = add %7, %rows {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %rows {at=1} : i32
      %12 = length %first {axis=1 at=1} : i32
      %13 = length %first {axis=0 at=1} : i32
      yield %11, %12, %13 {at=1}
    }
    body (%14 : i32, %15 : i32, %16 : i32) {
      %17 = slice %first, %16, %15 {at=2} : view<bf16, 2, write>
      %18 = slice %second, %16, %15 {at=3} : view<bf16, 2, write>
      %19 = const {value=0 at=4} : i32
      %20 = dim {dims=[rows] at=4} : i32
      %21 = mul %14, %20 {at=4} : i32
      %22 = load %cos, %21, %19 {value=0 dims=[rows, half] at=4} : tile<f32, rows, half>
      %23 = const {value=0 at=5} : i32
      %24 = dim {dims=[rows] at=5} : i32
      %25 = mul %14, %24 {at=5} : i32
      %26 = load %sin, %25, %23 {value=0 dims=[rows, half] at=5} : tile<f32, rows, half>
      %27 = mul %26, %direction {at=5} : tile<f32, rows, half>
      %28 = const {value=0 at=6} : i32
      %29 = dim {dims=[rows] at=6} : i32
      %30 = mul %14, %29 {at=6} : i32
      %31 = load %17, %30, %28 {value=0 dims=[rows, half] at=6} : tile<bf16, rows, half>
      %32 = cast %31 {at=6} : tile<f32, rows, half>
      %33 = const {value=0 at=7} : i32
      %34 = dim {dims=[rows] at=7} : i32
      %35 = mul %14, %34 {at=7} : i32
      %36 = load %18, %35, %33 {value=0 dims=[rows, half] at=7} : tile<bf16, rows, half>
      %37 = cast %36 {at=7} : tile<f32, rows, half>
      %38 = mul %32, %22 {at=8} : tile<f32, rows, half>
      %39 = mul %37, %27 {at=8} : tile<f32, rows, half>
      %40 = sub %38, %39 {at=8} : tile<f32, rows, half>
      %41 = mul %37, %22 {at=9} : tile<f32, rows, half>
      %42 = mul %32, %27 {at=9} : tile<f32, rows, half>
      %43 = add %41, %42 {at=9} : tile<f32, rows, half>
      %44 = const {value=0 at=10} : i32
      %45 = cast %40 {at=10} : tile<bf16, rows, half>
      %46 = dim {dims=[rows] at=10} : i32
      %47 = mul %14, %46 {at=10} : i32
      store %17, %47, %44, %45 {at=10}
      %48 = const {value=0 at=11} : i32
      %49 = cast %43 {at=11} : tile<bf16, rows, half>
      %50 = dim {dims=[rows] at=11} : i32
      %51 = mul %14, %50 {at=11} : i32
      store %18, %51, %48, %49 {at=11}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Rotate_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_first, Tensor<BFloat16> _tensor_second, Tensor<float> _tensor_cos, Tensor<float> _tensor_sin, float @direction, int @half)
    {
        ViewArgument @first = _launch.Argument(_tensor_first, 4, _handle.Name, "first");
        ViewArgument @second = _launch.Argument(_tensor_second, 4, _handle.Name, "second");
        ViewArgument @cos = _launch.Argument(_tensor_cos, 2, _handle.Name, "cos");
        ViewArgument @sin = _launch.Argument(_tensor_sin, 2, _handle.Name, "sin");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@first, 2, ViewAccess.Write, "first"), new ViewUse(@second, 2, ViewAccess.Write, "second"), new ViewUse(@cos, 4, ViewAccess.Read, "cos"), new ViewUse(@sin, 4, ViewAccess.Read, "sin"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 32 : 16];
        _launch.Choose(_handle, _tuned, [@half], [@first, @second, @cos, @sin]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @first.Length2, @second.Length2);
        int _v0 = @first.Length2 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @first.Length1);
        int grid2 = Math.Max(0, @first.Length0);
        int _programs = checked(grid0 * grid1 * grid2);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @first = @first, @second = @second, @cos = @cos, @sin = @sin, @direction = @direction, @half = @half, @rows = @rows, grid0 = grid0, grid1 = grid1, grid2 = grid2 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_first, _tensor_second, _tensor_cos, _tensor_sin, @direction, @half, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@half, @rows],
                    [@first, @second, @cos, @sin], [BitConverter.SingleToInt32Bits(@direction)], [grid0, grid1, grid2]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @first, Tensor<BFloat16> @second, Tensor<float> @cos, Tensor<float> @sin, float @direction, int @half, int @rows) =>
        _launch.Interpret(() => Rotate<BFloat16>(InterpreterViews.View(@first), InterpreterViews.View(@second), InterpreterViews.ReadView(@cos), InterpreterViews.ReadView(@sin), @direction, @half, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @first;
        public ViewArgument @second;
        public ViewArgument @cos;
        public ViewArgument @sin;
        public float @direction;
        public int @half;
        public int @rows;
        public int grid0;
        public int grid1;
        public int grid2;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program % grid1;
            _program /= grid1;
            int _grid2 = _program;
            int _e0_bytes = CpuTile.Bytes(1, half);
            int _e1_bytes = CpuTile.Bytes(1, half);
            int _e2_bytes = CpuTile.Bytes(1, half);
            int _e3_bytes = CpuTile.Bytes(1, half);
            int _e4_bytes = CpuTile.Bytes(1, half);
            int _e5_bytes = CpuTile.Bytes(1, half);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            ViewArgument _v0 = CpuViews.Slice(@first, 2, _grid2, _grid1);
            ViewArgument _v1 = CpuViews.Slice(@second, 2, _grid2, _grid1);
            int _v2 = _grid0 * rows;
            int _v3 = _grid0 * rows;
            int _v4 = _grid0 * rows;
            int _v5 = _grid0 * rows;
            int _v6 = _grid0 * rows;
            int _v7 = _grid0 * rows;
            {
                var _in8 = new TileReader<BFloat16>(_v0, _v4, 0, half, 0f, _e0);
                var _in9 = new TileReader<float>(@cos, _v2, 0, half, 0f, _e1);
                var _in10 = new TileReader<BFloat16>(_v1, _v5, 0, half, 0f, _e2);
                var _in11 = new TileReader<float>(@sin, _v3, 0, half, 0f, _e3);
                var _out12 = new TileWriter<BFloat16>(_v0, _v6, 0, half, _e4);
                var _out13 = new TileWriter<BFloat16>(_v1, _v7, 0, half, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in8_row = _in8.Row(_r);
                    nint _in9_row = _in9.Row(_r);
                    nint _in10_row = _in10.Row(_r);
                    nint _in11_row = _in11.Row(_r);
                    nint _out12_row = _out12.Row(_r);
                    nint _out13_row = _out13.Row(_r);
                    var _s14 = Vector512.Create(@direction);
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var _v15 = CpuMemory.LoadBF16(_in8_row + 2 * _c);
                            var _v16 = CpuMemory.LoadBF16(_in10_row + 2 * _c);
                            var _v17 = _v15;
                            var _v18 = CpuMemory.LoadF32(_in9_row + 4 * _c);
                            var _v19 = _v17 * _v18;
                            var _v20 = _v16;
                            var _v21 = CpuMemory.LoadF32(_in11_row + 4 * _c);
                            var _v22 = _v21 * _s14;
                            var _v23 = _v20 * _v22;
                            var _v24 = _v19 - _v23;
                            var _v25 = CpuMath.RoundToBFloat16(_v24);
                            CpuMemory.StoreBF16(_out12_row + 2 * _c, _v25);
                            var _v26 = _v20 * _v18;
                            var _v27 = _v17 * _v22;
                            var _v28 = _v26 + _v27;
                            var _v29 = CpuMath.RoundToBFloat16(_v28);
                            CpuMemory.StoreBF16(_out13_row + 2 * _c, _v29);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var _v30 = CpuMemory.LoadBF16(_in8_row + 2 * _c, _n);
                            var _v31 = CpuMemory.LoadBF16(_in10_row + 2 * _c, _n);
                            var _v32 = _v30;
                            var _v33 = CpuMemory.LoadF32(_in9_row + 4 * _c, _n);
                            var _v34 = _v32 * _v33;
                            var _v35 = _v31;
                            var _v36 = CpuMemory.LoadF32(_in11_row + 4 * _c, _n);
                            var _v37 = _v36 * _s14;
                            var _v38 = _v35 * _v37;
                            var _v39 = _v34 - _v38;
                            var _v40 = CpuMath.RoundToBFloat16(_v39);
                            CpuMemory.StoreBF16(_out12_row + 2 * _c, _v40, _n);
                            var _v41 = _v35 * _v33;
                            var _v42 = _v32 * _v37;
                            var _v43 = _v41 + _v42;
                            var _v44 = CpuMath.RoundToBFloat16(_v43);
                            CpuMemory.StoreBF16(_out13_row + 2 * _c, _v44, _n);
                        }
                    }
                    _out12.End(_r);
                    _out13.End(_r);
                }
            }
        }
    }
}
