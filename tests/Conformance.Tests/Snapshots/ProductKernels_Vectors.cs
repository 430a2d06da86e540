private static partial class Vectors_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ProductKernels.Vectors",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ProductKernels.Vectors
    param view %a : view<f32, 1>
    param view %b : view<f32, 1>
    param view %outer : view<f32, 2, write>
    param view %inner : view<f32, 2, write>
    param tune %m : i32 in [20]
    param tune %n : i32 in [24]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(b.Length(0), n), Tile.Count(a.Length(0), m));"
    statement 2 "var u = a.Load(i, m);"
    statement 3 "var v = b.Load(j, n);"
    statement 4 "outer.Store((i, j), Tile.Dot(u.T, v));"
    statement 5 "inner.Store((i, j), Tile.Dot(u, u.T) + Tile.Dot(v + 1f, v.T));"
    grid {
      %6 = length %b {axis=0 at=1} : i32
      %7 = add %6, %n {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %n {at=1} : i32
      %11 = length %a {axis=0 at=1} : i32
      %12 = add %11, %m {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %m {at=1} : i32
      yield %10, %15 {at=1}
    }
    body (%j : i32, %i : i32) {
      %18 = dim {dims=[m] at=2} : i32
      %19 = mul %i, %18 {at=2} : i32
      %u = load %a, %19 {value=0 dims=[m] at=2} : tile<f32, 1, m>
      %21 = dim {dims=[n] at=3} : i32
      %22 = mul %j, %21 {at=3} : i32
      %v = load %b, %22 {value=0 dims=[n] at=3} : tile<f32, 1, n>
      %24 = transpose %u {at=4} : tile<f32, m, 1>
      %25 = dot %24, %v {at=4} : tile<f32, m, n>
      %26 = dim {dims=[m] at=4} : i32
      %27 = mul %i, %26 {at=4} : i32
      %28 = dim {dims=[n] at=4} : i32
      %29 = mul %j, %28 {at=4} : i32
      store %outer, %27, %29, %25 {at=4}
      %30 = transpose %u {at=5} : tile<f32, m, 1>
      %31 = dot %u, %30 {at=5} : tile<f32, 1, 1>
      %32 = const {value=1 at=5} : f32
      %33 = add %v, %32 {at=5} : tile<f32, 1, n>
      %34 = transpose %v {at=5} : tile<f32, n, 1>
      %35 = dot %33, %34 {at=5} : tile<f32, 1, 1>
      %36 = add %31, %35 {at=5} : tile<f32, 1, 1>
      store %inner, %i, %j, %36 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "271967a97581", Tuned = new string[] { "m", "n" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "outer"), new ViewParameter(4, ViewAccess.Write, "inner") }, Assembly = typeof(Vectors_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_outer, Tensor<float> _tensor_inner)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @outer = _launch.Argument(_tensor_outer, 2, _handle.Name, "outer");
        ViewArgument @inner = _launch.Argument(_tensor_inner, 2, _handle.Name, "inner");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @outer, @inner };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 20, 24 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @m = _tuned[0];
        int @n = _tuned[1];
        Launch.RequireExtent(m, _handle.Name, "m");
        Launch.RequireExtent(n, _handle.Name, "n");
        int _v0 = @b.Length0 + @n;
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
                var _program = new CpuProgram { @a = @a, @b = @b, @outer = @outer, @inner = @inner, @m = @m, @n = @n, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_outer, _tensor_inner, @m, @n);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @m, @n };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @outer, Tensor<float> @inner, int @m, int @n) =>
        _launch.Interpret(() => global::Fusion.Conformance.ProductKernels.Vectors(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@outer), InterpreterViews.View(@inner), @m, @n));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @outer;
        public ViewArgument @inner;
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
            int _e1_bytes = CpuTile.Bytes(1, n);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _b0_home_bytes = CpuTile.Bytes(m, n);
            int _b1_bytes = CpuTile.Bytes(1, 1);
            int _b2_bytes = CpuTile.Bytes(1, n);
            int _b3_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_home_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0_home = _e2 + _e2_bytes;
            nint _b1 = _b0_home + _b0_home_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            // var u = a.Load(i, m);
            int _v0 = i * m;
            // var v = b.Load(j, n);
            int _v1 = j * n;
            // outer.Store((i, j), Tile.Dot(u.T, v));
            bool _b0_placed = CpuTile.FitsInPart(@outer, _v0, _v1, m, n);
            nint _b0 = _b0_placed ? CpuTile.Address(@outer, _v0, _v1) : _b0_home;
            int _b0_rows = _b0_placed ? Math.Min(m, @outer.Length0 - _v0) : m;
            int _b0_columns = _b0_placed ? Math.Min(n, @outer.Length1 - _v1) : n;
            nint _b0_stride = _b0_placed ? @outer.Stride0 : CpuTile.Stride(n);
            CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(@a, _v0, m, _worker)), CpuTile.Operand(@b, _v1, n, _worker),
                ref CpuMemory.Float(_b0), _b0_stride, _b0_rows, _b0_columns, 1, false, _worker);
            if (!_b0_placed)
            {
                var outer_out = new TileWriter<float>(@outer, _v0, _v1, n, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint outer_out_row = outer_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(outer_out_row + 4 * _c, _v2);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v3 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(outer_out_row + 4 * _c, _v3, _n);
                        }
                    }
                    outer_out.End(_r);
                }
            }
            // inner.Store((i, j), Tile.Dot(u, u.T) + Tile.Dot(v + 1f, v.T));
            CpuDot.Multiply(CpuTile.Operand(@a, _v0, m, _worker), CpuTile.Transposed(CpuTile.Operand(@a, _v0, m, _worker)),
                ref CpuMemory.Float(_b1), CpuTile.Stride(1), 1, 1, m, false, _worker);
            {
                var b_in = new TileReader<float>(@b, 0, _v1, n, 0f, _e1);
                {
                    nint b_in_row = b_in.Row(0);
                    var _s4 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(b_in_row + 4 * _c);
                            var _v5 = v + _s4;
                            CpuMemory.StoreF32(_b2 + 4 * _c, _v5);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var v_2 = CpuMemory.LoadF32(b_in_row + 4 * _c, _n);
                            var _v6 = v_2 + _s4;
                            CpuMemory.StoreF32(_b2 + 4 * _c, _v6);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b2, CpuTile.Stride(n), 1, 1, n), CpuTile.Transposed(CpuTile.Operand(@b, _v1, n, _worker)),
                ref CpuMemory.Float(_b3), CpuTile.Stride(1), 1, 1, n, false, _worker);
            {
                var inner_out = new TileWriter<float>(@inner, i, j, 1, _e2);
                {
                    nint inner_out_row = inner_out.Row(0);
                    float _v7 = CpuMemory.ReadF32(_b1);
                    float _v8 = CpuMemory.ReadF32(_b3);
                    float _v9 = _v7 + _v8;
                    CpuMemory.WriteF32(inner_out_row, _v9);
                    inner_out.End(0);
                }
            }
        }
    }
}
