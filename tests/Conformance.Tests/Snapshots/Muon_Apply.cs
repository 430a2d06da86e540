internal static partial class Apply_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Muon.Apply",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Muon.Apply
    param view %theta : view<f32, 2, write>
    param view %update : view<f32, 2>
    param scalar %rate : f32
    param scalar %shrink : f32
    param const %columns : i32 = 128
    param tune %rows : i32 in [8] cpu [32]
    grid {
      %6 = length %theta {axis=0 at=1} : i32
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
      %15 = load %theta, %14, %12 {value=0 dims=[rows, columns] at=2} : tile<f32, rows, columns>
      %16 = const {value=0 at=3} : i32
      %17 = mul %shrink, %15 {at=3} : tile<f32, rows, columns>
      %18 = sub %15, %17 {at=3} : tile<f32, rows, columns>
      %19 = const {value=0 at=3} : i32
      %20 = dim {dims=[rows] at=3} : i32
      %21 = mul %11, %20 {at=3} : i32
      %22 = load %update, %21, %19 {value=0 dims=[rows, columns] at=3} : tile<f32, rows, columns>
      %23 = mul %rate, %22 {at=3} : tile<f32, rows, columns>
      %24 = sub %18, %23 {at=3} : tile<f32, rows, columns>
      %25 = dim {dims=[rows] at=3} : i32
      %26 = mul %11, %25 {at=3} : i32
      store %theta, %26, %16, %24 {at=3}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Apply_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_theta, Tensor<float> _tensor_update, float @rate, float @shrink, int @columns)
    {
        ViewArgument @theta = _launch.Argument(_tensor_theta, 2, _handle.Name, "theta");
        ViewArgument @update = _launch.Argument(_tensor_update, 2, _handle.Name, "update");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@theta, 4, ViewAccess.Write, "theta"), new ViewUse(@update, 4, ViewAccess.Read, "update"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 32 : 8];
        _launch.Choose(_handle, _tuned, [@columns], [@theta, @update]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @theta.Length0);
        int _v0 = @theta.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @theta = @theta, @update = @update, @rate = @rate, @shrink = @shrink, @columns = @columns, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_theta, _tensor_update, @rate, @shrink, @columns, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@columns, @rows],
                    [@theta, @update], [BitConverter.SingleToInt32Bits(@rate), BitConverter.SingleToInt32Bits(@shrink)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @theta, Tensor<float> @update, float @rate, float @shrink, int @columns, int @rows) =>
        _launch.Interpret(() => Apply(InterpreterViews.View(@theta), InterpreterViews.ReadView(@update), @rate, @shrink, @columns, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @theta;
        public ViewArgument @update;
        public float @rate;
        public float @shrink;
        public int @columns;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            int _v2 = _grid0 * rows;
            {
                var _in3 = new TileReader<float>(@theta, _v0, 0, columns, 0f, _e0);
                var _in4 = new TileReader<float>(@update, _v1, 0, columns, 0f, _e1);
                var _out5 = new TileWriter<float>(@theta, _v2, 0, columns, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in3_row = _in3.Row(_r);
                    nint _in4_row = _in4.Row(_r);
                    nint _out5_row = _out5.Row(_r);
                    var _s6 = Vector512.Create(@shrink);
                    var _s7 = Vector512.Create(@rate);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v9 = _s6 * _v8;
                            var _v10 = _v8 - _v9;
                            var _v11 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            var _v12 = _s7 * _v11;
                            var _v13 = _v10 - _v12;
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v13);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v14 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v15 = _s6 * _v14;
                            var _v16 = _v14 - _v15;
                            var _v17 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            var _v18 = _s7 * _v17;
                            var _v19 = _v16 - _v18;
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v19, _n);
                        }
                    }
                    _out5.End(_r);
                }
            }
        }
    }
}
