private static partial class Conversions_Kernel_u8
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementKernels.Conversions<u8>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementKernels.Conversions<u8>
    param view %x : view<u8, 1>
    param view %f : view<f32, 2, write>
    param view %d : view<f64, 2, write>
    param view %b : view<bf16, 2, write>
    param view %h : view<f16, 2, write>
    param view %s : view<i8, 2, write>
    param view %u : view<u8, 2, write>
    param view %w : view<u16, 2, write>
    param view %n : view<i32, 2, write>
    param view %l : view<i64, 2, write>
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), size));"
    statement 2 "var row = x.Load(i, size);"
    statement 3 "f[0].Store(i, row.To<float>());"
    statement 4 "d[0].Store(i, row.To<double>());"
    statement 5 "b[0].Store(i, row.To<BFloat16>());"
    statement 6 "h[0].Store(i, row.To<Half>());"
    statement 7 "s[0].Store(i, row.To<sbyte>());"
    statement 8 "u[0].Store(i, row.To<byte>());"
    statement 9 "w[0].Store(i, row.To<ushort>());"
    statement 10 "n[0].Store(i, row.To<int>());"
    statement 11 "l[0].Store(i, row.To<long>());"
    statement 12 "var column = x.AsColumn().Load((i, 0), (size, 1));"
    statement 13 "f[1].AsColumn().Store((i, 0), column.To<float>());"
    statement 14 "d[1].AsColumn().Store((i, 0), column.To<double>());"
    statement 15 "b[1].AsColumn().Store((i, 0), column.To<BFloat16>());"
    statement 16 "h[1].AsColumn().Store((i, 0), column.To<Half>());"
    statement 17 "s[1].AsColumn().Store((i, 0), column.To<sbyte>());"
    statement 18 "u[1].AsColumn().Store((i, 0), column.To<byte>());"
    statement 19 "w[1].AsColumn().Store((i, 0), column.To<ushort>());"
    statement 20 "n[1].AsColumn().Store((i, 0), column.To<int>());"
    statement 21 "l[1].AsColumn().Store((i, 0), column.To<long>());"
    grid {
      %11 = length %x {axis=0 at=1} : i32
      %12 = add %11, %size {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %size {at=1} : i32
      yield %15 {at=1}
    }
    body (%i : i32) {
      %17 = dim {dims=[size] at=2} : i32
      %18 = mul %i, %17 {at=2} : i32
      %row = load %x, %18 {value=0 dims=[size] at=2} : tile<u8, 1, size>
      %20 = const {value=0 at=3} : i32
      %21 = slice %f, %20 {at=3} : view<f32, 1, write>
      %22 = cast %row {at=3} : tile<f32, 1, size>
      %23 = dim {dims=[size] at=3} : i32
      %24 = mul %i, %23 {at=3} : i32
      store %21, %24, %22 {at=3}
      %25 = const {value=0 at=4} : i32
      %26 = slice %d, %25 {at=4} : view<f64, 1, write>
      %27 = cast %row {at=4} : tile<f64, 1, size>
      %28 = dim {dims=[size] at=4} : i32
      %29 = mul %i, %28 {at=4} : i32
      store %26, %29, %27 {at=4}
      %30 = const {value=0 at=5} : i32
      %31 = slice %b, %30 {at=5} : view<bf16, 1, write>
      %32 = cast %row {at=5} : tile<bf16, 1, size>
      %33 = dim {dims=[size] at=5} : i32
      %34 = mul %i, %33 {at=5} : i32
      store %31, %34, %32 {at=5}
      %35 = const {value=0 at=6} : i32
      %36 = slice %h, %35 {at=6} : view<f16, 1, write>
      %37 = cast %row {at=6} : tile<f16, 1, size>
      %38 = dim {dims=[size] at=6} : i32
      %39 = mul %i, %38 {at=6} : i32
      store %36, %39, %37 {at=6}
      %40 = const {value=0 at=7} : i32
      %41 = slice %s, %40 {at=7} : view<i8, 1, write>
      %42 = cast %row {at=7} : tile<i8, 1, size>
      %43 = dim {dims=[size] at=7} : i32
      %44 = mul %i, %43 {at=7} : i32
      store %41, %44, %42 {at=7}
      %45 = const {value=0 at=8} : i32
      %46 = slice %u, %45 {at=8} : view<u8, 1, write>
      %47 = dim {dims=[size] at=8} : i32
      %48 = mul %i, %47 {at=8} : i32
      store %46, %48, %row {at=8}
      %49 = const {value=0 at=9} : i32
      %50 = slice %w, %49 {at=9} : view<u16, 1, write>
      %51 = cast %row {at=9} : tile<u16, 1, size>
      %52 = dim {dims=[size] at=9} : i32
      %53 = mul %i, %52 {at=9} : i32
      store %50, %53, %51 {at=9}
      %54 = const {value=0 at=10} : i32
      %55 = slice %n, %54 {at=10} : view<i32, 1, write>
      %56 = cast %row {at=10} : tile<i32, 1, size>
      %57 = dim {dims=[size] at=10} : i32
      %58 = mul %i, %57 {at=10} : i32
      store %55, %58, %56 {at=10}
      %59 = const {value=0 at=11} : i32
      %60 = slice %l, %59 {at=11} : view<i64, 1, write>
      %61 = cast %row {at=11} : tile<i64, 1, size>
      %62 = dim {dims=[size] at=11} : i32
      %63 = mul %i, %62 {at=11} : i32
      store %60, %63, %61 {at=11}
      %64 = asColumn %x {at=12} : view<u8, 2>
      %65 = const {value=0 at=12} : i32
      %66 = dim {dims=[size] at=12} : i32
      %67 = mul %i, %66 {at=12} : i32
      %column = load %64, %67, %65 {value=0 dims=[size, 1] at=12} : tile<u8, size, 1>
      %69 = const {value=1 at=13} : i32
      %70 = slice %f, %69 {at=13} : view<f32, 1, write>
      %71 = asColumn %70 {at=13} : view<f32, 2, write>
      %72 = const {value=0 at=13} : i32
      %73 = cast %column {at=13} : tile<f32, size, 1>
      %74 = dim {dims=[size] at=13} : i32
      %75 = mul %i, %74 {at=13} : i32
      store %71, %75, %72, %73 {at=13}
      %76 = const {value=1 at=14} : i32
      %77 = slice %d, %76 {at=14} : view<f64, 1, write>
      %78 = asColumn %77 {at=14} : view<f64, 2, write>
      %79 = const {value=0 at=14} : i32
      %80 = cast %column {at=14} : tile<f64, size, 1>
      %81 = dim {dims=[size] at=14} : i32
      %82 = mul %i, %81 {at=14} : i32
      store %78, %82, %79, %80 {at=14}
      %83 = const {value=1 at=15} : i32
      %84 = slice %b, %83 {at=15} : view<bf16, 1, write>
      %85 = asColumn %84 {at=15} : view<bf16, 2, write>
      %86 = const {value=0 at=15} : i32
      %87 = cast %column {at=15} : tile<bf16, size, 1>
      %88 = dim {dims=[size] at=15} : i32
      %89 = mul %i, %88 {at=15} : i32
      store %85, %89, %86, %87 {at=15}
      %90 = const {value=1 at=16} : i32
      %91 = slice %h, %90 {at=16} : view<f16, 1, write>
      %92 = asColumn %91 {at=16} : view<f16, 2, write>
      %93 = const {value=0 at=16} : i32
      %94 = cast %column {at=16} : tile<f16, size, 1>
      %95 = dim {dims=[size] at=16} : i32
      %96 = mul %i, %95 {at=16} : i32
      store %92, %96, %93, %94 {at=16}
      %97 = const {value=1 at=17} : i32
      %98 = slice %s, %97 {at=17} : view<i8, 1, write>
      %99 = asColumn %98 {at=17} : view<i8, 2, write>
      %100 = const {value=0 at=17} : i32
      %101 = cast %column {at=17} : tile<i8, size, 1>
      %102 = dim {dims=[size] at=17} : i32
      %103 = mul %i, %102 {at=17} : i32
      store %99, %103, %100, %101 {at=17}
      %104 = const {value=1 at=18} : i32
      %105 = slice %u, %104 {at=18} : view<u8, 1, write>
      %106 = asColumn %105 {at=18} : view<u8, 2, write>
      %107 = const {value=0 at=18} : i32
      %108 = dim {dims=[size] at=18} : i32
      %109 = mul %i, %108 {at=18} : i32
      store %106, %109, %107, %column {at=18}
      %110 = const {value=1 at=19} : i32
      %111 = slice %w, %110 {at=19} : view<u16, 1, write>
      %112 = asColumn %111 {at=19} : view<u16, 2, write>
      %113 = const {value=0 at=19} : i32
      %114 = cast %column {at=19} : tile<u16, size, 1>
      %115 = dim {dims=[size] at=19} : i32
      %116 = mul %i, %115 {at=19} : i32
      store %112, %116, %113, %114 {at=19}
      %117 = const {value=1 at=20} : i32
      %118 = slice %n, %117 {at=20} : view<i32, 1, write>
      %119 = asColumn %118 {at=20} : view<i32, 2, write>
      %120 = const {value=0 at=20} : i32
      %121 = cast %column {at=20} : tile<i32, size, 1>
      %122 = dim {dims=[size] at=20} : i32
      %123 = mul %i, %122 {at=20} : i32
      store %119, %123, %120, %121 {at=20}
      %124 = const {value=1 at=21} : i32
      %125 = slice %l, %124 {at=21} : view<i64, 1, write>
      %126 = asColumn %125 {at=21} : view<i64, 2, write>
      %127 = const {value=0 at=21} : i32
      %128 = cast %column {at=21} : tile<i64, size, 1>
      %129 = dim {dims=[size] at=21} : i32
      %130 = mul %i, %129 {at=21} : i32
      store %126, %130, %127, %128 {at=21}
      yield
    }
    """,
        _lines)
        { Fingerprint = "491843f485b0", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(1, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "f"), new ViewParameter(8, ViewAccess.Write, "d"), new ViewParameter(2, ViewAccess.Write, "b"), new ViewParameter(2, ViewAccess.Write, "h"), new ViewParameter(1, ViewAccess.Write, "s"), new ViewParameter(1, ViewAccess.Write, "u"), new ViewParameter(2, ViewAccess.Write, "w"), new ViewParameter(4, ViewAccess.Write, "n"), new ViewParameter(8, ViewAccess.Write, "l") }, Assembly = typeof(Conversions_Kernel_u8).Assembly };

    public static void Run(Launch _launch, Tensor<byte> _tensor_x, Tensor<float> _tensor_f, Tensor<double> _tensor_d, Tensor<BFloat16> _tensor_b, Tensor<Half> _tensor_h, Tensor<sbyte> _tensor_s, Tensor<byte> _tensor_u, Tensor<ushort> _tensor_w, Tensor<int> _tensor_n, Tensor<long> _tensor_l)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @f = _launch.Argument(_tensor_f, 2, _handle.Name, "f");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @h = _launch.Argument(_tensor_h, 2, _handle.Name, "h");
        ViewArgument @s = _launch.Argument(_tensor_s, 2, _handle.Name, "s");
        ViewArgument @u = _launch.Argument(_tensor_u, 2, _handle.Name, "u");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ViewArgument @n = _launch.Argument(_tensor_n, 2, _handle.Name, "n");
        ViewArgument @l = _launch.Argument(_tensor_l, 2, _handle.Name, "l");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @f, @d, @b, @h, @s, @u, @w, @n, @l };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @x.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @f = @f, @d = @d, @b = @b, @h = @h, @s = @s, @u = @u, @w = @w, @n = @n, @l = @l, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_f, _tensor_d, _tensor_b, _tensor_h, _tensor_s, _tensor_u, _tensor_w, _tensor_n, _tensor_l, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<byte> @x, Tensor<float> @f, Tensor<double> @d, Tensor<BFloat16> @b, Tensor<Half> @h, Tensor<sbyte> @s, Tensor<byte> @u, Tensor<ushort> @w, Tensor<int> @n, Tensor<long> @l, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementKernels.Conversions<byte>(InterpreterViews.ReadView(@x), InterpreterViews.View(@f), InterpreterViews.View(@d), InterpreterViews.View(@b), InterpreterViews.View(@h), InterpreterViews.View(@s), InterpreterViews.View(@u), InterpreterViews.View(@w), InterpreterViews.View(@n), InterpreterViews.View(@l), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @f;
        public ViewArgument @d;
        public ViewArgument @b;
        public ViewArgument @h;
        public ViewArgument @s;
        public ViewArgument @u;
        public ViewArgument @w;
        public ViewArgument @n;
        public ViewArgument @l;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = 2 * CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(1, size);
            int _e5_bytes = CpuTile.Bytes(1, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = CpuTile.Bytes(1, size);
            int _e8_bytes = CpuTile.Bytes(1, size);
            int _e9_bytes = 2 * CpuTile.Bytes(1, size);
            int _e10_bytes = CpuTile.Bytes(1, 1);
            int _e11_bytes = CpuTile.Bytes(1, 1);
            int _e12_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e13_bytes = CpuTile.Bytes(1, 1);
            int _e14_bytes = CpuTile.Bytes(1, 1);
            int _e15_bytes = CpuTile.Bytes(1, 1);
            int _e16_bytes = CpuTile.Bytes(1, 1);
            int _e17_bytes = CpuTile.Bytes(1, 1);
            int _e18_bytes = CpuTile.Bytes(1, 1);
            int _e19_bytes = 2 * CpuTile.Bytes(1, 1);
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
            // var row = x.Load(i, size);
            int _v0 = i * size;
            // f[0].Store(i, row.To<float>());
            ViewArgument f_2 = CpuViews.Slice(@f, 4, 0);
            // d[0].Store(i, row.To<double>());
            ViewArgument d_2 = CpuViews.Slice(@d, 8, 0);
            // b[0].Store(i, row.To<BFloat16>());
            ViewArgument b_2 = CpuViews.Slice(@b, 2, 0);
            // h[0].Store(i, row.To<Half>());
            ViewArgument h_2 = CpuViews.Slice(@h, 2, 0);
            // s[0].Store(i, row.To<sbyte>());
            ViewArgument s_2 = CpuViews.Slice(@s, 1, 0);
            // u[0].Store(i, row.To<byte>());
            ViewArgument u_2 = CpuViews.Slice(@u, 1, 0);
            // w[0].Store(i, row.To<ushort>());
            ViewArgument w_2 = CpuViews.Slice(@w, 2, 0);
            // n[0].Store(i, row.To<int>());
            ViewArgument n_2 = CpuViews.Slice(@n, 4, 0);
            // l[0].Store(i, row.To<long>());
            ViewArgument l_2 = CpuViews.Slice(@l, 8, 0);
            // var column = x.AsColumn().Load((i, 0), (size, 1));
            ViewArgument x_2 = CpuViews.AsColumn(@x);
            // f[1].AsColumn().Store((i, 0), column.To<float>());
            ViewArgument f_3 = CpuViews.Slice(@f, 4, 1);
            ViewArgument f_4 = CpuViews.AsColumn(f_3);
            // d[1].AsColumn().Store((i, 0), column.To<double>());
            ViewArgument d_3 = CpuViews.Slice(@d, 8, 1);
            ViewArgument d_4 = CpuViews.AsColumn(d_3);
            // b[1].AsColumn().Store((i, 0), column.To<BFloat16>());
            ViewArgument b_3 = CpuViews.Slice(@b, 2, 1);
            ViewArgument b_4 = CpuViews.AsColumn(b_3);
            // h[1].AsColumn().Store((i, 0), column.To<Half>());
            ViewArgument h_3 = CpuViews.Slice(@h, 2, 1);
            ViewArgument h_4 = CpuViews.AsColumn(h_3);
            // s[1].AsColumn().Store((i, 0), column.To<sbyte>());
            ViewArgument s_3 = CpuViews.Slice(@s, 1, 1);
            ViewArgument s_4 = CpuViews.AsColumn(s_3);
            // u[1].AsColumn().Store((i, 0), column.To<byte>());
            ViewArgument u_3 = CpuViews.Slice(@u, 1, 1);
            ViewArgument u_4 = CpuViews.AsColumn(u_3);
            // w[1].AsColumn().Store((i, 0), column.To<ushort>());
            ViewArgument w_3 = CpuViews.Slice(@w, 2, 1);
            ViewArgument w_4 = CpuViews.AsColumn(w_3);
            // n[1].AsColumn().Store((i, 0), column.To<int>());
            ViewArgument n_3 = CpuViews.Slice(@n, 4, 1);
            ViewArgument n_4 = CpuViews.AsColumn(n_3);
            // l[1].AsColumn().Store((i, 0), column.To<long>());
            ViewArgument l_3 = CpuViews.Slice(@l, 8, 1);
            ViewArgument l_4 = CpuViews.AsColumn(l_3);
            // f[0].Store(i, row.To<float>());
            // d[0].Store(i, row.To<double>());
            // b[0].Store(i, row.To<BFloat16>());
            // h[0].Store(i, row.To<Half>());
            // s[0].Store(i, row.To<sbyte>());
            // u[0].Store(i, row.To<byte>());
            // w[0].Store(i, row.To<ushort>());
            // n[0].Store(i, row.To<int>());
            // l[0].Store(i, row.To<long>());
            {
                var x_in = new TileReader<byte>(@x, 0, _v0, size, 0, _e0);
                var f_out = new TileWriter<float>(f_2, 0, _v0, size, _e1);
                var d_out = new TileWriter<double>(d_2, 0, _v0, size, _e2);
                var b_out = new TileWriter<BFloat16>(b_2, 0, _v0, size, _e3);
                var h_out = new TileWriter<Half>(h_2, 0, _v0, size, _e4);
                var s_out = new TileWriter<sbyte>(s_2, 0, _v0, size, _e5);
                var u_out = new TileWriter<byte>(u_2, 0, _v0, size, _e6);
                var w_out = new TileWriter<ushort>(w_2, 0, _v0, size, _e7);
                var n_out = new TileWriter<int>(n_2, 0, _v0, size, _e8);
                var l_out = new TileWriter<long>(l_2, 0, _v0, size, _e9);
                {
                    nint x_in_row = x_in.Row(0);
                    nint f_out_row = f_out.Row(0);
                    nint d_out_row = d_out.Row(0);
                    nint b_out_row = b_out.Row(0);
                    nint h_out_row = h_out.Row(0);
                    nint s_out_row = s_out.Row(0);
                    nint u_out_row = u_out.Row(0);
                    nint w_out_row = w_out.Row(0);
                    nint n_out_row = n_out.Row(0);
                    nint l_out_row = l_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var row = CpuMemory.LoadU8(x_in_row + 1 * _c);
                            var _v1 = Vector512.ConvertToSingle(row);
                            CpuMemory.StoreF32(f_out_row + 4 * _c, _v1);
                            var _v2 = CpuConvert.ToF64(row);
                            CpuMemory.StoreF64(d_out_row + 8 * _c, _v2);
                            var _v3 = CpuMath.RoundToBFloat16(Vector512.ConvertToSingle(row));
                            CpuMemory.StoreBF16(b_out_row + 2 * _c, _v3);
                            var _v4 = CpuConvert.ToF16(Vector512.ConvertToSingle(row));
                            CpuMemory.StoreF16(h_out_row + 2 * _c, _v4);
                            var _v5 = CpuConvert.ToI8(row);
                            CpuMemory.StoreI8(s_out_row + 1 * _c, _v5);
                            CpuMemory.StoreU8(u_out_row + 1 * _c, row);
                            var _v6 = CpuConvert.ToU16(row);
                            CpuMemory.StoreU16(w_out_row + 2 * _c, _v6);
                            var _v7 = row;
                            CpuMemory.StoreI32(n_out_row + 4 * _c, _v7);
                            var _v8 = CpuConvert.ToI64(row);
                            CpuMemory.StoreI64(l_out_row + 8 * _c, _v8);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var row_2 = CpuMemory.LoadU8(x_in_row + 1 * _c, _n);
                            var _v9 = Vector512.ConvertToSingle(row_2);
                            CpuMemory.StoreF32(f_out_row + 4 * _c, _v9, _n);
                            var _v10 = CpuConvert.ToF64(row_2);
                            CpuMemory.StoreF64(d_out_row + 8 * _c, _v10, _n);
                            var _v11 = CpuMath.RoundToBFloat16(Vector512.ConvertToSingle(row_2));
                            CpuMemory.StoreBF16(b_out_row + 2 * _c, _v11, _n);
                            var _v12 = CpuConvert.ToF16(Vector512.ConvertToSingle(row_2));
                            CpuMemory.StoreF16(h_out_row + 2 * _c, _v12, _n);
                            var _v13 = CpuConvert.ToI8(row_2);
                            CpuMemory.StoreI8(s_out_row + 1 * _c, _v13, _n);
                            CpuMemory.StoreU8(u_out_row + 1 * _c, row_2, _n);
                            var _v14 = CpuConvert.ToU16(row_2);
                            CpuMemory.StoreU16(w_out_row + 2 * _c, _v14, _n);
                            var _v15 = row_2;
                            CpuMemory.StoreI32(n_out_row + 4 * _c, _v15, _n);
                            var _v16 = CpuConvert.ToI64(row_2);
                            CpuMemory.StoreI64(l_out_row + 8 * _c, _v16, _n);
                        }
                    }
                    f_out.End(0);
                    d_out.End(0);
                    b_out.End(0);
                    h_out.End(0);
                    s_out.End(0);
                    u_out.End(0);
                    w_out.End(0);
                    n_out.End(0);
                    l_out.End(0);
                }
            }
            // f[1].AsColumn().Store((i, 0), column.To<float>());
            // d[1].AsColumn().Store((i, 0), column.To<double>());
            // b[1].AsColumn().Store((i, 0), column.To<BFloat16>());
            // h[1].AsColumn().Store((i, 0), column.To<Half>());
            // s[1].AsColumn().Store((i, 0), column.To<sbyte>());
            // u[1].AsColumn().Store((i, 0), column.To<byte>());
            // w[1].AsColumn().Store((i, 0), column.To<ushort>());
            // n[1].AsColumn().Store((i, 0), column.To<int>());
            // l[1].AsColumn().Store((i, 0), column.To<long>());
            {
                var x_in_2 = new TileReader<byte>(x_2, _v0, 0, 1, 0, _e10);
                var f_out_2 = new TileWriter<float>(f_4, _v0, 0, 1, _e11);
                var d_out_2 = new TileWriter<double>(d_4, _v0, 0, 1, _e12);
                var b_out_2 = new TileWriter<BFloat16>(b_4, _v0, 0, 1, _e13);
                var h_out_2 = new TileWriter<Half>(h_4, _v0, 0, 1, _e14);
                var s_out_2 = new TileWriter<sbyte>(s_4, _v0, 0, 1, _e15);
                var u_out_2 = new TileWriter<byte>(u_4, _v0, 0, 1, _e16);
                var w_out_2 = new TileWriter<ushort>(w_4, _v0, 0, 1, _e17);
                var n_out_2 = new TileWriter<int>(n_4, _v0, 0, 1, _e18);
                var l_out_2 = new TileWriter<long>(l_4, _v0, 0, 1, _e19);
                for (int _r = 0; _r < size; _r++)
                {
                    nint x_in_2_row = x_in_2.Row(_r);
                    nint f_out_2_row = f_out_2.Row(_r);
                    nint d_out_2_row = d_out_2.Row(_r);
                    nint b_out_2_row = b_out_2.Row(_r);
                    nint h_out_2_row = h_out_2.Row(_r);
                    nint s_out_2_row = s_out_2.Row(_r);
                    nint u_out_2_row = u_out_2.Row(_r);
                    nint w_out_2_row = w_out_2.Row(_r);
                    nint n_out_2_row = n_out_2.Row(_r);
                    nint l_out_2_row = l_out_2.Row(_r);
                    int column = CpuMemory.ReadU8(x_in_2_row);
                    float _v17 = (float)column;
                    CpuMemory.WriteF32(f_out_2_row, _v17);
                    double _v18 = (double)column;
                    CpuMemory.WriteF64(d_out_2_row, _v18);
                    float _v19 = CpuMath.RoundToBFloat16((float)column);
                    CpuMemory.WriteBF16(b_out_2_row, _v19);
                    float _v20 = CpuConvert.ToF16((float)column);
                    CpuMemory.WriteF16(h_out_2_row, _v20);
                    int _v21 = (int)unchecked((sbyte)column);
                    CpuMemory.WriteI8(s_out_2_row, _v21);
                    CpuMemory.WriteU8(u_out_2_row, column);
                    int _v22 = (int)unchecked((ushort)column);
                    CpuMemory.WriteU16(w_out_2_row, _v22);
                    int _v23 = column;
                    CpuMemory.WriteI32(n_out_2_row, _v23);
                    long _v24 = (long)column;
                    CpuMemory.WriteI64(l_out_2_row, _v24);
                    f_out_2.End(_r);
                    d_out_2.End(_r);
                    b_out_2.End(_r);
                    h_out_2.End(_r);
                    s_out_2.End(_r);
                    u_out_2.End(_r);
                    w_out_2.End(_r);
                    n_out_2.End(_r);
                    l_out_2.End(_r);
                }
            }
        }
    }
}
