private static partial class MoreDoubleFunctions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.MoreDoubleFunctions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.MoreDoubleFunctions
    param view %a : view<f64, 1>
    param view %b : view<f64, 1>
    param view %y : view<f64, 2, write>
    param scalar %s : f64
    param tune %size : i32 in [20]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "var v = b.Load(i, size);"
    statement 4 "var angle = Tile.Where(Tile.Abs(u) <= 10000.0, u, 0.0);"
    statement 5 "y[0].Store(i, Tile.Exp2(v));"
    statement 6 "y[1].Store(i, Tile.Log2(Tile.Abs(u)));"
    statement 7 "y[2].Store(i, Tile.Rsqrt(Tile.Abs(u)));"
    statement 8 "y[3].Store(i, Tile.Tanh(v));"
    statement 9 "y[4].Store(i, Tile.Sigmoid(v));"
    statement 10 "y[5].Store(i, Tile.Sin(angle));"
    statement 11 "y[6].Store(i, Tile.Cos(angle));"
    statement 12 "y[7].Store(i, Tile.Erf(v));"
    statement 13 "y[8].Store(i, Tile.Pow(u, v));"
    statement 14 "y[9].Store(i, Tile.Floor(u));"
    statement 15 "y[10].Store(i, Tile.Ceiling(u));"
    statement 16 "y[11].Store(i, Tile.Round(u));"
    statement 17 "y[12].Store(i, Tile.Full(1, size, double.Exp2(s) + Math.Log2(s) + Math.Tanh(s) + Math.Sin(s) + Math.Cos(s) + Math.Pow(s, s) + Math.Floor(s) + Math.Ceiling(s) + Math.Round(s)));"
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
      %u = load %a, %12 {value=0 dims=[size] at=2} : tile<f64, 1, size>
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %i, %14 {at=3} : i32
      %v = load %b, %15 {value=0 dims=[size] at=3} : tile<f64, 1, size>
      %17 = abs %u {at=4} : tile<f64, 1, size>
      %18 = const {value=10000 at=4} : f64
      %19 = le %17, %18 {at=4} : tile<bool, 1, size>
      %20 = const {value=0 at=4} : f64
      %angle = select %19, %u, %20 {at=4} : tile<f64, 1, size>
      %22 = const {value=0 at=5} : i32
      %23 = slice %y, %22 {at=5} : view<f64, 1, write>
      %24 = exp2 %v {at=5} : tile<f64, 1, size>
      %25 = dim {dims=[size] at=5} : i32
      %26 = mul %i, %25 {at=5} : i32
      store %23, %26, %24 {at=5}
      %27 = const {value=1 at=6} : i32
      %28 = slice %y, %27 {at=6} : view<f64, 1, write>
      %29 = abs %u {at=6} : tile<f64, 1, size>
      %30 = log2 %29 {at=6} : tile<f64, 1, size>
      %31 = dim {dims=[size] at=6} : i32
      %32 = mul %i, %31 {at=6} : i32
      store %28, %32, %30 {at=6}
      %33 = const {value=2 at=7} : i32
      %34 = slice %y, %33 {at=7} : view<f64, 1, write>
      %35 = abs %u {at=7} : tile<f64, 1, size>
      %36 = rsqrt %35 {at=7} : tile<f64, 1, size>
      %37 = dim {dims=[size] at=7} : i32
      %38 = mul %i, %37 {at=7} : i32
      store %34, %38, %36 {at=7}
      %39 = const {value=3 at=8} : i32
      %40 = slice %y, %39 {at=8} : view<f64, 1, write>
      %41 = tanh %v {at=8} : tile<f64, 1, size>
      %42 = dim {dims=[size] at=8} : i32
      %43 = mul %i, %42 {at=8} : i32
      store %40, %43, %41 {at=8}
      %44 = const {value=4 at=9} : i32
      %45 = slice %y, %44 {at=9} : view<f64, 1, write>
      %46 = sigmoid %v {at=9} : tile<f64, 1, size>
      %47 = dim {dims=[size] at=9} : i32
      %48 = mul %i, %47 {at=9} : i32
      store %45, %48, %46 {at=9}
      %49 = const {value=5 at=10} : i32
      %50 = slice %y, %49 {at=10} : view<f64, 1, write>
      %51 = sin %angle {at=10} : tile<f64, 1, size>
      %52 = dim {dims=[size] at=10} : i32
      %53 = mul %i, %52 {at=10} : i32
      store %50, %53, %51 {at=10}
      %54 = const {value=6 at=11} : i32
      %55 = slice %y, %54 {at=11} : view<f64, 1, write>
      %56 = cos %angle {at=11} : tile<f64, 1, size>
      %57 = dim {dims=[size] at=11} : i32
      %58 = mul %i, %57 {at=11} : i32
      store %55, %58, %56 {at=11}
      %59 = const {value=7 at=12} : i32
      %60 = slice %y, %59 {at=12} : view<f64, 1, write>
      %61 = erf %v {at=12} : tile<f64, 1, size>
      %62 = dim {dims=[size] at=12} : i32
      %63 = mul %i, %62 {at=12} : i32
      store %60, %63, %61 {at=12}
      %64 = const {value=8 at=13} : i32
      %65 = slice %y, %64 {at=13} : view<f64, 1, write>
      %66 = pow %u, %v {at=13} : tile<f64, 1, size>
      %67 = dim {dims=[size] at=13} : i32
      %68 = mul %i, %67 {at=13} : i32
      store %65, %68, %66 {at=13}
      %69 = const {value=9 at=14} : i32
      %70 = slice %y, %69 {at=14} : view<f64, 1, write>
      %71 = floor %u {at=14} : tile<f64, 1, size>
      %72 = dim {dims=[size] at=14} : i32
      %73 = mul %i, %72 {at=14} : i32
      store %70, %73, %71 {at=14}
      %74 = const {value=10 at=15} : i32
      %75 = slice %y, %74 {at=15} : view<f64, 1, write>
      %76 = ceiling %u {at=15} : tile<f64, 1, size>
      %77 = dim {dims=[size] at=15} : i32
      %78 = mul %i, %77 {at=15} : i32
      store %75, %78, %76 {at=15}
      %79 = const {value=11 at=16} : i32
      %80 = slice %y, %79 {at=16} : view<f64, 1, write>
      %81 = round %u {at=16} : tile<f64, 1, size>
      %82 = dim {dims=[size] at=16} : i32
      %83 = mul %i, %82 {at=16} : i32
      store %80, %83, %81 {at=16}
      %84 = const {value=12 at=17} : i32
      %85 = slice %y, %84 {at=17} : view<f64, 1, write>
      %86 = exp2 %s {at=17} : f64
      %87 = log2 %s {at=17} : f64
      %88 = add %86, %87 {at=17} : f64
      %89 = tanh %s {at=17} : f64
      %90 = add %88, %89 {at=17} : f64
      %91 = sin %s {at=17} : f64
      %92 = add %90, %91 {at=17} : f64
      %93 = cos %s {at=17} : f64
      %94 = add %92, %93 {at=17} : f64
      %95 = pow %s, %s {at=17} : f64
      %96 = add %94, %95 {at=17} : f64
      %97 = floor %s {at=17} : f64
      %98 = add %96, %97 {at=17} : f64
      %99 = ceiling %s {at=17} : f64
      %100 = add %98, %99 {at=17} : f64
      %101 = round %s {at=17} : f64
      %102 = add %100, %101 {at=17} : f64
      %103 = full %102 {dims=[1, size] at=17} : tile<f64, 1, size>
      %104 = dim {dims=[size] at=17} : i32
      %105 = mul %i, %104 {at=17} : i32
      store %85, %105, %103 {at=17}
      yield
    }
    """,
        _lines)
        { Fingerprint = "dd43088976cc", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(8, ViewAccess.Read, "a"), new ViewParameter(8, ViewAccess.Read, "b"), new ViewParameter(8, ViewAccess.Write, "y") }, Assembly = typeof(MoreDoubleFunctions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_a, Tensor<double> _tensor_b, Tensor<double> _tensor_y, double @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y };
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
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @s = @s, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, @s, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { unchecked((int)BitConverter.DoubleToInt64Bits(@s)), unchecked((int)(BitConverter.DoubleToInt64Bits(@s) >> 32)) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @a, Tensor<double> @b, Tensor<double> @y, double @s, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.WideKernels.MoreDoubleFunctions(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public double @s;
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
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes);
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
            // var u = a.Load(i, size);
            int _v0 = i * size;
            // y[0].Store(i, Tile.Exp2(v));
            ViewArgument y_2 = CpuViews.Slice(@y, 8, 0);
            // y[1].Store(i, Tile.Log2(Tile.Abs(u)));
            ViewArgument y_3 = CpuViews.Slice(@y, 8, 1);
            // y[2].Store(i, Tile.Rsqrt(Tile.Abs(u)));
            ViewArgument y_4 = CpuViews.Slice(@y, 8, 2);
            // y[3].Store(i, Tile.Tanh(v));
            ViewArgument y_5 = CpuViews.Slice(@y, 8, 3);
            // y[4].Store(i, Tile.Sigmoid(v));
            ViewArgument y_6 = CpuViews.Slice(@y, 8, 4);
            // y[5].Store(i, Tile.Sin(angle));
            ViewArgument y_7 = CpuViews.Slice(@y, 8, 5);
            // y[6].Store(i, Tile.Cos(angle));
            ViewArgument y_8 = CpuViews.Slice(@y, 8, 6);
            // y[7].Store(i, Tile.Erf(v));
            ViewArgument y_9 = CpuViews.Slice(@y, 8, 7);
            // y[8].Store(i, Tile.Pow(u, v));
            ViewArgument y_10 = CpuViews.Slice(@y, 8, 8);
            // y[9].Store(i, Tile.Floor(u));
            ViewArgument y_11 = CpuViews.Slice(@y, 8, 9);
            // y[10].Store(i, Tile.Ceiling(u));
            ViewArgument y_12 = CpuViews.Slice(@y, 8, 10);
            // y[11].Store(i, Tile.Round(u));
            ViewArgument y_13 = CpuViews.Slice(@y, 8, 11);
            // y[12].Store(i, Tile.Full(1, size, double.Exp2(s) + Math.Log2(s) + Math.Tanh(s) + Math.Sin(s) + Math.Cos(s) + Math.Pow(s, s) + Math.Floor(s) + Math.Ceiling(s) + Math.Round(s)));
            ViewArgument y_14 = CpuViews.Slice(@y, 8, 12);
            double _v1 = (((CpuMath.Exp2(@s) + Math.Log2(@s)) + Math.Tanh(@s)) + Math.Sin(@s)) + Math.Cos(@s);
            double _v2 = (((_v1 + Math.Pow(@s, @s)) + Math.Floor(@s)) + Math.Ceiling(@s)) + Math.Round(@s);
            // y[0].Store(i, Tile.Exp2(v));
            // y[1].Store(i, Tile.Log2(Tile.Abs(u)));
            // y[2].Store(i, Tile.Rsqrt(Tile.Abs(u)));
            // y[3].Store(i, Tile.Tanh(v));
            // y[4].Store(i, Tile.Sigmoid(v));
            // y[5].Store(i, Tile.Sin(angle));
            // y[6].Store(i, Tile.Cos(angle));
            // y[7].Store(i, Tile.Erf(v));
            // y[8].Store(i, Tile.Pow(u, v));
            // y[9].Store(i, Tile.Floor(u));
            // y[10].Store(i, Tile.Ceiling(u));
            // y[11].Store(i, Tile.Round(u));
            // y[12].Store(i, Tile.Full(1, size, double.Exp2(s) + Math.Log2(s) + Math.Tanh(s) + Math.Sin(s) + Math.Cos(s) + Math.Pow(s, s) + Math.Floor(s) + Math.Ceiling(s) + Math.Round(s)));
            {
                var b_in = new TileReader<double>(@b, 0, _v0, size, 0d, _e0);
                var y_out = new TileWriter<double>(y_2, 0, _v0, size, _e1);
                var a_in = new TileReader<double>(@a, 0, _v0, size, 0d, _e2);
                var y_out_2 = new TileWriter<double>(y_3, 0, _v0, size, _e3);
                var y_out_3 = new TileWriter<double>(y_4, 0, _v0, size, _e4);
                var y_out_4 = new TileWriter<double>(y_5, 0, _v0, size, _e5);
                var y_out_5 = new TileWriter<double>(y_6, 0, _v0, size, _e6);
                var y_out_6 = new TileWriter<double>(y_7, 0, _v0, size, _e7);
                var y_out_7 = new TileWriter<double>(y_8, 0, _v0, size, _e8);
                var y_out_8 = new TileWriter<double>(y_9, 0, _v0, size, _e9);
                var y_out_9 = new TileWriter<double>(y_10, 0, _v0, size, _e10);
                var y_out_10 = new TileWriter<double>(y_11, 0, _v0, size, _e11);
                var y_out_11 = new TileWriter<double>(y_12, 0, _v0, size, _e12);
                var y_out_12 = new TileWriter<double>(y_13, 0, _v0, size, _e13);
                var y_out_13 = new TileWriter<double>(y_14, 0, _v0, size, _e14);
                {
                    nint b_in_row = b_in.Row(0);
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
                    nint y_out_11_row = y_out_11.Row(0);
                    nint y_out_12_row = y_out_12.Row(0);
                    nint y_out_13_row = y_out_13.Row(0);
                    var _s3 = Lanes64.Create(10000d);
                    var _s4 = Lanes64.Create(0d);
                    var _s5 = Lanes64.Create(_v2);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF64(b_in_row + 8 * _c);
                            var _v6 = CpuMath.Exp2(v);
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v6);
                            var u = CpuMemory.LoadF64(a_in_row + 8 * _c);
                            var _v7 = Lanes64.Abs(u);
                            var _v8 = CpuMath.Log2(_v7);
                            CpuMemory.StoreF64(y_out_2_row + 8 * _c, _v8);
                            var _v9 = Lanes64.Abs(u);
                            var _v10 = CpuMath.Rsqrt(_v9);
                            CpuMemory.StoreF64(y_out_3_row + 8 * _c, _v10);
                            var _v11 = CpuMath.Tanh(v);
                            CpuMemory.StoreF64(y_out_4_row + 8 * _c, _v11);
                            var _v12 = CpuMath.Sigmoid(v);
                            CpuMemory.StoreF64(y_out_5_row + 8 * _c, _v12);
                            var _v13 = Lanes64.Abs(u);
                            var _v14 = Lanes64.LessThanOrEqual(_v13, _s3);
                            var angle = Lanes64.ConditionalSelect(_v14, u, _s4);
                            var _v15 = CpuMath.Sin(angle);
                            CpuMemory.StoreF64(y_out_6_row + 8 * _c, _v15);
                            var _v16 = CpuMath.Cos(angle);
                            CpuMemory.StoreF64(y_out_7_row + 8 * _c, _v16);
                            var _v17 = CpuMath.Erf(v);
                            CpuMemory.StoreF64(y_out_8_row + 8 * _c, _v17);
                            var _v18 = CpuMath.Pow(u, v);
                            CpuMemory.StoreF64(y_out_9_row + 8 * _c, _v18);
                            var _v19 = Lanes64.Floor(u);
                            CpuMemory.StoreF64(y_out_10_row + 8 * _c, _v19);
                            var _v20 = Lanes64.Ceiling(u);
                            CpuMemory.StoreF64(y_out_11_row + 8 * _c, _v20);
                            var _v21 = Lanes64.Round(u);
                            CpuMemory.StoreF64(y_out_12_row + 8 * _c, _v21);
                            var _v22 = _s5;
                            CpuMemory.StoreF64(y_out_13_row + 8 * _c, _v22);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var v_2 = CpuMemory.LoadF64(b_in_row + 8 * _c, _n);
                            var _v23 = CpuMath.Exp2(v_2);
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v23, _n);
                            var u_2 = CpuMemory.LoadF64(a_in_row + 8 * _c, _n);
                            var _v24 = Lanes64.Abs(u_2);
                            var _v25 = CpuMath.Log2(_v24);
                            CpuMemory.StoreF64(y_out_2_row + 8 * _c, _v25, _n);
                            var _v26 = Lanes64.Abs(u_2);
                            var _v27 = CpuMath.Rsqrt(_v26);
                            CpuMemory.StoreF64(y_out_3_row + 8 * _c, _v27, _n);
                            var _v28 = CpuMath.Tanh(v_2);
                            CpuMemory.StoreF64(y_out_4_row + 8 * _c, _v28, _n);
                            var _v29 = CpuMath.Sigmoid(v_2);
                            CpuMemory.StoreF64(y_out_5_row + 8 * _c, _v29, _n);
                            var _v30 = Lanes64.Abs(u_2);
                            var _v31 = Lanes64.LessThanOrEqual(_v30, _s3);
                            var angle_2 = Lanes64.ConditionalSelect(_v31, u_2, _s4);
                            var _v32 = CpuMath.Sin(angle_2);
                            CpuMemory.StoreF64(y_out_6_row + 8 * _c, _v32, _n);
                            var _v33 = CpuMath.Cos(angle_2);
                            CpuMemory.StoreF64(y_out_7_row + 8 * _c, _v33, _n);
                            var _v34 = CpuMath.Erf(v_2);
                            CpuMemory.StoreF64(y_out_8_row + 8 * _c, _v34, _n);
                            var _v35 = CpuMath.Pow(u_2, v_2);
                            CpuMemory.StoreF64(y_out_9_row + 8 * _c, _v35, _n);
                            var _v36 = Lanes64.Floor(u_2);
                            CpuMemory.StoreF64(y_out_10_row + 8 * _c, _v36, _n);
                            var _v37 = Lanes64.Ceiling(u_2);
                            CpuMemory.StoreF64(y_out_11_row + 8 * _c, _v37, _n);
                            var _v38 = Lanes64.Round(u_2);
                            CpuMemory.StoreF64(y_out_12_row + 8 * _c, _v38, _n);
                            var _v39 = _s5;
                            CpuMemory.StoreF64(y_out_13_row + 8 * _c, _v39, _n);
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
                }
            }
        }
    }
}
