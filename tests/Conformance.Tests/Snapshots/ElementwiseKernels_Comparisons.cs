private static partial class Comparisons_Kernel
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
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "var v = b.Load(i, size);"
    statement 4 "var m = p.Load(i, size);"
    statement 5 "var n = q.Load(i, size);"
    statement 6 "y[0].Store(i, (u < v).To<int>());"
    statement 7 "y[1].Store(i, (u <= v).To<int>());"
    statement 8 "y[2].Store(i, (u > v).To<int>());"
    statement 9 "y[3].Store(i, (u >= v).To<int>());"
    statement 10 "y[4].Store(i, (u == v).To<int>());"
    statement 11 "y[5].Store(i, (u != v).To<int>());"
    statement 12 "y[6].Store(i, (m < n).To<int>());"
    statement 13 "y[7].Store(i, (m <= n).To<int>());"
    statement 14 "y[8].Store(i, (m > n).To<int>());"
    statement 15 "y[9].Store(i, (m >= n).To<int>());"
    statement 16 "y[10].Store(i, (m == n).To<int>());"
    statement 17 "y[11].Store(i, (m != n).To<int>());"
    statement 18 "y[12].Store(i, ((u < v) & !(m < n)).To<int>());"
    statement 19 "y[13].Store(i, ((u < v) | (m < n)).To<int>());"
    statement 20 "y[14].Store(i, ((u < v) ^ (m < n)).To<int>());"
    statement 21 "y[15].Store(i, Tile.Where((u < v) == (m < n), m, n));"
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
      %u = load %a, %13 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %15 = dim {dims=[size] at=3} : i32
      %16 = mul %i, %15 {at=3} : i32
      %v = load %b, %16 {value=0 dims=[size] at=3} : tile<f32, 1, size>
      %18 = dim {dims=[size] at=4} : i32
      %19 = mul %i, %18 {at=4} : i32
      %m = load %p, %19 {value=0 dims=[size] at=4} : tile<i32, 1, size>
      %21 = dim {dims=[size] at=5} : i32
      %22 = mul %i, %21 {at=5} : i32
      %n = load %q, %22 {value=0 dims=[size] at=5} : tile<i32, 1, size>
      %24 = const {value=0 at=6} : i32
      %25 = slice %y, %24 {at=6} : view<i32, 1, write>
      %26 = lt %u, %v {at=6} : tile<bool, 1, size>
      %27 = cast %26 {at=6} : tile<i32, 1, size>
      %28 = dim {dims=[size] at=6} : i32
      %29 = mul %i, %28 {at=6} : i32
      store %25, %29, %27 {at=6}
      %30 = const {value=1 at=7} : i32
      %31 = slice %y, %30 {at=7} : view<i32, 1, write>
      %32 = le %u, %v {at=7} : tile<bool, 1, size>
      %33 = cast %32 {at=7} : tile<i32, 1, size>
      %34 = dim {dims=[size] at=7} : i32
      %35 = mul %i, %34 {at=7} : i32
      store %31, %35, %33 {at=7}
      %36 = const {value=2 at=8} : i32
      %37 = slice %y, %36 {at=8} : view<i32, 1, write>
      %38 = gt %u, %v {at=8} : tile<bool, 1, size>
      %39 = cast %38 {at=8} : tile<i32, 1, size>
      %40 = dim {dims=[size] at=8} : i32
      %41 = mul %i, %40 {at=8} : i32
      store %37, %41, %39 {at=8}
      %42 = const {value=3 at=9} : i32
      %43 = slice %y, %42 {at=9} : view<i32, 1, write>
      %44 = ge %u, %v {at=9} : tile<bool, 1, size>
      %45 = cast %44 {at=9} : tile<i32, 1, size>
      %46 = dim {dims=[size] at=9} : i32
      %47 = mul %i, %46 {at=9} : i32
      store %43, %47, %45 {at=9}
      %48 = const {value=4 at=10} : i32
      %49 = slice %y, %48 {at=10} : view<i32, 1, write>
      %50 = eq %u, %v {at=10} : tile<bool, 1, size>
      %51 = cast %50 {at=10} : tile<i32, 1, size>
      %52 = dim {dims=[size] at=10} : i32
      %53 = mul %i, %52 {at=10} : i32
      store %49, %53, %51 {at=10}
      %54 = const {value=5 at=11} : i32
      %55 = slice %y, %54 {at=11} : view<i32, 1, write>
      %56 = ne %u, %v {at=11} : tile<bool, 1, size>
      %57 = cast %56 {at=11} : tile<i32, 1, size>
      %58 = dim {dims=[size] at=11} : i32
      %59 = mul %i, %58 {at=11} : i32
      store %55, %59, %57 {at=11}
      %60 = const {value=6 at=12} : i32
      %61 = slice %y, %60 {at=12} : view<i32, 1, write>
      %62 = lt %m, %n {at=12} : tile<bool, 1, size>
      %63 = cast %62 {at=12} : tile<i32, 1, size>
      %64 = dim {dims=[size] at=12} : i32
      %65 = mul %i, %64 {at=12} : i32
      store %61, %65, %63 {at=12}
      %66 = const {value=7 at=13} : i32
      %67 = slice %y, %66 {at=13} : view<i32, 1, write>
      %68 = le %m, %n {at=13} : tile<bool, 1, size>
      %69 = cast %68 {at=13} : tile<i32, 1, size>
      %70 = dim {dims=[size] at=13} : i32
      %71 = mul %i, %70 {at=13} : i32
      store %67, %71, %69 {at=13}
      %72 = const {value=8 at=14} : i32
      %73 = slice %y, %72 {at=14} : view<i32, 1, write>
      %74 = gt %m, %n {at=14} : tile<bool, 1, size>
      %75 = cast %74 {at=14} : tile<i32, 1, size>
      %76 = dim {dims=[size] at=14} : i32
      %77 = mul %i, %76 {at=14} : i32
      store %73, %77, %75 {at=14}
      %78 = const {value=9 at=15} : i32
      %79 = slice %y, %78 {at=15} : view<i32, 1, write>
      %80 = ge %m, %n {at=15} : tile<bool, 1, size>
      %81 = cast %80 {at=15} : tile<i32, 1, size>
      %82 = dim {dims=[size] at=15} : i32
      %83 = mul %i, %82 {at=15} : i32
      store %79, %83, %81 {at=15}
      %84 = const {value=10 at=16} : i32
      %85 = slice %y, %84 {at=16} : view<i32, 1, write>
      %86 = eq %m, %n {at=16} : tile<bool, 1, size>
      %87 = cast %86 {at=16} : tile<i32, 1, size>
      %88 = dim {dims=[size] at=16} : i32
      %89 = mul %i, %88 {at=16} : i32
      store %85, %89, %87 {at=16}
      %90 = const {value=11 at=17} : i32
      %91 = slice %y, %90 {at=17} : view<i32, 1, write>
      %92 = ne %m, %n {at=17} : tile<bool, 1, size>
      %93 = cast %92 {at=17} : tile<i32, 1, size>
      %94 = dim {dims=[size] at=17} : i32
      %95 = mul %i, %94 {at=17} : i32
      store %91, %95, %93 {at=17}
      %96 = const {value=12 at=18} : i32
      %97 = slice %y, %96 {at=18} : view<i32, 1, write>
      %98 = lt %u, %v {at=18} : tile<bool, 1, size>
      %99 = lt %m, %n {at=18} : tile<bool, 1, size>
      %100 = not %99 {at=18} : tile<bool, 1, size>
      %101 = and %98, %100 {at=18} : tile<bool, 1, size>
      %102 = cast %101 {at=18} : tile<i32, 1, size>
      %103 = dim {dims=[size] at=18} : i32
      %104 = mul %i, %103 {at=18} : i32
      store %97, %104, %102 {at=18}
      %105 = const {value=13 at=19} : i32
      %106 = slice %y, %105 {at=19} : view<i32, 1, write>
      %107 = lt %u, %v {at=19} : tile<bool, 1, size>
      %108 = lt %m, %n {at=19} : tile<bool, 1, size>
      %109 = or %107, %108 {at=19} : tile<bool, 1, size>
      %110 = cast %109 {at=19} : tile<i32, 1, size>
      %111 = dim {dims=[size] at=19} : i32
      %112 = mul %i, %111 {at=19} : i32
      store %106, %112, %110 {at=19}
      %113 = const {value=14 at=20} : i32
      %114 = slice %y, %113 {at=20} : view<i32, 1, write>
      %115 = lt %u, %v {at=20} : tile<bool, 1, size>
      %116 = lt %m, %n {at=20} : tile<bool, 1, size>
      %117 = xor %115, %116 {at=20} : tile<bool, 1, size>
      %118 = cast %117 {at=20} : tile<i32, 1, size>
      %119 = dim {dims=[size] at=20} : i32
      %120 = mul %i, %119 {at=20} : i32
      store %114, %120, %118 {at=20}
      %121 = const {value=15 at=21} : i32
      %122 = slice %y, %121 {at=21} : view<i32, 1, write>
      %123 = lt %u, %v {at=21} : tile<bool, 1, size>
      %124 = lt %m, %n {at=21} : tile<bool, 1, size>
      %125 = eq %123, %124 {at=21} : tile<bool, 1, size>
      %126 = select %125, %m, %n {at=21} : tile<i32, 1, size>
      %127 = dim {dims=[size] at=21} : i32
      %128 = mul %i, %127 {at=21} : i32
      store %122, %128, %126 {at=21}
      yield
    }
    """,
        _lines)
        { Fingerprint = "7fa55e9dc84e", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Read, "p"), new ViewParameter(4, ViewAccess.Read, "q"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Comparisons_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<int> _tensor_p, Tensor<int> _tensor_q, Tensor<int> _tensor_y)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @p = _launch.Argument(_tensor_p, 1, _handle.Name, "p");
        ViewArgument @q = _launch.Argument(_tensor_q, 1, _handle.Name, "q");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @p, @q, @y };
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
                var _program = new CpuProgram { @a = @a, @b = @b, @p = @p, @q = @q, @y = @y, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_p, _tensor_q, _tensor_y, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<int> @p, Tensor<int> @q, Tensor<int> @y, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementwiseKernels.Comparisons(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@p), InterpreterViews.ReadView(@q), InterpreterViews.View(@y), @size));

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
            // var u = a.Load(i, size);
            int _v0 = i * size;
            // y[0].Store(i, (u < v).To<int>());
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // y[1].Store(i, (u <= v).To<int>());
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[2].Store(i, (u > v).To<int>());
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // y[3].Store(i, (u >= v).To<int>());
            ViewArgument y_5 = CpuViews.Slice(@y, 4, 3);
            // y[4].Store(i, (u == v).To<int>());
            ViewArgument y_6 = CpuViews.Slice(@y, 4, 4);
            // y[5].Store(i, (u != v).To<int>());
            ViewArgument y_7 = CpuViews.Slice(@y, 4, 5);
            // y[6].Store(i, (m < n).To<int>());
            ViewArgument y_8 = CpuViews.Slice(@y, 4, 6);
            // y[7].Store(i, (m <= n).To<int>());
            ViewArgument y_9 = CpuViews.Slice(@y, 4, 7);
            // y[8].Store(i, (m > n).To<int>());
            ViewArgument y_10 = CpuViews.Slice(@y, 4, 8);
            // y[9].Store(i, (m >= n).To<int>());
            ViewArgument y_11 = CpuViews.Slice(@y, 4, 9);
            // y[10].Store(i, (m == n).To<int>());
            ViewArgument y_12 = CpuViews.Slice(@y, 4, 10);
            // y[11].Store(i, (m != n).To<int>());
            ViewArgument y_13 = CpuViews.Slice(@y, 4, 11);
            // y[12].Store(i, ((u < v) & !(m < n)).To<int>());
            ViewArgument y_14 = CpuViews.Slice(@y, 4, 12);
            // y[13].Store(i, ((u < v) | (m < n)).To<int>());
            ViewArgument y_15 = CpuViews.Slice(@y, 4, 13);
            // y[14].Store(i, ((u < v) ^ (m < n)).To<int>());
            ViewArgument y_16 = CpuViews.Slice(@y, 4, 14);
            // y[15].Store(i, Tile.Where((u < v) == (m < n), m, n));
            ViewArgument y_17 = CpuViews.Slice(@y, 4, 15);
            // y[0].Store(i, (u < v).To<int>());
            // y[1].Store(i, (u <= v).To<int>());
            // y[2].Store(i, (u > v).To<int>());
            // y[3].Store(i, (u >= v).To<int>());
            // y[4].Store(i, (u == v).To<int>());
            // y[5].Store(i, (u != v).To<int>());
            // y[6].Store(i, (m < n).To<int>());
            // y[7].Store(i, (m <= n).To<int>());
            // y[8].Store(i, (m > n).To<int>());
            // y[9].Store(i, (m >= n).To<int>());
            // y[10].Store(i, (m == n).To<int>());
            // y[11].Store(i, (m != n).To<int>());
            // y[12].Store(i, ((u < v) & !(m < n)).To<int>());
            // y[13].Store(i, ((u < v) | (m < n)).To<int>());
            // y[14].Store(i, ((u < v) ^ (m < n)).To<int>());
            // y[15].Store(i, Tile.Where((u < v) == (m < n), m, n));
            {
                var a_in = new TileReader<float>(@a, 0, _v0, size, 0f, _e0);
                var b_in = new TileReader<float>(@b, 0, _v0, size, 0f, _e1);
                var y_out = new TileWriter<int>(y_2, 0, _v0, size, _e2);
                var y_out_2 = new TileWriter<int>(y_3, 0, _v0, size, _e3);
                var y_out_3 = new TileWriter<int>(y_4, 0, _v0, size, _e4);
                var y_out_4 = new TileWriter<int>(y_5, 0, _v0, size, _e5);
                var y_out_5 = new TileWriter<int>(y_6, 0, _v0, size, _e6);
                var y_out_6 = new TileWriter<int>(y_7, 0, _v0, size, _e7);
                var p_in = new TileReader<int>(@p, 0, _v0, size, 0, _e8);
                var q_in = new TileReader<int>(@q, 0, _v0, size, 0, _e9);
                var y_out_7 = new TileWriter<int>(y_8, 0, _v0, size, _e10);
                var y_out_8 = new TileWriter<int>(y_9, 0, _v0, size, _e11);
                var y_out_9 = new TileWriter<int>(y_10, 0, _v0, size, _e12);
                var y_out_10 = new TileWriter<int>(y_11, 0, _v0, size, _e13);
                var y_out_11 = new TileWriter<int>(y_12, 0, _v0, size, _e14);
                var y_out_12 = new TileWriter<int>(y_13, 0, _v0, size, _e15);
                var y_out_13 = new TileWriter<int>(y_14, 0, _v0, size, _e16);
                var y_out_14 = new TileWriter<int>(y_15, 0, _v0, size, _e17);
                var y_out_15 = new TileWriter<int>(y_16, 0, _v0, size, _e18);
                var y_out_16 = new TileWriter<int>(y_17, 0, _v0, size, _e19);
                {
                    nint a_in_row = a_in.Row(0);
                    nint b_in_row = b_in.Row(0);
                    nint p_in_row = p_in.Row(0);
                    nint q_in_row = q_in.Row(0);
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
                    nint y_out_15_row = y_out_15.Row(0);
                    nint y_out_16_row = y_out_16.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var v = CpuMemory.LoadF32(b_in_row + 4 * _c);
                            var _v1 = Vector512.LessThan(u, v).AsInt32();
                            var _v2 = -_v1;
                            CpuMemory.StoreI32(y_out_row + 4 * _c, _v2);
                            var _v3 = Vector512.LessThanOrEqual(u, v).AsInt32();
                            var _v4 = -_v3;
                            CpuMemory.StoreI32(y_out_2_row + 4 * _c, _v4);
                            var _v5 = Vector512.GreaterThan(u, v).AsInt32();
                            var _v6 = -_v5;
                            CpuMemory.StoreI32(y_out_3_row + 4 * _c, _v6);
                            var _v7 = Vector512.GreaterThanOrEqual(u, v).AsInt32();
                            var _v8 = -_v7;
                            CpuMemory.StoreI32(y_out_4_row + 4 * _c, _v8);
                            var _v9 = Vector512.Equals(u, v).AsInt32();
                            var _v10 = -_v9;
                            CpuMemory.StoreI32(y_out_5_row + 4 * _c, _v10);
                            var _v11 = ~Vector512.Equals(u, v).AsInt32();
                            var _v12 = -_v11;
                            CpuMemory.StoreI32(y_out_6_row + 4 * _c, _v12);
                            var m = CpuMemory.LoadI32(p_in_row + 4 * _c);
                            var n = CpuMemory.LoadI32(q_in_row + 4 * _c);
                            var _v13 = Vector512.LessThan(m, n);
                            var _v14 = -_v13;
                            CpuMemory.StoreI32(y_out_7_row + 4 * _c, _v14);
                            var _v15 = Vector512.LessThanOrEqual(m, n);
                            var _v16 = -_v15;
                            CpuMemory.StoreI32(y_out_8_row + 4 * _c, _v16);
                            var _v17 = Vector512.GreaterThan(m, n);
                            var _v18 = -_v17;
                            CpuMemory.StoreI32(y_out_9_row + 4 * _c, _v18);
                            var _v19 = Vector512.GreaterThanOrEqual(m, n);
                            var _v20 = -_v19;
                            CpuMemory.StoreI32(y_out_10_row + 4 * _c, _v20);
                            var _v21 = Vector512.Equals(m, n);
                            var _v22 = -_v21;
                            CpuMemory.StoreI32(y_out_11_row + 4 * _c, _v22);
                            var _v23 = ~Vector512.Equals(m, n);
                            var _v24 = -_v23;
                            CpuMemory.StoreI32(y_out_12_row + 4 * _c, _v24);
                            var _v25 = Vector512.LessThan(u, v).AsInt32();
                            var _v26 = Vector512.LessThan(m, n);
                            var _v27 = ~_v26;
                            var _v28 = _v25 & _v27;
                            var _v29 = -_v28;
                            CpuMemory.StoreI32(y_out_13_row + 4 * _c, _v29);
                            var _v30 = Vector512.LessThan(u, v).AsInt32();
                            var _v31 = Vector512.LessThan(m, n);
                            var _v32 = _v30 | _v31;
                            var _v33 = -_v32;
                            CpuMemory.StoreI32(y_out_14_row + 4 * _c, _v33);
                            var _v34 = Vector512.LessThan(u, v).AsInt32();
                            var _v35 = Vector512.LessThan(m, n);
                            var _v36 = _v34 ^ _v35;
                            var _v37 = -_v36;
                            CpuMemory.StoreI32(y_out_15_row + 4 * _c, _v37);
                            var _v38 = Vector512.LessThan(u, v).AsInt32();
                            var _v39 = Vector512.LessThan(m, n);
                            var _v40 = Vector512.Equals(_v38, _v39);
                            var _v41 = Vector512.ConditionalSelect(_v40, m, n);
                            CpuMemory.StoreI32(y_out_16_row + 4 * _c, _v41);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var u_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var v_2 = CpuMemory.LoadF32(b_in_row + 4 * _c, _n);
                            var _v42 = Vector512.LessThan(u_2, v_2).AsInt32();
                            var _v43 = -_v42;
                            CpuMemory.StoreI32(y_out_row + 4 * _c, _v43, _n);
                            var _v44 = Vector512.LessThanOrEqual(u_2, v_2).AsInt32();
                            var _v45 = -_v44;
                            CpuMemory.StoreI32(y_out_2_row + 4 * _c, _v45, _n);
                            var _v46 = Vector512.GreaterThan(u_2, v_2).AsInt32();
                            var _v47 = -_v46;
                            CpuMemory.StoreI32(y_out_3_row + 4 * _c, _v47, _n);
                            var _v48 = Vector512.GreaterThanOrEqual(u_2, v_2).AsInt32();
                            var _v49 = -_v48;
                            CpuMemory.StoreI32(y_out_4_row + 4 * _c, _v49, _n);
                            var _v50 = Vector512.Equals(u_2, v_2).AsInt32();
                            var _v51 = -_v50;
                            CpuMemory.StoreI32(y_out_5_row + 4 * _c, _v51, _n);
                            var _v52 = ~Vector512.Equals(u_2, v_2).AsInt32();
                            var _v53 = -_v52;
                            CpuMemory.StoreI32(y_out_6_row + 4 * _c, _v53, _n);
                            var m_2 = CpuMemory.LoadI32(p_in_row + 4 * _c, _n);
                            var n_2 = CpuMemory.LoadI32(q_in_row + 4 * _c, _n);
                            var _v54 = Vector512.LessThan(m_2, n_2);
                            var _v55 = -_v54;
                            CpuMemory.StoreI32(y_out_7_row + 4 * _c, _v55, _n);
                            var _v56 = Vector512.LessThanOrEqual(m_2, n_2);
                            var _v57 = -_v56;
                            CpuMemory.StoreI32(y_out_8_row + 4 * _c, _v57, _n);
                            var _v58 = Vector512.GreaterThan(m_2, n_2);
                            var _v59 = -_v58;
                            CpuMemory.StoreI32(y_out_9_row + 4 * _c, _v59, _n);
                            var _v60 = Vector512.GreaterThanOrEqual(m_2, n_2);
                            var _v61 = -_v60;
                            CpuMemory.StoreI32(y_out_10_row + 4 * _c, _v61, _n);
                            var _v62 = Vector512.Equals(m_2, n_2);
                            var _v63 = -_v62;
                            CpuMemory.StoreI32(y_out_11_row + 4 * _c, _v63, _n);
                            var _v64 = ~Vector512.Equals(m_2, n_2);
                            var _v65 = -_v64;
                            CpuMemory.StoreI32(y_out_12_row + 4 * _c, _v65, _n);
                            var _v66 = Vector512.LessThan(u_2, v_2).AsInt32();
                            var _v67 = Vector512.LessThan(m_2, n_2);
                            var _v68 = ~_v67;
                            var _v69 = _v66 & _v68;
                            var _v70 = -_v69;
                            CpuMemory.StoreI32(y_out_13_row + 4 * _c, _v70, _n);
                            var _v71 = Vector512.LessThan(u_2, v_2).AsInt32();
                            var _v72 = Vector512.LessThan(m_2, n_2);
                            var _v73 = _v71 | _v72;
                            var _v74 = -_v73;
                            CpuMemory.StoreI32(y_out_14_row + 4 * _c, _v74, _n);
                            var _v75 = Vector512.LessThan(u_2, v_2).AsInt32();
                            var _v76 = Vector512.LessThan(m_2, n_2);
                            var _v77 = _v75 ^ _v76;
                            var _v78 = -_v77;
                            CpuMemory.StoreI32(y_out_15_row + 4 * _c, _v78, _n);
                            var _v79 = Vector512.LessThan(u_2, v_2).AsInt32();
                            var _v80 = Vector512.LessThan(m_2, n_2);
                            var _v81 = Vector512.Equals(_v79, _v80);
                            var _v82 = Vector512.ConditionalSelect(_v81, m_2, n_2);
                            CpuMemory.StoreI32(y_out_16_row + 4 * _c, _v82, _n);
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
                    y_out_15.End(0);
                    y_out_16.End(0);
                }
            }
        }
    }
}
