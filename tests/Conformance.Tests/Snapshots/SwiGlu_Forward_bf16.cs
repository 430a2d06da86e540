internal static partial class Forward_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.SwiGlu.Forward<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.SwiGlu.Forward<bf16>
    param view %gate : view<bf16, 2>
    param view %up : view<bf16, 2>
    param view %y : view<bf16, 2, write>
    param const %width : i32 = 512
    param tune %rows : i32 in [4] cpu [8]
    grid {
      %5 = length %gate {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %10, %13 {at=2} : i32
      %15 = load %gate, %14, %12 {value=0 dims=[rows, width] at=2} : tile<bf16, rows, width>
      %16 = cast %15 {at=2} : tile<f32, rows, width>
      %17 = const {value=0 at=2} : i32
      %18 = dim {dims=[rows] at=2} : i32
      %19 = mul %10, %18 {at=2} : i32
      %20 = load %up, %19, %17 {value=0 dims=[rows, width] at=2} : tile<bf16, rows, width>
      %21 = cast %20 {at=2} : tile<f32, rows, width>
      %22 = sigmoid %16 {at=3} : tile<f32, rows, width>
      %23 = mul %16, %22 {at=3} : tile<f32, rows, width>
      %24 = mul %23, %21 {at=3} : tile<f32, rows, width>
      %25 = cast %24 {at=2} : tile<bf16, rows, width>
      %26 = dim {dims=[rows] at=2} : i32
      %27 = mul %10, %26 {at=2} : i32
      store %y, %27, %11, %25 {at=2}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Forward_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_gate, Tensor<BFloat16> _tensor_up, Tensor<BFloat16> _tensor_y, int @width)
    {
        ViewArgument @gate = _launch.Argument(_tensor_gate, 2, _handle.Name, "gate");
        ViewArgument @up = _launch.Argument(_tensor_up, 2, _handle.Name, "up");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@gate, 2, ViewAccess.Read, "gate"), new ViewUse(@up, 2, ViewAccess.Read, "up"), new ViewUse(@y, 2, ViewAccess.Write, "y"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 8 : 4];
        _launch.Choose(_handle, _tuned, [@width], [@gate, @up, @y]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @gate.Length0, @y.Length0);
        int _v0 = @gate.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @gate = @gate, @up = @up, @y = @y, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_gate, _tensor_up, _tensor_y, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@gate, @up, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @gate, Tensor<BFloat16> @up, Tensor<BFloat16> @y, int @width, int @rows) =>
        _launch.Interpret(() => Forward<BFloat16>(InterpreterViews.ReadView(@gate), InterpreterViews.ReadView(@up), InterpreterViews.View(@y), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @gate;
        public ViewArgument @up;
        public ViewArgument @y;
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
            int _v1 = _grid0 * rows;
            int _v2 = _grid0 * rows;
            {
                var _in3 = new TileReader<BFloat16>(@gate, _v0, 0, width, 0f, _e0);
                var _in4 = new TileReader<BFloat16>(@up, _v1, 0, width, 0f, _e1);
                var _out5 = new TileWriter<BFloat16>(@y, _v2, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in3_row = _in3.Row(_r);
                    nint _in4_row = _in4.Row(_r);
                    nint _out5_row = _out5.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadBF16(_in3_row + 2 * _c);
                            var _v7 = _v6;
                            var _v8 = CpuMath.Sigmoid(_v7);
                            var _v9 = _v7 * _v8;
                            var _v10 = CpuMemory.LoadBF16(_in4_row + 2 * _c);
                            var _v11 = _v10;
                            var _v12 = _v9 * _v11;
                            var _v13 = CpuMath.RoundToBFloat16(_v12);
                            CpuMemory.StoreBF16(_out5_row + 2 * _c, _v13);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v14 = CpuMemory.LoadBF16(_in3_row + 2 * _c, _n);
                            var _v15 = _v14;
                            var _v16 = CpuMath.Sigmoid(_v15);
                            var _v17 = _v15 * _v16;
                            var _v18 = CpuMemory.LoadBF16(_in4_row + 2 * _c, _n);
                            var _v19 = _v18;
                            var _v20 = _v17 * _v19;
                            var _v21 = CpuMath.RoundToBFloat16(_v20);
                            CpuMemory.StoreBF16(_out5_row + 2 * _c, _v21, _n);
                        }
                    }
                    _out5.End(_r);
                }
            }
        }
    }
}
