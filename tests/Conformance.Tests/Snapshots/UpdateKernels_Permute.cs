private static partial class Permute_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.UpdateKernels.Permute",
        """
    fusion-ir 1
    kernel Fusion.Conformance.UpdateKernels.Permute
    param view %x : view<f32, 2>
    param view %h : view<bf16, 2>
    param view %to : view<i32, 1>
    param view %y : view<f32, 2, write>
    param view %z : view<bf16, 2, write>
    param view %from : view<i32, 1, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var at = to.AsColumn().Load((i, 0), (rows, 1), -1);"
    statement 3 "y.Scatter(at, width - 1 - Tile.Columns(0, width), x.Load((i, 0), (rows, width)));"
    statement 4 "z.Scatter(at, Tile.Columns(-1, width) + width - 1, h.Load((i, 0), (rows, width)));"
    statement 5 "from.Scatter(at, Tile.Rows(i, rows));"
    grid {
      %8 = length %x {axis=0 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      yield %12 {at=1}
    }
    body (%i : i32) {
      %14 = asColumn %to {at=2} : view<i32, 2>
      %15 = const {value=0 at=2} : i32
      %16 = dim {dims=[rows] at=2} : i32
      %17 = mul %i, %16 {at=2} : i32
      %at = load %14, %17, %15 {value=-1 dims=[rows, 1] at=2} : tile<i32, rows, 1>
      %19 = const {value=1 at=3} : i32
      %20 = sub %width, %19 {at=3} : i32
      %21 = const {value=0 at=3} : i32
      %22 = coordinates %21 {dims=[width] along=columns at=3} : tile<i32, 1, width>
      %23 = sub %20, %22 {at=3} : tile<i32, 1, width>
      %24 = const {value=0 at=3} : i32
      %25 = dim {dims=[rows] at=3} : i32
      %26 = mul %i, %25 {at=3} : i32
      %27 = load %x, %26, %24 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      scatter %y, %at, %23, %27 {at=3}
      %28 = const {value=-1 at=4} : i32
      %29 = dim {dims=[width] at=4} : i32
      %30 = mul %28, %29 {at=4} : i32
      %31 = coordinates %30 {dims=[width] along=columns at=4} : tile<i32, 1, width>
      %32 = add %31, %width {at=4} : tile<i32, 1, width>
      %33 = const {value=1 at=4} : i32
      %34 = sub %32, %33 {at=4} : tile<i32, 1, width>
      %35 = const {value=0 at=4} : i32
      %36 = dim {dims=[rows] at=4} : i32
      %37 = mul %i, %36 {at=4} : i32
      %38 = load %h, %37, %35 {value=0 dims=[rows, width] at=4} : tile<bf16, rows, width>
      scatter %z, %at, %34, %38 {at=4}
      %39 = dim {dims=[rows] at=5} : i32
      %40 = mul %i, %39 {at=5} : i32
      %41 = coordinates %40 {dims=[rows] along=rows at=5} : tile<i32, rows, 1>
      scatter %from, %at, %41 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "2245e8a18709", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(2, ViewAccess.Read, "h"), new ViewParameter(4, ViewAccess.Read, "to"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(2, ViewAccess.Write, "z"), new ViewParameter(4, ViewAccess.Write, "from") }, Assembly = typeof(Permute_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<BFloat16> _tensor_h, Tensor<int> _tensor_to, Tensor<float> _tensor_y, Tensor<BFloat16> _tensor_z, Tensor<int> _tensor_from, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @h = _launch.Argument(_tensor_h, 2, _handle.Name, "h");
        ViewArgument @to = _launch.Argument(_tensor_to, 1, _handle.Name, "to");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ViewArgument @from = _launch.Argument(_tensor_from, 1, _handle.Name, "from");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @h, @to, @y, @z, @from };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
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
                var _program = new CpuProgram { @x = @x, @h = @h, @to = @to, @y = @y, @z = @z, @from = @from, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_h, _tensor_to, _tensor_y, _tensor_z, _tensor_from, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<BFloat16> @h, Tensor<int> @to, Tensor<float> @y, Tensor<BFloat16> @z, Tensor<int> @from, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.UpdateKernels.Permute(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@h), InterpreterViews.ReadView(@to), InterpreterViews.View(@y), InterpreterViews.View(@z), InterpreterViews.View(@from), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @h;
        public ViewArgument @to;
        public ViewArgument @y;
        public ViewArgument @z;
        public ViewArgument @from;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var at = to.AsColumn().Load((i, 0), (rows, 1), -1);
            ViewArgument to_2 = CpuViews.AsColumn(@to);
            int _v0 = i * rows;
            // z.Scatter(at, Tile.Columns(-1, width) + width - 1, h.Load((i, 0), (rows, width)));
            int _v1 = -1 * width;
            // y.Scatter(at, width - 1 - Tile.Columns(0, width), x.Load((i, 0), (rows, width)));
            // z.Scatter(at, Tile.Columns(-1, width) + width - 1, h.Load((i, 0), (rows, width)));
            // from.Scatter(at, Tile.Rows(i, rows));
            {
                var to_in = new TileReader<int>(to_2, _v0, 0, 1, -1, _e0);
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e1);
                var h_in = new TileReader<BFloat16>(@h, _v0, 0, width, 0f, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint to_in_row = to_in.Row(_r);
                    nint x_in_row = x_in.Row(_r);
                    nint h_in_row = h_in.Row(_r);
                    var _s2 = Vector512.Create((@width - 1));
                    int at = CpuMemory.ReadI32(to_in_row);
                    var at_splat = Vector512.Create(at);
                    var width_splat = Vector512.Create(@width);
                    var _s3 = Vector512.Create(1);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v4 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v5 = _s2 - _v4;
                            var _v6 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuScatter.StoreF32(@y, at_splat, _v5, _v6, 16);
                            var _v7 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _v8 = _v7 + width_splat;
                            var _v9 = _v8 - _s3;
                            var _v10 = CpuMemory.LoadBF16(h_in_row + 2 * _c);
                            CpuScatter.StoreBF16(@z, at_splat, _v9, _v10, 16);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v11 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v12 = _s2 - _v11;
                            var _v13 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuScatter.StoreF32(@y, at_splat, _v12, _v13, _n);
                            var _v14 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _v15 = _v14 + width_splat;
                            var _v16 = _v15 - _s3;
                            var _v17 = CpuMemory.LoadBF16(h_in_row + 2 * _c, _n);
                            CpuScatter.StoreBF16(@z, at_splat, _v16, _v17, _n);
                        }
                    }
                    int _v18 = _v0 + _r;
                    var _s19 = Vector512.Create(_v18);
                    {
                        int _c = 0;
                        for (; _c <= 1 - 16; _c += 16)
                        {
                            CpuScatter.StoreI32(@from, at_splat, _s19, 16);
                        }
                        if (_c < 1)
                        {
                            int _n = 1 - _c;
                            CpuScatter.StoreI32(@from, at_splat, _s19, _n);
                        }
                    }
                }
            }
        }
    }
}
