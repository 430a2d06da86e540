private static partial class Rotation_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SynchronisationKernels.Rotation",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SynchronisationKernels.Rotation
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 2, write>
    param scalar %rounds : i32
    param const %size : i32 = 32
    statement 1 "var m = Grid.Over(Tile.Count(c.Length(0), size));"
    statement 2 "var s = Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size)));"
    statement 3 "var t = s * 2f;"
    statement 4 "var p = s.Max(Axis.Columns);"
    statement 5 "var q = t.Sum(Axis.Columns);"
    statement 6 "for (int i = 0; i < rounds; i++)"
    statement 7 "var old = s;"
    statement 8 "var oldColumn = p;"
    statement 9 "s = t;"
    statement 10 "t = (old + oldColumn) * 0.5f + Tile.Dot(a.Load((m, i % 2), (size, size)), b.Load((0, 0), (size, size)));"
    statement 11 "p = q;"
    statement 12 "q = oldColumn * 0.5f + t.Max(Axis.Columns);"
    statement 13 "c.Store((m, 0), s + p);"
    statement 14 "d.Store((m, 0), t + q);"
    grid {
      %6 = length %c {axis=0 at=1} : i32
      %7 = add %6, %size {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %size {at=1} : i32
      yield %10 {at=1}
    }
    body (%m : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[size] at=2} : i32
      %14 = mul %m, %13 {at=2} : i32
      %15 = load %a, %14, %12 {value=0 dims=[size, size] at=2} : tile<bf16, size, size>
      %16 = const {value=0 at=2} : i32
      %17 = const {value=0 at=2} : i32
      %18 = load %b, %16, %17 {value=0 dims=[size, size] at=2} : tile<bf16, size, size>
      %s = dot %15, %18 {at=2} : tile<f32, size, size>
      %20 = const {value=2 at=3} : f32
      %t = mul %s, %20 {at=3} : tile<f32, size, size>
      %p = reduceMax %s {along=columns at=4} : tile<f32, size, 1>
      %q = reduceSum %t {along=columns at=5} : tile<f32, size, 1>
      %24 = const {value=0 at=6} : i32
      %25 = const {value=1 at=6} : i32
      %s.2, %t.2, %p.2, %q.2 = for %24, %rounds, %25, %s, %t, %p, %q {at=6} : tile<f32, size, size>, tile<f32, size, size>, tile<f32, size, 1>, tile<f32, size, 1>
      region (%i : i32, %s.3 : tile<f32, size, size>, %t.3 : tile<f32, size, size>, %p.3 : tile<f32, size, 1>, %q.3 : tile<f32, size, 1>) {
        %35 = add %s.3, %p.3 {at=10} : tile<f32, size, size>
        %36 = const {value=0x3FE0000000000000 at=10} : f32
        %37 = mul %35, %36 {at=10} : tile<f32, size, size>
        %38 = const {value=2 at=10} : i32
        %39 = rem %i, %38 {at=10} : i32
        %40 = dim {dims=[size] at=10} : i32
        %41 = mul %m, %40 {at=10} : i32
        %42 = dim {dims=[size] at=10} : i32
        %43 = mul %39, %42 {at=10} : i32
        %44 = load %a, %41, %43 {value=0 dims=[size, size] at=10} : tile<bf16, size, size>
        %45 = const {value=0 at=10} : i32
        %46 = const {value=0 at=10} : i32
        %47 = load %b, %45, %46 {value=0 dims=[size, size] at=10} : tile<bf16, size, size>
        %48 = dot %44, %47 {at=10} : tile<f32, size, size>
        %t.4 = add %37, %48 {at=10} : tile<f32, size, size>
        %50 = const {value=0x3FE0000000000000 at=12} : f32
        %51 = mul %p.3, %50 {at=12} : tile<f32, size, 1>
        %52 = reduceMax %t.4 {along=columns at=12} : tile<f32, size, 1>
        %q.4 = add %51, %52 {at=12} : tile<f32, size, 1>
        yield %t.3, %t.4, %q.3, %q.4 {at=6}
      }
      %54 = const {value=0 at=13} : i32
      %55 = add %s.2, %p.2 {at=13} : tile<f32, size, size>
      %56 = dim {dims=[size] at=13} : i32
      %57 = mul %m, %56 {at=13} : i32
      store %c, %57, %54, %55 {at=13}
      %58 = const {value=0 at=14} : i32
      %59 = add %t.2, %q.2 {at=14} : tile<f32, size, size>
      %60 = dim {dims=[size] at=14} : i32
      %61 = mul %m, %60 {at=14} : i32
      store %d, %61, %58, %59 {at=14}
      yield
    }
    """,
        _lines)
        { Fingerprint = "1c7db295b858", Tuned = [], Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c"), new ViewParameter(4, ViewAccess.Write, "d") }, Assembly = typeof(Rotation_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, int @rounds, int @size)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c, @d };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @c.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @d = @d, @rounds = @rounds, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_d, @rounds, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @rounds };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, Tensor<float> @d, int @rounds, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.SynchronisationKernels.Rotation(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), @rounds, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @d;
        public int @rounds;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(16, size);
            int _e5_bytes = CpuTile.Bytes(16, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = CpuTile.Bytes(1, size);
            int _e8_bytes = CpuTile.Bytes(1, size);
            int _e9_bytes = CpuTile.Bytes(16, size);
            int _e10_bytes = CpuTile.Bytes(1, size);
            int _e11_bytes = CpuTile.Bytes(1, size);
            int _e12_bytes = CpuTile.Bytes(1, size);
            int a_tile_bytes = CpuTile.Bytes(size, size);
            int b_tile_bytes = CpuTile.Bytes(size, size);
            int s_tile_bytes = CpuTile.Bytes(size, size);
            int s_tile2_bytes = CpuTile.Bytes(size, size);
            int t_tile_bytes = CpuTile.Bytes(size, size);
            int p_tile_bytes = CpuTile.Bytes(1, size);
            int q_tile_bytes = CpuTile.Bytes(1, size);
            int a_tile2_bytes = CpuTile.Bytes(size, size);
            int b_tile2_bytes = CpuTile.Bytes(size, size);
            int _b9_bytes = CpuTile.Bytes(size, size);
            int t_tile2_bytes = CpuTile.Bytes(size, size);
            int q_tile2_bytes = CpuTile.Bytes(1, size);
            int t_tile3_bytes = CpuTile.Bytes(size, size);
            int q_tile3_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + a_tile_bytes + b_tile_bytes + s_tile_bytes + s_tile2_bytes + t_tile_bytes + p_tile_bytes + q_tile_bytes + a_tile2_bytes + b_tile2_bytes + _b9_bytes + t_tile2_bytes + q_tile2_bytes + t_tile3_bytes + q_tile3_bytes);
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
            nint a_tile = _e12 + _e12_bytes;
            nint b_tile = a_tile + a_tile_bytes;
            nint s_tile = b_tile + b_tile_bytes;
            nint s_tile2 = s_tile + s_tile_bytes;
            nint t_tile = s_tile2 + s_tile2_bytes;
            nint p_tile = t_tile + t_tile_bytes;
            nint q_tile = p_tile + p_tile_bytes;
            nint a_tile2 = q_tile + q_tile_bytes;
            nint b_tile2 = a_tile2 + a_tile2_bytes;
            nint _b9 = b_tile2 + b_tile2_bytes;
            nint t_tile2 = _b9 + _b9_bytes;
            nint q_tile2 = t_tile2 + t_tile2_bytes;
            nint t_tile3 = q_tile2 + q_tile2_bytes;
            nint q_tile3 = t_tile3 + t_tile3_bytes;
            // var s = Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size)));
            int _v0 = m * size;
            {
                var a_in = new TileReader<BFloat16>(@a, _v0, 0, size, 0f, _e0);
                var b_in = new TileReader<BFloat16>(@b, 0, 0, size, 0f, _e1);
                for (int _r = 0; _r < size; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(size) + _c), _v1);
                            var _v2 = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(size) + _c), _v2);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v3 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(size) + _c), _v3);
                            var _v4 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(size) + _c), _v4);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(a_tile, CpuTile.Stride(size), 1, Math.Clamp(@a.Length0 - _v0, 0, size), Math.Clamp(@a.Length1 - 0, 0, size)), CpuTile.Operand(b_tile, CpuTile.Stride(size), 1, Math.Clamp(@b.Length0 - 0, 0, size), Math.Clamp(@b.Length1 - 0, 0, size)),
                ref CpuMemory.Float(s_tile), CpuTile.Stride(size), size, size, size, false, _worker);
            // var t = s * 2f;
            // var p = s.Max(Axis.Columns);
            // var q = t.Sum(Axis.Columns);
            {
                for (int _r = 0; _r < size; _r++)
                {
                    var _s5 = Vector512.Create(2f);
                    {
                        Vector512<float> p_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> q_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var s = CpuMemory.LoadF32(s_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                            p_lanes = Vector512.Max(p_lanes, s);
                            var t = s * _s5;
                            q_lanes = q_lanes + t;
                            CpuMemory.StoreF32(s_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), s);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c), t);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var s_2 = CpuMemory.LoadF32(s_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                            p_lanes = Vector512.Max(p_lanes, CpuMath.Keep(s_2, _n, float.NegativeInfinity));
                            var t_2 = s_2 * _s5;
                            q_lanes = q_lanes + CpuMath.Keep(t_2, _n, 0f);
                            CpuMemory.StoreF32(s_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), s_2);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c), t_2);
                        }
                        CpuMemory.StoreF32(_e4 + 64 * _r, p_lanes);
                        CpuMemory.StoreF32(_e5 + 64 * _r, q_lanes);
                    }
                }
                for (int _r = 0; _r < size; _r += 16)
                {
                    CpuMemory.StoreF32(_e2 + 4 * _r, CpuMath.MaxRows(_e4 + 64 * _r));
                    CpuMemory.StoreF32(_e3 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                }
                for (int _r = 0; _r < size; _r += 16)
                {
                    var p_2 = CpuMemory.LoadF32(_e2 + 4 * _r);
                    CpuMemory.StoreF32(p_tile + 4 * _r, p_2);
                    var q_2 = CpuMemory.LoadF32(_e3 + 4 * _r);
                    CpuMemory.StoreF32(q_tile + 4 * _r, q_2);
                }
            }
            // for (int i = 0; i < rounds; i++)
            for (int i = 0; i < @rounds; i += 1)
            {
                // t = (old + oldColumn) * 0.5f + Tile.Dot(a.Load((m, i % 2), (size, size)), b.Load((0, 0), (size, size)));
                int _v6 = CpuMath.Remainder(i, 2) * size;
                {
                    var a_in_2 = new TileReader<BFloat16>(@a, _v0, _v6, size, 0f, _e6);
                    var b_in_2 = new TileReader<BFloat16>(@b, 0, 0, size, 0f, _e7);
                    for (int _r = 0; _r < size; _r++)
                    {
                        nint a_in_2_row = a_in_2.Row(_r);
                        nint b_in_2_row = b_in_2.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v7 = CpuMemory.LoadBF16(a_in_2_row + 2 * _c);
                                CpuMemory.StoreF32(a_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), _v7);
                                var _v8 = CpuMemory.LoadBF16(b_in_2_row + 2 * _c);
                                CpuMemory.StoreF32(b_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), _v8);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v9 = CpuMemory.LoadBF16(a_in_2_row + 2 * _c, _n);
                                CpuMemory.StoreF32(a_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), _v9);
                                var _v10 = CpuMemory.LoadBF16(b_in_2_row + 2 * _c, _n);
                                CpuMemory.StoreF32(b_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), _v10);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.From(CpuTile.Operand(a_tile2, CpuTile.Stride(size), 1, Math.Clamp(@a.Length0 - _v0, 0, size), Math.Clamp(@a.Length1 - _v6, 0, size)), 0, Math.Clamp(-_v6, 0, size)), CpuTile.Operand(b_tile2, CpuTile.Stride(size), 1, Math.Clamp(@b.Length0 - 0, 0, size), Math.Clamp(@b.Length1 - 0, 0, size)),
                    ref CpuMemory.Float(_b9), CpuTile.Stride(size), size, size, size, false, _worker);
                // q = oldColumn * 0.5f + t.Max(Axis.Columns);
                {
                    for (int _r = 0; _r < size; _r += 16)
                    {
                        var p_3 = CpuMemory.LoadF32(p_tile + 4 * _r);
                        var _v12 = Vector512.Create(0.5f);
                        var _v11 = p_3 * _v12;
                        CpuMemory.StoreF32(_e10 + 4 * _r, _v11);
                        var q_3 = CpuMemory.LoadF32(q_tile + 4 * _r);
                        CpuMemory.StoreF32(q_tile3 + 4 * _r, q_3);
                    }
                    for (int _r = 0; _r < size; _r++)
                    {
                        float p_4 = CpuMemory.ReadF32(p_tile + 4 * _r);
                        var p_splat = Vector512.Create(p_4);
                        var _s13 = Vector512.Create(0.5f);
                        {
                            Vector512<float> _v14_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var s_3 = CpuMemory.LoadF32(s_tile2 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v15 = s_3 + p_splat;
                                var _v16 = _v15 * _s13;
                                var _v17 = CpuMemory.LoadF32(_b9 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var t_3 = _v16 + _v17;
                                CpuMemory.StoreF32(t_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), t_3);
                                _v14_lanes = Vector512.Max(_v14_lanes, t_3);
                                var t_4 = CpuMemory.LoadF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(t_tile3 + 4 * (_r * CpuTile.Stride(size) + _c), t_4);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var s_4 = CpuMemory.LoadF32(s_tile2 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v18 = s_4 + p_splat;
                                var _v19 = _v18 * _s13;
                                var _v20 = CpuMemory.LoadF32(_b9 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var t_5 = _v19 + _v20;
                                CpuMemory.StoreF32(t_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), t_5);
                                _v14_lanes = Vector512.Max(_v14_lanes, CpuMath.Keep(t_5, _n, float.NegativeInfinity));
                                var t_6 = CpuMemory.LoadF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(t_tile3 + 4 * (_r * CpuTile.Stride(size) + _c), t_6);
                            }
                            CpuMemory.StoreF32(_e9 + 64 * _r, _v14_lanes);
                        }
                    }
                    for (int _r = 0; _r < size; _r += 16)
                    {
                        CpuMemory.StoreF32(_e8 + 4 * _r, CpuMath.MaxRows(_e9 + 64 * _r));
                    }
                    for (int _r = 0; _r < size; _r += 16)
                    {
                        var _v21 = CpuMemory.LoadF32(_e10 + 4 * _r);
                        var _v22 = CpuMemory.LoadF32(_e8 + 4 * _r);
                        var q_4 = _v21 + _v22;
                        CpuMemory.StoreF32(q_tile2 + 4 * _r, q_4);
                    }
                }
                (s_tile2, t_tile3) = (t_tile3, s_tile2);
                (t_tile, t_tile2) = (t_tile2, t_tile);
                (p_tile, q_tile3) = (q_tile3, p_tile);
                (q_tile, q_tile2) = (q_tile2, q_tile);
            }
            // c.Store((m, 0), s + p);
            // d.Store((m, 0), t + q);
            {
                var c_out = new TileWriter<float>(@c, _v0, 0, size, _e11);
                var d_out = new TileWriter<float>(@d, _v0, 0, size, _e12);
                for (int _r = 0; _r < size; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    nint d_out_row = d_out.Row(_r);
                    float p_5 = CpuMemory.ReadF32(p_tile + 4 * _r);
                    var p_splat_2 = Vector512.Create(p_5);
                    float q_5 = CpuMemory.ReadF32(q_tile + 4 * _r);
                    var q_splat = Vector512.Create(q_5);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var s_5 = CpuMemory.LoadF32(s_tile2 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v23 = s_5 + p_splat_2;
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v23);
                            var t_7 = CpuMemory.LoadF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v24 = t_7 + q_splat;
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v24);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var s_6 = CpuMemory.LoadF32(s_tile2 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v25 = s_6 + p_splat_2;
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v25, _n);
                            var t_8 = CpuMemory.LoadF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v26 = t_8 + q_splat;
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v26, _n);
                        }
                    }
                    c_out.End(_r);
                    d_out.End(_r);
                }
            }
        }
    }
}
