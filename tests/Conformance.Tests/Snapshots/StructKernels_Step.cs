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
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _b0_bytes = CpuTile.Bytes(1, size);
            int _b1_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0 = _e3 + _e3_bytes;
            nint _b1 = _b0 + _b0_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            {
                var _in2 = new TileReader<float>(@g, 0, _v1, size, 0f, _e0);
                var _in3 = new TileReader<float>(@x, 0, _v0, size, 0f, _e1);
                {
                    nint _in2_row = _in2.Row(0);
                    nint _in3_row = _in3.Row(0);
                    var _s4 = Vector512.Create(@settings__Decay);
                    var _s5 = Vector512.Create(@settings__Rate);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v7 = CpuMemory.LoadF32(_in2_row + 4 * _c);
                            var _v8 = _s4 * _v6;
                            var _v9 = _v7 + _v8;
                            var _v10 = _s5 * _v9;
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v10);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v11 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v12 = CpuMemory.LoadF32(_in2_row + 4 * _c, _n);
                            var _v13 = _s4 * _v11;
                            var _v14 = _v12 + _v13;
                            var _v15 = _s5 * _v14;
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v15);
                        }
                    }
                }
            }
            if (@settings__Flips)
            {
                {
                    {
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v16 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v17 = -_v16;
                                CpuMemory.StoreF32(_b1 + 4 * _c, _v17);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v18 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v19 = -_v18;
                                CpuMemory.StoreF32(_b1 + 4 * _c, _v19);
                            }
                        }
                    }
                }
            }
            else
            {
                {
                    {
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v20 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                CpuMemory.StoreF32(_b1 + 4 * _c, _v20);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v21 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                CpuMemory.StoreF32(_b1 + 4 * _c, _v21);
                            }
                        }
                    }
                }
            }
            float _v22 = (float)@settings__Momentum;
            int _v23 = _grid0 * size;
            {
                var _in24 = new TileReader<float>(@x, 0, _v0, size, 0f, _e2);
                var _out25 = new TileWriter<float>(@x, 0, _v23, size, _e3);
                {
                    nint _in24_row = _in24.Row(0);
                    nint _out25_row = _out25.Row(0);
                    var _s26 = Vector512.Create(_v22);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v27 = CpuMemory.LoadF32(_in24_row + 4 * _c);
                            var _v28 = CpuMemory.LoadF32(_b1 + 4 * _c);
                            var _v29 = _v28 * _s26;
                            var _v30 = _v27 - _v29;
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v30);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v31 = CpuMemory.LoadF32(_in24_row + 4 * _c, _n);
                            var _v32 = CpuMemory.LoadF32(_b1 + 4 * _c);
                            var _v33 = _v32 * _s26;
                            var _v34 = _v31 - _v33;
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v34, _n);
                        }
                    }
                    _out25.End(0);
                }
            }
        }
    }
}
