private static partial class Forward_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Embedding.Forward<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Embedding.Forward<bf16>
    param view %ids : view<i32, 1>
    param view %table : view<bf16, 2>
    param view %y : view<bf16, 2, write>
    param const %width : i32 = 128
    param tune %rows : i32 in [8] cpu [32]
    statement 1 "var m = Grid.Over(Tile.Count(ids.Length(0), rows));"
    statement 2 "var id = ids.AsColumn().Load((m, 0), (rows, 1), -1);"
    statement 3 "y.Store((m, 0), table.Gather(id, Tile.Columns(0, width)));"
    grid {
      %5 = length %ids {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%m : i32) {
      %11 = asColumn %ids {at=2} : view<i32, 2>
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %m, %13 {at=2} : i32
      %id = load %11, %14, %12 {value=-1 dims=[rows, 1] at=2} : tile<i32, rows, 1>
      %16 = const {value=0 at=3} : i32
      %17 = const {value=0 at=3} : i32
      %18 = coordinates %17 {dims=[width] along=columns at=3} : tile<i32, 1, width>
      %19 = gather %table, %id, %18 {value=0 at=3} : tile<bf16, rows, width>
      %20 = dim {dims=[rows] at=3} : i32
      %21 = mul %m, %20 {at=3} : i32
      store %y, %21, %16, %19 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "8222513b3a7d", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "ids"), new ViewParameter(2, ViewAccess.Read, "table"), new ViewParameter(2, ViewAccess.Write, "y") }, Assembly = typeof(Forward_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_ids, Tensor<BFloat16> _tensor_table, Tensor<BFloat16> _tensor_y, int @width)
    {
        ViewArgument @ids = _launch.Argument(_tensor_ids, 1, _handle.Name, "ids");
        ViewArgument @table = _launch.Argument(_tensor_table, 2, _handle.Name, "table");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @ids, @table, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 32 : 8 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @ids.Length0, @y.Length0);
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
                var _program = new CpuProgram { @ids = @ids, @table = @table, @y = @y, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_ids, _tensor_table, _tensor_y, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @ids, Tensor<BFloat16> @table, Tensor<BFloat16> @y, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Embedding.Forward<BFloat16>(InterpreterViews.ReadView(@ids), InterpreterViews.ReadView(@table), InterpreterViews.View(@y), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @ids;
        public ViewArgument @table;
        public ViewArgument @y;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var id = ids.AsColumn().Load((m, 0), (rows, 1), -1);
            ViewArgument ids_2 = CpuViews.AsColumn(@ids);
            int _v0 = m * rows;
            // y.Store((m, 0), table.Gather(id, Tile.Columns(0, width)));
            {
                var ids_in = new TileReader<int>(ids_2, _v0, 0, 1, -1, _e0);
                var table_in = new TileReader<BFloat16>(@table, 0, 0, width, 0f, _e1);
                var y_out = new TileWriter<BFloat16>(@y, _v0, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint ids_in_row = ids_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    int id = CpuMemory.ReadI32(ids_in_row);
                    nint table_in_row = table_in.Row(id);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadBF16(table_in_row + 2 * _c);
                            CpuMemory.StoreBF16(y_out_row + 2 * _c, _v1);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v2 = CpuMemory.LoadBF16(table_in_row + 2 * _c, _n);
                            CpuMemory.StoreBF16(y_out_row + 2 * _c, _v2, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
