private static partial class Conversions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementwiseKernels.Conversions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementwiseKernels.Conversions
    param view %a : view<f32, 1>
    param view %b : view<i32, 1>
    param view %h : view<bf16, 1>
    param view %y : view<f32, 2, write>
    param view %z : view<i32, 2, write>
    param view %w : view<bf16, 2, write>
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "var v = b.Load(i, size);"
    statement 4 "var x = h.Load(i, size);"
    statement 5 "y[0].Store(i, v.To<float>());"
    statement 6 "y[1].Store(i, x.To<float>());"
    statement 7 "y[2].Store(i, (u < 0f).To<float>());"
    statement 8 "y[3].Store(i, u.To<BFloat16>().To<float>());"
    statement 9 "z[0].Store(i, (u * 1e9f).To<int>());"
    statement 10 "z[1].Store(i, (u * 3f).To<int>());"
    statement 11 "z[2].Store(i, (u / 0f).To<int>());"
    statement 12 "z[3].Store(i, x.To<int>());"
    statement 13 "w[0].Store(i, u.To<BFloat16>());"
    statement 14 "w[1].Store(i, v.To<BFloat16>());"
    statement 15 "w[2].Store(i, x);"
    statement 16 "w[3].Store(i, (u > 0f).To<BFloat16>());"
    grid {
      %7 = length %a {axis=0 at=1} : i32
      %8 = add %7, %size {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %size {at=1} : i32
      yield %11 {at=1}
    }
    body (%i : i32) {
      %13 = dim {dims=[size] at=2} : i32
      %14 = mul %i, %13 {at=2} : i32
      %u = load %a, %14 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %16 = dim {dims=[size] at=3} : i32
      %17 = mul %i, %16 {at=3} : i32
      %v = load %b, %17 {value=0 dims=[size] at=3} : tile<i32, 1, size>
      %19 = dim {dims=[size] at=4} : i32
      %20 = mul %i, %19 {at=4} : i32
      %x = load %h, %20 {value=0 dims=[size] at=4} : tile<bf16, 1, size>
      %22 = const {value=0 at=5} : i32
      %23 = slice %y, %22 {at=5} : view<f32, 1, write>
      %24 = cast %v {at=5} : tile<f32, 1, size>
      %25 = dim {dims=[size] at=5} : i32
      %26 = mul %i, %25 {at=5} : i32
      store %23, %26, %24 {at=5}
      %27 = const {value=1 at=6} : i32
      %28 = slice %y, %27 {at=6} : view<f32, 1, write>
      %29 = cast %x {at=6} : tile<f32, 1, size>
      %30 = dim {dims=[size] at=6} : i32
      %31 = mul %i, %30 {at=6} : i32
      store %28, %31, %29 {at=6}
      %32 = const {value=2 at=7} : i32
      %33 = slice %y, %32 {at=7} : view<f32, 1, write>
      %34 = const {value=0 at=7} : f32
      %35 = lt %u, %34 {at=7} : tile<bool, 1, size>
      %36 = cast %35 {at=7} : tile<f32, 1, size>
      %37 = dim {dims=[size] at=7} : i32
      %38 = mul %i, %37 {at=7} : i32
      store %33, %38, %36 {at=7}
      %39 = const {value=3 at=8} : i32
      %40 = slice %y, %39 {at=8} : view<f32, 1, write>
      %41 = cast %u {at=8} : tile<bf16, 1, size>
      %42 = cast %41 {at=8} : tile<f32, 1, size>
      %43 = dim {dims=[size] at=8} : i32
      %44 = mul %i, %43 {at=8} : i32
      store %40, %44, %42 {at=8}
      %45 = const {value=0 at=9} : i32
      %46 = slice %z, %45 {at=9} : view<i32, 1, write>
      %47 = const {value=0x41CDCD6500000000 at=9} : f32
      %48 = mul %u, %47 {at=9} : tile<f32, 1, size>
      %49 = cast %48 {at=9} : tile<i32, 1, size>
      %50 = dim {dims=[size] at=9} : i32
      %51 = mul %i, %50 {at=9} : i32
      store %46, %51, %49 {at=9}
      %52 = const {value=1 at=10} : i32
      %53 = slice %z, %52 {at=10} : view<i32, 1, write>
      %54 = const {value=3 at=10} : f32
      %55 = mul %u, %54 {at=10} : tile<f32, 1, size>
      %56 = cast %55 {at=10} : tile<i32, 1, size>
      %57 = dim {dims=[size] at=10} : i32
      %58 = mul %i, %57 {at=10} : i32
      store %53, %58, %56 {at=10}
      %59 = const {value=2 at=11} : i32
      %60 = slice %z, %59 {at=11} : view<i32, 1, write>
      %61 = const {value=0 at=11} : f32
      %62 = div %u, %61 {at=11} : tile<f32, 1, size>
      %63 = cast %62 {at=11} : tile<i32, 1, size>
      %64 = dim {dims=[size] at=11} : i32
      %65 = mul %i, %64 {at=11} : i32
      store %60, %65, %63 {at=11}
      %66 = const {value=3 at=12} : i32
      %67 = slice %z, %66 {at=12} : view<i32, 1, write>
      %68 = cast %x {at=12} : tile<i32, 1, size>
      %69 = dim {dims=[size] at=12} : i32
      %70 = mul %i, %69 {at=12} : i32
      store %67, %70, %68 {at=12}
      %71 = const {value=0 at=13} : i32
      %72 = slice %w, %71 {at=13} : view<bf16, 1, write>
      %73 = cast %u {at=13} : tile<bf16, 1, size>
      %74 = dim {dims=[size] at=13} : i32
      %75 = mul %i, %74 {at=13} : i32
      store %72, %75, %73 {at=13}
      %76 = const {value=1 at=14} : i32
      %77 = slice %w, %76 {at=14} : view<bf16, 1, write>
      %78 = cast %v {at=14} : tile<bf16, 1, size>
      %79 = dim {dims=[size] at=14} : i32
      %80 = mul %i, %79 {at=14} : i32
      store %77, %80, %78 {at=14}
      %81 = const {value=2 at=15} : i32
      %82 = slice %w, %81 {at=15} : view<bf16, 1, write>
      %83 = dim {dims=[size] at=15} : i32
      %84 = mul %i, %83 {at=15} : i32
      store %82, %84, %x {at=15}
      %85 = const {value=3 at=16} : i32
      %86 = slice %w, %85 {at=16} : view<bf16, 1, write>
      %87 = const {value=0 at=16} : f32
      %88 = gt %u, %87 {at=16} : tile<bool, 1, size>
      %89 = cast %88 {at=16} : tile<bf16, 1, size>
      %90 = dim {dims=[size] at=16} : i32
      %91 = mul %i, %90 {at=16} : i32
      store %86, %91, %89 {at=16}
      yield
    }
    """,
        _lines)
        { Fingerprint = "131926285632", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(2, ViewAccess.Read, "h"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z"), new ViewParameter(2, ViewAccess.Write, "w") }, Assembly = typeof(Conversions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<BFloat16> _tensor_h, Tensor<float> _tensor_y, Tensor<int> _tensor_z, Tensor<BFloat16> _tensor_w)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @h = _launch.Argument(_tensor_h, 1, _handle.Name, "h");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @h, @y, @z, @w };
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
                var _program = new CpuProgram { @a = @a, @b = @b, @h = @h, @y = @y, @z = @z, @w = @w, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_h, _tensor_y, _tensor_z, _tensor_w, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<BFloat16> @h, Tensor<float> @y, Tensor<int> @z, Tensor<BFloat16> @w, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementwiseKernels.Conversions(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@h), InterpreterViews.View(@y), InterpreterViews.View(@z), InterpreterViews.View(@w), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @h;
        public ViewArgument @y;
        public ViewArgument @z;
        public ViewArgument @w;
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
            // y[0].Store(i, v.To<float>());
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // y[1].Store(i, x.To<float>());
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[2].Store(i, (u < 0f).To<float>());
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // y[3].Store(i, u.To<BFloat16>().To<float>());
            ViewArgument y_5 = CpuViews.Slice(@y, 4, 3);
            // z[0].Store(i, (u * 1e9f).To<int>());
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            // z[1].Store(i, (u * 3f).To<int>());
            ViewArgument z_3 = CpuViews.Slice(@z, 4, 1);
            // z[2].Store(i, (u / 0f).To<int>());
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 2);
            // z[3].Store(i, x.To<int>());
            ViewArgument z_5 = CpuViews.Slice(@z, 4, 3);
            // w[0].Store(i, u.To<BFloat16>());
            ViewArgument w_2 = CpuViews.Slice(@w, 2, 0);
            // w[1].Store(i, v.To<BFloat16>());
            ViewArgument w_3 = CpuViews.Slice(@w, 2, 1);
            // w[2].Store(i, x);
            ViewArgument w_4 = CpuViews.Slice(@w, 2, 2);
            // w[3].Store(i, (u > 0f).To<BFloat16>());
            ViewArgument w_5 = CpuViews.Slice(@w, 2, 3);
            // y[0].Store(i, v.To<float>());
            // y[1].Store(i, x.To<float>());
            // y[2].Store(i, (u < 0f).To<float>());
            // y[3].Store(i, u.To<BFloat16>().To<float>());
            // z[0].Store(i, (u * 1e9f).To<int>());
            // z[1].Store(i, (u * 3f).To<int>());
            // z[2].Store(i, (u / 0f).To<int>());
            // z[3].Store(i, x.To<int>());
            // w[0].Store(i, u.To<BFloat16>());
            // w[1].Store(i, v.To<BFloat16>());
            // w[2].Store(i, x);
            // w[3].Store(i, (u > 0f).To<BFloat16>());
            {
                var b_in = new TileReader<int>(@b, 0, _v0, size, 0, _e0);
                var y_out = new TileWriter<float>(y_2, 0, _v0, size, _e1);
                var h_in = new TileReader<BFloat16>(@h, 0, _v0, size, 0f, _e2);
                var y_out_2 = new TileWriter<float>(y_3, 0, _v0, size, _e3);
                var a_in = new TileReader<float>(@a, 0, _v0, size, 0f, _e4);
                var y_out_3 = new TileWriter<float>(y_4, 0, _v0, size, _e5);
                var y_out_4 = new TileWriter<float>(y_5, 0, _v0, size, _e6);
                var z_out = new TileWriter<int>(z_2, 0, _v0, size, _e7);
                var z_out_2 = new TileWriter<int>(z_3, 0, _v0, size, _e8);
                var z_out_3 = new TileWriter<int>(z_4, 0, _v0, size, _e9);
                var z_out_4 = new TileWriter<int>(z_5, 0, _v0, size, _e10);
                var w_out = new TileWriter<BFloat16>(w_2, 0, _v0, size, _e11);
                var w_out_2 = new TileWriter<BFloat16>(w_3, 0, _v0, size, _e12);
                var w_out_3 = new TileWriter<BFloat16>(w_4, 0, _v0, size, _e13);
                var w_out_4 = new TileWriter<BFloat16>(w_5, 0, _v0, size, _e14);
                {
                    nint b_in_row = b_in.Row(0);
                    nint h_in_row = h_in.Row(0);
                    nint a_in_row = a_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    nint y_out_2_row = y_out_2.Row(0);
                    nint y_out_3_row = y_out_3.Row(0);
                    nint y_out_4_row = y_out_4.Row(0);
                    nint z_out_row = z_out.Row(0);
                    nint z_out_2_row = z_out_2.Row(0);
                    nint z_out_3_row = z_out_3.Row(0);
                    nint z_out_4_row = z_out_4.Row(0);
                    nint w_out_row = w_out.Row(0);
                    nint w_out_2_row = w_out_2.Row(0);
                    nint w_out_3_row = w_out_3.Row(0);
                    nint w_out_4_row = w_out_4.Row(0);
                    var _s1 = Vector512.Create(0f);
                    var _s2 = Vector512.Create(1E+09f);
                    var _s3 = Vector512.Create(3f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v4 = Vector512.ConvertToSingle(v);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4);
                            var x = CpuMemory.LoadBF16(h_in_row + 2 * _c);
                            var _v5 = x;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v5);
                            var u = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v6 = Vector512.LessThan(u, _s1).AsInt32();
                            var _v7 = Vector512.ConvertToSingle(-_v6);
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v7);
                            var _v8 = CpuMath.RoundToBFloat16(u);
                            var _v9 = _v8;
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v9);
                            var _v10 = u * _s2;
                            var _v11 = CpuMath.ToInt(_v10);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v11);
                            var _v12 = u * _s3;
                            var _v13 = CpuMath.ToInt(_v12);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v13);
                            var _v14 = u / _s1;
                            var _v15 = CpuMath.ToInt(_v14);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v15);
                            var _v16 = CpuMath.ToInt(x);
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v16);
                            var _v17 = CpuMath.RoundToBFloat16(u);
                            CpuMemory.StoreBF16(w_out_row + 2 * _c, _v17);
                            var _v18 = CpuMath.RoundToBFloat16(Vector512.ConvertToSingle(v));
                            CpuMemory.StoreBF16(w_out_2_row + 2 * _c, _v18);
                            CpuMemory.StoreBF16(w_out_3_row + 2 * _c, x);
                            var _v19 = Vector512.GreaterThan(u, _s1).AsInt32();
                            var _v20 = Vector512.ConvertToSingle(-_v19);
                            CpuMemory.StoreBF16(w_out_4_row + 2 * _c, _v20);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var v_2 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v21 = Vector512.ConvertToSingle(v_2);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v21, _n);
                            var x_2 = CpuMemory.LoadBF16(h_in_row + 2 * _c, _n);
                            var _v22 = x_2;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v22, _n);
                            var u_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v23 = Vector512.LessThan(u_2, _s1).AsInt32();
                            var _v24 = Vector512.ConvertToSingle(-_v23);
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v24, _n);
                            var _v25 = CpuMath.RoundToBFloat16(u_2);
                            var _v26 = _v25;
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v26, _n);
                            var _v27 = u_2 * _s2;
                            var _v28 = CpuMath.ToInt(_v27);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v28, _n);
                            var _v29 = u_2 * _s3;
                            var _v30 = CpuMath.ToInt(_v29);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v30, _n);
                            var _v31 = u_2 / _s1;
                            var _v32 = CpuMath.ToInt(_v31);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v32, _n);
                            var _v33 = CpuMath.ToInt(x_2);
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v33, _n);
                            var _v34 = CpuMath.RoundToBFloat16(u_2);
                            CpuMemory.StoreBF16(w_out_row + 2 * _c, _v34, _n);
                            var _v35 = CpuMath.RoundToBFloat16(Vector512.ConvertToSingle(v_2));
                            CpuMemory.StoreBF16(w_out_2_row + 2 * _c, _v35, _n);
                            CpuMemory.StoreBF16(w_out_3_row + 2 * _c, x_2, _n);
                            var _v36 = Vector512.GreaterThan(u_2, _s1).AsInt32();
                            var _v37 = Vector512.ConvertToSingle(-_v36);
                            CpuMemory.StoreBF16(w_out_4_row + 2 * _c, _v37, _n);
                        }
                    }
                    y_out.End(0);
                    y_out_2.End(0);
                    y_out_3.End(0);
                    y_out_4.End(0);
                    z_out.End(0);
                    z_out_2.End(0);
                    z_out_3.End(0);
                    z_out_4.End(0);
                    w_out.End(0);
                    w_out_2.End(0);
                    w_out_3.End(0);
                    w_out_4.End(0);
                }
            }
        }
    }
}
