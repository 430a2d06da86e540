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
            int _b0_bytes = CpuTile.Bytes(1, size);
            int _b1_bytes = CpuTile.Bytes(1, size);
            int _b2_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            {
                var _in2 = new TileReader<float>(@x, 0, _v0, size, 0f, _e0);
                var _in3 = new TileReader<float>(@g, 0, _v1, size, 0f, _e1);
                {
                    nint _in2_row = _in2.Row(0);
                    nint _in3_row = _in3.Row(0);
                    var _s4 = Vector512.Create(@settings__Decay);
                    var _s5 = Vector512.Create(@settings__Rate);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(_in2_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v6);
                            var _v7 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v8 = _s4 * _v6;
                            var _v9 = _v7 + _v8;
                            var _v10 = _s5 * _v9;
                            CpuMemory.StoreF32(_b1 + 4 * _c, _v10);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v11 = CpuMemory.LoadF32(_in2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v11);
                            var _v12 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v13 = _s4 * _v11;
                            var _v14 = _v12 + _v13;
                            var _v15 = _s5 * _v14;
                            CpuMemory.StoreF32(_b1 + 4 * _c, _v15);
                        }
                    }
                }
            }
            if (@settings__Reversed)
            {
                {
                    {
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v16 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v17 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                var _v18 = _v16 + _v17;
                                CpuMemory.StoreF32(_b2 + 4 * _c, _v18);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v19 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v20 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                var _v21 = _v19 + _v20;
                                CpuMemory.StoreF32(_b2 + 4 * _c, _v21);
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
                                var _v22 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v23 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                var _v24 = _v22 - _v23;
                                CpuMemory.StoreF32(_b2 + 4 * _c, _v24);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v25 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v26 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                var _v27 = _v25 - _v26;
                                CpuMemory.StoreF32(_b2 + 4 * _c, _v27);
                            }
                        }
                    }
                }
            }
            int _v28 = _grid0 * size;
            {
                var _out29 = new TileWriter<float>(@x, 0, _v28, size, _e2);
                {
                    nint _out29_row = _out29.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v30 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v30);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v31 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v31, _n);
                        }
                    }
                    _out29.End(0);
                }
            }
        }
    }
}
