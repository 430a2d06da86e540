internal static partial class MultipliedAfterALoop_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SynchronisationKernels.MultipliedAfterALoop",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SynchronisationKernels.MultipliedAfterALoop
    param view %x : view<bf16, 2>
    param view %y : view<bf16, 2>
    param view %z : view<f32, 2, write>
    param scalar %rounds : i32
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
      %19 = const {value=0 at=4} : f32
      %20 = full %19 {dims=[size, size] at=4} : tile<f32, size, size>
      %21 = const {value=0 at=5} : i32
      %22 = const {value=1 at=5} : i32
      %23 = for %21, %rounds, %22, %20 {at=5} : tile<f32, size, size>
      region (%24 : i32, %25 : tile<f32, size, size>) {
        %26 = dot %14, %18, %25 {at=6} : tile<f32, size, size>
        yield %26 {at=5}
      }
      %27 = const {value=0 at=7} : i32
      %28 = dot %18, %14 {at=7} : tile<f32, size, size>
      %29 = sub %23, %28 {at=7} : tile<f32, size, size>
      %30 = dim {dims=[size] at=7} : i32
      %31 = mul %10, %30 {at=7} : i32
      store %z, %31, %27, %29 {at=7}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(MultipliedAfterALoop_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_x, Tensor<BFloat16> _tensor_y, Tensor<float> _tensor_z, int @rounds, int @size)
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
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @rounds = @rounds, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @rounds, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@x, @y, @z], [@rounds], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @x, Tensor<BFloat16> @y, Tensor<float> @z, int @rounds, int @size) =>
        _launch.Interpret(() => MultipliedAfterALoop(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@y), InterpreterViews.View(@z), @rounds, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
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
            int _b0_bytes = CpuTile.Bytes(size, size);
            int _b1_bytes = CpuTile.Bytes(size, size);
            int _b2_bytes = CpuTile.Bytes(size, size);
            int _b3_bytes = CpuTile.Bytes(size, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            {
                var _in2 = new TileReader<BFloat16>(@x, _v0, 0, size, 0f, _e0);
                var _in3 = new TileReader<BFloat16>(@y, _v1, 0, size, 0f, _e1);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _in2_row = _in2.Row(_r);
                    nint _in3_row = _in3.Row(_r);
                    var _s4 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadBF16(_in2_row + 2 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(size) + _c), _v5);
                            var _v6 = CpuMemory.LoadBF16(_in3_row + 2 * _c);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(size) + _c), _v6);
                            var _v7 = _s4;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c), _v7);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v8 = CpuMemory.LoadBF16(_in2_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(size) + _c), _v8);
                            var _v9 = CpuMemory.LoadBF16(_in3_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(size) + _c), _v9);
                            var _v10 = _s4;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c), _v10);
                        }
                    }
                }
            }
            for (int _i11 = 0; _i11 < @rounds; _i11 += 1)
            {
                CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(size), 1, Math.Clamp(@x.Length0 - _v0, 0, size), Math.Clamp(@x.Length1 - 0, 0, size)), CpuTile.Operand(_b1, CpuTile.Stride(size), 1, Math.Clamp(@y.Length0 - _v1, 0, size), Math.Clamp(@y.Length1 - 0, 0, size)),
                    ref CpuMemory.Float(_b2), CpuTile.Stride(size), size, size, size, true, _worker);
            }
            CpuDot.Multiply(CpuTile.Operand(_b1, CpuTile.Stride(size), 1, Math.Clamp(@y.Length0 - _v1, 0, size), Math.Clamp(@y.Length1 - 0, 0, size)), CpuTile.Operand(_b0, CpuTile.Stride(size), 1, Math.Clamp(@x.Length0 - _v0, 0, size), Math.Clamp(@x.Length1 - 0, 0, size)),
                ref CpuMemory.Float(_b3), CpuTile.Stride(size), size, size, size, false, _worker);
            int _v12 = _grid0 * size;
            {
                var _out13 = new TileWriter<float>(@z, _v12, 0, size, _e2);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _out13_row = _out13.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v15 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v16 = _v14 - _v15;
                            CpuMemory.StoreF32(_out13_row + 4 * _c, _v16);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v17 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v18 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v19 = _v17 - _v18;
                            CpuMemory.StoreF32(_out13_row + 4 * _c, _v19, _n);
                        }
                    }
                    _out13.End(_r);
                }
            }
        }
    }
}
