private static partial class Limit_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.StructKernels.Limit",
        """
    fusion-ir 1
    kernel Fusion.Conformance.StructKernels.Limit
    param view %x : view<f32, 1>
    param view %y : view<f32, 1, write>
    param scalar %first.Low : f32 of Fusion.Conformance.StructKernels.Range
    param scalar %first.High : f32 of Fusion.Conformance.StructKernels.Range
    param scalar %second.Low : f32 of Fusion.Conformance.StructKernels.Range
    param scalar %second.High : f32 of Fusion.Conformance.StructKernels.Range
    param scalar %settings.Rate : f32 of Fusion.Conformance.StepSettings
    param scalar %settings.Decay : f32 of Fusion.Conformance.StepSettings
    param scalar %settings.Step : i32 of Fusion.Conformance.StepSettings
    param scalar %settings.Flips : bool of Fusion.Conformance.StepSettings
    param scalar %settings.Momentum : f64 of Fusion.Conformance.StepSettings
    param scalar %settings.Offset : i64 of Fusion.Conformance.StepSettings
    param tune %size : i32 in [64]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), size));"
    statement 2 "y.Store(i, Within(Within(x.Load(i, size), first), second) + (float)settings.Offset);"
    statement 3 "Tile.Min(Tile.Max(x, range.Low), range.High)"
    grid {
      %13 = length %x {axis=0 at=1} : i32
      %14 = add %13, %size {at=1} : i32
      %15 = const {value=1 at=1} : i32
      %16 = sub %14, %15 {at=1} : i32
      %17 = div %16, %size {at=1} : i32
      yield %17 {at=1}
    }
    body (%i : i32) {
      %19 = dim {dims=[size] at=2} : i32
      %20 = mul %i, %19 {at=2} : i32
      %21 = load %x, %20 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %22 = max %21, %first.Low {at=3} : tile<f32, 1, size>
      %23 = min %22, %first.High {at=3} : tile<f32, 1, size>
      %24 = max %23, %second.Low {at=3} : tile<f32, 1, size>
      %25 = min %24, %second.High {at=3} : tile<f32, 1, size>
      %26 = cast %settings.Offset {at=2} : f32
      %27 = add %25, %26 {at=2} : tile<f32, 1, size>
      %28 = dim {dims=[size] at=2} : i32
      %29 = mul %i, %28 {at=2} : i32
      store %y, %29, %27 {at=2}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c51059bb2f99", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Limit_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, global::Fusion.Conformance.StructKernels.Range @first, global::Fusion.Conformance.StructKernels.Range @second, global::Fusion.Conformance.StepSettings @settings)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        float @first__Low = @first.@Low;
        float @first__High = @first.@High;
        float @second__Low = @second.@Low;
        float @second__High = @second.@High;
        float @settings__Rate = @settings.@Rate;
        float @settings__Decay = @settings.@Decay;
        int @settings__Step = @settings.@Step;
        bool @settings__Flips = @settings.@Flips;
        double @settings__Momentum = @settings.@Momentum;
        long @settings__Offset = @settings.@Offset;
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
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
                var _program = new CpuProgram { @x = @x, @y = @y, @first__Low = @first__Low, @first__High = @first__High, @second__Low = @second__Low, @second__High = @second__High, @settings__Rate = @settings__Rate, @settings__Decay = @settings__Decay, @settings__Step = @settings__Step, @settings__Flips = @settings__Flips, @settings__Momentum = @settings__Momentum, @settings__Offset = @settings__Offset, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @first, @second, @settings, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@first__Low), BitConverter.SingleToInt32Bits(@first__High), BitConverter.SingleToInt32Bits(@second__Low), BitConverter.SingleToInt32Bits(@second__High), BitConverter.SingleToInt32Bits(@settings__Rate), BitConverter.SingleToInt32Bits(@settings__Decay), @settings__Step, @settings__Flips ? 1 : 0, unchecked((int)BitConverter.DoubleToInt64Bits(@settings__Momentum)), unchecked((int)(BitConverter.DoubleToInt64Bits(@settings__Momentum) >> 32)), unchecked((int)@settings__Offset), unchecked((int)(@settings__Offset >> 32)) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, global::Fusion.Conformance.StructKernels.Range @first, global::Fusion.Conformance.StructKernels.Range @second, global::Fusion.Conformance.StepSettings @settings, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.StructKernels.Limit(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @first, @second, @settings, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public float @first__Low;
        public float @first__High;
        public float @second__Low;
        public float @second__High;
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
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // y.Store(i, Within(Within(x.Load(i, size), first), second) + (float)settings.Offset);
            int _v0 = i * size;
            {
                var x_in = new TileReader<float>(@x, 0, _v0, size, 0f, _e0);
                var y_out = new TileWriter<float>(@y, 0, _v0, size, _e1);
                {
                    nint x_in_row = x_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    var _s1 = Vector512.Create(@first__Low);
                    var _s2 = Vector512.Create(@first__High);
                    var _s3 = Vector512.Create(@second__Low);
                    var _s4 = Vector512.Create(@second__High);
                    var _s5 = Vector512.Create((float)@settings__Offset);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v7 = Vector512.Max(_v6, _s1);
                            var _v8 = Vector512.Min(_v7, _s2);
                            var _v9 = Vector512.Max(_v8, _s3);
                            var _v10 = Vector512.Min(_v9, _s4);
                            var _v11 = _v10 + _s5;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v11);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v12 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v13 = Vector512.Max(_v12, _s1);
                            var _v14 = Vector512.Min(_v13, _s2);
                            var _v15 = Vector512.Max(_v14, _s3);
                            var _v16 = Vector512.Min(_v15, _s4);
                            var _v17 = _v16 + _s5;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v17, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
