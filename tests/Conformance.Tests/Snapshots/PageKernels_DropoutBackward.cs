internal static partial class DropoutBackward_Kernel
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
    grid {
      %6 = length %dy {axis=0 at=1} : i32
      yield %6 {at=1}
    }
    body (%7 : i32) {
      %8 = coordinates %7 {dims=[1] along=rows at=2} : tile<i32, 1, 1>
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
      %25 = div %22, %24 {at=4} : tile<f32, 1, width>
      %26 = const {value=0 at=3} : i32
      %27 = const {value=0 at=3} : i32
      %28 = load %dy, %7, %27 {value=0 dims=[1, width] at=3} : tile<f32, 1, width>
      %29 = mul %28, %25 {at=3} : tile<f32, 1, width>
      store %dx, %7, %26, %29 {at=3}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(DropoutBackward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dy, Tensor<float> _tensor_dx, int @seed, int @stream, float @rate, int @width)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @dx = _launch.Argument(_tensor_dx, 2, _handle.Name, "dx");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@dy, 4, ViewAccess.Read, "dy"), new ViewUse(@dx, 4, ViewAccess.Write, "dx"));
        int grid0 = Math.Max(0, @dy.Length0);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width],
                    [@dy, @dx], [@seed, @stream, BitConverter.SingleToInt32Bits(@rate)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dy, Tensor<float> @dx, int @seed, int @stream, float @rate, int @width) =>
        _launch.Interpret(() => DropoutBackward(InterpreterViews.ReadView(@dy), InterpreterViews.View(@dx), @seed, @stream, @rate, @width));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            float _v0 = 1f - @rate;
            {
                var _in1 = new TileReader<float>(@dy, _grid0, 0, width, 0f, _e0);
                var _out2 = new TileWriter<float>(@dx, _grid0, 0, width, _e1);
                {
                    nint _in1_row = _in1.Row(0);
                    nint _out2_row = _out2.Row(0);
                    var _s3 = Vector512.Create(@seed);
                    var _s4 = Vector512.Create(@stream);
                    var _s5 = Vector512.Create(_grid0);
                    var _s6 = Vector512.Create(0);
                    var _s7 = Vector512.Create(0);
                    var _s8 = Vector512.Create(8);
                    var _s9 = Vector512.Create(16777215);
                    var _s10 = Vector512.Create(5.96046448E-08f);
                    var _s11 = Vector512.Create(@rate);
                    var _s12 = Vector512.Create(_v0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v13 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                            var _v14 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _p15 = CpuPhilox.Words(_s3, _s4, _v14, _s5, _s6, _s7);
                            var _v16 = _p15.W0;
                            var _v17 = CpuMath.ShiftRight(_v16, _s8);
                            var _v18 = _v17 & _s9;
                            var _v19 = Vector512.ConvertToSingle(_v18);
                            var _v20 = _v19 * _s10;
                            var _v21 = Vector512.GreaterThanOrEqual(_v20, _s11).AsInt32();
                            var _v22 = Vector512.ConvertToSingle(-_v21);
                            var _v23 = _v22 / _s12;
                            var _v24 = _v13 * _v23;
                            CpuMemory.StoreF32(_out2_row + 4 * _c, _v24);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v25 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                            var _v26 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _p27 = CpuPhilox.Words(_s3, _s4, _v26, _s5, _s6, _s7);
                            var _v28 = _p27.W0;
                            var _v29 = CpuMath.ShiftRight(_v28, _s8);
                            var _v30 = _v29 & _s9;
                            var _v31 = Vector512.ConvertToSingle(_v30);
                            var _v32 = _v31 * _s10;
                            var _v33 = Vector512.GreaterThanOrEqual(_v32, _s11).AsInt32();
                            var _v34 = Vector512.ConvertToSingle(-_v33);
                            var _v35 = _v34 / _s12;
                            var _v36 = _v25 * _v35;
                            CpuMemory.StoreF32(_out2_row + 4 * _c, _v36, _n);
                        }
                    }
                    _out2.End(0);
                }
            }
        }
    }
}
