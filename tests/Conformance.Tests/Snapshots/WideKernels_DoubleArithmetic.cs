private static partial class DoubleArithmetic_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.DoubleArithmetic",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.DoubleArithmetic
    param view %a : view<f64, 1>
    param view %b : view<f64, 1>
    param view %y : view<f64, 2, write>
    param view %z : view<i32, 2, write>
    param scalar %s : f64
    param tune %size : i32 in [20]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "var v = b.Load(i, size);"
    statement 4 "y[0].Store(i, u + v);"
    statement 5 "y[1].Store(i, u - v * s);"
    statement 6 "y[2].Store(i, u / v);"
    statement 7 "y[3].Store(i, -u);"
    statement 8 "y[4].Store(i, Tile.Fma(u, v, s));"
    statement 9 "y[5].Store(i, Tile.Sqrt(Tile.Abs(u)));"
    statement 10 "y[6].Store(i, Tile.Min(u, v));"
    statement 11 "y[7].Store(i, Tile.Max(u, v));"
    statement 12 "y[8].Store(i, Tile.Where(u < v, u * 2, 0.1));"
    statement 13 "y[9].Store(i, Tile.Full(1, size, Math.Max(s, 0.5) + Math.Sqrt(s) * 1e-20));"
    statement 14 "z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4);"
    statement 15 "z[1].Store(i, ((u == v) & (u != s)).To<int>());"
    statement 16 "z[2].Store(i, (u > 0.0).To<double>().To<int>());"
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
      %u = load %a, %13 {value=0 dims=[size] at=2} : tile<f64, 1, size>
      %15 = dim {dims=[size] at=3} : i32
      %16 = mul %i, %15 {at=3} : i32
      %v = load %b, %16 {value=0 dims=[size] at=3} : tile<f64, 1, size>
      %18 = const {value=0 at=4} : i32
      %19 = slice %y, %18 {at=4} : view<f64, 1, write>
      %20 = add %u, %v {at=4} : tile<f64, 1, size>
      %21 = dim {dims=[size] at=4} : i32
      %22 = mul %i, %21 {at=4} : i32
      store %19, %22, %20 {at=4}
      %23 = const {value=1 at=5} : i32
      %24 = slice %y, %23 {at=5} : view<f64, 1, write>
      %25 = mul %v, %s {at=5} : tile<f64, 1, size>
      %26 = sub %u, %25 {at=5} : tile<f64, 1, size>
      %27 = dim {dims=[size] at=5} : i32
      %28 = mul %i, %27 {at=5} : i32
      store %24, %28, %26 {at=5}
      %29 = const {value=2 at=6} : i32
      %30 = slice %y, %29 {at=6} : view<f64, 1, write>
      %31 = div %u, %v {at=6} : tile<f64, 1, size>
      %32 = dim {dims=[size] at=6} : i32
      %33 = mul %i, %32 {at=6} : i32
      store %30, %33, %31 {at=6}
      %34 = const {value=3 at=7} : i32
      %35 = slice %y, %34 {at=7} : view<f64, 1, write>
      %36 = neg %u {at=7} : tile<f64, 1, size>
      %37 = dim {dims=[size] at=7} : i32
      %38 = mul %i, %37 {at=7} : i32
      store %35, %38, %36 {at=7}
      %39 = const {value=4 at=8} : i32
      %40 = slice %y, %39 {at=8} : view<f64, 1, write>
      %41 = fma %u, %v, %s {at=8} : tile<f64, 1, size>
      %42 = dim {dims=[size] at=8} : i32
      %43 = mul %i, %42 {at=8} : i32
      store %40, %43, %41 {at=8}
      %44 = const {value=5 at=9} : i32
      %45 = slice %y, %44 {at=9} : view<f64, 1, write>
      %46 = abs %u {at=9} : tile<f64, 1, size>
      %47 = sqrt %46 {at=9} : tile<f64, 1, size>
      %48 = dim {dims=[size] at=9} : i32
      %49 = mul %i, %48 {at=9} : i32
      store %45, %49, %47 {at=9}
      %50 = const {value=6 at=10} : i32
      %51 = slice %y, %50 {at=10} : view<f64, 1, write>
      %52 = min %u, %v {at=10} : tile<f64, 1, size>
      %53 = dim {dims=[size] at=10} : i32
      %54 = mul %i, %53 {at=10} : i32
      store %51, %54, %52 {at=10}
      %55 = const {value=7 at=11} : i32
      %56 = slice %y, %55 {at=11} : view<f64, 1, write>
      %57 = max %u, %v {at=11} : tile<f64, 1, size>
      %58 = dim {dims=[size] at=11} : i32
      %59 = mul %i, %58 {at=11} : i32
      store %56, %59, %57 {at=11}
      %60 = const {value=8 at=12} : i32
      %61 = slice %y, %60 {at=12} : view<f64, 1, write>
      %62 = lt %u, %v {at=12} : tile<bool, 1, size>
      %63 = const {value=2 at=12} : f64
      %64 = mul %u, %63 {at=12} : tile<f64, 1, size>
      %65 = const {value=0x3FB999999999999A at=12} : f64
      %66 = select %62, %64, %65 {at=12} : tile<f64, 1, size>
      %67 = dim {dims=[size] at=12} : i32
      %68 = mul %i, %67 {at=12} : i32
      store %61, %68, %66 {at=12}
      %69 = const {value=9 at=13} : i32
      %70 = slice %y, %69 {at=13} : view<f64, 1, write>
      %71 = const {value=0x3FE0000000000000 at=13} : f64
      %72 = max %s, %71 {at=13} : f64
      %73 = sqrt %s {at=13} : f64
      %74 = const {value=0x3BC79CA10C924223 at=13} : f64
      %75 = mul %73, %74 {at=13} : f64
      %76 = add %72, %75 {at=13} : f64
      %77 = full %76 {dims=[1, size] at=13} : tile<f64, 1, size>
      %78 = dim {dims=[size] at=13} : i32
      %79 = mul %i, %78 {at=13} : i32
      store %70, %79, %77 {at=13}
      %80 = const {value=0 at=14} : i32
      %81 = slice %z, %80 {at=14} : view<i32, 1, write>
      %82 = le %u, %v {at=14} : tile<bool, 1, size>
      %83 = cast %82 {at=14} : tile<i32, 1, size>
      %84 = gt %u, %v {at=14} : tile<bool, 1, size>
      %85 = cast %84 {at=14} : tile<i32, 1, size>
      %86 = const {value=2 at=14} : i32
      %87 = mul %85, %86 {at=14} : tile<i32, 1, size>
      %88 = add %83, %87 {at=14} : tile<i32, 1, size>
      %89 = ge %u, %v {at=14} : tile<bool, 1, size>
      %90 = cast %89 {at=14} : tile<i32, 1, size>
      %91 = const {value=4 at=14} : i32
      %92 = mul %90, %91 {at=14} : tile<i32, 1, size>
      %93 = add %88, %92 {at=14} : tile<i32, 1, size>
      %94 = dim {dims=[size] at=14} : i32
      %95 = mul %i, %94 {at=14} : i32
      store %81, %95, %93 {at=14}
      %96 = const {value=1 at=15} : i32
      %97 = slice %z, %96 {at=15} : view<i32, 1, write>
      %98 = eq %u, %v {at=15} : tile<bool, 1, size>
      %99 = ne %u, %s {at=15} : tile<bool, 1, size>
      %100 = and %98, %99 {at=15} : tile<bool, 1, size>
      %101 = cast %100 {at=15} : tile<i32, 1, size>
      %102 = dim {dims=[size] at=15} : i32
      %103 = mul %i, %102 {at=15} : i32
      store %97, %103, %101 {at=15}
      %104 = const {value=2 at=16} : i32
      %105 = slice %z, %104 {at=16} : view<i32, 1, write>
      %106 = const {value=0 at=16} : f64
      %107 = gt %u, %106 {at=16} : tile<bool, 1, size>
      %108 = cast %107 {at=16} : tile<f64, 1, size>
      %109 = cast %108 {at=16} : tile<i32, 1, size>
      %110 = dim {dims=[size] at=16} : i32
      %111 = mul %i, %110 {at=16} : i32
      store %105, %111, %109 {at=16}
      yield
    }
    """,
        _lines)
        { Fingerprint = "04e83f9c9ec5", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(8, ViewAccess.Read, "a"), new ViewParameter(8, ViewAccess.Read, "b"), new ViewParameter(8, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(DoubleArithmetic_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_a, Tensor<double> _tensor_b, Tensor<double> _tensor_y, Tensor<int> _tensor_z, double @s)
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
                ReadOnlySpan<int> _scalars = stackalloc int[] { unchecked((int)BitConverter.DoubleToInt64Bits(@s)), unchecked((int)(BitConverter.DoubleToInt64Bits(@s) >> 32)) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @a, Tensor<double> @b, Tensor<double> @y, Tensor<int> @z, double @s, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.WideKernels.DoubleArithmetic(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
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
            int _e12_bytes = CpuTile.Bytes(1, size);
            int _e13_bytes = CpuTile.Bytes(1, size);
            int _e14_bytes = CpuTile.Bytes(1, size);
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
            // y[0].Store(i, u + v);
            ViewArgument y_2 = CpuViews.Slice(@y, 8, 0);
            // y[1].Store(i, u - v * s);
            ViewArgument y_3 = CpuViews.Slice(@y, 8, 1);
            // y[2].Store(i, u / v);
            ViewArgument y_4 = CpuViews.Slice(@y, 8, 2);
            // y[3].Store(i, -u);
            ViewArgument y_5 = CpuViews.Slice(@y, 8, 3);
            // y[4].Store(i, Tile.Fma(u, v, s));
            ViewArgument y_6 = CpuViews.Slice(@y, 8, 4);
            // y[5].Store(i, Tile.Sqrt(Tile.Abs(u)));
            ViewArgument y_7 = CpuViews.Slice(@y, 8, 5);
            // y[6].Store(i, Tile.Min(u, v));
            ViewArgument y_8 = CpuViews.Slice(@y, 8, 6);
            // y[7].Store(i, Tile.Max(u, v));
            ViewArgument y_9 = CpuViews.Slice(@y, 8, 7);
            // y[8].Store(i, Tile.Where(u < v, u * 2, 0.1));
            ViewArgument y_10 = CpuViews.Slice(@y, 8, 8);
            // y[9].Store(i, Tile.Full(1, size, Math.Max(s, 0.5) + Math.Sqrt(s) * 1e-20));
            ViewArgument y_11 = CpuViews.Slice(@y, 8, 9);
            double _v1 = Math.Max(@s, 0.5d) + (Math.Sqrt(@s) * 9.9999999999999995E-21d);
            // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4);
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            // z[1].Store(i, ((u == v) & (u != s)).To<int>());
            ViewArgument z_3 = CpuViews.Slice(@z, 4, 1);
            // z[2].Store(i, (u > 0.0).To<double>().To<int>());
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 2);
            // y[0].Store(i, u + v);
            // y[1].Store(i, u - v * s);
            // y[2].Store(i, u / v);
            // y[3].Store(i, -u);
            // y[4].Store(i, Tile.Fma(u, v, s));
            // y[5].Store(i, Tile.Sqrt(Tile.Abs(u)));
            // y[6].Store(i, Tile.Min(u, v));
            // y[7].Store(i, Tile.Max(u, v));
            // y[8].Store(i, Tile.Where(u < v, u * 2, 0.1));
            // y[9].Store(i, Tile.Full(1, size, Math.Max(s, 0.5) + Math.Sqrt(s) * 1e-20));
            // z[0].Store(i, (u <= v).To<int>() + (u > v).To<int>() * 2 + (u >= v).To<int>() * 4);
            // z[1].Store(i, ((u == v) & (u != s)).To<int>());
            // z[2].Store(i, (u > 0.0).To<double>().To<int>());
            {
                var a_in = new TileReader<double>(@a, 0, _v0, size, 0d, _e0);
                var b_in = new TileReader<double>(@b, 0, _v0, size, 0d, _e1);
                var y_out = new TileWriter<double>(y_2, 0, _v0, size, _e2);
                var y_out_2 = new TileWriter<double>(y_3, 0, _v0, size, _e3);
                var y_out_3 = new TileWriter<double>(y_4, 0, _v0, size, _e4);
                var y_out_4 = new TileWriter<double>(y_5, 0, _v0, size, _e5);
                var y_out_5 = new TileWriter<double>(y_6, 0, _v0, size, _e6);
                var y_out_6 = new TileWriter<double>(y_7, 0, _v0, size, _e7);
                var y_out_7 = new TileWriter<double>(y_8, 0, _v0, size, _e8);
                var y_out_8 = new TileWriter<double>(y_9, 0, _v0, size, _e9);
                var y_out_9 = new TileWriter<double>(y_10, 0, _v0, size, _e10);
                var y_out_10 = new TileWriter<double>(y_11, 0, _v0, size, _e11);
                var z_out = new TileWriter<int>(z_2, 0, _v0, size, _e12);
                var z_out_2 = new TileWriter<int>(z_3, 0, _v0, size, _e13);
                var z_out_3 = new TileWriter<int>(z_4, 0, _v0, size, _e14);
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
                    nint z_out_row = z_out.Row(0);
                    nint z_out_2_row = z_out_2.Row(0);
                    nint z_out_3_row = z_out_3.Row(0);
                    var s_splat = Lanes64.Create(@s);
                    var _s2 = Lanes64.Create(2d);
                    var _s3 = Lanes64.Create(0.10000000000000001d);
                    var _s4 = Lanes64.Create(_v1);
                    var _s5 = Vector512.Create(2);
                    var _s6 = Vector512.Create(4);
                    var _s7 = Lanes64.Create(0d);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadF64(a_in_row + 8 * _c);
                            var v = CpuMemory.LoadF64(b_in_row + 8 * _c);
                            var _v8 = u + v;
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v8);
                            var _v9 = v * s_splat;
                            var _v10 = u - _v9;
                            CpuMemory.StoreF64(y_out_2_row + 8 * _c, _v10);
                            var _v11 = u / v;
                            CpuMemory.StoreF64(y_out_3_row + 8 * _c, _v11);
                            var _v12 = -u;
                            CpuMemory.StoreF64(y_out_4_row + 8 * _c, _v12);
                            var _v13 = Lanes64.FusedMultiplyAdd(u, v, s_splat);
                            CpuMemory.StoreF64(y_out_5_row + 8 * _c, _v13);
                            var _v14 = Lanes64.Abs(u);
                            var _v15 = Lanes64.Sqrt(_v14);
                            CpuMemory.StoreF64(y_out_6_row + 8 * _c, _v15);
                            var _v16 = Lanes64.Min(u, v);
                            CpuMemory.StoreF64(y_out_7_row + 8 * _c, _v16);
                            var _v17 = Lanes64.Max(u, v);
                            CpuMemory.StoreF64(y_out_8_row + 8 * _c, _v17);
                            var _v18 = Lanes64.LessThan(u, v);
                            var _v19 = u * _s2;
                            var _v20 = Lanes64.ConditionalSelect(_v18, _v19, _s3);
                            CpuMemory.StoreF64(y_out_9_row + 8 * _c, _v20);
                            var _v21 = _s4;
                            CpuMemory.StoreF64(y_out_10_row + 8 * _c, _v21);
                            var _v22 = Lanes64.LessThanOrEqual(u, v);
                            var _v23 = -_v22;
                            var _v24 = Lanes64.GreaterThan(u, v);
                            var _v25 = -_v24;
                            var _v26 = _v25 * _s5;
                            var _v27 = _v23 + _v26;
                            var _v28 = Lanes64.GreaterThanOrEqual(u, v);
                            var _v29 = -_v28;
                            var _v30 = _v29 * _s6;
                            var _v31 = _v27 + _v30;
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v31);
                            var _v32 = Lanes64.Equals(u, v);
                            var _v33 = ~Lanes64.Equals(u, s_splat);
                            var _v34 = _v32 & _v33;
                            var _v35 = -_v34;
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v35);
                            var _v36 = Lanes64.GreaterThan(u, _s7);
                            var _v37 = CpuConvert.ToF64(-_v36);
                            var _v38 = CpuConvert.ToI32(_v37);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v38);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var u_2 = CpuMemory.LoadF64(a_in_row + 8 * _c, _n);
                            var v_2 = CpuMemory.LoadF64(b_in_row + 8 * _c, _n);
                            var _v39 = u_2 + v_2;
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v39, _n);
                            var _v40 = v_2 * s_splat;
                            var _v41 = u_2 - _v40;
                            CpuMemory.StoreF64(y_out_2_row + 8 * _c, _v41, _n);
                            var _v42 = u_2 / v_2;
                            CpuMemory.StoreF64(y_out_3_row + 8 * _c, _v42, _n);
                            var _v43 = -u_2;
                            CpuMemory.StoreF64(y_out_4_row + 8 * _c, _v43, _n);
                            var _v44 = Lanes64.FusedMultiplyAdd(u_2, v_2, s_splat);
                            CpuMemory.StoreF64(y_out_5_row + 8 * _c, _v44, _n);
                            var _v45 = Lanes64.Abs(u_2);
                            var _v46 = Lanes64.Sqrt(_v45);
                            CpuMemory.StoreF64(y_out_6_row + 8 * _c, _v46, _n);
                            var _v47 = Lanes64.Min(u_2, v_2);
                            CpuMemory.StoreF64(y_out_7_row + 8 * _c, _v47, _n);
                            var _v48 = Lanes64.Max(u_2, v_2);
                            CpuMemory.StoreF64(y_out_8_row + 8 * _c, _v48, _n);
                            var _v49 = Lanes64.LessThan(u_2, v_2);
                            var _v50 = u_2 * _s2;
                            var _v51 = Lanes64.ConditionalSelect(_v49, _v50, _s3);
                            CpuMemory.StoreF64(y_out_9_row + 8 * _c, _v51, _n);
                            var _v52 = _s4;
                            CpuMemory.StoreF64(y_out_10_row + 8 * _c, _v52, _n);
                            var _v53 = Lanes64.LessThanOrEqual(u_2, v_2);
                            var _v54 = -_v53;
                            var _v55 = Lanes64.GreaterThan(u_2, v_2);
                            var _v56 = -_v55;
                            var _v57 = _v56 * _s5;
                            var _v58 = _v54 + _v57;
                            var _v59 = Lanes64.GreaterThanOrEqual(u_2, v_2);
                            var _v60 = -_v59;
                            var _v61 = _v60 * _s6;
                            var _v62 = _v58 + _v61;
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v62, _n);
                            var _v63 = Lanes64.Equals(u_2, v_2);
                            var _v64 = ~Lanes64.Equals(u_2, s_splat);
                            var _v65 = _v63 & _v64;
                            var _v66 = -_v65;
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v66, _n);
                            var _v67 = Lanes64.GreaterThan(u_2, _s7);
                            var _v68 = CpuConvert.ToF64(-_v67);
                            var _v69 = CpuConvert.ToI32(_v68);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v69, _n);
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
                    z_out.End(0);
                    z_out_2.End(0);
                    z_out_3.End(0);
                }
            }
        }
    }
}
