private static partial class Delta_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Attention.Delta",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Attention.Delta
    param view %dO : view<f32, 4>
    param view %o : view<f32, 4>
    param view %delta : view<f32, 3, write>
    param const %width : i32 = 64
    param tune %rows : i32 in [16] cpu [64]
    statement 1 "var (m, head, batch) = Grid.Over(Tile.Count(o.Length(2), rows), o.Length(1), o.Length(0));"
    statement 2 "var products = dO[batch, head].Load((m, 0), (rows, width)) * o[batch, head].Load((m, 0), (rows, width));"
    statement 3 "delta[batch, head].AsColumn().Store((m, 0), products.Sum(Axis.Columns));"
    grid {
      %5 = length %o {axis=2 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      %10 = length %o {axis=1 at=1} : i32
      %11 = length %o {axis=0 at=1} : i32
      yield %9, %10, %11 {at=1}
    }
    body (%m : i32, %head : i32, %batch : i32) {
      %15 = slice %dO, %batch, %head {at=2} : view<f32, 2>
      %16 = const {value=0 at=2} : i32
      %17 = dim {dims=[rows] at=2} : i32
      %18 = mul %m, %17 {at=2} : i32
      %19 = load %15, %18, %16 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %20 = slice %o, %batch, %head {at=2} : view<f32, 2>
      %21 = const {value=0 at=2} : i32
      %22 = dim {dims=[rows] at=2} : i32
      %23 = mul %m, %22 {at=2} : i32
      %24 = load %20, %23, %21 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %products = mul %19, %24 {at=2} : tile<f32, rows, width>
      %26 = slice %delta, %batch, %head {at=3} : view<f32, 1, write>
      %27 = asColumn %26 {at=3} : view<f32, 2, write>
      %28 = const {value=0 at=3} : i32
      %29 = reduceSum %products {along=columns at=3} : tile<f32, rows, 1>
      %30 = dim {dims=[rows] at=3} : i32
      %31 = mul %m, %30 {at=3} : i32
      store %27, %31, %28, %29 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "ec9ecb0265e0", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "dO"), new ViewParameter(4, ViewAccess.Read, "o"), new ViewParameter(4, ViewAccess.Write, "delta") }, Assembly = typeof(Delta_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dO, Tensor<float> _tensor_o, Tensor<float> _tensor_delta, int @width)
    {
        ViewArgument @dO = _launch.Argument(_tensor_dO, 4, _handle.Name, "dO");
        ViewArgument @o = _launch.Argument(_tensor_o, 4, _handle.Name, "o");
        ViewArgument @delta = _launch.Argument(_tensor_delta, 3, _handle.Name, "delta");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @dO, @o, @delta };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 64 : 16 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @o.Length2, @delta.Length2);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @o.Length2 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @o.Length1);
        int grid2 = Math.Max(0, @o.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1, grid2);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @dO = @dO, @o = @o, @delta = @delta, @width = @width, @rows = @rows, grid0 = grid0, grid1 = grid1, grid2 = grid2 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_dO, _tensor_o, _tensor_delta, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1, grid2 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dO, Tensor<float> @o, Tensor<float> @delta, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Attention.Delta(InterpreterViews.ReadView(@dO), InterpreterViews.ReadView(@o), InterpreterViews.View(@delta), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @dO;
        public ViewArgument @o;
        public ViewArgument @delta;
        public int @width;
        public int @rows;
        public int grid0;
        public int grid1;
        public int grid2;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program % grid0;
            _program /= grid0;
            int head = _program % grid1;
            _program /= grid1;
            int batch = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var products = dO[batch, head].Load((m, 0), (rows, width)) * o[batch, head].Load((m, 0), (rows, width));
            ViewArgument dO_2 = CpuViews.Slice(@dO, 4, batch, head);
            int _v0 = m * rows;
            ViewArgument o_2 = CpuViews.Slice(@o, 4, batch, head);
            // delta[batch, head].AsColumn().Store((m, 0), products.Sum(Axis.Columns));
            ViewArgument delta_2 = CpuViews.Slice(@delta, 4, batch, head);
            ViewArgument delta_3 = CpuViews.AsColumn(delta_2);
            {
                var dO_in = new TileReader<float>(dO_2, _v0, 0, width, 0f, _e0);
                var o_in = new TileReader<float>(o_2, _v0, 0, width, 0f, _e1);
                var delta_out = new TileWriter<float>(delta_3, _v0, 0, 1, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint dO_in_row = dO_in.Row(_r);
                    nint o_in_row = o_in.Row(_r);
                    nint delta_out_row = delta_out.Row(_r);
                    float _v1;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(dO_in_row + 4 * _c);
                            var _v3 = CpuMemory.LoadF32(o_in_row + 4 * _c);
                            var products = _v2 * _v3;
                            _v1_lanes = _v1_lanes + products;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v4 = CpuMemory.LoadF32(dO_in_row + 4 * _c, _n);
                            var _v5 = CpuMemory.LoadF32(o_in_row + 4 * _c, _n);
                            var products_2 = _v4 * _v5;
                            _v1_lanes = _v1_lanes + CpuMath.Keep(products_2, _n, 0f);
                        }
                        _v1 = CpuMath.Sum(_v1_lanes);
                    }
                    CpuMemory.WriteF32(delta_out_row, _v1);
                    delta_out.End(_r);
                }
            }
        }
    }
}
