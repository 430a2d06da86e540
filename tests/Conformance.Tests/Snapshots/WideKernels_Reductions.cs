private static partial class Reductions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.Reductions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.Reductions
    param view %x : view<f64, 2>
    param view %n : view<i64, 2>
    param view %perRow : view<f64, 2, write>
    param view %perColumn : view<f64, 3, write>
    param view %perRowOfLongs : view<i64, 2, write>
    param view %perColumnOfLongs : view<i64, 3, write>
    param view %y : view<f64, 2, write>
    param const %width : i32 = 40
    param tune %rows : i32 in [5]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width));"
    statement 3 "var w = n.Load((i, 0), (rows, width));"
    statement 4 "var sum = v.Sum(Axis.Columns);"
    statement 5 "perRow[0].AsColumn().Store((i, 0), sum);"
    statement 6 "perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));"
    statement 7 "perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));"
    statement 8 "perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));"
    statement 9 "perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));"
    statement 10 "perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));"
    statement 11 "perColumn[i].Store((0, 0), v.Sum(Axis.Rows));"
    statement 12 "perColumn[i].Store((1, 0), v.Max(Axis.Rows));"
    statement 13 "perColumnOfLongs[i].Store((0, 0), w.Sum(Axis.Rows));"
    statement 14 "perColumnOfLongs[i].Store((1, 0), w.Min(Axis.Rows));"
    statement 15 "y.Store((i, 0), (v - sum / width) * w.Max(Axis.Columns).To<double>());"
    grid {
      %9 = length %x {axis=0 at=1} : i32
      %10 = add %9, %rows {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %rows {at=1} : i32
      yield %13 {at=1}
    }
    body (%i : i32) {
      %15 = const {value=0 at=2} : i32
      %16 = dim {dims=[rows] at=2} : i32
      %17 = mul %i, %16 {at=2} : i32
      %v = load %x, %17, %15 {value=0 dims=[rows, width] at=2} : tile<f64, rows, width>
      %19 = const {value=0 at=3} : i32
      %20 = dim {dims=[rows] at=3} : i32
      %21 = mul %i, %20 {at=3} : i32
      %w = load %n, %21, %19 {value=0 dims=[rows, width] at=3} : tile<i64, rows, width>
      %sum = reduceSum %v {along=columns at=4} : tile<f64, rows, 1>
      %24 = const {value=0 at=5} : i32
      %25 = slice %perRow, %24 {at=5} : view<f64, 1, write>
      %26 = asColumn %25 {at=5} : view<f64, 2, write>
      %27 = const {value=0 at=5} : i32
      %28 = dim {dims=[rows] at=5} : i32
      %29 = mul %i, %28 {at=5} : i32
      store %26, %29, %27, %sum {at=5}
      %30 = const {value=1 at=6} : i32
      %31 = slice %perRow, %30 {at=6} : view<f64, 1, write>
      %32 = asColumn %31 {at=6} : view<f64, 2, write>
      %33 = const {value=0 at=6} : i32
      %34 = reduceMax %v {along=columns at=6} : tile<f64, rows, 1>
      %35 = dim {dims=[rows] at=6} : i32
      %36 = mul %i, %35 {at=6} : i32
      store %32, %36, %33, %34 {at=6}
      %37 = const {value=2 at=7} : i32
      %38 = slice %perRow, %37 {at=7} : view<f64, 1, write>
      %39 = asColumn %38 {at=7} : view<f64, 2, write>
      %40 = const {value=0 at=7} : i32
      %41 = reduceMin %v {along=columns at=7} : tile<f64, rows, 1>
      %42 = dim {dims=[rows] at=7} : i32
      %43 = mul %i, %42 {at=7} : i32
      store %39, %43, %40, %41 {at=7}
      %44 = const {value=0 at=8} : i32
      %45 = slice %perRowOfLongs, %44 {at=8} : view<i64, 1, write>
      %46 = asColumn %45 {at=8} : view<i64, 2, write>
      %47 = const {value=0 at=8} : i32
      %48 = reduceSum %w {along=columns at=8} : tile<i64, rows, 1>
      %49 = dim {dims=[rows] at=8} : i32
      %50 = mul %i, %49 {at=8} : i32
      store %46, %50, %47, %48 {at=8}
      %51 = const {value=1 at=9} : i32
      %52 = slice %perRowOfLongs, %51 {at=9} : view<i64, 1, write>
      %53 = asColumn %52 {at=9} : view<i64, 2, write>
      %54 = const {value=0 at=9} : i32
      %55 = reduceMax %w {along=columns at=9} : tile<i64, rows, 1>
      %56 = dim {dims=[rows] at=9} : i32
      %57 = mul %i, %56 {at=9} : i32
      store %53, %57, %54, %55 {at=9}
      %58 = const {value=2 at=10} : i32
      %59 = slice %perRowOfLongs, %58 {at=10} : view<i64, 1, write>
      %60 = asColumn %59 {at=10} : view<i64, 2, write>
      %61 = const {value=0 at=10} : i32
      %62 = reduceMin %w {along=columns at=10} : tile<i64, rows, 1>
      %63 = dim {dims=[rows] at=10} : i32
      %64 = mul %i, %63 {at=10} : i32
      store %60, %64, %61, %62 {at=10}
      %65 = slice %perColumn, %i {at=11} : view<f64, 2, write>
      %66 = const {value=0 at=11} : i32
      %67 = const {value=0 at=11} : i32
      %68 = reduceSum %v {along=rows at=11} : tile<f64, 1, width>
      store %65, %66, %67, %68 {at=11}
      %69 = slice %perColumn, %i {at=12} : view<f64, 2, write>
      %70 = const {value=0 at=12} : i32
      %71 = reduceMax %v {along=rows at=12} : tile<f64, 1, width>
      %72 = const {value=1 at=12} : i32
      store %69, %72, %70, %71 {at=12}
      %73 = slice %perColumnOfLongs, %i {at=13} : view<i64, 2, write>
      %74 = const {value=0 at=13} : i32
      %75 = const {value=0 at=13} : i32
      %76 = reduceSum %w {along=rows at=13} : tile<i64, 1, width>
      store %73, %74, %75, %76 {at=13}
      %77 = slice %perColumnOfLongs, %i {at=14} : view<i64, 2, write>
      %78 = const {value=0 at=14} : i32
      %79 = reduceMin %w {along=rows at=14} : tile<i64, 1, width>
      %80 = const {value=1 at=14} : i32
      store %77, %80, %78, %79 {at=14}
      %81 = const {value=0 at=15} : i32
      %82 = cast %width {at=15} : f64
      %83 = div %sum, %82 {at=15} : tile<f64, rows, 1>
      %84 = sub %v, %83 {at=15} : tile<f64, rows, width>
      %85 = reduceMax %w {along=columns at=15} : tile<i64, rows, 1>
      %86 = cast %85 {at=15} : tile<f64, rows, 1>
      %87 = mul %84, %86 {at=15} : tile<f64, rows, width>
      %88 = dim {dims=[rows] at=15} : i32
      %89 = mul %i, %88 {at=15} : i32
      store %y, %89, %81, %87 {at=15}
      yield
    }
    """,
        _lines)
        { Fingerprint = "60e05f6a838d", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(8, ViewAccess.Read, "x"), new ViewParameter(8, ViewAccess.Read, "n"), new ViewParameter(8, ViewAccess.Write, "perRow"), new ViewParameter(8, ViewAccess.Write, "perColumn"), new ViewParameter(8, ViewAccess.Write, "perRowOfLongs"), new ViewParameter(8, ViewAccess.Write, "perColumnOfLongs"), new ViewParameter(8, ViewAccess.Write, "y") }, Assembly = typeof(Reductions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_x, Tensor<long> _tensor_n, Tensor<double> _tensor_perRow, Tensor<double> _tensor_perColumn, Tensor<long> _tensor_perRowOfLongs, Tensor<long> _tensor_perColumnOfLongs, Tensor<double> _tensor_y, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @n = _launch.Argument(_tensor_n, 2, _handle.Name, "n");
        ViewArgument @perRow = _launch.Argument(_tensor_perRow, 2, _handle.Name, "perRow");
        ViewArgument @perColumn = _launch.Argument(_tensor_perColumn, 3, _handle.Name, "perColumn");
        ViewArgument @perRowOfLongs = _launch.Argument(_tensor_perRowOfLongs, 2, _handle.Name, "perRowOfLongs");
        ViewArgument @perColumnOfLongs = _launch.Argument(_tensor_perColumnOfLongs, 3, _handle.Name, "perColumnOfLongs");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @n, @perRow, @perColumn, @perRowOfLongs, @perColumnOfLongs, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 5 };
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
                var _program = new CpuProgram { @x = @x, @n = @n, @perRow = @perRow, @perColumn = @perColumn, @perRowOfLongs = @perRowOfLongs, @perColumnOfLongs = @perColumnOfLongs, @y = @y, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_n, _tensor_perRow, _tensor_perColumn, _tensor_perRowOfLongs, _tensor_perColumnOfLongs, _tensor_y, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @x, Tensor<long> @n, Tensor<double> @perRow, Tensor<double> @perColumn, Tensor<long> @perRowOfLongs, Tensor<long> @perColumnOfLongs, Tensor<double> @y, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.WideKernels.Reductions(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@n), InterpreterViews.View(@perRow), InterpreterViews.View(@perColumn), InterpreterViews.View(@perRowOfLongs), InterpreterViews.View(@perColumnOfLongs), InterpreterViews.View(@y), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @n;
        public ViewArgument @perRow;
        public ViewArgument @perColumn;
        public ViewArgument @perRowOfLongs;
        public ViewArgument @perColumnOfLongs;
        public ViewArgument @y;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, width);
            int _e1_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e2_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e3_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e4_bytes = 2 * CpuTile.Bytes(1, width);
            int _e5_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e6_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e7_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e8_bytes = 2 * CpuTile.Bytes(1, width);
            int _e9_bytes = 2 * CpuTile.Bytes(1, width);
            int _e10_bytes = 2 * CpuTile.Bytes(1, width);
            int _e11_bytes = 2 * CpuTile.Bytes(1, width);
            int _e12_bytes = 2 * CpuTile.Bytes(1, width);
            int _e13_bytes = 2 * CpuTile.Bytes(1, width);
            int _e14_bytes = 2 * CpuTile.Bytes(1, width);
            int _e15_bytes = 2 * CpuTile.Bytes(1, width);
            int _e16_bytes = 2 * CpuTile.Bytes(1, width);
            int _e17_bytes = 2 * CpuTile.Bytes(1, width);
            int _b0_bytes = 2 * CpuTile.Bytes(1, width);
            int _b1_bytes = 2 * CpuTile.Bytes(1, width);
            int _b2_bytes = 2 * CpuTile.Bytes(1, width);
            int _b3_bytes = 2 * CpuTile.Bytes(1, width);
            int sum_tile_bytes = 2 * CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes + _e15_bytes + _e16_bytes + _e17_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + sum_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _e10 = _e9 + _e9_bytes;
            nint _e11 = _e10 + _e10_bytes;
            nint _e12 = _e11 + _e11_bytes;
            nint _e13 = _e12 + _e12_bytes;
            nint _e14 = _e13 + _e13_bytes;
            nint _e15 = _e14 + _e14_bytes;
            nint _e16 = _e15 + _e15_bytes;
            nint _e17 = _e16 + _e16_bytes;
            nint _b0 = _e17 + _e17_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint sum_tile = _b3 + _b3_bytes;
            // var v = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // perRow[0].AsColumn().Store((i, 0), sum);
            ViewArgument perRow_2 = CpuViews.Slice(@perRow, 8, 0);
            ViewArgument perRow_3 = CpuViews.AsColumn(perRow_2);
            // perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
            ViewArgument perRow_4 = CpuViews.Slice(@perRow, 8, 1);
            ViewArgument perRow_5 = CpuViews.AsColumn(perRow_4);
            // perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
            ViewArgument perRow_6 = CpuViews.Slice(@perRow, 8, 2);
            ViewArgument perRow_7 = CpuViews.AsColumn(perRow_6);
            // perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));
            ViewArgument perRowOfLongs_2 = CpuViews.Slice(@perRowOfLongs, 8, 0);
            ViewArgument perRowOfLongs_3 = CpuViews.AsColumn(perRowOfLongs_2);
            // perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));
            ViewArgument perRowOfLongs_4 = CpuViews.Slice(@perRowOfLongs, 8, 1);
            ViewArgument perRowOfLongs_5 = CpuViews.AsColumn(perRowOfLongs_4);
            // perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));
            ViewArgument perRowOfLongs_6 = CpuViews.Slice(@perRowOfLongs, 8, 2);
            ViewArgument perRowOfLongs_7 = CpuViews.AsColumn(perRowOfLongs_6);
            // perColumn[i].Store((0, 0), v.Sum(Axis.Rows));
            ViewArgument perColumn_2 = CpuViews.Slice(@perColumn, 8, i);
            // perColumnOfLongs[i].Store((0, 0), w.Sum(Axis.Rows));
            ViewArgument perColumnOfLongs_2 = CpuViews.Slice(@perColumnOfLongs, 8, i);
            // var sum = v.Sum(Axis.Columns);
            // perRow[0].AsColumn().Store((i, 0), sum);
            // perRow[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
            // perRow[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
            // perRowOfLongs[0].AsColumn().Store((i, 0), w.Sum(Axis.Columns));
            // perRowOfLongs[1].AsColumn().Store((i, 0), w.Max(Axis.Columns));
            // perRowOfLongs[2].AsColumn().Store((i, 0), w.Min(Axis.Columns));
            // perColumn[i].Store((0, 0), v.Sum(Axis.Rows));
            {
                var x_in = new TileReader<double>(@x, _v0, 0, width, 0d, _e0);
                var perRow_out = new TileWriter<double>(perRow_3, _v0, 0, 1, _e1);
                var perRow_out_2 = new TileWriter<double>(perRow_5, _v0, 0, 1, _e2);
                var perRow_out_3 = new TileWriter<double>(perRow_7, _v0, 0, 1, _e3);
                var n_in = new TileReader<long>(@n, _v0, 0, width, 0L, _e4);
                var perRowOfLongs_out = new TileWriter<long>(perRowOfLongs_3, _v0, 0, 1, _e5);
                var perRowOfLongs_out_2 = new TileWriter<long>(perRowOfLongs_5, _v0, 0, 1, _e6);
                var perRowOfLongs_out_3 = new TileWriter<long>(perRowOfLongs_7, _v0, 0, 1, _e7);
                CpuMemory.Fill(_b0, 0d, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint n_in_row = n_in.Row(_r);
                    nint perRow_out_row = perRow_out.Row(_r);
                    nint perRow_out_2_row = perRow_out_2.Row(_r);
                    nint perRow_out_3_row = perRow_out_3.Row(_r);
                    nint perRowOfLongs_out_row = perRowOfLongs_out.Row(_r);
                    nint perRowOfLongs_out_2_row = perRowOfLongs_out_2.Row(_r);
                    nint perRowOfLongs_out_3_row = perRowOfLongs_out_3.Row(_r);
                    double sum;
                    double _v1;
                    double _v2;
                    long _v3;
                    long _v4;
                    long _v5;
                    {
                        Lanes64<double> sum_lanes = Lanes64.Create(0d);
                        Lanes64<double> _v1_lanes = Lanes64.Create(double.NegativeInfinity);
                        Lanes64<double> _v2_lanes = Lanes64.Create(double.PositiveInfinity);
                        Lanes64<long> _v3_lanes = Lanes64.Create(0L);
                        Lanes64<long> _v4_lanes = Lanes64.Create(long.MinValue);
                        Lanes64<long> _v5_lanes = Lanes64.Create(long.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF64(x_in_row + 8 * _c);
                            sum_lanes = sum_lanes + v;
                            _v1_lanes = Lanes64.Max(_v1_lanes, v);
                            _v2_lanes = Lanes64.Min(_v2_lanes, v);
                            var w = CpuMemory.LoadI64(n_in_row + 8 * _c);
                            _v3_lanes = _v3_lanes + w;
                            _v4_lanes = Lanes64.Max(_v4_lanes, w);
                            _v5_lanes = Lanes64.Min(_v5_lanes, w);
                            CpuMemory.StoreF64(_b0 + 8 * _c, CpuMemory.LoadF64(_b0 + 8 * _c) + v);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF64(x_in_row + 8 * _c, _n);
                            sum_lanes = sum_lanes + CpuMath.Keep(v_2, _n, 0d);
                            _v1_lanes = Lanes64.Max(_v1_lanes, CpuMath.Keep(v_2, _n, double.NegativeInfinity));
                            _v2_lanes = Lanes64.Min(_v2_lanes, CpuMath.Keep(v_2, _n, double.PositiveInfinity));
                            var w_2 = CpuMemory.LoadI64(n_in_row + 8 * _c, _n);
                            _v3_lanes = _v3_lanes + CpuMath.Keep(w_2, _n, 0L);
                            _v4_lanes = Lanes64.Max(_v4_lanes, CpuMath.Keep(w_2, _n, long.MinValue));
                            _v5_lanes = Lanes64.Min(_v5_lanes, CpuMath.Keep(w_2, _n, long.MaxValue));
                            CpuMemory.StoreF64(_b0 + 8 * _c, CpuMemory.LoadF64(_b0 + 8 * _c) + v_2);
                        }
                        sum = CpuMath.Sum(sum_lanes);
                        _v1 = CpuMath.Max(_v1_lanes);
                        _v2 = CpuMath.Min(_v2_lanes);
                        _v3 = CpuMath.Sum(_v3_lanes);
                        _v4 = CpuMath.Max(_v4_lanes);
                        _v5 = CpuMath.Min(_v5_lanes);
                    }
                    CpuMemory.WriteF64(sum_tile + 8 * _r, sum);
                    CpuMemory.WriteF64(perRow_out_row, sum);
                    CpuMemory.WriteF64(perRow_out_2_row, _v1);
                    CpuMemory.WriteF64(perRow_out_3_row, _v2);
                    CpuMemory.WriteI64(perRowOfLongs_out_row, _v3);
                    CpuMemory.WriteI64(perRowOfLongs_out_2_row, _v4);
                    CpuMemory.WriteI64(perRowOfLongs_out_3_row, _v5);
                    perRow_out.End(_r);
                    perRow_out_2.End(_r);
                    perRow_out_3.End(_r);
                    perRowOfLongs_out.End(_r);
                    perRowOfLongs_out_2.End(_r);
                    perRowOfLongs_out_3.End(_r);
                }
            }
            {
                var perColumn_out = new TileWriter<double>(perColumn_2, 0, 0, width, _e8);
                {
                    nint perColumn_out_row = perColumn_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF64(_b0 + 8 * _c);
                            CpuMemory.StoreF64(perColumn_out_row + 8 * _c, _v6);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v7 = CpuMemory.LoadF64(_b0 + 8 * _c);
                            CpuMemory.StoreF64(perColumn_out_row + 8 * _c, _v7, _n);
                        }
                    }
                    perColumn_out.End(0);
                }
            }
            // perColumn[i].Store((1, 0), v.Max(Axis.Rows));
            {
                var x_in_2 = new TileReader<double>(@x, _v0, 0, width, 0d, _e9);
                CpuMemory.Fill(_b1, double.NegativeInfinity, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_2_row = x_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF64(x_in_2_row + 8 * _c);
                            CpuMemory.StoreF64(_b1 + 8 * _c, Lanes64.Max(CpuMemory.LoadF64(_b1 + 8 * _c), v_3));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF64(x_in_2_row + 8 * _c, _n);
                            CpuMemory.StoreF64(_b1 + 8 * _c, Lanes64.Max(CpuMemory.LoadF64(_b1 + 8 * _c), v_4));
                        }
                    }
                }
            }
            {
                var perColumn_out_2 = new TileWriter<double>(perColumn_2, 1, 0, width, _e10);
                {
                    nint perColumn_out_2_row = perColumn_out_2.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF64(_b1 + 8 * _c);
                            CpuMemory.StoreF64(perColumn_out_2_row + 8 * _c, _v8);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v9 = CpuMemory.LoadF64(_b1 + 8 * _c);
                            CpuMemory.StoreF64(perColumn_out_2_row + 8 * _c, _v9, _n);
                        }
                    }
                    perColumn_out_2.End(0);
                }
            }
            // perColumnOfLongs[i].Store((0, 0), w.Sum(Axis.Rows));
            {
                var n_in_2 = new TileReader<long>(@n, _v0, 0, width, 0L, _e11);
                CpuMemory.Fill(_b2, 0L, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint n_in_2_row = n_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var w_3 = CpuMemory.LoadI64(n_in_2_row + 8 * _c);
                            CpuMemory.StoreI64(_b2 + 8 * _c, CpuMemory.LoadI64(_b2 + 8 * _c) + w_3);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var w_4 = CpuMemory.LoadI64(n_in_2_row + 8 * _c, _n);
                            CpuMemory.StoreI64(_b2 + 8 * _c, CpuMemory.LoadI64(_b2 + 8 * _c) + w_4);
                        }
                    }
                }
            }
            {
                var perColumnOfLongs_out = new TileWriter<long>(perColumnOfLongs_2, 0, 0, width, _e12);
                {
                    nint perColumnOfLongs_out_row = perColumnOfLongs_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadI64(_b2 + 8 * _c);
                            CpuMemory.StoreI64(perColumnOfLongs_out_row + 8 * _c, _v10);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v11 = CpuMemory.LoadI64(_b2 + 8 * _c);
                            CpuMemory.StoreI64(perColumnOfLongs_out_row + 8 * _c, _v11, _n);
                        }
                    }
                    perColumnOfLongs_out.End(0);
                }
            }
            // perColumnOfLongs[i].Store((1, 0), w.Min(Axis.Rows));
            {
                var n_in_3 = new TileReader<long>(@n, _v0, 0, width, 0L, _e13);
                CpuMemory.Fill(_b3, long.MaxValue, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint n_in_3_row = n_in_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var w_5 = CpuMemory.LoadI64(n_in_3_row + 8 * _c);
                            CpuMemory.StoreI64(_b3 + 8 * _c, Lanes64.Min(CpuMemory.LoadI64(_b3 + 8 * _c), w_5));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var w_6 = CpuMemory.LoadI64(n_in_3_row + 8 * _c, _n);
                            CpuMemory.StoreI64(_b3 + 8 * _c, Lanes64.Min(CpuMemory.LoadI64(_b3 + 8 * _c), w_6));
                        }
                    }
                }
            }
            {
                var perColumnOfLongs_out_2 = new TileWriter<long>(perColumnOfLongs_2, 1, 0, width, _e14);
                {
                    nint perColumnOfLongs_out_2_row = perColumnOfLongs_out_2.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v12 = CpuMemory.LoadI64(_b3 + 8 * _c);
                            CpuMemory.StoreI64(perColumnOfLongs_out_2_row + 8 * _c, _v12);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v13 = CpuMemory.LoadI64(_b3 + 8 * _c);
                            CpuMemory.StoreI64(perColumnOfLongs_out_2_row + 8 * _c, _v13, _n);
                        }
                    }
                    perColumnOfLongs_out_2.End(0);
                }
            }
            // y.Store((i, 0), (v - sum / width) * w.Max(Axis.Columns).To<double>());
            {
                var n_in_4 = new TileReader<long>(@n, _v0, 0, width, 0L, _e15);
                var x_in_3 = new TileReader<double>(@x, _v0, 0, width, 0d, _e16);
                var y_out = new TileWriter<double>(@y, _v0, 0, width, _e17);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint n_in_4_row = n_in_4.Row(_r);
                    nint x_in_3_row = x_in_3.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    long _v14;
                    {
                        Lanes64<long> _v14_lanes = Lanes64.Create(long.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var w_7 = CpuMemory.LoadI64(n_in_4_row + 8 * _c);
                            _v14_lanes = Lanes64.Max(_v14_lanes, w_7);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var w_8 = CpuMemory.LoadI64(n_in_4_row + 8 * _c, _n);
                            _v14_lanes = Lanes64.Max(_v14_lanes, CpuMath.Keep(w_8, _n, long.MinValue));
                        }
                        _v14 = CpuMath.Max(_v14_lanes);
                    }
                    double sum_2 = CpuMemory.ReadF64(sum_tile + 8 * _r);
                    double _v15 = sum_2 / (double)@width;
                    var _s16 = Lanes64.Create(_v15);
                    double _v17 = (double)_v14;
                    var _s18 = Lanes64.Create(_v17);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_5 = CpuMemory.LoadF64(x_in_3_row + 8 * _c);
                            var _v19 = v_5 - _s16;
                            var _v20 = _v19 * _s18;
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v20);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_6 = CpuMemory.LoadF64(x_in_3_row + 8 * _c, _n);
                            var _v21 = v_6 - _s16;
                            var _v22 = _v21 * _s18;
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v22, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
