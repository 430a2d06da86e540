private static partial class Step_Kernel
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
    statement 1 "var i = Grid.Over(Math.Min(settings.Step, Tile.Count(x.Length(0), size)));"
    statement 2 "var v = x.Load(i, size);"
    statement 3 "var change = Change(v, g.Load(i, size), settings);"
    statement 4 "if (settings.Flips)"
    statement 5 "change = -change;"
    statement 6 "x.Store(i, v - change * (float)settings.Momentum);"
    statement 7 "s.Rate * (g + s.Decay * x)"
    grid {
      %9 = length %x {axis=0 at=1} : i32
      %10 = add %9, %size {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %size {at=1} : i32
      %14 = min %settings.Step, %13 {at=1} : i32
      yield %14 {at=1}
    }
    body (%i : i32) {
      %16 = dim {dims=[size] at=2} : i32
      %17 = mul %i, %16 {at=2} : i32
      %v = load %x, %17 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %19 = dim {dims=[size] at=3} : i32
      %20 = mul %i, %19 {at=3} : i32
      %21 = load %g, %20 {value=0 dims=[size] at=3} : tile<f32, 1, size>
      %22 = mul %settings.Decay, %v {at=7} : tile<f32, 1, size>
      %23 = add %21, %22 {at=7} : tile<f32, 1, size>
      %change = mul %settings.Rate, %23 {at=7} : tile<f32, 1, size>
      %change.2 = if %settings.Flips {at=4} : tile<f32, 1, size>
      region {
        %change.3 = neg %change {at=5} : tile<f32, 1, size>
        yield %change.3 {at=4}
      }
      region {
        yield %change {at=4}
      }
      %27 = cast %settings.Momentum {at=6} : f32
      %28 = mul %change.2, %27 {at=6} : tile<f32, 1, size>
      %29 = sub %v, %28 {at=6} : tile<f32, 1, size>
      %30 = dim {dims=[size] at=6} : i32
      %31 = mul %i, %30 {at=6} : i32
      store %x, %31, %29 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "d61282d731fb", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "x"), new ViewParameter(4, ViewAccess.Read, "g") }, Assembly = typeof(Step_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_g, global::Fusion.Conformance.StepSettings @settings)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @g = _launch.Argument(_tensor_g, 1, _handle.Name, "g");
        float @settings__Rate = @settings.@Rate;
        float @settings__Decay = @settings.@Decay;
        int @settings__Step = @settings.@Step;
        bool @settings__Flips = @settings.@Flips;
        double @settings__Momentum = @settings.@Momentum;
        long @settings__Offset = @settings.@Offset;
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @g };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 64 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @x.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int _v3 = Math.Min(@settings__Step, _v2);
        int grid0 = Math.Max(0, _v3);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@settings__Rate), BitConverter.SingleToInt32Bits(@settings__Decay), @settings__Step, @settings__Flips ? 1 : 0, unchecked((int)BitConverter.DoubleToInt64Bits(@settings__Momentum)), unchecked((int)(BitConverter.DoubleToInt64Bits(@settings__Momentum) >> 32)), unchecked((int)@settings__Offset), unchecked((int)(@settings__Offset >> 32)) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @g, global::Fusion.Conformance.StepSettings @settings, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.StructKernels.Step(InterpreterViews.View(@x), InterpreterViews.ReadView(@g), @settings, @size));

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
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var v = x.Load(i, size);
            int _v0 = i * size;
            // x.Store(i, v - change * (float)settings.Momentum);
            {
                var x_in = new TileReader<float>(@x, 0, _v0, size, 0f, _e0);
                var g_in = new TileReader<float>(@g, 0, _v0, size, 0f, _e1);
                var x_out = new TileWriter<float>(@x, 0, _v0, size, _e2);
                {
                    nint x_in_row = x_in.Row(0);
                    nint g_in_row = g_in.Row(0);
                    nint x_out_row = x_out.Row(0);
                    var _s1 = Vector512.Create(@settings__Decay);
                    var _s2 = Vector512.Create(@settings__Rate);
                    var _s3 = Vector512.Create(@settings__Flips ? -1 : 0);
                    var _s4 = Vector512.Create((float)@settings__Momentum);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v5 = CpuMemory.LoadF32(g_in_row + 4 * _c);
                            var _v6 = _s1 * v;
                            var _v7 = _v5 + _v6;
                            var change = _s2 * _v7;
                            var change_2 = -change;
                            var _v8 = Vector512.ConditionalSelect(_s3.AsSingle(), change_2, change);
                            var _v9 = _v8 * _s4;
                            var _v10 = v - _v9;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v10);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v11 = CpuMemory.LoadF32(g_in_row + 4 * _c, _n);
                            var _v12 = _s1 * v_2;
                            var _v13 = _v11 + _v12;
                            var change_3 = _s2 * _v13;
                            var change_4 = -change_3;
                            var _v14 = Vector512.ConditionalSelect(_s3.AsSingle(), change_4, change_3);
                            var _v15 = _v14 * _s4;
                            var _v16 = v_2 - _v15;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v16, _n);
                        }
                    }
                    x_out.End(0);
                }
            }
        }
    }
}
