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
    statement 1 "var (t, head, batch) = Grid.Over(Tile.Count(first.Length(2), rows), first.Length(1), first.Length(0));"
    statement 2 "var low = first[batch, head];"
    statement 3 "var high = second[batch, head];"
    statement 4 "var c = cos.Load((t, 0), (rows, half));"
    statement 5 "var s = sin.Load((t, 0), (rows, half)) * direction;"
    statement 6 "var a = low.Load((t, 0), (rows, half)).To<float>();"
    statement 7 "var b = high.Load((t, 0), (rows, half)).To<float>();"
    statement 8 "var turnedA = a * c - b * s;"
    statement 9 "var turnedB = b * c + a * s;"
    statement 10 "low.Store((t, 0), turnedA.To<TElement>());"
    statement 11 "high.Store((t, 0), turnedB.To<TElement>());"
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
    body (%t : i32, %head : i32, %batch : i32) {
      %low = slice %first, %batch, %head {at=2} : view<bf16, 2, write>
      %high = slice %second, %batch, %head {at=3} : view<bf16, 2, write>
      %19 = const {value=0 at=4} : i32
      %20 = dim {dims=[rows] at=4} : i32
      %21 = mul %t, %20 {at=4} : i32
      %c = load %cos, %21, %19 {value=0 dims=[rows, half] at=4} : tile<f32, rows, half>
      %23 = const {value=0 at=5} : i32
      %24 = dim {dims=[rows] at=5} : i32
      %25 = mul %t, %24 {at=5} : i32
      %26 = load %sin, %25, %23 {value=0 dims=[rows, half] at=5} : tile<f32, rows, half>
      %s = mul %26, %direction {at=5} : tile<f32, rows, half>
      %28 = const {value=0 at=6} : i32
      %29 = dim {dims=[rows] at=6} : i32
      %30 = mul %t, %29 {at=6} : i32
      %31 = load %low, %30, %28 {value=0 dims=[rows, half] at=6} : tile<bf16, rows, half>
      %a = cast %31 {at=6} : tile<f32, rows, half>
      %33 = const {value=0 at=7} : i32
      %34 = dim {dims=[rows] at=7} : i32
      %35 = mul %t, %34 {at=7} : i32
      %36 = load %high, %35, %33 {value=0 dims=[rows, half] at=7} : tile<bf16, rows, half>
      %b = cast %36 {at=7} : tile<f32, rows, half>
      %38 = mul %a, %c {at=8} : tile<f32, rows, half>
      %39 = mul %b, %s {at=8} : tile<f32, rows, half>
      %turnedA = sub %38, %39 {at=8} : tile<f32, rows, half>
      %41 = mul %b, %c {at=9} : tile<f32, rows, half>
      %42 = mul %a, %s {at=9} : tile<f32, rows, half>
      %turnedB = add %41, %42 {at=9} : tile<f32, rows, half>
      %44 = const {value=0 at=10} : i32
      %45 = cast %turnedA {at=10} : tile<bf16, rows, half>
      %46 = dim {dims=[rows] at=10} : i32
      %47 = mul %t, %46 {at=10} : i32
      store %low, %47, %44, %45 {at=10}
      %48 = const {value=0 at=11} : i32
      %49 = cast %turnedB {at=11} : tile<bf16, rows, half>
      %50 = dim {dims=[rows] at=11} : i32
      %51 = mul %t, %50 {at=11} : i32
      store %high, %51, %48, %49 {at=11}
      yield
    }
    """,
        _lines)
        { Fingerprint = "9007c3b86321", Tuned = ["rows"], Views = [new ViewParameter(2, ViewAccess.Write, "first"), new ViewParameter(2, ViewAccess.Write, "second"), new ViewParameter(4, ViewAccess.Read, "cos"), new ViewParameter(4, ViewAccess.Read, "sin")], Assembly = typeof(Rotate_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_first, Tensor<BFloat16> _tensor_second, Tensor<float> _tensor_cos, Tensor<float> _tensor_sin, float @direction, int @half)
    {
        ViewArgument @first = _launch.Argument(_tensor_first, 4, _handle.Name, "first");
        ViewArgument @second = _launch.Argument(_tensor_second, 4, _handle.Name, "second");
        ViewArgument @cos = _launch.Argument(_tensor_cos, 2, _handle.Name, "cos");
        ViewArgument @sin = _launch.Argument(_tensor_sin, 2, _handle.Name, "sin");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @first, @second, @cos, @sin };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 32 : 16 };
        ReadOnlySpan<int> _const = stackalloc int[] { @half };
        _launch.Choose(_handle, _tuned, _const, _views);
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @half, @rows };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@direction) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1, grid2 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
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
            int t = _program % grid0;
            _program /= grid0;
            int head = _program % grid1;
            _program /= grid1;
            int batch = _program;
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
            // var low = first[batch, head];
            ViewArgument low = CpuViews.Slice(@first, 2, batch, head);
            // var high = second[batch, head];
            ViewArgument high = CpuViews.Slice(@second, 2, batch, head);
            // var c = cos.Load((t, 0), (rows, half));
            int _v0 = t * rows;
            // low.Store((t, 0), turnedA.To<TElement>());
            // high.Store((t, 0), turnedB.To<TElement>());
            {
                var low_in = new TileReader<BFloat16>(low, _v0, 0, half, 0f, _e0);
                var cos_in = new TileReader<float>(@cos, _v0, 0, half, 0f, _e1);
                var high_in = new TileReader<BFloat16>(high, _v0, 0, half, 0f, _e2);
                var sin_in = new TileReader<float>(@sin, _v0, 0, half, 0f, _e3);
                var low_out = new TileWriter<BFloat16>(low, _v0, 0, half, _e4);
                var high_out = new TileWriter<BFloat16>(high, _v0, 0, half, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint low_in_row = low_in.Row(_r);
                    nint cos_in_row = cos_in.Row(_r);
                    nint high_in_row = high_in.Row(_r);
                    nint sin_in_row = sin_in.Row(_r);
                    nint low_out_row = low_out.Row(_r);
                    nint high_out_row = high_out.Row(_r);
                    var direction_splat = Vector512.Create(@direction);
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadBF16(low_in_row + 2 * _c);
                            var _v2 = CpuMemory.LoadBF16(high_in_row + 2 * _c);
                            var a = _v1;
                            var c = CpuMemory.LoadF32(cos_in_row + 4 * _c);
                            var _v3 = a * c;
                            var b = _v2;
                            var _v4 = CpuMemory.LoadF32(sin_in_row + 4 * _c);
                            var s = _v4 * direction_splat;
                            var _v5 = b * s;
                            var turnedA = _v3 - _v5;
                            var _v6 = CpuMath.RoundToBFloat16(turnedA);
                            CpuMemory.StoreBF16(low_out_row + 2 * _c, _v6);
                            var _v7 = b * c;
                            var _v8 = a * s;
                            var turnedB = _v7 + _v8;
                            var _v9 = CpuMath.RoundToBFloat16(turnedB);
                            CpuMemory.StoreBF16(high_out_row + 2 * _c, _v9);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var _v10 = CpuMemory.LoadBF16(low_in_row + 2 * _c, _n);
                            var _v11 = CpuMemory.LoadBF16(high_in_row + 2 * _c, _n);
                            var a_2 = _v10;
                            var c_2 = CpuMemory.LoadF32(cos_in_row + 4 * _c, _n);
                            var _v12 = a_2 * c_2;
                            var b_2 = _v11;
                            var _v13 = CpuMemory.LoadF32(sin_in_row + 4 * _c, _n);
                            var s_2 = _v13 * direction_splat;
                            var _v14 = b_2 * s_2;
                            var turnedA_2 = _v12 - _v14;
                            var _v15 = CpuMath.RoundToBFloat16(turnedA_2);
                            CpuMemory.StoreBF16(low_out_row + 2 * _c, _v15, _n);
                            var _v16 = b_2 * c_2;
                            var _v17 = a_2 * s_2;
                            var turnedB_2 = _v16 + _v17;
                            var _v18 = CpuMath.RoundToBFloat16(turnedB_2);
                            CpuMemory.StoreBF16(high_out_row + 2 * _c, _v18, _n);
                        }
                    }
                    low_out.End(_r);
                    high_out.End(_r);
                }
            }
        }
    }
}
