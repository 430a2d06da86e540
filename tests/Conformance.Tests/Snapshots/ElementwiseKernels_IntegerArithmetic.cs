private static partial class IntegerArithmetic_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementwiseKernels.IntegerArithmetic",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementwiseKernels.IntegerArithmetic
    param view %a : view<i32, 1>
    param view %b : view<i32, 1>
    param view %y : view<i32, 2, write>
    param scalar %s : i32
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "var v = b.Load(i, size, 3);"
    statement 4 "var d = v | 1;"
    statement 5 "y[0].Store(i, u + v);"
    statement 6 "y[1].Store(i, u - v);"
    statement 7 "y[2].Store(i, u * v);"
    statement 8 "y[3].Store(i, u / d);"
    statement 9 "y[4].Store(i, u % d);"
    statement 10 "y[5].Store(i, u & v);"
    statement 11 "y[6].Store(i, u | v);"
    statement 12 "y[7].Store(i, u ^ v);"
    statement 13 "y[8].Store(i, ~u);"
    statement 14 "y[9].Store(i, u << v);"
    statement 15 "y[10].Store(i, u >> v);"
    statement 16 "y[11].Store(i, Tile.Min(u, v) + s);"
    statement 17 "y[12].Store(i, Tile.Max(u, v) - -3);"
    statement 18 "y[13].Store(i, -u);"
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
      %u = load %a, %12 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %i, %14 {at=3} : i32
      %v = load %b, %15 {value=3 dims=[size] at=3} : tile<i32, 1, size>
      %17 = const {value=1 at=4} : i32
      %d = or %v, %17 {at=4} : tile<i32, 1, size>
      %19 = const {value=0 at=5} : i32
      %20 = slice %y, %19 {at=5} : view<i32, 1, write>
      %21 = add %u, %v {at=5} : tile<i32, 1, size>
      %22 = dim {dims=[size] at=5} : i32
      %23 = mul %i, %22 {at=5} : i32
      store %20, %23, %21 {at=5}
      %24 = const {value=1 at=6} : i32
      %25 = slice %y, %24 {at=6} : view<i32, 1, write>
      %26 = sub %u, %v {at=6} : tile<i32, 1, size>
      %27 = dim {dims=[size] at=6} : i32
      %28 = mul %i, %27 {at=6} : i32
      store %25, %28, %26 {at=6}
      %29 = const {value=2 at=7} : i32
      %30 = slice %y, %29 {at=7} : view<i32, 1, write>
      %31 = mul %u, %v {at=7} : tile<i32, 1, size>
      %32 = dim {dims=[size] at=7} : i32
      %33 = mul %i, %32 {at=7} : i32
      store %30, %33, %31 {at=7}
      %34 = const {value=3 at=8} : i32
      %35 = slice %y, %34 {at=8} : view<i32, 1, write>
      %36 = div %u, %d {at=8} : tile<i32, 1, size>
      %37 = dim {dims=[size] at=8} : i32
      %38 = mul %i, %37 {at=8} : i32
      store %35, %38, %36 {at=8}
      %39 = const {value=4 at=9} : i32
      %40 = slice %y, %39 {at=9} : view<i32, 1, write>
      %41 = rem %u, %d {at=9} : tile<i32, 1, size>
      %42 = dim {dims=[size] at=9} : i32
      %43 = mul %i, %42 {at=9} : i32
      store %40, %43, %41 {at=9}
      %44 = const {value=5 at=10} : i32
      %45 = slice %y, %44 {at=10} : view<i32, 1, write>
      %46 = and %u, %v {at=10} : tile<i32, 1, size>
      %47 = dim {dims=[size] at=10} : i32
      %48 = mul %i, %47 {at=10} : i32
      store %45, %48, %46 {at=10}
      %49 = const {value=6 at=11} : i32
      %50 = slice %y, %49 {at=11} : view<i32, 1, write>
      %51 = or %u, %v {at=11} : tile<i32, 1, size>
      %52 = dim {dims=[size] at=11} : i32
      %53 = mul %i, %52 {at=11} : i32
      store %50, %53, %51 {at=11}
      %54 = const {value=7 at=12} : i32
      %55 = slice %y, %54 {at=12} : view<i32, 1, write>
      %56 = xor %u, %v {at=12} : tile<i32, 1, size>
      %57 = dim {dims=[size] at=12} : i32
      %58 = mul %i, %57 {at=12} : i32
      store %55, %58, %56 {at=12}
      %59 = const {value=8 at=13} : i32
      %60 = slice %y, %59 {at=13} : view<i32, 1, write>
      %61 = not %u {at=13} : tile<i32, 1, size>
      %62 = dim {dims=[size] at=13} : i32
      %63 = mul %i, %62 {at=13} : i32
      store %60, %63, %61 {at=13}
      %64 = const {value=9 at=14} : i32
      %65 = slice %y, %64 {at=14} : view<i32, 1, write>
      %66 = shl %u, %v {at=14} : tile<i32, 1, size>
      %67 = dim {dims=[size] at=14} : i32
      %68 = mul %i, %67 {at=14} : i32
      store %65, %68, %66 {at=14}
      %69 = const {value=10 at=15} : i32
      %70 = slice %y, %69 {at=15} : view<i32, 1, write>
      %71 = shr %u, %v {at=15} : tile<i32, 1, size>
      %72 = dim {dims=[size] at=15} : i32
      %73 = mul %i, %72 {at=15} : i32
      store %70, %73, %71 {at=15}
      %74 = const {value=11 at=16} : i32
      %75 = slice %y, %74 {at=16} : view<i32, 1, write>
      %76 = min %u, %v {at=16} : tile<i32, 1, size>
      %77 = add %76, %s {at=16} : tile<i32, 1, size>
      %78 = dim {dims=[size] at=16} : i32
      %79 = mul %i, %78 {at=16} : i32
      store %75, %79, %77 {at=16}
      %80 = const {value=12 at=17} : i32
      %81 = slice %y, %80 {at=17} : view<i32, 1, write>
      %82 = max %u, %v {at=17} : tile<i32, 1, size>
      %83 = const {value=-3 at=17} : i32
      %84 = sub %82, %83 {at=17} : tile<i32, 1, size>
      %85 = dim {dims=[size] at=17} : i32
      %86 = mul %i, %85 {at=17} : i32
      store %81, %86, %84 {at=17}
      %87 = const {value=13 at=18} : i32
      %88 = slice %y, %87 {at=18} : view<i32, 1, write>
      %89 = neg %u {at=18} : tile<i32, 1, size>
      %90 = dim {dims=[size] at=18} : i32
      %91 = mul %i, %90 {at=18} : i32
      store %88, %91, %89 {at=18}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c70973e54599", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(IntegerArithmetic_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_a, Tensor<int> _tensor_b, Tensor<int> _tensor_y, int @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
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
                ReadOnlySpan<int> _scalars = stackalloc int[] { @s };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @a, Tensor<int> @b, Tensor<int> @y, int @s, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementwiseKernels.IntegerArithmetic(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public int @s;
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
            int _e14_bytes = CpuTile.Bytes(1, size);
            int _e15_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes + _e15_bytes);
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
            nint _e14 = _e13 + _e13_bytes;
            nint _e15 = _e14 + _e14_bytes;
            // var u = a.Load(i, size);
            int _v0 = i * size;
            // y[0].Store(i, u + v);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // y[1].Store(i, u - v);
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[2].Store(i, u * v);
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // y[3].Store(i, u / d);
            ViewArgument y_5 = CpuViews.Slice(@y, 4, 3);
            // y[4].Store(i, u % d);
            ViewArgument y_6 = CpuViews.Slice(@y, 4, 4);
            // y[5].Store(i, u & v);
            ViewArgument y_7 = CpuViews.Slice(@y, 4, 5);
            // y[6].Store(i, u | v);
            ViewArgument y_8 = CpuViews.Slice(@y, 4, 6);
            // y[7].Store(i, u ^ v);
            ViewArgument y_9 = CpuViews.Slice(@y, 4, 7);
            // y[8].Store(i, ~u);
            ViewArgument y_10 = CpuViews.Slice(@y, 4, 8);
            // y[9].Store(i, u << v);
            ViewArgument y_11 = CpuViews.Slice(@y, 4, 9);
            // y[10].Store(i, u >> v);
            ViewArgument y_12 = CpuViews.Slice(@y, 4, 10);
            // y[11].Store(i, Tile.Min(u, v) + s);
            ViewArgument y_13 = CpuViews.Slice(@y, 4, 11);
            // y[12].Store(i, Tile.Max(u, v) - -3);
            ViewArgument y_14 = CpuViews.Slice(@y, 4, 12);
            // y[13].Store(i, -u);
            ViewArgument y_15 = CpuViews.Slice(@y, 4, 13);
            // y[0].Store(i, u + v);
            // y[1].Store(i, u - v);
            // y[2].Store(i, u * v);
            // y[3].Store(i, u / d);
            // y[4].Store(i, u % d);
            // y[5].Store(i, u & v);
            // y[6].Store(i, u | v);
            // y[7].Store(i, u ^ v);
            // y[8].Store(i, ~u);
            // y[9].Store(i, u << v);
            // y[10].Store(i, u >> v);
            // y[11].Store(i, Tile.Min(u, v) + s);
            // y[12].Store(i, Tile.Max(u, v) - -3);
            // y[13].Store(i, -u);
            {
                var a_in = new TileReader<int>(@a, 0, _v0, size, 0, _e0);
                var b_in = new TileReader<int>(@b, 0, _v0, size, 3, _e1);
                var y_out = new TileWriter<int>(y_2, 0, _v0, size, _e2);
                var y_out_2 = new TileWriter<int>(y_3, 0, _v0, size, _e3);
                var y_out_3 = new TileWriter<int>(y_4, 0, _v0, size, _e4);
                var y_out_4 = new TileWriter<int>(y_5, 0, _v0, size, _e5);
                var y_out_5 = new TileWriter<int>(y_6, 0, _v0, size, _e6);
                var y_out_6 = new TileWriter<int>(y_7, 0, _v0, size, _e7);
                var y_out_7 = new TileWriter<int>(y_8, 0, _v0, size, _e8);
                var y_out_8 = new TileWriter<int>(y_9, 0, _v0, size, _e9);
                var y_out_9 = new TileWriter<int>(y_10, 0, _v0, size, _e10);
                var y_out_10 = new TileWriter<int>(y_11, 0, _v0, size, _e11);
                var y_out_11 = new TileWriter<int>(y_12, 0, _v0, size, _e12);
                var y_out_12 = new TileWriter<int>(y_13, 0, _v0, size, _e13);
                var y_out_13 = new TileWriter<int>(y_14, 0, _v0, size, _e14);
                var y_out_14 = new TileWriter<int>(y_15, 0, _v0, size, _e15);
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
                    nint y_out_13_row = y_out_13.Row(0);
                    nint y_out_14_row = y_out_14.Row(0);
                    var _s1 = Vector512.Create(1);
                    var s_splat = Vector512.Create(@s);
                    var _s2 = Vector512.Create(-3);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadI32(a_in_row + 4 * _c);
                            var v = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v3 = u + v;
                            CpuMemory.StoreI32(y_out_row + 4 * _c, _v3);
                            var _v4 = u - v;
                            CpuMemory.StoreI32(y_out_2_row + 4 * _c, _v4);
                            var _v5 = u * v;
                            CpuMemory.StoreI32(y_out_3_row + 4 * _c, _v5);
                            var d = v | _s1;
                            var _v6 = CpuMath.Divide(u, d);
                            CpuMemory.StoreI32(y_out_4_row + 4 * _c, _v6);
                            var _v7 = CpuMath.Remainder(u, d);
                            CpuMemory.StoreI32(y_out_5_row + 4 * _c, _v7);
                            var _v8 = u & v;
                            CpuMemory.StoreI32(y_out_6_row + 4 * _c, _v8);
                            var _v9 = u | v;
                            CpuMemory.StoreI32(y_out_7_row + 4 * _c, _v9);
                            var _v10 = u ^ v;
                            CpuMemory.StoreI32(y_out_8_row + 4 * _c, _v10);
                            var _v11 = ~u;
                            CpuMemory.StoreI32(y_out_9_row + 4 * _c, _v11);
                            var _v12 = CpuMath.ShiftLeft(u, v);
                            CpuMemory.StoreI32(y_out_10_row + 4 * _c, _v12);
                            var _v13 = CpuMath.ShiftRight(u, v);
                            CpuMemory.StoreI32(y_out_11_row + 4 * _c, _v13);
                            var _v14 = Vector512.Min(u, v);
                            var _v15 = _v14 + s_splat;
                            CpuMemory.StoreI32(y_out_12_row + 4 * _c, _v15);
                            var _v16 = Vector512.Max(u, v);
                            var _v17 = _v16 - _s2;
                            CpuMemory.StoreI32(y_out_13_row + 4 * _c, _v17);
                            var _v18 = -u;
                            CpuMemory.StoreI32(y_out_14_row + 4 * _c, _v18);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var u_2 = CpuMemory.LoadI32(a_in_row + 4 * _c, _n);
                            var v_2 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v19 = u_2 + v_2;
                            CpuMemory.StoreI32(y_out_row + 4 * _c, _v19, _n);
                            var _v20 = u_2 - v_2;
                            CpuMemory.StoreI32(y_out_2_row + 4 * _c, _v20, _n);
                            var _v21 = u_2 * v_2;
                            CpuMemory.StoreI32(y_out_3_row + 4 * _c, _v21, _n);
                            var d_2 = v_2 | _s1;
                            var _v22 = CpuMath.Divide(u_2, d_2);
                            CpuMemory.StoreI32(y_out_4_row + 4 * _c, _v22, _n);
                            var _v23 = CpuMath.Remainder(u_2, d_2);
                            CpuMemory.StoreI32(y_out_5_row + 4 * _c, _v23, _n);
                            var _v24 = u_2 & v_2;
                            CpuMemory.StoreI32(y_out_6_row + 4 * _c, _v24, _n);
                            var _v25 = u_2 | v_2;
                            CpuMemory.StoreI32(y_out_7_row + 4 * _c, _v25, _n);
                            var _v26 = u_2 ^ v_2;
                            CpuMemory.StoreI32(y_out_8_row + 4 * _c, _v26, _n);
                            var _v27 = ~u_2;
                            CpuMemory.StoreI32(y_out_9_row + 4 * _c, _v27, _n);
                            var _v28 = CpuMath.ShiftLeft(u_2, v_2);
                            CpuMemory.StoreI32(y_out_10_row + 4 * _c, _v28, _n);
                            var _v29 = CpuMath.ShiftRight(u_2, v_2);
                            CpuMemory.StoreI32(y_out_11_row + 4 * _c, _v29, _n);
                            var _v30 = Vector512.Min(u_2, v_2);
                            var _v31 = _v30 + s_splat;
                            CpuMemory.StoreI32(y_out_12_row + 4 * _c, _v31, _n);
                            var _v32 = Vector512.Max(u_2, v_2);
                            var _v33 = _v32 - _s2;
                            CpuMemory.StoreI32(y_out_13_row + 4 * _c, _v33, _n);
                            var _v34 = -u_2;
                            CpuMemory.StoreI32(y_out_14_row + 4 * _c, _v34, _n);
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
                    y_out_13.End(0);
                    y_out_14.End(0);
                }
            }
        }
    }
}
