private static partial class Rotate_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Rope.Rotate<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Rope.Rotate<f32>
    param view %first : view<f32, 4, write>
    param view %second : view<f32, 4, write>
    param view %cos : view<f32, 2>
    param view %sin : view<f32, 2>
    param scalar %direction : f32
    param const %half : i32 = 16
    param tune %rows : i32 in [16] cpu [16, 8, 32]
    param tune %heads : i32 in [1, 4] cpu [32]
    statement 1 "var (t, group, batch) = Grid.Over(Tile.Count(first.Length(2), rows), Tile.Count(first.Length(1), heads), first.Length(0));"
    statement 2 "var c = cos.Load((t, 0), (rows, half));"
    statement 3 "var s = sin.Load((t, 0), (rows, half)) * direction;"
    statement 4 "for (var head = group * heads; head < Math.Min(first.Length(1), (group + 1) * heads); head++)"
    statement 5 "var low = first[batch, head];"
    statement 6 "var high = second[batch, head];"
    statement 7 "var a = low.Load((t, 0), (rows, half)).To<float>();"
    statement 8 "var b = high.Load((t, 0), (rows, half)).To<float>();"
    statement 9 "var turnedA = a * c - b * s;"
    statement 10 "var turnedB = b * c + a * s;"
    statement 11 "low.Store((t, 0), turnedA.To<TElement>());"
    statement 12 "high.Store((t, 0), turnedB.To<TElement>());"
    grid {
      %8 = length %first {axis=2 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      %13 = length %first {axis=1 at=1} : i32
      %14 = add %13, %heads {at=1} : i32
      %15 = const {value=1 at=1} : i32
      %16 = sub %14, %15 {at=1} : i32
      %17 = div %16, %heads {at=1} : i32
      %18 = length %first {axis=0 at=1} : i32
      yield %12, %17, %18 {at=1}
    }
    body (%t : i32, %group : i32, %batch : i32) {
      %22 = const {value=0 at=2} : i32
      %23 = dim {dims=[rows] at=2} : i32
      %24 = mul %t, %23 {at=2} : i32
      %c = load %cos, %24, %22 {value=0 dims=[rows, half] at=2} : tile<f32, rows, half>
      %26 = const {value=0 at=3} : i32
      %27 = dim {dims=[rows] at=3} : i32
      %28 = mul %t, %27 {at=3} : i32
      %29 = load %sin, %28, %26 {value=0 dims=[rows, half] at=3} : tile<f32, rows, half>
      %s = mul %29, %direction {at=3} : tile<f32, rows, half>
      %31 = mul %group, %heads {at=4} : i32
      %32 = length %first {axis=1 at=4} : i32
      %33 = const {value=1 at=4} : i32
      %34 = add %group, %33 {at=4} : i32
      %35 = mul %34, %heads {at=4} : i32
      %36 = min %32, %35 {at=4} : i32
      %37 = const {value=1 at=4} : i32
      for %31, %36, %37 {at=4}
      region (%head : i32) {
        %low = slice %first, %batch, %head {at=5} : view<f32, 2, write>
        %high = slice %second, %batch, %head {at=6} : view<f32, 2, write>
        %41 = const {value=0 at=7} : i32
        %42 = dim {dims=[rows] at=7} : i32
        %43 = mul %t, %42 {at=7} : i32
        %a = load %low, %43, %41 {value=0 dims=[rows, half] at=7} : tile<f32, rows, half>
        %45 = const {value=0 at=8} : i32
        %46 = dim {dims=[rows] at=8} : i32
        %47 = mul %t, %46 {at=8} : i32
        %b = load %high, %47, %45 {value=0 dims=[rows, half] at=8} : tile<f32, rows, half>
        %49 = mul %a, %c {at=9} : tile<f32, rows, half>
        %50 = mul %b, %s {at=9} : tile<f32, rows, half>
        %turnedA = sub %49, %50 {at=9} : tile<f32, rows, half>
        %52 = mul %b, %c {at=10} : tile<f32, rows, half>
        %53 = mul %a, %s {at=10} : tile<f32, rows, half>
        %turnedB = add %52, %53 {at=10} : tile<f32, rows, half>
        %55 = const {value=0 at=11} : i32
        %56 = dim {dims=[rows] at=11} : i32
        %57 = mul %t, %56 {at=11} : i32
        store %low, %57, %55, %turnedA {at=11}
        %58 = const {value=0 at=12} : i32
        %59 = dim {dims=[rows] at=12} : i32
        %60 = mul %t, %59 {at=12} : i32
        store %high, %60, %58, %turnedB {at=12}
        yield {at=4}
      }
      yield
    }
    """,
        _lines)
        { Fingerprint = "d98faf4aab5f", Tuned = new string[] { "rows", "heads" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "first"), new ViewParameter(4, ViewAccess.Write, "second"), new ViewParameter(4, ViewAccess.Read, "cos"), new ViewParameter(4, ViewAccess.Read, "sin") }, Assembly = typeof(Rotate_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_first, Tensor<float> _tensor_second, Tensor<float> _tensor_cos, Tensor<float> _tensor_sin, float @direction, int @half)
    {
        ViewArgument @first = _launch.Argument(_tensor_first, 4, _handle.Name, "first");
        ViewArgument @second = _launch.Argument(_tensor_second, 4, _handle.Name, "second");
        ViewArgument @cos = _launch.Argument(_tensor_cos, 2, _handle.Name, "cos");
        ViewArgument @sin = _launch.Argument(_tensor_sin, 2, _handle.Name, "sin");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @first, @second, @cos, @sin };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 16 : 16, _launch.Device.Kind == DeviceKind.Cpu ? 32 : 1 };
        ReadOnlySpan<int> _const = stackalloc int[] { @half };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @heads = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @first.Length2, @second.Length2);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(half, _handle.Name, "half");
        int _v0 = @first.Length2 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int _v3 = @first.Length1 + @heads;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @heads);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int grid2 = Math.Max(0, @first.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1, grid2);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @first = @first, @second = @second, @cos = @cos, @sin = @sin, @direction = @direction, @half = @half, @rows = @rows, @heads = @heads, grid0 = grid0, grid1 = grid1, grid2 = grid2 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_first, _tensor_second, _tensor_cos, _tensor_sin, @direction, @half, @rows, @heads);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @half, @rows, @heads };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@direction) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1, grid2 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @first, Tensor<float> @second, Tensor<float> @cos, Tensor<float> @sin, float @direction, int @half, int @rows, int @heads) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Rope.Rotate<float>(InterpreterViews.View(@first), InterpreterViews.View(@second), InterpreterViews.ReadView(@cos), InterpreterViews.ReadView(@sin), @direction, @half, @rows, @heads));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @first;
        public ViewArgument @second;
        public ViewArgument @cos;
        public ViewArgument @sin;
        public float @direction;
        public int @half;
        public int @rows;
        public int @heads;
        public int grid0;
        public int grid1;
        public int grid2;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int t = _program % grid0;
            _program /= grid0;
            int group = _program % grid1;
            _program /= grid1;
            int batch = _program;
            int _e0_bytes = CpuTile.Bytes(1, half);
            int _e1_bytes = CpuTile.Bytes(1, half);
            int _e2_bytes = CpuTile.Bytes(1, half);
            int _e3_bytes = CpuTile.Bytes(1, half);
            int _e4_bytes = CpuTile.Bytes(1, half);
            int _e5_bytes = CpuTile.Bytes(1, half);
            int s_tile_bytes = CpuTile.Bytes(rows, half);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + s_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint s_tile = _e5 + _e5_bytes;
            // var c = cos.Load((t, 0), (rows, half));
            int _v0 = t * rows;
            // for (var head = group * heads; head < Math.Min(first.Length(1), (group + 1) * heads); head++)
            int _v1 = group * @heads;
            int _v2 = Math.Min(@first.Length1, (group + 1) * @heads);
            // var s = sin.Load((t, 0), (rows, half)) * direction;
            {
                var sin_in = new TileReader<float>(@sin, _v0, 0, half, 0f, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint sin_in_row = sin_in.Row(_r);
                    var direction_splat = Vector512.Create(@direction);
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadF32(sin_in_row + 4 * _c);
                            var s = _v3 * direction_splat;
                            CpuMemory.StoreF32(s_tile + 4 * (_r * CpuTile.Stride(half) + _c), s);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var _v4 = CpuMemory.LoadF32(sin_in_row + 4 * _c, _n);
                            var s_2 = _v4 * direction_splat;
                            CpuMemory.StoreF32(s_tile + 4 * (_r * CpuTile.Stride(half) + _c), s_2);
                        }
                    }
                }
            }
            // for (var head = group * heads; head < Math.Min(first.Length(1), (group + 1) * heads); head++)
            for (int head = _v1; head < _v2; head += 1)
            {
                // var low = first[batch, head];
                ViewArgument low = CpuViews.Slice(@first, 4, batch, head);
                // var high = second[batch, head];
                ViewArgument high = CpuViews.Slice(@second, 4, batch, head);
                // low.Store((t, 0), turnedA.To<TElement>());
                // high.Store((t, 0), turnedB.To<TElement>());
                {
                    var low_in = new TileReader<float>(low, _v0, 0, half, 0f, _e1);
                    var cos_in = new TileReader<float>(@cos, _v0, 0, half, 0f, _e2);
                    var high_in = new TileReader<float>(high, _v0, 0, half, 0f, _e3);
                    var low_out = new TileWriter<float>(low, _v0, 0, half, _e4);
                    var high_out = new TileWriter<float>(high, _v0, 0, half, _e5);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint low_in_row = low_in.Row(_r);
                        nint cos_in_row = cos_in.Row(_r);
                        nint high_in_row = high_in.Row(_r);
                        nint low_out_row = low_out.Row(_r);
                        nint high_out_row = high_out.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= half - 16; _c += 16)
                            {
                                var a = CpuMemory.LoadF32(low_in_row + 4 * _c);
                                var b = CpuMemory.LoadF32(high_in_row + 4 * _c);
                                var c = CpuMemory.LoadF32(cos_in_row + 4 * _c);
                                var _v5 = a * c;
                                var s_3 = CpuMemory.LoadF32(s_tile + 4 * (_r * CpuTile.Stride(half) + _c));
                                var _v6 = b * s_3;
                                var turnedA = _v5 - _v6;
                                CpuMemory.StoreF32(low_out_row + 4 * _c, turnedA);
                                var _v7 = b * c;
                                var _v8 = a * s_3;
                                var turnedB = _v7 + _v8;
                                CpuMemory.StoreF32(high_out_row + 4 * _c, turnedB);
                            }
                            if (_c < half)
                            {
                                int _n = half - _c;
                                var a_2 = CpuMemory.LoadF32(low_in_row + 4 * _c, _n);
                                var b_2 = CpuMemory.LoadF32(high_in_row + 4 * _c, _n);
                                var c_2 = CpuMemory.LoadF32(cos_in_row + 4 * _c, _n);
                                var _v9 = a_2 * c_2;
                                var s_4 = CpuMemory.LoadF32(s_tile + 4 * (_r * CpuTile.Stride(half) + _c));
                                var _v10 = b_2 * s_4;
                                var turnedA_2 = _v9 - _v10;
                                CpuMemory.StoreF32(low_out_row + 4 * _c, turnedA_2, _n);
                                var _v11 = b_2 * c_2;
                                var _v12 = a_2 * s_4;
                                var turnedB_2 = _v11 + _v12;
                                CpuMemory.StoreF32(high_out_row + 4 * _c, turnedB_2, _n);
                            }
                        }
                        low_out.End(_r);
                        high_out.End(_r);
                    }
                }
            }
        }
    }
}
