private static partial class DropoutBackward_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.DropoutBackward",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.DropoutBackward
    param view %dy : view<f32, 2>
    param view %dx : view<f32, 2, write>
    param scalar %seed : i32
    param scalar %stream : i32
    param scalar %rate : f32
    param const %width : i32 = 40
    statement 1 "var i = Grid.Over(dy.Length(0));"
    statement 2 "var kept = Kept(seed, stream, Tile.Rows(i, 1), Tile.Columns(0, width), rate);"
    statement 3 "dx.Store((i, 0), dy.Load((i, 0), (1, width)) * kept);"
    statement 4 "(Tile.Uniform(seed, stream, row, column) >= rate).To<float>() / (1f - rate)"
    grid {
      %6 = length %dy {axis=0 at=1} : i32
      yield %6 {at=1}
    }
    body (%i : i32) {
      %8 = coordinates %i {dims=[1] along=rows at=2} : tile<i32, 1, 1>
      %9 = const {value=0 at=2} : i32
      %10 = coordinates %9 {dims=[width] along=columns at=2} : tile<i32, 1, width>
      %11 = const {value=0 at=4} : i32
      %12 = const {value=0 at=4} : i32
      %13 = philox %seed, %stream, %10, %8, %11, %12 {word=0 at=4} : tile<i32, 1, width>
      %14 = const {value=8 at=4} : i32
      %15 = shr %13, %14 {at=4} : tile<i32, 1, width>
      %16 = const {value=16777215 at=4} : i32
      %17 = and %15, %16 {at=4} : tile<i32, 1, width>
      %18 = cast %17 {at=4} : tile<f32, 1, width>
      %19 = const {value=0x3E70000000000000 at=4} : f32
      %20 = mul %18, %19 {at=4} : tile<f32, 1, width>
      %21 = ge %20, %rate {at=4} : tile<bool, 1, width>
      %22 = cast %21 {at=4} : tile<f32, 1, width>
      %23 = const {value=1 at=4} : f32
      %24 = sub %23, %rate {at=4} : f32
      %kept = div %22, %24 {at=4} : tile<f32, 1, width>
      %26 = const {value=0 at=3} : i32
      %27 = const {value=0 at=3} : i32
      %28 = load %dy, %i, %27 {value=0 dims=[1, width] at=3} : tile<f32, 1, width>
      %29 = mul %28, %kept {at=3} : tile<f32, 1, width>
      store %dx, %i, %26, %29 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "59ea19e5a46c", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "dy"), new ViewParameter(4, ViewAccess.Write, "dx") }, Assembly = typeof(DropoutBackward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dy, Tensor<float> _tensor_dx, int @seed, int @stream, float @rate, int @width)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @dx = _launch.Argument(_tensor_dx, 2, _handle.Name, "dx");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @dy, @dx };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(width, _handle.Name, "width");
        int grid0 = Math.Max(0, @dy.Length0);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @dy = @dy, @dx = @dx, @seed = @seed, @stream = @stream, @rate = @rate, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_dy, _tensor_dx, @seed, @stream, @rate, @width);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @seed, @stream, BitConverter.SingleToInt32Bits(@rate) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dy, Tensor<float> @dx, int @seed, int @stream, float @rate, int @width) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.DropoutBackward(InterpreterViews.ReadView(@dy), InterpreterViews.View(@dx), @seed, @stream, @rate, @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @dy;
        public ViewArgument @dx;
        public int @seed;
        public int @stream;
        public float @rate;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // dx.Store((i, 0), dy.Load((i, 0), (1, width)) * kept);
            {
                var dy_in = new TileReader<float>(@dy, i, 0, width, 0f, _e0);
                var dx_out = new TileWriter<float>(@dx, i, 0, width, _e1);
                {
                    nint dy_in_row = dy_in.Row(0);
                    nint dx_out_row = dx_out.Row(0);
                    var seed_splat = Vector512.Create(@seed);
                    var stream_splat = Vector512.Create(@stream);
                    var _s0 = Vector512.Create(i);
                    var _s1 = Vector512.Create(0);
                    var _s2 = Vector512.Create(8);
                    var _s3 = Vector512.Create(16777215);
                    var _s4 = Vector512.Create(5.96046448E-08f);
                    var rate_splat = Vector512.Create(@rate);
                    var _s5 = Vector512.Create((1f - @rate));
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(dy_in_row + 4 * _c);
                            var _v7 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _p8 = CpuPhilox.Words(seed_splat, stream_splat, _v7, _s0, _s1, _s1);
                            var _v9 = _p8.W0;
                            var _v10 = CpuMath.ShiftRight(_v9, _s2);
                            var _v11 = _v10 & _s3;
                            var _v12 = Vector512.ConvertToSingle(_v11);
                            var _v13 = _v12 * _s4;
                            var _v14 = Vector512.GreaterThanOrEqual(_v13, rate_splat).AsInt32();
                            var _v15 = Vector512.ConvertToSingle(-_v14);
                            var kept = _v15 / _s5;
                            var _v16 = _v6 * kept;
                            CpuMemory.StoreF32(dx_out_row + 4 * _c, _v16);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v17 = CpuMemory.LoadF32(dy_in_row + 4 * _c, _n);
                            var _v18 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _p19 = CpuPhilox.Words(seed_splat, stream_splat, _v18, _s0, _s1, _s1);
                            var _v20 = _p19.W0;
                            var _v21 = CpuMath.ShiftRight(_v20, _s2);
                            var _v22 = _v21 & _s3;
                            var _v23 = Vector512.ConvertToSingle(_v22);
                            var _v24 = _v23 * _s4;
                            var _v25 = Vector512.GreaterThanOrEqual(_v24, rate_splat).AsInt32();
                            var _v26 = Vector512.ConvertToSingle(-_v25);
                            var kept_2 = _v26 / _s5;
                            var _v27 = _v17 * kept_2;
                            CpuMemory.StoreF32(dx_out_row + 4 * _c, _v27, _n);
                        }
                    }
                    dx_out.End(0);
                }
            }
        }
    }
}
