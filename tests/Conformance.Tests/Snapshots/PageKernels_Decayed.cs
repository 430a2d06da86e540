internal static partial class Decayed_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.Decayed",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.Decayed
    param view %x : view<f32, 1, write>
    param view %g : view<f32, 1>
    param scalar %settings.Rate : f32 of Fusion.Conformance.PageKernels.DecaySettings
    param scalar %settings.Decay : f32 of Fusion.Conformance.PageKernels.DecaySettings
    param scalar %settings.Reversed : bool of Fusion.Conformance.PageKernels.DecaySettings
    param tune %size : i32 in [64]
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %size {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %size {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %11, %12 {at=2} : i32
      %14 = load %x, %13 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %15 = dim {dims=[size] at=3} : i32
      %16 = mul %11, %15 {at=3} : i32
      %17 = load %g, %16 {value=0 dims=[size] at=3} : tile<f32, 1, size>
      %18 = mul %settings.Decay, %14 {at=3} : tile<f32, 1, size>
      %19 = add %17, %18 {at=3} : tile<f32, 1, size>
      %20 = mul %settings.Rate, %19 {at=3} : tile<f32, 1, size>
      %21 = if %settings.Reversed {at=4} : tile<f32, 1, size>
      region {
        %22 = add %14, %20 {at=4} : tile<f32, 1, size>
        yield %22 {at=4}
      }
      region {
        %23 = sub %14, %20 {at=4} : tile<f32, 1, size>
        yield %23 {at=4}
      }
      %24 = dim {dims=[size] at=4} : i32
      %25 = mul %11, %24 {at=4} : i32
      store %x, %25, %21 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(Decayed_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_g, global::@Fusion.@Conformance.@PageKernels.@DecaySettings @settings)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @g = _launch.Argument(_tensor_g, 1, _handle.Name, "g");
        float @settings__Rate = @settings.@Rate;
        float @settings__Decay = @settings.@Decay;
        bool @settings__Reversed = @settings.@Reversed;
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Write, "x"), new ViewUse(@g, 4, ViewAccess.Read, "g"));
        Span<int> _tuned = [64];
        _launch.Choose(_handle, _tuned, [], [@x, @g]);
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
                var _program = new CpuProgram { @x = @x, @g = @g, @settings__Rate = @settings__Rate, @settings__Decay = @settings__Decay, @settings__Reversed = @settings__Reversed, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_g, @settings, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@x, @g], [BitConverter.SingleToInt32Bits(@settings__Rate), BitConverter.SingleToInt32Bits(@settings__Decay), @settings__Reversed ? 1 : 0], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @g, global::@Fusion.@Conformance.@PageKernels.@DecaySettings @settings, int @size) =>
        _launch.Interpret(() => Decayed(InterpreterViews.View(@x), InterpreterViews.ReadView(@g), @settings, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @g;
        public float @settings__Rate;
        public float @settings__Decay;
        public bool @settings__Reversed;
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
            int _v2 = _grid0 * size;
            {
                var _in3 = new TileReader<float>(@x, 0, _v0, size, 0f, _e0);
                var _in4 = new TileReader<float>(@g, 0, _v1, size, 0f, _e1);
                var _out5 = new TileWriter<float>(@x, 0, _v2, size, _e2);
                {
                    nint _in3_row = _in3.Row(0);
                    nint _in4_row = _in4.Row(0);
                    nint _out5_row = _out5.Row(0);
                    var _s6 = Vector512.Create(@settings__Decay);
                    var _s7 = Vector512.Create(@settings__Rate);
                    var _s8 = Vector512.Create(@settings__Reversed ? -1 : 0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v10 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            var _v11 = _s6 * _v9;
                            var _v12 = _v10 + _v11;
                            var _v13 = _s7 * _v12;
                            var _v14 = _v9 + _v13;
                            var _v15 = _v9 - _v13;
                            var _v16 = Vector512.ConditionalSelect(_s8.AsSingle(), _v14, _v15);
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v16);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v17 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v18 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            var _v19 = _s6 * _v17;
                            var _v20 = _v18 + _v19;
                            var _v21 = _s7 * _v20;
                            var _v22 = _v17 + _v21;
                            var _v23 = _v17 - _v21;
                            var _v24 = Vector512.ConditionalSelect(_s8.AsSingle(), _v22, _v23);
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v24, _n);
                        }
                    }
                    _out5.End(0);
                }
            }
        }
    }
}
