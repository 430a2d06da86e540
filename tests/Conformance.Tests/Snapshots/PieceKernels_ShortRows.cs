private static partial class ShortRows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PieceKernels.ShortRows",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PieceKernels.ShortRows
    param view %x : view<f32, 2>
    param view %sums : view<f32, 1, write>
    param view %products : view<f32, 1, write>
    param const %width : i32 = 64
    param tune %rows : i32 in [8]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width), 1f);"
    statement 3 "sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));"
    statement 4 "products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));"
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[rows] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %v = load %x, %13, %11 {value=1 dims=[rows, width] at=2} : tile<f32, rows, width>
      %15 = asColumn %sums {at=3} : view<f32, 2, write>
      %16 = const {value=0 at=3} : i32
      %17 = mul %v, %v {at=3} : tile<f32, rows, width>
      %18 = reduceSum %17 {along=columns at=3} : tile<f32, rows, 1>
      %19 = dim {dims=[rows] at=3} : i32
      %20 = mul %i, %19 {at=3} : i32
      store %15, %20, %16, %18 {at=3}
      %21 = asColumn %products {at=4} : view<f32, 2, write>
      %22 = const {value=0 at=4} : i32
      %23 = reduceProd %v {along=columns at=4} : tile<f32, rows, 1>
      %24 = dim {dims=[rows] at=4} : i32
      %25 = mul %i, %24 {at=4} : i32
      store %21, %25, %22, %23 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "5573b4e93398", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "sums"), new ViewParameter(4, ViewAccess.Write, "products") }, Assembly = typeof(ShortRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_sums, Tensor<float> _tensor_products, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @sums = _launch.Argument(_tensor_sums, 1, _handle.Name, "sums");
        ViewArgument @products = _launch.Argument(_tensor_products, 1, _handle.Name, "products");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @sums, @products };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @sums.Length0, @products.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @sums = @sums, @products = @products, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_sums, _tensor_products, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @sums, Tensor<float> @products, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.PieceKernels.ShortRows(InterpreterViews.ReadView(@x), InterpreterViews.View(@sums), InterpreterViews.View(@products), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @sums;
        public ViewArgument @products;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var v = x.Load((i, 0), (rows, width), 1f);
            int _v0 = i * rows;
            // sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
            ViewArgument sums_2 = CpuViews.AsColumn(@sums);
            // products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
            ViewArgument products_2 = CpuViews.AsColumn(@products);
            // sums.AsColumn().Store((i, 0), (v * v).Sum(Axis.Columns));
            // products.AsColumn().Store((i, 0), v.Prod(Axis.Columns));
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 1f, _e0);
                var sums_out = new TileWriter<float>(sums_2, _v0, 0, 1, _e1);
                var products_out = new TileWriter<float>(products_2, _v0, 0, 1, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint sums_out_row = sums_out.Row(_r);
                    nint products_out_row = products_out.Row(_r);
                    float _v1;
                    float _v2;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(0f);
                        Vector512<float> _v2_lanes = Vector512.Create(1f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v3 = v * v;
                            _v1_lanes = _v1_lanes + _v3;
                            _v2_lanes = _v2_lanes * v;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v4 = v_2 * v_2;
                            _v1_lanes = _v1_lanes + CpuMath.Keep(_v4, _n, 0f);
                            _v2_lanes = _v2_lanes * CpuMath.Keep(v_2, _n, 1f);
                        }
                        _v1 = CpuMath.Sum(_v1_lanes);
                        _v2 = CpuMath.Prod(_v2_lanes);
                    }
                    CpuMemory.WriteF32(sums_out_row, _v1);
                    CpuMemory.WriteF32(products_out_row, _v2);
                    sums_out.End(_r);
                    products_out.End(_r);
                }
            }
        }
    }
}
