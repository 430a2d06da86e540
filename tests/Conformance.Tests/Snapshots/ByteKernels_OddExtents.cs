private static partial class OddExtents_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ByteKernels.OddExtents",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ByteKernels.OddExtents
    param view %a : view<i8, 2>
    param view %b : view<i8, 2>
    param view %u : view<u8, 2>
    param view %c : view<i32, 2, write>
    param view %d : view<i32, 2, write>
    param tune %m : i32 in [8]
    param tune %n : i32 in [12]
    param const %k : i32 = 20
    statement 1 "var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));"
    statement 2 "c.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))));"
    statement 3 "d.Store((i, j), Tile.Dot(u.Load((i, 0), (m, k)), u.Load((j, 0), (n, k)).T));"
    grid {
      %8 = length %c {axis=1 at=1} : i32
      %9 = add %8, %n {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %n {at=1} : i32
      %13 = length %c {axis=0 at=1} : i32
      %14 = add %13, %m {at=1} : i32
      %15 = const {value=1 at=1} : i32
      %16 = sub %14, %15 {at=1} : i32
      %17 = div %16, %m {at=1} : i32
      yield %12, %17 {at=1}
    }
    body (%j : i32, %i : i32) {
      %20 = const {value=0 at=2} : i32
      %21 = dim {dims=[m] at=2} : i32
      %22 = mul %i, %21 {at=2} : i32
      %23 = load %a, %22, %20 {value=0 dims=[m, k] at=2} : tile<i8, m, k>
      %24 = const {value=0 at=2} : i32
      %25 = dim {dims=[n] at=2} : i32
      %26 = mul %j, %25 {at=2} : i32
      %27 = load %b, %24, %26 {value=0 dims=[k, n] at=2} : tile<i8, k, n>
      %28 = dot %23, %27 {at=2} : tile<i32, m, n>
      %29 = dim {dims=[m] at=2} : i32
      %30 = mul %i, %29 {at=2} : i32
      %31 = dim {dims=[n] at=2} : i32
      %32 = mul %j, %31 {at=2} : i32
      store %c, %30, %32, %28 {at=2}
      %33 = const {value=0 at=3} : i32
      %34 = dim {dims=[m] at=3} : i32
      %35 = mul %i, %34 {at=3} : i32
      %36 = load %u, %35, %33 {value=0 dims=[m, k] at=3} : tile<u8, m, k>
      %37 = const {value=0 at=3} : i32
      %38 = dim {dims=[n] at=3} : i32
      %39 = mul %j, %38 {at=3} : i32
      %40 = load %u, %39, %37 {value=0 dims=[n, k] at=3} : tile<u8, n, k>
      %41 = transpose %40 {at=3} : tile<u8, k, n>
      %42 = dot %36, %41 {at=3} : tile<i32, m, n>
      %43 = dim {dims=[m] at=3} : i32
      %44 = mul %i, %43 {at=3} : i32
      %45 = dim {dims=[n] at=3} : i32
      %46 = mul %j, %45 {at=3} : i32
      store %d, %44, %46, %42 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "745dd65f76e2", Tuned = new string[] { "m", "n" }, Views = new ViewParameter[] { new ViewParameter(1, ViewAccess.Read, "a"), new ViewParameter(1, ViewAccess.Read, "b"), new ViewParameter(1, ViewAccess.Read, "u"), new ViewParameter(4, ViewAccess.Write, "c"), new ViewParameter(4, ViewAccess.Write, "d") }, Assembly = typeof(OddExtents_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<sbyte> _tensor_a, Tensor<sbyte> _tensor_b, Tensor<byte> _tensor_u, Tensor<int> _tensor_c, Tensor<int> _tensor_d, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @u = _launch.Argument(_tensor_u, 2, _handle.Name, "u");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @u, @c, @d };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8, 12 };
        ReadOnlySpan<int> _const = stackalloc int[] { @k };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        int @n = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @m = CpuTile.Rows(@m, @c.Length0, @d.Length0);
        Launch.RequireExtent(m, _handle.Name, "m");
        Launch.RequireExtent(k, _handle.Name, "k");
        Launch.RequireExtent(n, _handle.Name, "n");
        int _v0 = @c.Length1 + @n;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @n);
        int _v3 = @c.Length0 + @m;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @m);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @u = @u, @c = @c, @d = @d, @m = @m, @n = @n, @k = @k, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_u, _tensor_c, _tensor_d, @m, @n, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @n, @k };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<sbyte> @a, Tensor<sbyte> @b, Tensor<byte> @u, Tensor<int> @c, Tensor<int> @d, int @m, int @n, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.ByteKernels.OddExtents(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@u), InterpreterViews.View(@c), InterpreterViews.View(@d), @m, @n, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @u;
        public ViewArgument @c;
        public ViewArgument @d;
        public int @m;
        public int @n;
        public int @k;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int j = _program % grid0;
            _program /= grid0;
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, k);
            int _e1_bytes = CpuTile.Bytes(1, n);
            int _e2_bytes = CpuTile.Bytes(1, n);
            int _e3_bytes = CpuTile.Bytes(1, k);
            int _e4_bytes = CpuTile.Bytes(1, k);
            int _e5_bytes = CpuTile.Bytes(1, n);
            int a_tile_bytes = CpuTile.Bytes(m, k);
            int b_tile_bytes = CpuTile.Bytes(k, n);
            int _b2_bytes = CpuTile.Bytes(m, n);
            int u_tile_bytes = CpuTile.Bytes(m, k);
            int u_tile2_bytes = CpuTile.Bytes(n, k);
            int _b5_bytes = CpuTile.Bytes(m, n);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + a_tile_bytes + b_tile_bytes + _b2_bytes + u_tile_bytes + u_tile2_bytes + _b5_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint a_tile = _e5 + _e5_bytes;
            nint b_tile = a_tile + a_tile_bytes;
            nint _b2 = b_tile + b_tile_bytes;
            nint u_tile = _b2 + _b2_bytes;
            nint u_tile2 = u_tile + u_tile_bytes;
            nint _b5 = u_tile2 + u_tile2_bytes;
            // c.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))));
            int _v0 = i * m;
            int _v1 = j * n;
            {
                var a_in = new TileReader<sbyte>(@a, _v0, 0, k, 0, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadI8(a_in_row + 1 * _c);
                            CpuMemory.StoreI32(a_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v2);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v3 = CpuMemory.LoadI8(a_in_row + 1 * _c, _n);
                            CpuMemory.StoreI32(a_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v3);
                        }
                    }
                }
            }
            {
                var b_in = new TileReader<sbyte>(@b, 0, _v1, n, 0, _e1);
                for (int _r = 0; _r < k; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadI8(b_in_row + 1 * _c);
                            CpuMemory.StoreI32(b_tile + 4 * (_r * CpuTile.Stride(n) + _c), _v4);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v5 = CpuMemory.LoadI8(b_in_row + 1 * _c, _n);
                            CpuMemory.StoreI32(b_tile + 4 * (_r * CpuTile.Stride(n) + _c), _v5);
                        }
                    }
                }
            }
            CpuIntegerDot.Multiply(CpuTile.Operand(a_tile, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(b_tile, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - _v1, 0, n)),
                ref CpuMemory.Int(_b2), CpuTile.Stride(n), m, n, k, false, _worker);
            // d.Store((i, j), Tile.Dot(u.Load((i, 0), (m, k)), u.Load((j, 0), (n, k)).T));
            {
                var c_out = new TileWriter<int>(@c, _v0, _v1, n, _e2);
                var u_in = new TileReader<byte>(@u, _v0, 0, k, 0, _e3);
                for (int _r = 0; _r < m; _r++)
                {
                    nint u_in_row = u_in.Row(_r);
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadI32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreI32(c_out_row + 4 * _c, _v6);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v7 = CpuMemory.LoadI32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreI32(c_out_row + 4 * _c, _v7, _n);
                        }
                    }
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadU8(u_in_row + 1 * _c);
                            CpuMemory.StoreI32(u_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v8);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v9 = CpuMemory.LoadU8(u_in_row + 1 * _c, _n);
                            CpuMemory.StoreI32(u_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v9);
                        }
                    }
                    c_out.End(_r);
                }
            }
            {
                var u_in_2 = new TileReader<byte>(@u, _v1, 0, k, 0, _e4);
                for (int _r = 0; _r < n; _r++)
                {
                    nint u_in_2_row = u_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadU8(u_in_2_row + 1 * _c);
                            CpuMemory.StoreI32(u_tile2 + 4 * (_r * CpuTile.Stride(k) + _c), _v10);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v11 = CpuMemory.LoadU8(u_in_2_row + 1 * _c, _n);
                            CpuMemory.StoreI32(u_tile2 + 4 * (_r * CpuTile.Stride(k) + _c), _v11);
                        }
                    }
                }
            }
            CpuIntegerDot.Multiply(CpuTile.Operand(u_tile, CpuTile.Stride(k), 1, Math.Clamp(@u.Length0 - _v0, 0, m), Math.Clamp(@u.Length1 - 0, 0, k)), CpuTile.Transposed(CpuTile.Operand(u_tile2, CpuTile.Stride(k), 1, Math.Clamp(@u.Length0 - _v1, 0, n), Math.Clamp(@u.Length1 - 0, 0, k))),
                ref CpuMemory.Int(_b5), CpuTile.Stride(n), m, n, k, false, _worker);
            {
                var d_out = new TileWriter<int>(@d, _v0, _v1, n, _e5);
                for (int _r = 0; _r < m; _r++)
                {
                    nint d_out_row = d_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v12 = CpuMemory.LoadI32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreI32(d_out_row + 4 * _c, _v12);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v13 = CpuMemory.LoadI32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreI32(d_out_row + 4 * _c, _v13, _n);
                        }
                    }
                    d_out.End(_r);
                }
            }
        }
    }
}
