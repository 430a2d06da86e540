internal static partial class Chained_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ByteKernels.Chained",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ByteKernels.Chained
    param view %a : view<i8, 2>
    param view %b : view<i8, 2>
    param view %c : view<i32, 2, write>
    param view %narrow : view<i8, 2, write>
    param view %largest : view<i32, 1, write>
    param view %total : view<i32, 2, write>
    param tune %m : i32 in [32]
    param const %k : i32 = 32
    grid {
      %8 = length %a {axis=0 at=1} : i32
      %9 = add %8, %m {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %m {at=1} : i32
      yield %12 {at=1}
    }
    body (%13 : i32) {
      %14 = const {value=0 at=2} : i32
      %15 = const {value=0 at=2} : i32
      %16 = load %b, %14, %15 {value=0 dims=[k, k] at=2} : tile<i8, k, k>
      %17 = const {value=0 at=3} : i32
      %18 = dim {dims=[m] at=3} : i32
      %19 = mul %13, %18 {at=3} : i32
      %20 = load %a, %19, %17 {value=0 dims=[m, k] at=3} : tile<i8, m, k>
      %21 = dot %20, %16 {at=3} : tile<i32, m, k>
      %22 = const {value=3 at=4} : i32
      %23 = shr %21, %22 {at=4} : tile<i32, m, k>
      %24 = cast %23 {at=4} : tile<i8, m, k>
      %25 = const {value=0 at=5} : i32
      %26 = dim {dims=[m] at=5} : i32
      %27 = mul %13, %26 {at=5} : i32
      store %narrow, %27, %25, %24 {at=5}
      %28 = asColumn %largest {at=6} : view<i32, 2, write>
      %29 = const {value=0 at=6} : i32
      %30 = reduceMax %21 {along=columns at=6} : tile<i32, m, 1>
      %31 = dim {dims=[m] at=6} : i32
      %32 = mul %13, %31 {at=6} : i32
      store %28, %32, %29, %30 {at=6}
      %33 = const {value=0 at=7} : i32
      %34 = reduceSum %21 {along=rows at=7} : tile<i32, 1, k>
      store %total, %13, %33, %34 {at=7}
      %35 = const {value=0 at=8} : i32
      %36 = transpose %16 {at=8} : tile<i8, k, k>
      %37 = dot %24, %36, %21 {at=8} : tile<i32, m, k>
      %38 = dim {dims=[m] at=8} : i32
      %39 = mul %13, %38 {at=8} : i32
      store %c, %39, %35, %37 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = ["m"], Assembly = typeof(Chained_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<sbyte> _tensor_a, Tensor<sbyte> _tensor_b, Tensor<int> _tensor_c, Tensor<sbyte> _tensor_narrow, Tensor<int> _tensor_largest, Tensor<int> _tensor_total, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @narrow = _launch.Argument(_tensor_narrow, 2, _handle.Name, "narrow");
        ViewArgument @largest = _launch.Argument(_tensor_largest, 1, _handle.Name, "largest");
        ViewArgument @total = _launch.Argument(_tensor_total, 2, _handle.Name, "total");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 1, ViewAccess.Read, "a"), new ViewUse(@b, 1, ViewAccess.Read, "b"), new ViewUse(@c, 4, ViewAccess.Write, "c"), new ViewUse(@narrow, 1, ViewAccess.Write, "narrow"), new ViewUse(@largest, 4, ViewAccess.Write, "largest"), new ViewUse(@total, 4, ViewAccess.Write, "total"));
        Span<int> _tuned = [32];
        _launch.Choose(_handle, _tuned, [@k], [@a, @b, @c, @narrow, @largest, @total]);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @narrow = @narrow, @largest = @largest, @total = @total, @m = @m, @k = @k, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_narrow, _tensor_largest, _tensor_total, @m, @k);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@m, @k],
                    [@a, @b, @c, @narrow, @largest, @total], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<sbyte> @a, Tensor<sbyte> @b, Tensor<int> @c, Tensor<sbyte> @narrow, Tensor<int> @largest, Tensor<int> @total, int @m, int @k) =>
        _launch.Interpret(() => Chained(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@narrow), InterpreterViews.View(@largest), InterpreterViews.View(@total), @m, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @narrow;
        public ViewArgument @largest;
        public ViewArgument @total;
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
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, k);
            int _e5_bytes = CpuTile.Bytes(1, k);
            int _b0_bytes = CpuTile.Bytes(k, k);
            int _b1_bytes = CpuTile.Bytes(m, k);
            int _b2_bytes = CpuTile.Bytes(m, k);
            int _b3_bytes = CpuTile.Bytes(m, k);
            int _b4_bytes = CpuTile.Bytes(1, k);
            int _b5_bytes = CpuTile.Bytes(m, k);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes);
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
            nint _b5 = _b4 + _b4_bytes;
            int _v0 = _grid0 * m;
            {
                var _in1 = new TileReader<sbyte>(@b, 0, 0, k, 0, _e0);
                for (int _r = 0; _r < k; _r++)
                {
                    nint _in1_row = _in1.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadI8(_in1_row + 1 * _c);
                            CpuMemory.StoreI32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c), _v2);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v3 = CpuMemory.LoadI8(_in1_row + 1 * _c, _n);
                            CpuMemory.StoreI32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c), _v3);
                        }
                    }
                }
            }
            {
                var _in4 = new TileReader<sbyte>(@a, _v0, 0, k, 0, _e1);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadI8(_in4_row + 1 * _c);
                            CpuMemory.StoreI32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c), _v5);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v6 = CpuMemory.LoadI8(_in4_row + 1 * _c, _n);
                            CpuMemory.StoreI32(_b1 + 4 * (_r * CpuTile.Stride(k) + _c), _v6);
                        }
                    }
                }
            }
            CpuIntegerDot.Multiply(CpuTile.Operand(_b1, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(_b0, CpuTile.Stride(k), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - 0, 0, k)),
                ref CpuMemory.Int(_b2), CpuTile.Stride(k), m, k, k, false, _worker);
            int _v7 = _grid0 * m;
            ViewArgument _v8 = CpuViews.AsColumn(@largest);
            int _v9 = _grid0 * m;
            {
                var _out10 = new TileWriter<sbyte>(@narrow, _v7, 0, k, _e2);
                var _out11 = new TileWriter<int>(_v8, _v9, 0, 1, _e3);
                CpuMemory.Fill(_b4, 0, k);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _out10_row = _out10.Row(_r);
                    nint _out11_row = _out11.Row(_r);
                    var _s12 = Vector512.Create(3);
                    int _v13;
                    {
                        Vector512<int> _v13_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadI32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v15 = CpuMath.ShiftRight(_v14, _s12);
                            var _v16 = CpuConvert.ToI8(_v15);
                            CpuMemory.StoreI32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v16);
                            CpuMemory.StoreI8(_out10_row + 1 * _c, _v16);
                            _v13_lanes = Vector512.Max(_v13_lanes, _v14);
                            CpuMemory.StoreI32(_b4 + 4 * _c, CpuMemory.LoadI32(_b4 + 4 * _c) + _v14);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v17 = CpuMemory.LoadI32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c));
                            var _v18 = CpuMath.ShiftRight(_v17, _s12);
                            var _v19 = CpuConvert.ToI8(_v18);
                            CpuMemory.StoreI32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v19);
                            CpuMemory.StoreI8(_out10_row + 1 * _c, _v19, _n);
                            _v13_lanes = Vector512.Max(_v13_lanes, CpuMath.Keep(_v17, _n, int.MinValue));
                            CpuMemory.StoreI32(_b4 + 4 * _c, CpuMemory.LoadI32(_b4 + 4 * _c) + _v17);
                        }
                        _v13 = CpuMath.Max(_v13_lanes);
                    }
                    CpuMemory.WriteI32(_out11_row, _v13);
                    _out10.End(_r);
                    _out11.End(_r);
                }
            }
            {
                var _out20 = new TileWriter<int>(@total, _grid0, 0, k, _e4);
                {
                    nint _out20_row = _out20.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v21 = CpuMemory.LoadI32(_b4 + 4 * _c);
                            CpuMemory.StoreI32(_out20_row + 4 * _c, _v21);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v22 = CpuMemory.LoadI32(_b4 + 4 * _c);
                            CpuMemory.StoreI32(_out20_row + 4 * _c, _v22, _n);
                        }
                    }
                    _out20.End(0);
                }
            }
            {
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v23 = CpuMemory.LoadI32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreI32(_b5 + 4 * (_r * CpuTile.Stride(k) + _c), _v23);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v24 = CpuMemory.LoadI32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreI32(_b5 + 4 * (_r * CpuTile.Stride(k) + _c), _v24);
                        }
                    }
                }
            }
            CpuIntegerDot.Multiply(CpuTile.Operand(_b3, CpuTile.Stride(k), 1, m, k), CpuTile.Transposed(CpuTile.Operand(_b0, CpuTile.Stride(k), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - 0, 0, k))),
                ref CpuMemory.Int(_b5), CpuTile.Stride(k), m, k, k, true, _worker);
            int _v25 = _grid0 * m;
            {
                var _out26 = new TileWriter<int>(@c, _v25, 0, k, _e5);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _out26_row = _out26.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v27 = CpuMemory.LoadI32(_b5 + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreI32(_out26_row + 4 * _c, _v27);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v28 = CpuMemory.LoadI32(_b5 + 4 * (_r * CpuTile.Stride(k) + _c));
                            CpuMemory.StoreI32(_out26_row + 4 * _c, _v28, _n);
                        }
                    }
                    _out26.End(_r);
                }
            }
        }
    }
}
