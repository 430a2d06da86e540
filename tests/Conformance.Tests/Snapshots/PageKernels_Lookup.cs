private static partial class Lookup_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.Lookup",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.Lookup
    param view %table : view<f32, 2>
    param view %ids : view<i32, 1>
    param view %y : view<f32, 2, write>
    param const %width : i32 = 24
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(ids.Length(0), rows));"
    statement 2 "var id = ids.Load(i, rows, -1).T;"
    statement 3 "y.Store((i, 0), table.Gather(id, Tile.Columns(0, width)));"
    grid {
      %5 = length %ids {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = dim {dims=[rows] at=2} : i32
      %12 = mul %i, %11 {at=2} : i32
      %13 = load %ids, %12 {value=-1 dims=[rows] at=2} : tile<i32, 1, rows>
      %id = transpose %13 {at=2} : tile<i32, rows, 1>
      %15 = const {value=0 at=3} : i32
      %16 = const {value=0 at=3} : i32
      %17 = coordinates %16 {dims=[width] along=columns at=3} : tile<i32, 1, width>
      %18 = gather %table, %id, %17 {value=0 at=3} : tile<f32, rows, width>
      %19 = dim {dims=[rows] at=3} : i32
      %20 = mul %i, %19 {at=3} : i32
      store %y, %20, %15, %18 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "41de02f4163a", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "table"), new ViewParameter(4, ViewAccess.Read, "ids"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Lookup_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_table, Tensor<int> _tensor_ids, Tensor<float> _tensor_y, int @width)
    {
        ViewArgument @table = _launch.Argument(_tensor_table, 2, _handle.Name, "table");
        ViewArgument @ids = _launch.Argument(_tensor_ids, 1, _handle.Name, "ids");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @table, @ids, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @ids.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @table = @table, @ids = @ids, @y = @y, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_table, _tensor_ids, _tensor_y, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @table, Tensor<int> @ids, Tensor<float> @y, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.Lookup(InterpreterViews.ReadView(@table), InterpreterViews.ReadView(@ids), InterpreterViews.View(@y), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @table;
        public ViewArgument @ids;
        public ViewArgument @y;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, rows);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int ids_tile_bytes = CpuTile.Bytes(1, rows);
            int _b1_bytes = CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + ids_tile_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint ids_tile = _e2 + _e2_bytes;
            nint _b1 = ids_tile + ids_tile_bytes;
            // var id = ids.Load(i, rows, -1).T;
            int _v0 = i * rows;
            {
                var ids_in = new TileReader<int>(@ids, 0, _v0, rows, -1, _e0);
                {
                    nint ids_in_row = ids_in.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= rows - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadI32(ids_in_row + 4 * _c);
                            CpuMemory.StoreI32(ids_tile + 4 * _c, _v1);
                        }
                        if (_c < rows)
                        {
                            int _n = rows - _c;
                            var _v2 = CpuMemory.LoadI32(ids_in_row + 4 * _c, _n);
                            CpuMemory.StoreI32(ids_tile + 4 * _c, _v2);
                        }
                    }
                }
            }
            CpuTile.Transpose(ids_tile, CpuTile.Stride(rows), 1, _b1, 1, 1, 1, rows);
            // y.Store((i, 0), table.Gather(id, Tile.Columns(0, width)));
            {
                var table_in = new TileReader<float>(@table, 0, 0, width, 0f, _e1);
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    int _v3 = CpuMemory.ReadI32(_b1 + 4 * _r);
                    nint table_in_row = table_in.Row(_v3);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(table_in_row + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v5 = CpuMemory.LoadF32(table_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v5, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
