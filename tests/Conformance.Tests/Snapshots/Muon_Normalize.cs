private static partial class Normalize_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Muon.Normalize",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Muon.Normalize
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param const %columns : i32 = 128
    param const %rows : i32 = 16
    statement 1 "var one = Grid.Over(1);"
    statement 2 "var sum = Tile.Zeros<float>(1, 1);"
    statement 3 "for (int m = one; m < Tile.Count(x.Length(0), rows); m++)"
    statement 4 "var v = x.Load((m, 0), (rows, columns));"
    statement 5 "sum += (v * v).Sum(Axis.Columns).Sum(Axis.Rows);"
    statement 6 "var scale = 1f / (Tile.Sqrt(sum) + 1e-7f);"
    statement 7 "for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)"
    statement 8 "y.Store((m, 0), x.Load((m, 0), (rows, columns)) * scale);"
    grid {
      %4 = const {value=1 at=1} : i32
      yield %4 {at=1}
    }
    body (%one : i32) {
      %6 = const {value=0 at=2} : f32
      %sum = full %6 {dims=[1, 1] at=2} : tile<f32, 1, 1>
      %8 = length %x {axis=0 at=3} : i32
      %9 = add %8, %rows {at=3} : i32
      %10 = const {value=1 at=3} : i32
      %11 = sub %9, %10 {at=3} : i32
      %12 = div %11, %rows {at=3} : i32
      %13 = const {value=1 at=3} : i32
      %sum.2 = for %one, %12, %13, %sum {at=3} : tile<f32, 1, 1>
      region (%m : i32, %sum.3 : tile<f32, 1, 1>) {
        %17 = const {value=0 at=4} : i32
        %18 = dim {dims=[rows] at=4} : i32
        %19 = mul %m, %18 {at=4} : i32
        %v = load %x, %19, %17 {value=0 dims=[rows, columns] at=4} : tile<f32, rows, columns>
        %21 = mul %v, %v {at=5} : tile<f32, rows, columns>
        %22 = reduceSum %21 {along=columns at=5} : tile<f32, rows, 1>
        %23 = reduceSum %22 {along=rows at=5} : tile<f32, 1, 1>
        %sum.4 = add %sum.3, %23 {at=5} : tile<f32, 1, 1>
        yield %sum.4 {at=3}
      }
      %25 = const {value=1 at=6} : f32
      %26 = sqrt %sum.2 {at=6} : tile<f32, 1, 1>
      %27 = const {value=0x3E7AD7F2A0000000 at=6} : f32
      %28 = add %26, %27 {at=6} : tile<f32, 1, 1>
      %scale = div %25, %28 {at=6} : tile<f32, 1, 1>
      %30 = const {value=0 at=7} : i32
      %31 = length %x {axis=0 at=7} : i32
      %32 = add %31, %rows {at=7} : i32
      %33 = const {value=1 at=7} : i32
      %34 = sub %32, %33 {at=7} : i32
      %35 = div %34, %rows {at=7} : i32
      %36 = const {value=1 at=7} : i32
      for %30, %35, %36 {at=7}
      region (%m.2 : i32) {
        %38 = const {value=0 at=8} : i32
        %39 = const {value=0 at=8} : i32
        %40 = dim {dims=[rows] at=8} : i32
        %41 = mul %m.2, %40 {at=8} : i32
        %42 = load %x, %41, %39 {value=0 dims=[rows, columns] at=8} : tile<f32, rows, columns>
        %43 = mul %42, %scale {at=8} : tile<f32, rows, columns>
        %44 = dim {dims=[rows] at=8} : i32
        %45 = mul %m.2, %44 {at=8} : i32
        store %y, %45, %38, %43 {at=8}
        yield {at=7}
      }
      yield
    }
    """,
        _lines)
        { Fingerprint = "c5cc21a3d296", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Normalize_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @columns, int @rows)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int grid0 = Math.Max(0, 1);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @columns = @columns, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @columns, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @columns, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @columns, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Muon.Normalize(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @columns, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @columns;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int one = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int sum_tile_bytes = CpuTile.Bytes(1, 1);
            int _b1_bytes = CpuTile.Bytes(1, 1);
            int sum_tile2_bytes = CpuTile.Bytes(1, 1);
            int scale_tile_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + sum_tile_bytes + _b1_bytes + sum_tile2_bytes + scale_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint sum_tile = _e2 + _e2_bytes;
            nint _b1 = sum_tile + sum_tile_bytes;
            nint sum_tile2 = _b1 + _b1_bytes;
            nint scale_tile = sum_tile2 + sum_tile2_bytes;
            // for (int m = one; m < Tile.Count(x.Length(0), rows); m++)
            int _v0 = CpuMath.Divide((@x.Length0 + @rows) - 1, @rows);
            // var sum = Tile.Zeros<float>(1, 1);
            {
                {
                    CpuMemory.WriteF32(sum_tile, 0f);
                }
            }
            // for (int m = one; m < Tile.Count(x.Length(0), rows); m++)
            for (int m = one; m < _v0; m += 1)
            {
                // var v = x.Load((m, 0), (rows, columns));
                int _v1 = m * rows;
                // sum += (v * v).Sum(Axis.Columns).Sum(Axis.Rows);
                {
                    var x_in = new TileReader<float>(@x, _v1, 0, columns, 0f, _e0);
                    CpuMemory.Fill(_b1, 0f, 1);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint x_in_row = x_in.Row(_r);
                        float _v2;
                        {
                            Vector512<float> _v2_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                var _v3 = v * v;
                                _v2_lanes = _v2_lanes + _v3;
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                var _v4 = v_2 * v_2;
                                _v2_lanes = _v2_lanes + CpuMath.Keep(_v4, _n, 0f);
                            }
                            _v2 = CpuMath.Sum(_v2_lanes);
                        }
                        CpuMemory.WriteF32(_b1, CpuMemory.ReadF32(_b1) + _v2);
                    }
                }
                {
                    {
                        float sum = CpuMemory.ReadF32(sum_tile);
                        float _v5 = CpuMemory.ReadF32(_b1);
                        float sum_2 = sum + _v5;
                        CpuMemory.WriteF32(sum_tile2, sum_2);
                    }
                }
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
            }
            // var scale = 1f / (Tile.Sqrt(sum) + 1e-7f);
            {
                {
                    float sum_3 = CpuMemory.ReadF32(sum_tile);
                    float _v6 = MathF.Sqrt(sum_3);
                    float _v7 = _v6 + 1.00000001E-07f;
                    float scale = 1f / _v7;
                    CpuMemory.WriteF32(scale_tile, scale);
                }
            }
            // for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)
            for (int m_2 = 0; m_2 < _v0; m_2 += 1)
            {
                // y.Store((m, 0), x.Load((m, 0), (rows, columns)) * scale);
                int _v8 = m_2 * rows;
                {
                    var x_in_2 = new TileReader<float>(@x, _v8, 0, columns, 0f, _e1);
                    var y_out = new TileWriter<float>(@y, _v8, 0, columns, _e2);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint x_in_2_row = x_in_2.Row(_r);
                        nint y_out_row = y_out.Row(_r);
                        float scale_2 = CpuMemory.ReadF32(scale_tile);
                        var scale_splat = Vector512.Create(scale_2);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v9 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                                var _v10 = _v9 * scale_splat;
                                CpuMemory.StoreF32(y_out_row + 4 * _c, _v10);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v11 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                                var _v12 = _v11 * scale_splat;
                                CpuMemory.StoreF32(y_out_row + 4 * _c, _v12, _n);
                            }
                        }
                        y_out.End(_r);
                    }
                }
            }
        }
    }
}
