internal static partial class IntegerArithmetic_Kernel
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
    grid {
      %5 = length %a {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = dim {dims=[size] at=2} : i32
      %12 = mul %10, %11 {at=2} : i32
      %13 = load %a, %12 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %10, %14 {at=3} : i32
      %16 = load %b, %15 {value=3 dims=[size] at=3} : tile<i32, 1, size>
      %17 = const {value=1 at=4} : i32
      %18 = or %16, %17 {at=4} : tile<i32, 1, size>
      %19 = const {value=0 at=5} : i32
      %20 = slice %y, %19 {at=5} : view<i32, 1, write>
      %21 = add %13, %16 {at=5} : tile<i32, 1, size>
      %22 = dim {dims=[size] at=5} : i32
      %23 = mul %10, %22 {at=5} : i32
      store %20, %23, %21 {at=5}
      %24 = const {value=1 at=6} : i32
      %25 = slice %y, %24 {at=6} : view<i32, 1, write>
      %26 = sub %13, %16 {at=6} : tile<i32, 1, size>
      %27 = dim {dims=[size] at=6} : i32
      %28 = mul %10, %27 {at=6} : i32
      store %25, %28, %26 {at=6}
      %29 = const {value=2 at=7} : i32
      %30 = slice %y, %29 {at=7} : view<i32, 1, write>
      %31 = mul %13, %16 {at=7} : tile<i32, 1, size>
      %32 = dim {dims=[size] at=7} : i32
      %33 = mul %10, %32 {at=7} : i32
      store %30, %33, %31 {at=7}
      %34 = const {value=3 at=8} : i32
      %35 = slice %y, %34 {at=8} : view<i32, 1, write>
      %36 = div %13, %18 {at=8} : tile<i32, 1, size>
      %37 = dim {dims=[size] at=8} : i32
      %38 = mul %10, %37 {at=8} : i32
      store %35, %38, %36 {at=8}
      %39 = const {value=4 at=9} : i32
      %40 = slice %y, %39 {at=9} : view<i32, 1, write>
      %41 = rem %13, %18 {at=9} : tile<i32, 1, size>
      %42 = dim {dims=[size] at=9} : i32
      %43 = mul %10, %42 {at=9} : i32
      store %40, %43, %41 {at=9}
      %44 = const {value=5 at=10} : i32
      %45 = slice %y, %44 {at=10} : view<i32, 1, write>
      %46 = and %13, %16 {at=10} : tile<i32, 1, size>
      %47 = dim {dims=[size] at=10} : i32
      %48 = mul %10, %47 {at=10} : i32
      store %45, %48, %46 {at=10}
      %49 = const {value=6 at=11} : i32
      %50 = slice %y, %49 {at=11} : view<i32, 1, write>
      %51 = or %13, %16 {at=11} : tile<i32, 1, size>
      %52 = dim {dims=[size] at=11} : i32
      %53 = mul %10, %52 {at=11} : i32
      store %50, %53, %51 {at=11}
      %54 = const {value=7 at=12} : i32
      %55 = slice %y, %54 {at=12} : view<i32, 1, write>
      %56 = xor %13, %16 {at=12} : tile<i32, 1, size>
      %57 = dim {dims=[size] at=12} : i32
      %58 = mul %10, %57 {at=12} : i32
      store %55, %58, %56 {at=12}
      %59 = const {value=8 at=13} : i32
      %60 = slice %y, %59 {at=13} : view<i32, 1, write>
      %61 = not %13 {at=13} : tile<i32, 1, size>
      %62 = dim {dims=[size] at=13} : i32
      %63 = mul %10, %62 {at=13} : i32
      store %60, %63, %61 {at=13}
      %64 = const {value=9 at=14} : i32
      %65 = slice %y, %64 {at=14} : view<i32, 1, write>
      %66 = shl %13, %16 {at=14} : tile<i32, 1, size>
      %67 = dim {dims=[size] at=14} : i32
      %68 = mul %10, %67 {at=14} : i32
      store %65, %68, %66 {at=14}
      %69 = const {value=10 at=15} : i32
      %70 = slice %y, %69 {at=15} : view<i32, 1, write>
      %71 = shr %13, %16 {at=15} : tile<i32, 1, size>
      %72 = dim {dims=[size] at=15} : i32
      %73 = mul %10, %72 {at=15} : i32
      store %70, %73, %71 {at=15}
      %74 = const {value=11 at=16} : i32
      %75 = slice %y, %74 {at=16} : view<i32, 1, write>
      %76 = min %13, %16 {at=16} : tile<i32, 1, size>
      %77 = add %76, %s {at=16} : tile<i32, 1, size>
      %78 = dim {dims=[size] at=16} : i32
      %79 = mul %10, %78 {at=16} : i32
      store %75, %79, %77 {at=16}
      %80 = const {value=12 at=17} : i32
      %81 = slice %y, %80 {at=17} : view<i32, 1, write>
      %82 = max %13, %16 {at=17} : tile<i32, 1, size>
      %83 = const {value=-3 at=17} : i32
      %84 = sub %82, %83 {at=17} : tile<i32, 1, size>
      %85 = dim {dims=[size] at=17} : i32
      %86 = mul %10, %85 {at=17} : i32
      store %81, %86, %84 {at=17}
      %87 = const {value=13 at=18} : i32
      %88 = slice %y, %87 {at=18} : view<i32, 1, write>
      %89 = neg %13 {at=18} : tile<i32, 1, size>
      %90 = dim {dims=[size] at=18} : i32
      %91 = mul %10, %90 {at=18} : i32
      store %88, %91, %89 {at=18}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(IntegerArithmetic_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_a, Tensor<int> _tensor_b, Tensor<int> _tensor_y, int @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [16];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @y]);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @s = @s, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, @s, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @y], [@s], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @a, Tensor<int> @b, Tensor<int> @y, int @s, int @size) =>
        _launch.Interpret(() => IntegerArithmetic(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), @s, @size));

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
            int _grid0 = _program;
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
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            ViewArgument _v2 = CpuViews.Slice(@y, 4, 0);
            int _v3 = _grid0 * size;
            ViewArgument _v4 = CpuViews.Slice(@y, 4, 1);
            int _v5 = _grid0 * size;
            ViewArgument _v6 = CpuViews.Slice(@y, 4, 2);
            int _v7 = _grid0 * size;
            ViewArgument _v8 = CpuViews.Slice(@y, 4, 3);
            int _v9 = _grid0 * size;
            ViewArgument _v10 = CpuViews.Slice(@y, 4, 4);
            int _v11 = _grid0 * size;
            ViewArgument _v12 = CpuViews.Slice(@y, 4, 5);
            int _v13 = _grid0 * size;
            ViewArgument _v14 = CpuViews.Slice(@y, 4, 6);
            int _v15 = _grid0 * size;
            ViewArgument _v16 = CpuViews.Slice(@y, 4, 7);
            int _v17 = _grid0 * size;
            ViewArgument _v18 = CpuViews.Slice(@y, 4, 8);
            int _v19 = _grid0 * size;
            ViewArgument _v20 = CpuViews.Slice(@y, 4, 9);
            int _v21 = _grid0 * size;
            ViewArgument _v22 = CpuViews.Slice(@y, 4, 10);
            int _v23 = _grid0 * size;
            ViewArgument _v24 = CpuViews.Slice(@y, 4, 11);
            int _v25 = _grid0 * size;
            ViewArgument _v26 = CpuViews.Slice(@y, 4, 12);
            int _v27 = _grid0 * size;
            ViewArgument _v28 = CpuViews.Slice(@y, 4, 13);
            int _v29 = _grid0 * size;
            {
                var _in30 = new TileReader<int>(@a, 0, _v0, size, 0, _e0);
                var _in31 = new TileReader<int>(@b, 0, _v1, size, 3, _e1);
                var _out32 = new TileWriter<int>(_v2, 0, _v3, size, _e2);
                var _out33 = new TileWriter<int>(_v4, 0, _v5, size, _e3);
                var _out34 = new TileWriter<int>(_v6, 0, _v7, size, _e4);
                var _out35 = new TileWriter<int>(_v8, 0, _v9, size, _e5);
                var _out36 = new TileWriter<int>(_v10, 0, _v11, size, _e6);
                var _out37 = new TileWriter<int>(_v12, 0, _v13, size, _e7);
                var _out38 = new TileWriter<int>(_v14, 0, _v15, size, _e8);
                var _out39 = new TileWriter<int>(_v16, 0, _v17, size, _e9);
                var _out40 = new TileWriter<int>(_v18, 0, _v19, size, _e10);
                var _out41 = new TileWriter<int>(_v20, 0, _v21, size, _e11);
                var _out42 = new TileWriter<int>(_v22, 0, _v23, size, _e12);
                var _out43 = new TileWriter<int>(_v24, 0, _v25, size, _e13);
                var _out44 = new TileWriter<int>(_v26, 0, _v27, size, _e14);
                var _out45 = new TileWriter<int>(_v28, 0, _v29, size, _e15);
                {
                    nint _in30_row = _in30.Row(0);
                    nint _in31_row = _in31.Row(0);
                    nint _out32_row = _out32.Row(0);
                    nint _out33_row = _out33.Row(0);
                    nint _out34_row = _out34.Row(0);
                    nint _out35_row = _out35.Row(0);
                    nint _out36_row = _out36.Row(0);
                    nint _out37_row = _out37.Row(0);
                    nint _out38_row = _out38.Row(0);
                    nint _out39_row = _out39.Row(0);
                    nint _out40_row = _out40.Row(0);
                    nint _out41_row = _out41.Row(0);
                    nint _out42_row = _out42.Row(0);
                    nint _out43_row = _out43.Row(0);
                    nint _out44_row = _out44.Row(0);
                    nint _out45_row = _out45.Row(0);
                    var _s46 = Vector512.Create(1);
                    var _s47 = Vector512.Create(@s);
                    var _s48 = Vector512.Create(-3);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v49 = CpuMemory.LoadI32(_in30_row + 4 * _c);
                            var _v50 = CpuMemory.LoadI32(_in31_row + 4 * _c);
                            var _v51 = _v49 + _v50;
                            CpuMemory.StoreI32(_out32_row + 4 * _c, _v51);
                            var _v52 = _v49 - _v50;
                            CpuMemory.StoreI32(_out33_row + 4 * _c, _v52);
                            var _v53 = _v49 * _v50;
                            CpuMemory.StoreI32(_out34_row + 4 * _c, _v53);
                            var _v54 = _v50 | _s46;
                            var _v55 = CpuMath.Divide(_v49, _v54);
                            CpuMemory.StoreI32(_out35_row + 4 * _c, _v55);
                            var _v56 = CpuMath.Remainder(_v49, _v54);
                            CpuMemory.StoreI32(_out36_row + 4 * _c, _v56);
                            var _v57 = _v49 & _v50;
                            CpuMemory.StoreI32(_out37_row + 4 * _c, _v57);
                            var _v58 = _v49 | _v50;
                            CpuMemory.StoreI32(_out38_row + 4 * _c, _v58);
                            var _v59 = _v49 ^ _v50;
                            CpuMemory.StoreI32(_out39_row + 4 * _c, _v59);
                            var _v60 = ~_v49;
                            CpuMemory.StoreI32(_out40_row + 4 * _c, _v60);
                            var _v61 = CpuMath.ShiftLeft(_v49, _v50);
                            CpuMemory.StoreI32(_out41_row + 4 * _c, _v61);
                            var _v62 = CpuMath.ShiftRight(_v49, _v50);
                            CpuMemory.StoreI32(_out42_row + 4 * _c, _v62);
                            var _v63 = Vector512.Min(_v49, _v50);
                            var _v64 = _v63 + _s47;
                            CpuMemory.StoreI32(_out43_row + 4 * _c, _v64);
                            var _v65 = Vector512.Max(_v49, _v50);
                            var _v66 = _v65 - _s48;
                            CpuMemory.StoreI32(_out44_row + 4 * _c, _v66);
                            var _v67 = -_v49;
                            CpuMemory.StoreI32(_out45_row + 4 * _c, _v67);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v68 = CpuMemory.LoadI32(_in30_row + 4 * _c, _n);
                            var _v69 = CpuMemory.LoadI32(_in31_row + 4 * _c, _n);
                            var _v70 = _v68 + _v69;
                            CpuMemory.StoreI32(_out32_row + 4 * _c, _v70, _n);
                            var _v71 = _v68 - _v69;
                            CpuMemory.StoreI32(_out33_row + 4 * _c, _v71, _n);
                            var _v72 = _v68 * _v69;
                            CpuMemory.StoreI32(_out34_row + 4 * _c, _v72, _n);
                            var _v73 = _v69 | _s46;
                            var _v74 = CpuMath.Divide(_v68, _v73);
                            CpuMemory.StoreI32(_out35_row + 4 * _c, _v74, _n);
                            var _v75 = CpuMath.Remainder(_v68, _v73);
                            CpuMemory.StoreI32(_out36_row + 4 * _c, _v75, _n);
                            var _v76 = _v68 & _v69;
                            CpuMemory.StoreI32(_out37_row + 4 * _c, _v76, _n);
                            var _v77 = _v68 | _v69;
                            CpuMemory.StoreI32(_out38_row + 4 * _c, _v77, _n);
                            var _v78 = _v68 ^ _v69;
                            CpuMemory.StoreI32(_out39_row + 4 * _c, _v78, _n);
                            var _v79 = ~_v68;
                            CpuMemory.StoreI32(_out40_row + 4 * _c, _v79, _n);
                            var _v80 = CpuMath.ShiftLeft(_v68, _v69);
                            CpuMemory.StoreI32(_out41_row + 4 * _c, _v80, _n);
                            var _v81 = CpuMath.ShiftRight(_v68, _v69);
                            CpuMemory.StoreI32(_out42_row + 4 * _c, _v81, _n);
                            var _v82 = Vector512.Min(_v68, _v69);
                            var _v83 = _v82 + _s47;
                            CpuMemory.StoreI32(_out43_row + 4 * _c, _v83, _n);
                            var _v84 = Vector512.Max(_v68, _v69);
                            var _v85 = _v84 - _s48;
                            CpuMemory.StoreI32(_out44_row + 4 * _c, _v85, _n);
                            var _v86 = -_v68;
                            CpuMemory.StoreI32(_out45_row + 4 * _c, _v86, _n);
                        }
                    }
                    _out32.End(0);
                    _out33.End(0);
                    _out34.End(0);
                    _out35.End(0);
                    _out36.End(0);
                    _out37.End(0);
                    _out38.End(0);
                    _out39.End(0);
                    _out40.End(0);
                    _out41.End(0);
                    _out42.End(0);
                    _out43.End(0);
                    _out44.End(0);
                    _out45.End(0);
                }
            }
        }
    }
}
