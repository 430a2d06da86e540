private static partial class Momentum_Kernel
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
    statement 1 "var i = Grid.Over(Tile.Count(gradient.Length(0), block));"
    statement 2 "var g = gradient.Load(i, block) * clip.At(0);"
    statement 3 "var m = momentum * mean.Load(i, block) + g;"
    statement 4 "mean.Store(i, m);"
    statement 5 "update.Store(i, g + momentum * m);"
    statement 6 "gradient.Store(i, Tile.Zeros<float>(1, block));"
    grid {
      %6 = length %gradient {axis=0 at=1} : i32
      %7 = add %6, %block {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %block {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = dim {dims=[block] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %14 = load %gradient, %13 {value=0 dims=[block] at=2} : tile<f32, 1, block>
      %15 = const {value=0 at=2} : i32
      %16 = at %clip, %15 {at=2} : f32
      %g = mul %14, %16 {at=2} : tile<f32, 1, block>
      %18 = dim {dims=[block] at=3} : i32
      %19 = mul %i, %18 {at=3} : i32
      %20 = load %mean, %19 {value=0 dims=[block] at=3} : tile<f32, 1, block>
      %21 = mul %momentum, %20 {at=3} : tile<f32, 1, block>
      %m = add %21, %g {at=3} : tile<f32, 1, block>
      %23 = dim {dims=[block] at=4} : i32
      %24 = mul %i, %23 {at=4} : i32
      store %mean, %24, %m {at=4}
      %25 = mul %momentum, %m {at=5} : tile<f32, 1, block>
      %26 = add %g, %25 {at=5} : tile<f32, 1, block>
      %27 = dim {dims=[block] at=5} : i32
      %28 = mul %i, %27 {at=5} : i32
      store %update, %28, %26 {at=5}
      %29 = const {value=0 at=6} : f32
      %30 = full %29 {dims=[1, block] at=6} : tile<f32, 1, block>
      %31 = dim {dims=[block] at=6} : i32
      %32 = mul %i, %31 {at=6} : i32
      store %gradient, %32, %30 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "ecb924993ff4", Tuned = new string[] { "block" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "gradient"), new ViewParameter(4, ViewAccess.Write, "mean"), new ViewParameter(4, ViewAccess.Write, "update"), new ViewParameter(4, ViewAccess.Read, "clip") }, Assembly = typeof(Momentum_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_gradient, Tensor<float> _tensor_mean, Tensor<float> _tensor_update, Tensor<float> _tensor_clip, float @momentum)
    {
        ViewArgument @gradient = _launch.Argument(_tensor_gradient, 1, _handle.Name, "gradient");
        ViewArgument @mean = _launch.Argument(_tensor_mean, 1, _handle.Name, "mean");
        ViewArgument @update = _launch.Argument(_tensor_update, 1, _handle.Name, "update");
        ViewArgument @clip = _launch.Argument(_tensor_clip, 1, _handle.Name, "clip");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @gradient, @mean, @update, @clip };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 8192 : 1024 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @block = _tuned[0];
        Launch.RequireExtent(block, _handle.Name, "block");
        int _v0 = @gradient.Length0 + @block;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @block);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @block };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@momentum) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @gradient, Tensor<float> @mean, Tensor<float> @update, Tensor<float> @clip, float @momentum, int @block) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Muon.Momentum(InterpreterViews.View(@gradient), InterpreterViews.View(@mean), InterpreterViews.View(@update), InterpreterViews.ReadView(@clip), @momentum, @block));

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
            int i = _program;
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
            // var g = gradient.Load(i, block) * clip.At(0);
            int _v0 = i * block;
            float _v1 = CpuViews.ReadF32(@clip, 0);
            // mean.Store(i, m);
            // update.Store(i, g + momentum * m);
            // gradient.Store(i, Tile.Zeros<float>(1, block));
            {
                var mean_in = new TileReader<float>(@mean, 0, _v0, block, 0f, _e0);
                var gradient_in = new TileReader<float>(@gradient, 0, _v0, block, 0f, _e1);
                var mean_out = new TileWriter<float>(@mean, 0, _v0, block, _e2);
                var update_out = new TileWriter<float>(@update, 0, _v0, block, _e3);
                var gradient_out = new TileWriter<float>(@gradient, 0, _v0, block, _e4);
                {
                    nint mean_in_row = mean_in.Row(0);
                    nint gradient_in_row = gradient_in.Row(0);
                    nint mean_out_row = mean_out.Row(0);
                    nint update_out_row = update_out.Row(0);
                    nint gradient_out_row = gradient_out.Row(0);
                    var momentum_splat = Vector512.Create(@momentum);
                    var _s2 = Vector512.Create(_v1);
                    var _s3 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= block - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(mean_in_row + 4 * _c);
                            var _v5 = CpuMemory.LoadF32(gradient_in_row + 4 * _c);
                            var _v6 = momentum_splat * _v4;
                            var g = _v5 * _s2;
                            var m = _v6 + g;
                            CpuMemory.StoreF32(mean_out_row + 4 * _c, m);
                            var _v7 = momentum_splat * m;
                            var _v8 = g + _v7;
                            CpuMemory.StoreF32(update_out_row + 4 * _c, _v8);
                            var _v9 = _s3;
                            CpuMemory.StoreF32(gradient_out_row + 4 * _c, _v9);
                        }
                        if (_c < block)
                        {
                            int _n = block - _c;
                            var _v10 = CpuMemory.LoadF32(mean_in_row + 4 * _c, _n);
                            var _v11 = CpuMemory.LoadF32(gradient_in_row + 4 * _c, _n);
                            var _v12 = momentum_splat * _v10;
                            var g_2 = _v11 * _s2;
                            var m_2 = _v12 + g_2;
                            CpuMemory.StoreF32(mean_out_row + 4 * _c, m_2, _n);
                            var _v13 = momentum_splat * m_2;
                            var _v14 = g_2 + _v13;
                            CpuMemory.StoreF32(update_out_row + 4 * _c, _v14, _n);
                            var _v15 = _s3;
                            CpuMemory.StoreF32(gradient_out_row + 4 * _c, _v15, _n);
                        }
                    }
                    mean_out.End(0);
                    update_out.End(0);
                    gradient_out.End(0);
                }
            }
        }
    }
}
