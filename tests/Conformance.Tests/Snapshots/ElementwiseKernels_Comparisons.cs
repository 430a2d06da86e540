internal static partial class Comparisons_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementwiseKernels.Comparisons",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementwiseKernels.Comparisons
    param view %a : view<f32, 1>
    param view %b : view<f32, 1>
    param view %p : view<i32, 1>
    param view %q : view<i32, 1>
    param view %y : view<i32, 2, write>
    param tune %size : i32 in [16]
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
      %14 = load %a, %13 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %15 = dim {dims=[size] at=3} : i32
      %16 = mul %11, %15 {at=3} : i32
      %17 = load %b, %16 {value=0 dims=[size] at=3} : tile<f32, 1, size>
      %18 = dim {dims=[size] at=4} : i32
      %19 = mul %11, %18 {at=4} : i32
      %20 = load %p, %19 {value=0 dims=[size] at=4} : tile<i32, 1, size>
      %21 = dim {dims=[size] at=5} : i32
      %22 = mul %11, %21 {at=5} : i32
      %23 = load %q, %22 {value=0 dims=[size] at=5} : tile<i32, 1, size>
      %24 = const {value=0 at=6} : i32
      %25 = slice %y, %24 {at=6} : view<i32, 1, write>
      %26 = lt %14, %17 {at=6} : tile<bool, 1, size>
      %27 = cast %26 {at=6} : tile<i32, 1, size>
      %28 = dim {dims=[size] at=6} : i32
      %29 = mul %11, %28 {at=6} : i32
      store %25, %29, %27 {at=6}
      %30 = const {value=1 at=7} : i32
      %31 = slice %y, %30 {at=7} : view<i32, 1, write>
      %32 = le %14, %17 {at=7} : tile<bool, 1, size>
      %33 = cast %32 {at=7} : tile<i32, 1, size>
      %34 = dim {dims=[size] at=7} : i32
      %35 = mul %11, %34 {at=7} : i32
      store %31, %35, %33 {at=7}
      %36 = const {value=2 at=8} : i32
      %37 = slice %y, %36 {at=8} : view<i32, 1, write>
      %38 = gt %14, %17 {at=8} : tile<bool, 1, size>
      %39 = cast %38 {at=8} : tile<i32, 1, size>
      %40 = dim {dims=[size] at=8} : i32
      %41 = mul %11, %40 {at=8} : i32
      store %37, %41, %39 {at=8}
      %42 = const {value=3 at=9} : i32
      %43 = slice %y, %42 {at=9} : view<i32, 1, write>
      %44 = ge %14, %17 {at=9} : tile<bool, 1, size>
      %45 = cast %44 {at=9} : tile<i32, 1, size>
      %46 = dim {dims=[size] at=9} : i32
      %47 = mul %11, %46 {at=9} : i32
      store %43, %47, %45 {at=9}
      %48 = const {value=4 at=10} : i32
      %49 = slice %y, %48 {at=10} : view<i32, 1, write>
      %50 = eq %14, %17 {at=10} : tile<bool, 1, size>
      %51 = cast %50 {at=10} : tile<i32, 1, size>
      %52 = dim {dims=[size] at=10} : i32
      %53 = mul %11, %52 {at=10} : i32
      store %49, %53, %51 {at=10}
      %54 = const {value=5 at=11} : i32
      %55 = slice %y, %54 {at=11} : view<i32, 1, write>
      %56 = ne %14, %17 {at=11} : tile<bool, 1, size>
      %57 = cast %56 {at=11} : tile<i32, 1, size>
      %58 = dim {dims=[size] at=11} : i32
      %59 = mul %11, %58 {at=11} : i32
      store %55, %59, %57 {at=11}
      %60 = const {value=6 at=12} : i32
      %61 = slice %y, %60 {at=12} : view<i32, 1, write>
      %62 = lt %20, %23 {at=12} : tile<bool, 1, size>
      %63 = cast %62 {at=12} : tile<i32, 1, size>
      %64 = dim {dims=[size] at=12} : i32
      %65 = mul %11, %64 {at=12} : i32
      store %61, %65, %63 {at=12}
      %66 = const {value=7 at=13} : i32
      %67 = slice %y, %66 {at=13} : view<i32, 1, write>
      %68 = le %20, %23 {at=13} : tile<bool, 1, size>
      %69 = cast %68 {at=13} : tile<i32, 1, size>
      %70 = dim {dims=[size] at=13} : i32
      %71 = mul %11, %70 {at=13} : i32
      store %67, %71, %69 {at=13}
      %72 = const {value=8 at=14} : i32
      %73 = slice %y, %72 {at=14} : view<i32, 1, write>
      %74 = gt %20, %23 {at=14} : tile<bool, 1, size>
      %75 = cast %74 {at=14} : tile<i32, 1, size>
      %76 = dim {dims=[size] at=14} : i32
      %77 = mul %11, %76 {at=14} : i32
      store %73, %77, %75 {at=14}
      %78 = const {value=9 at=15} : i32
      %79 = slice %y, %78 {at=15} : view<i32, 1, write>
      %80 = ge %20, %23 {at=15} : tile<bool, 1, size>
      %81 = cast %80 {at=15} : tile<i32, 1, size>
      %82 = dim {dims=[size] at=15} : i32
      %83 = mul %11, %82 {at=15} : i32
      store %79, %83, %81 {at=15}
      %84 = const {value=10 at=16} : i32
      %85 = slice %y, %84 {at=16} : view<i32, 1, write>
      %86 = eq %20, %23 {at=16} : tile<bool, 1, size>
      %87 = cast %86 {at=16} : tile<i32, 1, size>
      %88 = dim {dims=[size] at=16} : i32
      %89 = mul %11, %88 {at=16} : i32
      store %85, %89, %87 {at=16}
      %90 = const {value=11 at=17} : i32
      %91 = slice %y, %90 {at=17} : view<i32, 1, write>
      %92 = ne %20, %23 {at=17} : tile<bool, 1, size>
      %93 = cast %92 {at=17} : tile<i32, 1, size>
      %94 = dim {dims=[size] at=17} : i32
      %95 = mul %11, %94 {at=17} : i32
      store %91, %95, %93 {at=17}
      %96 = const {value=12 at=18} : i32
      %97 = slice %y, %96 {at=18} : view<i32, 1, write>
      %98 = lt %14, %17 {at=18} : tile<bool, 1, size>
      %99 = lt %20, %23 {at=18} : tile<bool, 1, size>
      %100 = not %99 {at=18} : tile<bool, 1, size>
      %101 = and %98, %100 {at=18} : tile<bool, 1, size>
      %102 = cast %101 {at=18} : tile<i32, 1, size>
      %103 = dim {dims=[size] at=18} : i32
      %104 = mul %11, %103 {at=18} : i32
      store %97, %104, %102 {at=18}
      %105 = const {value=13 at=19} : i32
      %106 = slice %y, %105 {at=19} : view<i32, 1, write>
      %107 = lt %14, %17 {at=19} : tile<bool, 1, size>
      %108 = lt %20, %23 {at=19} : tile<bool, 1, size>
      %109 = or %107, %108 {at=19} : tile<bool, 1, size>
      %110 = cast %109 {at=19} : tile<i32, 1, size>
      %111 = dim {dims=[size] at=19} : i32
      %112 = mul %11, %111 {at=19} : i32
      store %106, %112, %110 {at=19}
      %113 = const {value=14 at=20} : i32
      %114 = slice %y, %113 {at=20} : view<i32, 1, write>
      %115 = lt %14, %17 {at=20} : tile<bool, 1, size>
      %116 = lt %20, %23 {at=20} : tile<bool, 1, size>
      %117 = xor %115, %116 {at=20} : tile<bool, 1, size>
      %118 = cast %117 {at=20} : tile<i32, 1, size>
      %119 = dim {dims=[size] at=20} : i32
      %120 = mul %11, %119 {at=20} : i32
      store %114, %120, %118 {at=20}
      %121 = const {value=15 at=21} : i32
      %122 = slice %y, %121 {at=21} : view<i32, 1, write>
      %123 = lt %14, %17 {at=21} : tile<bool, 1, size>
      %124 = lt %20, %23 {at=21} : tile<bool, 1, size>
      %125 = eq %123, %124 {at=21} : tile<bool, 1, size>
      %126 = select %125, %20, %23 {at=21} : tile<i32, 1, size>
      %127 = dim {dims=[size] at=21} : i32
      %128 = mul %11, %127 {at=21} : i32
      store %122, %128, %126 {at=21}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(Comparisons_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<int> _tensor_p, Tensor<int> _tensor_q, Tensor<int> _tensor_y)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @p = _launch.Argument(_tensor_p, 1, _handle.Name, "p");
        ViewArgument @q = _launch.Argument(_tensor_q, 1, _handle.Name, "q");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@p, 4, ViewAccess.Read, "p"), new ViewUse(@q, 4, ViewAccess.Read, "q"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [16];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @p, @q, @y]);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @p = @p, @q = @q, @y = @y, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_p, _tensor_q, _tensor_y, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @p, @q, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<int> @p, Tensor<int> @q, Tensor<int> @y, int @size) =>
        _launch.Interpret(() => Comparisons(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@p), InterpreterViews.ReadView(@q), InterpreterViews.View(@y), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @p;
        public ViewArgument @q;
        public ViewArgument @y;
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
            int _e16_bytes = CpuTile.Bytes(1, size);
            int _e17_bytes = CpuTile.Bytes(1, size);
            int _e18_bytes = CpuTile.Bytes(1, size);
            int _e19_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes + _e15_bytes + _e16_bytes + _e17_bytes + _e18_bytes + _e19_bytes);
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
            nint _e19 = _e18 + _e18_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            int _v2 = _grid0 * size;
            int _v3 = _grid0 * size;
            ViewArgument _v4 = CpuViews.Slice(@y, 4, 0);
            int _v5 = _grid0 * size;
            ViewArgument _v6 = CpuViews.Slice(@y, 4, 1);
            int _v7 = _grid0 * size;
            ViewArgument _v8 = CpuViews.Slice(@y, 4, 2);
            int _v9 = _grid0 * size;
            ViewArgument _v10 = CpuViews.Slice(@y, 4, 3);
            int _v11 = _grid0 * size;
            ViewArgument _v12 = CpuViews.Slice(@y, 4, 4);
            int _v13 = _grid0 * size;
            ViewArgument _v14 = CpuViews.Slice(@y, 4, 5);
            int _v15 = _grid0 * size;
            ViewArgument _v16 = CpuViews.Slice(@y, 4, 6);
            int _v17 = _grid0 * size;
            ViewArgument _v18 = CpuViews.Slice(@y, 4, 7);
            int _v19 = _grid0 * size;
            ViewArgument _v20 = CpuViews.Slice(@y, 4, 8);
            int _v21 = _grid0 * size;
            ViewArgument _v22 = CpuViews.Slice(@y, 4, 9);
            int _v23 = _grid0 * size;
            ViewArgument _v24 = CpuViews.Slice(@y, 4, 10);
            int _v25 = _grid0 * size;
            ViewArgument _v26 = CpuViews.Slice(@y, 4, 11);
            int _v27 = _grid0 * size;
            ViewArgument _v28 = CpuViews.Slice(@y, 4, 12);
            int _v29 = _grid0 * size;
            ViewArgument _v30 = CpuViews.Slice(@y, 4, 13);
            int _v31 = _grid0 * size;
            ViewArgument _v32 = CpuViews.Slice(@y, 4, 14);
            int _v33 = _grid0 * size;
            ViewArgument _v34 = CpuViews.Slice(@y, 4, 15);
            int _v35 = _grid0 * size;
            {
                var _in36 = new TileReader<float>(@a, 0, _v0, size, 0f, _e0);
                var _in37 = new TileReader<float>(@b, 0, _v1, size, 0f, _e1);
                var _out38 = new TileWriter<int>(_v4, 0, _v5, size, _e2);
                var _out39 = new TileWriter<int>(_v6, 0, _v7, size, _e3);
                var _out40 = new TileWriter<int>(_v8, 0, _v9, size, _e4);
                var _out41 = new TileWriter<int>(_v10, 0, _v11, size, _e5);
                var _out42 = new TileWriter<int>(_v12, 0, _v13, size, _e6);
                var _out43 = new TileWriter<int>(_v14, 0, _v15, size, _e7);
                var _in44 = new TileReader<int>(@p, 0, _v2, size, 0, _e8);
                var _in45 = new TileReader<int>(@q, 0, _v3, size, 0, _e9);
                var _out46 = new TileWriter<int>(_v16, 0, _v17, size, _e10);
                var _out47 = new TileWriter<int>(_v18, 0, _v19, size, _e11);
                var _out48 = new TileWriter<int>(_v20, 0, _v21, size, _e12);
                var _out49 = new TileWriter<int>(_v22, 0, _v23, size, _e13);
                var _out50 = new TileWriter<int>(_v24, 0, _v25, size, _e14);
                var _out51 = new TileWriter<int>(_v26, 0, _v27, size, _e15);
                var _out52 = new TileWriter<int>(_v28, 0, _v29, size, _e16);
                var _out53 = new TileWriter<int>(_v30, 0, _v31, size, _e17);
                var _out54 = new TileWriter<int>(_v32, 0, _v33, size, _e18);
                var _out55 = new TileWriter<int>(_v34, 0, _v35, size, _e19);
                {
                    nint _in36_row = _in36.Row(0);
                    nint _in37_row = _in37.Row(0);
                    nint _in44_row = _in44.Row(0);
                    nint _in45_row = _in45.Row(0);
                    nint _out38_row = _out38.Row(0);
                    nint _out39_row = _out39.Row(0);
                    nint _out40_row = _out40.Row(0);
                    nint _out41_row = _out41.Row(0);
                    nint _out42_row = _out42.Row(0);
                    nint _out43_row = _out43.Row(0);
                    nint _out46_row = _out46.Row(0);
                    nint _out47_row = _out47.Row(0);
                    nint _out48_row = _out48.Row(0);
                    nint _out49_row = _out49.Row(0);
                    nint _out50_row = _out50.Row(0);
                    nint _out51_row = _out51.Row(0);
                    nint _out52_row = _out52.Row(0);
                    nint _out53_row = _out53.Row(0);
                    nint _out54_row = _out54.Row(0);
                    nint _out55_row = _out55.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v56 = CpuMemory.LoadF32(_in36_row + 4 * _c);
                            var _v57 = CpuMemory.LoadF32(_in37_row + 4 * _c);
                            var _v58 = Vector512.LessThan(_v56, _v57).AsInt32();
                            var _v59 = -_v58;
                            CpuMemory.StoreI32(_out38_row + 4 * _c, _v59);
                            var _v60 = Vector512.LessThanOrEqual(_v56, _v57).AsInt32();
                            var _v61 = -_v60;
                            CpuMemory.StoreI32(_out39_row + 4 * _c, _v61);
                            var _v62 = Vector512.GreaterThan(_v56, _v57).AsInt32();
                            var _v63 = -_v62;
                            CpuMemory.StoreI32(_out40_row + 4 * _c, _v63);
                            var _v64 = Vector512.GreaterThanOrEqual(_v56, _v57).AsInt32();
                            var _v65 = -_v64;
                            CpuMemory.StoreI32(_out41_row + 4 * _c, _v65);
                            var _v66 = Vector512.Equals(_v56, _v57).AsInt32();
                            var _v67 = -_v66;
                            CpuMemory.StoreI32(_out42_row + 4 * _c, _v67);
                            var _v68 = ~Vector512.Equals(_v56, _v57).AsInt32();
                            var _v69 = -_v68;
                            CpuMemory.StoreI32(_out43_row + 4 * _c, _v69);
                            var _v70 = CpuMemory.LoadI32(_in44_row + 4 * _c);
                            var _v71 = CpuMemory.LoadI32(_in45_row + 4 * _c);
                            var _v72 = Vector512.LessThan(_v70, _v71);
                            var _v73 = -_v72;
                            CpuMemory.StoreI32(_out46_row + 4 * _c, _v73);
                            var _v74 = Vector512.LessThanOrEqual(_v70, _v71);
                            var _v75 = -_v74;
                            CpuMemory.StoreI32(_out47_row + 4 * _c, _v75);
                            var _v76 = Vector512.GreaterThan(_v70, _v71);
                            var _v77 = -_v76;
                            CpuMemory.StoreI32(_out48_row + 4 * _c, _v77);
                            var _v78 = Vector512.GreaterThanOrEqual(_v70, _v71);
                            var _v79 = -_v78;
                            CpuMemory.StoreI32(_out49_row + 4 * _c, _v79);
                            var _v80 = Vector512.Equals(_v70, _v71);
                            var _v81 = -_v80;
                            CpuMemory.StoreI32(_out50_row + 4 * _c, _v81);
                            var _v82 = ~Vector512.Equals(_v70, _v71);
                            var _v83 = -_v82;
                            CpuMemory.StoreI32(_out51_row + 4 * _c, _v83);
                            var _v84 = Vector512.LessThan(_v56, _v57).AsInt32();
                            var _v85 = Vector512.LessThan(_v70, _v71);
                            var _v86 = ~_v85;
                            var _v87 = _v84 & _v86;
                            var _v88 = -_v87;
                            CpuMemory.StoreI32(_out52_row + 4 * _c, _v88);
                            var _v89 = Vector512.LessThan(_v56, _v57).AsInt32();
                            var _v90 = Vector512.LessThan(_v70, _v71);
                            var _v91 = _v89 | _v90;
                            var _v92 = -_v91;
                            CpuMemory.StoreI32(_out53_row + 4 * _c, _v92);
                            var _v93 = Vector512.LessThan(_v56, _v57).AsInt32();
                            var _v94 = Vector512.LessThan(_v70, _v71);
                            var _v95 = _v93 ^ _v94;
                            var _v96 = -_v95;
                            CpuMemory.StoreI32(_out54_row + 4 * _c, _v96);
                            var _v97 = Vector512.LessThan(_v56, _v57).AsInt32();
                            var _v98 = Vector512.LessThan(_v70, _v71);
                            var _v99 = Vector512.Equals(_v97, _v98);
                            var _v100 = Vector512.ConditionalSelect(_v99, _v70, _v71);
                            CpuMemory.StoreI32(_out55_row + 4 * _c, _v100);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v101 = CpuMemory.LoadF32(_in36_row + 4 * _c, _n);
                            var _v102 = CpuMemory.LoadF32(_in37_row + 4 * _c, _n);
                            var _v103 = Vector512.LessThan(_v101, _v102).AsInt32();
                            var _v104 = -_v103;
                            CpuMemory.StoreI32(_out38_row + 4 * _c, _v104, _n);
                            var _v105 = Vector512.LessThanOrEqual(_v101, _v102).AsInt32();
                            var _v106 = -_v105;
                            CpuMemory.StoreI32(_out39_row + 4 * _c, _v106, _n);
                            var _v107 = Vector512.GreaterThan(_v101, _v102).AsInt32();
                            var _v108 = -_v107;
                            CpuMemory.StoreI32(_out40_row + 4 * _c, _v108, _n);
                            var _v109 = Vector512.GreaterThanOrEqual(_v101, _v102).AsInt32();
                            var _v110 = -_v109;
                            CpuMemory.StoreI32(_out41_row + 4 * _c, _v110, _n);
                            var _v111 = Vector512.Equals(_v101, _v102).AsInt32();
                            var _v112 = -_v111;
                            CpuMemory.StoreI32(_out42_row + 4 * _c, _v112, _n);
                            var _v113 = ~Vector512.Equals(_v101, _v102).AsInt32();
                            var _v114 = -_v113;
                            CpuMemory.StoreI32(_out43_row + 4 * _c, _v114, _n);
                            var _v115 = CpuMemory.LoadI32(_in44_row + 4 * _c, _n);
                            var _v116 = CpuMemory.LoadI32(_in45_row + 4 * _c, _n);
                            var _v117 = Vector512.LessThan(_v115, _v116);
                            var _v118 = -_v117;
                            CpuMemory.StoreI32(_out46_row + 4 * _c, _v118, _n);
                            var _v119 = Vector512.LessThanOrEqual(_v115, _v116);
                            var _v120 = -_v119;
                            CpuMemory.StoreI32(_out47_row + 4 * _c, _v120, _n);
                            var _v121 = Vector512.GreaterThan(_v115, _v116);
                            var _v122 = -_v121;
                            CpuMemory.StoreI32(_out48_row + 4 * _c, _v122, _n);
                            var _v123 = Vector512.GreaterThanOrEqual(_v115, _v116);
                            var _v124 = -_v123;
                            CpuMemory.StoreI32(_out49_row + 4 * _c, _v124, _n);
                            var _v125 = Vector512.Equals(_v115, _v116);
                            var _v126 = -_v125;
                            CpuMemory.StoreI32(_out50_row + 4 * _c, _v126, _n);
                            var _v127 = ~Vector512.Equals(_v115, _v116);
                            var _v128 = -_v127;
                            CpuMemory.StoreI32(_out51_row + 4 * _c, _v128, _n);
                            var _v129 = Vector512.LessThan(_v101, _v102).AsInt32();
                            var _v130 = Vector512.LessThan(_v115, _v116);
                            var _v131 = ~_v130;
                            var _v132 = _v129 & _v131;
                            var _v133 = -_v132;
                            CpuMemory.StoreI32(_out52_row + 4 * _c, _v133, _n);
                            var _v134 = Vector512.LessThan(_v101, _v102).AsInt32();
                            var _v135 = Vector512.LessThan(_v115, _v116);
                            var _v136 = _v134 | _v135;
                            var _v137 = -_v136;
                            CpuMemory.StoreI32(_out53_row + 4 * _c, _v137, _n);
                            var _v138 = Vector512.LessThan(_v101, _v102).AsInt32();
                            var _v139 = Vector512.LessThan(_v115, _v116);
                            var _v140 = _v138 ^ _v139;
                            var _v141 = -_v140;
                            CpuMemory.StoreI32(_out54_row + 4 * _c, _v141, _n);
                            var _v142 = Vector512.LessThan(_v101, _v102).AsInt32();
                            var _v143 = Vector512.LessThan(_v115, _v116);
                            var _v144 = Vector512.Equals(_v142, _v143);
                            var _v145 = Vector512.ConditionalSelect(_v144, _v115, _v116);
                            CpuMemory.StoreI32(_out55_row + 4 * _c, _v145, _n);
                        }
                    }
                    _out38.End(0);
                    _out39.End(0);
                    _out40.End(0);
                    _out41.End(0);
                    _out42.End(0);
                    _out43.End(0);
                    _out46.End(0);
                    _out47.End(0);
                    _out48.End(0);
                    _out49.End(0);
                    _out50.End(0);
                    _out51.End(0);
                    _out52.End(0);
                    _out53.End(0);
                    _out54.End(0);
                    _out55.End(0);
                }
            }
        }
    }
}
