internal static partial class CarriedOperands_Kernel_f16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PrecisionKernels.CarriedOperands<f16>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PrecisionKernels.CarriedOperands<f16>
    param view %a : view<f16, 2>
    param view %b : view<f16, 2>
    param view %c : view<f32, 2, write>
    param scalar %rounds : i32
    param const %size : i32 = 32
    grid {
      %5 = length %a {axis=0 at=1} : i32
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
      %14 = load %a, %13, %11 {value=0 dims=[size, size] at=2} : tile<f16, size, size>
      %15 = const {value=0 at=3} : i32
      %16 = const {value=0 at=3} : i32
      %17 = load %b, %15, %16 {value=0 dims=[size, size] at=3} : tile<f16, size, size>
      %18 = const {value=0 at=4} : i32
      %19 = const {value=1 at=4} : i32
      %20 = dim {dims=[size] at=4} : i32
      %21 = mul %19, %20 {at=4} : i32
      %22 = load %b, %18, %21 {value=0 dims=[size, size] at=4} : tile<f16, size, size>
      %23 = const {value=1 at=5} : i32
      %24 = const {value=0 at=5} : i32
      %25 = dim {dims=[size] at=5} : i32
      %26 = mul %23, %25 {at=5} : i32
      %27 = load %b, %26, %24 {value=0 dims=[size, size] at=5} : tile<f16, size, size>
      %28 = const {value=0 at=6} : f32
      %29 = full %28 {dims=[size, size] at=6} : tile<f32, size, size>
      %30 = const {value=0 at=7} : i32
      %31 = const {value=1 at=7} : i32
      %32, %33, %34, %35 = for %30, %rounds, %31, %29, %17, %22, %27 {at=7} : tile<f32, size, size>, tile<f16, size, size>, tile<f16, size, size>, tile<f16, size, size>
      region (%36 : i32, %37 : tile<f32, size, size>, %38 : tile<f16, size, size>, %39 : tile<f16, size, size>, %40 : tile<f16, size, size>) {
        %41 = dot %14, %38, %37 {at=8} : tile<f32, size, size>
        %42 = transpose %39 {at=9} : tile<f16, size, size>
        %43 = dot %14, %42, %41 {at=9} : tile<f32, size, size>
        %44 = cast %38 {at=10} : tile<f32, size, size>
        %45 = const {value=0x3FE0000000000000 at=10} : f32
        %46 = mul %44, %45 {at=10} : tile<f32, size, size>
        %47 = cast %46 {at=10} : tile<f16, size, size>
        yield %43, %47, %40, %39 {at=7}
      }
      %48 = const {value=0 at=14} : i32
      %49 = dim {dims=[size] at=14} : i32
      %50 = mul %10, %49 {at=14} : i32
      store %c, %50, %48, %32 {at=14}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(CarriedOperands_Kernel_f16).Assembly };

    public static void Run(Launch _launch, Tensor<Half> _tensor_a, Tensor<Half> _tensor_b, Tensor<float> _tensor_c, int @rounds, int @size)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 2, ViewAccess.Read, "a"), new ViewUse(@b, 2, ViewAccess.Read, "b"), new ViewUse(@c, 4, ViewAccess.Write, "c"));
        int _v0 = @a.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @rounds = @rounds, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, @rounds, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @c], [@rounds], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<Half> @a, Tensor<Half> @b, Tensor<float> @c, int @rounds, int @size) =>
        _launch.Interpret(() => CarriedOperands<Half>(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), @rounds, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public int @rounds;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(1, size);
            int _b0_bytes = CpuTile.Bytes(size, size);
            int _b1_home_bytes = CpuTile.Bytes(size, size);
            int _b2_bytes = CpuTile.Bytes(size, size);
            int _b3_bytes = CpuTile.Bytes(size, size);
            int _b4_bytes = CpuTile.Bytes(size, size);
            int _b5_bytes = CpuTile.Bytes(size, size);
            int _b6_bytes = CpuTile.Bytes(size, size);
            int _b7_bytes = CpuTile.Bytes(size, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _b0_bytes + _b1_home_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _b0 = _e4 + _e4_bytes;
            nint _b1_home = _b0 + _b0_bytes;
            nint _b2 = _b1_home + _b1_home_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            nint _b7 = _b6 + _b6_bytes;
            int _v0 = _grid0 * size;
            int _v1 = 1 * size;
            int _v2 = 1 * size;
            int _v3 = _grid0 * size;
            bool _b1_placed = CpuTile.Fits(@c, _v3, 0, size, size);
            nint _b1 = _b1_placed ? CpuTile.Address(@c, _v3, 0) : _b1_home;
            int _b1_rows = _b1_placed ? Math.Min(size, @c.Length0 - _v3) : size;
            int _b1_columns = _b1_placed ? Math.Min(size, @c.Length1 - 0) : size;
            nint _b1_stride = _b1_placed ? @c.Stride0 : CpuTile.Stride(size);
            {
                var _in4 = new TileReader<Half>(@a, _v0, 0, size, 0f, _e0);
                var _in5 = new TileReader<Half>(@b, 0, 0, size, 0f, _e1);
                var _in6 = new TileReader<Half>(@b, 0, _v1, size, 0f, _e2);
                var _in7 = new TileReader<Half>(@b, _v2, 0, size, 0f, _e3);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    nint _in5_row = _in5.Row(_r);
                    nint _in6_row = _in6.Row(_r);
                    nint _in7_row = _in7.Row(_r);
                    var _s8 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF16(_in4_row + 2 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(size) + _c), _v9);
                            var _v10 = _s8;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * _b1_stride + _c), _v10);
                            var _v11 = CpuMemory.LoadF16(_in5_row + 2 * _c);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c), _v11);
                            var _v12 = CpuMemory.LoadF16(_in6_row + 2 * _c);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c), _v12);
                            var _v13 = CpuMemory.LoadF16(_in7_row + 2 * _c);
                            CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c), _v13);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v14 = CpuMemory.LoadF16(_in4_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(size) + _c), _v14);
                            var _v15 = _s8;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * _b1_stride + _c), _v15);
                            var _v16 = CpuMemory.LoadF16(_in5_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c), _v16);
                            var _v17 = CpuMemory.LoadF16(_in6_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c), _v17);
                            var _v18 = CpuMemory.LoadF16(_in7_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c), _v18);
                        }
                    }
                }
            }
            for (int _i19 = 0; _i19 < @rounds; _i19 += 1)
            {
                CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(size), 1, Math.Clamp(@a.Length0 - _v0, 0, size), Math.Clamp(@a.Length1 - 0, 0, size)), CpuTile.Operand(_b2, CpuTile.Stride(size), 1, size, size),
                    ref CpuMemory.Float(_b1), _b1_stride, _b1_rows, _b1_columns, size, true, _worker);
                CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(size), 1, Math.Clamp(@a.Length0 - _v0, 0, size), Math.Clamp(@a.Length1 - 0, 0, size)), CpuTile.Transposed(CpuTile.Operand(_b3, CpuTile.Stride(size), 1, size, size)),
                    ref CpuMemory.Float(_b1), _b1_stride, _b1_rows, _b1_columns, size, true, _worker);
                {
                    for (int _r = 0; _r < size; _r++)
                    {
                        var _s20 = Vector512.Create(0.5f);
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v21 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v22 = _v21;
                                var _v23 = _v22 * _s20;
                                var _v24 = CpuConvert.ToF16(_v23);
                                CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(size) + _c), _v24);
                                var _v25 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b6 + 4 * (_r * CpuTile.Stride(size) + _c), _v25);
                                var _v26 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(size) + _c), _v26);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v27 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v28 = _v27;
                                var _v29 = _v28 * _s20;
                                var _v30 = CpuConvert.ToF16(_v29);
                                CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(size) + _c), _v30);
                                var _v31 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b6 + 4 * (_r * CpuTile.Stride(size) + _c), _v31);
                                var _v32 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(size) + _c), _v32);
                            }
                        }
                    }
                }
                (_b2, _b5) = (_b5, _b2);
                (_b3, _b6) = (_b6, _b3);
                (_b4, _b7) = (_b7, _b4);
            }
            if (!_b1_placed)
            {
                var _out33 = new TileWriter<float>(@c, _v3, 0, size, _e4);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _out33_row = _out33.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v34 = CpuMemory.LoadF32(_b1 + 4 * (_r * _b1_stride + _c));
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v34);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v35 = CpuMemory.LoadF32(_b1 + 4 * (_r * _b1_stride + _c));
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v35, _n);
                        }
                    }
                    _out33.End(_r);
                }
            }
        }
    }
}
