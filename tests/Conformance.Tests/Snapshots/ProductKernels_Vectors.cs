internal static partial class Vectors_Kernel
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
    body (%16 : i32, %17 : i32) {
      %18 = dim {dims=[m] at=2} : i32
      %19 = mul %17, %18 {at=2} : i32
      %20 = load %a, %19 {value=0 dims=[m] at=2} : tile<f32, 1, m>
      %21 = dim {dims=[n] at=3} : i32
      %22 = mul %16, %21 {at=3} : i32
      %23 = load %b, %22 {value=0 dims=[n] at=3} : tile<f32, 1, n>
      %24 = transpose %20 {at=4} : tile<f32, m, 1>
      %25 = dot %24, %23 {at=4} : tile<f32, m, n>
      %26 = dim {dims=[m] at=4} : i32
      %27 = mul %17, %26 {at=4} : i32
      %28 = dim {dims=[n] at=4} : i32
      %29 = mul %16, %28 {at=4} : i32
      store %outer, %27, %29, %25 {at=4}
      %30 = transpose %20 {at=5} : tile<f32, m, 1>
      %31 = dot %20, %30 {at=5} : tile<f32, 1, 1>
      %32 = const {value=1 at=5} : f32
      %33 = add %23, %32 {at=5} : tile<f32, 1, n>
      %34 = transpose %23 {at=5} : tile<f32, n, 1>
      %35 = dot %33, %34 {at=5} : tile<f32, 1, 1>
      %36 = add %31, %35 {at=5} : tile<f32, 1, 1>
      store %inner, %17, %16, %36 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["m", "n"], Assembly = typeof(Vectors_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_outer, Tensor<float> _tensor_inner)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @outer = _launch.Argument(_tensor_outer, 2, _handle.Name, "outer");
        ViewArgument @inner = _launch.Argument(_tensor_inner, 2, _handle.Name, "inner");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@outer, 4, ViewAccess.Write, "outer"), new ViewUse(@inner, 4, ViewAccess.Write, "inner"));
        Span<int> _tuned = [20, 24];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @outer, @inner]);
        int @m = _tuned[0];
        int @n = _tuned[1];
        int _v0 = @b.Length0 + @n;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @n);
        int _v3 = @a.Length0 + @m;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @m);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
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
                _launch.RunOnGpu(_handle, _programs, [@m, @n],
                    [@a, @b, @outer, @inner], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @outer, Tensor<float> @inner, int @m, int @n) =>
        _launch.Interpret(() => Vectors(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@outer), InterpreterViews.View(@inner), @m, @n));

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
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
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
            int _v0 = _grid1 * m;
            int _v1 = _grid0 * n;
            int _v2 = _grid1 * m;
            int _v3 = _grid0 * n;
            bool _b0_placed = CpuTile.FitsInPart(@outer, _v2, _v3, m, n);
            nint _b0 = _b0_placed ? CpuTile.Address(@outer, _v2, _v3) : _b0_home;
            int _b0_rows = _b0_placed ? Math.Min(m, @outer.Length0 - _v2) : m;
            int _b0_columns = _b0_placed ? Math.Min(n, @outer.Length1 - _v3) : n;
            nint _b0_stride = _b0_placed ? @outer.Stride0 : CpuTile.Stride(n);
            CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(@a, _v0, m, _worker)), CpuTile.Operand(@b, _v1, n, _worker),
                ref CpuMemory.Float(_b0), _b0_stride, _b0_rows, _b0_columns, 1, false, _worker);
            if (!_b0_placed)
            {
                var _out4 = new TileWriter<float>(@outer, _v2, _v3, n, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _out4_row = _out4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out4_row + 4 * _c, _v5);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v6 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out4_row + 4 * _c, _v6, _n);
                        }
                    }
                    _out4.End(_r);
                }
            }
            CpuDot.Multiply(CpuTile.Operand(@a, _v0, m, _worker), CpuTile.Transposed(CpuTile.Operand(@a, _v0, m, _worker)),
                ref CpuMemory.Float(_b1), CpuTile.Stride(1), 1, 1, m, false, _worker);
            {
                var _in7 = new TileReader<float>(@b, 0, _v1, n, 0f, _e1);
                {
                    nint _in7_row = _in7.Row(0);
                    var _s8 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(_in7_row + 4 * _c);
                            var _v10 = _v9 + _s8;
                            CpuMemory.StoreF32(_b2 + 4 * _c, _v10);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v11 = CpuMemory.LoadF32(_in7_row + 4 * _c, _n);
                            var _v12 = _v11 + _s8;
                            CpuMemory.StoreF32(_b2 + 4 * _c, _v12);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b2, CpuTile.Stride(n), 1, 1, n), CpuTile.Transposed(CpuTile.Operand(@b, _v1, n, _worker)),
                ref CpuMemory.Float(_b3), CpuTile.Stride(1), 1, 1, n, false, _worker);
            {
                var _out13 = new TileWriter<float>(@inner, _grid1, _grid0, 1, _e2);
                {
                    nint _out13_row = _out13.Row(0);
                    float _v14 = CpuMemory.ReadF32(_b1);
                    float _v15 = CpuMemory.ReadF32(_b3);
                    float _v16 = _v14 + _v15;
                    CpuMemory.WriteF32(_out13_row, _v16);
                    _out13.End(0);
                }
            }
        }
    }
}
