private static partial class HalfProduct_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ProductKernels.HalfProduct",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ProductKernels.HalfProduct
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 2, write>
    param tune %m : i32 in [8]
    param tune %n : i32 in [12]
    param const %k : i32 = 40
    statement 1 "var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));"
    statement 2 "var left = a.Load((i, 0), (m, k));"
    statement 3 "c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n))));"
    statement 4 "d.Store((i, j), Tile.Dot(left.To<float>(), b.Load((0, j), (k, n)).To<float>()) * 2f);"
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
      %left = load %a, %21, %19 {value=0 dims=[m, k] at=2} : tile<bf16, m, k>
      %23 = const {value=0 at=3} : i32
      %24 = dim {dims=[n] at=3} : i32
      %25 = mul %j, %24 {at=3} : i32
      %26 = load %b, %23, %25 {value=0 dims=[k, n] at=3} : tile<bf16, k, n>
      %27 = dot %left, %26 {at=3} : tile<f32, m, n>
      %28 = dim {dims=[m] at=3} : i32
      %29 = mul %i, %28 {at=3} : i32
      %30 = dim {dims=[n] at=3} : i32
      %31 = mul %j, %30 {at=3} : i32
      store %c, %29, %31, %27 {at=3}
      %32 = cast %left {at=4} : tile<f32, m, k>
      %33 = const {value=0 at=4} : i32
      %34 = dim {dims=[n] at=4} : i32
      %35 = mul %j, %34 {at=4} : i32
      %36 = load %b, %33, %35 {value=0 dims=[k, n] at=4} : tile<bf16, k, n>
      %37 = cast %36 {at=4} : tile<f32, k, n>
      %38 = dot %32, %37 {at=4} : tile<f32, m, n>
      %39 = const {value=2 at=4} : f32
      %40 = mul %38, %39 {at=4} : tile<f32, m, n>
      %41 = dim {dims=[m] at=4} : i32
      %42 = mul %i, %41 {at=4} : i32
      %43 = dim {dims=[n] at=4} : i32
      %44 = mul %j, %43 {at=4} : i32
      store %d, %42, %44, %40 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "fb86d2c9b955", Tuned = new string[] { "m", "n" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c"), new ViewParameter(4, ViewAccess.Write, "d") }, Assembly = typeof(HalfProduct_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c, @d };
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
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @d = @d, @m = @m, @n = @n, @k = @k, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_d, @m, @n, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @n, @k };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, Tensor<float> @d, int @m, int @n, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.ProductKernels.HalfProduct(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), @m, @n, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
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
            int _e3_bytes = CpuTile.Bytes(1, n);
            int left_tile_bytes = CpuTile.Bytes(m, k);
            int b_tile_bytes = CpuTile.Bytes(k, n);
            int _b2_bytes = CpuTile.Bytes(m, n);
            int _b3_bytes = CpuTile.Bytes(m, k);
            int _b4_bytes = CpuTile.Bytes(m, n);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + left_tile_bytes + b_tile_bytes + _b2_bytes + _b3_bytes + _b4_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint left_tile = _e3 + _e3_bytes;
            nint b_tile = left_tile + left_tile_bytes;
            nint _b2 = b_tile + b_tile_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            // var left = a.Load((i, 0), (m, k));
            int _v0 = i * m;
            // c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n))));
            int _v1 = j * n;
            // var left = a.Load((i, 0), (m, k));
            {
                var a_in = new TileReader<BFloat16>(@a, _v0, 0, k, 0f, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var left = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                            CpuMemory.StoreF32(left_tile + 4 * (_r * CpuTile.Stride(k) + _c), left);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var left_2 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(left_tile + 4 * (_r * CpuTile.Stride(k) + _c), left_2);
                        }
                    }
                }
            }
            // c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n))));
            {
                var b_in = new TileReader<BFloat16>(@b, 0, _v1, n, 0f, _e1);
                for (int _r = 0; _r < k; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(n) + _c), _v2);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v3 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(n) + _c), _v3);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(left_tile, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(b_tile, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - _v1, 0, n)),
                ref CpuMemory.Float(_b2), CpuTile.Stride(n), m, n, k, false, _worker);
            // d.Store((i, j), Tile.Dot(left.To<float>(), b.Load((0, j), (k, n)).To<float>()) * 2f);
            {
                var c_out = new TileWriter<float>(@c, _v0, _v1, n, _e2);
                for (int _r = 0; _r < m; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v4);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v5 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v5, _n);
                        }
                    }
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var left_3 = CpuMemory.LoadF32(left_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v6 = left_3;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v6);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var left_4 = CpuMemory.LoadF32(left_tile + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v7 = left_4;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v7);
                        }
                    }
                    c_out.End(_r);
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b3, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.OperandBF16(@b, 0, _v1, k, n, _worker),
                ref CpuMemory.Float(_b4), CpuTile.Stride(n), m, n, k, false, _worker);
            {
                var d_out = new TileWriter<float>(@d, _v0, _v1, n, _e3);
                for (int _r = 0; _r < m; _r++)
                {
                    nint d_out_row = d_out.Row(_r);
                    var _s8 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v10 = _v9 * _s8;
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v10);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v11 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v12 = _v11 * _s8;
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v12, _n);
                        }
                    }
                    d_out.End(_r);
                }
            }
        }
    }
}
