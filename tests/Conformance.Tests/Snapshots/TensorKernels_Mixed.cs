internal static partial class Mixed_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.TensorKernels.Mixed",
        """
    fusion-ir 1
    kernel Fusion.Conformance.TensorKernels.Mixed
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 3, write>
    param view %sums : view<f32, 2, write>
    param tune %m : i32 in [32]
    param const %k : i32 = 32
    grid {
      %7 = length %a {axis=0 at=1} : i32
      %8 = add %7, %m {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %m {at=1} : i32
      yield %11 {at=1}
    }
    body (%12 : i32) {
      %13 = const {value=0 at=2} : i32
      %14 = dim {dims=[m] at=2} : i32
      %15 = mul %12, %14 {at=2} : i32
      %16 = load %a, %15, %13 {value=0 dims=[m, k] at=2} : tile<bf16, m, k>
      %17 = const {value=0 at=3} : i32
      %18 = const {value=0 at=3} : i32
      %19 = load %b, %17, %18 {value=0 dims=[k, k] at=3} : tile<bf16, k, k>
      %20 = dot %16, %19 {at=3} : tile<f32, m, k>
      %21 = const {value=0x3FE0000000000000 at=4} : f32
      %22 = mul %20, %21 {at=4} : tile<f32, m, k>
      %23 = const {value=0 at=4} : i32
      %24 = coordinates %23 {dims=[k] along=columns at=4} : tile<i32, 1, k>
      %25 = cast %24 {at=4} : tile<f32, 1, k>
      %26 = add %22, %25 {at=4} : tile<f32, m, k>
      %27 = cast %26 {at=4} : tile<bf16, m, k>
      %28 = const {value=0 at=5} : i32
      %29 = const {value=0 at=5} : i32
      %30 = const {value=0 at=5} : i32
      %31 = load %b, %29, %30 {value=0 dims=[k, k] at=5} : tile<bf16, k, k>
      %32 = transpose %31 {at=5} : tile<bf16, k, k>
      %33 = dot %27, %32, %20 {at=5} : tile<f32, m, k>
      %34 = dim {dims=[m] at=5} : i32
      %35 = mul %12, %34 {at=5} : i32
      store %c, %35, %28, %33 {at=5}
      %36 = slice %d, %12 {at=6} : view<f32, 2, write>
      %37 = const {value=0 at=6} : i32
      %38 = const {value=0 at=6} : i32
      %39 = transpose %27 {at=6} : tile<bf16, k, m>
      %40 = dot %39, %16 {at=6} : tile<f32, k, k>
      store %36, %37, %38, %40 {at=6}
      %41 = const {value=0 at=7} : i32
      %42 = cast %27 {at=7} : tile<f32, m, k>
      %43 = reduceSum %42 {along=rows at=7} : tile<f32, 1, k>
      store %sums, %12, %41, %43 {at=7}
      yield
    }
    """,
        _lines)
        { Tuned = ["m"], Assembly = typeof(Mixed_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, Tensor<float> _tensor_sums, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 3, _handle.Name, "d");
        ViewArgument @sums = _launch.Argument(_tensor_sums, 2, _handle.Name, "sums");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 2, ViewAccess.Read, "a"), new ViewUse(@b, 2, ViewAccess.Read, "b"), new ViewUse(@c, 4, ViewAccess.Write, "c"), new ViewUse(@d, 4, ViewAccess.Write, "d"), new ViewUse(@sums, 4, ViewAccess.Write, "sums"));
        Span<int> _tuned = [32];
        _launch.Choose(_handle, _tuned, [@k], [@a, @b, @c, @d, @sums]);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @d = @d, @sums = @sums, @m = @m, @k = @k, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_d, _tensor_sums, @m, @k);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@m, @k],
                    [@a, @b, @c, @d, @sums], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, Tensor<float> @d, Tensor<float> @sums, int @m, int @k) =>
        _launch.Interpret(() => Mixed(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), InterpreterViews.View(@sums), @m, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @d;
        public ViewArgument @sums;
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
            int _e3_bytes = CpuTile.Bytes(1, k);
            int _e4_bytes = CpuTile.Bytes(1, k);
            int _e5_bytes = CpuTile.Bytes(1, k);
            int _b0_bytes = CpuTile.Bytes(m, k);
            int _b1_bytes = CpuTile.Bytes(k, k);
            int _b2_bytes = CpuTile.Bytes(m, k);
            int _b3_bytes = CpuTile.Bytes(m, k);
            int _b4_bytes = CpuTile.Bytes(k, k);
            int _b5_home_bytes = CpuTile.Bytes(m, k);
            int _b6_home_bytes = CpuTile.Bytes(k, k);
            int _b7_bytes = CpuTile.Bytes(1, k);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_home_bytes + _b6_home_bytes + _b7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _b0 = _e5 + _e5_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5_home = _b4 + _b4_bytes;
            nint _b6_home = _b5_home + _b5_home_bytes;
            nint _b7 = _b6_home + _b6_home_bytes;
            int _v0 = _grid0 * m;
            {
                var _in1 = new TileReader<BFloat16>(@a, _v0, 0, k, 0f, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _in1_row = _in1.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadBF16(_in1_row + 2 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c), _v2);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v3 = CpuMemory.LoadBF16(_in1_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c), _v3);
                        }
                    }
                }
            }
            {
                var _in4 = new TileReader<BFloat16>(@b, 0, 0, k, 0f, _e1);
                for (int _r = 0; _r < k; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadBF16(_in4_row + 2 * _c);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c), _v5);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v6 = CpuMemory.LoadBF16(_in4_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c), _v6);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(_b1, CpuTile.Stride(k), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - 0, 0, k)),
                ref CpuMemory.Float(_b2), CpuTile.Stride(k), m, k, k, false, _worker);
            {
                for (int _r = 0; _r < m; _r++)
                {
                    var _s7 = Vector512.Create(0.5f);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v9 = _v8 * _s7;
                            var _v10 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v11 = Vector512.ConvertToSingle(_v10);
                            var _v12 = _v9 + _v11;
                            var _v13 = CpuMath.RoundToBFloat16(_v12);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v13);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v14 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v15 = _v14 * _s7;
                            var _v16 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v17 = Vector512.ConvertToSingle(_v16);
                            var _v18 = _v15 + _v17;
                            var _v19 = CpuMath.RoundToBFloat16(_v18);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v19);
                        }
                    }
                }
            }
            {
                var _in20 = new TileReader<BFloat16>(@b, 0, 0, k, 0f, _e2);
                for (int _r = 0; _r < k; _r++)
                {
                    nint _in20_row = _in20.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v21 = CpuMemory.LoadBF16(_in20_row + 2 * _c);
                            CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(k) + _c), _v21);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v22 = CpuMemory.LoadBF16(_in20_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(k) + _c), _v22);
                        }
                    }
                }
            }
            int _v23 = _grid0 * m;
            bool _b5_placed = CpuTile.Fits(@c, _v23, 0, m, k);
            nint _b5 = _b5_placed ? CpuTile.Address(@c, _v23, 0) : _b5_home;
            int _b5_rows = _b5_placed ? Math.Min(m, @c.Length0 - _v23) : m;
            int _b5_columns = _b5_placed ? Math.Min(k, @c.Length1 - 0) : k;
            nint _b5_stride = _b5_placed ? @c.Stride0 : CpuTile.Stride(k);
            {
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v24 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreF32(_b5 + 4 * (_r * _b5_stride + _c), _v24);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v25 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreF32(_b5 + 4 * (_r * _b5_stride + _c), _v25);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b3, CpuTile.Stride(k), 1, m, k), CpuTile.Transposed(CpuTile.Operand(_b4, CpuTile.Stride(k), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - 0, 0, k))),
                ref CpuMemory.Float(_b5), _b5_stride, _b5_rows, _b5_columns, k, true, _worker);
            ViewArgument _v26 = CpuViews.Slice(@d, 4, _grid0);
            if (!_b5_placed)
            {
                var _out27 = new TileWriter<float>(@c, _v23, 0, k, _e3);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _out27_row = _out27.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v28 = CpuMemory.LoadF32(_b5 + 4 * (_r * _b5_stride + _c));
                            CpuMemory.StoreF32(_out27_row + 4 * _c, _v28);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v29 = CpuMemory.LoadF32(_b5 + 4 * (_r * _b5_stride + _c));
                            CpuMemory.StoreF32(_out27_row + 4 * _c, _v29, _n);
                        }
                    }
                    _out27.End(_r);
                }
            }
            bool _b6_placed = CpuTile.FitsInPart(_v26, 0, 0, k, k);
            nint _b6 = _b6_placed ? CpuTile.Address(_v26, 0, 0) : _b6_home;
            int _b6_rows = _b6_placed ? Math.Min(k, _v26.Length0 - 0) : k;
            int _b6_columns = _b6_placed ? Math.Min(k, _v26.Length1 - 0) : k;
            nint _b6_stride = _b6_placed ? _v26.Stride0 : CpuTile.Stride(k);
            CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(_b3, CpuTile.Stride(k), 1, m, k)), CpuTile.Operand(_b0, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)),
                ref CpuMemory.Float(_b6), _b6_stride, _b6_rows, _b6_columns, m, false, _worker);
            if (!_b6_placed)
            {
                var _out30 = new TileWriter<float>(_v26, 0, 0, k, _e4);
                for (int _r = 0; _r < k; _r++)
                {
                    nint _out30_row = _out30.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v31 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v31);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v32 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v32, _n);
                        }
                    }
                    _out30.End(_r);
                }
            }
            {
                CpuMemory.Fill(_b7, 0f, k);
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v33 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v34 = _v33;
                            CpuMemory.StoreF32(_b7 + 4 * _c, CpuMemory.LoadF32(_b7 + 4 * _c) + _v34);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v35 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v36 = _v35;
                            CpuMemory.StoreF32(_b7 + 4 * _c, CpuMemory.LoadF32(_b7 + 4 * _c) + _v36);
                        }
                    }
                }
            }
            {
                var _out37 = new TileWriter<float>(@sums, _grid0, 0, k, _e5);
                {
                    nint _out37_row = _out37.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v38 = CpuMemory.LoadF32(_b7 + 4 * _c);
                            CpuMemory.StoreF32(_out37_row + 4 * _c, _v38);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v39 = CpuMemory.LoadF32(_b7 + 4 * _c);
                            CpuMemory.StoreF32(_out37_row + 4 * _c, _v39, _n);
                        }
                    }
                    _out37.End(0);
                }
            }
        }
    }
}
