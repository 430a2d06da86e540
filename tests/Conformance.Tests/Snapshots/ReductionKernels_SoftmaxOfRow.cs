private static partial class SoftmaxOfRow_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ReductionKernels.SoftmaxOfRow",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ReductionKernels.SoftmaxOfRow
    param view %a : view<f32, 2>
    param view %y : view<f32, 2, write>
    param const %width : i32 = 100
    statement 1 "var i = Grid.Over(a.Length(0));"
    statement 2 "var v = a[i].Load(0, width);"
    statement 3 "var e = Tile.Exp(v - v.Max(Axis.Columns));"
    statement 4 "y[i].Store(0, e / e.Sum(Axis.Columns));"
    grid {
      %3 = length %a {axis=0 at=1} : i32
      yield %3 {at=1}
    }
    body (%i : i32) {
      %5 = slice %a, %i {at=2} : view<f32, 1>
      %6 = const {value=0 at=2} : i32
      %v = load %5, %6 {value=0 dims=[width] at=2} : tile<f32, 1, width>
      %8 = reduceMax %v {along=columns at=3} : tile<f32, 1, 1>
      %9 = sub %v, %8 {at=3} : tile<f32, 1, width>
      %e = exp %9 {at=3} : tile<f32, 1, width>
      %11 = slice %y, %i {at=4} : view<f32, 1, write>
      %12 = const {value=0 at=4} : i32
      %13 = reduceSum %e {along=columns at=4} : tile<f32, 1, 1>
      %14 = div %e, %13 {at=4} : tile<f32, 1, width>
      store %11, %12, %14 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "27dcf2e345f5", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(SoftmaxOfRow_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_y, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @y };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(width, _handle.Name, "width");
        int grid0 = Math.Max(0, @a.Length0);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @width };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @y, int @width) =>
        _launch.Interpret(() => global::Fusion.Conformance.ReductionKernels.SoftmaxOfRow(InterpreterViews.ReadView(@a), InterpreterViews.View(@y), @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @y;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int e_tile_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + e_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint e_tile = _e1 + _e1_bytes;
            // var v = a[i].Load(0, width);
            ViewArgument a_2 = CpuViews.Slice(@a, 4, i);
            // y[i].Store(0, e / e.Sum(Axis.Columns));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, i);
            // var e = Tile.Exp(v - v.Max(Axis.Columns));
            // y[i].Store(0, e / e.Sum(Axis.Columns));
            {
                var a_in = new TileReader<float>(a_2, 0, 0, width, 0f, _e0);
                var y_out = new TileWriter<float>(y_2, 0, 0, width, _e1);
                {
                    nint a_in_row = a_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    float _v0;
                    {
                        Vector512<float> _v0_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            _v0_lanes = Vector512.Max(_v0_lanes, v);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            _v0_lanes = Vector512.Max(_v0_lanes, CpuMath.Keep(v_2, _n, float.NegativeInfinity));
                        }
                        _v0 = CpuMath.Max(_v0_lanes);
                    }
                    var _s1 = Vector512.Create(_v0);
                    float _v2;
                    {
                        Vector512<float> _v2_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v3 = v_3 - _s1;
                            var e = CpuMath.Exp(_v3);
                            CpuMemory.StoreF32(e_tile + 4 * _c, e);
                            _v2_lanes = _v2_lanes + e;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v4 = v_4 - _s1;
                            var e_2 = CpuMath.Exp(_v4);
                            CpuMemory.StoreF32(e_tile + 4 * _c, e_2);
                            _v2_lanes = _v2_lanes + CpuMath.Keep(e_2, _n, 0f);
                        }
                        _v2 = CpuMath.Sum(_v2_lanes);
                    }
                    var _s5 = Vector512.Create(_v2);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var e_3 = CpuMemory.LoadF32(e_tile + 4 * _c);
                            var _v6 = e_3 / _s5;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v6);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var e_4 = CpuMemory.LoadF32(e_tile + 4 * _c);
                            var _v7 = e_4 / _s5;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v7, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
