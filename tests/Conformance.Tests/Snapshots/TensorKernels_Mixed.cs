private static partial class Mixed_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.TensorKernels.Mixed",
        """
    fusion-ir 1
    kernel Fusion.Conformance.TensorKernels.Mixed
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 3, write>
    param view %sums : view<f32, 2, write>
    param tune %m : i32 in [32]
    param const %k : i32 = 32
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), m));"
    statement 2 "var u = a.Load((i, 0), (m, k));"
    statement 3 "var p = Tile.Dot(u, b.Load((0, 0), (k, k)));"
    statement 4 "var t = (p * 0.5f + Tile.Columns(0, k).To<float>()).To<BFloat16>();"
    statement 5 "c.Store((i, 0), Tile.Dot(t, b.Load((0, 0), (k, k)).T, p));"
    statement 6 "d[i].Store((0, 0), Tile.Dot(t.T, u));"
    statement 7 "sums.Store((i, 0), t.To<float>().Sum(Axis.Rows));"
    grid {
      %7 = length %a {axis=0 at=1} : i32
      %8 = add %7, %m {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %m {at=1} : i32
      yield %11 {at=1}
    }
    body (%i : i32) {
      %13 = const {value=0 at=2} : i32
      %14 = dim {dims=[m] at=2} : i32
      %15 = mul %i, %14 {at=2} : i32
      %u = load %a, %15, %13 {value=0 dims=[m, k] at=2} : tile<bf16, m, k>
      %17 = const {value=0 at=3} : i32
      %18 = const {value=0 at=3} : i32
      %19 = load %b, %17, %18 {value=0 dims=[k, k] at=3} : tile<bf16, k, k>
      %p = dot %u, %19 {at=3} : tile<f32, m, k>
      %21 = const {value=0x3FE0000000000000 at=4} : f32
      %22 = mul %p, %21 {at=4} : tile<f32, m, k>
      %23 = const {value=0 at=4} : i32
      %24 = coordinates %23 {dims=[k] along=columns at=4} : tile<i32, 1, k>
      %25 = cast %24 {at=4} : tile<f32, 1, k>
      %26 = add %22, %25 {at=4} : tile<f32, m, k>
      %t = cast %26 {at=4} : tile<bf16, m, k>
      %28 = const {value=0 at=5} : i32
      %29 = const {value=0 at=5} : i32
      %30 = const {value=0 at=5} : i32
      %31 = load %b, %29, %30 {value=0 dims=[k, k] at=5} : tile<bf16, k, k>
      %32 = transpose %31 {at=5} : tile<bf16, k, k>
      %33 = dot %t, %32, %p {at=5} : tile<f32, m, k>
      %34 = dim {dims=[m] at=5} : i32
      %35 = mul %i, %34 {at=5} : i32
      store %c, %35, %28, %33 {at=5}
      %36 = slice %d, %i {at=6} : view<f32, 2, write>
      %37 = const {value=0 at=6} : i32
      %38 = const {value=0 at=6} : i32
      %39 = transpose %t {at=6} : tile<bf16, k, m>
      %40 = dot %39, %u {at=6} : tile<f32, k, k>
      store %36, %37, %38, %40 {at=6}
      %41 = const {value=0 at=7} : i32
      %42 = cast %t {at=7} : tile<f32, m, k>
      %43 = reduceSum %42 {along=rows at=7} : tile<f32, 1, k>
      store %sums, %i, %41, %43 {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "44951052b41d", Tuned = new string[] { "m" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c"), new ViewParameter(4, ViewAccess.Write, "d"), new ViewParameter(4, ViewAccess.Write, "sums") }, Assembly = typeof(Mixed_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, Tensor<float> _tensor_sums, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 3, _handle.Name, "d");
        ViewArgument @sums = _launch.Argument(_tensor_sums, 2, _handle.Name, "sums");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c, @d, @sums };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 32 };
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
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @d = @d, @sums = @sums, @m = @m, @k = @k, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_d, _tensor_sums, @m, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @k };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, Tensor<float> @d, Tensor<float> @sums, int @m, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.TensorKernels.Mixed(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), InterpreterViews.View(@sums), @m, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @d;
        public ViewArgument @sums;
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
            int _e3_bytes = CpuTile.Bytes(1, k);
            int _e4_bytes = CpuTile.Bytes(1, k);
            int _e5_bytes = CpuTile.Bytes(1, k);
            int u_tile_bytes = CpuTile.Bytes(m, k);
            int b_tile_bytes = CpuTile.Bytes(k, k);
            int p_tile_bytes = CpuTile.Bytes(m, k);
            int t_tile_bytes = CpuTile.Bytes(m, k);
            int b_tile2_bytes = CpuTile.Bytes(k, k);
            int _b5_home_bytes = CpuTile.Bytes(m, k);
            int _b6_home_bytes = CpuTile.Bytes(k, k);
            int _b7_bytes = CpuTile.Bytes(1, k);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + u_tile_bytes + b_tile_bytes + p_tile_bytes + t_tile_bytes + b_tile2_bytes + _b5_home_bytes + _b6_home_bytes + _b7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint u_tile = _e5 + _e5_bytes;
            nint b_tile = u_tile + u_tile_bytes;
            nint p_tile = b_tile + b_tile_bytes;
            nint t_tile = p_tile + p_tile_bytes;
            nint b_tile2 = t_tile + t_tile_bytes;
            nint _b5_home = b_tile2 + b_tile2_bytes;
            nint _b6_home = _b5_home + _b5_home_bytes;
            nint _b7 = _b6_home + _b6_home_bytes;
            // var u = a.Load((i, 0), (m, k));
            int _v0 = i * m;
            {
                var a_in = new TileReader<BFloat16>(@a, _v0, 0, k, 0f, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(k) + _c), u);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var u_2 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(k) + _c), u_2);
                        }
                    }
                }
            }
            // var p = Tile.Dot(u, b.Load((0, 0), (k, k)));
            {
                var b_in = new TileReader<BFloat16>(@b, 0, 0, k, 0f, _e1);
                for (int _r = 0; _r < k; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v1);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v2 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v2);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(u_tile, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(b_tile, CpuTile.Stride(k), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - 0, 0, k)),
                ref CpuMemory.Float(p_tile), CpuTile.Stride(k), m, k, k, false, _worker);
            // var t = (p * 0.5f + Tile.Columns(0, k).To<float>()).To<BFloat16>();
            {
                for (int _r = 0; _r < m; _r++)
                {
                    var _s3 = Vector512.Create(0.5f);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var p = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v4 = p * _s3;
                            var _v5 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v6 = Vector512.ConvertToSingle(_v5);
                            var _v7 = _v4 + _v6;
                            var t = CpuMath.RoundToBFloat16(_v7);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(k) + _c), t);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var p_2 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v8 = p_2 * _s3;
                            var _v9 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v10 = Vector512.ConvertToSingle(_v9);
                            var _v11 = _v8 + _v10;
                            var t_2 = CpuMath.RoundToBFloat16(_v11);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(k) + _c), t_2);
                        }
                    }
                }
            }
            // c.Store((i, 0), Tile.Dot(t, b.Load((0, 0), (k, k)).T, p));
            {
                var b_in_2 = new TileReader<BFloat16>(@b, 0, 0, k, 0f, _e2);
                for (int _r = 0; _r < k; _r++)
                {
                    nint b_in_2_row = b_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v12 = CpuMemory.LoadBF16(b_in_2_row + 2 * _c);
                            CpuMemory.StoreF32(b_tile2 + 4 * (_r * CpuTile.Stride(k) + _c), _v12);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v13 = CpuMemory.LoadBF16(b_in_2_row + 2 * _c, _n);
                            CpuMemory.StoreF32(b_tile2 + 4 * (_r * CpuTile.Stride(k) + _c), _v13);
                        }
                    }
                }
            }
            // var p = Tile.Dot(u, b.Load((0, 0), (k, k)));
            bool _b5_placed = CpuTile.Fits(@c, _v0, 0, m, k);
            nint _b5 = _b5_placed ? CpuTile.Address(@c, _v0, 0) : _b5_home;
            int _b5_rows = _b5_placed ? Math.Min(m, @c.Length0 - _v0) : m;
            int _b5_columns = _b5_placed ? Math.Min(k, @c.Length1 - 0) : k;
            nint _b5_stride = _b5_placed ? @c.Stride0 : CpuTile.Stride(k);
            {
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var p_3 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreF32(_b5 + 4 * (_r * _b5_stride + _c), p_3);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var p_4 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreF32(_b5 + 4 * (_r * _b5_stride + _c), p_4);
                        }
                    }
                }
            }
            // c.Store((i, 0), Tile.Dot(t, b.Load((0, 0), (k, k)).T, p));
            CpuDot.Multiply(CpuTile.Operand(t_tile, CpuTile.Stride(k), 1, m, k), CpuTile.Transposed(CpuTile.Operand(b_tile2, CpuTile.Stride(k), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - 0, 0, k))),
                ref CpuMemory.Float(_b5), _b5_stride, _b5_rows, _b5_columns, k, true, _worker);
            // d[i].Store((0, 0), Tile.Dot(t.T, u));
            ViewArgument d_2 = CpuViews.Slice(@d, 4, i);
            // c.Store((i, 0), Tile.Dot(t, b.Load((0, 0), (k, k)).T, p));
            if (!_b5_placed)
            {
                var c_out = new TileWriter<float>(@c, _v0, 0, k, _e3);
                for (int _r = 0; _r < m; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadF32(_b5 + 4 * (_r * _b5_stride + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v14);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v15 = CpuMemory.LoadF32(_b5 + 4 * (_r * _b5_stride + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v15, _n);
                        }
                    }
                    c_out.End(_r);
                }
            }
            // d[i].Store((0, 0), Tile.Dot(t.T, u));
            bool _b6_placed = CpuTile.FitsInPart(d_2, 0, 0, k, k);
            nint _b6 = _b6_placed ? CpuTile.Address(d_2, 0, 0) : _b6_home;
            int _b6_rows = _b6_placed ? Math.Min(k, d_2.Length0 - 0) : k;
            int _b6_columns = _b6_placed ? Math.Min(k, d_2.Length1 - 0) : k;
            nint _b6_stride = _b6_placed ? d_2.Stride0 : CpuTile.Stride(k);
            CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(t_tile, CpuTile.Stride(k), 1, m, k)), CpuTile.Operand(u_tile, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)),
                ref CpuMemory.Float(_b6), _b6_stride, _b6_rows, _b6_columns, m, false, _worker);
            if (!_b6_placed)
            {
                var d_out = new TileWriter<float>(d_2, 0, 0, k, _e4);
                for (int _r = 0; _r < k; _r++)
                {
                    nint d_out_row = d_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v16 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v16);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v17 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v17, _n);
                        }
                    }
                    d_out.End(_r);
                }
            }
            // sums.Store((i, 0), t.To<float>().Sum(Axis.Rows));
            {
                CpuMemory.Fill(_b7, 0f, k);
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var t_3 = CpuMemory.LoadF32(t_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v18 = t_3;
                            CpuMemory.StoreF32(_b7 + 4 * _c, CpuMemory.LoadF32(_b7 + 4 * _c) + _v18);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var t_4 = CpuMemory.LoadF32(t_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v19 = t_4;
                            CpuMemory.StoreF32(_b7 + 4 * _c, CpuMemory.LoadF32(_b7 + 4 * _c) + _v19);
                        }
                    }
                }
            }
            {
                var sums_out = new TileWriter<float>(@sums, i, 0, k, _e5);
                {
                    nint sums_out_row = sums_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v20 = CpuMemory.LoadF32(_b7 + 4 * _c);
                            CpuMemory.StoreF32(sums_out_row + 4 * _c, _v20);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v21 = CpuMemory.LoadF32(_b7 + 4 * _c);
                            CpuMemory.StoreF32(sums_out_row + 4 * _c, _v21, _n);
                        }
                    }
                    sums_out.End(0);
                }
            }
        }
    }
}
