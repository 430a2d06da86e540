internal static partial class Step_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.StructKernels.Step",
        """
    fusion-ir 1
    kernel Fusion.Conformance.StructKernels.Step
    param view %x : view<f32, 1, write>
    param view %g : view<f32, 1>
    param scalar %settings.Rate : f32 of Fusion.Conformance.StepSettings
    param scalar %settings.Decay : f32 of Fusion.Conformance.StepSettings
    param scalar %settings.Step : i32 of Fusion.Conformance.StepSettings
    param scalar %settings.Flips : bool of Fusion.Conformance.StepSettings
    param scalar %settings.Momentum : f64 of Fusion.Conformance.StepSettings
    param scalar %settings.Offset : i64 of Fusion.Conformance.StepSettings
    param tune %size : i32 in [64]
    grid {
      %9 = length %x {axis=0 at=1} : i32
      %10 = add %9, %size {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %size {at=1} : i32
      %14 = min %settings.Step, %13 {at=1} : i32
      yield %14 {at=1}
    }
    body (%15 : i32) {
      %16 = dim {dims=[size] at=2} : i32
      %17 = mul %15, %16 {at=2} : i32
      %18 = load %x, %17 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %19 = dim {dims=[size] at=3} : i32
      %20 = mul %15, %19 {at=3} : i32
      %21 = load %g, %20 {value=0 dims=[size] at=3} : tile<f32, 1, size>
      %22 = mul %settings.Decay, %18 {at=7} : tile<f32, 1, size>
      %23 = add %21, %22 {at=7} : tile<f32, 1, size>
      %24 = mul %settings.Rate, %23 {at=7} : tile<f32, 1, size>
      %25 = if %settings.Flips {at=4} : tile<f32, 1, size>
      region {
        %26 = neg %24 {at=5} : tile<f32, 1, size>
        yield %26 {at=4}
      }
      region {
        yield %24 {at=4}
      }
      %27 = cast %settings.Momentum {at=6} : f32
      %28 = mul %25, %27 {at=6} : tile<f32, 1, size>
      %29 = sub %18, %28 {at=6} : tile<f32, 1, size>
      %30 = dim {dims=[size] at=6} : i32
      %31 = mul %15, %30 {at=6} : i32
      store %x, %31, %29 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(Step_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_g, global::@Fusion.@Conformance.@StepSettings @settings)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @g = _launch.Argument(_tensor_g, 1, _handle.Name, "g");
        float @settings__Rate = @settings.@Rate;
        float @settings__Decay = @settings.@Decay;
        int @settings__Step = @settings.@Step;
        bool @settings__Flips = @settings.@Flips;
        double @settings__Momentum = @settings.@Momentum;
        long @settings__Offset = @settings.@Offset;
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Write, "x"), new ViewUse(@g, 4, ViewAccess.Read, "g"));
        Span<int> _tuned = [64];
        _launch.Choose(_handle, _tuned, [], [@x, @g]);
        int @size = _tuned[0];
        int _v0 = @x.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int _v3 = Math.Min(@settings__Step, _v2);
        int grid0 = Math.Max(0, _v3);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @g = @g, @settings__Rate = @settings__Rate, @settings__Decay = @settings__Decay, @settings__Step = @settings__Step, @settings__Flips = @settings__Flips, @settings__Momentum = @settings__Momentum, @settings__Offset = @settings__Offset, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_g, @settings, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@x, @g], [BitConverter.SingleToInt32Bits(@settings__Rate), BitConverter.SingleToInt32Bits(@settings__Decay), @settings__Step, @settings__Flips ? 1 : 0, unchecked((int)BitConverter.DoubleToInt64Bits(@settings__Momentum)), unchecked((int)(BitConverter.DoubleToInt64Bits(@settings__Momentum) >> 32)), unchecked((int)@settings__Offset), unchecked((int)(@settings__Offset >> 32))], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @g, global::@Fusion.@Conformance.@StepSettings @settings, int @size) =>
        _launch.Interpret(() => Step(InterpreterViews.View(@x), InterpreterViews.ReadView(@g), @settings, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @g;
        public float @settings__Rate;
        public float @settings__Decay;
        public int @settings__Step;
        public bool @settings__Flips;
        public double @settings__Momentum;
        public long @settings__Offset;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            float _v2 = (float)@settings__Momentum;
            int _v3 = _grid0 * size;
            {
                var _in4 = new TileReader<float>(@x, 0, _v0, size, 0f, _e0);
                var _in5 = new TileReader<float>(@g, 0, _v1, size, 0f, _e1);
                var _out6 = new TileWriter<float>(@x, 0, _v3, size, _e2);
                {
                    nint _in4_row = _in4.Row(0);
                    nint _in5_row = _in5.Row(0);
                    nint _out6_row = _out6.Row(0);
                    var _s7 = Vector512.Create(@settings__Decay);
                    var _s8 = Vector512.Create(@settings__Rate);
                    var _s9 = Vector512.Create(@settings__Flips ? -1 : 0);
                    var _s10 = Vector512.Create(_v2);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v11 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            var _v12 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            var _v13 = _s7 * _v11;
                            var _v14 = _v12 + _v13;
                            var _v15 = _s8 * _v14;
                            var _v16 = -_v15;
                            var _v17 = Vector512.ConditionalSelect(_s9.AsSingle(), _v16, _v15);
                            var _v18 = _v17 * _s10;
                            var _v19 = _v11 - _v18;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v19);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v20 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            var _v21 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            var _v22 = _s7 * _v20;
                            var _v23 = _v21 + _v22;
                            var _v24 = _s8 * _v23;
                            var _v25 = -_v24;
                            var _v26 = Vector512.ConditionalSelect(_s9.AsSingle(), _v25, _v24);
                            var _v27 = _v26 * _s10;
                            var _v28 = _v20 - _v27;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v28, _n);
                        }
                    }
                    _out6.End(0);
                }
            }
        }
    }
}
