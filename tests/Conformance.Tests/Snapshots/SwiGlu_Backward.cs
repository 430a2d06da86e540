private static partial class Backward_Kernel
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
    statement 1 "var m = Grid.Over(Tile.Count(gate.Length(0), rows));"
    statement 2 "var g = gate.Load((m, 0), (rows, width));"
    statement 3 "var d = dy.Load((m, 0), (rows, width));"
    statement 4 "var s = Tile.Sigmoid(g);"
    statement 5 "dup.Store((m, 0), d * g * s);"
    statement 6 "dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));"
    grid {
      %7 = length %gate {axis=0 at=1} : i32
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
      %g = load %gate, %15, %13 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %17 = const {value=0 at=3} : i32
      %18 = dim {dims=[rows] at=3} : i32
      %19 = mul %m, %18 {at=3} : i32
      %d = load %dy, %19, %17 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      %s = sigmoid %g {at=4} : tile<f32, rows, width>
      %22 = const {value=0 at=5} : i32
      %23 = mul %d, %g {at=5} : tile<f32, rows, width>
      %24 = mul %23, %s {at=5} : tile<f32, rows, width>
      %25 = dim {dims=[rows] at=5} : i32
      %26 = mul %m, %25 {at=5} : i32
      store %dup, %26, %22, %24 {at=5}
      %27 = const {value=0 at=6} : i32
      %28 = const {value=0 at=6} : i32
      %29 = dim {dims=[rows] at=6} : i32
      %30 = mul %m, %29 {at=6} : i32
      %31 = load %up, %30, %28 {value=0 dims=[rows, width] at=6} : tile<f32, rows, width>
      %32 = mul %d, %31 {at=6} : tile<f32, rows, width>
      %33 = mul %32, %s {at=6} : tile<f32, rows, width>
      %34 = const {value=1 at=6} : f32
      %35 = const {value=1 at=6} : f32
      %36 = sub %35, %s {at=6} : tile<f32, rows, width>
      %37 = mul %g, %36 {at=6} : tile<f32, rows, width>
      %38 = add %34, %37 {at=6} : tile<f32, rows, width>
      %39 = mul %33, %38 {at=6} : tile<f32, rows, width>
      %40 = dim {dims=[rows] at=6} : i32
      %41 = mul %m, %40 {at=6} : i32
      store %dgate, %41, %27, %39 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "6dc4ab77066f", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "dy"), new ViewParameter(4, ViewAccess.Read, "gate"), new ViewParameter(4, ViewAccess.Read, "up"), new ViewParameter(4, ViewAccess.Write, "dgate"), new ViewParameter(4, ViewAccess.Write, "dup") }, Assembly = typeof(Backward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dy, Tensor<float> _tensor_gate, Tensor<float> _tensor_up, Tensor<float> _tensor_dgate, Tensor<float> _tensor_dup, int @width)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @gate = _launch.Argument(_tensor_gate, 2, _handle.Name, "gate");
        ViewArgument @up = _launch.Argument(_tensor_up, 2, _handle.Name, "up");
        ViewArgument @dgate = _launch.Argument(_tensor_dgate, 2, _handle.Name, "dgate");
        ViewArgument @dup = _launch.Argument(_tensor_dup, 2, _handle.Name, "dup");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @dy, @gate, @up, @dgate, @dup };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 8 : 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @gate.Length0, @dup.Length0, @dgate.Length0);
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
                var _program = new CpuProgram { @dy = @dy, @gate = @gate, @up = @up, @dgate = @dgate, @dup = @dup, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_dy, _tensor_gate, _tensor_up, _tensor_dgate, _tensor_dup, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dy, Tensor<float> @gate, Tensor<float> @up, Tensor<float> @dgate, Tensor<float> @dup, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.SwiGlu.Backward(InterpreterViews.ReadView(@dy), InterpreterViews.ReadView(@gate), InterpreterViews.ReadView(@up), InterpreterViews.View(@dgate), InterpreterViews.View(@dup), @width, @rows));

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
            int m = _program;
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
            // var g = gate.Load((m, 0), (rows, width));
            int _v0 = m * rows;
            // dup.Store((m, 0), d * g * s);
            // dgate.Store((m, 0), d * up.Load((m, 0), (rows, width)) * s * (1f + g * (1f - s)));
            {
                var dy_in = new TileReader<float>(@dy, _v0, 0, width, 0f, _e0);
                var gate_in = new TileReader<float>(@gate, _v0, 0, width, 0f, _e1);
                var dup_out = new TileWriter<float>(@dup, _v0, 0, width, _e2);
                var up_in = new TileReader<float>(@up, _v0, 0, width, 0f, _e3);
                var dgate_out = new TileWriter<float>(@dgate, _v0, 0, width, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint dy_in_row = dy_in.Row(_r);
                    nint gate_in_row = gate_in.Row(_r);
                    nint up_in_row = up_in.Row(_r);
                    nint dup_out_row = dup_out.Row(_r);
                    nint dgate_out_row = dgate_out.Row(_r);
                    var _s1 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var d = CpuMemory.LoadF32(dy_in_row + 4 * _c);
                            var g = CpuMemory.LoadF32(gate_in_row + 4 * _c);
                            var _v2 = d * g;
                            var s = CpuMath.Sigmoid(g);
                            var _v3 = _v2 * s;
                            CpuMemory.StoreF32(dup_out_row + 4 * _c, _v3);
                            var _v4 = CpuMemory.LoadF32(up_in_row + 4 * _c);
                            var _v5 = d * _v4;
                            var _v6 = _v5 * s;
                            var _v7 = _s1 - s;
                            var _v8 = g * _v7;
                            var _v9 = _s1 + _v8;
                            var _v10 = _v6 * _v9;
                            CpuMemory.StoreF32(dgate_out_row + 4 * _c, _v10);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var d_2 = CpuMemory.LoadF32(dy_in_row + 4 * _c, _n);
                            var g_2 = CpuMemory.LoadF32(gate_in_row + 4 * _c, _n);
                            var _v11 = d_2 * g_2;
                            var s_2 = CpuMath.Sigmoid(g_2);
                            var _v12 = _v11 * s_2;
                            CpuMemory.StoreF32(dup_out_row + 4 * _c, _v12, _n);
                            var _v13 = CpuMemory.LoadF32(up_in_row + 4 * _c, _n);
                            var _v14 = d_2 * _v13;
                            var _v15 = _v14 * s_2;
                            var _v16 = _s1 - s_2;
                            var _v17 = g_2 * _v16;
                            var _v18 = _s1 + _v17;
                            var _v19 = _v15 * _v18;
                            CpuMemory.StoreF32(dgate_out_row + 4 * _c, _v19, _n);
                        }
                    }
                    dup_out.End(_r);
                    dgate_out.End(_r);
                }
            }
        }
    }
}
