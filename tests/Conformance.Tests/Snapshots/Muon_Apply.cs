private static partial class Apply_Kernel
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
    statement 1 "var m = Grid.Over(Tile.Count(theta.Length(0), rows));"
    statement 2 "var t = theta.Load((m, 0), (rows, columns));"
    statement 3 "theta.Store((m, 0), t - shrink * t - rate * update.Load((m, 0), (rows, columns)));"
    grid {
      %6 = length %theta {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%m : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %m, %13 {at=2} : i32
      %t = load %theta, %14, %12 {value=0 dims=[rows, columns] at=2} : tile<f32, rows, columns>
      %16 = const {value=0 at=3} : i32
      %17 = mul %shrink, %t {at=3} : tile<f32, rows, columns>
      %18 = sub %t, %17 {at=3} : tile<f32, rows, columns>
      %19 = const {value=0 at=3} : i32
      %20 = dim {dims=[rows] at=3} : i32
      %21 = mul %m, %20 {at=3} : i32
      %22 = load %update, %21, %19 {value=0 dims=[rows, columns] at=3} : tile<f32, rows, columns>
      %23 = mul %rate, %22 {at=3} : tile<f32, rows, columns>
      %24 = sub %18, %23 {at=3} : tile<f32, rows, columns>
      %25 = dim {dims=[rows] at=3} : i32
      %26 = mul %m, %25 {at=3} : i32
      store %theta, %26, %16, %24 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c6b3210f168e", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "theta"), new ViewParameter(4, ViewAccess.Read, "update") }, Assembly = typeof(Apply_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_theta, Tensor<float> _tensor_update, float @rate, float @shrink, int @columns)
    {
        ViewArgument @theta = _launch.Argument(_tensor_theta, 2, _handle.Name, "theta");
        ViewArgument @update = _launch.Argument(_tensor_update, 2, _handle.Name, "update");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @theta, @update };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 32 : 8 };
        ReadOnlySpan<int> _const = stackalloc int[] { @columns };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @theta.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @theta.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @columns, @rows };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@rate), BitConverter.SingleToInt32Bits(@shrink) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @theta, Tensor<float> @update, float @rate, float @shrink, int @columns, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Muon.Apply(InterpreterViews.View(@theta), InterpreterViews.ReadView(@update), @rate, @shrink, @columns, @rows));

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
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var t = theta.Load((m, 0), (rows, columns));
            int _v0 = m * rows;
            // theta.Store((m, 0), t - shrink * t - rate * update.Load((m, 0), (rows, columns)));
            {
                var theta_in = new TileReader<float>(@theta, _v0, 0, columns, 0f, _e0);
                var update_in = new TileReader<float>(@update, _v0, 0, columns, 0f, _e1);
                var theta_out = new TileWriter<float>(@theta, _v0, 0, columns, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint theta_in_row = theta_in.Row(_r);
                    nint update_in_row = update_in.Row(_r);
                    nint theta_out_row = theta_out.Row(_r);
                    var shrink_splat = Vector512.Create(@shrink);
                    var rate_splat = Vector512.Create(@rate);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var t = CpuMemory.LoadF32(theta_in_row + 4 * _c);
                            var _v1 = shrink_splat * t;
                            var _v2 = t - _v1;
                            var _v3 = CpuMemory.LoadF32(update_in_row + 4 * _c);
                            var _v4 = rate_splat * _v3;
                            var _v5 = _v2 - _v4;
                            CpuMemory.StoreF32(theta_out_row + 4 * _c, _v5);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var t_2 = CpuMemory.LoadF32(theta_in_row + 4 * _c, _n);
                            var _v6 = shrink_splat * t_2;
                            var _v7 = t_2 - _v6;
                            var _v8 = CpuMemory.LoadF32(update_in_row + 4 * _c, _n);
                            var _v9 = rate_splat * _v8;
                            var _v10 = _v7 - _v9;
                            CpuMemory.StoreF32(theta_out_row + 4 * _c, _v10, _n);
                        }
                    }
                    theta_out.End(_r);
                }
            }
        }
    }
}
