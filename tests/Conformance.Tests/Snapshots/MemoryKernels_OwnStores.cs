internal static partial class OwnStores_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.OwnStores",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.OwnStores
    param view %x : view<f32, 1, write>
    param view %y : view<f32, 1, write>
    param tune %size : i32 in [16]
    grid {
      %3 = length %x {axis=0 at=1} : i32
      %4 = add %3, %size {at=1} : i32
      %5 = const {value=1 at=1} : i32
      %6 = sub %4, %5 {at=1} : i32
      %7 = div %6, %size {at=1} : i32
      yield %7 {at=1}
    }
    body (%8 : i32) {
      %9 = dim {dims=[size] at=2} : i32
      %10 = mul %8, %9 {at=2} : i32
      %11 = load %x, %10 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %12 = const {value=3 at=3} : f32
      %13 = mul %11, %12 {at=3} : tile<f32, 1, size>
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %8, %14 {at=3} : i32
      store %y, %15, %13 {at=3}
      %16 = const {value=1 at=4} : f32
      %17 = add %11, %16 {at=4} : tile<f32, 1, size>
      %18 = dim {dims=[size] at=4} : i32
      %19 = mul %8, %18 {at=4} : i32
      store %x, %19, %17 {at=4}
      %20 = mul %8, %size {at=5} : i32
      %21 = load %x, %20 {value=0 dims=[size] at=5} : tile<f32, 1, size>
      %22 = dim {dims=[size] at=7} : i32
      %23 = mul %8, %22 {at=7} : i32
      %24 = load %y, %23 {value=0 dims=[size] at=7} : tile<f32, 1, size>
      %25 = const {value=10 at=7} : f32
      %26 = mul %21, %25 {at=7} : tile<f32, 1, size>
      %27 = add %24, %26 {at=7} : tile<f32, 1, size>
      %28 = const {value=100 at=7} : f32
      %29 = mul %11, %28 {at=7} : tile<f32, 1, size>
      %30 = add %27, %29 {at=7} : tile<f32, 1, size>
      %31 = dim {dims=[size] at=7} : i32
      %32 = mul %8, %31 {at=7} : i32
      store %y, %32, %30 {at=7}
      %33 = const {value=0 at=8} : f32
      %34 = full %33 {dims=[1, size] at=8} : tile<f32, 1, size>
      %35 = mul %8, %size {at=8} : i32
      %36 = at %y, %35 {at=8} : f32
      %37 = add %34, %36 {at=8} : tile<f32, 1, size>
      %38 = dim {dims=[size] at=8} : i32
      %39 = mul %8, %38 {at=8} : i32
      store %x, %39, %37 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(OwnStores_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Write, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [16];
        _launch.Choose(_handle, _tuned, [], [@x, @y]);
        int @size = _tuned[0];
        int _v0 = @x.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@x, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => OwnStores(InterpreterViews.View(@x), InterpreterViews.View(@y), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
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
            int _e5_bytes = CpuTile.Bytes(1, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _b0_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _b0 = _e6 + _e6_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            int _v2 = _grid0 * size;
            int _v3 = _grid0 * @size;
            {
                var _in4 = new TileReader<float>(@x, 0, _v0, size, 0f, _e0);
                var _out5 = new TileWriter<float>(@y, 0, _v1, size, _e1);
                var _out6 = new TileWriter<float>(@x, 0, _v2, size, _e2);
                {
                    nint _in4_row = _in4.Row(0);
                    nint _out5_row = _out5.Row(0);
                    nint _out6_row = _out6.Row(0);
                    var _s7 = Vector512.Create(3f);
                    var _s8 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v9);
                            var _v10 = _v9 * _s7;
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v10);
                            var _v11 = _v9 + _s8;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v11);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v12 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v12);
                            var _v13 = _v12 * _s7;
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v13, _n);
                            var _v14 = _v12 + _s8;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v14, _n);
                        }
                    }
                    _out5.End(0);
                    _out6.End(0);
                }
            }
            int _v15 = _grid0 * size;
            int _v16 = _grid0 * size;
            int _v17 = _grid0 * @size;
            {
                var _in18 = new TileReader<float>(@y, 0, _v15, size, 0f, _e3);
                var _in19 = new TileReader<float>(@x, 0, _v3, size, 0f, _e4);
                var _out20 = new TileWriter<float>(@y, 0, _v16, size, _e5);
                {
                    nint _in18_row = _in18.Row(0);
                    nint _in19_row = _in19.Row(0);
                    nint _out20_row = _out20.Row(0);
                    var _s21 = Vector512.Create(10f);
                    var _s22 = Vector512.Create(100f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v23 = CpuMemory.LoadF32(_in18_row + 4 * _c);
                            var _v24 = CpuMemory.LoadF32(_in19_row + 4 * _c);
                            var _v25 = _v24 * _s21;
                            var _v26 = _v23 + _v25;
                            var _v27 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v28 = _v27 * _s22;
                            var _v29 = _v26 + _v28;
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v29);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v30 = CpuMemory.LoadF32(_in18_row + 4 * _c, _n);
                            var _v31 = CpuMemory.LoadF32(_in19_row + 4 * _c, _n);
                            var _v32 = _v31 * _s21;
                            var _v33 = _v30 + _v32;
                            var _v34 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v35 = _v34 * _s22;
                            var _v36 = _v33 + _v35;
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v36, _n);
                        }
                    }
                    _out20.End(0);
                }
            }
            float _v37 = CpuViews.ReadF32(@y, _v17);
            int _v38 = _grid0 * size;
            {
                var _out39 = new TileWriter<float>(@x, 0, _v38, size, _e6);
                {
                    nint _out39_row = _out39.Row(0);
                    var _s40 = Vector512.Create(0f);
                    var _s41 = Vector512.Create(_v37);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v42 = _s40;
                            var _v43 = _v42 + _s41;
                            CpuMemory.StoreF32(_out39_row + 4 * _c, _v43);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v44 = _s40;
                            var _v45 = _v44 + _s41;
                            CpuMemory.StoreF32(_out39_row + 4 * _c, _v45, _n);
                        }
                    }
                    _out39.End(0);
                }
            }
        }
    }
}
