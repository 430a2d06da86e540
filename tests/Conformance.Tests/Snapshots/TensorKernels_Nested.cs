private static partial class Nested_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.TensorKernels.Nested",
        """
    fusion-ir 1
    kernel Fusion.Conformance.TensorKernels.Nested
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 2, write>
    param scalar %rounds : i32
    param tune %m : i32 in [32]
    param tune %n : i32 in [16]
    param tune %k : i32 in [16]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));"
    statement 2 "var sum = Tile.Zeros<float>(m, n);"
    statement 3 "for (int r = 0; r < rounds; r++)"
    statement 4 "var part = Tile.Zeros<float>(m, n);"
    statement 5 "for (int p = r; p < Tile.Count(a.Length(1), k); p++)"
    statement 6 "part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part);"
    statement 7 "if (r % 2 == 1)"
    statement 8 "for (int p = 0; p < Tile.Count(a.Length(1), k); p += 2)"
    statement 9 "part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part * 0.5f);"
    statement 10 "sum = sum * 0.25f + part;"
    statement 11 "c.Store((i, j), sum);"
    statement 12 "d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))) - sum);"
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
      %20 = const {value=0 at=2} : f32
      %sum = full %20 {dims=[m, n] at=2} : tile<f32, m, n>
      %22 = const {value=0 at=3} : i32
      %23 = const {value=1 at=3} : i32
      %sum.2 = for %22, %rounds, %23, %sum {at=3} : tile<f32, m, n>
      region (%r : i32, %sum.3 : tile<f32, m, n>) {
        %27 = const {value=0 at=4} : f32
        %part = full %27 {dims=[m, n] at=4} : tile<f32, m, n>
        %29 = length %a {axis=1 at=5} : i32
        %30 = add %29, %k {at=5} : i32
        %31 = const {value=1 at=5} : i32
        %32 = sub %30, %31 {at=5} : i32
        %33 = div %32, %k {at=5} : i32
        %34 = const {value=1 at=5} : i32
        %part.2 = for %r, %33, %34, %part {at=5} : tile<f32, m, n>
        region (%p : i32, %part.3 : tile<f32, m, n>) {
          %38 = dim {dims=[m] at=6} : i32
          %39 = mul %i, %38 {at=6} : i32
          %40 = dim {dims=[k] at=6} : i32
          %41 = mul %p, %40 {at=6} : i32
          %42 = load %a, %39, %41 {value=0 dims=[m, k] at=6} : tile<bf16, m, k>
          %43 = dim {dims=[k] at=6} : i32
          %44 = mul %p, %43 {at=6} : i32
          %45 = dim {dims=[n] at=6} : i32
          %46 = mul %j, %45 {at=6} : i32
          %47 = load %b, %44, %46 {value=0 dims=[k, n] at=6} : tile<bf16, k, n>
          %part.4 = dot %42, %47, %part.3 {at=6} : tile<f32, m, n>
          yield %part.4 {at=5}
        }
        %49 = const {value=2 at=7} : i32
        %50 = rem %r, %49 {at=7} : i32
        %51 = const {value=1 at=7} : i32
        %52 = eq %50, %51 {at=7} : bool
        %part.5 = if %52 {at=7} : tile<f32, m, n>
        region {
          %54 = const {value=0 at=8} : i32
          %55 = length %a {axis=1 at=8} : i32
          %56 = add %55, %k {at=8} : i32
          %57 = const {value=1 at=8} : i32
          %58 = sub %56, %57 {at=8} : i32
          %59 = div %58, %k {at=8} : i32
          %60 = const {value=2 at=8} : i32
          %part.6 = for %54, %59, %60, %part.2 {at=8} : tile<f32, m, n>
          region (%p.2 : i32, %part.7 : tile<f32, m, n>) {
            %64 = dim {dims=[m] at=9} : i32
            %65 = mul %i, %64 {at=9} : i32
            %66 = dim {dims=[k] at=9} : i32
            %67 = mul %p.2, %66 {at=9} : i32
            %68 = load %a, %65, %67 {value=0 dims=[m, k] at=9} : tile<bf16, m, k>
            %69 = dim {dims=[k] at=9} : i32
            %70 = mul %p.2, %69 {at=9} : i32
            %71 = dim {dims=[n] at=9} : i32
            %72 = mul %j, %71 {at=9} : i32
            %73 = load %b, %70, %72 {value=0 dims=[k, n] at=9} : tile<bf16, k, n>
            %74 = const {value=0x3FE0000000000000 at=9} : f32
            %75 = mul %part.7, %74 {at=9} : tile<f32, m, n>
            %part.8 = dot %68, %73, %75 {at=9} : tile<f32, m, n>
            yield %part.8 {at=8}
          }
          yield %part.6 {at=7}
        }
        region {
          yield %part.2 {at=7}
        }
        %77 = const {value=0x3FD0000000000000 at=10} : f32
        %78 = mul %sum.3, %77 {at=10} : tile<f32, m, n>
        %sum.4 = add %78, %part.5 {at=10} : tile<f32, m, n>
        yield %sum.4 {at=3}
      }
      %80 = dim {dims=[m] at=11} : i32
      %81 = mul %i, %80 {at=11} : i32
      %82 = dim {dims=[n] at=11} : i32
      %83 = mul %j, %82 {at=11} : i32
      store %c, %81, %83, %sum.2 {at=11}
      %84 = const {value=0 at=12} : i32
      %85 = dim {dims=[m] at=12} : i32
      %86 = mul %i, %85 {at=12} : i32
      %87 = load %a, %86, %84 {value=0 dims=[m, k] at=12} : tile<bf16, m, k>
      %88 = const {value=0 at=12} : i32
      %89 = dim {dims=[n] at=12} : i32
      %90 = mul %j, %89 {at=12} : i32
      %91 = load %b, %88, %90 {value=0 dims=[k, n] at=12} : tile<bf16, k, n>
      %92 = dot %87, %91 {at=12} : tile<f32, m, n>
      %93 = sub %92, %sum.2 {at=12} : tile<f32, m, n>
      %94 = dim {dims=[m] at=12} : i32
      %95 = mul %i, %94 {at=12} : i32
      %96 = dim {dims=[n] at=12} : i32
      %97 = mul %j, %96 {at=12} : i32
      store %d, %95, %97, %93 {at=12}
      yield
    }
    """,
        _lines)
        { Fingerprint = "00bc1dc10edb", Tuned = new string[] { "m", "n", "k" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c"), new ViewParameter(4, ViewAccess.Write, "d") }, Assembly = typeof(Nested_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, int @rounds)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c, @d };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 32, 16, 16 };
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
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @d = @d, @rounds = @rounds, @m = @m, @n = @n, @k = @k, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_d, @rounds, @m, @n, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @n, @k };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @rounds };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, Tensor<float> @d, int @rounds, int @m, int @n, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.TensorKernels.Nested(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), @rounds, @m, @n, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @d;
        public int @rounds;
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
            int _e2_bytes = CpuTile.Bytes(1, k);
            int _e3_bytes = CpuTile.Bytes(1, n);
            int _e4_bytes = CpuTile.Bytes(1, n);
            int _e5_bytes = CpuTile.Bytes(1, k);
            int _e6_bytes = CpuTile.Bytes(1, n);
            int _e7_bytes = CpuTile.Bytes(1, n);
            int sum_tile_bytes = CpuTile.Bytes(m, n);
            int part_tile_bytes = CpuTile.Bytes(m, n);
            int a_tile_bytes = CpuTile.Bytes(m, k);
            int b_tile_bytes = CpuTile.Bytes(k, n);
            int part_tile2_bytes = CpuTile.Bytes(m, n);
            int part_tile3_bytes = CpuTile.Bytes(m, n);
            int a_tile2_bytes = CpuTile.Bytes(m, k);
            int b_tile2_bytes = CpuTile.Bytes(k, n);
            int part_tile4_bytes = CpuTile.Bytes(m, n);
            int sum_tile2_bytes = CpuTile.Bytes(m, n);
            int a_tile3_bytes = CpuTile.Bytes(m, k);
            int b_tile3_bytes = CpuTile.Bytes(k, n);
            int _b12_bytes = CpuTile.Bytes(m, n);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + sum_tile_bytes + part_tile_bytes + a_tile_bytes + b_tile_bytes + part_tile2_bytes + part_tile3_bytes + a_tile2_bytes + b_tile2_bytes + part_tile4_bytes + sum_tile2_bytes + a_tile3_bytes + b_tile3_bytes + _b12_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint sum_tile = _e7 + _e7_bytes;
            nint part_tile = sum_tile + sum_tile_bytes;
            nint a_tile = part_tile + part_tile_bytes;
            nint b_tile = a_tile + a_tile_bytes;
            nint part_tile2 = b_tile + b_tile_bytes;
            nint part_tile3 = part_tile2 + part_tile2_bytes;
            nint a_tile2 = part_tile3 + part_tile3_bytes;
            nint b_tile2 = a_tile2 + a_tile2_bytes;
            nint part_tile4 = b_tile2 + b_tile2_bytes;
            nint sum_tile2 = part_tile4 + part_tile4_bytes;
            nint a_tile3 = sum_tile2 + sum_tile2_bytes;
            nint b_tile3 = a_tile3 + a_tile3_bytes;
            nint _b12 = b_tile3 + b_tile3_bytes;
            // var sum = Tile.Zeros<float>(m, n);
            {
                for (int _r = 0; _r < m; _r++)
                {
                    var _s0 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var sum = _s0;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c), sum);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var sum_2 = _s0;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c), sum_2);
                        }
                    }
                }
            }
            // for (int r = 0; r < rounds; r++)
            for (int r = 0; r < @rounds; r += 1)
            {
                // for (int p = r; p < Tile.Count(a.Length(1), k); p++)
                int _v1 = CpuMath.Divide((@a.Length1 + @k) - 1, @k);
                // var part = Tile.Zeros<float>(m, n);
                if (r >= _v1)
                {
                    for (int _r = 0; _r < m; _r++)
                    {
                        var _s2 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= n - 16; _c += 16)
                            {
                                var part = _s2;
                                CpuMemory.StoreF32(part_tile + 4 * (_r * CpuTile.Stride(n) + _c), part);
                            }
                            if (_c < n)
                            {
                                int _n = n - _c;
                                var part_2 = _s2;
                                CpuMemory.StoreF32(part_tile + 4 * (_r * CpuTile.Stride(n) + _c), part_2);
                            }
                        }
                    }
                }
                // for (int p = r; p < Tile.Count(a.Length(1), k); p++)
                for (int p = r; p < _v1; p += 1)
                {
                    // part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part);
                    int _v3 = i * m;
                    int _v4 = p * k;
                    int _v5 = j * n;
                    {
                        var a_in = new TileReader<BFloat16>(@a, _v3, _v4, k, 0f, _e0);
                        for (int _r = 0; _r < m; _r++)
                        {
                            nint a_in_row = a_in.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= k - 16; _c += 16)
                                {
                                    var _v6 = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                                    CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v6);
                                }
                                if (_c < k)
                                {
                                    int _n = k - _c;
                                    var _v7 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                                    CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v7);
                                }
                            }
                        }
                    }
                    {
                        var b_in = new TileReader<BFloat16>(@b, _v4, _v5, n, 0f, _e1);
                        for (int _r = 0; _r < k; _r++)
                        {
                            nint b_in_row = b_in.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= n - 16; _c += 16)
                                {
                                    var _v8 = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                                    CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(n) + _c), _v8);
                                }
                                if (_c < n)
                                {
                                    int _n = n - _c;
                                    var _v9 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                                    CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(n) + _c), _v9);
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Operand(a_tile, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v3, 0, m), Math.Clamp(@a.Length1 - _v4, 0, k)), CpuTile.Operand(b_tile, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - _v4, 0, k), Math.Clamp(@b.Length1 - _v5, 0, n)),
                        ref CpuMemory.Float(part_tile), CpuTile.Stride(n), m, n, k, p > r, _worker);
                }
                // if (r % 2 == 1)
                bool _v10 = CpuMath.Remainder(r, 2) == 1;
                if (_v10)
                {
                    // for (int p = r; p < Tile.Count(a.Length(1), k); p++)
                    {
                        for (int _r = 0; _r < m; _r++)
                        {
                            {
                                int _c = 0;
                                for (; _c <= n - 16; _c += 16)
                                {
                                    var part_3 = CpuMemory.LoadF32(part_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(part_tile3 + 4 * (_r * CpuTile.Stride(n) + _c), part_3);
                                }
                                if (_c < n)
                                {
                                    int _n = n - _c;
                                    var part_4 = CpuMemory.LoadF32(part_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(part_tile3 + 4 * (_r * CpuTile.Stride(n) + _c), part_4);
                                }
                            }
                        }
                    }
                    // for (int p = 0; p < Tile.Count(a.Length(1), k); p += 2)
                    for (int p_2 = 0; p_2 < _v1; p_2 += 2)
                    {
                        // part = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), part * 0.5f);
                        int _v11 = i * m;
                        int _v12 = p_2 * k;
                        int _v13 = j * n;
                        {
                            var a_in_2 = new TileReader<BFloat16>(@a, _v11, _v12, k, 0f, _e2);
                            for (int _r = 0; _r < m; _r++)
                            {
                                nint a_in_2_row = a_in_2.Row(_r);
                                {
                                    int _c = 0;
                                    for (; _c <= k - 16; _c += 16)
                                    {
                                        var _v14 = CpuMemory.LoadBF16(a_in_2_row + 2 * _c);
                                        CpuMemory.StoreF32(a_tile2 + 4 * (_r * CpuTile.Stride(k) + _c), _v14);
                                    }
                                    if (_c < k)
                                    {
                                        int _n = k - _c;
                                        var _v15 = CpuMemory.LoadBF16(a_in_2_row + 2 * _c, _n);
                                        CpuMemory.StoreF32(a_tile2 + 4 * (_r * CpuTile.Stride(k) + _c), _v15);
                                    }
                                }
                            }
                        }
                        {
                            var b_in_2 = new TileReader<BFloat16>(@b, _v12, _v13, n, 0f, _e3);
                            for (int _r = 0; _r < k; _r++)
                            {
                                nint b_in_2_row = b_in_2.Row(_r);
                                {
                                    int _c = 0;
                                    for (; _c <= n - 16; _c += 16)
                                    {
                                        var _v16 = CpuMemory.LoadBF16(b_in_2_row + 2 * _c);
                                        CpuMemory.StoreF32(b_tile2 + 4 * (_r * CpuTile.Stride(n) + _c), _v16);
                                    }
                                    if (_c < n)
                                    {
                                        int _n = n - _c;
                                        var _v17 = CpuMemory.LoadBF16(b_in_2_row + 2 * _c, _n);
                                        CpuMemory.StoreF32(b_tile2 + 4 * (_r * CpuTile.Stride(n) + _c), _v17);
                                    }
                                }
                            }
                        }
                        {
                            for (int _r = 0; _r < m; _r++)
                            {
                                var _s18 = Vector512.Create(0.5f);
                                {
                                    int _c = 0;
                                    for (; _c <= n - 16; _c += 16)
                                    {
                                        var part_5 = CpuMemory.LoadF32(part_tile3 + 4 * (_r * CpuTile.Stride(n) + _c));
                                        var _v19 = part_5 * _s18;
                                        CpuMemory.StoreF32(part_tile4 + 4 * (_r * CpuTile.Stride(n) + _c), _v19);
                                    }
                                    if (_c < n)
                                    {
                                        int _n = n - _c;
                                        var part_6 = CpuMemory.LoadF32(part_tile3 + 4 * (_r * CpuTile.Stride(n) + _c));
                                        var _v20 = part_6 * _s18;
                                        CpuMemory.StoreF32(part_tile4 + 4 * (_r * CpuTile.Stride(n) + _c), _v20);
                                    }
                                }
                            }
                        }
                        CpuDot.Multiply(CpuTile.Operand(a_tile2, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v11, 0, m), Math.Clamp(@a.Length1 - _v12, 0, k)), CpuTile.Operand(b_tile2, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - _v12, 0, k), Math.Clamp(@b.Length1 - _v13, 0, n)),
                            ref CpuMemory.Float(part_tile4), CpuTile.Stride(n), m, n, k, true, _worker);
                        (part_tile3, part_tile4) = (part_tile4, part_tile3);
                    }
                    // for (int p = 0; p < Tile.Count(a.Length(1), k); p += 2)
                    {
                        for (int _r = 0; _r < m; _r++)
                        {
                            {
                                int _c = 0;
                                for (; _c <= n - 16; _c += 16)
                                {
                                    var part_7 = CpuMemory.LoadF32(part_tile3 + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(part_tile2 + 4 * (_r * CpuTile.Stride(n) + _c), part_7);
                                }
                                if (_c < n)
                                {
                                    int _n = n - _c;
                                    var part_8 = CpuMemory.LoadF32(part_tile3 + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(part_tile2 + 4 * (_r * CpuTile.Stride(n) + _c), part_8);
                                }
                            }
                        }
                    }
                }
                else
                {
                    // for (int p = r; p < Tile.Count(a.Length(1), k); p++)
                    {
                        for (int _r = 0; _r < m; _r++)
                        {
                            {
                                int _c = 0;
                                for (; _c <= n - 16; _c += 16)
                                {
                                    var part_9 = CpuMemory.LoadF32(part_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(part_tile2 + 4 * (_r * CpuTile.Stride(n) + _c), part_9);
                                }
                                if (_c < n)
                                {
                                    int _n = n - _c;
                                    var part_10 = CpuMemory.LoadF32(part_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(part_tile2 + 4 * (_r * CpuTile.Stride(n) + _c), part_10);
                                }
                            }
                        }
                    }
                }
                // sum = sum * 0.25f + part;
                {
                    for (int _r = 0; _r < m; _r++)
                    {
                        var _s21 = Vector512.Create(0.25f);
                        {
                            int _c = 0;
                            for (; _c <= n - 16; _c += 16)
                            {
                                var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                                var _v22 = sum_3 * _s21;
                                var part_11 = CpuMemory.LoadF32(part_tile2 + 4 * (_r * CpuTile.Stride(n) + _c));
                                var sum_4 = _v22 + part_11;
                                CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(n) + _c), sum_4);
                            }
                            if (_c < n)
                            {
                                int _n = n - _c;
                                var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                                var _v23 = sum_5 * _s21;
                                var part_12 = CpuMemory.LoadF32(part_tile2 + 4 * (_r * CpuTile.Stride(n) + _c));
                                var sum_6 = _v23 + part_12;
                                CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(n) + _c), sum_6);
                            }
                        }
                    }
                }
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
            }
            // c.Store((i, j), sum);
            int _v24 = i * m;
            int _v25 = j * n;
            // d.Store((i, j), Tile.Dot(a.Load((i, 0), (m, k)), b.Load((0, j), (k, n))) - sum);
            {
                var c_out = new TileWriter<float>(@c, _v24, _v25, n, _e4);
                var a_in_3 = new TileReader<BFloat16>(@a, _v24, 0, k, 0f, _e5);
                for (int _r = 0; _r < m; _r++)
                {
                    nint a_in_3_row = a_in_3.Row(_r);
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var sum_7 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, sum_7);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var sum_8 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, sum_8, _n);
                        }
                    }
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v26 = CpuMemory.LoadBF16(a_in_3_row + 2 * _c);
                            CpuMemory.StoreF32(a_tile3 + 4 * (_r * CpuTile.Stride(k) + _c), _v26);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v27 = CpuMemory.LoadBF16(a_in_3_row + 2 * _c, _n);
                            CpuMemory.StoreF32(a_tile3 + 4 * (_r * CpuTile.Stride(k) + _c), _v27);
                        }
                    }
                    c_out.End(_r);
                }
            }
            {
                var b_in_3 = new TileReader<BFloat16>(@b, 0, _v25, n, 0f, _e6);
                for (int _r = 0; _r < k; _r++)
                {
                    nint b_in_3_row = b_in_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v28 = CpuMemory.LoadBF16(b_in_3_row + 2 * _c);
                            CpuMemory.StoreF32(b_tile3 + 4 * (_r * CpuTile.Stride(n) + _c), _v28);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v29 = CpuMemory.LoadBF16(b_in_3_row + 2 * _c, _n);
                            CpuMemory.StoreF32(b_tile3 + 4 * (_r * CpuTile.Stride(n) + _c), _v29);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(a_tile3, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v24, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(b_tile3, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - _v25, 0, n)),
                ref CpuMemory.Float(_b12), CpuTile.Stride(n), m, n, k, false, _worker);
            {
                var d_out = new TileWriter<float>(@d, _v24, _v25, n, _e7);
                for (int _r = 0; _r < m; _r++)
                {
                    nint d_out_row = d_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v30 = CpuMemory.LoadF32(_b12 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var sum_9 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v31 = _v30 - sum_9;
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v31);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v32 = CpuMemory.LoadF32(_b12 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var sum_10 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v33 = _v32 - sum_10;
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v33, _n);
                        }
                    }
                    d_out.End(_r);
                }
            }
        }
    }
}
