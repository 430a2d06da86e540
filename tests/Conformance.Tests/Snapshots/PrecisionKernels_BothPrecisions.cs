private static partial class BothPrecisions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PrecisionKernels.BothPrecisions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PrecisionKernels.BothPrecisions
    param view %a : view<f32, 2>
    param view %b : view<f32, 2>
    param view %exact : view<f32, 2, write>
    param view %rounded : view<f32, 2, write>
    param view %doubled : view<f32, 2, write>
    param tune %m : i32 in [32]
    param tune %n : i32 in [32]
    param const %k : i32 = 64
    statement 1 "var (j, i) = Grid.Over(Tile.Count(exact.Length(1), n), Tile.Count(exact.Length(0), m));"
    statement 2 "var left = a.Load((i, 0), (m, k));"
    statement 3 "var right = b.Load((0, j), (k, n));"
    statement 4 "exact.Store((i, j), Tile.Dot(left, right, Precision.Exact));"
    statement 5 "rounded.Store((i, j), Tile.Dot(left, right, Precision.TF32));"
    statement 6 "doubled.Store((i, j), Tile.Dot(left + left, right * 3f, Tile.Zeros<float>(m, n), Precision.TF32));"
    grid {
      %8 = length %exact {axis=1 at=1} : i32
      %9 = add %8, %n {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %n {at=1} : i32
      %13 = length %exact {axis=0 at=1} : i32
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
      %left = load %a, %22, %20 {value=0 dims=[m, k] at=2} : tile<f32, m, k>
      %24 = const {value=0 at=3} : i32
      %25 = dim {dims=[n] at=3} : i32
      %26 = mul %j, %25 {at=3} : i32
      %right = load %b, %24, %26 {value=0 dims=[k, n] at=3} : tile<f32, k, n>
      %28 = dot %left, %right {at=4} : tile<f32, m, n>
      %29 = dim {dims=[m] at=4} : i32
      %30 = mul %i, %29 {at=4} : i32
      %31 = dim {dims=[n] at=4} : i32
      %32 = mul %j, %31 {at=4} : i32
      store %exact, %30, %32, %28 {at=4}
      %33 = dot %left, %right {precision=tf32 at=5} : tile<f32, m, n>
      %34 = dim {dims=[m] at=5} : i32
      %35 = mul %i, %34 {at=5} : i32
      %36 = dim {dims=[n] at=5} : i32
      %37 = mul %j, %36 {at=5} : i32
      store %rounded, %35, %37, %33 {at=5}
      %38 = add %left, %left {at=6} : tile<f32, m, k>
      %39 = const {value=3 at=6} : f32
      %40 = mul %right, %39 {at=6} : tile<f32, k, n>
      %41 = const {value=0 at=6} : f32
      %42 = full %41 {dims=[m, n] at=6} : tile<f32, m, n>
      %43 = dot %38, %40, %42 {precision=tf32 at=6} : tile<f32, m, n>
      %44 = dim {dims=[m] at=6} : i32
      %45 = mul %i, %44 {at=6} : i32
      %46 = dim {dims=[n] at=6} : i32
      %47 = mul %j, %46 {at=6} : i32
      store %doubled, %45, %47, %43 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "2d2969c6f52d", Tuned = new string[] { "m", "n" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "exact"), new ViewParameter(4, ViewAccess.Write, "rounded"), new ViewParameter(4, ViewAccess.Write, "doubled") }, Assembly = typeof(BothPrecisions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_exact, Tensor<float> _tensor_rounded, Tensor<float> _tensor_doubled, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @exact = _launch.Argument(_tensor_exact, 2, _handle.Name, "exact");
        ViewArgument @rounded = _launch.Argument(_tensor_rounded, 2, _handle.Name, "rounded");
        ViewArgument @doubled = _launch.Argument(_tensor_doubled, 2, _handle.Name, "doubled");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @exact, @rounded, @doubled };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 32, 32 };
        ReadOnlySpan<int> _const = stackalloc int[] { @k };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        int @n = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @m = CpuTile.Rows(@m, @exact.Length0, @rounded.Length0, @doubled.Length0);
        Launch.RequireExtent(m, _handle.Name, "m");
        Launch.RequireExtent(k, _handle.Name, "k");
        Launch.RequireExtent(n, _handle.Name, "n");
        int _v0 = @exact.Length1 + @n;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @n);
        int _v3 = @exact.Length0 + @m;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @m);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @exact = @exact, @rounded = @rounded, @doubled = @doubled, @m = @m, @n = @n, @k = @k, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_exact, _tensor_rounded, _tensor_doubled, @m, @n, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @n, @k };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @exact, Tensor<float> @rounded, Tensor<float> @doubled, int @m, int @n, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.PrecisionKernels.BothPrecisions(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@exact), InterpreterViews.View(@rounded), InterpreterViews.View(@doubled), @m, @n, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @exact;
        public ViewArgument @rounded;
        public ViewArgument @doubled;
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
            int _e1_bytes = CpuTile.Bytes(1, n);
            int _e2_bytes = CpuTile.Bytes(1, k);
            int _e3_bytes = CpuTile.Bytes(1, n);
            int _e4_bytes = CpuTile.Bytes(1, n);
            int _b0_home_bytes = CpuTile.Bytes(m, n);
            int _b1_bytes = CpuTile.Bytes(m, n);
            int _b2_bytes = CpuTile.Bytes(m, k);
            int _b3_bytes = CpuTile.Bytes(k, n);
            int _b4_home_bytes = CpuTile.Bytes(m, n);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _b0_home_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_home_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _b0_home = _e4 + _e4_bytes;
            nint _b1 = _b0_home + _b0_home_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4_home = _b3 + _b3_bytes;
            // var left = a.Load((i, 0), (m, k));
            int _v0 = i * m;
            // var right = b.Load((0, j), (k, n));
            int _v1 = j * n;
            // exact.Store((i, j), Tile.Dot(left, right, Precision.Exact));
            bool _b0_placed = CpuTile.FitsInPart(@exact, _v0, _v1, m, n);
            nint _b0 = _b0_placed ? CpuTile.Address(@exact, _v0, _v1) : _b0_home;
            int _b0_rows = _b0_placed ? Math.Min(m, @exact.Length0 - _v0) : m;
            int _b0_columns = _b0_placed ? Math.Min(n, @exact.Length1 - _v1) : n;
            nint _b0_stride = _b0_placed ? @exact.Stride0 : CpuTile.Stride(n);
            CpuDot.Multiply(CpuTile.Operand(@a, _v0, 0, m, k, _worker), CpuTile.Operand(@b, 0, _v1, k, n, _worker),
                ref CpuMemory.Float(_b0), _b0_stride, _b0_rows, _b0_columns, k, false, _worker);
            if (!_b0_placed)
            {
                var exact_out = new TileWriter<float>(@exact, _v0, _v1, n, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint exact_out_row = exact_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(exact_out_row + 4 * _c, _v2);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v3 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(exact_out_row + 4 * _c, _v3, _n);
                        }
                    }
                    exact_out.End(_r);
                }
            }
            // rounded.Store((i, j), Tile.Dot(left, right, Precision.TF32));
            CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(@a, _v0, 0, m, k, _worker), _worker), CpuTensorFloat.Round(CpuTile.Operand(@b, 0, _v1, k, n, _worker), _worker),
                ref CpuMemory.Float(_b1), CpuTile.Stride(n), m, n, k, false, _worker);
            // doubled.Store((i, j), Tile.Dot(left + left, right * 3f, Tile.Zeros<float>(m, n), Precision.TF32));
            {
                var rounded_out = new TileWriter<float>(@rounded, _v0, _v1, n, _e1);
                var a_in = new TileReader<float>(@a, _v0, 0, k, 0f, _e2);
                for (int _r = 0; _r < m; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint rounded_out_row = rounded_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(rounded_out_row + 4 * _c, _v4);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v5 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(rounded_out_row + 4 * _c, _v5, _n);
                        }
                    }
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var left = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v6 = left + left;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v6);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var left_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v7 = left_2 + left_2;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v7);
                        }
                    }
                    rounded_out.End(_r);
                }
            }
            {
                var b_in = new TileReader<float>(@b, 0, _v1, n, 0f, _e3);
                for (int _r = 0; _r < k; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    var _s8 = Vector512.Create(3f);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var right = CpuMemory.LoadF32(b_in_row + 4 * _c);
                            var _v9 = right * _s8;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(n) + _c), _v9);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var right_2 = CpuMemory.LoadF32(b_in_row + 4 * _c, _n);
                            var _v10 = right_2 * _s8;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(n) + _c), _v10);
                        }
                    }
                }
            }
            bool _b4_placed = CpuTile.FitsInPart(@doubled, _v0, _v1, m, n);
            nint _b4 = _b4_placed ? CpuTile.Address(@doubled, _v0, _v1) : _b4_home;
            int _b4_rows = _b4_placed ? Math.Min(m, @doubled.Length0 - _v0) : m;
            int _b4_columns = _b4_placed ? Math.Min(n, @doubled.Length1 - _v1) : n;
            nint _b4_stride = _b4_placed ? @doubled.Stride0 : CpuTile.Stride(n);
            CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(_b2, CpuTile.Stride(k), 1, m, k), _worker), CpuTensorFloat.Round(CpuTile.Operand(_b3, CpuTile.Stride(n), 1, k, n), _worker),
                ref CpuMemory.Float(_b4), _b4_stride, _b4_rows, _b4_columns, k, false, _worker);
            if (!_b4_placed)
            {
                var doubled_out = new TileWriter<float>(@doubled, _v0, _v1, n, _e4);
                for (int _r = 0; _r < m; _r++)
                {
                    nint doubled_out_row = doubled_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v11 = CpuMemory.LoadF32(_b4 + 4 * (_r * _b4_stride + _c));
                            CpuMemory.StoreF32(doubled_out_row + 4 * _c, _v11);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v12 = CpuMemory.LoadF32(_b4 + 4 * (_r * _b4_stride + _c));
                            CpuMemory.StoreF32(doubled_out_row + 4 * _c, _v12, _n);
                        }
                    }
                    doubled_out.End(_r);
                }
            }
        }
    }
}
