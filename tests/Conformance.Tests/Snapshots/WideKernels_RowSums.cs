private static partial class RowSums_Kernel
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
    statement 1 "var i = Grid.Over(x.Length(0));"
    statement 2 "var v = x.Load((i, 0), (1, width));"
    statement 3 "y.Store(i, v.Sum(Axis.Columns));"
    statement 4 "z.Store(i, (v * 1e15).To<long>().Sum(Axis.Columns));"
    grid {
      %4 = length %x {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%i : i32) {
      %6 = const {value=0 at=2} : i32
      %v = load %x, %i, %6 {value=0 dims=[1, width] at=2} : tile<f64, 1, width>
      %8 = reduceSum %v {along=columns at=3} : tile<f64, 1, 1>
      store %y, %i, %8 {at=3}
      %9 = const {value=0x430C6BF526340000 at=4} : f64
      %10 = mul %v, %9 {at=4} : tile<f64, 1, width>
      %11 = cast %10 {at=4} : tile<i64, 1, width>
      %12 = reduceSum %11 {along=columns at=4} : tile<i64, 1, 1>
      store %z, %i, %12 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "3e1788af2e37", Tuned = [], Views = new ViewParameter[] { new ViewParameter(8, ViewAccess.Read, "x"), new ViewParameter(8, ViewAccess.Write, "y"), new ViewParameter(8, ViewAccess.Write, "z") }, Assembly = typeof(RowSums_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_x, Tensor<double> _tensor_y, Tensor<long> _tensor_z, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(width, _handle.Name, "width");
        int grid0 = Math.Max(0, @x.Length0);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @width };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @x, Tensor<double> @y, Tensor<long> @z, int @width) =>
        _launch.Interpret(() => global::Fusion.Conformance.WideKernels.RowSums(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @width));

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
            int i = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, width);
            int _e1_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e2_bytes = 2 * CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // y.Store(i, v.Sum(Axis.Columns));
            // z.Store(i, (v * 1e15).To<long>().Sum(Axis.Columns));
            {
                var x_in = new TileReader<double>(@x, i, 0, width, 0d, _e0);
                var y_out = new TileWriter<double>(@y, 0, i, 1, _e1);
                var z_out = new TileWriter<long>(@z, 0, i, 1, _e2);
                {
                    nint x_in_row = x_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    nint z_out_row = z_out.Row(0);
                    var _s0 = Lanes64.Create(1000000000000000d);
                    double _v1;
                    long _v2;
                    {
                        Lanes64<double> _v1_lanes = Lanes64.Create(0d);
                        Lanes64<long> _v2_lanes = Lanes64.Create(0L);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF64(x_in_row + 8 * _c);
                            _v1_lanes = _v1_lanes + v;
                            var _v3 = v * _s0;
                            var _v4 = CpuConvert.ToI64(_v3);
                            _v2_lanes = _v2_lanes + _v4;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF64(x_in_row + 8 * _c, _n);
                            _v1_lanes = _v1_lanes + CpuMath.Keep(v_2, _n, 0d);
                            var _v5 = v_2 * _s0;
                            var _v6 = CpuConvert.ToI64(_v5);
                            _v2_lanes = _v2_lanes + CpuMath.Keep(_v6, _n, 0L);
                        }
                        _v1 = CpuMath.Sum(_v1_lanes);
                        _v2 = CpuMath.Sum(_v2_lanes);
                    }
                    CpuMemory.WriteF64(y_out_row, _v1);
                    CpuMemory.WriteI64(z_out_row, _v2);
                    y_out.End(0);
                    z_out.End(0);
                }
            }
        }
    }
}
