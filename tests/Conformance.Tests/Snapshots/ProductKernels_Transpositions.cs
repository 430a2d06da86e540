private static partial class Transpositions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ProductKernels.Transpositions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ProductKernels.Transpositions
    param view %a : view<f32, 2>
    param view %t : view<f32, 2, write>
    param view %s : view<f32, 2, write>
    param tune %m : i32 in [8]
    param tune %n : i32 in [12]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(a.Length(1), n), Tile.Count(a.Length(0), m));"
    statement 2 "var v = a.Load((i, j), (m, n));"
    statement 3 "t.Store((j, i), v.T * 2f);"
    statement 4 "s.Store((j, i), (v + Tile.Columns(j, n).To<float>()).T + Tile.Columns(i, m).To<float>());"
    grid {
      %5 = length %a {axis=1 at=1} : i32
      %6 = add %5, %n {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %n {at=1} : i32
      %10 = length %a {axis=0 at=1} : i32
      %11 = add %10, %m {at=1} : i32
      %12 = const {value=1 at=1} : i32
      %13 = sub %11, %12 {at=1} : i32
      %14 = div %13, %m {at=1} : i32
      yield %9, %14 {at=1}
    }
    body (%j : i32, %i : i32) {
      %17 = dim {dims=[m] at=2} : i32
      %18 = mul %i, %17 {at=2} : i32
      %19 = dim {dims=[n] at=2} : i32
      %20 = mul %j, %19 {at=2} : i32
      %v = load %a, %18, %20 {value=0 dims=[m, n] at=2} : tile<f32, m, n>
      %22 = transpose %v {at=3} : tile<f32, n, m>
      %23 = const {value=2 at=3} : f32
      %24 = mul %22, %23 {at=3} : tile<f32, n, m>
      %25 = dim {dims=[n] at=3} : i32
      %26 = mul %j, %25 {at=3} : i32
      %27 = dim {dims=[m] at=3} : i32
      %28 = mul %i, %27 {at=3} : i32
      store %t, %26, %28, %24 {at=3}
      %29 = dim {dims=[n] at=4} : i32
      %30 = mul %j, %29 {at=4} : i32
      %31 = coordinates %30 {dims=[n] along=columns at=4} : tile<i32, 1, n>
      %32 = cast %31 {at=4} : tile<f32, 1, n>
      %33 = add %v, %32 {at=4} : tile<f32, m, n>
      %34 = transpose %33 {at=4} : tile<f32, n, m>
      %35 = dim {dims=[m] at=4} : i32
      %36 = mul %i, %35 {at=4} : i32
      %37 = coordinates %36 {dims=[m] along=columns at=4} : tile<i32, 1, m>
      %38 = cast %37 {at=4} : tile<f32, 1, m>
      %39 = add %34, %38 {at=4} : tile<f32, n, m>
      %40 = dim {dims=[n] at=4} : i32
      %41 = mul %j, %40 {at=4} : i32
      %42 = dim {dims=[m] at=4} : i32
      %43 = mul %i, %42 {at=4} : i32
      store %s, %41, %43, %39 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "5c0968eec856", Tuned = new string[] { "m", "n" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Write, "t"), new ViewParameter(4, ViewAccess.Write, "s") }, Assembly = typeof(Transpositions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_t, Tensor<float> _tensor_s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @t = _launch.Argument(_tensor_t, 2, _handle.Name, "t");
        ViewArgument @s = _launch.Argument(_tensor_s, 2, _handle.Name, "s");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @t, @s };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8, 12 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        int @n = _tuned[1];
        Launch.RequireExtent(m, _handle.Name, "m");
        Launch.RequireExtent(n, _handle.Name, "n");
        int _v0 = @a.Length1 + @n;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @n);
        int _v3 = @a.Length0 + @m;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @m);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @t = @t, @s = @s, @m = @m, @n = @n, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_t, _tensor_s, @m, @n);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @n };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @t, Tensor<float> @s, int @m, int @n) =>
        _launch.Interpret(() => global::Fusion.Conformance.ProductKernels.Transpositions(InterpreterViews.ReadView(@a), InterpreterViews.View(@t), InterpreterViews.View(@s), @m, @n));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @t;
        public ViewArgument @s;
        public int @m;
        public int @n;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int j = _program % grid0;
            _program /= grid0;
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, n);
            int _e1_bytes = CpuTile.Bytes(1, m);
            int _e2_bytes = CpuTile.Bytes(1, m);
            int v_tile_bytes = CpuTile.Bytes(m, n);
            int _b1_bytes = CpuTile.Bytes(n, m);
            int _b2_bytes = CpuTile.Bytes(m, n);
            int _b3_bytes = CpuTile.Bytes(n, m);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + v_tile_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint v_tile = _e2 + _e2_bytes;
            nint _b1 = v_tile + v_tile_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            // var v = a.Load((i, j), (m, n));
            int _v0 = i * m;
            int _v1 = j * n;
            {
                var a_in = new TileReader<float>(@a, _v0, _v1, n, 0f, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(n) + _c), v);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(n) + _c), v_2);
                        }
                    }
                }
            }
            // t.Store((j, i), v.T * 2f);
            CpuTile.Transpose(v_tile, CpuTile.Stride(n), 1, _b1, CpuTile.Stride(m), 1, m, n);
            {
                var t_out = new TileWriter<float>(@t, _v1, _v0, m, _e1);
                for (int _r = 0; _r < n; _r++)
                {
                    nint t_out_row = t_out.Row(_r);
                    var _s2 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= m - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(m) + _c));
                            var _v4 = _v3 * _s2;
                            CpuMemory.StoreF32(t_out_row + 4 * _c, _v4);
                        }
                        if (_c < m)
                        {
                            int _n = m - _c;
                            var _v5 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(m) + _c));
                            var _v6 = _v5 * _s2;
                            CpuMemory.StoreF32(t_out_row + 4 * _c, _v6, _n);
                        }
                    }
                    t_out.End(_r);
                }
            }
            // s.Store((j, i), (v + Tile.Columns(j, n).To<float>()).T + Tile.Columns(i, m).To<float>());
            {
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(v_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v7 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _v8 = Vector512.ConvertToSingle(_v7);
                            var _v9 = v_3 + _v8;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c), _v9);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var v_4 = CpuMemory.LoadF32(v_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v10 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _v11 = Vector512.ConvertToSingle(_v10);
                            var _v12 = v_4 + _v11;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c), _v12);
                        }
                    }
                }
            }
            CpuTile.Transpose(_b2, CpuTile.Stride(n), 1, _b3, CpuTile.Stride(m), 1, m, n);
            {
                var s_out = new TileWriter<float>(@s, _v1, _v0, m, _e2);
                for (int _r = 0; _r < n; _r++)
                {
                    nint s_out_row = s_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= m - 16; _c += 16)
                        {
                            var _v13 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(m) + _c));
                            var _v14 = Vector512.Create(_v0 + _c) + Vector512<int>.Indices;
                            var _v15 = Vector512.ConvertToSingle(_v14);
                            var _v16 = _v13 + _v15;
                            CpuMemory.StoreF32(s_out_row + 4 * _c, _v16);
                        }
                        if (_c < m)
                        {
                            int _n = m - _c;
                            var _v17 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(m) + _c));
                            var _v18 = Vector512.Create(_v0 + _c) + Vector512<int>.Indices;
                            var _v19 = Vector512.ConvertToSingle(_v18);
                            var _v20 = _v17 + _v19;
                            CpuMemory.StoreF32(s_out_row + 4 * _c, _v20, _n);
                        }
                    }
                    s_out.End(_r);
                }
            }
        }
    }
}
