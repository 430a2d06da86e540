private static partial class Broadcasting_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementwiseKernels.Broadcasting",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementwiseKernels.Broadcasting
    param view %a : view<f32, 2>
    param view %row : view<f32, 1>
    param view %column : view<f32, 1>
    param view %y : view<f32, 3, write>
    param scalar %s : f32
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [20]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(a.Length(1), columns), Tile.Count(a.Length(0), rows));"
    statement 2 "var r = row.Load(j, columns);"
    statement 3 "var c = column.AsColumn().Load((i, 0), (rows, 1));"
    statement 4 "var v = a.Load((i, j), (rows, columns));"
    statement 5 "y[0].Store((i, j), v + r);"
    statement 6 "y[1].Store((i, j), c * v);"
    statement 7 "y[2].Store((i, j), r - c);"
    statement 8 "y[3].Store((i, j), s * r + c * 2f);"
    statement 9 "y[4].Store((i, j), Tile.Where(c > 0f, r, v));"
    statement 10 "y[5].Store((i, j), Tile.Zeros<float>(rows, columns) + r.T.T + Tile.Full(rows, 1, s));"
    statement 11 "y[6].Store((i, j), (Tile.Rows(i, rows) * 100 + Tile.Columns(j, columns)).To<float>());"
    grid {
      %7 = length %a {axis=1 at=1} : i32
      %8 = add %7, %columns {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %columns {at=1} : i32
      %12 = length %a {axis=0 at=1} : i32
      %13 = add %12, %rows {at=1} : i32
      %14 = const {value=1 at=1} : i32
      %15 = sub %13, %14 {at=1} : i32
      %16 = div %15, %rows {at=1} : i32
      yield %11, %16 {at=1}
    }
    body (%j : i32, %i : i32) {
      %19 = dim {dims=[columns] at=2} : i32
      %20 = mul %j, %19 {at=2} : i32
      %r = load %row, %20 {value=0 dims=[columns] at=2} : tile<f32, 1, columns>
      %22 = asColumn %column {at=3} : view<f32, 2>
      %23 = const {value=0 at=3} : i32
      %24 = dim {dims=[rows] at=3} : i32
      %25 = mul %i, %24 {at=3} : i32
      %c = load %22, %25, %23 {value=0 dims=[rows, 1] at=3} : tile<f32, rows, 1>
      %27 = dim {dims=[rows] at=4} : i32
      %28 = mul %i, %27 {at=4} : i32
      %29 = dim {dims=[columns] at=4} : i32
      %30 = mul %j, %29 {at=4} : i32
      %v = load %a, %28, %30 {value=0 dims=[rows, columns] at=4} : tile<f32, rows, columns>
      %32 = const {value=0 at=5} : i32
      %33 = slice %y, %32 {at=5} : view<f32, 2, write>
      %34 = add %v, %r {at=5} : tile<f32, rows, columns>
      %35 = dim {dims=[rows] at=5} : i32
      %36 = mul %i, %35 {at=5} : i32
      %37 = dim {dims=[columns] at=5} : i32
      %38 = mul %j, %37 {at=5} : i32
      store %33, %36, %38, %34 {at=5}
      %39 = const {value=1 at=6} : i32
      %40 = slice %y, %39 {at=6} : view<f32, 2, write>
      %41 = mul %c, %v {at=6} : tile<f32, rows, columns>
      %42 = dim {dims=[rows] at=6} : i32
      %43 = mul %i, %42 {at=6} : i32
      %44 = dim {dims=[columns] at=6} : i32
      %45 = mul %j, %44 {at=6} : i32
      store %40, %43, %45, %41 {at=6}
      %46 = const {value=2 at=7} : i32
      %47 = slice %y, %46 {at=7} : view<f32, 2, write>
      %48 = sub %r, %c {at=7} : tile<f32, rows, columns>
      %49 = dim {dims=[rows] at=7} : i32
      %50 = mul %i, %49 {at=7} : i32
      %51 = dim {dims=[columns] at=7} : i32
      %52 = mul %j, %51 {at=7} : i32
      store %47, %50, %52, %48 {at=7}
      %53 = const {value=3 at=8} : i32
      %54 = slice %y, %53 {at=8} : view<f32, 2, write>
      %55 = mul %s, %r {at=8} : tile<f32, 1, columns>
      %56 = const {value=2 at=8} : f32
      %57 = mul %c, %56 {at=8} : tile<f32, rows, 1>
      %58 = add %55, %57 {at=8} : tile<f32, rows, columns>
      %59 = dim {dims=[rows] at=8} : i32
      %60 = mul %i, %59 {at=8} : i32
      %61 = dim {dims=[columns] at=8} : i32
      %62 = mul %j, %61 {at=8} : i32
      store %54, %60, %62, %58 {at=8}
      %63 = const {value=4 at=9} : i32
      %64 = slice %y, %63 {at=9} : view<f32, 2, write>
      %65 = const {value=0 at=9} : f32
      %66 = gt %c, %65 {at=9} : tile<bool, rows, 1>
      %67 = select %66, %r, %v {at=9} : tile<f32, rows, columns>
      %68 = dim {dims=[rows] at=9} : i32
      %69 = mul %i, %68 {at=9} : i32
      %70 = dim {dims=[columns] at=9} : i32
      %71 = mul %j, %70 {at=9} : i32
      store %64, %69, %71, %67 {at=9}
      %72 = const {value=5 at=10} : i32
      %73 = slice %y, %72 {at=10} : view<f32, 2, write>
      %74 = const {value=0 at=10} : f32
      %75 = full %74 {dims=[rows, columns] at=10} : tile<f32, rows, columns>
      %76 = transpose %r {at=10} : tile<f32, columns, 1>
      %77 = transpose %76 {at=10} : tile<f32, 1, columns>
      %78 = add %75, %77 {at=10} : tile<f32, rows, columns>
      %79 = full %s {dims=[rows, 1] at=10} : tile<f32, rows, 1>
      %80 = add %78, %79 {at=10} : tile<f32, rows, columns>
      %81 = dim {dims=[rows] at=10} : i32
      %82 = mul %i, %81 {at=10} : i32
      %83 = dim {dims=[columns] at=10} : i32
      %84 = mul %j, %83 {at=10} : i32
      store %73, %82, %84, %80 {at=10}
      %85 = const {value=6 at=11} : i32
      %86 = slice %y, %85 {at=11} : view<f32, 2, write>
      %87 = dim {dims=[rows] at=11} : i32
      %88 = mul %i, %87 {at=11} : i32
      %89 = coordinates %88 {dims=[rows] along=rows at=11} : tile<i32, rows, 1>
      %90 = const {value=100 at=11} : i32
      %91 = mul %89, %90 {at=11} : tile<i32, rows, 1>
      %92 = dim {dims=[columns] at=11} : i32
      %93 = mul %j, %92 {at=11} : i32
      %94 = coordinates %93 {dims=[columns] along=columns at=11} : tile<i32, 1, columns>
      %95 = add %91, %94 {at=11} : tile<i32, rows, columns>
      %96 = cast %95 {at=11} : tile<f32, rows, columns>
      %97 = dim {dims=[rows] at=11} : i32
      %98 = mul %i, %97 {at=11} : i32
      %99 = dim {dims=[columns] at=11} : i32
      %100 = mul %j, %99 {at=11} : i32
      store %86, %98, %100, %96 {at=11}
      yield
    }
    """,
        _lines)
        { Fingerprint = "0500fa9b318b", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "row"), new ViewParameter(4, ViewAccess.Read, "column"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Broadcasting_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_row, Tensor<float> _tensor_column, Tensor<float> _tensor_y, float @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @row = _launch.Argument(_tensor_row, 1, _handle.Name, "row");
        ViewArgument @column = _launch.Argument(_tensor_column, 1, _handle.Name, "column");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @row, @column, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4, 20 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @a.Length0, @y.Length1);
        Launch.RequireExtent(columns, _handle.Name, "columns");
        Launch.RequireExtent(rows, _handle.Name, "rows");
        int _v0 = @a.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = @a.Length0 + @rows;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @row = @row, @column = @column, @y = @y, @s = @s, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_row, _tensor_column, _tensor_y, @s, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@s) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @row, Tensor<float> @column, Tensor<float> @y, float @s, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementwiseKernels.Broadcasting(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@row), InterpreterViews.ReadView(@column), InterpreterViews.View(@y), @s, @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @row;
        public ViewArgument @column;
        public ViewArgument @y;
        public float @s;
        public int @rows;
        public int @columns;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int j = _program % grid0;
            _program /= grid0;
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, columns);
            int _e5_bytes = CpuTile.Bytes(1, columns);
            int _e6_bytes = CpuTile.Bytes(1, columns);
            int _e7_bytes = CpuTile.Bytes(1, columns);
            int _e8_bytes = CpuTile.Bytes(1, columns);
            int _e9_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            // var r = row.Load(j, columns);
            int _v0 = j * columns;
            // var c = column.AsColumn().Load((i, 0), (rows, 1));
            ViewArgument column_2 = CpuViews.AsColumn(@column);
            int _v1 = i * rows;
            // y[0].Store((i, j), v + r);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // y[1].Store((i, j), c * v);
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[2].Store((i, j), r - c);
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // y[3].Store((i, j), s * r + c * 2f);
            ViewArgument y_5 = CpuViews.Slice(@y, 4, 3);
            // y[4].Store((i, j), Tile.Where(c > 0f, r, v));
            ViewArgument y_6 = CpuViews.Slice(@y, 4, 4);
            // y[5].Store((i, j), Tile.Zeros<float>(rows, columns) + r.T.T + Tile.Full(rows, 1, s));
            ViewArgument y_7 = CpuViews.Slice(@y, 4, 5);
            // y[6].Store((i, j), (Tile.Rows(i, rows) * 100 + Tile.Columns(j, columns)).To<float>());
            ViewArgument y_8 = CpuViews.Slice(@y, 4, 6);
            // y[0].Store((i, j), v + r);
            // y[1].Store((i, j), c * v);
            // y[2].Store((i, j), r - c);
            // y[3].Store((i, j), s * r + c * 2f);
            // y[4].Store((i, j), Tile.Where(c > 0f, r, v));
            // y[5].Store((i, j), Tile.Zeros<float>(rows, columns) + r.T.T + Tile.Full(rows, 1, s));
            // y[6].Store((i, j), (Tile.Rows(i, rows) * 100 + Tile.Columns(j, columns)).To<float>());
            {
                var a_in = new TileReader<float>(@a, _v1, _v0, columns, 0f, _e0);
                var row_in = new TileReader<float>(@row, 0, _v0, columns, 0f, _e1);
                var y_out = new TileWriter<float>(y_2, _v1, _v0, columns, _e2);
                var column_in = new TileReader<float>(column_2, _v1, 0, 1, 0f, _e3);
                var y_out_2 = new TileWriter<float>(y_3, _v1, _v0, columns, _e4);
                var y_out_3 = new TileWriter<float>(y_4, _v1, _v0, columns, _e5);
                var y_out_4 = new TileWriter<float>(y_5, _v1, _v0, columns, _e6);
                var y_out_5 = new TileWriter<float>(y_6, _v1, _v0, columns, _e7);
                var y_out_6 = new TileWriter<float>(y_7, _v1, _v0, columns, _e8);
                var y_out_7 = new TileWriter<float>(y_8, _v1, _v0, columns, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint row_in_row = row_in.Row(0);
                    nint column_in_row = column_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    nint y_out_2_row = y_out_2.Row(_r);
                    nint y_out_3_row = y_out_3.Row(_r);
                    nint y_out_4_row = y_out_4.Row(_r);
                    nint y_out_5_row = y_out_5.Row(_r);
                    nint y_out_6_row = y_out_6.Row(_r);
                    nint y_out_7_row = y_out_7.Row(_r);
                    float c = CpuMemory.ReadF32(column_in_row);
                    var c_splat = Vector512.Create(c);
                    var s_splat = Vector512.Create(@s);
                    float _v2 = c * 2f;
                    var _s3 = Vector512.Create(_v2);
                    bool _v4 = c > 0f;
                    var _s5 = Vector512.Create(_v4 ? -1 : 0);
                    var _s6 = Vector512.Create(0f);
                    var _s7 = Vector512.Create(@s);
                    int _v8 = _v1 + _r;
                    int _v9 = _v8 * 100;
                    var _s10 = Vector512.Create(_v9);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var r = CpuMemory.LoadF32(row_in_row + 4 * _c);
                            var _v11 = v + r;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v11);
                            var _v12 = c_splat * v;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v12);
                            var _v13 = r - c_splat;
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v13);
                            var _v14 = s_splat * r;
                            var _v15 = _v14 + _s3;
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v15);
                            var _v16 = Vector512.ConditionalSelect(_s5.AsSingle(), r, v);
                            CpuMemory.StoreF32(y_out_5_row + 4 * _c, _v16);
                            var _v17 = _s6;
                            var _v18 = _v17 + r;
                            var _v19 = _v18 + _s7;
                            CpuMemory.StoreF32(y_out_6_row + 4 * _c, _v19);
                            var _v20 = Vector512.Create(_v0 + _c) + Vector512<int>.Indices;
                            var _v21 = _s10 + _v20;
                            var _v22 = Vector512.ConvertToSingle(_v21);
                            CpuMemory.StoreF32(y_out_7_row + 4 * _c, _v22);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var r_2 = CpuMemory.LoadF32(row_in_row + 4 * _c, _n);
                            var _v23 = v_2 + r_2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v23, _n);
                            var _v24 = c_splat * v_2;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v24, _n);
                            var _v25 = r_2 - c_splat;
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v25, _n);
                            var _v26 = s_splat * r_2;
                            var _v27 = _v26 + _s3;
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v27, _n);
                            var _v28 = Vector512.ConditionalSelect(_s5.AsSingle(), r_2, v_2);
                            CpuMemory.StoreF32(y_out_5_row + 4 * _c, _v28, _n);
                            var _v29 = _s6;
                            var _v30 = _v29 + r_2;
                            var _v31 = _v30 + _s7;
                            CpuMemory.StoreF32(y_out_6_row + 4 * _c, _v31, _n);
                            var _v32 = Vector512.Create(_v0 + _c) + Vector512<int>.Indices;
                            var _v33 = _s10 + _v32;
                            var _v34 = Vector512.ConvertToSingle(_v33);
                            CpuMemory.StoreF32(y_out_7_row + 4 * _c, _v34, _n);
                        }
                    }
                    y_out.End(_r);
                    y_out_2.End(_r);
                    y_out_3.End(_r);
                    y_out_4.End(_r);
                    y_out_5.End(_r);
                    y_out_6.End(_r);
                    y_out_7.End(_r);
                }
            }
        }
    }
}
