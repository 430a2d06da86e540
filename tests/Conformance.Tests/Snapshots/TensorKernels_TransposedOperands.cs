private static partial class TransposedOperands_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.TensorKernels.TransposedOperands",
        """
    fusion-ir 1
    kernel Fusion.Conformance.TensorKernels.TransposedOperands
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %d : view<f32, 2>
    param view %c : view<bf16, 2, write>
    param tune %m : i32 in [32]
    param tune %n : i32 in [16]
    param const %k : i32 = 48
    statement 1 "var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));"
    statement 2 "c.Store((i, j), Tile.Dot(a.Load((0, i), (k, m)).T, b.Load((j, 0), (n, k)).T, d.Load((i, j), (m, n))).To<BFloat16>());"
    grid {
      %7 = length %c {axis=1 at=1} : i32
      %8 = add %7, %n {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %n {at=1} : i32
      %12 = length %c {axis=0 at=1} : i32
      %13 = add %12, %m {at=1} : i32
      %14 = const {value=1 at=1} : i32
      %15 = sub %13, %14 {at=1} : i32
      %16 = div %15, %m {at=1} : i32
      yield %11, %16 {at=1}
    }
    body (%j : i32, %i : i32) {
      %19 = const {value=0 at=2} : i32
      %20 = dim {dims=[m] at=2} : i32
      %21 = mul %i, %20 {at=2} : i32
      %22 = load %a, %19, %21 {value=0 dims=[k, m] at=2} : tile<bf16, k, m>
      %23 = transpose %22 {at=2} : tile<bf16, m, k>
      %24 = const {value=0 at=2} : i32
      %25 = dim {dims=[n] at=2} : i32
      %26 = mul %j, %25 {at=2} : i32
      %27 = load %b, %26, %24 {value=0 dims=[n, k] at=2} : tile<bf16, n, k>
      %28 = transpose %27 {at=2} : tile<bf16, k, n>
      %29 = dim {dims=[m] at=2} : i32
      %30 = mul %i, %29 {at=2} : i32
      %31 = dim {dims=[n] at=2} : i32
      %32 = mul %j, %31 {at=2} : i32
      %33 = load %d, %30, %32 {value=0 dims=[m, n] at=2} : tile<f32, m, n>
      %34 = dot %23, %28, %33 {at=2} : tile<f32, m, n>
      %35 = cast %34 {at=2} : tile<bf16, m, n>
      %36 = dim {dims=[m] at=2} : i32
      %37 = mul %i, %36 {at=2} : i32
      %38 = dim {dims=[n] at=2} : i32
      %39 = mul %j, %38 {at=2} : i32
      store %c, %37, %39, %35 {at=2}
      yield
    }
    """,
        _lines)
        { Fingerprint = "f2b14ac17daf", Tuned = new string[] { "m", "n" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Read, "d"), new ViewParameter(2, ViewAccess.Write, "c") }, Assembly = typeof(TransposedOperands_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_d, Tensor<BFloat16> _tensor_c, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @d, @c };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 32, 16 };
        ReadOnlySpan<int> _const = stackalloc int[] { @k };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        int @n = _tuned[1];
        Launch.RequireExtent(k, _handle.Name, "k");
        Launch.RequireExtent(m, _handle.Name, "m");
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
                var _program = new CpuProgram { @a = @a, @b = @b, @d = @d, @c = @c, @m = @m, @n = @n, @k = @k, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_d, _tensor_c, @m, @n, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @n, @k };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @d, Tensor<BFloat16> @c, int @m, int @n, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.TensorKernels.TransposedOperands(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@d), InterpreterViews.View(@c), @m, @n, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @d;
        public ViewArgument @c;
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
            int _e0_bytes = CpuTile.Bytes(1, m);
            int _e1_bytes = CpuTile.Bytes(1, k);
            int _e2_bytes = CpuTile.Bytes(1, n);
            int _e3_bytes = CpuTile.Bytes(1, n);
            int a_tile_bytes = CpuTile.Bytes(k, m);
            int b_tile_bytes = CpuTile.Bytes(n, k);
            int _b2_bytes = CpuTile.Bytes(m, n);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + a_tile_bytes + b_tile_bytes + _b2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint a_tile = _e3 + _e3_bytes;
            nint b_tile = a_tile + a_tile_bytes;
            nint _b2 = b_tile + b_tile_bytes;
            // c.Store((i, j), Tile.Dot(a.Load((0, i), (k, m)).T, b.Load((j, 0), (n, k)).T, d.Load((i, j), (m, n))).To<BFloat16>());
            int _v0 = i * m;
            int _v1 = j * n;
            {
                var a_in = new TileReader<BFloat16>(@a, 0, _v0, m, 0f, _e0);
                for (int _r = 0; _r < k; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= m - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(m) + _c), _v2);
                        }
                        if (_c < m)
                        {
                            int _n = m - _c;
                            var _v3 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(m) + _c), _v3);
                        }
                    }
                }
            }
            {
                var b_in = new TileReader<BFloat16>(@b, _v1, 0, k, 0f, _e1);
                for (int _r = 0; _r < n; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v4);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v5 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v5);
                        }
                    }
                }
            }
            {
                var d_in = new TileReader<float>(@d, _v0, _v1, n, 0f, _e2);
                for (int _r = 0; _r < m; _r++)
                {
                    nint d_in_row = d_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(d_in_row + 4 * _c);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c), _v6);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v7 = CpuMemory.LoadF32(d_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c), _v7);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(a_tile, CpuTile.Stride(m), 1, Math.Clamp(@a.Length0 - 0, 0, k), Math.Clamp(@a.Length1 - _v0, 0, m))), CpuTile.Transposed(CpuTile.Operand(b_tile, CpuTile.Stride(k), 1, Math.Clamp(@b.Length0 - _v1, 0, n), Math.Clamp(@b.Length1 - 0, 0, k))),
                ref CpuMemory.Float(_b2), CpuTile.Stride(n), m, n, k, true, _worker);
            {
                var c_out = new TileWriter<BFloat16>(@c, _v0, _v1, n, _e3);
                for (int _r = 0; _r < m; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v9 = CpuMath.RoundToBFloat16(_v8);
                            CpuMemory.StoreBF16(c_out_row + 2 * _c, _v9);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v10 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v11 = CpuMath.RoundToBFloat16(_v10);
                            CpuMemory.StoreBF16(c_out_row + 2 * _c, _v11, _n);
                        }
                    }
                    c_out.End(_r);
                }
            }
        }
    }
}
