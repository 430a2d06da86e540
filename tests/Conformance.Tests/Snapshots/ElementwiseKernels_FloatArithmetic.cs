private static partial class FloatArithmetic_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementwiseKernels.FloatArithmetic",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementwiseKernels.FloatArithmetic
    param view %a : view<f32, 1>
    param view %b : view<f32, 1>
    param view %y : view<f32, 2, write>
    param scalar %s : f32
    param tune %size : i32 in [16] cpu [24]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "var v = b.Load(i, size, 1f);"
    statement 4 "y[0].Store(i, u + v);"
    statement 5 "y[1].Store(i, u - v);"
    statement 6 "y[2].Store(i, u * v);"
    statement 7 "y[3].Store(i, u / v);"
    statement 8 "y[4].Store(i, -u);"
    statement 9 "y[5].Store(i, Tile.Abs(u));"
    statement 10 "y[6].Store(i, Tile.Min(u, v));"
    statement 11 "y[7].Store(i, Tile.Max(u, v));"
    statement 12 "y[8].Store(i, Tile.Fma(u, v, u));"
    statement 13 "y[9].Store(i, Tile.Sqrt(Tile.Abs(v)));"
    statement 14 "y[10].Store(i, u * s + 0.5f);"
    statement 15 "y[11].Store(i, Tile.Where((u < v) & (u > -1f), u, v * 2f));"
    grid {
      %5 = length %a {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = dim {dims=[size] at=2} : i32
      %12 = mul %i, %11 {at=2} : i32
      %u = load %a, %12 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %i, %14 {at=3} : i32
      %v = load %b, %15 {value=1 dims=[size] at=3} : tile<f32, 1, size>
      %17 = const {value=0 at=4} : i32
      %18 = slice %y, %17 {at=4} : view<f32, 1, write>
      %19 = add %u, %v {at=4} : tile<f32, 1, size>
      %20 = dim {dims=[size] at=4} : i32
      %21 = mul %i, %20 {at=4} : i32
      store %18, %21, %19 {at=4}
      %22 = const {value=1 at=5} : i32
      %23 = slice %y, %22 {at=5} : view<f32, 1, write>
      %24 = sub %u, %v {at=5} : tile<f32, 1, size>
      %25 = dim {dims=[size] at=5} : i32
      %26 = mul %i, %25 {at=5} : i32
      store %23, %26, %24 {at=5}
      %27 = const {value=2 at=6} : i32
      %28 = slice %y, %27 {at=6} : view<f32, 1, write>
      %29 = mul %u, %v {at=6} : tile<f32, 1, size>
      %30 = dim {dims=[size] at=6} : i32
      %31 = mul %i, %30 {at=6} : i32
      store %28, %31, %29 {at=6}
      %32 = const {value=3 at=7} : i32
      %33 = slice %y, %32 {at=7} : view<f32, 1, write>
      %34 = div %u, %v {at=7} : tile<f32, 1, size>
      %35 = dim {dims=[size] at=7} : i32
      %36 = mul %i, %35 {at=7} : i32
      store %33, %36, %34 {at=7}
      %37 = const {value=4 at=8} : i32
      %38 = slice %y, %37 {at=8} : view<f32, 1, write>
      %39 = neg %u {at=8} : tile<f32, 1, size>
      %40 = dim {dims=[size] at=8} : i32
      %41 = mul %i, %40 {at=8} : i32
      store %38, %41, %39 {at=8}
      %42 = const {value=5 at=9} : i32
      %43 = slice %y, %42 {at=9} : view<f32, 1, write>
      %44 = abs %u {at=9} : tile<f32, 1, size>
      %45 = dim {dims=[size] at=9} : i32
      %46 = mul %i, %45 {at=9} : i32
      store %43, %46, %44 {at=9}
      %47 = const {value=6 at=10} : i32
      %48 = slice %y, %47 {at=10} : view<f32, 1, write>
      %49 = min %u, %v {at=10} : tile<f32, 1, size>
      %50 = dim {dims=[size] at=10} : i32
      %51 = mul %i, %50 {at=10} : i32
      store %48, %51, %49 {at=10}
      %52 = const {value=7 at=11} : i32
      %53 = slice %y, %52 {at=11} : view<f32, 1, write>
      %54 = max %u, %v {at=11} : tile<f32, 1, size>
      %55 = dim {dims=[size] at=11} : i32
      %56 = mul %i, %55 {at=11} : i32
      store %53, %56, %54 {at=11}
      %57 = const {value=8 at=12} : i32
      %58 = slice %y, %57 {at=12} : view<f32, 1, write>
      %59 = fma %u, %v, %u {at=12} : tile<f32, 1, size>
      %60 = dim {dims=[size] at=12} : i32
      %61 = mul %i, %60 {at=12} : i32
      store %58, %61, %59 {at=12}
      %62 = const {value=9 at=13} : i32
      %63 = slice %y, %62 {at=13} : view<f32, 1, write>
      %64 = abs %v {at=13} : tile<f32, 1, size>
      %65 = sqrt %64 {at=13} : tile<f32, 1, size>
      %66 = dim {dims=[size] at=13} : i32
      %67 = mul %i, %66 {at=13} : i32
      store %63, %67, %65 {at=13}
      %68 = const {value=10 at=14} : i32
      %69 = slice %y, %68 {at=14} : view<f32, 1, write>
      %70 = mul %u, %s {at=14} : tile<f32, 1, size>
      %71 = const {value=0x3FE0000000000000 at=14} : f32
      %72 = add %70, %71 {at=14} : tile<f32, 1, size>
      %73 = dim {dims=[size] at=14} : i32
      %74 = mul %i, %73 {at=14} : i32
      store %69, %74, %72 {at=14}
      %75 = const {value=11 at=15} : i32
      %76 = slice %y, %75 {at=15} : view<f32, 1, write>
      %77 = lt %u, %v {at=15} : tile<bool, 1, size>
      %78 = const {value=-1 at=15} : f32
      %79 = gt %u, %78 {at=15} : tile<bool, 1, size>
      %80 = and %77, %79 {at=15} : tile<bool, 1, size>
      %81 = const {value=2 at=15} : f32
      %82 = mul %v, %81 {at=15} : tile<f32, 1, size>
      %83 = select %80, %u, %82 {at=15} : tile<f32, 1, size>
      %84 = dim {dims=[size] at=15} : i32
      %85 = mul %i, %84 {at=15} : i32
      store %76, %85, %83 {at=15}
      yield
    }
    """,
        _lines)
        { Fingerprint = "7a63d155ab1c", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(FloatArithmetic_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_y, float @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 24 : 16 };
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
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @s = @s, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, @s, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@s) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @y, float @s, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementwiseKernels.FloatArithmetic(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public float @s;
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
            int _e11_bytes = CpuTile.Bytes(1, size);
            int _e12_bytes = CpuTile.Bytes(1, size);
            int _e13_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes);
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
            nint _e11 = _e10 + _e10_bytes;
            nint _e12 = _e11 + _e11_bytes;
            nint _e13 = _e12 + _e12_bytes;
            // var u = a.Load(i, size);
            int _v0 = i * size;
            // y[0].Store(i, u + v);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // y[1].Store(i, u - v);
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[2].Store(i, u * v);
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // y[3].Store(i, u / v);
            ViewArgument y_5 = CpuViews.Slice(@y, 4, 3);
            // y[4].Store(i, -u);
            ViewArgument y_6 = CpuViews.Slice(@y, 4, 4);
            // y[5].Store(i, Tile.Abs(u));
            ViewArgument y_7 = CpuViews.Slice(@y, 4, 5);
            // y[6].Store(i, Tile.Min(u, v));
            ViewArgument y_8 = CpuViews.Slice(@y, 4, 6);
            // y[7].Store(i, Tile.Max(u, v));
            ViewArgument y_9 = CpuViews.Slice(@y, 4, 7);
            // y[8].Store(i, Tile.Fma(u, v, u));
            ViewArgument y_10 = CpuViews.Slice(@y, 4, 8);
            // y[9].Store(i, Tile.Sqrt(Tile.Abs(v)));
            ViewArgument y_11 = CpuViews.Slice(@y, 4, 9);
            // y[10].Store(i, u * s + 0.5f);
            ViewArgument y_12 = CpuViews.Slice(@y, 4, 10);
            // y[11].Store(i, Tile.Where((u < v) & (u > -1f), u, v * 2f));
            ViewArgument y_13 = CpuViews.Slice(@y, 4, 11);
            // y[0].Store(i, u + v);
            // y[1].Store(i, u - v);
            // y[2].Store(i, u * v);
            // y[3].Store(i, u / v);
            // y[4].Store(i, -u);
            // y[5].Store(i, Tile.Abs(u));
            // y[6].Store(i, Tile.Min(u, v));
            // y[7].Store(i, Tile.Max(u, v));
            // y[8].Store(i, Tile.Fma(u, v, u));
            // y[9].Store(i, Tile.Sqrt(Tile.Abs(v)));
            // y[10].Store(i, u * s + 0.5f);
            // y[11].Store(i, Tile.Where((u < v) & (u > -1f), u, v * 2f));
            {
                var a_in = new TileReader<float>(@a, 0, _v0, size, 0f, _e0);
                var b_in = new TileReader<float>(@b, 0, _v0, size, 1f, _e1);
                var y_out = new TileWriter<float>(y_2, 0, _v0, size, _e2);
                var y_out_2 = new TileWriter<float>(y_3, 0, _v0, size, _e3);
                var y_out_3 = new TileWriter<float>(y_4, 0, _v0, size, _e4);
                var y_out_4 = new TileWriter<float>(y_5, 0, _v0, size, _e5);
                var y_out_5 = new TileWriter<float>(y_6, 0, _v0, size, _e6);
                var y_out_6 = new TileWriter<float>(y_7, 0, _v0, size, _e7);
                var y_out_7 = new TileWriter<float>(y_8, 0, _v0, size, _e8);
                var y_out_8 = new TileWriter<float>(y_9, 0, _v0, size, _e9);
                var y_out_9 = new TileWriter<float>(y_10, 0, _v0, size, _e10);
                var y_out_10 = new TileWriter<float>(y_11, 0, _v0, size, _e11);
                var y_out_11 = new TileWriter<float>(y_12, 0, _v0, size, _e12);
                var y_out_12 = new TileWriter<float>(y_13, 0, _v0, size, _e13);
                {
                    nint a_in_row = a_in.Row(0);
                    nint b_in_row = b_in.Row(0);
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
                    nint y_out_11_row = y_out_11.Row(0);
                    nint y_out_12_row = y_out_12.Row(0);
                    var s_splat = Vector512.Create(@s);
                    var _s1 = Vector512.Create(0.5f);
                    var _s2 = Vector512.Create(-1f);
                    var _s3 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var v = CpuMemory.LoadF32(b_in_row + 4 * _c);
                            var _v4 = u + v;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4);
                            var _v5 = u - v;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v5);
                            var _v6 = u * v;
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v6);
                            var _v7 = u / v;
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v7);
                            var _v8 = -u;
                            CpuMemory.StoreF32(y_out_5_row + 4 * _c, _v8);
                            var _v9 = Vector512.Abs(u);
                            CpuMemory.StoreF32(y_out_6_row + 4 * _c, _v9);
                            var _v10 = Vector512.Min(u, v);
                            CpuMemory.StoreF32(y_out_7_row + 4 * _c, _v10);
                            var _v11 = Vector512.Max(u, v);
                            CpuMemory.StoreF32(y_out_8_row + 4 * _c, _v11);
                            var _v12 = Vector512.FusedMultiplyAdd(u, v, u);
                            CpuMemory.StoreF32(y_out_9_row + 4 * _c, _v12);
                            var _v13 = Vector512.Abs(v);
                            var _v14 = Vector512.Sqrt(_v13);
                            CpuMemory.StoreF32(y_out_10_row + 4 * _c, _v14);
                            var _v15 = u * s_splat;
                            var _v16 = _v15 + _s1;
                            CpuMemory.StoreF32(y_out_11_row + 4 * _c, _v16);
                            var _v17 = Vector512.LessThan(u, v).AsInt32();
                            var _v18 = Vector512.GreaterThan(u, _s2).AsInt32();
                            var _v19 = _v17 & _v18;
                            var _v20 = v * _s3;
                            var _v21 = Vector512.ConditionalSelect(_v19.AsSingle(), u, _v20);
                            CpuMemory.StoreF32(y_out_12_row + 4 * _c, _v21);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var u_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var v_2 = CpuMemory.LoadF32(b_in_row + 4 * _c, _n);
                            var _v22 = u_2 + v_2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v22, _n);
                            var _v23 = u_2 - v_2;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v23, _n);
                            var _v24 = u_2 * v_2;
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v24, _n);
                            var _v25 = u_2 / v_2;
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v25, _n);
                            var _v26 = -u_2;
                            CpuMemory.StoreF32(y_out_5_row + 4 * _c, _v26, _n);
                            var _v27 = Vector512.Abs(u_2);
                            CpuMemory.StoreF32(y_out_6_row + 4 * _c, _v27, _n);
                            var _v28 = Vector512.Min(u_2, v_2);
                            CpuMemory.StoreF32(y_out_7_row + 4 * _c, _v28, _n);
                            var _v29 = Vector512.Max(u_2, v_2);
                            CpuMemory.StoreF32(y_out_8_row + 4 * _c, _v29, _n);
                            var _v30 = Vector512.FusedMultiplyAdd(u_2, v_2, u_2);
                            CpuMemory.StoreF32(y_out_9_row + 4 * _c, _v30, _n);
                            var _v31 = Vector512.Abs(v_2);
                            var _v32 = Vector512.Sqrt(_v31);
                            CpuMemory.StoreF32(y_out_10_row + 4 * _c, _v32, _n);
                            var _v33 = u_2 * s_splat;
                            var _v34 = _v33 + _s1;
                            CpuMemory.StoreF32(y_out_11_row + 4 * _c, _v34, _n);
                            var _v35 = Vector512.LessThan(u_2, v_2).AsInt32();
                            var _v36 = Vector512.GreaterThan(u_2, _s2).AsInt32();
                            var _v37 = _v35 & _v36;
                            var _v38 = v_2 * _s3;
                            var _v39 = Vector512.ConditionalSelect(_v37.AsSingle(), u_2, _v38);
                            CpuMemory.StoreF32(y_out_12_row + 4 * _c, _v39, _n);
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
                    y_out_11.End(0);
                    y_out_12.End(0);
                }
            }
        }
    }
}
