private static partial class MatMul_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PrecisionKernels.MatMul<f32>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PrecisionKernels.MatMul<f32>
    param view %a : view<f32, 2>
    param view %b : view<f32, 2>
    param view %c : view<f32, 2, write>
    param tune %m : i32 in [64]
    param tune %n : i32 in [32]
    param tune %k : i32 in [32]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(c.Length(1), n), Tile.Count(c.Length(0), m));"
    statement 2 "var sum = Tile.Zeros<float>(m, n);"
    statement 3 "for (int p = 0; p < Tile.Count(a.Length(1), k); p++)"
    statement 4 "sum = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), sum, Precision.TF32);"
    statement 5 "c.Store((i, j), sum);"
    grid {
      %6 = length %c {axis=1 at=1} : i32
      %7 = add %6, %n {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %n {at=1} : i32
      %11 = length %c {axis=0 at=1} : i32
      %12 = add %11, %m {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %m {at=1} : i32
      yield %10, %15 {at=1}
    }
    body (%j : i32, %i : i32) {
      %18 = const {value=0 at=2} : f32
      %sum = full %18 {dims=[m, n] at=2} : tile<f32, m, n>
      %20 = const {value=0 at=3} : i32
      %21 = length %a {axis=1 at=3} : i32
      %22 = add %21, %k {at=3} : i32
      %23 = const {value=1 at=3} : i32
      %24 = sub %22, %23 {at=3} : i32
      %25 = div %24, %k {at=3} : i32
      %26 = const {value=1 at=3} : i32
      %sum.2 = for %20, %25, %26, %sum {at=3} : tile<f32, m, n>
      region (%p : i32, %sum.3 : tile<f32, m, n>) {
        %30 = dim {dims=[m] at=4} : i32
        %31 = mul %i, %30 {at=4} : i32
        %32 = dim {dims=[k] at=4} : i32
        %33 = mul %p, %32 {at=4} : i32
        %34 = load %a, %31, %33 {value=0 dims=[m, k] at=4} : tile<f32, m, k>
        %35 = dim {dims=[k] at=4} : i32
        %36 = mul %p, %35 {at=4} : i32
        %37 = dim {dims=[n] at=4} : i32
        %38 = mul %j, %37 {at=4} : i32
        %39 = load %b, %36, %38 {value=0 dims=[k, n] at=4} : tile<f32, k, n>
        %sum.4 = dot %34, %39, %sum.3 {precision=tf32 at=4} : tile<f32, m, n>
        yield %sum.4 {at=3}
      }
      %41 = dim {dims=[m] at=5} : i32
      %42 = mul %i, %41 {at=5} : i32
      %43 = dim {dims=[n] at=5} : i32
      %44 = mul %j, %43 {at=5} : i32
      store %c, %42, %44, %sum.2 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "2858f8373a22", Tuned = new string[] { "m", "n", "k" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c") }, Assembly = typeof(MatMul_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_c)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 64, 32, 32 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        int @n = _tuned[1];
        int @k = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @m = CpuTile.Rows(@m, @c.Length0);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @m = @m, @n = @n, @k = @k, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, @m, @n, @k);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @n, @k };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @c, int @m, int @n, int @k) =>
        _launch.Interpret(() => global::Fusion.Conformance.PrecisionKernels.MatMul<float>(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), @m, @n, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
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
            int _e0_bytes = CpuTile.Bytes(1, n);
            int sum_tile_home_bytes = CpuTile.Bytes(m, n);
            nint _e0 = _worker.Scratch(_e0_bytes + sum_tile_home_bytes);
            nint sum_tile_home = _e0 + _e0_bytes;
            // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
            int _v0 = CpuMath.Divide((@a.Length1 + @k) - 1, @k);
            // var sum = Tile.Zeros<float>(m, n);
            // c.Store((i, j), sum);
            int _v1 = i * m;
            int _v2 = j * n;
            bool sum_tile_placed = CpuTile.FitsInPart(@c, _v1, _v2, m, n) && 0 < _v0;
            nint sum_tile = sum_tile_placed ? CpuTile.Address(@c, _v1, _v2) : sum_tile_home;
            int sum_tile_rows = sum_tile_placed ? Math.Min(m, @c.Length0 - _v1) : m;
            int sum_tile_columns = sum_tile_placed ? Math.Min(n, @c.Length1 - _v2) : n;
            nint sum_tile_stride = sum_tile_placed ? @c.Stride0 : CpuTile.Stride(n);
            if (0 >= _v0)
            {
                for (int _r = 0; _r < m; _r++)
                {
                    var _s3 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var sum = _s3;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var sum_2 = _s3;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum_2);
                        }
                    }
                }
            }
            // for (int p = 0; p < Tile.Count(a.Length(1), k); p++)
            for (int p = 0; p < _v0; p += 1)
            {
                // sum = Tile.Dot(a.Load((i, p), (m, k)), b.Load((p, j), (k, n)), sum, Precision.TF32);
                int _v4 = i * m;
                int _v5 = p * k;
                int _v6 = j * n;
                CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(@a, _v4, _v5, m, k, _worker), _worker), CpuTensorFloat.Round(CpuTile.Operand(@b, _v5, _v6, k, n, _worker), _worker),
                    ref CpuMemory.Float(sum_tile), sum_tile_stride, sum_tile_rows, sum_tile_columns, k, p > 0, _worker);
            }
            // c.Store((i, j), sum);
            if (!sum_tile_placed)
            {
                var c_out = new TileWriter<float>(@c, _v1, _v2, n, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * sum_tile_stride + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, sum_3);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * sum_tile_stride + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, sum_4, _n);
                        }
                    }
                    c_out.End(_r);
                }
            }
        }
    }
}
