private static partial class Copies_Kernel_u16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementKernels.Copies<u16>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementKernels.Copies<u16>
    param view %x : view<u16, 2>
    param view %index : view<i32, 1>
    param view %shifted : view<u16, 2, write>
    param view %turned : view<u16, 2, write>
    param view %chosen : view<u16, 2, write>
    param view %carried : view<u16, 2, write>
    param view %picked : view<u16, 2, write>
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [20]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));"
    statement 2 "shifted.Store((i, j), x.LoadAt((i * rows - 1, j * columns - 3), (rows, columns)));"
    statement 3 "turned.Store((j, i), x.Load((i, j), (rows, columns)).T);"
    statement 4 "chosen.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns)));"
    statement 5 "picked.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns) * 2 - 1));"
    statement 6 "var last = x.Load((i, j), (rows, columns));"
    statement 7 "for (int k = 0; k < 3; k++)"
    statement 8 "last = Tile.Where(x.InBounds(0, i + k, rows).T, x.Load((i + k, j), (rows, columns)), last);"
    statement 9 "carried.Store((i, j), last);"
    grid {
      %9 = length %x {axis=1 at=1} : i32
      %10 = add %9, %columns {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %columns {at=1} : i32
      %14 = length %x {axis=0 at=1} : i32
      %15 = add %14, %rows {at=1} : i32
      %16 = const {value=1 at=1} : i32
      %17 = sub %15, %16 {at=1} : i32
      %18 = div %17, %rows {at=1} : i32
      yield %13, %18 {at=1}
    }
    body (%j : i32, %i : i32) {
      %21 = mul %i, %rows {at=2} : i32
      %22 = const {value=1 at=2} : i32
      %23 = sub %21, %22 {at=2} : i32
      %24 = mul %j, %columns {at=2} : i32
      %25 = const {value=3 at=2} : i32
      %26 = sub %24, %25 {at=2} : i32
      %27 = load %x, %23, %26 {value=0 dims=[rows, columns] at=2} : tile<u16, rows, columns>
      %28 = dim {dims=[rows] at=2} : i32
      %29 = mul %i, %28 {at=2} : i32
      %30 = dim {dims=[columns] at=2} : i32
      %31 = mul %j, %30 {at=2} : i32
      store %shifted, %29, %31, %27 {at=2}
      %32 = dim {dims=[rows] at=3} : i32
      %33 = mul %i, %32 {at=3} : i32
      %34 = dim {dims=[columns] at=3} : i32
      %35 = mul %j, %34 {at=3} : i32
      %36 = load %x, %33, %35 {value=0 dims=[rows, columns] at=3} : tile<u16, rows, columns>
      %37 = transpose %36 {at=3} : tile<u16, columns, rows>
      %38 = dim {dims=[columns] at=3} : i32
      %39 = mul %j, %38 {at=3} : i32
      %40 = dim {dims=[rows] at=3} : i32
      %41 = mul %i, %40 {at=3} : i32
      store %turned, %39, %41, %37 {at=3}
      %42 = asColumn %index {at=4} : view<i32, 2>
      %43 = const {value=0 at=4} : i32
      %44 = dim {dims=[rows] at=4} : i32
      %45 = mul %i, %44 {at=4} : i32
      %46 = load %42, %45, %43 {value=0 dims=[rows, 1] at=4} : tile<i32, rows, 1>
      %47 = dim {dims=[columns] at=4} : i32
      %48 = mul %j, %47 {at=4} : i32
      %49 = coordinates %48 {dims=[columns] along=columns at=4} : tile<i32, 1, columns>
      %50 = gather %x, %46, %49 {value=0 at=4} : tile<u16, rows, columns>
      %51 = dim {dims=[rows] at=4} : i32
      %52 = mul %i, %51 {at=4} : i32
      %53 = dim {dims=[columns] at=4} : i32
      %54 = mul %j, %53 {at=4} : i32
      store %chosen, %52, %54, %50 {at=4}
      %55 = asColumn %index {at=5} : view<i32, 2>
      %56 = const {value=0 at=5} : i32
      %57 = dim {dims=[rows] at=5} : i32
      %58 = mul %i, %57 {at=5} : i32
      %59 = load %55, %58, %56 {value=0 dims=[rows, 1] at=5} : tile<i32, rows, 1>
      %60 = dim {dims=[columns] at=5} : i32
      %61 = mul %j, %60 {at=5} : i32
      %62 = coordinates %61 {dims=[columns] along=columns at=5} : tile<i32, 1, columns>
      %63 = const {value=2 at=5} : i32
      %64 = mul %62, %63 {at=5} : tile<i32, 1, columns>
      %65 = const {value=1 at=5} : i32
      %66 = sub %64, %65 {at=5} : tile<i32, 1, columns>
      %67 = gather %x, %59, %66 {value=0 at=5} : tile<u16, rows, columns>
      %68 = dim {dims=[rows] at=5} : i32
      %69 = mul %i, %68 {at=5} : i32
      %70 = dim {dims=[columns] at=5} : i32
      %71 = mul %j, %70 {at=5} : i32
      store %picked, %69, %71, %67 {at=5}
      %72 = dim {dims=[rows] at=6} : i32
      %73 = mul %i, %72 {at=6} : i32
      %74 = dim {dims=[columns] at=6} : i32
      %75 = mul %j, %74 {at=6} : i32
      %last = load %x, %73, %75 {value=0 dims=[rows, columns] at=6} : tile<u16, rows, columns>
      %77 = const {value=0 at=7} : i32
      %78 = const {value=3 at=7} : i32
      %79 = const {value=1 at=7} : i32
      %last.2 = for %77, %78, %79, %last {at=7} : tile<u16, rows, columns>
      region (%k : i32, %last.3 : tile<u16, rows, columns>) {
        %83 = add %i, %k {at=8} : i32
        %84 = dim {dims=[rows] at=8} : i32
        %85 = mul %83, %84 {at=8} : i32
        %86 = inBounds %x, %85 {dims=[rows] axis=0 at=8} : tile<bool, 1, rows>
        %87 = transpose %86 {at=8} : tile<bool, rows, 1>
        %88 = add %i, %k {at=8} : i32
        %89 = dim {dims=[rows] at=8} : i32
        %90 = mul %88, %89 {at=8} : i32
        %91 = dim {dims=[columns] at=8} : i32
        %92 = mul %j, %91 {at=8} : i32
        %93 = load %x, %90, %92 {value=0 dims=[rows, columns] at=8} : tile<u16, rows, columns>
        %last.4 = select %87, %93, %last.3 {at=8} : tile<u16, rows, columns>
        yield %last.4 {at=7}
      }
      %95 = dim {dims=[rows] at=9} : i32
      %96 = mul %i, %95 {at=9} : i32
      %97 = dim {dims=[columns] at=9} : i32
      %98 = mul %j, %97 {at=9} : i32
      store %carried, %96, %98, %last.2 {at=9}
      yield
    }
    """,
        _lines)
        { Fingerprint = "a934bb26dab9", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "index"), new ViewParameter(2, ViewAccess.Write, "shifted"), new ViewParameter(2, ViewAccess.Write, "turned"), new ViewParameter(2, ViewAccess.Write, "chosen"), new ViewParameter(2, ViewAccess.Write, "carried"), new ViewParameter(2, ViewAccess.Write, "picked") }, Assembly = typeof(Copies_Kernel_u16).Assembly };

    public static void Run(Launch _launch, Tensor<ushort> _tensor_x, Tensor<int> _tensor_index, Tensor<ushort> _tensor_shifted, Tensor<ushort> _tensor_turned, Tensor<ushort> _tensor_chosen, Tensor<ushort> _tensor_carried, Tensor<ushort> _tensor_picked)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @shifted = _launch.Argument(_tensor_shifted, 2, _handle.Name, "shifted");
        ViewArgument @turned = _launch.Argument(_tensor_turned, 2, _handle.Name, "turned");
        ViewArgument @chosen = _launch.Argument(_tensor_chosen, 2, _handle.Name, "chosen");
        ViewArgument @carried = _launch.Argument(_tensor_carried, 2, _handle.Name, "carried");
        ViewArgument @picked = _launch.Argument(_tensor_picked, 2, _handle.Name, "picked");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @index, @shifted, @turned, @chosen, @carried, @picked };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4, 20 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @x.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = @x.Length0 + @rows;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @index = @index, @shifted = @shifted, @turned = @turned, @chosen = @chosen, @carried = @carried, @picked = @picked, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_index, _tensor_shifted, _tensor_turned, _tensor_chosen, _tensor_carried, _tensor_picked, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<ushort> @x, Tensor<int> @index, Tensor<ushort> @shifted, Tensor<ushort> @turned, Tensor<ushort> @chosen, Tensor<ushort> @carried, Tensor<ushort> @picked, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementKernels.Copies<ushort>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@index), InterpreterViews.View(@shifted), InterpreterViews.View(@turned), InterpreterViews.View(@chosen), InterpreterViews.View(@carried), InterpreterViews.View(@picked), @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @index;
        public ViewArgument @shifted;
        public ViewArgument @turned;
        public ViewArgument @chosen;
        public ViewArgument @carried;
        public ViewArgument @picked;
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
            int _e3_bytes = CpuTile.Bytes(1, rows);
            int _e4_bytes = CpuTile.Bytes(1, 1);
            int _e5_bytes = CpuTile.Bytes(1, columns);
            int _e6_bytes = CpuTile.Bytes(1, columns);
            int _e7_bytes = CpuTile.Bytes(1, 1);
            int _e8_bytes = CpuTile.Bytes(1, columns);
            int _e9_bytes = CpuTile.Bytes(1, columns);
            int _e10_bytes = CpuTile.Bytes(1, columns);
            int _e11_bytes = CpuTile.Bytes(1, columns);
            int x_tile_bytes = CpuTile.Bytes(rows, columns);
            int _b1_bytes = CpuTile.Bytes(columns, rows);
            int last_tile_bytes = CpuTile.Bytes(rows, columns);
            int last_tile2_bytes = CpuTile.Bytes(rows, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + x_tile_bytes + _b1_bytes + last_tile_bytes + last_tile2_bytes);
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
            nint x_tile = _e11 + _e11_bytes;
            nint _b1 = x_tile + x_tile_bytes;
            nint last_tile = _b1 + _b1_bytes;
            nint last_tile2 = last_tile + last_tile_bytes;
            // shifted.Store((i, j), x.LoadAt((i * rows - 1, j * columns - 3), (rows, columns)));
            int _v0 = (i * @rows) - 1;
            int _v1 = (j * @columns) - 3;
            int _v2 = i * rows;
            int _v3 = j * columns;
            // turned.Store((j, i), x.Load((i, j), (rows, columns)).T);
            {
                var x_in = new TileReader<ushort>(@x, _v0, _v1, columns, 0, _e0);
                var shifted_out = new TileWriter<ushort>(@shifted, _v2, _v3, columns, _e1);
                var x_in_2 = new TileReader<ushort>(@x, _v2, _v3, columns, 0, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint x_in_2_row = x_in_2.Row(_r);
                    nint shifted_out_row = shifted_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadU16(x_in_row + 2 * _c);
                            CpuMemory.StoreU16(shifted_out_row + 2 * _c, _v4);
                            var _v5 = CpuMemory.LoadU16(x_in_2_row + 2 * _c);
                            CpuMemory.StoreI32(x_tile + 4 * (_r * CpuTile.Stride(columns) + _c), _v5);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v6 = CpuMemory.LoadU16(x_in_row + 2 * _c, _n);
                            CpuMemory.StoreU16(shifted_out_row + 2 * _c, _v6, _n);
                            var _v7 = CpuMemory.LoadU16(x_in_2_row + 2 * _c, _n);
                            CpuMemory.StoreI32(x_tile + 4 * (_r * CpuTile.Stride(columns) + _c), _v7);
                        }
                    }
                    shifted_out.End(_r);
                }
            }
            CpuTile.Transpose(x_tile, CpuTile.Stride(columns), 1, _b1, CpuTile.Stride(rows), 1, rows, columns);
            // chosen.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns)));
            ViewArgument index_2 = CpuViews.AsColumn(@index);
            // turned.Store((j, i), x.Load((i, j), (rows, columns)).T);
            {
                var turned_out = new TileWriter<ushort>(@turned, _v3, _v2, rows, _e3);
                for (int _r = 0; _r < columns; _r++)
                {
                    nint turned_out_row = turned_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= rows - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadI32(_b1 + 4 * (_r * CpuTile.Stride(rows) + _c));
                            CpuMemory.StoreU16(turned_out_row + 2 * _c, _v8);
                        }
                        if (_c < rows)
                        {
                            int _n = rows - _c;
                            var _v9 = CpuMemory.LoadI32(_b1 + 4 * (_r * CpuTile.Stride(rows) + _c));
                            CpuMemory.StoreU16(turned_out_row + 2 * _c, _v9, _n);
                        }
                    }
                    turned_out.End(_r);
                }
            }
            // chosen.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns)));
            // picked.Store((i, j), x.Gather(index.AsColumn().Load((i, 0), (rows, 1)), Tile.Columns(j, columns) * 2 - 1));
            // var last = x.Load((i, j), (rows, columns));
            {
                var index_in = new TileReader<int>(index_2, _v2, 0, 1, 0, _e4);
                var x_in_3 = new TileReader<ushort>(@x, 0, _v3, columns, 0, _e5);
                var chosen_out = new TileWriter<ushort>(@chosen, _v2, _v3, columns, _e6);
                var index_in_2 = new TileReader<int>(index_2, _v2, 0, 1, 0, _e7);
                var picked_out = new TileWriter<ushort>(@picked, _v2, _v3, columns, _e8);
                var x_in_4 = new TileReader<ushort>(@x, _v2, _v3, columns, 0, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint index_in_row = index_in.Row(_r);
                    nint index_in_2_row = index_in_2.Row(_r);
                    nint x_in_4_row = x_in_4.Row(_r);
                    nint chosen_out_row = chosen_out.Row(_r);
                    nint picked_out_row = picked_out.Row(_r);
                    int _v10 = CpuMemory.ReadI32(index_in_row);
                    nint x_in_3_row = x_in_3.Row(_v10);
                    var _s11 = Vector512.Create(2);
                    var _s12 = Vector512.Create(1);
                    int _v13 = CpuMemory.ReadI32(index_in_2_row);
                    var _s14 = Vector512.Create(_v13);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v15 = CpuMemory.LoadU16(x_in_3_row + 2 * _c);
                            CpuMemory.StoreU16(chosen_out_row + 2 * _c, _v15);
                            var _v16 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                            var _v17 = _v16 * _s11;
                            var _v18 = _v17 - _s12;
                            var _v19 = CpuGather.U16(@x, _s14, _v18, 0, 16);
                            CpuMemory.StoreU16(picked_out_row + 2 * _c, _v19);
                            var last = CpuMemory.LoadU16(x_in_4_row + 2 * _c);
                            CpuMemory.StoreI32(last_tile + 4 * (_r * CpuTile.Stride(columns) + _c), last);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v20 = CpuMemory.LoadU16(x_in_3_row + 2 * _c, _n);
                            CpuMemory.StoreU16(chosen_out_row + 2 * _c, _v20, _n);
                            var _v21 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                            var _v22 = _v21 * _s11;
                            var _v23 = _v22 - _s12;
                            var _v24 = CpuGather.U16(@x, _s14, _v23, 0, _n);
                            CpuMemory.StoreU16(picked_out_row + 2 * _c, _v24, _n);
                            var last_2 = CpuMemory.LoadU16(x_in_4_row + 2 * _c, _n);
                            CpuMemory.StoreI32(last_tile + 4 * (_r * CpuTile.Stride(columns) + _c), last_2);
                        }
                    }
                    chosen_out.End(_r);
                    picked_out.End(_r);
                }
            }
            // for (int k = 0; k < 3; k++)
            for (int k = 0; k < 3; k += 1)
            {
                // last = Tile.Where(x.InBounds(0, i + k, rows).T, x.Load((i + k, j), (rows, columns)), last);
                int _v25 = (i + k) * rows;
                {
                    var x_in_5 = new TileReader<ushort>(@x, _v25, _v3, columns, 0, _e10);
                    if (CpuMath.IsAtLeast((long)_v25, (long)_v25 + rows - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@x.Length0, (long)@x.Length0, (long)_v25, (long)_v25 + rows - 1))
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            nint x_in_5_row = x_in_5.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= columns - 16; _c += 16)
                                {
                                    var _v26 = CpuMemory.LoadU16(x_in_5_row + 2 * _c);
                                    CpuMemory.StoreI32(last_tile2 + 4 * (_r * CpuTile.Stride(columns) + _c), _v26);
                                }
                                if (_c < columns)
                                {
                                    int _n = columns - _c;
                                    var _v27 = CpuMemory.LoadU16(x_in_5_row + 2 * _c, _n);
                                    CpuMemory.StoreI32(last_tile2 + 4 * (_r * CpuTile.Stride(columns) + _c), _v27);
                                }
                            }
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            nint x_in_5_row = x_in_5.Row(_r);
                            int _v28 = _v25 + _r;
                            bool _v29 = _v28 >= 0;
                            bool _v30 = _v28 < @x.Length0;
                            bool _v31 = _v29 & _v30;
                            var _s32 = Vector512.Create(_v31 ? -1 : 0);
                            {
                                int _c = 0;
                                for (; _c <= columns - 16; _c += 16)
                                {
                                    var _v33 = CpuMemory.LoadU16(x_in_5_row + 2 * _c);
                                    var last_3 = CpuMemory.LoadI32(last_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                                    var last_4 = Vector512.ConditionalSelect(_s32, _v33, last_3);
                                    CpuMemory.StoreI32(last_tile2 + 4 * (_r * CpuTile.Stride(columns) + _c), last_4);
                                }
                                if (_c < columns)
                                {
                                    int _n = columns - _c;
                                    var _v34 = CpuMemory.LoadU16(x_in_5_row + 2 * _c, _n);
                                    var last_5 = CpuMemory.LoadI32(last_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                                    var last_6 = Vector512.ConditionalSelect(_s32, _v34, last_5);
                                    CpuMemory.StoreI32(last_tile2 + 4 * (_r * CpuTile.Stride(columns) + _c), last_6);
                                }
                            }
                        }
                    }
                }
                (last_tile, last_tile2) = (last_tile2, last_tile);
            }
            // carried.Store((i, j), last);
            {
                var carried_out = new TileWriter<ushort>(@carried, _v2, _v3, columns, _e11);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint carried_out_row = carried_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var last_7 = CpuMemory.LoadI32(last_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreU16(carried_out_row + 2 * _c, last_7);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var last_8 = CpuMemory.LoadI32(last_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreU16(carried_out_row + 2 * _c, last_8, _n);
                        }
                    }
                    carried_out.End(_r);
                }
            }
        }
    }
}
