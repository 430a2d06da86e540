internal static partial class Chained_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ProductKernels.Chained",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ProductKernels.Chained
    param view %a : view<f32, 2>
    param view %b : view<f32, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 3, write>
    param tune %m : i32 in [8]
    param const %k : i32 = 20
    grid {
      %6 = length %a {axis=0 at=1} : i32
      %7 = add %6, %m {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %m {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[m] at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %a, %14, %12 {value=0 dims=[m, k] at=2} : tile<f32, m, k>
      %16 = const {value=2 at=2} : f32
      %17 = mul %15, %16 {at=2} : tile<f32, m, k>
      %18 = const {value=1 at=2} : f32
      %19 = add %17, %18 {at=2} : tile<f32, m, k>
      %20 = const {value=0 at=3} : i32
      %21 = const {value=0 at=3} : i32
      %22 = load %b, %20, %21 {value=0 dims=[k, k] at=3} : tile<f32, k, k>
      %23 = dot %19, %22 {at=4} : tile<f32, m, k>
      %24 = mul %23, %19 {at=5} : tile<f32, m, k>
      %25 = transpose %22 {at=5} : tile<f32, k, k>
      %26 = dot %24, %25, %23 {at=5} : tile<f32, m, k>
      %27 = const {value=0 at=6} : i32
      %28 = add %26, %23 {at=6} : tile<f32, m, k>
      %29 = dim {dims=[m] at=6} : i32
      %30 = mul %11, %29 {at=6} : i32
      store %c, %30, %27, %28 {at=6}
      %31 = slice %d, %11 {at=7} : view<f32, 2, write>
      %32 = const {value=0 at=7} : i32
      %33 = const {value=0 at=7} : i32
      %34 = transpose %19 {at=7} : tile<f32, k, m>
      %35 = dot %34, %26 {at=7} : tile<f32, k, k>
      store %31, %32, %33, %35 {at=7}
      yield
    }
    """,
        _lines)
        { Tuned = ["m"], Assembly = typeof(Chained_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 3, _handle.Name, "d");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@c, 4, ViewAccess.Write, "c"), new ViewUse(@d, 4, ViewAccess.Write, "d"));
        Span<int> _tuned = [8];
        _launch.Choose(_handle, _tuned, [@k], [@a, @b, @c, @d]);
        int @m = _tuned[0];
        int _v0 = @a.Length0 + @m;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @m);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @d = @d, @m = @m, @k = @k, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_d, @m, @k);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@m, @k],
                    [@a, @b, @c, @d], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @c, Tensor<float> @d, int @m, int @k) =>
        _launch.Interpret(() => Chained(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), @m, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @d;
        public int @m;
        public int @k;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, k);
            int _e1_bytes = CpuTile.Bytes(1, k);
            int _e2_bytes = CpuTile.Bytes(1, k);
            int _b0_bytes = CpuTile.Bytes(m, k);
            int _b1_bytes = CpuTile.Bytes(m, k);
            int _b2_bytes = CpuTile.Bytes(m, k);
            int _b3_bytes = CpuTile.Bytes(m, k);
            int _b4_home_bytes = CpuTile.Bytes(k, k);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_home_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4_home = _b3 + _b3_bytes;
            int _v0 = _grid0 * m;
            {
                var _in1 = new TileReader<float>(@a, _v0, 0, k, 0f, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _in1_row = _in1.Row(_r);
                    var _s2 = Vector512.Create(2f);
                    var _s3 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                            var _v5 = _v4 * _s2;
                            var _v6 = _v5 + _s3;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c), _v6);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v7 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                            var _v8 = _v7 * _s2;
                            var _v9 = _v8 + _s3;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c), _v9);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(k), 1, m, k), CpuTile.Operand(@b, 0, 0, k, k, _worker),
                ref CpuMemory.Float(_b1), CpuTile.Stride(k), m, k, k, false, _worker);
            {
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v11 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v12 = _v10 * _v11;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v12);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v10);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v13 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v14 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v15 = _v13 * _v14;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v15);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v13);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b2, CpuTile.Stride(k), 1, m, k), CpuTile.Transposed(CpuTile.Operand(@b, 0, 0, k, k, _worker)),
                ref CpuMemory.Float(_b3), CpuTile.Stride(k), m, k, k, true, _worker);
            int _v16 = _grid0 * m;
            ViewArgument _v17 = CpuViews.Slice(@d, 4, _grid0);
            {
                var _out18 = new TileWriter<float>(@c, _v16, 0, k, _e1);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _out18_row = _out18.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v20 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v21 = _v19 + _v20;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v21);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v22 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v23 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v24 = _v22 + _v23;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v24, _n);
                        }
                    }
                    _out18.End(_r);
                }
            }
            bool _b4_placed = CpuTile.FitsInPart(_v17, 0, 0, k, k);
            nint _b4 = _b4_placed ? CpuTile.Address(_v17, 0, 0) : _b4_home;
            int _b4_rows = _b4_placed ? Math.Min(k, _v17.Length0 - 0) : k;
            int _b4_columns = _b4_placed ? Math.Min(k, _v17.Length1 - 0) : k;
            nint _b4_stride = _b4_placed ? _v17.Stride0 : CpuTile.Stride(k);
            CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(_b0, CpuTile.Stride(k), 1, m, k)), CpuTile.Operand(_b3, CpuTile.Stride(k), 1, m, k),
                ref CpuMemory.Float(_b4), _b4_stride, _b4_rows, _b4_columns, m, false, _worker);
            if (!_b4_placed)
            {
                var _out25 = new TileWriter<float>(_v17, 0, 0, k, _e2);
                for (int _r = 0; _r < k; _r++)
                {
                    nint _out25_row = _out25.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v26 = CpuMemory.LoadF32(_b4 + 4 * (_r * _b4_stride + _c));
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v26);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v27 = CpuMemory.LoadF32(_b4 + 4 * (_r * _b4_stride + _c));
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v27, _n);
                        }
                    }
                    _out25.End(_r);
                }
            }
        }
    }
}
