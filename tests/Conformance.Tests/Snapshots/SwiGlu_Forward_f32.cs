private static partial class Forward_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.SwiGlu.Forward<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.SwiGlu.Forward<f32>
    param view %gate : view<f32, 2>
    param view %up : view<f32, 2>
    param view %y : view<f32, 2, write>
    param const %width : i32 = 512
    param tune %rows : i32 in [4] cpu [8]
    statement 1 "var m = Grid.Over(Tile.Count(gate.Length(0), rows));"
    statement 2 "y.Store((m, 0), Of(gate.Load((m, 0), (rows, width)).To<float>(), up.Load((m, 0), (rows, width)).To<float>()).To<TElement>());"
    statement 3 "g * Tile.Sigmoid(g) * u"
    grid {
      %5 = length %gate {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%m : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %m, %13 {at=2} : i32
      %15 = load %gate, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = const {value=0 at=2} : i32
      %17 = dim {dims=[rows] at=2} : i32
      %18 = mul %m, %17 {at=2} : i32
      %19 = load %up, %18, %16 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %20 = sigmoid %15 {at=3} : tile<f32, rows, width>
      %21 = mul %15, %20 {at=3} : tile<f32, rows, width>
      %22 = mul %21, %19 {at=3} : tile<f32, rows, width>
      %23 = dim {dims=[rows] at=2} : i32
      %24 = mul %m, %23 {at=2} : i32
      store %y, %24, %11, %22 {at=2}
      yield
    }
    """,
        _lines)
        { Fingerprint = "478c12bfda65", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "gate"), new ViewParameter(4, ViewAccess.Read, "up"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Forward_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_gate, Tensor<float> _tensor_up, Tensor<float> _tensor_y, int @width)
    {
        ViewArgument @gate = _launch.Argument(_tensor_gate, 2, _handle.Name, "gate");
        ViewArgument @up = _launch.Argument(_tensor_up, 2, _handle.Name, "up");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @gate, @up, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 8 : 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @gate.Length0, @y.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @gate.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @gate, Tensor<float> @up, Tensor<float> @y, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.SwiGlu.Forward<float>(InterpreterViews.ReadView(@gate), InterpreterViews.ReadView(@up), InterpreterViews.View(@y), @width, @rows));

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
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // y.Store((m, 0), Of(gate.Load((m, 0), (rows, width)).To<float>(), up.Load((m, 0), (rows, width)).To<float>()).To<TElement>());
            int _v0 = m * rows;
            {
                var gate_in = new TileReader<float>(@gate, _v0, 0, width, 0f, _e0);
                var up_in = new TileReader<float>(@up, _v0, 0, width, 0f, _e1);
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint gate_in_row = gate_in.Row(_r);
                    nint up_in_row = up_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadF32(gate_in_row + 4 * _c);
                            var _v2 = CpuMath.Sigmoid(_v1);
                            var _v3 = _v1 * _v2;
                            var _v4 = CpuMemory.LoadF32(up_in_row + 4 * _c);
                            var _v5 = _v3 * _v4;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v6 = CpuMemory.LoadF32(gate_in_row + 4 * _c, _n);
                            var _v7 = CpuMath.Sigmoid(_v6);
                            var _v8 = _v6 * _v7;
                            var _v9 = CpuMemory.LoadF32(up_in_row + 4 * _c, _n);
                            var _v10 = _v8 * _v9;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v10, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
