private static partial class PaddingAgainstInfinity_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ProductKernels.PaddingAgainstInfinity",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ProductKernels.PaddingAgainstInfinity
    param view %a : view<f32, 2>
    param view %b : view<f32, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 2, write>
    param tune %m : i32 in [8]
    param tune %n : i32 in [12]
    param tune %k : i32 in [16]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));"
    statement 2 "var sum = Tile.Full(m, n, 1f);"
    statement 3 "for (int p = 0; p < Tile.Count(a.Length(1), k); p++)"
    statement 4 "sum = Tile.Dot(a.Load((i, p), (m, k)), Tile.Full(k, n, float.PositiveInfinity), sum);"
    statement 5 "c.Store((i, j), sum);"
    statement 6 "d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)).To<BFloat16>(), Tile.Full(k, n, float.PositiveInfinity).To<BFloat16>()) + b.Load((0, j), (1, n)));"
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
      %19 = const {value=1 at=2} : f32
      %sum = full %19 {dims=[m, n] at=2} : tile<f32, m, n>
      %21 = const {value=0 at=3} : i32
      %22 = length %a {axis=1 at=3} : i32
      %23 = add %22, %k {at=3} : i32
      %24 = const {value=1 at=3} : i32
      %25 = sub %23, %24 {at=3} : i32
      %26 = div %25, %k {at=3} : i32
      %27 = const {value=1 at=3} : i32
      %sum.2 = for %21, %26, %27, %sum {at=3} : tile<f32, m, n>
      region (%p : i32, %sum.3 : tile<f32, m, n>) {
        %31 = dim {dims=[m] at=4} : i32
        %32 = mul %i, %31 {at=4} : i32
        %33 = dim {dims=[k] at=4} : i32
        %34 = mul %p, %33 {at=4} : i32
        %35 = load %a, %32, %34 {value=0 dims=[m, k] at=4} : tile<f32, m, k>
        %36 = const {value=0x7FF0000000000000 at=4} : f32
        %37 = full %36 {dims=[k, n] at=4} : tile<f32, k, n>
        %sum.4 = dot %35, %37, %sum.3 {at=4} : tile<f32, m, n>
        yield %sum.4 {at=3}
      }
      %39 = dim {dims=[m] at=5} : i32
      %40 = mul %i, %39 {at=5} : i32
      %41 = dim {dims=[n] at=5} : i32
      %42 = mul %j, %41 {at=5} : i32
      store %c, %40, %42, %sum.2 {at=5}
      %43 = const {value=0 at=6} : i32
      %44 = dim {dims=[m] at=6} : i32
      %45 = mul %i, %44 {at=6} : i32
      %46 = load %a, %45, %43 {value=0 dims=[m, k] at=6} : tile<f32, m, k>
      %47 = cast %46 {at=6} : tile<bf16, m, k>
      %48 = const {value=0x7FF0000000000000 at=6} : f32
      %49 = full %48 {dims=[k, n] at=6} : tile<f32, k, n>
      %50 = cast %49 {at=6} : tile<bf16, k, n>
      %51 = dot %47, %50 {at=6} : tile<f32, m, n>
      %52 = const {value=0 at=6} : i32
      %53 = dim {dims=[n] at=6} : i32
      %54 = mul %j, %53 {at=6} : i32
      %55 = load %b, %52, %54 {value=0 dims=[1, n] at=6} : tile<f32, 1, n>
      %56 = add %51, %55 {at=6} : tile<f32, m, n>
      %57 = dim {dims=[m] at=6} : i32
      %58 = mul %i, %57 {at=6} : i32
      %59 = dim {dims=[n] at=6} : i32
      %60 = mul %j, %59 {at=6} : i32
      store %d, %58, %60, %56 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "7dbf85224512", Tuned = new string[] { "m", "n", "k" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c"), new ViewParameter(4, ViewAccess.Write, "d") }, Assembly = typeof(PaddingAgainstInfinity_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c, @d };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8, 12, 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        int @n = _tuned[1];
        int @k = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @m = CpuTile.Rows(@m, @c.Length0, @d.Length0);
        Launch.RequireExtent(m, _handle.Name, "m");
        Launch.RequireExtent(n, _handle.Name, "n");
        Launch.RequireExtent(k, _handle.Name, "k");
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

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @c, Tensor<float> @d, int @m, int @n, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.ProductKernels.PaddingAgainstInfinity(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), @m, @n, @k));

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
            int _e0_bytes = CpuTile.Bytes(1, n);
            int _e1_bytes = CpuTile.Bytes(1, k);
            int _e2_bytes = CpuTile.Bytes(1, n);
            int _e3_bytes = CpuTile.Bytes(1, n);
            int sum_tile_bytes = CpuTile.Bytes(m, n);
            int _b1_bytes = CpuTile.Bytes(k, n);
            int _b2_bytes = CpuTile.Bytes(m, k);
            int _b3_bytes = CpuTile.Bytes(k, n);
            int _b4_bytes = CpuTile.Bytes(m, n);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + sum_tile_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint sum_tile = _e3 + _e3_bytes;
            nint _b1 = sum_tile + sum_tile_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
            int _v0 = CpuMath.Divide((@a.Length1 + @k) - 1, @k);
            // var sum = Tile.Full(m, n, 1f);
            {
                for (int _r = 0; _r < m; _r++)
                {
                    var _s1 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var sum = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c), sum);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var sum_2 = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c), sum_2);
                        }
                    }
                }
            }
            // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
            for (int p = 0; p < _v0; p += 1)
            {
                // sum = Tile.Dot(a.Load((i, p), (m, k)), Tile.Full(k, n, float.PositiveInfinity), sum);
                int _v2 = i * m;
                int _v3 = p * k;
                {
                    for (int _r = 0; _r < k; _r++)
                    {
                        var _s4 = Vector512.Create(float.PositiveInfinity);
                        {
                            int _c = 0;
                            for (; _c <= n - 16; _c += 16)
                            {
                                var _v5 = _s4;
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c), _v5);
                            }
                            if (_c < n)
                            {
                                int _n = n - _c;
                                var _v6 = _s4;
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c), _v6);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(@a, _v2, _v3, m, k, _worker), CpuTile.Operand(_b1, CpuTile.Stride(n), 1, k, n),
                    ref CpuMemory.Float(sum_tile), CpuTile.Stride(n), m, n, k, true, _worker);
            }
            // c.Store((i, j), sum);
            int _v7 = i * m;
            int _v8 = j * n;
            // d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)).To<BFloat16>(), Tile.Full(k, n, float.PositiveInfinity).To<BFloat16>()) + b.Load((0, j), (1, n)));
            {
                var c_out = new TileWriter<float>(@c, _v7, _v8, n, _e0);
                var a_in = new TileReader<float>(@a, _v7, 0, k, 0f, _e1);
                for (int _r = 0; _r < m; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, sum_3);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, sum_4, _n);
                        }
                    }
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v10 = CpuMath.RoundToBFloat16(_v9);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v10);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v11 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v12 = CpuMath.RoundToBFloat16(_v11);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v12);
                        }
                    }
                    c_out.End(_r);
                }
            }
            {
                for (int _r = 0; _r < k; _r++)
                {
                    var _s13 = Vector512.Create(float.PositiveInfinity);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v14 = _s13;
                            var _v15 = CpuMath.RoundToBFloat16(_v14);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(n) + _c), _v15);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v16 = _s13;
                            var _v17 = CpuMath.RoundToBFloat16(_v16);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(n) + _c), _v17);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b2, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v7, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(_b3, CpuTile.Stride(n), 1, k, n),
                ref CpuMemory.Float(_b4), CpuTile.Stride(n), m, n, k, false, _worker);
            {
                var b_in = new TileReader<float>(@b, 0, _v8, n, 0f, _e2);
                var d_out = new TileWriter<float>(@d, _v7, _v8, n, _e3);
                for (int _r = 0; _r < m; _r++)
                {
                    nint b_in_row = b_in.Row(0);
                    nint d_out_row = d_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v18 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v19 = CpuMemory.LoadF32(b_in_row + 4 * _c);
                            var _v20 = _v18 + _v19;
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v20);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v21 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v22 = CpuMemory.LoadF32(b_in_row + 4 * _c, _n);
                            var _v23 = _v21 + _v22;
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v23, _n);
                        }
                    }
                    d_out.End(_r);
                }
            }
        }
    }
}
