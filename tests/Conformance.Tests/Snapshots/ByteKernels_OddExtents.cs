internal static partial class OddExtents_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ByteKernels.OddExtents",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ByteKernels.OddExtents
    param view %a : view<i8, 2>
    param view %b : view<i8, 2>
    param view %u : view<u8, 2>
    param view %c : view<i32, 2, write>
    param view %d : view<i32, 2, write>
    param tune %m : i32 in [8]
    param tune %n : i32 in [12]
    param const %k : i32 = 20
    grid {
      %8 = length %c {axis=1 at=1} : i32
      %9 = add %8, %n {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %n {at=1} : i32
      %13 = length %c {axis=0 at=1} : i32
      %14 = add %13, %m {at=1} : i32
      %15 = const {value=1 at=1} : i32
      %16 = sub %14, %15 {at=1} : i32
      %17 = div %16, %m {at=1} : i32
      yield %12, %17 {at=1}
    }
    body (%18 : i32, %19 : i32) {
      %20 = const {value=0 at=2} : i32
      %21 = dim {dims=[m] at=2} : i32
      %22 = mul %19, %21 {at=2} : i32
      %23 = load %a, %22, %20 {value=0 dims=[m, k] at=2} : tile<i8, m, k>
      %24 = const {value=0 at=2} : i32
      %25 = dim {dims=[n] at=2} : i32
      %26 = mul %18, %25 {at=2} : i32
      %27 = load %b, %24, %26 {value=0 dims=[k, n] at=2} : tile<i8, k, n>
      %28 = dot %23, %27 {at=2} : tile<i32, m, n>
      %29 = dim {dims=[m] at=2} : i32
      %30 = mul %19, %29 {at=2} : i32
      %31 = dim {dims=[n] at=2} : i32
      %32 = mul %18, %31 {at=2} : i32
      store %c, %30, %32, %28 {at=2}
      %33 = const {value=0 at=3} : i32
      %34 = dim {dims=[m] at=3} : i32
      %35 = mul %19, %34 {at=3} : i32
      %36 = load %u, %35, %33 {value=0 dims=[m, k] at=3} : tile<u8, m, k>
      %37 = const {value=0 at=3} : i32
      %38 = dim {dims=[n] at=3} : i32
      %39 = mul %18, %38 {at=3} : i32
      %40 = load %u, %39, %37 {value=0 dims=[n, k] at=3} : tile<u8, n, k>
      %41 = transpose %40 {at=3} : tile<u8, k, n>
      %42 = dot %36, %41 {at=3} : tile<i32, m, n>
      %43 = dim {dims=[m] at=3} : i32
      %44 = mul %19, %43 {at=3} : i32
      %45 = dim {dims=[n] at=3} : i32
      %46 = mul %18, %45 {at=3} : i32
      store %d, %44, %46, %42 {at=3}
      yield
    }
    """,
        _lines)
        { Tuned = ["m", "n"], Assembly = typeof(OddExtents_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<sbyte> _tensor_a, Tensor<sbyte> _tensor_b, Tensor<byte> _tensor_u, Tensor<int> _tensor_c, Tensor<int> _tensor_d, int @k)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @u = _launch.Argument(_tensor_u, 2, _handle.Name, "u");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 1, ViewAccess.Read, "a"), new ViewUse(@b, 1, ViewAccess.Read, "b"), new ViewUse(@u, 1, ViewAccess.Read, "u"), new ViewUse(@c, 4, ViewAccess.Write, "c"), new ViewUse(@d, 4, ViewAccess.Write, "d"));
        Span<int> _tuned = [8, 12];
        _launch.Choose(_handle, _tuned, [@k], [@a, @b, @u, @c, @d]);
        int @m = _tuned[0];
        int @n = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @m = CpuTile.Rows(@m, @c.Length0, @d.Length0);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @u = @u, @c = @c, @d = @d, @m = @m, @n = @n, @k = @k, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_u, _tensor_c, _tensor_d, @m, @n, @k);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@m, @n, @k],
                    [@a, @b, @u, @c, @d], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<sbyte> @a, Tensor<sbyte> @b, Tensor<byte> @u, Tensor<int> @c, Tensor<int> @d, int @m, int @n, int @k) =>
        _launch.Interpret(() => OddExtents(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@u), InterpreterViews.View(@c), InterpreterViews.View(@d), @m, @n, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @u;
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
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, k);
            int _e1_bytes = CpuTile.Bytes(1, n);
            int _e2_bytes = CpuTile.Bytes(1, n);
            int _e3_bytes = CpuTile.Bytes(1, k);
            int _e4_bytes = CpuTile.Bytes(1, k);
            int _e5_bytes = CpuTile.Bytes(1, n);
            int _b0_bytes = CpuTile.Bytes(m, k);
            int _b1_bytes = CpuTile.Bytes(k, n);
            int _b2_bytes = CpuTile.Bytes(m, n);
            int _b3_bytes = CpuTile.Bytes(m, k);
            int _b4_bytes = CpuTile.Bytes(n, k);
            int _b5_bytes = CpuTile.Bytes(m, n);
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
            int _v0 = _grid1 * m;
            int _v1 = _grid0 * n;
            {
                var _in2 = new TileReader<sbyte>(@a, _v0, 0, k, 0, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _in2_row = _in2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadI8(_in2_row + 1 * _c);
                            CpuMemory.StoreI32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c), _v3);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v4 = CpuMemory.LoadI8(_in2_row + 1 * _c, _n);
                            CpuMemory.StoreI32(_b0 + 4 * (_r * CpuTile.Stride(k) + _c), _v4);
                        }
                    }
                }
            }
            {
                var _in5 = new TileReader<sbyte>(@b, 0, _v1, n, 0, _e1);
                for (int _r = 0; _r < k; _r++)
                {
                    nint _in5_row = _in5.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadI8(_in5_row + 1 * _c);
                            CpuMemory.StoreI32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c), _v6);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v7 = CpuMemory.LoadI8(_in5_row + 1 * _c, _n);
                            CpuMemory.StoreI32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c), _v7);
                        }
                    }
                }
            }
            CpuIntegerDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v0, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(_b1, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - _v1, 0, n)),
                ref CpuMemory.Int(_b2), CpuTile.Stride(n), m, n, k, false, _worker);
            int _v8 = _grid1 * m;
            int _v9 = _grid0 * n;
            int _v10 = _grid1 * m;
            int _v11 = _grid0 * n;
            {
                var _out12 = new TileWriter<int>(@c, _v8, _v9, n, _e2);
                var _in13 = new TileReader<byte>(@u, _v10, 0, k, 0, _e3);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _in13_row = _in13.Row(_r);
                    nint _out12_row = _out12.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadI32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreI32(_out12_row + 4 * _c, _v14);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v15 = CpuMemory.LoadI32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreI32(_out12_row + 4 * _c, _v15, _n);
                        }
                    }
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v16 = CpuMemory.LoadU8(_in13_row + 1 * _c);
                            CpuMemory.StoreI32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v16);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v17 = CpuMemory.LoadU8(_in13_row + 1 * _c, _n);
                            CpuMemory.StoreI32(_b3 + 4 * (_r * CpuTile.Stride(k) + _c), _v17);
                        }
                    }
                    _out12.End(_r);
                }
            }
            {
                var _in18 = new TileReader<byte>(@u, _v11, 0, k, 0, _e4);
                for (int _r = 0; _r < n; _r++)
                {
                    nint _in18_row = _in18.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadU8(_in18_row + 1 * _c);
                            CpuMemory.StoreI32(_b4 + 4 * (_r * CpuTile.Stride(k) + _c), _v19);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v20 = CpuMemory.LoadU8(_in18_row + 1 * _c, _n);
                            CpuMemory.StoreI32(_b4 + 4 * (_r * CpuTile.Stride(k) + _c), _v20);
                        }
                    }
                }
            }
            CpuIntegerDot.Multiply(CpuTile.Operand(_b3, CpuTile.Stride(k), 1, Math.Clamp(@u.Length0 - _v10, 0, m), Math.Clamp(@u.Length1 - 0, 0, k)), CpuTile.Transposed(CpuTile.Operand(_b4, CpuTile.Stride(k), 1, Math.Clamp(@u.Length0 - _v11, 0, n), Math.Clamp(@u.Length1 - 0, 0, k))),
                ref CpuMemory.Int(_b5), CpuTile.Stride(n), m, n, k, false, _worker);
            int _v21 = _grid1 * m;
            int _v22 = _grid0 * n;
            {
                var _out23 = new TileWriter<int>(@d, _v21, _v22, n, _e5);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _out23_row = _out23.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v24 = CpuMemory.LoadI32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreI32(_out23_row + 4 * _c, _v24);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v25 = CpuMemory.LoadI32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreI32(_out23_row + 4 * _c, _v25, _n);
                        }
                    }
                    _out23.End(_r);
                }
            }
        }
    }
}
