private static partial class Chained_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ByteKernels.Chained",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ByteKernels.Chained
    param view %a : view<i8, 2>
    param view %b : view<i8, 2>
    param view %c : view<i32, 2, write>
    param view %narrow : view<i8, 2, write>
    param view %largest : view<i32, 1, write>
    param view %total : view<i32, 2, write>
    param tune %m : i32 in [32]
    param const %k : i32 = 32
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), m));"
    statement 2 "var right = b.Load((0, 0), (k, k));"
    statement 3 "var p = Tile.Dot(a.Load((i, 0), (m, k)), right);"
    statement 4 "var q = (p >> 3).To<sbyte>();"
    statement 5 "narrow.Store((i, 0), q);"
    statement 6 "largest.AsColumn().Store((i, 0), p.Max(Axis.Columns));"
    statement 7 "total.Store((i, 0), p.Sum(Axis.Rows));"
    statement 8 "c.Store((i, 0), Tile.Dot(q, right.T, p));"
    grid {
      %8 = length %a {axis=0 at=1} : i32
      %9 = add %8, %m {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %m {at=1} : i32
      yield %12 {at=1}
    }
    body (%i : i32) {
      %14 = const {value=0 at=2} : i32
      %15 = const {value=0 at=2} : i32
      %right = load %b, %14, %15 {value=0 dims=[k, k] at=2} : tile<i8, k, k>
      %17 = const {value=0 at=3} : i32
      %18 = dim {dims=[m] at=3} : i32
      %19 = mul %i, %18 {at=3} : i32
      %20 = load %a, %19, %17 {value=0 dims=[m, k] at=3} : tile<i8, m, k>
      %p = dot %20, %right {at=3} : tile<i32, m, k>
      %22 = const {value=3 at=4} : i32
      %23 = shr %p, %22 {at=4} : tile<i32, m, k>
      %q = cast %23 {at=4} : tile<i8, m, k>
      %25 = const {value=0 at=5} : i32
      %26 = dim {dims=[m] at=5} : i32
      %27 = mul %i, %26 {at=5} : i32
      store %narrow, %27, %25, %q {at=5}
      %28 = asColumn %largest {at=6} : view<i32, 2, write>
      %29 = const {value=0 at=6} : i32
      %30 = reduceMax %p {along=columns at=6} : tile<i32, m, 1>
      %31 = dim {dims=[m] at=6} : i32
      %32 = mul %i, %31 {at=6} : i32
      store %28, %32, %29, %30 {at=6}
      %33 = const {value=0 at=7} : i32
      %34 = reduceSum %p {along=rows at=7} : tile<i32, 1, k>
      store %total, %i, %33, %34 {at=7}
      %35 = const {value=0 at=8} : i32
      %36 = transpose %right {at=8} : tile<i8, k, k>
      %37 = dot %q, %36, %p {at=8} : tile<i32, m, k>
      %38 = dim {dims=[m] at=8} : i32
      %39 = mul %i, %38 {at=8} : i32
      store %c, %39, %35, %37 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "d6210a4aa606", Tuned = new string[] { "m" }, Views = new ViewParameter[] { new ViewParameter(1, ViewAccess.Read, "a"), new ViewParameter(1, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c"), new ViewParameter(1, ViewAccess.Write, "narrow"), new ViewParameter(4, ViewAccess.Write, "largest"), new ViewParameter(4, ViewAccess.Write, "total") }, Assembly = typeof(Chained_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<sbyte> _tensor_a, Tensor<sbyte> _tensor_b, Tensor<int> _tensor_c, Tensor<sbyte> _tensor_narrow, Tensor<int> _tensor_largest, Tensor<int> _tensor_total, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @narrow = _launch.Argument(_tensor_narrow, 2, _handle.Name, "narrow");
        ViewArgument @largest = _launch.Argument(_tensor_largest, 1, _handle.Name, "largest");
        ViewArgument @total = _launch.Argument(_tensor_total, 2, _handle.Name, "total");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c, @narrow, @largest, @total };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 32 };
        ReadOnlySpan<int> _const = stackalloc int[] { @k };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        Launch.RequireExtent(k, _handle.Name, "k");
        Launch.RequireExtent(m, _handle.Name, "m");
        int _v0 = @a.Length0 + @m;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @m);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @narrow = @narrow, @largest = @largest, @total = @total, @m = @m, @k = @k, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_narrow, _tensor_largest, _tensor_total, @m, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @k };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<sbyte> @a, Tensor<sbyte> @b, Tensor<int> @c, Tensor<sbyte> @narrow, Tensor<int> @largest, Tensor<int> @total, int @m, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.ByteKernels.Chained(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@narrow), InterpreterViews.View(@largest), InterpreterViews.View(@total), @m, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @narrow;
        public ViewArgument @largest;
        public ViewArgument @total;
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
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, k);
            int _e5_bytes = CpuTile.Bytes(1, k);
            int right_tile_bytes = CpuTile.Bytes(k, k);
            int a_tile_bytes = CpuTile.Bytes(m, k);
            int p_tile_bytes = CpuTile.Bytes(m, k);
            int q_tile_bytes = CpuTile.Bytes(m, k);
            int _b4_bytes = CpuTile.Bytes(1, k);
            int _b5_bytes = CpuTile.Bytes(m, k);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + right_tile_bytes + a_tile_bytes + p_tile_bytes + q_tile_bytes + _b4_bytes + _b5_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint right_tile = _e5 + _e5_bytes;
            nint a_tile = right_tile + right_tile_bytes;
            nint p_tile = a_tile + a_tile_bytes;
            nint q_tile = p_tile + p_tile_bytes;
            nint _b4 = q_tile + q_tile_bytes;
            nint _b5 = _b4 + _b4_bytes;
            // var p = Tile.Dot(a.Load((i, 0), (m, k)), right);
            int _v0 = i * m;
            // var right = b.Load((0, 0), (k, k));
            {
                var b_in = new TileReader<sbyte>(@b, 0, 0, k, 0, _e0);
                for (int _r = 0; _r < k; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var right = CpuMemory.LoadI8(b_in_row + 1 * _c);
                            CpuMemory.StoreI32(right_tile + 4 * (_r * CpuTile.Stride(k) + _c), right);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var right_2 = CpuMemory.LoadI8(b_in_row + 1 * _c, _n);
                            CpuMemory.StoreI32(right_tile + 4 * (_r * CpuTile.Stride(k) + _c), right_2);
                        }
                    }
                }
            }
            // var p = Tile.Dot(a.Load((i, 0), (m, k)), right);
            {
                var a_in = new TileReader<sbyte>(@a, _v0, 0, k, 0, _e1);
                for (int _r = 0; _r < m; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadI8(a_in_row + 1 * _c);
                            CpuMemory.StoreI32(a_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v1);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v2 = CpuMemory.LoadI8(a_in_row + 1 * _c, _n);
                            CpuMemory.StoreI32(a_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v2);
                        }
                    }
                }
            }
            CpuIntegerDot.Multiply(CpuTile.Operand(a_tile, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(right_tile, CpuTile.Stride(k), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - 0, 0, k)),
                ref CpuMemory.Int(p_tile), CpuTile.Stride(k), m, k, k, false, _worker);
            // largest.AsColumn().Store((i, 0), p.Max(Axis.Columns));
            ViewArgument largest_2 = CpuViews.AsColumn(@largest);
            // var q = (p >> 3).To<sbyte>();
            // narrow.Store((i, 0), q);
            // largest.AsColumn().Store((i, 0), p.Max(Axis.Columns));
            // total.Store((i, 0), p.Sum(Axis.Rows));
            {
                var narrow_out = new TileWriter<sbyte>(@narrow, _v0, 0, k, _e2);
                var largest_out = new TileWriter<int>(largest_2, _v0, 0, 1, _e3);
                CpuMemory.Fill(_b4, 0, k);
                for (int _r = 0; _r < m; _r++)
                {
                    nint narrow_out_row = narrow_out.Row(_r);
                    nint largest_out_row = largest_out.Row(_r);
                    var _s3 = Vector512.Create(3);
                    int _v4;
                    {
                        Vector512<int> _v4_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var p = CpuMemory.LoadI32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v5 = CpuMath.ShiftRight(p, _s3);
                            var q = CpuConvert.ToI8(_v5);
                            CpuMemory.StoreI32(q_tile + 4 * (_r * CpuTile.Stride(k) + _c), q);
                            CpuMemory.StoreI8(narrow_out_row + 1 * _c, q);
                            _v4_lanes = Vector512.Max(_v4_lanes, p);
                            CpuMemory.StoreI32(_b4 + 4 * _c, CpuMemory.LoadI32(_b4 + 4 * _c) + p);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var p_2 = CpuMemory.LoadI32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v6 = CpuMath.ShiftRight(p_2, _s3);
                            var q_2 = CpuConvert.ToI8(_v6);
                            CpuMemory.StoreI32(q_tile + 4 * (_r * CpuTile.Stride(k) + _c), q_2);
                            CpuMemory.StoreI8(narrow_out_row + 1 * _c, q_2, _n);
                            _v4_lanes = Vector512.Max(_v4_lanes, CpuMath.Keep(p_2, _n, int.MinValue));
                            CpuMemory.StoreI32(_b4 + 4 * _c, CpuMemory.LoadI32(_b4 + 4 * _c) + p_2);
                        }
                        _v4 = CpuMath.Max(_v4_lanes);
                    }
                    CpuMemory.WriteI32(largest_out_row, _v4);
                    narrow_out.End(_r);
                    largest_out.End(_r);
                }
            }
            {
                var total_out = new TileWriter<int>(@total, i, 0, k, _e4);
                {
                    nint total_out_row = total_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v7 = CpuMemory.LoadI32(_b4 + 4 * _c);
                            CpuMemory.StoreI32(total_out_row + 4 * _c, _v7);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v8 = CpuMemory.LoadI32(_b4 + 4 * _c);
                            CpuMemory.StoreI32(total_out_row + 4 * _c, _v8, _n);
                        }
                    }
                    total_out.End(0);
                }
            }
            // var p = Tile.Dot(a.Load((i, 0), (m, k)), right);
            {
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var p_3 = CpuMemory.LoadI32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreI32(_b5 + 4 * (_r * CpuTile.Stride(k) + _c), p_3);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var p_4 = CpuMemory.LoadI32(p_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreI32(_b5 + 4 * (_r * CpuTile.Stride(k) + _c), p_4);
                        }
                    }
                }
            }
            // c.Store((i, 0), Tile.Dot(q, right.T, p));
            CpuIntegerDot.Multiply(CpuTile.Operand(q_tile, CpuTile.Stride(k), 1, m, k), CpuTile.Transposed(CpuTile.Operand(right_tile, CpuTile.Stride(k), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - 0, 0, k))),
                ref CpuMemory.Int(_b5), CpuTile.Stride(k), m, k, k, true, _worker);
            {
                var c_out = new TileWriter<int>(@c, _v0, 0, k, _e5);
                for (int _r = 0; _r < m; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadI32(_b5 + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreI32(c_out_row + 4 * _c, _v9);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v10 = CpuMemory.LoadI32(_b5 + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreI32(c_out_row + 4 * _c, _v10, _n);
                        }
                    }
                    c_out.End(_r);
                }
            }
        }
    }
}
