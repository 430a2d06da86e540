internal static partial class SoftmaxOfRow_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ReductionKernels.SoftmaxOfRow",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ReductionKernels.SoftmaxOfRow
    param view %a : view<f32, 2>
    param view %y : view<f32, 2, write>
    param const %width : i32 = 100
    grid {
      %3 = length %a {axis=0 at=1} : i32
      yield %3 {at=1}
    }
    body (%4 : i32) {
      %5 = slice %a, %4 {at=2} : view<f32, 1>
      %6 = const {value=0 at=2} : i32
      %7 = load %5, %6 {value=0 dims=[width] at=2} : tile<f32, 1, width>
      %8 = reduceMax %7 {along=columns at=3} : tile<f32, 1, 1>
      %9 = sub %7, %8 {at=3} : tile<f32, 1, width>
      %10 = exp %9 {at=3} : tile<f32, 1, width>
      %11 = slice %y, %4 {at=4} : view<f32, 1, write>
      %12 = const {value=0 at=4} : i32
      %13 = reduceSum %10 {along=columns at=4} : tile<f32, 1, 1>
      %14 = div %10, %13 {at=4} : tile<f32, 1, width>
      store %11, %12, %14 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(SoftmaxOfRow_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_y, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        int grid0 = Math.Max(0, @a.Length0);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @y = @y, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_y, @width);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width],
                    [@a, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @y, int @width) =>
        _launch.Interpret(() => SoftmaxOfRow(InterpreterViews.ReadView(@a), InterpreterViews.View(@y), @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @y;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _b0 = _e1 + _e1_bytes;
            ViewArgument _v0 = CpuViews.Slice(@a, 4, _grid0);
            ViewArgument _v1 = CpuViews.Slice(@y, 4, _grid0);
            {
                var _in2 = new TileReader<float>(_v0, 0, 0, width, 0f, _e0);
                var _out3 = new TileWriter<float>(_v1, 0, 0, width, _e1);
                {
                    nint _in2_row = _in2.Row(0);
                    nint _out3_row = _out3.Row(0);
                    float _v4;
                    {
                        Vector512<float> _v4_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadF32(_in2_row + 4 * _c);
                            _v4_lanes = Vector512.Max(_v4_lanes, _v5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v6 = CpuMemory.LoadF32(_in2_row + 4 * _c, _n);
                            _v4_lanes = Vector512.Max(_v4_lanes, CpuMath.Keep(_v6, _n, float.NegativeInfinity));
                        }
                        _v4 = CpuMath.Max(_v4_lanes);
                    }
                    var _s7 = Vector512.Create(_v4);
                    float _v8;
                    {
                        Vector512<float> _v8_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(_in2_row + 4 * _c);
                            var _v10 = _v9 - _s7;
                            var _v11 = CpuMath.Exp(_v10);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v11);
                            _v8_lanes = _v8_lanes + _v11;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v12 = CpuMemory.LoadF32(_in2_row + 4 * _c, _n);
                            var _v13 = _v12 - _s7;
                            var _v14 = CpuMath.Exp(_v13);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v14);
                            _v8_lanes = _v8_lanes + CpuMath.Keep(_v14, _n, 0f);
                        }
                        _v8 = CpuMath.Sum(_v8_lanes);
                    }
                    var _s15 = Vector512.Create(_v8);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v16 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v17 = _v16 / _s15;
                            CpuMemory.StoreF32(_out3_row + 4 * _c, _v17);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v18 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v19 = _v18 / _s15;
                            CpuMemory.StoreF32(_out3_row + 4 * _c, _v19, _n);
                        }
                    }
                    _out3.End(0);
                }
            }
        }
    }
}
