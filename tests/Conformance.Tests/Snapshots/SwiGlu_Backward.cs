internal static partial class Backward_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.SwiGlu.Backward",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.SwiGlu.Backward
    param view %dy : view<f32, 2>
    param view %gate : view<f32, 2>
    param view %up : view<f32, 2>
    param view %dgate : view<f32, 2, write>
    param view %dup : view<f32, 2, write>
    param const %width : i32 = 512
    param tune %rows : i32 in [4] cpu [8]
    grid {
      %7 = length %gate {axis=0 at=1} : i32
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
      %16 = load %gate, %15, %13 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %17 = const {value=0 at=3} : i32
      %18 = dim {dims=[rows] at=3} : i32
      %19 = mul %12, %18 {at=3} : i32
      %20 = load %dy, %19, %17 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      %21 = sigmoid %16 {at=4} : tile<f32, rows, width>
      %22 = const {value=0 at=5} : i32
      %23 = mul %20, %16 {at=5} : tile<f32, rows, width>
      %24 = mul %23, %21 {at=5} : tile<f32, rows, width>
      %25 = dim {dims=[rows] at=5} : i32
      %26 = mul %12, %25 {at=5} : i32
      store %dup, %26, %22, %24 {at=5}
      %27 = const {value=0 at=6} : i32
      %28 = const {value=0 at=6} : i32
      %29 = dim {dims=[rows] at=6} : i32
      %30 = mul %12, %29 {at=6} : i32
      %31 = load %up, %30, %28 {value=0 dims=[rows, width] at=6} : tile<f32, rows, width>
      %32 = mul %20, %31 {at=6} : tile<f32, rows, width>
      %33 = mul %32, %21 {at=6} : tile<f32, rows, width>
      %34 = const {value=1 at=6} : f32
      %35 = const {value=1 at=6} : f32
      %36 = sub %35, %21 {at=6} : tile<f32, rows, width>
      %37 = mul %16, %36 {at=6} : tile<f32, rows, width>
      %38 = add %34, %37 {at=6} : tile<f32, rows, width>
      %39 = mul %33, %38 {at=6} : tile<f32, rows, width>
      %40 = dim {dims=[rows] at=6} : i32
      %41 = mul %12, %40 {at=6} : i32
      store %dgate, %41, %27, %39 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Backward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dy, Tensor<float> _tensor_gate, Tensor<float> _tensor_up, Tensor<float> _tensor_dgate, Tensor<float> _tensor_dup, int @width)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @gate = _launch.Argument(_tensor_gate, 2, _handle.Name, "gate");
        ViewArgument @up = _launch.Argument(_tensor_up, 2, _handle.Name, "up");
        ViewArgument @dgate = _launch.Argument(_tensor_dgate, 2, _handle.Name, "dgate");
        ViewArgument @dup = _launch.Argument(_tensor_dup, 2, _handle.Name, "dup");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@dy, 4, ViewAccess.Read, "dy"), new ViewUse(@gate, 4, ViewAccess.Read, "gate"), new ViewUse(@up, 4, ViewAccess.Read, "up"), new ViewUse(@dgate, 4, ViewAccess.Write, "dgate"), new ViewUse(@dup, 4, ViewAccess.Write, "dup"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 8 : 4];
        _launch.Choose(_handle, _tuned, [@width], [@dy, @gate, @up, @dgate, @dup]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @gate.Length0, @dup.Length0, @dgate.Length0);
        int _v0 = @gate.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @dy = @dy, @gate = @gate, @up = @up, @dgate = @dgate, @dup = @dup, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_dy, _tensor_gate, _tensor_up, _tensor_dgate, _tensor_dup, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@dy, @gate, @up, @dgate, @dup], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dy, Tensor<float> @gate, Tensor<float> @up, Tensor<float> @dgate, Tensor<float> @dup, int @width, int @rows) =>
        _launch.Interpret(() => Backward(InterpreterViews.ReadView(@dy), InterpreterViews.ReadView(@gate), InterpreterViews.ReadView(@up), InterpreterViews.View(@dgate), InterpreterViews.View(@dup), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @dy;
        public ViewArgument @gate;
        public ViewArgument @up;
        public ViewArgument @dgate;
        public ViewArgument @dup;
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
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            int _v2 = _grid0 * rows;
            int _v3 = _grid0 * rows;
            int _v4 = _grid0 * rows;
            {
                var _in5 = new TileReader<float>(@dy, _v1, 0, width, 0f, _e0);
                var _in6 = new TileReader<float>(@gate, _v0, 0, width, 0f, _e1);
                var _out7 = new TileWriter<float>(@dup, _v2, 0, width, _e2);
                var _in8 = new TileReader<float>(@up, _v3, 0, width, 0f, _e3);
                var _out9 = new TileWriter<float>(@dgate, _v4, 0, width, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in5_row = _in5.Row(_r);
                    nint _in6_row = _in6.Row(_r);
                    nint _in8_row = _in8.Row(_r);
                    nint _out7_row = _out7.Row(_r);
                    nint _out9_row = _out9.Row(_r);
                    var _s10 = Vector512.Create(1f);
                    var _s11 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v12 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            var _v13 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                            var _v14 = _v12 * _v13;
                            var _v15 = CpuMath.Sigmoid(_v13);
                            var _v16 = _v14 * _v15;
                            CpuMemory.StoreF32(_out7_row + 4 * _c, _v16);
                            var _v17 = CpuMemory.LoadF32(_in8_row + 4 * _c);
                            var _v18 = _v12 * _v17;
                            var _v19 = _v18 * _v15;
                            var _v20 = _s10 - _v15;
                            var _v21 = _v13 * _v20;
                            var _v22 = _s11 + _v21;
                            var _v23 = _v19 * _v22;
                            CpuMemory.StoreF32(_out9_row + 4 * _c, _v23);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v24 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            var _v25 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                            var _v26 = _v24 * _v25;
                            var _v27 = CpuMath.Sigmoid(_v25);
                            var _v28 = _v26 * _v27;
                            CpuMemory.StoreF32(_out7_row + 4 * _c, _v28, _n);
                            var _v29 = CpuMemory.LoadF32(_in8_row + 4 * _c, _n);
                            var _v30 = _v24 * _v29;
                            var _v31 = _v30 * _v27;
                            var _v32 = _s10 - _v27;
                            var _v33 = _v25 * _v32;
                            var _v34 = _s11 + _v33;
                            var _v35 = _v31 * _v34;
                            CpuMemory.StoreF32(_out9_row + 4 * _c, _v35, _n);
                        }
                    }
                    _out7.End(_r);
                    _out9.End(_r);
                }
            }
        }
    }
}
