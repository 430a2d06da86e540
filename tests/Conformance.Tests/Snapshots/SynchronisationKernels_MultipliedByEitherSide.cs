internal static partial class MultipliedByEitherSide_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide
    param view %x : view<bf16, 2>
    param view %y : view<bf16, 2>
    param view %z : view<f32, 2, write>
    param scalar %flag : i32
    param const %size : i32 = 32
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %10, %12 {at=2} : i32
      %14 = load %x, %13, %11 {value=0 dims=[size, size] at=2} : tile<bf16, size, size>
      %15 = const {value=0 at=3} : i32
      %16 = dim {dims=[size] at=3} : i32
      %17 = mul %10, %16 {at=3} : i32
      %18 = load %y, %17, %15 {value=0 dims=[size, size] at=3} : tile<bf16, size, size>
      %19 = const {value=0 at=5} : i32
      %20 = gt %flag, %19 {at=5} : bool
      %21 = if %20 {at=5} : tile<f32, size, size>
      region {
        %22 = dot %14, %18 {at=6} : tile<f32, size, size>
        yield %22 {at=5}
      }
      region {
        %23 = dot %18, %14 {at=7} : tile<f32, size, size>
        yield %23 {at=5}
      }
      %24 = const {value=0 at=8} : i32
      %25 = dim {dims=[size] at=8} : i32
      %26 = mul %10, %25 {at=8} : i32
      store %z, %26, %24, %21 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(MultipliedByEitherSide_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_x, Tensor<BFloat16> _tensor_y, Tensor<float> _tensor_z, int @flag, int @size)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 2, ViewAccess.Read, "x"), new ViewUse(@y, 2, ViewAccess.Read, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        int _v0 = @x.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @flag = @flag, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @flag, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@x, @y, @z], [@flag], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @x, Tensor<BFloat16> @y, Tensor<float> @z, int @flag, int @size) =>
        _launch.Interpret(() => MultipliedByEitherSide(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@y), InterpreterViews.View(@z), @flag, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @flag;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _b0_bytes = CpuTile.Bytes(size, size);
            int _b1_bytes = CpuTile.Bytes(size, size);
            int _b2_home_bytes = CpuTile.Bytes(size, size);
            int _b3_bytes = CpuTile.Bytes(size, size);
            int _b4_bytes = CpuTile.Bytes(size, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_home_bytes + _b3_bytes + _b4_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2_home = _b1 + _b1_bytes;
            nint _b3 = _b2_home + _b2_home_bytes;
            nint _b4 = _b3 + _b3_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            bool _v2 = @flag > 0;
            {
                var _in3 = new TileReader<BFloat16>(@x, _v0, 0, size, 0f, _e0);
                var _in4 = new TileReader<BFloat16>(@y, _v1, 0, size, 0f, _e1);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _in3_row = _in3.Row(_r);
                    nint _in4_row = _in4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadBF16(_in3_row + 2 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(size) + _c), _v5);
                            var _v6 = CpuMemory.LoadBF16(_in4_row + 2 * _c);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(size) + _c), _v6);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v7 = CpuMemory.LoadBF16(_in3_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(size) + _c), _v7);
                            var _v8 = CpuMemory.LoadBF16(_in4_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(size) + _c), _v8);
                        }
                    }
                }
            }
            int _v9 = _grid0 * size;
            bool _b2_placed = CpuTile.Fits(@z, _v9, 0, size, size);
            nint _b2 = _b2_placed ? CpuTile.Address(@z, _v9, 0) : _b2_home;
            int _b2_rows = _b2_placed ? Math.Min(size, @z.Length0 - _v9) : size;
            int _b2_columns = _b2_placed ? Math.Min(size, @z.Length1 - 0) : size;
            nint _b2_stride = _b2_placed ? @z.Stride0 : CpuTile.Stride(size);
            if (_v2)
            {
                CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(size), 1, Math.Clamp(@x.Length0 - _v0, 0, size), Math.Clamp(@x.Length1 - 0, 0, size)), CpuTile.Operand(_b1, CpuTile.Stride(size), 1, Math.Clamp(@y.Length0 - _v1, 0, size), Math.Clamp(@y.Length1 - 0, 0, size)),
                    ref CpuMemory.Float(_b3), CpuTile.Stride(size), size, size, size, false, _worker);
                {
                    for (int _r = 0; _r < size; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v10 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b2 + 4 * (_r * _b2_stride + _c), _v10);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v11 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b2 + 4 * (_r * _b2_stride + _c), _v11);
                            }
                        }
                    }
                }
            }
            else
            {
                CpuDot.Multiply(CpuTile.Operand(_b1, CpuTile.Stride(size), 1, Math.Clamp(@y.Length0 - _v1, 0, size), Math.Clamp(@y.Length1 - 0, 0, size)), CpuTile.Operand(_b0, CpuTile.Stride(size), 1, Math.Clamp(@x.Length0 - _v0, 0, size), Math.Clamp(@x.Length1 - 0, 0, size)),
                    ref CpuMemory.Float(_b4), CpuTile.Stride(size), size, size, size, false, _worker);
                {
                    for (int _r = 0; _r < size; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v12 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b2 + 4 * (_r * _b2_stride + _c), _v12);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v13 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b2 + 4 * (_r * _b2_stride + _c), _v13);
                            }
                        }
                    }
                }
            }
            if (!_b2_placed)
            {
                var _out14 = new TileWriter<float>(@z, _v9, 0, size, _e2);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _out14_row = _out14.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v15 = CpuMemory.LoadF32(_b2 + 4 * (_r * _b2_stride + _c));
                            CpuMemory.StoreF32(_out14_row + 4 * _c, _v15);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v16 = CpuMemory.LoadF32(_b2 + 4 * (_r * _b2_stride + _c));
                            CpuMemory.StoreF32(_out14_row + 4 * _c, _v16, _n);
                        }
                    }
                    _out14.End(_r);
                }
            }
        }
    }
}
