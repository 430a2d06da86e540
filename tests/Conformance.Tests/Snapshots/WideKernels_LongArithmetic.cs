internal static partial class LongArithmetic_Kernel
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
    grid {
      %6 = length %a {axis=0 at=1} : i32
      %7 = add %6, %size {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %size {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %11, %12 {at=2} : i32
      %14 = load %a, %13 {value=0 dims=[size] at=2} : tile<i64, 1, size>
      %15 = dim {dims=[size] at=3} : i32
      %16 = mul %11, %15 {at=3} : i32
      %17 = load %b, %16 {value=0 dims=[size] at=3} : tile<i64, 1, size>
      %18 = const {value=0 at=4} : i32
      %19 = slice %y, %18 {at=4} : view<i64, 1, write>
      %20 = add %14, %17 {at=4} : tile<i64, 1, size>
      %21 = dim {dims=[size] at=4} : i32
      %22 = mul %11, %21 {at=4} : i32
      store %19, %22, %20 {at=4}
      %23 = const {value=1 at=5} : i32
      %24 = slice %y, %23 {at=5} : view<i64, 1, write>
      %25 = sub %14, %17 {at=5} : tile<i64, 1, size>
      %26 = dim {dims=[size] at=5} : i32
      %27 = mul %11, %26 {at=5} : i32
      store %24, %27, %25 {at=5}
      %28 = const {value=2 at=6} : i32
      %29 = slice %y, %28 {at=6} : view<i64, 1, write>
      %30 = mul %14, %17 {at=6} : tile<i64, 1, size>
      %31 = dim {dims=[size] at=6} : i32
      %32 = mul %11, %31 {at=6} : i32
      store %29, %32, %30 {at=6}
      %33 = const {value=3 at=7} : i32
      %34 = slice %y, %33 {at=7} : view<i64, 1, write>
      %35 = const {value=0 at=7} : i64
      %36 = eq %17, %35 {at=7} : tile<bool, 1, size>
      %37 = const {value=7 at=7} : i64
      %38 = select %36, %37, %17 {at=7} : tile<i64, 1, size>
      %39 = div %14, %38 {at=7} : tile<i64, 1, size>
      %40 = dim {dims=[size] at=7} : i32
      %41 = mul %11, %40 {at=7} : i32
      store %34, %41, %39 {at=7}
      %42 = const {value=4 at=8} : i32
      %43 = slice %y, %42 {at=8} : view<i64, 1, write>
      %44 = const {value=0 at=8} : i64
      %45 = eq %17, %44 {at=8} : tile<bool, 1, size>
      %46 = const {value=7 at=8} : i64
      %47 = select %45, %46, %17 {at=8} : tile<i64, 1, size>
      %48 = rem %14, %47 {at=8} : tile<i64, 1, size>
      %49 = dim {dims=[size] at=8} : i32
      %50 = mul %11, %49 {at=8} : i32
      store %43, %50, %48 {at=8}
      %51 = const {value=5 at=9} : i32
      %52 = slice %y, %51 {at=9} : view<i64, 1, write>
      %53 = neg %14 {at=9} : tile<i64, 1, size>
      %54 = dim {dims=[size] at=9} : i32
      %55 = mul %11, %54 {at=9} : i32
      store %52, %55, %53 {at=9}
      %56 = const {value=6 at=10} : i32
      %57 = slice %y, %56 {at=10} : view<i64, 1, write>
      %58 = and %14, %17 {at=10} : tile<i64, 1, size>
      %59 = dim {dims=[size] at=10} : i32
      %60 = mul %11, %59 {at=10} : i32
      store %57, %60, %58 {at=10}
      %61 = const {value=7 at=11} : i32
      %62 = slice %y, %61 {at=11} : view<i64, 1, write>
      %63 = or %14, %17 {at=11} : tile<i64, 1, size>
      %64 = dim {dims=[size] at=11} : i32
      %65 = mul %11, %64 {at=11} : i32
      store %62, %65, %63 {at=11}
      %66 = const {value=8 at=12} : i32
      %67 = slice %y, %66 {at=12} : view<i64, 1, write>
      %68 = not %17 {at=12} : tile<i64, 1, size>
      %69 = xor %14, %68 {at=12} : tile<i64, 1, size>
      %70 = dim {dims=[size] at=12} : i32
      %71 = mul %11, %70 {at=12} : i32
      store %67, %71, %69 {at=12}
      %72 = const {value=9 at=13} : i32
      %73 = slice %y, %72 {at=13} : view<i64, 1, write>
      %74 = shl %14, %17 {at=13} : tile<i64, 1, size>
      %75 = dim {dims=[size] at=13} : i32
      %76 = mul %11, %75 {at=13} : i32
      store %73, %76, %74 {at=13}
      %77 = const {value=10 at=14} : i32
      %78 = slice %y, %77 {at=14} : view<i64, 1, write>
      %79 = shr %14, %17 {at=14} : tile<i64, 1, size>
      %80 = dim {dims=[size] at=14} : i32
      %81 = mul %11, %80 {at=14} : i32
      store %78, %81, %79 {at=14}
      %82 = const {value=11 at=15} : i32
      %83 = slice %y, %82 {at=15} : view<i64, 1, write>
      %84 = min %14, %17 {at=15} : tile<i64, 1, size>
      %85 = add %84, %s {at=15} : tile<i64, 1, size>
      %86 = dim {dims=[size] at=15} : i32
      %87 = mul %11, %86 {at=15} : i32
      store %83, %87, %85 {at=15}
      %88 = const {value=12 at=16} : i32
      %89 = slice %y, %88 {at=16} : view<i64, 1, write>
      %90 = const {value=9007199254740993 at=16} : i64
      %91 = max %14, %90 {at=16} : tile<i64, 1, size>
      %92 = const {value=3 at=16} : i64
      %93 = mul %91, %92 {at=16} : tile<i64, 1, size>
      %94 = dim {dims=[size] at=16} : i32
      %95 = mul %11, %94 {at=16} : i32
      store %89, %95, %93 {at=16}
      %96 = abs %s {at=17} : i64
      %97 = const {value=1000 at=17} : i64
      %98 = rem %96, %97 {at=17} : i64
      %99 = const {value=40 at=17} : i32
      %100 = cast %99 {at=17} : i64
      %101 = shl %98, %100 {at=17} : i64
      %102 = const {value=3 at=17} : i32
      %103 = cast %102 {at=17} : i64
      %104 = shr %101, %103 {at=17} : i64
      %105 = cast %11 {at=18} : i64
      %106 = add %104, %105 {at=18} : i64
      %107 = const {value=13 at=19} : i32
      %108 = slice %y, %107 {at=19} : view<i64, 1, write>
      %109 = const {value=-1 at=19} : i64
      %110 = xor %106, %109 {at=19} : i64
      %111 = const {value=3 at=19} : i64
      %112 = max %s, %111 {at=19} : i64
      %113 = div %110, %112 {at=19} : i64
      %114 = full %113 {dims=[1, size] at=19} : tile<i64, 1, size>
      %115 = dim {dims=[size] at=19} : i32
      %116 = mul %11, %115 {at=19} : i32
      store %108, %116, %114 {at=19}
      %117 = const {value=0 at=20} : i32
      %118 = slice %z, %117 {at=20} : view<i32, 1, write>
      %119 = le %14, %17 {at=20} : tile<bool, 1, size>
      %120 = cast %119 {at=20} : tile<i32, 1, size>
      %121 = gt %14, %17 {at=20} : tile<bool, 1, size>
      %122 = cast %121 {at=20} : tile<i32, 1, size>
      %123 = const {value=2 at=20} : i32
      %124 = mul %122, %123 {at=20} : tile<i32, 1, size>
      %125 = add %120, %124 {at=20} : tile<i32, 1, size>
      %126 = ge %14, %17 {at=20} : tile<bool, 1, size>
      %127 = cast %126 {at=20} : tile<i32, 1, size>
      %128 = const {value=4 at=20} : i32
      %129 = mul %127, %128 {at=20} : tile<i32, 1, size>
      %130 = add %125, %129 {at=20} : tile<i32, 1, size>
      %131 = lt %14, %17 {at=20} : tile<bool, 1, size>
      %132 = cast %131 {at=20} : tile<i32, 1, size>
      %133 = const {value=8 at=20} : i32
      %134 = mul %132, %133 {at=20} : tile<i32, 1, size>
      %135 = add %130, %134 {at=20} : tile<i32, 1, size>
      %136 = dim {dims=[size] at=20} : i32
      %137 = mul %11, %136 {at=20} : i32
      store %118, %137, %135 {at=20}
      %138 = const {value=1 at=21} : i32
      %139 = slice %z, %138 {at=21} : view<i32, 1, write>
      %140 = eq %14, %17 {at=21} : tile<bool, 1, size>
      %141 = ne %14, %s {at=21} : tile<bool, 1, size>
      %142 = or %140, %141 {at=21} : tile<bool, 1, size>
      %143 = cast %142 {at=21} : tile<i32, 1, size>
      %144 = dim {dims=[size] at=21} : i32
      %145 = mul %11, %144 {at=21} : i32
      store %139, %145, %143 {at=21}
      %146 = const {value=2 at=22} : i32
      %147 = slice %z, %146 {at=22} : view<i32, 1, write>
      %148 = const {value=0 at=22} : i64
      %149 = gt %14, %148 {at=22} : tile<bool, 1, size>
      %150 = cast %149 {at=22} : tile<i64, 1, size>
      %151 = cast %150 {at=22} : tile<i32, 1, size>
      %152 = dim {dims=[size] at=22} : i32
      %153 = mul %11, %152 {at=22} : i32
      store %147, %153, %151 {at=22}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(LongArithmetic_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<long> _tensor_a, Tensor<long> _tensor_b, Tensor<long> _tensor_y, Tensor<int> _tensor_z, long @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 8, ViewAccess.Read, "a"), new ViewUse(@b, 8, ViewAccess.Read, "b"), new ViewUse(@y, 8, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [20];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @y, @z]);
        int @size = _tuned[0];
        int _v0 = @a.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @y, @z], [unchecked((int)@s), unchecked((int)(@s >> 32))], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<long> @a, Tensor<long> @b, Tensor<long> @y, Tensor<int> @z, long @s, int @size) =>
        _launch.Interpret(() => LongArithmetic(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @s, @size));

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
            int _grid0 = _program;
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
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            ViewArgument _v2 = CpuViews.Slice(@y, 8, 0);
            int _v3 = _grid0 * size;
            ViewArgument _v4 = CpuViews.Slice(@y, 8, 1);
            int _v5 = _grid0 * size;
            ViewArgument _v6 = CpuViews.Slice(@y, 8, 2);
            int _v7 = _grid0 * size;
            ViewArgument _v8 = CpuViews.Slice(@y, 8, 3);
            int _v9 = _grid0 * size;
            ViewArgument _v10 = CpuViews.Slice(@y, 8, 4);
            int _v11 = _grid0 * size;
            ViewArgument _v12 = CpuViews.Slice(@y, 8, 5);
            int _v13 = _grid0 * size;
            ViewArgument _v14 = CpuViews.Slice(@y, 8, 6);
            int _v15 = _grid0 * size;
            ViewArgument _v16 = CpuViews.Slice(@y, 8, 7);
            int _v17 = _grid0 * size;
            ViewArgument _v18 = CpuViews.Slice(@y, 8, 8);
            int _v19 = _grid0 * size;
            ViewArgument _v20 = CpuViews.Slice(@y, 8, 9);
            int _v21 = _grid0 * size;
            ViewArgument _v22 = CpuViews.Slice(@y, 8, 10);
            int _v23 = _grid0 * size;
            ViewArgument _v24 = CpuViews.Slice(@y, 8, 11);
            int _v25 = _grid0 * size;
            ViewArgument _v26 = CpuViews.Slice(@y, 8, 12);
            int _v27 = _grid0 * size;
            long _v28 = CpuMath.Abs(@s);
            long _v29 = CpuMath.Remainder(_v28, 1000L);
            long _v30 = (long)40;
            long _v31 = _v29 << (int)_v30;
            long _v32 = (long)3;
            long _v33 = _v31 >> (int)_v32;
            long _v34 = (long)_grid0;
            long _v35 = _v33 + _v34;
            ViewArgument _v36 = CpuViews.Slice(@y, 8, 13);
            long _v37 = _v35 ^ -1L;
            long _v38 = Math.Max(@s, 3L);
            long _v39 = CpuMath.Divide(_v37, _v38);
            int _v40 = _grid0 * size;
            ViewArgument _v41 = CpuViews.Slice(@z, 4, 0);
            int _v42 = _grid0 * size;
            ViewArgument _v43 = CpuViews.Slice(@z, 4, 1);
            int _v44 = _grid0 * size;
            ViewArgument _v45 = CpuViews.Slice(@z, 4, 2);
            int _v46 = _grid0 * size;
            {
                var _in47 = new TileReader<long>(@a, 0, _v0, size, 0L, _e0);
                var _in48 = new TileReader<long>(@b, 0, _v1, size, 0L, _e1);
                var _out49 = new TileWriter<long>(_v2, 0, _v3, size, _e2);
                var _out50 = new TileWriter<long>(_v4, 0, _v5, size, _e3);
                var _out51 = new TileWriter<long>(_v6, 0, _v7, size, _e4);
                var _out52 = new TileWriter<long>(_v8, 0, _v9, size, _e5);
                var _out53 = new TileWriter<long>(_v10, 0, _v11, size, _e6);
                var _out54 = new TileWriter<long>(_v12, 0, _v13, size, _e7);
                var _out55 = new TileWriter<long>(_v14, 0, _v15, size, _e8);
                var _out56 = new TileWriter<long>(_v16, 0, _v17, size, _e9);
                var _out57 = new TileWriter<long>(_v18, 0, _v19, size, _e10);
                var _out58 = new TileWriter<long>(_v20, 0, _v21, size, _e11);
                var _out59 = new TileWriter<long>(_v22, 0, _v23, size, _e12);
                var _out60 = new TileWriter<long>(_v24, 0, _v25, size, _e13);
                var _out61 = new TileWriter<long>(_v26, 0, _v27, size, _e14);
                var _out62 = new TileWriter<long>(_v36, 0, _v40, size, _e15);
                var _out63 = new TileWriter<int>(_v41, 0, _v42, size, _e16);
                var _out64 = new TileWriter<int>(_v43, 0, _v44, size, _e17);
                var _out65 = new TileWriter<int>(_v45, 0, _v46, size, _e18);
                {
                    nint _in47_row = _in47.Row(0);
                    nint _in48_row = _in48.Row(0);
                    nint _out49_row = _out49.Row(0);
                    nint _out50_row = _out50.Row(0);
                    nint _out51_row = _out51.Row(0);
                    nint _out52_row = _out52.Row(0);
                    nint _out53_row = _out53.Row(0);
                    nint _out54_row = _out54.Row(0);
                    nint _out55_row = _out55.Row(0);
                    nint _out56_row = _out56.Row(0);
                    nint _out57_row = _out57.Row(0);
                    nint _out58_row = _out58.Row(0);
                    nint _out59_row = _out59.Row(0);
                    nint _out60_row = _out60.Row(0);
                    nint _out61_row = _out61.Row(0);
                    nint _out62_row = _out62.Row(0);
                    nint _out63_row = _out63.Row(0);
                    nint _out64_row = _out64.Row(0);
                    nint _out65_row = _out65.Row(0);
                    var _s66 = Lanes64.Create(0L);
                    var _s67 = Lanes64.Create(7L);
                    var _s68 = Lanes64.Create(0L);
                    var _s69 = Lanes64.Create(7L);
                    var _s70 = Lanes64.Create(@s);
                    var _s71 = Lanes64.Create(9007199254740993L);
                    var _s72 = Lanes64.Create(3L);
                    var _s73 = Lanes64.Create(_v39);
                    var _s74 = Vector512.Create(2);
                    var _s75 = Vector512.Create(4);
                    var _s76 = Vector512.Create(8);
                    var _s77 = Lanes64.Create(0L);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v78 = CpuMemory.LoadI64(_in47_row + 8 * _c);
                            var _v79 = CpuMemory.LoadI64(_in48_row + 8 * _c);
                            var _v80 = _v78 + _v79;
                            CpuMemory.StoreI64(_out49_row + 8 * _c, _v80);
                            var _v81 = _v78 - _v79;
                            CpuMemory.StoreI64(_out50_row + 8 * _c, _v81);
                            var _v82 = _v78 * _v79;
                            CpuMemory.StoreI64(_out51_row + 8 * _c, _v82);
                            var _v83 = Lanes64.Equals(_v79, _s66);
                            var _v84 = Lanes64.ConditionalSelect(_v83, _s67, _v79);
                            var _v85 = CpuMath.Divide(_v78, _v84);
                            CpuMemory.StoreI64(_out52_row + 8 * _c, _v85);
                            var _v86 = Lanes64.Equals(_v79, _s68);
                            var _v87 = Lanes64.ConditionalSelect(_v86, _s69, _v79);
                            var _v88 = CpuMath.Remainder(_v78, _v87);
                            CpuMemory.StoreI64(_out53_row + 8 * _c, _v88);
                            var _v89 = -_v78;
                            CpuMemory.StoreI64(_out54_row + 8 * _c, _v89);
                            var _v90 = _v78 & _v79;
                            CpuMemory.StoreI64(_out55_row + 8 * _c, _v90);
                            var _v91 = _v78 | _v79;
                            CpuMemory.StoreI64(_out56_row + 8 * _c, _v91);
                            var _v92 = ~_v79;
                            var _v93 = _v78 ^ _v92;
                            CpuMemory.StoreI64(_out57_row + 8 * _c, _v93);
                            var _v94 = CpuMath.ShiftLeft(_v78, _v79);
                            CpuMemory.StoreI64(_out58_row + 8 * _c, _v94);
                            var _v95 = CpuMath.ShiftRight(_v78, _v79);
                            CpuMemory.StoreI64(_out59_row + 8 * _c, _v95);
                            var _v96 = Lanes64.Min(_v78, _v79);
                            var _v97 = _v96 + _s70;
                            CpuMemory.StoreI64(_out60_row + 8 * _c, _v97);
                            var _v98 = Lanes64.Max(_v78, _s71);
                            var _v99 = _v98 * _s72;
                            CpuMemory.StoreI64(_out61_row + 8 * _c, _v99);
                            var _v100 = _s73;
                            CpuMemory.StoreI64(_out62_row + 8 * _c, _v100);
                            var _v101 = Lanes64.LessThanOrEqual(_v78, _v79);
                            var _v102 = -_v101;
                            var _v103 = Lanes64.GreaterThan(_v78, _v79);
                            var _v104 = -_v103;
                            var _v105 = _v104 * _s74;
                            var _v106 = _v102 + _v105;
                            var _v107 = Lanes64.GreaterThanOrEqual(_v78, _v79);
                            var _v108 = -_v107;
                            var _v109 = _v108 * _s75;
                            var _v110 = _v106 + _v109;
                            var _v111 = Lanes64.LessThan(_v78, _v79);
                            var _v112 = -_v111;
                            var _v113 = _v112 * _s76;
                            var _v114 = _v110 + _v113;
                            CpuMemory.StoreI32(_out63_row + 4 * _c, _v114);
                            var _v115 = Lanes64.Equals(_v78, _v79);
                            var _v116 = ~Lanes64.Equals(_v78, _s70);
                            var _v117 = _v115 | _v116;
                            var _v118 = -_v117;
                            CpuMemory.StoreI32(_out64_row + 4 * _c, _v118);
                            var _v119 = Lanes64.GreaterThan(_v78, _s77);
                            var _v120 = CpuConvert.ToI64(-_v119);
                            var _v121 = CpuConvert.ToI32(_v120);
                            CpuMemory.StoreI32(_out65_row + 4 * _c, _v121);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v122 = CpuMemory.LoadI64(_in47_row + 8 * _c, _n);
                            var _v123 = CpuMemory.LoadI64(_in48_row + 8 * _c, _n);
                            var _v124 = _v122 + _v123;
                            CpuMemory.StoreI64(_out49_row + 8 * _c, _v124, _n);
                            var _v125 = _v122 - _v123;
                            CpuMemory.StoreI64(_out50_row + 8 * _c, _v125, _n);
                            var _v126 = _v122 * _v123;
                            CpuMemory.StoreI64(_out51_row + 8 * _c, _v126, _n);
                            var _v127 = Lanes64.Equals(_v123, _s66);
                            var _v128 = Lanes64.ConditionalSelect(_v127, _s67, _v123);
                            var _v129 = CpuMath.Divide(_v122, _v128);
                            CpuMemory.StoreI64(_out52_row + 8 * _c, _v129, _n);
                            var _v130 = Lanes64.Equals(_v123, _s68);
                            var _v131 = Lanes64.ConditionalSelect(_v130, _s69, _v123);
                            var _v132 = CpuMath.Remainder(_v122, _v131);
                            CpuMemory.StoreI64(_out53_row + 8 * _c, _v132, _n);
                            var _v133 = -_v122;
                            CpuMemory.StoreI64(_out54_row + 8 * _c, _v133, _n);
                            var _v134 = _v122 & _v123;
                            CpuMemory.StoreI64(_out55_row + 8 * _c, _v134, _n);
                            var _v135 = _v122 | _v123;
                            CpuMemory.StoreI64(_out56_row + 8 * _c, _v135, _n);
                            var _v136 = ~_v123;
                            var _v137 = _v122 ^ _v136;
                            CpuMemory.StoreI64(_out57_row + 8 * _c, _v137, _n);
                            var _v138 = CpuMath.ShiftLeft(_v122, _v123);
                            CpuMemory.StoreI64(_out58_row + 8 * _c, _v138, _n);
                            var _v139 = CpuMath.ShiftRight(_v122, _v123);
                            CpuMemory.StoreI64(_out59_row + 8 * _c, _v139, _n);
                            var _v140 = Lanes64.Min(_v122, _v123);
                            var _v141 = _v140 + _s70;
                            CpuMemory.StoreI64(_out60_row + 8 * _c, _v141, _n);
                            var _v142 = Lanes64.Max(_v122, _s71);
                            var _v143 = _v142 * _s72;
                            CpuMemory.StoreI64(_out61_row + 8 * _c, _v143, _n);
                            var _v144 = _s73;
                            CpuMemory.StoreI64(_out62_row + 8 * _c, _v144, _n);
                            var _v145 = Lanes64.LessThanOrEqual(_v122, _v123);
                            var _v146 = -_v145;
                            var _v147 = Lanes64.GreaterThan(_v122, _v123);
                            var _v148 = -_v147;
                            var _v149 = _v148 * _s74;
                            var _v150 = _v146 + _v149;
                            var _v151 = Lanes64.GreaterThanOrEqual(_v122, _v123);
                            var _v152 = -_v151;
                            var _v153 = _v152 * _s75;
                            var _v154 = _v150 + _v153;
                            var _v155 = Lanes64.LessThan(_v122, _v123);
                            var _v156 = -_v155;
                            var _v157 = _v156 * _s76;
                            var _v158 = _v154 + _v157;
                            CpuMemory.StoreI32(_out63_row + 4 * _c, _v158, _n);
                            var _v159 = Lanes64.Equals(_v122, _v123);
                            var _v160 = ~Lanes64.Equals(_v122, _s70);
                            var _v161 = _v159 | _v160;
                            var _v162 = -_v161;
                            CpuMemory.StoreI32(_out64_row + 4 * _c, _v162, _n);
                            var _v163 = Lanes64.GreaterThan(_v122, _s77);
                            var _v164 = CpuConvert.ToI64(-_v163);
                            var _v165 = CpuConvert.ToI32(_v164);
                            CpuMemory.StoreI32(_out65_row + 4 * _c, _v165, _n);
                        }
                    }
                    _out49.End(0);
                    _out50.End(0);
                    _out51.End(0);
                    _out52.End(0);
                    _out53.End(0);
                    _out54.End(0);
                    _out55.End(0);
                    _out56.End(0);
                    _out57.End(0);
                    _out58.End(0);
                    _out59.End(0);
                    _out60.End(0);
                    _out61.End(0);
                    _out62.End(0);
                    _out63.End(0);
                    _out64.End(0);
                    _out65.End(0);
                }
            }
        }
    }
}
