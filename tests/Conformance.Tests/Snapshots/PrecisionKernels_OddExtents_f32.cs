private static partial class OddExtents_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PrecisionKernels.OddExtents<f32>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PrecisionKernels.OddExtents<f32>
    param view %a : view<f32, 2>
    param view %b : view<f32, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 2, write>
    param tune %m : i32 in [8]
    param tune %n : i32 in [12]
    param const %k : i32 = 20
    statement 1 "var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));"
    statement 2 "var left = a.Load((i, 0), (m, k));"
    statement 3 "c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n)), Precision.TF32));"
    statement 4 "d.Store((j, i), Tile.Dot(b.Load((0, j), (k, n)).T, left.T, Precision.TF32));"
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
      %left = load %a, %21, %19 {value=0 dims=[m, k] at=2} : tile<f32, m, k>
      %23 = const {value=0 at=3} : i32
      %24 = dim {dims=[n] at=3} : i32
      %25 = mul %j, %24 {at=3} : i32
      %26 = load %b, %23, %25 {value=0 dims=[k, n] at=3} : tile<f32, k, n>
      %27 = dot %left, %26 {precision=tf32 at=3} : tile<f32, m, n>
      %28 = dim {dims=[m] at=3} : i32
      %29 = mul %i, %28 {at=3} : i32
      %30 = dim {dims=[n] at=3} : i32
      %31 = mul %j, %30 {at=3} : i32
      store %c, %29, %31, %27 {at=3}
      %32 = const {value=0 at=4} : i32
      %33 = dim {dims=[n] at=4} : i32
      %34 = mul %j, %33 {at=4} : i32
      %35 = load %b, %32, %34 {value=0 dims=[k, n] at=4} : tile<f32, k, n>
      %36 = transpose %35 {at=4} : tile<f32, n, k>
      %37 = transpose %left {at=4} : tile<f32, k, m>
      %38 = dot %36, %37 {precision=tf32 at=4} : tile<f32, n, m>
      %39 = dim {dims=[n] at=4} : i32
      %40 = mul %j, %39 {at=4} : i32
      %41 = dim {dims=[m] at=4} : i32
      %42 = mul %i, %41 {at=4} : i32
      store %d, %40, %42, %38 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "4cff38e4ee29", Tuned = new string[] { "m", "n" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c"), new ViewParameter(4, ViewAccess.Write, "d") }, Assembly = typeof(OddExtents_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, int @k)
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

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @c, Tensor<float> @d, int @m, int @n, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.PrecisionKernels.OddExtents<float>(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), @m, @n, @k));

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
            int _e1_bytes = CpuTile.Bytes(1, m);
            int _b0_home_bytes = CpuTile.Bytes(m, n);
            int _b1_home_bytes = CpuTile.Bytes(n, m);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _b0_home_bytes + _b1_home_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _b0_home = _e1 + _e1_bytes;
            nint _b1_home = _b0_home + _b0_home_bytes;
            // var left = a.Load((i, 0), (m, k));
            int _v0 = i * m;
            // c.Store((i, j), Tile.Dot(left, b.Load((0, j), (k, n)), Precision.TF32));
            int _v1 = j * n;
            bool _b0_placed = CpuTile.FitsInPart(@c, _v0, _v1, m, n);
            nint _b0 = _b0_placed ? CpuTile.Address(@c, _v0, _v1) : _b0_home;
            int _b0_rows = _b0_placed ? Math.Min(m, @c.Length0 - _v0) : m;
            int _b0_columns = _b0_placed ? Math.Min(n, @c.Length1 - _v1) : n;
            nint _b0_stride = _b0_placed ? @c.Stride0 : CpuTile.Stride(n);
            CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(@a, _v0, 0, m, k, _worker), _worker), CpuTensorFloat.Round(CpuTile.Operand(@b, 0, _v1, k, n, _worker), _worker),
                ref CpuMemory.Float(_b0), _b0_stride, _b0_rows, _b0_columns, k, false, _worker);
            if (!_b0_placed)
            {
                var c_out = new TileWriter<float>(@c, _v0, _v1, n, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v2);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v3 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v3, _n);
                        }
                    }
                    c_out.End(_r);
                }
            }
            // d.Store((j, i), Tile.Dot(b.Load((0, j), (k, n)).T, left.T, Precision.TF32));
            bool _b1_placed = CpuTile.FitsInPart(@d, _v1, _v0, n, m);
            nint _b1 = _b1_placed ? CpuTile.Address(@d, _v1, _v0) : _b1_home;
            int _b1_rows = _b1_placed ? Math.Min(n, @d.Length0 - _v1) : n;
            int _b1_columns = _b1_placed ? Math.Min(m, @d.Length1 - _v0) : m;
            nint _b1_stride = _b1_placed ? @d.Stride0 : CpuTile.Stride(m);
            CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Transposed(CpuTile.Operand(@b, 0, _v1, k, n, _worker)), _worker), CpuTensorFloat.Round(CpuTile.Transposed(CpuTile.Operand(@a, _v0, 0, m, k, _worker)), _worker),
                ref CpuMemory.Float(_b1), _b1_stride, _b1_rows, _b1_columns, k, false, _worker);
            if (!_b1_placed)
            {
                var d_out = new TileWriter<float>(@d, _v1, _v0, m, _e1);
                for (int _r = 0; _r < n; _r++)
                {
                    nint d_out_row = d_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= m - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_b1 + 4 * (_r * _b1_stride + _c));
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v4);
                        }
                        if (_c < m)
                        {
                            int _n = m - _c;
                            var _v5 = CpuMemory.LoadF32(_b1 + 4 * (_r * _b1_stride + _c));
                            CpuMemory.StoreF32(d_out_row + 4 * _c, _v5, _n);
                        }
                    }
                    d_out.End(_r);
                }
            }
        }
    }
}
