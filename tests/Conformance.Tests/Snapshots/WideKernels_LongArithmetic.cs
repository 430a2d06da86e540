private static partial class LongArithmetic_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.LongArithmetic",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.LongArithmetic
    param view %a : view<i64, 1>
    param view %b : view<i64, 1>
    param view %y : view<i64, 2, write>
    param view %z : view<i32, 2, write>
    param scalar %s : i64
    param tune %size : i32 in [20]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "var v = b.Load(i, size);"
    statement 4 "y[0].Store(i, u + v);"
    statement 5 "y[1].Store(i, u - v);"
    statement 6 "y[2].Store(i, u * v);"
    statement 7 "y[3].Store(i, u / Tile.Where(v == 0, 7, v));"
    statement 8 "y[4].Store(i, u % Tile.Where(v == 0, 7L, v));"
    statement 9 "y[5].Store(i, -u);"
    statement 10 "y[6].Store(i, u & v);"
    statement 11 "y[7].Store(i, u | v);"
    statement 12 "y[8].Store(i, u ^ ~v);"
    statement 13 "y[9].Store(i, u << v);"
    statement 14 "y[10].Store(i, u >> v);"
    statement 15 "y[11].Store(i, Tile.Min(u, v) + s);"
    statement 16 "y[12].Store(i, Tile.Max(u, 9007199254740993) * 3);"
    statement 17 "long t = Math.Abs(s) % 1000 << 40 >> 3;"
    statement 18 "t += i;"
    statement 19 "y[13].Store(i, Tile.Full(1, size, (t ^ -1L) / Math.Max(s, 3L)));"
    statement 20 "z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4 + (u < v).To<int>() * 8);"
    statement 21 "z[1].Store(i, ((u == v) | (u != s)).To<int>());"
    statement 22 "z[2].Store(i, (u > 0).To<long>().To<int>());"
    grid {
      %6 = length %a {axis=0 at=1} : i32
      %7 = add %6, %size {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %size {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %u = load %a, %13 {value=0 dims=[size] at=2} : tile<i64, 1, size>
      %15 = dim {dims=[size] at=3} : i32
      %16 = mul %i, %15 {at=3} : i32
      %v = load %b, %16 {value=0 dims=[size] at=3} : tile<i64, 1, size>
      %18 = const {value=0 at=4} : i32
      %19 = slice %y, %18 {at=4} : view<i64, 1, write>
      %20 = add %u, %v {at=4} : tile<i64, 1, size>
      %21 = dim {dims=[size] at=4} : i32
      %22 = mul %i, %21 {at=4} : i32
      store %19, %22, %20 {at=4}
      %23 = const {value=1 at=5} : i32
      %24 = slice %y, %23 {at=5} : view<i64, 1, write>
      %25 = sub %u, %v {at=5} : tile<i64, 1, size>
      %26 = dim {dims=[size] at=5} : i32
      %27 = mul %i, %26 {at=5} : i32
      store %24, %27, %25 {at=5}
      %28 = const {value=2 at=6} : i32
      %29 = slice %y, %28 {at=6} : view<i64, 1, write>
      %30 = mul %u, %v {at=6} : tile<i64, 1, size>
      %31 = dim {dims=[size] at=6} : i32
      %32 = mul %i, %31 {at=6} : i32
      store %29, %32, %30 {at=6}
      %33 = const {value=3 at=7} : i32
      %34 = slice %y, %33 {at=7} : view<i64, 1, write>
      %35 = const {value=0 at=7} : i64
      %36 = eq %v, %35 {at=7} : tile<bool, 1, size>
      %37 = const {value=7 at=7} : i64
      %38 = select %36, %37, %v {at=7} : tile<i64, 1, size>
      %39 = div %u, %38 {at=7} : tile<i64, 1, size>
      %40 = dim {dims=[size] at=7} : i32
      %41 = mul %i, %40 {at=7} : i32
      store %34, %41, %39 {at=7}
      %42 = const {value=4 at=8} : i32
      %43 = slice %y, %42 {at=8} : view<i64, 1, write>
      %44 = const {value=0 at=8} : i64
      %45 = eq %v, %44 {at=8} : tile<bool, 1, size>
      %46 = const {value=7 at=8} : i64
      %47 = select %45, %46, %v {at=8} : tile<i64, 1, size>
      %48 = rem %u, %47 {at=8} : tile<i64, 1, size>
      %49 = dim {dims=[size] at=8} : i32
      %50 = mul %i, %49 {at=8} : i32
      store %43, %50, %48 {at=8}
      %51 = const {value=5 at=9} : i32
      %52 = slice %y, %51 {at=9} : view<i64, 1, write>
      %53 = neg %u {at=9} : tile<i64, 1, size>
      %54 = dim {dims=[size] at=9} : i32
      %55 = mul %i, %54 {at=9} : i32
      store %52, %55, %53 {at=9}
      %56 = const {value=6 at=10} : i32
      %57 = slice %y, %56 {at=10} : view<i64, 1, write>
      %58 = and %u, %v {at=10} : tile<i64, 1, size>
      %59 = dim {dims=[size] at=10} : i32
      %60 = mul %i, %59 {at=10} : i32
      store %57, %60, %58 {at=10}
      %61 = const {value=7 at=11} : i32
      %62 = slice %y, %61 {at=11} : view<i64, 1, write>
      %63 = or %u, %v {at=11} : tile<i64, 1, size>
      %64 = dim {dims=[size] at=11} : i32
      %65 = mul %i, %64 {at=11} : i32
      store %62, %65, %63 {at=11}
      %66 = const {value=8 at=12} : i32
      %67 = slice %y, %66 {at=12} : view<i64, 1, write>
      %68 = not %v {at=12} : tile<i64, 1, size>
      %69 = xor %u, %68 {at=12} : tile<i64, 1, size>
      %70 = dim {dims=[size] at=12} : i32
      %71 = mul %i, %70 {at=12} : i32
      store %67, %71, %69 {at=12}
      %72 = const {value=9 at=13} : i32
      %73 = slice %y, %72 {at=13} : view<i64, 1, write>
      %74 = shl %u, %v {at=13} : tile<i64, 1, size>
      %75 = dim {dims=[size] at=13} : i32
      %76 = mul %i, %75 {at=13} : i32
      store %73, %76, %74 {at=13}
      %77 = const {value=10 at=14} : i32
      %78 = slice %y, %77 {at=14} : view<i64, 1, write>
      %79 = shr %u, %v {at=14} : tile<i64, 1, size>
      %80 = dim {dims=[size] at=14} : i32
      %81 = mul %i, %80 {at=14} : i32
      store %78, %81, %79 {at=14}
      %82 = const {value=11 at=15} : i32
      %83 = slice %y, %82 {at=15} : view<i64, 1, write>
      %84 = min %u, %v {at=15} : tile<i64, 1, size>
      %85 = add %84, %s {at=15} : tile<i64, 1, size>
      %86 = dim {dims=[size] at=15} : i32
      %87 = mul %i, %86 {at=15} : i32
      store %83, %87, %85 {at=15}
      %88 = const {value=12 at=16} : i32
      %89 = slice %y, %88 {at=16} : view<i64, 1, write>
      %90 = const {value=9007199254740993 at=16} : i64
      %91 = max %u, %90 {at=16} : tile<i64, 1, size>
      %92 = const {value=3 at=16} : i64
      %93 = mul %91, %92 {at=16} : tile<i64, 1, size>
      %94 = dim {dims=[size] at=16} : i32
      %95 = mul %i, %94 {at=16} : i32
      store %89, %95, %93 {at=16}
      %96 = abs %s {at=17} : i64
      %97 = const {value=1000 at=17} : i64
      %98 = rem %96, %97 {at=17} : i64
      %99 = const {value=40 at=17} : i32
      %100 = cast %99 {at=17} : i64
      %101 = shl %98, %100 {at=17} : i64
      %102 = const {value=3 at=17} : i32
      %103 = cast %102 {at=17} : i64
      %t = shr %101, %103 {at=17} : i64
      %105 = cast %i {at=18} : i64
      %t.2 = add %t, %105 {at=18} : i64
      %107 = const {value=13 at=19} : i32
      %108 = slice %y, %107 {at=19} : view<i64, 1, write>
      %109 = const {value=-1 at=19} : i64
      %110 = xor %t.2, %109 {at=19} : i64
      %111 = const {value=3 at=19} : i64
      %112 = max %s, %111 {at=19} : i64
      %113 = div %110, %112 {at=19} : i64
      %114 = full %113 {dims=[1, size] at=19} : tile<i64, 1, size>
      %115 = dim {dims=[size] at=19} : i32
      %116 = mul %i, %115 {at=19} : i32
      store %108, %116, %114 {at=19}
      %117 = const {value=0 at=20} : i32
      %118 = slice %z, %117 {at=20} : view<i32, 1, write>
      %119 = le %u, %v {at=20} : tile<bool, 1, size>
      %120 = cast %119 {at=20} : tile<i32, 1, size>
      %121 = gt %u, %v {at=20} : tile<bool, 1, size>
      %122 = cast %121 {at=20} : tile<i32, 1, size>
      %123 = const {value=2 at=20} : i32
      %124 = mul %122, %123 {at=20} : tile<i32, 1, size>
      %125 = add %120, %124 {at=20} : tile<i32, 1, size>
      %126 = ge %u, %v {at=20} : tile<bool, 1, size>
      %127 = cast %126 {at=20} : tile<i32, 1, size>
      %128 = const {value=4 at=20} : i32
      %129 = mul %127, %128 {at=20} : tile<i32, 1, size>
      %130 = add %125, %129 {at=20} : tile<i32, 1, size>
      %131 = lt %u, %v {at=20} : tile<bool, 1, size>
      %132 = cast %131 {at=20} : tile<i32, 1, size>
      %133 = const {value=8 at=20} : i32
      %134 = mul %132, %133 {at=20} : tile<i32, 1, size>
      %135 = add %130, %134 {at=20} : tile<i32, 1, size>
      %136 = dim {dims=[size] at=20} : i32
      %137 = mul %i, %136 {at=20} : i32
      store %118, %137, %135 {at=20}
      %138 = const {value=1 at=21} : i32
      %139 = slice %z, %138 {at=21} : view<i32, 1, write>
      %140 = eq %u, %v {at=21} : tile<bool, 1, size>
      %141 = ne %u, %s {at=21} : tile<bool, 1, size>
      %142 = or %140, %141 {at=21} : tile<bool, 1, size>
      %143 = cast %142 {at=21} : tile<i32, 1, size>
      %144 = dim {dims=[size] at=21} : i32
      %145 = mul %i, %144 {at=21} : i32
      store %139, %145, %143 {at=21}
      %146 = const {value=2 at=22} : i32
      %147 = slice %z, %146 {at=22} : view<i32, 1, write>
      %148 = const {value=0 at=22} : i64
      %149 = gt %u, %148 {at=22} : tile<bool, 1, size>
      %150 = cast %149 {at=22} : tile<i64, 1, size>
      %151 = cast %150 {at=22} : tile<i32, 1, size>
      %152 = dim {dims=[size] at=22} : i32
      %153 = mul %i, %152 {at=22} : i32
      store %147, %153, %151 {at=22}
      yield
    }
    """,
        _lines)
        { Fingerprint = "57410877a847", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(8, ViewAccess.Read, "a"), new ViewParameter(8, ViewAccess.Read, "b"), new ViewParameter(8, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(LongArithmetic_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<long> _tensor_a, Tensor<long> _tensor_b, Tensor<long> _tensor_y, Tensor<int> _tensor_z, long @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 20 };
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
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @z = @z, @s = @s, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, _tensor_z, @s, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { unchecked((int)@s), unchecked((int)(@s >> 32)) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<long> @a, Tensor<long> @b, Tensor<long> @y, Tensor<int> @z, long @s, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.WideKernels.LongArithmetic(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
        public long @s;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, size);
            int _e1_bytes = 2 * CpuTile.Bytes(1, size);
            int _e2_bytes = 2 * CpuTile.Bytes(1, size);
            int _e3_bytes = 2 * CpuTile.Bytes(1, size);
            int _e4_bytes = 2 * CpuTile.Bytes(1, size);
            int _e5_bytes = 2 * CpuTile.Bytes(1, size);
            int _e6_bytes = 2 * CpuTile.Bytes(1, size);
            int _e7_bytes = 2 * CpuTile.Bytes(1, size);
            int _e8_bytes = 2 * CpuTile.Bytes(1, size);
            int _e9_bytes = 2 * CpuTile.Bytes(1, size);
            int _e10_bytes = 2 * CpuTile.Bytes(1, size);
            int _e11_bytes = 2 * CpuTile.Bytes(1, size);
            int _e12_bytes = 2 * CpuTile.Bytes(1, size);
            int _e13_bytes = 2 * CpuTile.Bytes(1, size);
            int _e14_bytes = 2 * CpuTile.Bytes(1, size);
            int _e15_bytes = 2 * CpuTile.Bytes(1, size);
            int _e16_bytes = CpuTile.Bytes(1, size);
            int _e17_bytes = CpuTile.Bytes(1, size);
            int _e18_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes + _e15_bytes + _e16_bytes + _e17_bytes + _e18_bytes);
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
            nint _e16 = _e15 + _e15_bytes;
            nint _e17 = _e16 + _e16_bytes;
            nint _e18 = _e17 + _e17_bytes;
            // var u = a.Load(i, size);
            int _v0 = i * size;
            // y[0].Store(i, u + v);
            ViewArgument y_2 = CpuViews.Slice(@y, 8, 0);
            // y[1].Store(i, u - v);
            ViewArgument y_3 = CpuViews.Slice(@y, 8, 1);
            // y[2].Store(i, u * v);
            ViewArgument y_4 = CpuViews.Slice(@y, 8, 2);
            // y[3].Store(i, u / Tile.Where(v == 0, 7, v));
            ViewArgument y_5 = CpuViews.Slice(@y, 8, 3);
            // y[4].Store(i, u % Tile.Where(v == 0, 7L, v));
            ViewArgument y_6 = CpuViews.Slice(@y, 8, 4);
            // y[5].Store(i, -u);
            ViewArgument y_7 = CpuViews.Slice(@y, 8, 5);
            // y[6].Store(i, u & v);
            ViewArgument y_8 = CpuViews.Slice(@y, 8, 6);
            // y[7].Store(i, u | v);
            ViewArgument y_9 = CpuViews.Slice(@y, 8, 7);
            // y[8].Store(i, u ^ ~v);
            ViewArgument y_10 = CpuViews.Slice(@y, 8, 8);
            // y[9].Store(i, u << v);
            ViewArgument y_11 = CpuViews.Slice(@y, 8, 9);
            // y[10].Store(i, u >> v);
            ViewArgument y_12 = CpuViews.Slice(@y, 8, 10);
            // y[11].Store(i, Tile.Min(u, v) + s);
            ViewArgument y_13 = CpuViews.Slice(@y, 8, 11);
            // y[12].Store(i, Tile.Max(u, 9007199254740993) * 3);
            ViewArgument y_14 = CpuViews.Slice(@y, 8, 12);
            // long t = Math.Abs(s) % 1000 << 40 >> 3;
            long t = (CpuMath.Remainder(CpuMath.Abs(@s), 1000L) << (int)(long)40) >> (int)(long)3;
            // t += i;
            long t_2 = t + (long)i;
            // y[13].Store(i, Tile.Full(1, size, (t ^ -1L) / Math.Max(s, 3L)));
            ViewArgument y_15 = CpuViews.Slice(@y, 8, 13);
            long _v1 = CpuMath.Divide(t_2 ^ -1L, Math.Max(@s, 3L));
            // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4 + (u < v).To<int>() * 8);
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            // z[1].Store(i, ((u == v) | (u != s)).To<int>());
            ViewArgument z_3 = CpuViews.Slice(@z, 4, 1);
            // z[2].Store(i, (u > 0).To<long>().To<int>());
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 2);
            // y[0].Store(i, u + v);
            // y[1].Store(i, u - v);
            // y[2].Store(i, u * v);
            // y[3].Store(i, u / Tile.Where(v == 0, 7, v));
            // y[4].Store(i, u % Tile.Where(v == 0, 7L, v));
            // y[5].Store(i, -u);
            // y[6].Store(i, u & v);
            // y[7].Store(i, u | v);
            // y[8].Store(i, u ^ ~v);
            // y[9].Store(i, u << v);
            // y[10].Store(i, u >> v);
            // y[11].Store(i, Tile.Min(u, v) + s);
            // y[12].Store(i, Tile.Max(u, 9007199254740993) * 3);
            // y[13].Store(i, Tile.Full(1, size, (t ^ -1L) / Math.Max(s, 3L)));
            // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4 + (u < v).To<int>() * 8);
            // z[1].Store(i, ((u == v) | (u != s)).To<int>());
            // z[2].Store(i, (u > 0).To<long>().To<int>());
            {
                var a_in = new TileReader<long>(@a, 0, _v0, size, 0L, _e0);
                var b_in = new TileReader<long>(@b, 0, _v0, size, 0L, _e1);
                var y_out = new TileWriter<long>(y_2, 0, _v0, size, _e2);
                var y_out_2 = new TileWriter<long>(y_3, 0, _v0, size, _e3);
                var y_out_3 = new TileWriter<long>(y_4, 0, _v0, size, _e4);
                var y_out_4 = new TileWriter<long>(y_5, 0, _v0, size, _e5);
                var y_out_5 = new TileWriter<long>(y_6, 0, _v0, size, _e6);
                var y_out_6 = new TileWriter<long>(y_7, 0, _v0, size, _e7);
                var y_out_7 = new TileWriter<long>(y_8, 0, _v0, size, _e8);
                var y_out_8 = new TileWriter<long>(y_9, 0, _v0, size, _e9);
                var y_out_9 = new TileWriter<long>(y_10, 0, _v0, size, _e10);
                var y_out_10 = new TileWriter<long>(y_11, 0, _v0, size, _e11);
                var y_out_11 = new TileWriter<long>(y_12, 0, _v0, size, _e12);
                var y_out_12 = new TileWriter<long>(y_13, 0, _v0, size, _e13);
                var y_out_13 = new TileWriter<long>(y_14, 0, _v0, size, _e14);
                var y_out_14 = new TileWriter<long>(y_15, 0, _v0, size, _e15);
                var z_out = new TileWriter<int>(z_2, 0, _v0, size, _e16);
                var z_out_2 = new TileWriter<int>(z_3, 0, _v0, size, _e17);
                var z_out_3 = new TileWriter<int>(z_4, 0, _v0, size, _e18);
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
                    nint z_out_row = z_out.Row(0);
                    nint z_out_2_row = z_out_2.Row(0);
                    nint z_out_3_row = z_out_3.Row(0);
                    var _s2 = Lanes64.Create(0L);
                    var _s3 = Lanes64.Create(7L);
                    var s_splat = Lanes64.Create(@s);
                    var _s4 = Lanes64.Create(9007199254740993L);
                    var _s5 = Lanes64.Create(3L);
                    var _s6 = Lanes64.Create(_v1);
                    var _s7 = Vector512.Create(2);
                    var _s8 = Vector512.Create(4);
                    var _s9 = Vector512.Create(8);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadI64(a_in_row + 8 * _c);
                            var v = CpuMemory.LoadI64(b_in_row + 8 * _c);
                            var _v10 = u + v;
                            CpuMemory.StoreI64(y_out_row + 8 * _c, _v10);
                            var _v11 = u - v;
                            CpuMemory.StoreI64(y_out_2_row + 8 * _c, _v11);
                            var _v12 = u * v;
                            CpuMemory.StoreI64(y_out_3_row + 8 * _c, _v12);
                            var _v13 = Lanes64.Equals(v, _s2);
                            var _v14 = Lanes64.ConditionalSelect(_v13, _s3, v);
                            var _v15 = CpuMath.Divide(u, _v14);
                            CpuMemory.StoreI64(y_out_4_row + 8 * _c, _v15);
                            var _v16 = Lanes64.Equals(v, _s2);
                            var _v17 = Lanes64.ConditionalSelect(_v16, _s3, v);
                            var _v18 = CpuMath.Remainder(u, _v17);
                            CpuMemory.StoreI64(y_out_5_row + 8 * _c, _v18);
                            var _v19 = -u;
                            CpuMemory.StoreI64(y_out_6_row + 8 * _c, _v19);
                            var _v20 = u & v;
                            CpuMemory.StoreI64(y_out_7_row + 8 * _c, _v20);
                            var _v21 = u | v;
                            CpuMemory.StoreI64(y_out_8_row + 8 * _c, _v21);
                            var _v22 = ~v;
                            var _v23 = u ^ _v22;
                            CpuMemory.StoreI64(y_out_9_row + 8 * _c, _v23);
                            var _v24 = CpuMath.ShiftLeft(u, v);
                            CpuMemory.StoreI64(y_out_10_row + 8 * _c, _v24);
                            var _v25 = CpuMath.ShiftRight(u, v);
                            CpuMemory.StoreI64(y_out_11_row + 8 * _c, _v25);
                            var _v26 = Lanes64.Min(u, v);
                            var _v27 = _v26 + s_splat;
                            CpuMemory.StoreI64(y_out_12_row + 8 * _c, _v27);
                            var _v28 = Lanes64.Max(u, _s4);
                            var _v29 = _v28 * _s5;
                            CpuMemory.StoreI64(y_out_13_row + 8 * _c, _v29);
                            var _v30 = _s6;
                            CpuMemory.StoreI64(y_out_14_row + 8 * _c, _v30);
                            var _v31 = Lanes64.LessThanOrEqual(u, v);
                            var _v32 = -_v31;
                            var _v33 = Lanes64.GreaterThan(u, v);
                            var _v34 = -_v33;
                            var _v35 = _v34 * _s7;
                            var _v36 = _v32 + _v35;
                            var _v37 = Lanes64.GreaterThanOrEqual(u, v);
                            var _v38 = -_v37;
                            var _v39 = _v38 * _s8;
                            var _v40 = _v36 + _v39;
                            var _v41 = Lanes64.LessThan(u, v);
                            var _v42 = -_v41;
                            var _v43 = _v42 * _s9;
                            var _v44 = _v40 + _v43;
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v44);
                            var _v45 = Lanes64.Equals(u, v);
                            var _v46 = ~Lanes64.Equals(u, s_splat);
                            var _v47 = _v45 | _v46;
                            var _v48 = -_v47;
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v48);
                            var _v49 = Lanes64.GreaterThan(u, _s2);
                            var _v50 = CpuConvert.ToI64(-_v49);
                            var _v51 = CpuConvert.ToI32(_v50);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v51);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var u_2 = CpuMemory.LoadI64(a_in_row + 8 * _c, _n);
                            var v_2 = CpuMemory.LoadI64(b_in_row + 8 * _c, _n);
                            var _v52 = u_2 + v_2;
                            CpuMemory.StoreI64(y_out_row + 8 * _c, _v52, _n);
                            var _v53 = u_2 - v_2;
                            CpuMemory.StoreI64(y_out_2_row + 8 * _c, _v53, _n);
                            var _v54 = u_2 * v_2;
                            CpuMemory.StoreI64(y_out_3_row + 8 * _c, _v54, _n);
                            var _v55 = Lanes64.Equals(v_2, _s2);
                            var _v56 = Lanes64.ConditionalSelect(_v55, _s3, v_2);
                            var _v57 = CpuMath.Divide(u_2, _v56);
                            CpuMemory.StoreI64(y_out_4_row + 8 * _c, _v57, _n);
                            var _v58 = Lanes64.Equals(v_2, _s2);
                            var _v59 = Lanes64.ConditionalSelect(_v58, _s3, v_2);
                            var _v60 = CpuMath.Remainder(u_2, _v59);
                            CpuMemory.StoreI64(y_out_5_row + 8 * _c, _v60, _n);
                            var _v61 = -u_2;
                            CpuMemory.StoreI64(y_out_6_row + 8 * _c, _v61, _n);
                            var _v62 = u_2 & v_2;
                            CpuMemory.StoreI64(y_out_7_row + 8 * _c, _v62, _n);
                            var _v63 = u_2 | v_2;
                            CpuMemory.StoreI64(y_out_8_row + 8 * _c, _v63, _n);
                            var _v64 = ~v_2;
                            var _v65 = u_2 ^ _v64;
                            CpuMemory.StoreI64(y_out_9_row + 8 * _c, _v65, _n);
                            var _v66 = CpuMath.ShiftLeft(u_2, v_2);
                            CpuMemory.StoreI64(y_out_10_row + 8 * _c, _v66, _n);
                            var _v67 = CpuMath.ShiftRight(u_2, v_2);
                            CpuMemory.StoreI64(y_out_11_row + 8 * _c, _v67, _n);
                            var _v68 = Lanes64.Min(u_2, v_2);
                            var _v69 = _v68 + s_splat;
                            CpuMemory.StoreI64(y_out_12_row + 8 * _c, _v69, _n);
                            var _v70 = Lanes64.Max(u_2, _s4);
                            var _v71 = _v70 * _s5;
                            CpuMemory.StoreI64(y_out_13_row + 8 * _c, _v71, _n);
                            var _v72 = _s6;
                            CpuMemory.StoreI64(y_out_14_row + 8 * _c, _v72, _n);
                            var _v73 = Lanes64.LessThanOrEqual(u_2, v_2);
                            var _v74 = -_v73;
                            var _v75 = Lanes64.GreaterThan(u_2, v_2);
                            var _v76 = -_v75;
                            var _v77 = _v76 * _s7;
                            var _v78 = _v74 + _v77;
                            var _v79 = Lanes64.GreaterThanOrEqual(u_2, v_2);
                            var _v80 = -_v79;
                            var _v81 = _v80 * _s8;
                            var _v82 = _v78 + _v81;
                            var _v83 = Lanes64.LessThan(u_2, v_2);
                            var _v84 = -_v83;
                            var _v85 = _v84 * _s9;
                            var _v86 = _v82 + _v85;
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v86, _n);
                            var _v87 = Lanes64.Equals(u_2, v_2);
                            var _v88 = ~Lanes64.Equals(u_2, s_splat);
                            var _v89 = _v87 | _v88;
                            var _v90 = -_v89;
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v90, _n);
                            var _v91 = Lanes64.GreaterThan(u_2, _s2);
                            var _v92 = CpuConvert.ToI64(-_v91);
                            var _v93 = CpuConvert.ToI32(_v92);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v93, _n);
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
                    z_out.End(0);
                    z_out_2.End(0);
                    z_out_3.End(0);
                }
            }
        }
    }
}
