private static partial class Step_Kernel
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
    statement 1 "var i = Grid.Over(Tile.Count(theta.Length(0), block));"
    statement 2 "var g = gradient.Load(i, block) * clip.At(0);"
    statement 3 "var m = beta1 * mean.Load(i, block) + (1f - beta1) * g;"
    statement 4 "var v = beta2 * variance.Load(i, block) + (1f - beta2) * g * g;"
    statement 5 "var t = theta.Load(i, block);"
    statement 6 "mean.Store(i, m);"
    statement 7 "variance.Store(i, v);"
    statement 8 "theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));"
    statement 9 "gradient.Store(i, Tile.Zeros<float>(1, block));"
    grid {
      %11 = length %theta {axis=0 at=1} : i32
      %12 = add %11, %block {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %block {at=1} : i32
      yield %15 {at=1}
    }
    body (%i : i32) {
      %17 = dim {dims=[block] at=2} : i32
      %18 = mul %i, %17 {at=2} : i32
      %19 = load %gradient, %18 {value=0 dims=[block] at=2} : tile<f32, 1, block>
      %20 = const {value=0 at=2} : i32
      %21 = at %clip, %20 {at=2} : f32
      %g = mul %19, %21 {at=2} : tile<f32, 1, block>
      %23 = dim {dims=[block] at=3} : i32
      %24 = mul %i, %23 {at=3} : i32
      %25 = load %mean, %24 {value=0 dims=[block] at=3} : tile<f32, 1, block>
      %26 = mul %beta1, %25 {at=3} : tile<f32, 1, block>
      %27 = const {value=1 at=3} : f32
      %28 = sub %27, %beta1 {at=3} : f32
      %29 = mul %28, %g {at=3} : tile<f32, 1, block>
      %m = add %26, %29 {at=3} : tile<f32, 1, block>
      %31 = dim {dims=[block] at=4} : i32
      %32 = mul %i, %31 {at=4} : i32
      %33 = load %variance, %32 {value=0 dims=[block] at=4} : tile<f32, 1, block>
      %34 = mul %beta2, %33 {at=4} : tile<f32, 1, block>
      %35 = const {value=1 at=4} : f32
      %36 = sub %35, %beta2 {at=4} : f32
      %37 = mul %36, %g {at=4} : tile<f32, 1, block>
      %38 = mul %37, %g {at=4} : tile<f32, 1, block>
      %v = add %34, %38 {at=4} : tile<f32, 1, block>
      %40 = dim {dims=[block] at=5} : i32
      %41 = mul %i, %40 {at=5} : i32
      %t = load %theta, %41 {value=0 dims=[block] at=5} : tile<f32, 1, block>
      %43 = dim {dims=[block] at=6} : i32
      %44 = mul %i, %43 {at=6} : i32
      store %mean, %44, %m {at=6}
      %45 = dim {dims=[block] at=7} : i32
      %46 = mul %i, %45 {at=7} : i32
      store %variance, %46, %v {at=7}
      %47 = mul %shrink, %t {at=8} : tile<f32, 1, block>
      %48 = sub %t, %47 {at=8} : tile<f32, 1, block>
      %49 = mul %stepSize, %m {at=8} : tile<f32, 1, block>
      %50 = sqrt %v {at=8} : tile<f32, 1, block>
      %51 = add %50, %epsilon {at=8} : tile<f32, 1, block>
      %52 = div %49, %51 {at=8} : tile<f32, 1, block>
      %53 = sub %48, %52 {at=8} : tile<f32, 1, block>
      %54 = dim {dims=[block] at=8} : i32
      %55 = mul %i, %54 {at=8} : i32
      store %theta, %55, %53 {at=8}
      %56 = const {value=0 at=9} : f32
      %57 = full %56 {dims=[1, block] at=9} : tile<f32, 1, block>
      %58 = dim {dims=[block] at=9} : i32
      %59 = mul %i, %58 {at=9} : i32
      store %gradient, %59, %57 {at=9}
      yield
    }
    """,
        _lines)
        { Fingerprint = "4d0854d7be4b", Tuned = new string[] { "block" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "theta"), new ViewParameter(4, ViewAccess.Write, "gradient"), new ViewParameter(4, ViewAccess.Write, "mean"), new ViewParameter(4, ViewAccess.Write, "variance"), new ViewParameter(4, ViewAccess.Read, "clip") }, Assembly = typeof(Step_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_theta, Tensor<float> _tensor_gradient, Tensor<float> _tensor_mean, Tensor<float> _tensor_variance, Tensor<float> _tensor_clip, float @stepSize, float @shrink, float @beta1, float @beta2, float @epsilon)
    {
        ViewArgument @theta = _launch.Argument(_tensor_theta, 1, _handle.Name, "theta");
        ViewArgument @gradient = _launch.Argument(_tensor_gradient, 1, _handle.Name, "gradient");
        ViewArgument @mean = _launch.Argument(_tensor_mean, 1, _handle.Name, "mean");
        ViewArgument @variance = _launch.Argument(_tensor_variance, 1, _handle.Name, "variance");
        ViewArgument @clip = _launch.Argument(_tensor_clip, 1, _handle.Name, "clip");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @theta, @gradient, @mean, @variance, @clip };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 8192 : 1024 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @block = _tuned[0];
        Launch.RequireExtent(block, _handle.Name, "block");
        int _v0 = @theta.Length0 + @block;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @block);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @block };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@stepSize), BitConverter.SingleToInt32Bits(@shrink), BitConverter.SingleToInt32Bits(@beta1), BitConverter.SingleToInt32Bits(@beta2), BitConverter.SingleToInt32Bits(@epsilon) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @theta, Tensor<float> @gradient, Tensor<float> @mean, Tensor<float> @variance, Tensor<float> @clip, float @stepSize, float @shrink, float @beta1, float @beta2, float @epsilon, int @block) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.AdamW.Step(InterpreterViews.View(@theta), InterpreterViews.View(@gradient), InterpreterViews.View(@mean), InterpreterViews.View(@variance), InterpreterViews.ReadView(@clip), @stepSize, @shrink, @beta1, @beta2, @epsilon, @block));

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
            int i = _program;
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
            // var g = gradient.Load(i, block) * clip.At(0);
            int _v0 = i * block;
            float _v1 = CpuViews.ReadF32(@clip, 0);
            // mean.Store(i, m);
            // variance.Store(i, v);
            // theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));
            // gradient.Store(i, Tile.Zeros<float>(1, block));
            {
                var mean_in = new TileReader<float>(@mean, 0, _v0, block, 0f, _e0);
                var gradient_in = new TileReader<float>(@gradient, 0, _v0, block, 0f, _e1);
                var mean_out = new TileWriter<float>(@mean, 0, _v0, block, _e2);
                var variance_in = new TileReader<float>(@variance, 0, _v0, block, 0f, _e3);
                var variance_out = new TileWriter<float>(@variance, 0, _v0, block, _e4);
                var theta_in = new TileReader<float>(@theta, 0, _v0, block, 0f, _e5);
                var theta_out = new TileWriter<float>(@theta, 0, _v0, block, _e6);
                var gradient_out = new TileWriter<float>(@gradient, 0, _v0, block, _e7);
                {
                    nint mean_in_row = mean_in.Row(0);
                    nint gradient_in_row = gradient_in.Row(0);
                    nint variance_in_row = variance_in.Row(0);
                    nint theta_in_row = theta_in.Row(0);
                    nint mean_out_row = mean_out.Row(0);
                    nint variance_out_row = variance_out.Row(0);
                    nint theta_out_row = theta_out.Row(0);
                    nint gradient_out_row = gradient_out.Row(0);
                    var beta1_splat = Vector512.Create(@beta1);
                    var _s2 = Vector512.Create(_v1);
                    var _s3 = Vector512.Create((1f - @beta1));
                    var beta2_splat = Vector512.Create(@beta2);
                    var _s4 = Vector512.Create((1f - @beta2));
                    var shrink_splat = Vector512.Create(@shrink);
                    var stepSize_splat = Vector512.Create(@stepSize);
                    var epsilon_splat = Vector512.Create(@epsilon);
                    var _s5 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= block - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(mean_in_row + 4 * _c);
                            var _v7 = CpuMemory.LoadF32(gradient_in_row + 4 * _c);
                            var _v8 = CpuMemory.LoadF32(variance_in_row + 4 * _c);
                            var t = CpuMemory.LoadF32(theta_in_row + 4 * _c);
                            var _v9 = beta1_splat * _v6;
                            var g = _v7 * _s2;
                            var _v10 = _s3 * g;
                            var m = _v9 + _v10;
                            CpuMemory.StoreF32(mean_out_row + 4 * _c, m);
                            var _v11 = beta2_splat * _v8;
                            var _v12 = _s4 * g;
                            var _v13 = _v12 * g;
                            var v = _v11 + _v13;
                            CpuMemory.StoreF32(variance_out_row + 4 * _c, v);
                            var _v14 = shrink_splat * t;
                            var _v15 = t - _v14;
                            var _v16 = stepSize_splat * m;
                            var _v17 = Vector512.Sqrt(v);
                            var _v18 = _v17 + epsilon_splat;
                            var _v19 = _v16 / _v18;
                            var _v20 = _v15 - _v19;
                            CpuMemory.StoreF32(theta_out_row + 4 * _c, _v20);
                            var _v21 = _s5;
                            CpuMemory.StoreF32(gradient_out_row + 4 * _c, _v21);
                        }
                        if (_c < block)
                        {
                            int _n = block - _c;
                            var _v22 = CpuMemory.LoadF32(mean_in_row + 4 * _c, _n);
                            var _v23 = CpuMemory.LoadF32(gradient_in_row + 4 * _c, _n);
                            var _v24 = CpuMemory.LoadF32(variance_in_row + 4 * _c, _n);
                            var t_2 = CpuMemory.LoadF32(theta_in_row + 4 * _c, _n);
                            var _v25 = beta1_splat * _v22;
                            var g_2 = _v23 * _s2;
                            var _v26 = _s3 * g_2;
                            var m_2 = _v25 + _v26;
                            CpuMemory.StoreF32(mean_out_row + 4 * _c, m_2, _n);
                            var _v27 = beta2_splat * _v24;
                            var _v28 = _s4 * g_2;
                            var _v29 = _v28 * g_2;
                            var v_2 = _v27 + _v29;
                            CpuMemory.StoreF32(variance_out_row + 4 * _c, v_2, _n);
                            var _v30 = shrink_splat * t_2;
                            var _v31 = t_2 - _v30;
                            var _v32 = stepSize_splat * m_2;
                            var _v33 = Vector512.Sqrt(v_2);
                            var _v34 = _v33 + epsilon_splat;
                            var _v35 = _v32 / _v34;
                            var _v36 = _v31 - _v35;
                            CpuMemory.StoreF32(theta_out_row + 4 * _c, _v36, _n);
                            var _v37 = _s5;
                            CpuMemory.StoreF32(gradient_out_row + 4 * _c, _v37, _n);
                        }
                    }
                    mean_out.End(0);
                    variance_out.End(0);
                    theta_out.End(0);
                    gradient_out.End(0);
                }
            }
        }
    }
}
