private static partial class Carried_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.Carried",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.Carried
    param view %x : view<f64, 2>
    param view %y : view<f64, 2, write>
    param view %counts : view<i64, 2, write>
    param scalar %start : i64
    param scalar %scale : f64
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [12]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));"
    statement 2 "var sum = Tile.Zeros<double>(rows, columns);"
    statement 3 "long count = start;"
    statement 4 "double weight = 1;"
    statement 5 "for (int k = 0; k <= i; k++)"
    statement 6 "sum = sum + x.Load((k, j), (rows, columns)) * weight;"
    statement 7 "weight *= scale;"
    statement 8 "count += 3000000000L + k;"
    statement 9 "y.Store((j, i), (sum * sum).T + weight);"
    statement 10 "counts.StoreAt((i, j), Tile.Full(1, 1, count));"
    grid {
      %7 = length %x {axis=1 at=1} : i32
      %8 = add %7, %columns {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %columns {at=1} : i32
      %12 = length %x {axis=0 at=1} : i32
      %13 = add %12, %rows {at=1} : i32
      %14 = const {value=1 at=1} : i32
      %15 = sub %13, %14 {at=1} : i32
      %16 = div %15, %rows {at=1} : i32
      yield %11, %16 {at=1}
    }
    body (%j : i32, %i : i32) {
      %19 = const {value=0 at=2} : f64
      %sum = full %19 {dims=[rows, columns] at=2} : tile<f64, rows, columns>
      %weight = const {value=1 at=4} : f64
      %22 = const {value=0 at=5} : i32
      %23 = const {value=1 at=5} : i32
      %24 = add %i, %23 {at=5} : i32
      %25 = const {value=1 at=5} : i32
      %sum.2, %weight.2, %count = for %22, %24, %25, %sum, %weight, %start {at=5} : tile<f64, rows, columns>, f64, i64
      region (%k : i32, %sum.3 : tile<f64, rows, columns>, %weight.3 : f64, %count.2 : i64) {
        %33 = dim {dims=[rows] at=6} : i32
        %34 = mul %k, %33 {at=6} : i32
        %35 = dim {dims=[columns] at=6} : i32
        %36 = mul %j, %35 {at=6} : i32
        %37 = load %x, %34, %36 {value=0 dims=[rows, columns] at=6} : tile<f64, rows, columns>
        %38 = mul %37, %weight.3 {at=6} : tile<f64, rows, columns>
        %sum.4 = add %sum.3, %38 {at=6} : tile<f64, rows, columns>
        %weight.4 = mul %weight.3, %scale {at=7} : f64
        %41 = const {value=3000000000 at=8} : i64
        %42 = cast %k {at=8} : i64
        %43 = add %41, %42 {at=8} : i64
        %count.3 = add %count.2, %43 {at=8} : i64
        yield %sum.4, %weight.4, %count.3 {at=5}
      }
      %45 = mul %sum.2, %sum.2 {at=9} : tile<f64, rows, columns>
      %46 = transpose %45 {at=9} : tile<f64, columns, rows>
      %47 = add %46, %weight.2 {at=9} : tile<f64, columns, rows>
      %48 = dim {dims=[columns] at=9} : i32
      %49 = mul %j, %48 {at=9} : i32
      %50 = dim {dims=[rows] at=9} : i32
      %51 = mul %i, %50 {at=9} : i32
      store %y, %49, %51, %47 {at=9}
      %52 = full %count {dims=[1, 1] at=10} : tile<i64, 1, 1>
      store %counts, %i, %j, %52 {at=10}
      yield
    }
    """,
        _lines)
        { Fingerprint = "64fc76e23169", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(8, ViewAccess.Read, "x"), new ViewParameter(8, ViewAccess.Write, "y"), new ViewParameter(8, ViewAccess.Write, "counts") }, Assembly = typeof(Carried_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_x, Tensor<double> _tensor_y, Tensor<long> _tensor_counts, long @start, double @scale)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @counts = _launch.Argument(_tensor_counts, 2, _handle.Name, "counts");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @counts };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4, 12 };
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
                var _program = new CpuProgram { @x = @x, @y = @y, @counts = @counts, @start = @start, @scale = @scale, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_counts, @start, @scale, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = stackalloc int[] { unchecked((int)@start), unchecked((int)(@start >> 32)), unchecked((int)BitConverter.DoubleToInt64Bits(@scale)), unchecked((int)(BitConverter.DoubleToInt64Bits(@scale) >> 32)) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @x, Tensor<double> @y, Tensor<long> @counts, long @start, double @scale, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.WideKernels.Carried(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@counts), @start, @scale, @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @counts;
        public long @start;
        public double @scale;
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
            int _e0_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e1_bytes = 2 * CpuTile.Bytes(1, rows);
            int _e2_bytes = 2 * CpuTile.Bytes(1, 1);
            int sum_tile_bytes = 2 * CpuTile.Bytes(rows, columns);
            int sum_tile2_bytes = 2 * CpuTile.Bytes(rows, columns);
            int _b2_bytes = 2 * CpuTile.Bytes(rows, columns);
            int _b3_bytes = 2 * CpuTile.Bytes(columns, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + sum_tile_bytes + sum_tile2_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint sum_tile = _e2 + _e2_bytes;
            nint sum_tile2 = sum_tile + sum_tile_bytes;
            nint _b2 = sum_tile2 + sum_tile2_bytes;
            nint _b3 = _b2 + _b2_bytes;
            // for (int k = 0; k <= i; k++)
            int _v0 = i + 1;
            // var sum = Tile.Zeros<double>(rows, columns);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    var _s1 = Lanes64.Create(0d);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var sum = _s1;
                            CpuMemory.StoreF64(sum_tile + 8 * (_r * CpuTile.Stride(columns) + _c), sum);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var sum_2 = _s1;
                            CpuMemory.StoreF64(sum_tile + 8 * (_r * CpuTile.Stride(columns) + _c), sum_2);
                        }
                    }
                }
            }
            // for (int k = 0; k <= i; k++)
            double weight = 1d;
            long count = @start;
            for (int k = 0; k < _v0; k += 1)
            {
                // sum = sum + x.Load((k, j), (rows, columns)) * weight;
                int _v2 = k * rows;
                int _v3 = j * columns;
                // weight *= scale;
                double weight_2 = weight * @scale;
                // count += 3000000000L + k;
                long count_2 = count + (3000000000L + (long)k);
                // sum = sum + x.Load((k, j), (rows, columns)) * weight;
                {
                    var x_in = new TileReader<double>(@x, _v2, _v3, columns, 0d, _e0);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint x_in_row = x_in.Row(_r);
                        var weight_splat = Lanes64.Create(weight);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var sum_3 = CpuMemory.LoadF64(sum_tile + 8 * (_r * CpuTile.Stride(columns) + _c));
                                var _v4 = CpuMemory.LoadF64(x_in_row + 8 * _c);
                                var _v5 = _v4 * weight_splat;
                                var sum_4 = sum_3 + _v5;
                                CpuMemory.StoreF64(sum_tile2 + 8 * (_r * CpuTile.Stride(columns) + _c), sum_4);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var sum_5 = CpuMemory.LoadF64(sum_tile + 8 * (_r * CpuTile.Stride(columns) + _c));
                                var _v6 = CpuMemory.LoadF64(x_in_row + 8 * _c, _n);
                                var _v7 = _v6 * weight_splat;
                                var sum_6 = sum_5 + _v7;
                                CpuMemory.StoreF64(sum_tile2 + 8 * (_r * CpuTile.Stride(columns) + _c), sum_6);
                            }
                        }
                    }
                }
                double _n8 = weight_2;
                long _n9 = count_2;
                weight = _n8;
                count = _n9;
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
            }
            // y.Store((j, i), (sum * sum).T + weight);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var sum_7 = CpuMemory.LoadF64(sum_tile + 8 * (_r * CpuTile.Stride(columns) + _c));
                            var _v10 = sum_7 * sum_7;
                            CpuMemory.StoreF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c), _v10);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var sum_8 = CpuMemory.LoadF64(sum_tile + 8 * (_r * CpuTile.Stride(columns) + _c));
                            var _v11 = sum_8 * sum_8;
                            CpuMemory.StoreF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c), _v11);
                        }
                    }
                }
            }
            CpuTile.Transpose64(_b2, CpuTile.Stride(columns), 1, _b3, CpuTile.Stride(rows), 1, rows, columns);
            int _v12 = j * columns;
            int _v13 = i * rows;
            {
                var y_out = new TileWriter<double>(@y, _v12, _v13, rows, _e1);
                for (int _r = 0; _r < columns; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    var weight_splat_2 = Lanes64.Create(weight);
                    {
                        int _c = 0;
                        for (; _c <= rows - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadF64(_b3 + 8 * (_r * CpuTile.Stride(rows) + _c));
                            var _v15 = _v14 + weight_splat_2;
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v15);
                        }
                        if (_c < rows)
                        {
                            int _n = rows - _c;
                            var _v16 = CpuMemory.LoadF64(_b3 + 8 * (_r * CpuTile.Stride(rows) + _c));
                            var _v17 = _v16 + weight_splat_2;
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v17, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
            // counts.StoreAt((i, j), Tile.Full(1, 1, count));
            {
                var counts_out = new TileWriter<long>(@counts, i, j, 1, _e2);
                {
                    nint counts_out_row = counts_out.Row(0);
                    CpuMemory.WriteI64(counts_out_row, count);
                    counts_out.End(0);
                }
            }
        }
    }
}
