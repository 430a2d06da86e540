private static partial class FloatFunctions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementwiseKernels.FloatFunctions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementwiseKernels.FloatFunctions
    param view %a : view<f32, 1>
    param view %y : view<f32, 2, write>
    param tune %size : i32 in [40]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "var positive = Tile.Abs(u) + 0.25f;"
    statement 4 "y[0].Store(i, Tile.Exp(u));"
    statement 5 "y[1].Store(i, Tile.Exp2(u));"
    statement 6 "y[2].Store(i, Tile.Log(positive));"
    statement 7 "y[3].Store(i, Tile.Log2(positive));"
    statement 8 "y[4].Store(i, Tile.Rsqrt(positive));"
    statement 9 "y[5].Store(i, Tile.Tanh(u));"
    statement 10 "y[6].Store(i, Tile.Sigmoid(u));"
    statement 11 "y[7].Store(i, Tile.Sin(u));"
    statement 12 "y[8].Store(i, Tile.Cos(u));"
    statement 13 "y[9].Store(i, Tile.Sigmoid(u * 50f));"
    grid {
      %3 = length %a {axis=0 at=1} : i32
      %4 = add %3, %size {at=1} : i32
      %5 = const {value=1 at=1} : i32
      %6 = sub %4, %5 {at=1} : i32
      %7 = div %6, %size {at=1} : i32
      yield %7 {at=1}
    }
    body (%i : i32) {
      %9 = dim {dims=[size] at=2} : i32
      %10 = mul %i, %9 {at=2} : i32
      %u = load %a, %10 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %12 = abs %u {at=3} : tile<f32, 1, size>
      %13 = const {value=0x3FD0000000000000 at=3} : f32
      %positive = add %12, %13 {at=3} : tile<f32, 1, size>
      %15 = const {value=0 at=4} : i32
      %16 = slice %y, %15 {at=4} : view<f32, 1, write>
      %17 = exp %u {at=4} : tile<f32, 1, size>
      %18 = dim {dims=[size] at=4} : i32
      %19 = mul %i, %18 {at=4} : i32
      store %16, %19, %17 {at=4}
      %20 = const {value=1 at=5} : i32
      %21 = slice %y, %20 {at=5} : view<f32, 1, write>
      %22 = exp2 %u {at=5} : tile<f32, 1, size>
      %23 = dim {dims=[size] at=5} : i32
      %24 = mul %i, %23 {at=5} : i32
      store %21, %24, %22 {at=5}
      %25 = const {value=2 at=6} : i32
      %26 = slice %y, %25 {at=6} : view<f32, 1, write>
      %27 = log %positive {at=6} : tile<f32, 1, size>
      %28 = dim {dims=[size] at=6} : i32
      %29 = mul %i, %28 {at=6} : i32
      store %26, %29, %27 {at=6}
      %30 = const {value=3 at=7} : i32
      %31 = slice %y, %30 {at=7} : view<f32, 1, write>
      %32 = log2 %positive {at=7} : tile<f32, 1, size>
      %33 = dim {dims=[size] at=7} : i32
      %34 = mul %i, %33 {at=7} : i32
      store %31, %34, %32 {at=7}
      %35 = const {value=4 at=8} : i32
      %36 = slice %y, %35 {at=8} : view<f32, 1, write>
      %37 = rsqrt %positive {at=8} : tile<f32, 1, size>
      %38 = dim {dims=[size] at=8} : i32
      %39 = mul %i, %38 {at=8} : i32
      store %36, %39, %37 {at=8}
      %40 = const {value=5 at=9} : i32
      %41 = slice %y, %40 {at=9} : view<f32, 1, write>
      %42 = tanh %u {at=9} : tile<f32, 1, size>
      %43 = dim {dims=[size] at=9} : i32
      %44 = mul %i, %43 {at=9} : i32
      store %41, %44, %42 {at=9}
      %45 = const {value=6 at=10} : i32
      %46 = slice %y, %45 {at=10} : view<f32, 1, write>
      %47 = sigmoid %u {at=10} : tile<f32, 1, size>
      %48 = dim {dims=[size] at=10} : i32
      %49 = mul %i, %48 {at=10} : i32
      store %46, %49, %47 {at=10}
      %50 = const {value=7 at=11} : i32
      %51 = slice %y, %50 {at=11} : view<f32, 1, write>
      %52 = sin %u {at=11} : tile<f32, 1, size>
      %53 = dim {dims=[size] at=11} : i32
      %54 = mul %i, %53 {at=11} : i32
      store %51, %54, %52 {at=11}
      %55 = const {value=8 at=12} : i32
      %56 = slice %y, %55 {at=12} : view<f32, 1, write>
      %57 = cos %u {at=12} : tile<f32, 1, size>
      %58 = dim {dims=[size] at=12} : i32
      %59 = mul %i, %58 {at=12} : i32
      store %56, %59, %57 {at=12}
      %60 = const {value=9 at=13} : i32
      %61 = slice %y, %60 {at=13} : view<f32, 1, write>
      %62 = const {value=50 at=13} : f32
      %63 = mul %u, %62 {at=13} : tile<f32, 1, size>
      %64 = sigmoid %63 {at=13} : tile<f32, 1, size>
      %65 = dim {dims=[size] at=13} : i32
      %66 = mul %i, %65 {at=13} : i32
      store %61, %66, %64 {at=13}
      yield
    }
    """,
        _lines)
        { Fingerprint = "91f5c959489e", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(FloatFunctions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_y)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 40 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @a.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @y = @y, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_y, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementwiseKernels.FloatFunctions(InterpreterViews.ReadView(@a), InterpreterViews.View(@y), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @y;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(1, size);
            int _e5_bytes = CpuTile.Bytes(1, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = CpuTile.Bytes(1, size);
            int _e8_bytes = CpuTile.Bytes(1, size);
            int _e9_bytes = CpuTile.Bytes(1, size);
            int _e10_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _e10 = _e9 + _e9_bytes;
            // var u = a.Load(i, size);
            int _v0 = i * size;
            // y[0].Store(i, Tile.Exp(u));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // y[1].Store(i, Tile.Exp2(u));
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[2].Store(i, Tile.Log(positive));
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // y[3].Store(i, Tile.Log2(positive));
            ViewArgument y_5 = CpuViews.Slice(@y, 4, 3);
            // y[4].Store(i, Tile.Rsqrt(positive));
            ViewArgument y_6 = CpuViews.Slice(@y, 4, 4);
            // y[5].Store(i, Tile.Tanh(u));
            ViewArgument y_7 = CpuViews.Slice(@y, 4, 5);
            // y[6].Store(i, Tile.Sigmoid(u));
            ViewArgument y_8 = CpuViews.Slice(@y, 4, 6);
            // y[7].Store(i, Tile.Sin(u));
            ViewArgument y_9 = CpuViews.Slice(@y, 4, 7);
            // y[8].Store(i, Tile.Cos(u));
            ViewArgument y_10 = CpuViews.Slice(@y, 4, 8);
            // y[9].Store(i, Tile.Sigmoid(u * 50f));
            ViewArgument y_11 = CpuViews.Slice(@y, 4, 9);
            // y[0].Store(i, Tile.Exp(u));
            // y[1].Store(i, Tile.Exp2(u));
            // y[2].Store(i, Tile.Log(positive));
            // y[3].Store(i, Tile.Log2(positive));
            // y[4].Store(i, Tile.Rsqrt(positive));
            // y[5].Store(i, Tile.Tanh(u));
            // y[6].Store(i, Tile.Sigmoid(u));
            // y[7].Store(i, Tile.Sin(u));
            // y[8].Store(i, Tile.Cos(u));
            // y[9].Store(i, Tile.Sigmoid(u * 50f));
            {
                var a_in = new TileReader<float>(@a, 0, _v0, size, 0f, _e0);
                var y_out = new TileWriter<float>(y_2, 0, _v0, size, _e1);
                var y_out_2 = new TileWriter<float>(y_3, 0, _v0, size, _e2);
                var y_out_3 = new TileWriter<float>(y_4, 0, _v0, size, _e3);
                var y_out_4 = new TileWriter<float>(y_5, 0, _v0, size, _e4);
                var y_out_5 = new TileWriter<float>(y_6, 0, _v0, size, _e5);
                var y_out_6 = new TileWriter<float>(y_7, 0, _v0, size, _e6);
                var y_out_7 = new TileWriter<float>(y_8, 0, _v0, size, _e7);
                var y_out_8 = new TileWriter<float>(y_9, 0, _v0, size, _e8);
                var y_out_9 = new TileWriter<float>(y_10, 0, _v0, size, _e9);
                var y_out_10 = new TileWriter<float>(y_11, 0, _v0, size, _e10);
                {
                    nint a_in_row = a_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    nint y_out_2_row = y_out_2.Row(0);
                    nint y_out_3_row = y_out_3.Row(0);
                    nint y_out_4_row = y_out_4.Row(0);
                    nint y_out_5_row = y_out_5.Row(0);
                    nint y_out_6_row = y_out_6.Row(0);
                    nint y_out_7_row = y_out_7.Row(0);
                    nint y_out_8_row = y_out_8.Row(0);
                    nint y_out_9_row = y_out_9.Row(0);
                    nint y_out_10_row = y_out_10.Row(0);
                    var _s1 = Vector512.Create(0.25f);
                    var _s2 = Vector512.Create(50f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v3 = CpuMath.Exp(u);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v3);
                            var _v4 = CpuMath.Exp2(u);
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v4);
                            var _v5 = Vector512.Abs(u);
                            var positive = _v5 + _s1;
                            var _v6 = CpuMath.Log(positive);
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v6);
                            var _v7 = CpuMath.Log2(positive);
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v7);
                            var _v8 = CpuMath.Rsqrt(positive);
                            CpuMemory.StoreF32(y_out_5_row + 4 * _c, _v8);
                            var _v9 = CpuMath.Tanh(u);
                            CpuMemory.StoreF32(y_out_6_row + 4 * _c, _v9);
                            var _v10 = CpuMath.Sigmoid(u);
                            CpuMemory.StoreF32(y_out_7_row + 4 * _c, _v10);
                            var _v11 = CpuMath.Sin(u);
                            CpuMemory.StoreF32(y_out_8_row + 4 * _c, _v11);
                            var _v12 = CpuMath.Cos(u);
                            CpuMemory.StoreF32(y_out_9_row + 4 * _c, _v12);
                            var _v13 = u * _s2;
                            var _v14 = CpuMath.Sigmoid(_v13);
                            CpuMemory.StoreF32(y_out_10_row + 4 * _c, _v14);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var u_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v15 = CpuMath.Exp(u_2);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v15, _n);
                            var _v16 = CpuMath.Exp2(u_2);
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v16, _n);
                            var _v17 = Vector512.Abs(u_2);
                            var positive_2 = _v17 + _s1;
                            var _v18 = CpuMath.Log(positive_2);
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v18, _n);
                            var _v19 = CpuMath.Log2(positive_2);
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v19, _n);
                            var _v20 = CpuMath.Rsqrt(positive_2);
                            CpuMemory.StoreF32(y_out_5_row + 4 * _c, _v20, _n);
                            var _v21 = CpuMath.Tanh(u_2);
                            CpuMemory.StoreF32(y_out_6_row + 4 * _c, _v21, _n);
                            var _v22 = CpuMath.Sigmoid(u_2);
                            CpuMemory.StoreF32(y_out_7_row + 4 * _c, _v22, _n);
                            var _v23 = CpuMath.Sin(u_2);
                            CpuMemory.StoreF32(y_out_8_row + 4 * _c, _v23, _n);
                            var _v24 = CpuMath.Cos(u_2);
                            CpuMemory.StoreF32(y_out_9_row + 4 * _c, _v24, _n);
                            var _v25 = u_2 * _s2;
                            var _v26 = CpuMath.Sigmoid(_v25);
                            CpuMemory.StoreF32(y_out_10_row + 4 * _c, _v26, _n);
                        }
                    }
                    y_out.End(0);
                    y_out_2.End(0);
                    y_out_3.End(0);
                    y_out_4.End(0);
                    y_out_5.End(0);
                    y_out_6.End(0);
                    y_out_7.End(0);
                    y_out_8.End(0);
                    y_out_9.End(0);
                    y_out_10.End(0);
                }
            }
        }
    }
}
