private static partial class Table_Kernel
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
    statement 1 "var t = Grid.Over(Tile.Count(cos.Length(0), rows));"
    statement 2 "var frequency = Tile.Exp2(Tile.Columns(0, half).To<float>() * (-log2Theta / half));"
    statement 3 "var angle = Tile.Rows(t, rows).To<float>() * frequency;"
    statement 4 "cos.Store((t, 0), Tile.Cos(angle));"
    statement 5 "sin.Store((t, 0), Tile.Sin(angle));"
    grid {
      %5 = length %cos {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%t : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = coordinates %11 {dims=[half] along=columns at=2} : tile<i32, 1, half>
      %13 = cast %12 {at=2} : tile<f32, 1, half>
      %14 = neg %log2Theta {at=2} : f32
      %15 = cast %half {at=2} : f32
      %16 = div %14, %15 {at=2} : f32
      %17 = mul %13, %16 {at=2} : tile<f32, 1, half>
      %frequency = exp2 %17 {at=2} : tile<f32, 1, half>
      %19 = dim {dims=[rows] at=3} : i32
      %20 = mul %t, %19 {at=3} : i32
      %21 = coordinates %20 {dims=[rows] along=rows at=3} : tile<i32, rows, 1>
      %22 = cast %21 {at=3} : tile<f32, rows, 1>
      %angle = mul %22, %frequency {at=3} : tile<f32, rows, half>
      %24 = const {value=0 at=4} : i32
      %25 = cos %angle {at=4} : tile<f32, rows, half>
      %26 = dim {dims=[rows] at=4} : i32
      %27 = mul %t, %26 {at=4} : i32
      store %cos, %27, %24, %25 {at=4}
      %28 = const {value=0 at=5} : i32
      %29 = sin %angle {at=5} : tile<f32, rows, half>
      %30 = dim {dims=[rows] at=5} : i32
      %31 = mul %t, %30 {at=5} : i32
      store %sin, %31, %28, %29 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "3452f79f8af9", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "cos"), new ViewParameter(4, ViewAccess.Write, "sin") }, Assembly = typeof(Table_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_cos, Tensor<float> _tensor_sin, float @log2Theta, int @half)
    {
        ViewArgument @cos = _launch.Argument(_tensor_cos, 2, _handle.Name, "cos");
        ViewArgument @sin = _launch.Argument(_tensor_sin, 2, _handle.Name, "sin");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @cos, @sin };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 32 : 8 };
        ReadOnlySpan<int> _const = stackalloc int[] { @half };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @cos.Length0, @sin.Length0);
        Launch.RequireExtent(half, _handle.Name, "half");
        Launch.RequireExtent(rows, _handle.Name, "rows");
        int _v0 = @cos.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @half, @rows };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@log2Theta) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @cos, Tensor<float> @sin, float @log2Theta, int @half, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Rope.Table(InterpreterViews.View(@cos), InterpreterViews.View(@sin), @log2Theta, @half, @rows));

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
            int t = _program;
            int _e0_bytes = CpuTile.Bytes(1, half);
            int _e1_bytes = CpuTile.Bytes(1, half);
            int frequency_tile_bytes = CpuTile.Bytes(1, half);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + frequency_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint frequency_tile = _e1 + _e1_bytes;
            // var angle = Tile.Rows(t, rows).To<float>() * frequency;
            int _v0 = t * rows;
            // var frequency = Tile.Exp2(Tile.Columns(0, half).To<float>() * (-log2Theta / half));
            {
                {
                    var _s1 = Vector512.Create(((-(@log2Theta)) / (float)@half));
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var _v2 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v3 = Vector512.ConvertToSingle(_v2);
                            var _v4 = _v3 * _s1;
                            var frequency = CpuMath.Exp2(_v4);
                            CpuMemory.StoreF32(frequency_tile + 4 * _c, frequency);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var _v5 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v6 = Vector512.ConvertToSingle(_v5);
                            var _v7 = _v6 * _s1;
                            var frequency_2 = CpuMath.Exp2(_v7);
                            CpuMemory.StoreF32(frequency_tile + 4 * _c, frequency_2);
                        }
                    }
                }
            }
            // cos.Store((t, 0), Tile.Cos(angle));
            // sin.Store((t, 0), Tile.Sin(angle));
            {
                var cos_out = new TileWriter<float>(@cos, _v0, 0, half, _e0);
                var sin_out = new TileWriter<float>(@sin, _v0, 0, half, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint cos_out_row = cos_out.Row(_r);
                    nint sin_out_row = sin_out.Row(_r);
                    int _v8 = _v0 + _r;
                    float _v9 = (float)_v8;
                    var _s10 = Vector512.Create(_v9);
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var frequency_3 = CpuMemory.LoadF32(frequency_tile + 4 * _c);
                            var angle = _s10 * frequency_3;
                            var _v11 = CpuMath.Cos(angle);
                            CpuMemory.StoreF32(cos_out_row + 4 * _c, _v11);
                            var _v12 = CpuMath.Sin(angle);
                            CpuMemory.StoreF32(sin_out_row + 4 * _c, _v12);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var frequency_4 = CpuMemory.LoadF32(frequency_tile + 4 * _c);
                            var angle_2 = _s10 * frequency_4;
                            var _v13 = CpuMath.Cos(angle_2);
                            CpuMemory.StoreF32(cos_out_row + 4 * _c, _v13, _n);
                            var _v14 = CpuMath.Sin(angle_2);
                            CpuMemory.StoreF32(sin_out_row + 4 * _c, _v14, _n);
                        }
                    }
                    cos_out.End(_r);
                    sin_out.End(_r);
                }
            }
        }
    }
}
