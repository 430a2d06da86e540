internal static partial class RowSums_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.RowSums",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.RowSums
    param view %x : view<f64, 2>
    param view %y : view<f64, 1, write>
    param view %z : view<i64, 1, write>
    param const %width : i32 = 300
    grid {
      %4 = length %x {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%5 : i32) {
      %6 = const {value=0 at=2} : i32
      %7 = load %x, %5, %6 {value=0 dims=[1, width] at=2} : tile<f64, 1, width>
      %8 = reduceSum %7 {along=columns at=3} : tile<f64, 1, 1>
      store %y, %5, %8 {at=3}
      %9 = const {value=0x430C6BF526340000 at=4} : f64
      %10 = mul %7, %9 {at=4} : tile<f64, 1, width>
      %11 = cast %10 {at=4} : tile<i64, 1, width>
      %12 = reduceSum %11 {along=columns at=4} : tile<i64, 1, 1>
      store %z, %5, %12 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(RowSums_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_x, Tensor<double> _tensor_y, Tensor<long> _tensor_z, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 8, ViewAccess.Read, "x"), new ViewUse(@y, 8, ViewAccess.Write, "y"), new ViewUse(@z, 8, ViewAccess.Write, "z"));
        int grid0 = Math.Max(0, @x.Length0);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @width);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width],
                    [@x, @y, @z], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @x, Tensor<double> @y, Tensor<long> @z, int @width) =>
        _launch.Interpret(() => RowSums(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, width);
            int _e1_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e2_bytes = 2 * CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            {
                var _in0 = new TileReader<double>(@x, _grid0, 0, width, 0d, _e0);
                var _out1 = new TileWriter<double>(@y, 0, _grid0, 1, _e1);
                var _out2 = new TileWriter<long>(@z, 0, _grid0, 1, _e2);
                {
                    nint _in0_row = _in0.Row(0);
                    nint _out1_row = _out1.Row(0);
                    nint _out2_row = _out2.Row(0);
                    var _s3 = Lanes64.Create(1000000000000000d);
                    double _v4;
                    long _v5;
                    {
                        Lanes64<double> _v4_lanes = Lanes64.Create(0d);
                        Lanes64<long> _v5_lanes = Lanes64.Create(0L);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF64(_in0_row + 8 * _c);
                            _v4_lanes = _v4_lanes + _v6;
                            var _v7 = _v6 * _s3;
                            var _v8 = CpuConvert.ToI64(_v7);
                            _v5_lanes = _v5_lanes + _v8;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v9 = CpuMemory.LoadF64(_in0_row + 8 * _c, _n);
                            _v4_lanes = _v4_lanes + CpuMath.Keep(_v9, _n, 0d);
                            var _v10 = _v9 * _s3;
                            var _v11 = CpuConvert.ToI64(_v10);
                            _v5_lanes = _v5_lanes + CpuMath.Keep(_v11, _n, 0L);
                        }
                        _v4 = CpuMath.Sum(_v4_lanes);
                        _v5 = CpuMath.Sum(_v5_lanes);
                    }
                    CpuMemory.WriteF64(_out1_row, _v4);
                    CpuMemory.WriteI64(_out2_row, _v5);
                    _out1.End(0);
                    _out2.End(0);
                }
            }
        }
    }
}
