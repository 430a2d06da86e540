internal static partial class Step_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.AdamW.Step",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.AdamW.Step
    param view %theta : view<f32, 1, write>
    param view %gradient : view<f32, 1, write>
    param view %mean : view<f32, 1, write>
    param view %variance : view<f32, 1, write>
    param view %clip : view<f32, 1>
    param scalar %stepSize : f32
    param scalar %shrink : f32
    param scalar %beta1 : f32
    param scalar %beta2 : f32
    param scalar %epsilon : f32
    param tune %block : i32 in [1024] cpu [8192]
    grid {
      %11 = length %theta {axis=0 at=1} : i32
      %12 = add %11, %block {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %block {at=1} : i32
      yield %15 {at=1}
    }
    body (%16 : i32) {
      %17 = dim {dims=[block] at=2} : i32
      %18 = mul %16, %17 {at=2} : i32
      %19 = load %gradient, %18 {value=0 dims=[block] at=2} : tile<f32, 1, block>
      %20 = const {value=0 at=2} : i32
      %21 = at %clip, %20 {at=2} : f32
      %22 = mul %19, %21 {at=2} : tile<f32, 1, block>
      %23 = dim {dims=[block] at=3} : i32
      %24 = mul %16, %23 {at=3} : i32
      %25 = load %mean, %24 {value=0 dims=[block] at=3} : tile<f32, 1, block>
      %26 = mul %beta1, %25 {at=3} : tile<f32, 1, block>
      %27 = const {value=1 at=3} : f32
      %28 = sub %27, %beta1 {at=3} : f32
      %29 = mul %28, %22 {at=3} : tile<f32, 1, block>
      %30 = add %26, %29 {at=3} : tile<f32, 1, block>
      %31 = dim {dims=[block] at=4} : i32
      %32 = mul %16, %31 {at=4} : i32
      %33 = load %variance, %32 {value=0 dims=[block] at=4} : tile<f32, 1, block>
      %34 = mul %beta2, %33 {at=4} : tile<f32, 1, block>
      %35 = const {value=1 at=4} : f32
      %36 = sub %35, %beta2 {at=4} : f32
      %37 = mul %36, %22 {at=4} : tile<f32, 1, block>
      %38 = mul %37, %22 {at=4} : tile<f32, 1, block>
      %39 = add %34, %38 {at=4} : tile<f32, 1, block>
      %40 = dim {dims=[block] at=5} : i32
      %41 = mul %16, %40 {at=5} : i32
      %42 = load %theta, %41 {value=0 dims=[block] at=5} : tile<f32, 1, block>
      %43 = dim {dims=[block] at=6} : i32
      %44 = mul %16, %43 {at=6} : i32
      store %mean, %44, %30 {at=6}
      %45 = dim {dims=[block] at=7} : i32
      %46 = mul %16, %45 {at=7} : i32
      store %variance, %46, %39 {at=7}
      %47 = mul %shrink, %42 {at=8} : tile<f32, 1, block>
      %48 = sub %42, %47 {at=8} : tile<f32, 1, block>
      %49 = mul %stepSize, %30 {at=8} : tile<f32, 1, block>
      %50 = sqrt %39 {at=8} : tile<f32, 1, block>
      %51 = add %50, %epsilon {at=8} : tile<f32, 1, block>
      %52 = div %49, %51 {at=8} : tile<f32, 1, block>
      %53 = sub %48, %52 {at=8} : tile<f32, 1, block>
      %54 = dim {dims=[block] at=8} : i32
      %55 = mul %16, %54 {at=8} : i32
      store %theta, %55, %53 {at=8}
      %56 = const {value=0 at=9} : f32
      %57 = full %56 {dims=[1, block] at=9} : tile<f32, 1, block>
      %58 = dim {dims=[block] at=9} : i32
      %59 = mul %16, %58 {at=9} : i32
      store %gradient, %59, %57 {at=9}
      yield
    }
    """,
        _lines)
        { Tuned = ["block"], Assembly = typeof(Step_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_theta, Tensor<float> _tensor_gradient, Tensor<float> _tensor_mean, Tensor<float> _tensor_variance, Tensor<float> _tensor_clip, float @stepSize, float @shrink, float @beta1, float @beta2, float @epsilon)
    {
        ViewArgument @theta = _launch.Argument(_tensor_theta, 1, _handle.Name, "theta");
        ViewArgument @gradient = _launch.Argument(_tensor_gradient, 1, _handle.Name, "gradient");
        ViewArgument @mean = _launch.Argument(_tensor_mean, 1, _handle.Name, "mean");
        ViewArgument @variance = _launch.Argument(_tensor_variance, 1, _handle.Name, "variance");
        ViewArgument @clip = _launch.Argument(_tensor_clip, 1, _handle.Name, "clip");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@theta, 4, ViewAccess.Write, "theta"), new ViewUse(@gradient, 4, ViewAccess.Write, "gradient"), new ViewUse(@mean, 4, ViewAccess.Write, "mean"), new ViewUse(@variance, 4, ViewAccess.Write, "variance"), new ViewUse(@clip, 4, ViewAccess.Read, "clip"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 8192 : 1024];
        _launch.Choose(_handle, _tuned, [], [@theta, @gradient, @mean, @variance, @clip]);
        int @block = _tuned[0];
        int _v0 = @theta.Length0 + @block;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @block);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @theta = @theta, @gradient = @gradient, @mean = @mean, @variance = @variance, @clip = @clip, @stepSize = @stepSize, @shrink = @shrink, @beta1 = @beta1, @beta2 = @beta2, @epsilon = @epsilon, @block = @block, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_theta, _tensor_gradient, _tensor_mean, _tensor_variance, _tensor_clip, @stepSize, @shrink, @beta1, @beta2, @epsilon, @block);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@block],
                    [@theta, @gradient, @mean, @variance, @clip], [BitConverter.SingleToInt32Bits(@stepSize), BitConverter.SingleToInt32Bits(@shrink), BitConverter.SingleToInt32Bits(@beta1), BitConverter.SingleToInt32Bits(@beta2), BitConverter.SingleToInt32Bits(@epsilon)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @theta, Tensor<float> @gradient, Tensor<float> @mean, Tensor<float> @variance, Tensor<float> @clip, float @stepSize, float @shrink, float @beta1, float @beta2, float @epsilon, int @block) =>
        _launch.Interpret(() => Step(InterpreterViews.View(@theta), InterpreterViews.View(@gradient), InterpreterViews.View(@mean), InterpreterViews.View(@variance), InterpreterViews.ReadView(@clip), @stepSize, @shrink, @beta1, @beta2, @epsilon, @block));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @theta;
        public ViewArgument @gradient;
        public ViewArgument @mean;
        public ViewArgument @variance;
        public ViewArgument @clip;
        public float @stepSize;
        public float @shrink;
        public float @beta1;
        public float @beta2;
        public float @epsilon;
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
            int _e5_bytes = CpuTile.Bytes(1, block);
            int _e6_bytes = CpuTile.Bytes(1, block);
            int _e7_bytes = CpuTile.Bytes(1, block);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            int _v0 = _grid0 * block;
            float _v1 = CpuViews.ReadF32(@clip, 0);
            int _v2 = _grid0 * block;
            float _v3 = 1f - @beta1;
            int _v4 = _grid0 * block;
            float _v5 = 1f - @beta2;
            int _v6 = _grid0 * block;
            int _v7 = _grid0 * block;
            int _v8 = _grid0 * block;
            int _v9 = _grid0 * block;
            int _v10 = _grid0 * block;
            {
                var _in11 = new TileReader<float>(@mean, 0, _v2, block, 0f, _e0);
                var _in12 = new TileReader<float>(@gradient, 0, _v0, block, 0f, _e1);
                var _out13 = new TileWriter<float>(@mean, 0, _v7, block, _e2);
                var _in14 = new TileReader<float>(@variance, 0, _v4, block, 0f, _e3);
                var _out15 = new TileWriter<float>(@variance, 0, _v8, block, _e4);
                var _in16 = new TileReader<float>(@theta, 0, _v6, block, 0f, _e5);
                var _out17 = new TileWriter<float>(@theta, 0, _v9, block, _e6);
                var _out18 = new TileWriter<float>(@gradient, 0, _v10, block, _e7);
                {
                    nint _in11_row = _in11.Row(0);
                    nint _in12_row = _in12.Row(0);
                    nint _in14_row = _in14.Row(0);
                    nint _in16_row = _in16.Row(0);
                    nint _out13_row = _out13.Row(0);
                    nint _out15_row = _out15.Row(0);
                    nint _out17_row = _out17.Row(0);
                    nint _out18_row = _out18.Row(0);
                    var _s19 = Vector512.Create(@beta1);
                    var _s20 = Vector512.Create(_v1);
                    var _s21 = Vector512.Create(_v3);
                    var _s22 = Vector512.Create(@beta2);
                    var _s23 = Vector512.Create(_v5);
                    var _s24 = Vector512.Create(@shrink);
                    var _s25 = Vector512.Create(@stepSize);
                    var _s26 = Vector512.Create(@epsilon);
                    var _s27 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= block - 16; _c += 16)
                        {
                            var _v28 = CpuMemory.LoadF32(_in11_row + 4 * _c);
                            var _v29 = CpuMemory.LoadF32(_in12_row + 4 * _c);
                            var _v30 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v31 = CpuMemory.LoadF32(_in16_row + 4 * _c);
                            var _v32 = _s19 * _v28;
                            var _v33 = _v29 * _s20;
                            var _v34 = _s21 * _v33;
                            var _v35 = _v32 + _v34;
                            CpuMemory.StoreF32(_out13_row + 4 * _c, _v35);
                            var _v36 = _s22 * _v30;
                            var _v37 = _s23 * _v33;
                            var _v38 = _v37 * _v33;
                            var _v39 = _v36 + _v38;
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v39);
                            var _v40 = _s24 * _v31;
                            var _v41 = _v31 - _v40;
                            var _v42 = _s25 * _v35;
                            var _v43 = Vector512.Sqrt(_v39);
                            var _v44 = _v43 + _s26;
                            var _v45 = _v42 / _v44;
                            var _v46 = _v41 - _v45;
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v46);
                            var _v47 = _s27;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v47);
                        }
                        if (_c < block)
                        {
                            int _n = block - _c;
                            var _v48 = CpuMemory.LoadF32(_in11_row + 4 * _c, _n);
                            var _v49 = CpuMemory.LoadF32(_in12_row + 4 * _c, _n);
                            var _v50 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v51 = CpuMemory.LoadF32(_in16_row + 4 * _c, _n);
                            var _v52 = _s19 * _v48;
                            var _v53 = _v49 * _s20;
                            var _v54 = _s21 * _v53;
                            var _v55 = _v52 + _v54;
                            CpuMemory.StoreF32(_out13_row + 4 * _c, _v55, _n);
                            var _v56 = _s22 * _v50;
                            var _v57 = _s23 * _v53;
                            var _v58 = _v57 * _v53;
                            var _v59 = _v56 + _v58;
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v59, _n);
                            var _v60 = _s24 * _v51;
                            var _v61 = _v51 - _v60;
                            var _v62 = _s25 * _v55;
                            var _v63 = Vector512.Sqrt(_v59);
                            var _v64 = _v63 + _s26;
                            var _v65 = _v62 / _v64;
                            var _v66 = _v61 - _v65;
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v66, _n);
                            var _v67 = _s27;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v67, _n);
                        }
                    }
                    _out13.End(0);
                    _out15.End(0);
                    _out17.End(0);
                    _out18.End(0);
                }
            }
        }
    }
}
