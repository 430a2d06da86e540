private static partial class GatherTwo_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.GatherTwo",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.GatherTwo
    param view %table : view<bf16, 2>
    param view %index : view<i32, 1>
    param view %y : view<f32, 2, write>
    param view %z : view<f32, 2, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(index.Length(0), rows));"
    statement 2 "var at = index.AsColumn().Load((i, 0), (rows, 1));"
    statement 3 "y.Store((i, 0), table.Gather(at, Tile.Columns(0, width)).To<float>());"
    statement 4 "z.Store((i, 0), table.Gather(at + Tile.Columns(0, width) % 3, Tile.Columns(0, width) / 2 + at).To<float>());"
    grid {
      %6 = length %index {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = asColumn %index {at=2} : view<i32, 2>
      %13 = const {value=0 at=2} : i32
      %14 = dim {dims=[rows] at=2} : i32
      %15 = mul %i, %14 {at=2} : i32
      %at = load %12, %15, %13 {value=0 dims=[rows, 1] at=2} : tile<i32, rows, 1>
      %17 = const {value=0 at=3} : i32
      %18 = const {value=0 at=3} : i32
      %19 = coordinates %18 {dims=[width] along=columns at=3} : tile<i32, 1, width>
      %20 = gather %table, %at, %19 {value=0 at=3} : tile<bf16, rows, width>
      %21 = cast %20 {at=3} : tile<f32, rows, width>
      %22 = dim {dims=[rows] at=3} : i32
      %23 = mul %i, %22 {at=3} : i32
      store %y, %23, %17, %21 {at=3}
      %24 = const {value=0 at=4} : i32
      %25 = const {value=0 at=4} : i32
      %26 = coordinates %25 {dims=[width] along=columns at=4} : tile<i32, 1, width>
      %27 = const {value=3 at=4} : i32
      %28 = rem %26, %27 {at=4} : tile<i32, 1, width>
      %29 = add %at, %28 {at=4} : tile<i32, rows, width>
      %30 = const {value=0 at=4} : i32
      %31 = coordinates %30 {dims=[width] along=columns at=4} : tile<i32, 1, width>
      %32 = const {value=2 at=4} : i32
      %33 = div %31, %32 {at=4} : tile<i32, 1, width>
      %34 = add %33, %at {at=4} : tile<i32, rows, width>
      %35 = gather %table, %29, %34 {value=0 at=4} : tile<bf16, rows, width>
      %36 = cast %35 {at=4} : tile<f32, rows, width>
      %37 = dim {dims=[rows] at=4} : i32
      %38 = mul %i, %37 {at=4} : i32
      store %z, %38, %24, %36 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "0032fe8ecbd7", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "table"), new ViewParameter(4, ViewAccess.Read, "index"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(GatherTwo_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_table, Tensor<int> _tensor_index, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @width)
    {
        ViewArgument @table = _launch.Argument(_tensor_table, 2, _handle.Name, "table");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @table, @index, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @index.Length0, @y.Length0, @z.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @index.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @table = @table, @index = @index, @y = @y, @z = @z, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_table, _tensor_index, _tensor_y, _tensor_z, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @table, Tensor<int> @index, Tensor<float> @y, Tensor<float> @z, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.GatherTwo(InterpreterViews.ReadView(@table), InterpreterViews.ReadView(@index), InterpreterViews.View(@y), InterpreterViews.View(@z), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @table;
        public ViewArgument @index;
        public ViewArgument @y;
        public ViewArgument @z;
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
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _b0 = _e4 + _e4_bytes;
            // var at = index.AsColumn().Load((i, 0), (rows, 1));
            ViewArgument index_2 = CpuViews.AsColumn(@index);
            int _v0 = i * rows;
            // y.Store((i, 0), table.Gather(at, Tile.Columns(0, width)).To<float>());
            {
                var index_in = new TileReader<int>(index_2, _v0, 0, 1, 0, _e0);
                var table_in = new TileReader<BFloat16>(@table, 0, 0, width, 0f, _e1);
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint index_in_row = index_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    int at = CpuMemory.ReadI32(index_in_row);
                    nint table_in_row = table_in.Row(at);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadBF16(table_in_row + 2 * _c);
                            var _v2 = _v1;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v2);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v3 = CpuMemory.LoadBF16(table_in_row + 2 * _c, _n);
                            var _v4 = _v3;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
            // z.Store((i, 0), table.Gather(at + Tile.Columns(0, width) % 3, Tile.Columns(0, width) / 2 + at).To<float>());
            {
                {
                    var _s5 = Vector512.Create(2);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v7 = CpuMath.Divide(_v6, _s5);
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v7);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v8 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v9 = CpuMath.Divide(_v8, _s5);
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v9);
                        }
                    }
                }
            }
            {
                var index_in_2 = new TileReader<int>(index_2, _v0, 0, 1, 0, _e3);
                var z_out = new TileWriter<float>(@z, _v0, 0, width, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint index_in_2_row = index_in_2.Row(_r);
                    nint z_out_row = z_out.Row(_r);
                    var _s10 = Vector512.Create(3);
                    int at_2 = CpuMemory.ReadI32(index_in_2_row);
                    var at_splat = Vector512.Create(at_2);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v11 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v12 = CpuMath.Remainder(_v11, _s10);
                            var _v13 = at_splat + _v12;
                            var _v14 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v15 = _v14 + at_splat;
                            var _v16 = CpuGather.BF16(@table, _v13, _v15, 0f, 16);
                            var _v17 = _v16;
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v17);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v18 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v19 = CpuMath.Remainder(_v18, _s10);
                            var _v20 = at_splat + _v19;
                            var _v21 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v22 = _v21 + at_splat;
                            var _v23 = CpuGather.BF16(@table, _v20, _v22, 0f, _n);
                            var _v24 = _v23;
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v24, _n);
                        }
                    }
                    z_out.End(_r);
                }
            }
        }
    }
}
