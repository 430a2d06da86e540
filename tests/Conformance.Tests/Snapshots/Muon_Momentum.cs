internal static partial class Momentum_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Muon.Momentum",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Muon.Momentum
    param view %gradient : view<f32, 1, write>
    param view %mean : view<f32, 1, write>
    param view %update : view<f32, 1, write>
    param view %clip : view<f32, 1>
    param scalar %momentum : f32
    param tune %block : i32 in [1024] cpu [8192]
    grid {
      %6 = length %gradient {axis=0 at=1} : i32
      %7 = add %6, %block {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %block {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = dim {dims=[block] at=2} : i32
      %13 = mul %11, %12 {at=2} : i32
      %14 = load %gradient, %13 {value=0 dims=[block] at=2} : tile<f32, 1, block>
      %15 = const {value=0 at=2} : i32
      %16 = at %clip, %15 {at=2} : f32
      %17 = mul %14, %16 {at=2} : tile<f32, 1, block>
      %18 = dim {dims=[block] at=3} : i32
      %19 = mul %11, %18 {at=3} : i32
      %20 = load %mean, %19 {value=0 dims=[block] at=3} : tile<f32, 1, block>
      %21 = mul %momentum, %20 {at=3} : tile<f32, 1, block>
      %22 = add %21, %17 {at=3} : tile<f32, 1, block>
      %23 = dim {dims=[block] at=4} : i32
      %24 = mul %11, %23 {at=4} : i32
      store %mean, %24, %22 {at=4}
      %25 = mul %momentum, %22 {at=5} : tile<f32, 1, block>
      %26 = add %17, %25 {at=5} : tile<f32, 1, block>
      %27 = dim {dims=[block] at=5} : i32
      %28 = mul %11, %27 {at=5} : i32
      store %update, %28, %26 {at=5}
      %29 = const {value=0 at=6} : f32
      %30 = full %29 {dims=[1, block] at=6} : tile<f32, 1, block>
      %31 = dim {dims=[block] at=6} : i32
      %32 = mul %11, %31 {at=6} : i32
      store %gradient, %32, %30 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = ["block"], Assembly = typeof(Momentum_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_gradient, Tensor<float> _tensor_mean, Tensor<float> _tensor_update, Tensor<float> _tensor_clip, float @momentum)
    {
        ViewArgument @gradient = _launch.Argument(_tensor_gradient, 1, _handle.Name, "gradient");
        ViewArgument @mean = _launch.Argument(_tensor_mean, 1, _handle.Name, "mean");
        ViewArgument @update = _launch.Argument(_tensor_update, 1, _handle.Name, "update");
        ViewArgument @clip = _launch.Argument(_tensor_clip, 1, _handle.Name, "clip");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@gradient, 4, ViewAccess.Write, "gradient"), new ViewUse(@mean, 4, ViewAccess.Write, "mean"), new ViewUse(@update, 4, ViewAccess.Write, "update"), new ViewUse(@clip, 4, ViewAccess.Read, "clip"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 8192 : 1024];
        _launch.Choose(_handle, _tuned, [], [@gradient, @mean, @update, @clip]);
        int @block = _tuned[0];
        int _v0 = @gradient.Length0 + @block;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @block);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @gradient = @gradient, @mean = @mean, @update = @update, @clip = @clip, @momentum = @momentum, @block = @block, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_gradient, _tensor_mean, _tensor_update, _tensor_clip, @momentum, @block);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@block],
                    [@gradient, @mean, @update, @clip], [BitConverter.SingleToInt32Bits(@momentum)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @gradient, Tensor<float> @mean, Tensor<float> @update, Tensor<float> @clip, float @momentum, int @block) =>
        _launch.Interpret(() => Momentum(InterpreterViews.View(@gradient), InterpreterViews.View(@mean), InterpreterViews.View(@update), InterpreterViews.ReadView(@clip), @momentum, @block));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @gradient;
        public ViewArgument @mean;
        public ViewArgument @update;
        public ViewArgument @clip;
        public float @momentum;
        public int @block;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, block);
            int _e1_bytes = CpuTile.Bytes(1, block);
            int _e2_bytes = CpuTile.Bytes(1, block);
            int _e3_bytes = CpuTile.Bytes(1, block);
            int _e4_bytes = CpuTile.Bytes(1, block);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            int _v0 = _grid0 * block;
            float _v1 = CpuViews.ReadF32(@clip, 0);
            int _v2 = _grid0 * block;
            int _v3 = _grid0 * block;
            int _v4 = _grid0 * block;
            int _v5 = _grid0 * block;
            {
                var _in6 = new TileReader<float>(@mean, 0, _v2, block, 0f, _e0);
                var _in7 = new TileReader<float>(@gradient, 0, _v0, block, 0f, _e1);
                var _out8 = new TileWriter<float>(@mean, 0, _v3, block, _e2);
                var _out9 = new TileWriter<float>(@update, 0, _v4, block, _e3);
                var _out10 = new TileWriter<float>(@gradient, 0, _v5, block, _e4);
                {
                    nint _in6_row = _in6.Row(0);
                    nint _in7_row = _in7.Row(0);
                    nint _out8_row = _out8.Row(0);
                    nint _out9_row = _out9.Row(0);
                    nint _out10_row = _out10.Row(0);
                    var _s11 = Vector512.Create(@momentum);
                    var _s12 = Vector512.Create(_v1);
                    var _s13 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= block - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                            var _v15 = CpuMemory.LoadF32(_in7_row + 4 * _c);
                            var _v16 = _s11 * _v14;
                            var _v17 = _v15 * _s12;
                            var _v18 = _v16 + _v17;
                            CpuMemory.StoreF32(_out8_row + 4 * _c, _v18);
                            var _v19 = _s11 * _v18;
                            var _v20 = _v17 + _v19;
                            CpuMemory.StoreF32(_out9_row + 4 * _c, _v20);
                            var _v21 = _s13;
                            CpuMemory.StoreF32(_out10_row + 4 * _c, _v21);
                        }
                        if (_c < block)
                        {
                            int _n = block - _c;
                            var _v22 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                            var _v23 = CpuMemory.LoadF32(_in7_row + 4 * _c, _n);
                            var _v24 = _s11 * _v22;
                            var _v25 = _v23 * _s12;
                            var _v26 = _v24 + _v25;
                            CpuMemory.StoreF32(_out8_row + 4 * _c, _v26, _n);
                            var _v27 = _s11 * _v26;
                            var _v28 = _v25 + _v27;
                            CpuMemory.StoreF32(_out9_row + 4 * _c, _v28, _n);
                            var _v29 = _s13;
                            CpuMemory.StoreF32(_out10_row + 4 * _c, _v29, _n);
                        }
                    }
                    _out8.End(0);
                    _out9.End(0);
                    _out10.End(0);
                }
            }
        }
    }
}
