private static partial class Paddings_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementKernels.Paddings",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementKernels.Paddings
    param view %d : view<f64, 1>
    param view %h : view<f16, 1>
    param view %s : view<i8, 1>
    param view %u : view<u8, 1>
    param view %w : view<u16, 1>
    param view %l : view<i64, 1>
    param view %index : view<i32, 1>
    param view %dy : view<f64, 1, write>
    param view %hy : view<f16, 1, write>
    param view %sy : view<i8, 1, write>
    param view %uy : view<u8, 1, write>
    param view %wy : view<u16, 1, write>
    param view %ly : view<i64, 1, write>
    param view %lz : view<i64, 1, write>
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(d.Length(0), size) + 1);"
    statement 2 "dy.Store(i, d.LoadAt(i * size - 5, size, 0.1));"
    statement 3 "hy.Store(i, h.LoadAt(i * size - 5, size, (Half)0.1f));"
    statement 4 "sy.Store(i, s.LoadAt(i * size - 5, size, -3));"
    statement 5 "uy.Store(i, u.LoadAt(i * size - 5, size, 200));"
    statement 6 "wy.Store(i, w.LoadAt(i * size - 5, size, 65535));"
    statement 7 "ly.Store(i, l.LoadAt(i * size - 5, size, long.MinValue));"
    statement 8 "lz.Store(i, l.Gather(index.Load(i, size), 9007199254740993));"
    grid {
      %15 = length %d {axis=0 at=1} : i32
      %16 = add %15, %size {at=1} : i32
      %17 = const {value=1 at=1} : i32
      %18 = sub %16, %17 {at=1} : i32
      %19 = div %18, %size {at=1} : i32
      %20 = const {value=1 at=1} : i32
      %21 = add %19, %20 {at=1} : i32
      yield %21 {at=1}
    }
    body (%i : i32) {
      %23 = mul %i, %size {at=2} : i32
      %24 = const {value=5 at=2} : i32
      %25 = sub %23, %24 {at=2} : i32
      %26 = load %d, %25 {value=0x3FB999999999999A dims=[size] at=2} : tile<f64, 1, size>
      %27 = dim {dims=[size] at=2} : i32
      %28 = mul %i, %27 {at=2} : i32
      store %dy, %28, %26 {at=2}
      %29 = mul %i, %size {at=3} : i32
      %30 = const {value=5 at=3} : i32
      %31 = sub %29, %30 {at=3} : i32
      %32 = load %h, %31 {value=0x3FB9980000000000 dims=[size] at=3} : tile<f16, 1, size>
      %33 = dim {dims=[size] at=3} : i32
      %34 = mul %i, %33 {at=3} : i32
      store %hy, %34, %32 {at=3}
      %35 = mul %i, %size {at=4} : i32
      %36 = const {value=5 at=4} : i32
      %37 = sub %35, %36 {at=4} : i32
      %38 = load %s, %37 {value=-3 dims=[size] at=4} : tile<i8, 1, size>
      %39 = dim {dims=[size] at=4} : i32
      %40 = mul %i, %39 {at=4} : i32
      store %sy, %40, %38 {at=4}
      %41 = mul %i, %size {at=5} : i32
      %42 = const {value=5 at=5} : i32
      %43 = sub %41, %42 {at=5} : i32
      %44 = load %u, %43 {value=200 dims=[size] at=5} : tile<u8, 1, size>
      %45 = dim {dims=[size] at=5} : i32
      %46 = mul %i, %45 {at=5} : i32
      store %uy, %46, %44 {at=5}
      %47 = mul %i, %size {at=6} : i32
      %48 = const {value=5 at=6} : i32
      %49 = sub %47, %48 {at=6} : i32
      %50 = load %w, %49 {value=65535 dims=[size] at=6} : tile<u16, 1, size>
      %51 = dim {dims=[size] at=6} : i32
      %52 = mul %i, %51 {at=6} : i32
      store %wy, %52, %50 {at=6}
      %53 = mul %i, %size {at=7} : i32
      %54 = const {value=5 at=7} : i32
      %55 = sub %53, %54 {at=7} : i32
      %56 = load %l, %55 {value=-9223372036854775808 dims=[size] at=7} : tile<i64, 1, size>
      %57 = dim {dims=[size] at=7} : i32
      %58 = mul %i, %57 {at=7} : i32
      store %ly, %58, %56 {at=7}
      %59 = dim {dims=[size] at=8} : i32
      %60 = mul %i, %59 {at=8} : i32
      %61 = load %index, %60 {value=0 dims=[size] at=8} : tile<i32, 1, size>
      %62 = gather %l, %61 {value=9007199254740993 at=8} : tile<i64, 1, size>
      %63 = dim {dims=[size] at=8} : i32
      %64 = mul %i, %63 {at=8} : i32
      store %lz, %64, %62 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "3250945ab125", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(8, ViewAccess.Read, "d"), new ViewParameter(2, ViewAccess.Read, "h"), new ViewParameter(1, ViewAccess.Read, "s"), new ViewParameter(1, ViewAccess.Read, "u"), new ViewParameter(2, ViewAccess.Read, "w"), new ViewParameter(8, ViewAccess.Read, "l"), new ViewParameter(4, ViewAccess.Read, "index"), new ViewParameter(8, ViewAccess.Write, "dy"), new ViewParameter(2, ViewAccess.Write, "hy"), new ViewParameter(1, ViewAccess.Write, "sy"), new ViewParameter(1, ViewAccess.Write, "uy"), new ViewParameter(2, ViewAccess.Write, "wy"), new ViewParameter(8, ViewAccess.Write, "ly"), new ViewParameter(8, ViewAccess.Write, "lz") }, Assembly = typeof(Paddings_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_d, Tensor<Half> _tensor_h, Tensor<sbyte> _tensor_s, Tensor<byte> _tensor_u, Tensor<ushort> _tensor_w, Tensor<long> _tensor_l, Tensor<int> _tensor_index, Tensor<double> _tensor_dy, Tensor<Half> _tensor_hy, Tensor<sbyte> _tensor_sy, Tensor<byte> _tensor_uy, Tensor<ushort> _tensor_wy, Tensor<long> _tensor_ly, Tensor<long> _tensor_lz)
    {
        ViewArgument @d = _launch.Argument(_tensor_d, 1, _handle.Name, "d");
        ViewArgument @h = _launch.Argument(_tensor_h, 1, _handle.Name, "h");
        ViewArgument @s = _launch.Argument(_tensor_s, 1, _handle.Name, "s");
        ViewArgument @u = _launch.Argument(_tensor_u, 1, _handle.Name, "u");
        ViewArgument @w = _launch.Argument(_tensor_w, 1, _handle.Name, "w");
        ViewArgument @l = _launch.Argument(_tensor_l, 1, _handle.Name, "l");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @dy = _launch.Argument(_tensor_dy, 1, _handle.Name, "dy");
        ViewArgument @hy = _launch.Argument(_tensor_hy, 1, _handle.Name, "hy");
        ViewArgument @sy = _launch.Argument(_tensor_sy, 1, _handle.Name, "sy");
        ViewArgument @uy = _launch.Argument(_tensor_uy, 1, _handle.Name, "uy");
        ViewArgument @wy = _launch.Argument(_tensor_wy, 1, _handle.Name, "wy");
        ViewArgument @ly = _launch.Argument(_tensor_ly, 1, _handle.Name, "ly");
        ViewArgument @lz = _launch.Argument(_tensor_lz, 1, _handle.Name, "lz");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @d, @h, @s, @u, @w, @l, @index, @dy, @hy, @sy, @uy, @wy, @ly, @lz };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @d.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int _v3 = _v2 + 1;
        int grid0 = Math.Max(0, _v3);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @d = @d, @h = @h, @s = @s, @u = @u, @w = @w, @l = @l, @index = @index, @dy = @dy, @hy = @hy, @sy = @sy, @uy = @uy, @wy = @wy, @ly = @ly, @lz = @lz, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_d, _tensor_h, _tensor_s, _tensor_u, _tensor_w, _tensor_l, _tensor_index, _tensor_dy, _tensor_hy, _tensor_sy, _tensor_uy, _tensor_wy, _tensor_ly, _tensor_lz, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @d, Tensor<Half> @h, Tensor<sbyte> @s, Tensor<byte> @u, Tensor<ushort> @w, Tensor<long> @l, Tensor<int> @index, Tensor<double> @dy, Tensor<Half> @hy, Tensor<sbyte> @sy, Tensor<byte> @uy, Tensor<ushort> @wy, Tensor<long> @ly, Tensor<long> @lz, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementKernels.Paddings(InterpreterViews.ReadView(@d), InterpreterViews.ReadView(@h), InterpreterViews.ReadView(@s), InterpreterViews.ReadView(@u), InterpreterViews.ReadView(@w), InterpreterViews.ReadView(@l), InterpreterViews.ReadView(@index), InterpreterViews.View(@dy), InterpreterViews.View(@hy), InterpreterViews.View(@sy), InterpreterViews.View(@uy), InterpreterViews.View(@wy), InterpreterViews.View(@ly), InterpreterViews.View(@lz), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @d;
        public ViewArgument @h;
        public ViewArgument @s;
        public ViewArgument @u;
        public ViewArgument @w;
        public ViewArgument @l;
        public ViewArgument @index;
        public ViewArgument @dy;
        public ViewArgument @hy;
        public ViewArgument @sy;
        public ViewArgument @uy;
        public ViewArgument @wy;
        public ViewArgument @ly;
        public ViewArgument @lz;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, size);
            int _e1_bytes = 2 * CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(1, size);
            int _e5_bytes = CpuTile.Bytes(1, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = CpuTile.Bytes(1, size);
            int _e8_bytes = CpuTile.Bytes(1, size);
            int _e9_bytes = CpuTile.Bytes(1, size);
            int _e10_bytes = 2 * CpuTile.Bytes(1, size);
            int _e11_bytes = 2 * CpuTile.Bytes(1, size);
            int _e12_bytes = CpuTile.Bytes(1, size);
            int _e13_bytes = 2 * CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes);
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
            // dy.Store(i, d.LoadAt(i * size - 5, size, 0.1));
            int _v0 = (i * @size) - 5;
            int _v1 = i * size;
            // hy.Store(i, h.LoadAt(i * size - 5, size, (Half)0.1f));
            // sy.Store(i, s.LoadAt(i * size - 5, size, -3));
            // uy.Store(i, u.LoadAt(i * size - 5, size, 200));
            // wy.Store(i, w.LoadAt(i * size - 5, size, 65535));
            // ly.Store(i, l.LoadAt(i * size - 5, size, long.MinValue));
            // lz.Store(i, l.Gather(index.Load(i, size), 9007199254740993));
            {
                var d_in = new TileReader<double>(@d, 0, _v0, size, 0.10000000000000001d, _e0);
                var dy_out = new TileWriter<double>(@dy, 0, _v1, size, _e1);
                var h_in = new TileReader<Half>(@h, 0, _v0, size, 0.0999755859f, _e2);
                var hy_out = new TileWriter<Half>(@hy, 0, _v1, size, _e3);
                var s_in = new TileReader<sbyte>(@s, 0, _v0, size, -3, _e4);
                var sy_out = new TileWriter<sbyte>(@sy, 0, _v1, size, _e5);
                var u_in = new TileReader<byte>(@u, 0, _v0, size, 200, _e6);
                var uy_out = new TileWriter<byte>(@uy, 0, _v1, size, _e7);
                var w_in = new TileReader<ushort>(@w, 0, _v0, size, 65535, _e8);
                var wy_out = new TileWriter<ushort>(@wy, 0, _v1, size, _e9);
                var l_in = new TileReader<long>(@l, 0, _v0, size, BitConverter.Int64BitsToDouble(long.MinValue), _e10);
                var ly_out = new TileWriter<long>(@ly, 0, _v1, size, _e11);
                var index_in = new TileReader<int>(@index, 0, _v1, size, 0, _e12);
                var lz_out = new TileWriter<long>(@lz, 0, _v1, size, _e13);
                {
                    nint d_in_row = d_in.Row(0);
                    nint h_in_row = h_in.Row(0);
                    nint s_in_row = s_in.Row(0);
                    nint u_in_row = u_in.Row(0);
                    nint w_in_row = w_in.Row(0);
                    nint l_in_row = l_in.Row(0);
                    nint index_in_row = index_in.Row(0);
                    nint dy_out_row = dy_out.Row(0);
                    nint hy_out_row = hy_out.Row(0);
                    nint sy_out_row = sy_out.Row(0);
                    nint uy_out_row = uy_out.Row(0);
                    nint wy_out_row = wy_out.Row(0);
                    nint ly_out_row = ly_out.Row(0);
                    nint lz_out_row = lz_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF64(d_in_row + 8 * _c);
                            CpuMemory.StoreF64(dy_out_row + 8 * _c, _v2);
                            var _v3 = CpuMemory.LoadF16(h_in_row + 2 * _c);
                            CpuMemory.StoreF16(hy_out_row + 2 * _c, _v3);
                            var _v4 = CpuMemory.LoadI8(s_in_row + 1 * _c);
                            CpuMemory.StoreI8(sy_out_row + 1 * _c, _v4);
                            var _v5 = CpuMemory.LoadU8(u_in_row + 1 * _c);
                            CpuMemory.StoreU8(uy_out_row + 1 * _c, _v5);
                            var _v6 = CpuMemory.LoadU16(w_in_row + 2 * _c);
                            CpuMemory.StoreU16(wy_out_row + 2 * _c, _v6);
                            var _v7 = CpuMemory.LoadI64(l_in_row + 8 * _c);
                            CpuMemory.StoreI64(ly_out_row + 8 * _c, _v7);
                            var _v8 = CpuMemory.LoadI32(index_in_row + 4 * _c);
                            var _v9 = CpuGather.I64(@l, _v8, 9007199254740993L, 16);
                            CpuMemory.StoreI64(lz_out_row + 8 * _c, _v9);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v10 = CpuMemory.LoadF64(d_in_row + 8 * _c, _n);
                            CpuMemory.StoreF64(dy_out_row + 8 * _c, _v10, _n);
                            var _v11 = CpuMemory.LoadF16(h_in_row + 2 * _c, _n);
                            CpuMemory.StoreF16(hy_out_row + 2 * _c, _v11, _n);
                            var _v12 = CpuMemory.LoadI8(s_in_row + 1 * _c, _n);
                            CpuMemory.StoreI8(sy_out_row + 1 * _c, _v12, _n);
                            var _v13 = CpuMemory.LoadU8(u_in_row + 1 * _c, _n);
                            CpuMemory.StoreU8(uy_out_row + 1 * _c, _v13, _n);
                            var _v14 = CpuMemory.LoadU16(w_in_row + 2 * _c, _n);
                            CpuMemory.StoreU16(wy_out_row + 2 * _c, _v14, _n);
                            var _v15 = CpuMemory.LoadI64(l_in_row + 8 * _c, _n);
                            CpuMemory.StoreI64(ly_out_row + 8 * _c, _v15, _n);
                            var _v16 = CpuMemory.LoadI32(index_in_row + 4 * _c, _n);
                            var _v17 = CpuGather.I64(@l, _v16, 9007199254740993L, _n);
                            CpuMemory.StoreI64(lz_out_row + 8 * _c, _v17, _n);
                        }
                    }
                    dy_out.End(0);
                    hy_out.End(0);
                    sy_out.End(0);
                    uy_out.End(0);
                    wy_out.End(0);
                    ly_out.End(0);
                    lz_out.End(0);
                }
            }
        }
    }
}
