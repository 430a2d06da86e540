internal static partial class MatMul_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.TensorKernels.MatMul",
        """
    fusion-ir 1
    kernel Fusion.Conformance.TensorKernels.MatMul
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param tune %m : i32 in [64]
    param tune %n : i32 in [32]
    param tune %k : i32 in [32]
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
    body (%16 : i32, %17 : i32) {
      %18 = const {value=0 at=2} : f32
      %19 = full %18 {dims=[m, n] at=2} : tile<f32, m, n>
      %20 = const {value=0 at=3} : i32
      %21 = length %a {axis=1 at=3} : i32
      %22 = add %21, %k {at=3} : i32
      %23 = const {value=1 at=3} : i32
      %24 = sub %22, %23 {at=3} : i32
      %25 = div %24, %k {at=3} : i32
      %26 = const {value=1 at=3} : i32
      %27 = for %20, %25, %26, %19 {at=3} : tile<f32, m, n>
      region (%28 : i32, %29 : tile<f32, m, n>) {
        %30 = dim {dims=[m] at=4} : i32
        %31 = mul %17, %30 {at=4} : i32
        %32 = dim {dims=[k] at=4} : i32
        %33 = mul %28, %32 {at=4} : i32
        %34 = load %a, %31, %33 {value=0 dims=[m, k] at=4} : tile<bf16, m, k>
        %35 = dim {dims=[k] at=4} : i32
        %36 = mul %28, %35 {at=4} : i32
        %37 = dim {dims=[n] at=4} : i32
        %38 = mul %16, %37 {at=4} : i32
        %39 = load %b, %36, %38 {value=0 dims=[k, n] at=4} : tile<bf16, k, n>
        %40 = dot %34, %39, %29 {at=4} : tile<f32, m, n>
        yield %40 {at=3}
      }
      %41 = dim {dims=[m] at=5} : i32
      %42 = mul %17, %41 {at=5} : i32
      %43 = dim {dims=[n] at=5} : i32
      %44 = mul %16, %43 {at=5} : i32
      store %c, %42, %44, %27 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["m", "n", "k"], Assembly = typeof(MatMul_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 2, ViewAccess.Read, "a"), new ViewUse(@b, 2, ViewAccess.Read, "b"), new ViewUse(@c, 4, ViewAccess.Write, "c"));
        Span<int> _tuned = [64, 32, 32];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @c]);
        int @m = _tuned[0];
        int @n = _tuned[1];
        int @k = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @m = CpuTile.Rows(@m, @c.Length0);
        int _v0 = @c.Length1 + @n;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @n);
        int _v3 = @c.Length0 + @m;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @m);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
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
                _launch.RunOnGpu(_handle, _programs, [@m, @n, @k],
                    [@a, @b, @c], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, int @m, int @n, int @k) =>
        _launch.Interpret(() => MatMul(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), @m, @n, @k));

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
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, k);
            int _e1_bytes = CpuTile.Bytes(1, n);
            int _e2_bytes = CpuTile.Bytes(1, n);
            int _b0_home_bytes = CpuTile.Bytes(m, n);
            int _b1_bytes = CpuTile.Bytes(m, k);
            int _b2_bytes = CpuTile.Bytes(k, n);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_home_bytes + _b1_bytes + _b2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0_home = _e2 + _e2_bytes;
            nint _b1 = _b0_home + _b0_home_bytes;
            nint _b2 = _b1 + _b1_bytes;
            int _v0 = @a.Length1 + @k;
            int _v1 = _v0 - 1;
            int _v2 = CpuMath.Divide(_v1, @k);
            int _v3 = _grid1 * m;
            int _v4 = _grid0 * n;
            bool _b0_placed = CpuTile.FitsInPart(@c, _v3, _v4, m, n) && 0 < _v2;
            nint _b0 = _b0_placed ? CpuTile.Address(@c, _v3, _v4) : _b0_home;
            int _b0_rows = _b0_placed ? Math.Min(m, @c.Length0 - _v3) : m;
            int _b0_columns = _b0_placed ? Math.Min(n, @c.Length1 - _v4) : n;
            nint _b0_stride = _b0_placed ? @c.Stride0 : CpuTile.Stride(n);
            if (0 >= _v2)
            {
                for (int _r = 0; _r < m; _r++)
                {
                    var _s5 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v6 = _s5;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v6);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v7 = _s5;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v7);
                        }
                    }
                }
            }
            for (int _i8 = 0; _i8 < _v2; _i8 += 1)
            {
                int _v9 = _grid1 * m;
                int _v10 = _i8 * k;
                int _v11 = _i8 * k;
                int _v12 = _grid0 * n;
                {
                    var _in13 = new TileReader<BFloat16>(@a, _v9, _v10, k, 0f, _e0);
                    for (int _r = 0; _r < m; _r++)
                    {
                        nint _in13_row = _in13.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= k - 16; _c += 16)
                            {
                                var _v14 = CpuMemory.LoadBF16(_in13_row + 2 * _c);
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c), _v14);
                            }
                            if (_c < k)
                            {
                                int _n = k - _c;
                                var _v15 = CpuMemory.LoadBF16(_in13_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c), _v15);
                            }
                        }
                    }
                }
                {
                    var _in16 = new TileReader<BFloat16>(@b, _v11, _v12, n, 0f, _e1);
                    for (int _r = 0; _r < k; _r++)
                    {
                        nint _in16_row = _in16.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= n - 16; _c += 16)
                            {
                                var _v17 = CpuMemory.LoadBF16(_in16_row + 2 * _c);
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c), _v17);
                            }
                            if (_c < n)
                            {
                                int _n = n - _c;
                                var _v18 = CpuMemory.LoadBF16(_in16_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c), _v18);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b1, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v9, 0, m), Math.Clamp(@a.Length1 - _v10, 0, k)), CpuTile.Operand(_b2, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - _v11, 0, k), Math.Clamp(@b.Length1 - _v12, 0, n)),
                    ref CpuMemory.Float(_b0), _b0_stride, _b0_rows, _b0_columns, k, _i8 > 0, _worker);
            }
            if (!_b0_placed)
            {
                var _out19 = new TileWriter<float>(@c, _v3, _v4, n, _e2);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _out19_row = _out19.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v20 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out19_row + 4 * _c, _v20);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v21 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out19_row + 4 * _c, _v21, _n);
                        }
                    }
                    _out19.End(_r);
                }
            }
        }
    }
}
