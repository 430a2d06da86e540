private static partial class Linear_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ByteKernels.Linear",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ByteKernels.Linear
    param view %x : view<i8, 2>
    param view %w : view<i8, 2>
    param view %scales : view<f32, 1>
    param view %y : view<f32, 2, write>
    param tune %m : i32 in [64]
    param tune %n : i32 in [32]
    param tune %k : i32 in [64]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(y.Length(1), n), Tile.Count(y.Length(0), m));"
    statement 2 "var sum = Tile.Zeros<int>(m, n);"
    statement 3 "for (int p = 0; p < Tile.Count(x.Length(1), k); p++)"
    statement 4 "sum = Tile.Dot(x.Load((i, p), (m, k)), w.Load((j, p), (n, k)).T, sum);"
    statement 5 "y.Store((i, j), sum.To<float>() * scales.Load(j, n));"
    grid {
      %7 = length %y {axis=1 at=1} : i32
      %8 = add %7, %n {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %n {at=1} : i32
      %12 = length %y {axis=0 at=1} : i32
      %13 = add %12, %m {at=1} : i32
      %14 = const {value=1 at=1} : i32
      %15 = sub %13, %14 {at=1} : i32
      %16 = div %15, %m {at=1} : i32
      yield %11, %16 {at=1}
    }
    body (%j : i32, %i : i32) {
      %19 = const {value=0 at=2} : i32
      %sum = full %19 {dims=[m, n] at=2} : tile<i32, m, n>
      %21 = const {value=0 at=3} : i32
      %22 = length %x {axis=1 at=3} : i32
      %23 = add %22, %k {at=3} : i32
      %24 = const {value=1 at=3} : i32
      %25 = sub %23, %24 {at=3} : i32
      %26 = div %25, %k {at=3} : i32
      %27 = const {value=1 at=3} : i32
      %sum.2 = for %21, %26, %27, %sum {at=3} : tile<i32, m, n>
      region (%p : i32, %sum.3 : tile<i32, m, n>) {
        %31 = dim {dims=[m] at=4} : i32
        %32 = mul %i, %31 {at=4} : i32
        %33 = dim {dims=[k] at=4} : i32
        %34 = mul %p, %33 {at=4} : i32
        %35 = load %x, %32, %34 {value=0 dims=[m, k] at=4} : tile<i8, m, k>
        %36 = dim {dims=[n] at=4} : i32
        %37 = mul %j, %36 {at=4} : i32
        %38 = dim {dims=[k] at=4} : i32
        %39 = mul %p, %38 {at=4} : i32
        %40 = load %w, %37, %39 {value=0 dims=[n, k] at=4} : tile<i8, n, k>
        %41 = transpose %40 {at=4} : tile<i8, k, n>
        %sum.4 = dot %35, %41, %sum.3 {at=4} : tile<i32, m, n>
        yield %sum.4 {at=3}
      }
      %43 = cast %sum.2 {at=5} : tile<f32, m, n>
      %44 = dim {dims=[n] at=5} : i32
      %45 = mul %j, %44 {at=5} : i32
      %46 = load %scales, %45 {value=0 dims=[n] at=5} : tile<f32, 1, n>
      %47 = mul %43, %46 {at=5} : tile<f32, m, n>
      %48 = dim {dims=[m] at=5} : i32
      %49 = mul %i, %48 {at=5} : i32
      %50 = dim {dims=[n] at=5} : i32
      %51 = mul %j, %50 {at=5} : i32
      store %y, %49, %51, %47 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "6459eb1c5712", Tuned = new string[] { "m", "n", "k" }, Views = new ViewParameter[] { new ViewParameter(1, ViewAccess.Read, "x"), new ViewParameter(1, ViewAccess.Read, "w"), new ViewParameter(4, ViewAccess.Read, "scales"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Linear_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<sbyte> _tensor_x, Tensor<sbyte> _tensor_w, Tensor<float> _tensor_scales, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ViewArgument @scales = _launch.Argument(_tensor_scales, 1, _handle.Name, "scales");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @w, @scales, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 64, 32, 64 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        int @n = _tuned[1];
        int @k = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @m = CpuTile.Rows(@m, @y.Length0);
        Launch.RequireExtent(m, _handle.Name, "m");
        Launch.RequireExtent(n, _handle.Name, "n");
        Launch.RequireExtent(k, _handle.Name, "k");
        int _v0 = @y.Length1 + @n;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @n);
        int _v3 = @y.Length0 + @m;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @m);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @w = @w, @scales = @scales, @y = @y, @m = @m, @n = @n, @k = @k, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_w, _tensor_scales, _tensor_y, @m, @n, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @n, @k };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<sbyte> @x, Tensor<sbyte> @w, Tensor<float> @scales, Tensor<float> @y, int @m, int @n, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.ByteKernels.Linear(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.ReadView(@scales), InterpreterViews.View(@y), @m, @n, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @w;
        public ViewArgument @scales;
        public ViewArgument @y;
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
            int _e1_bytes = CpuTile.Bytes(1, k);
            int _e2_bytes = CpuTile.Bytes(1, n);
            int _e3_bytes = CpuTile.Bytes(1, n);
            int sum_tile_bytes = CpuTile.Bytes(m, n);
            int x_tile_bytes = CpuTile.Bytes(m, k);
            int w_tile_bytes = CpuTile.Bytes(n, k);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + sum_tile_bytes + x_tile_bytes + w_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint sum_tile = _e3 + _e3_bytes;
            nint x_tile = sum_tile + sum_tile_bytes;
            nint w_tile = x_tile + x_tile_bytes;
            // for (int p = 0; p < Tile.Count(x.Length(1), k); p++)
            int _v0 = CpuMath.Divide((@x.Length1 + @k) - 1, @k);
            // var sum = Tile.Zeros<int>(m, n);
            if (0 >= _v0)
            {
                for (int _r = 0; _r < m; _r++)
                {
                    var _s1 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var sum = _s1;
                            CpuMemory.StoreI32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c), sum);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var sum_2 = _s1;
                            CpuMemory.StoreI32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c), sum_2);
                        }
                    }
                }
            }
            // for (int p = 0; p < Tile.Count(x.Length(1), k); p++)
            for (int p = 0; p < _v0; p += 1)
            {
                // sum = Tile.Dot(x.Load((i, p), (m, k)), w.Load((j, p), (n, k)).T, sum);
                int _v2 = i * m;
                int _v3 = p * k;
                int _v4 = j * n;
                {
                    var x_in = new TileReader<sbyte>(@x, _v2, _v3, k, 0, _e0);
                    for (int _r = 0; _r < m; _r++)
                    {
                        nint x_in_row = x_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= k - 16; _c += 16)
                            {
                                var _v5 = CpuMemory.LoadI8(x_in_row + 1 * _c);
                                CpuMemory.StoreI32(x_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v5);
                            }
                            if (_c < k)
                            {
                                int _n = k - _c;
                                var _v6 = CpuMemory.LoadI8(x_in_row + 1 * _c, _n);
                                CpuMemory.StoreI32(x_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v6);
                            }
                        }
                    }
                }
                {
                    var w_in = new TileReader<sbyte>(@w, _v4, _v3, k, 0, _e1);
                    for (int _r = 0; _r < n; _r++)
                    {
                        nint w_in_row = w_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= k - 16; _c += 16)
                            {
                                var _v7 = CpuMemory.LoadI8(w_in_row + 1 * _c);
                                CpuMemory.StoreI32(w_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v7);
                            }
                            if (_c < k)
                            {
                                int _n = k - _c;
                                var _v8 = CpuMemory.LoadI8(w_in_row + 1 * _c, _n);
                                CpuMemory.StoreI32(w_tile + 4 * (_r * CpuTile.Stride(k) + _c), _v8);
                            }
                        }
                    }
                }
                CpuIntegerDot.Multiply(CpuTile.Operand(x_tile, CpuTile.Stride(k), 1, Math.Clamp(@x.Length0 - _v2, 0, m), Math.Clamp(@x.Length1 - _v3, 0, k)), CpuTile.Transposed(CpuTile.Operand(w_tile, CpuTile.Stride(k), 1, Math.Clamp(@w.Length0 - _v4, 0, n), Math.Clamp(@w.Length1 - _v3, 0, k))),
                    ref CpuMemory.Int(sum_tile), CpuTile.Stride(n), m, n, k, p > 0, _worker);
            }
            // y.Store((i, j), sum.To<float>() * scales.Load(j, n));
            int _v9 = j * n;
            int _v10 = i * m;
            {
                var scales_in = new TileReader<float>(@scales, 0, _v9, n, 0f, _e2);
                var y_out = new TileWriter<float>(@y, _v10, _v9, n, _e3);
                for (int _r = 0; _r < m; _r++)
                {
                    nint scales_in_row = scales_in.Row(0);
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadI32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v11 = Vector512.ConvertToSingle(sum_3);
                            var _v12 = CpuMemory.LoadF32(scales_in_row + 4 * _c);
                            var _v13 = _v11 * _v12;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v13);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var sum_4 = CpuMemory.LoadI32(sum_tile + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v14 = Vector512.ConvertToSingle(sum_4);
                            var _v15 = CpuMemory.LoadF32(scales_in_row + 4 * _c, _n);
                            var _v16 = _v14 * _v15;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v16, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
