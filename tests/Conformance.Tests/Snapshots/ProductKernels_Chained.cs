private static partial class Chained_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ProductKernels.Chained",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ProductKernels.Chained
    param view %a : view<f32, 2>
    param view %b : view<f32, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 3, write>
    param tune %m : i32 in [8]
    param const %k : i32 = 20
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), m));"
    statement 2 "var u = a.Load((i, 0), (m, k)) * 2f + 1f;"
    statement 3 "var w = b.Load((0, 0), (k, k));"
    statement 4 "var p = Tile.Dot(u, w);"
    statement 5 "var q = Tile.Dot(p * u, w.T, p);"
    statement 6 "c.Store((i, 0), q + p);"
    statement 7 "d[i].Store((0, 0), Tile.Dot(u.T, q));"
    grid {
      %6 = length %a {axis=0 at=1} : i32
      %7 = add %6, %m {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %m {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[m] at=2} : i32
      %14 = mul %i, %13 {at=2} : i32
      %15 = load %a, %14, %12 {value=0 dims=[m, k] at=2} : tile<f32, m, k>
      %16 = const {value=2 at=2} : f32
      %17 = mul %15, %16 {at=2} : tile<f32, m, k>
      %18 = const {value=1 at=2} : f32
      %u = add %17, %18 {at=2} : tile<f32, m, k>
      %20 = const {value=0 at=3} : i32
      %21 = const {value=0 at=3} : i32
      %w = load %b, %20, %21 {value=0 dims=[k, k] at=3} : tile<f32, k, k>
      %p = dot %u, %w {at=4} : tile<f32, m, k>
      %24 = mul %p, %u {at=5} : tile<f32, m, k>
      %25 = transpose %w {at=5} : tile<f32, k, k>
      %q = dot %24, %25, %p {at=5} : tile<f32, m, k>
      %27 = const {value=0 at=6} : i32
      %28 = add %q, %p {at=6} : tile<f32, m, k>
      %29 = dim {dims=[m] at=6} : i32
      %30 = mul %i, %29 {at=6} : i32
      store %c, %30, %27, %28 {at=6}
      %31 = slice %d, %i {at=7} : view<f32, 2, write>
      %32 = const {value=0 at=7} : i32
      %33 = const {value=0 at=7} : i32
      %34 = transpose %u {at=7} : tile<f32, k, m>
      %35 = dot %34, %q {at=7} : tile<f32, k, k>
      store %31, %32, %33, %35 {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "b8d2718ed3d3", Tuned = new string[] { "m" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c"), new ViewParameter(4, ViewAccess.Write, "d") }, Assembly = typeof(Chained_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 3, _handle.Name, "d");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c, @d };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8 };
        ReadOnlySpan<int> _const = stackalloc int[] { @k };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        Launch.RequireExtent(m, _handle.Name, "m");
        Launch.RequireExtent(k, _handle.Name, "k");
        int _v0 = @a.Length0 + @m;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @m);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @d = @d, @m = @m, @k = @k, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_d, @m, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @k };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @c, Tensor<float> @d, int @m, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.ProductKernels.Chained(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), @m, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @d;
        public int @m;
        public int @k;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, k);
            int _e1_bytes = CpuTile.Bytes(1, k);
            int _e2_bytes = CpuTile.Bytes(1, k);
            int u_tile_bytes = CpuTile.Bytes(m, k);
            int p_tile_bytes = CpuTile.Bytes(m, k);
            int _b2_bytes = CpuTile.Bytes(m, k);
            int q_tile_bytes = CpuTile.Bytes(m, k);
            int _b4_home_bytes = CpuTile.Bytes(k, k);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + u_tile_bytes + p_tile_bytes + _b2_bytes + q_tile_bytes + _b4_home_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint u_tile = _e2 + _e2_bytes;
            nint p_tile = u_tile + u_tile_bytes;
            nint _b2 = p_tile + p_tile_bytes;
            nint q_tile = _b2 + _b2_bytes;
            nint _b4_home = q_tile + q_tile_bytes;
            // var u = a.Load((i, 0), (m, k)) * 2f + 1f;
            int _v0 = i * m;
            {
                var a_in = new TileReader<float>(@a, _v0, 0, k, 0f, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    var _s1 = Vector512.Create(2f);
                    var _s2 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v4 = _v3 * _s1;
                            var u = _v4 + _s2;
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(k) + _c), u);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v5 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v6 = _v5 * _s1;
                            var u_2 = _v6 + _s2;
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(k) + _c), u_2);
                        }
                    }
                }
            }
            // var p = Tile.Dot(u, w);
            CpuDot.Multiply(CpuTile.Operand(u_tile, CpuTile.Stride(k), 1, m, k), CpuTile.Operand(@b, 0, 0, k, k, _worker),
                ref CpuMemory.Float(p_tile), CpuTile.Stride(k), m, k, k, false, _worker);
            // var q = Tile.Dot(p * u, w.T, p);
            {
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var p = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var u_3 = CpuMemory.LoadF32(u_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v7 = p * u_3;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v7);
                            CpuMemory.StoreF32(q_tile + 4 * (_r * CpuTile.Stride(k) + _c), p);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var p_2 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var u_4 = CpuMemory.LoadF32(u_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v8 = p_2 * u_4;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v8);
                            CpuMemory.StoreF32(q_tile + 4 * (_r * CpuTile.Stride(k) + _c), p_2);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b2, CpuTile.Stride(k), 1, m, k), CpuTile.Transposed(CpuTile.Operand(@b, 0, 0, k, k, _worker)),
                ref CpuMemory.Float(q_tile), CpuTile.Stride(k), m, k, k, true, _worker);
            // d[i].Store((0, 0), Tile.Dot(u.T, q));
            ViewArgument d_2 = CpuViews.Slice(@d, 4, i);
            // c.Store((i, 0), q + p);
            {
                var c_out = new TileWriter<float>(@c, _v0, 0, k, _e1);
                for (int _r = 0; _r < m; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var q = CpuMemory.LoadF32(q_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var p_3 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v9 = q + p_3;
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v9);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var q_2 = CpuMemory.LoadF32(q_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var p_4 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v10 = q_2 + p_4;
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v10, _n);
                        }
                    }
                    c_out.End(_r);
                }
            }
            // d[i].Store((0, 0), Tile.Dot(u.T, q));
            bool _b4_placed = CpuTile.FitsInPart(d_2, 0, 0, k, k);
            nint _b4 = _b4_placed ? CpuTile.Address(d_2, 0, 0) : _b4_home;
            int _b4_rows = _b4_placed ? Math.Min(k, d_2.Length0 - 0) : k;
            int _b4_columns = _b4_placed ? Math.Min(k, d_2.Length1 - 0) : k;
            nint _b4_stride = _b4_placed ? d_2.Stride0 : CpuTile.Stride(k);
            CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(u_tile, CpuTile.Stride(k), 1, m, k)), CpuTile.Operand(q_tile, CpuTile.Stride(k), 1, m, k),
                ref CpuMemory.Float(_b4), _b4_stride, _b4_rows, _b4_columns, m, false, _worker);
            if (!_b4_placed)
            {
                var d_out = new TileWriter<float>(d_2, 0, 0, k, _e2);
                for (int _r = 0; _r < k; _r++)
                {
                    nint d_out_row = d_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v11 = CpuMemory.LoadF32(_b4 + 4 * (_r * _b4_stride + _c));
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v11);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v12 = CpuMemory.LoadF32(_b4 + 4 * (_r * _b4_stride + _c));
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v12, _n);
                        }
                    }
                    d_out.End(_r);
                }
            }
        }
    }
}
