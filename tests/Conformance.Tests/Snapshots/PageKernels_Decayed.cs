private static partial class Decayed_Kernel
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
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), size));"
    statement 2 "var v = x.Load(i, size);"
    statement 3 "var change = settings.Rate * (g.Load(i, size) + settings.Decay * v);"
    statement 4 "x.Store(i, settings.Reversed ? v + change : v - change);"
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %size {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %size {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %v = load %x, %13 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %15 = dim {dims=[size] at=3} : i32
      %16 = mul %i, %15 {at=3} : i32
      %17 = load %g, %16 {value=0 dims=[size] at=3} : tile<f32, 1, size>
      %18 = mul %settings.Decay, %v {at=3} : tile<f32, 1, size>
      %19 = add %17, %18 {at=3} : tile<f32, 1, size>
      %change = mul %settings.Rate, %19 {at=3} : tile<f32, 1, size>
      %21 = if %settings.Reversed {at=4} : tile<f32, 1, size>
      region {
        %22 = add %v, %change {at=4} : tile<f32, 1, size>
        yield %22 {at=4}
      }
      region {
        %23 = sub %v, %change {at=4} : tile<f32, 1, size>
        yield %23 {at=4}
      }
      %24 = dim {dims=[size] at=4} : i32
      %25 = mul %i, %24 {at=4} : i32
      store %x, %25, %21 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "f49d68cdeee2", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "x"), new ViewParameter(4, ViewAccess.Read, "g") }, Assembly = typeof(Decayed_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_g, global::Fusion.Conformance.PageKernels.DecaySettings @settings)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @g = _launch.Argument(_tensor_g, 1, _handle.Name, "g");
        float @settings__Rate = @settings.@Rate;
        float @settings__Decay = @settings.@Decay;
        bool @settings__Reversed = @settings.@Reversed;
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
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@settings__Rate), BitConverter.SingleToInt32Bits(@settings__Decay), @settings__Reversed ? 1 : 0 };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @g, global::Fusion.Conformance.PageKernels.DecaySettings @settings, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.Decayed(InterpreterViews.View(@x), InterpreterViews.ReadView(@g), @settings, @size));

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
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var v = x.Load(i, size);
            int _v0 = i * size;
            // x.Store(i, settings.Reversed ? v + change : v - change);
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
                    var _s3 = Vector512.Create(@settings__Reversed ? -1 : 0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v4 = CpuMemory.LoadF32(g_in_row + 4 * _c);
                            var _v5 = _s1 * v;
                            var _v6 = _v4 + _v5;
                            var change = _s2 * _v6;
                            var _v7 = v + change;
                            var _v8 = v - change;
                            var _v9 = Vector512.ConditionalSelect(_s3.AsSingle(), _v7, _v8);
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v9);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v10 = CpuMemory.LoadF32(g_in_row + 4 * _c, _n);
                            var _v11 = _s1 * v_2;
                            var _v12 = _v10 + _v11;
                            var change_2 = _s2 * _v12;
                            var _v13 = v_2 + change_2;
                            var _v14 = v_2 - change_2;
                            var _v15 = Vector512.ConditionalSelect(_s3.AsSingle(), _v13, _v14);
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v15, _n);
                        }
                    }
                    x_out.End(0);
                }
            }
        }
    }
}
