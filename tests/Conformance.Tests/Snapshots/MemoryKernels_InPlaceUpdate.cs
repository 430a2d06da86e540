internal static partial class InPlaceUpdate_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.InPlaceUpdate",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.InPlaceUpdate
    param view %w : view<f32, 1, write> inplace
    param view %m : view<f32, 1, write>
    param view %g : view<f32, 1>
    param scalar %rate : f32
    param tune %size : i32 in [16]
    grid {
      %5 = length %w {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = dim {dims=[size] at=2} : i32
      %12 = mul %10, %11 {at=2} : i32
      %13 = load %g, %12 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %10, %14 {at=3} : i32
      %16 = load %m, %15 {value=0 dims=[size] at=3} : tile<f32, 1, size>
      %17 = const {value=0x3FECCCCCC0000000 at=3} : f32
      %18 = mul %16, %17 {at=3} : tile<f32, 1, size>
      %19 = add %18, %13 {at=3} : tile<f32, 1, size>
      %20 = dim {dims=[size] at=4} : i32
      %21 = mul %10, %20 {at=4} : i32
      store %m, %21, %19 {at=4}
      %22 = dim {dims=[size] at=5} : i32
      %23 = mul %10, %22 {at=5} : i32
      %24 = load %w, %23 {value=0 dims=[size] at=5} : tile<f32, 1, size>
      %25 = mul %19, %rate {at=5} : tile<f32, 1, size>
      %26 = sub %24, %25 {at=5} : tile<f32, 1, size>
      %27 = const {value=0 at=5} : f32
      %28 = mul %13, %27 {at=5} : tile<f32, 1, size>
      %29 = add %26, %28 {at=5} : tile<f32, 1, size>
      %30 = dim {dims=[size] at=5} : i32
      %31 = mul %10, %30 {at=5} : i32
      store %w, %31, %29 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(InPlaceUpdate_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_w, Tensor<float> _tensor_m, Tensor<float> _tensor_g, float @rate)
    {
        ViewArgument @w = _launch.Argument(_tensor_w, 1, _handle.Name, "w");
        ViewArgument @m = _launch.Argument(_tensor_m, 1, _handle.Name, "m");
        ViewArgument @g = _launch.Argument(_tensor_g, 1, _handle.Name, "g");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@w, 4, ViewAccess.InPlace, "w"), new ViewUse(@m, 4, ViewAccess.Write, "m"), new ViewUse(@g, 4, ViewAccess.Read, "g"));
        Span<int> _tuned = [16];
        _launch.Choose(_handle, _tuned, [], [@w, @m, @g]);
        int @size = _tuned[0];
        int _v0 = @w.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @w = @w, @m = @m, @g = @g, @rate = @rate, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_w, _tensor_m, _tensor_g, @rate, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@w, @m, @g], [BitConverter.SingleToInt32Bits(@rate)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @w, Tensor<float> @m, Tensor<float> @g, float @rate, int @size) =>
        _launch.Interpret(() => InPlaceUpdate(InterpreterViews.View(@w), InterpreterViews.View(@m), InterpreterViews.ReadView(@g), @rate, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @w;
        public ViewArgument @m;
        public ViewArgument @g;
        public float @rate;
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
            int _b0_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _b0 = _e5 + _e5_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            int _v2 = _grid0 * size;
            int _v3 = _grid0 * size;
            {
                var _in4 = new TileReader<float>(@m, 0, _v1, size, 0f, _e0);
                var _in5 = new TileReader<float>(@g, 0, _v0, size, 0f, _e1);
                var _out6 = new TileWriter<float>(@m, 0, _v2, size, _e2);
                {
                    nint _in4_row = _in4.Row(0);
                    nint _in5_row = _in5.Row(0);
                    nint _out6_row = _out6.Row(0);
                    var _s7 = Vector512.Create(0.899999976f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            var _v9 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v8);
                            var _v10 = _v8 * _s7;
                            var _v11 = _v10 + _v9;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v11);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v12 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            var _v13 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v12);
                            var _v14 = _v12 * _s7;
                            var _v15 = _v14 + _v13;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v15, _n);
                        }
                    }
                    _out6.End(0);
                }
            }
            int _v16 = _grid0 * size;
            {
                var _in17 = new TileReader<float>(@w, 0, _v3, size, 0f, _e3);
                var _in18 = new TileReader<float>(@g, 0, _v0, size, 0f, _e4);
                var _out19 = new TileWriter<float>(@w, 0, _v16, size, _e5);
                {
                    nint _in17_row = _in17.Row(0);
                    nint _in18_row = _in18.Row(0);
                    nint _out19_row = _out19.Row(0);
                    var _s20 = Vector512.Create(0.899999976f);
                    var _s21 = Vector512.Create(@rate);
                    var _s22 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v23 = CpuMemory.LoadF32(_in17_row + 4 * _c);
                            var _v24 = CpuMemory.LoadF32(_in18_row + 4 * _c);
                            var _v25 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v26 = _v25 * _s20;
                            var _v27 = _v26 + _v24;
                            var _v28 = _v27 * _s21;
                            var _v29 = _v23 - _v28;
                            var _v30 = _v24 * _s22;
                            var _v31 = _v29 + _v30;
                            CpuMemory.StoreF32(_out19_row + 4 * _c, _v31);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v32 = CpuMemory.LoadF32(_in17_row + 4 * _c, _n);
                            var _v33 = CpuMemory.LoadF32(_in18_row + 4 * _c, _n);
                            var _v34 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v35 = _v34 * _s20;
                            var _v36 = _v35 + _v33;
                            var _v37 = _v36 * _s21;
                            var _v38 = _v32 - _v37;
                            var _v39 = _v33 * _s22;
                            var _v40 = _v38 + _v39;
                            CpuMemory.StoreF32(_out19_row + 4 * _c, _v40, _n);
                        }
                    }
                    _out19.End(0);
                }
            }
        }
    }
}
