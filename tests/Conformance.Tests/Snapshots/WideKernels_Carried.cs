internal static partial class Carried_Kernel
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
    body (%17 : i32, %18 : i32) {
      %19 = const {value=0 at=2} : f64
      %20 = full %19 {dims=[rows, columns] at=2} : tile<f64, rows, columns>
      %21 = const {value=1 at=4} : f64
      %22 = const {value=0 at=5} : i32
      %23 = const {value=1 at=5} : i32
      %24 = add %18, %23 {at=5} : i32
      %25 = const {value=1 at=5} : i32
      %26, %27, %28 = for %22, %24, %25, %20, %21, %start {at=5} : tile<f64, rows, columns>, f64, i64
      region (%29 : i32, %30 : tile<f64, rows, columns>, %31 : f64, %32 : i64) {
        %33 = dim {dims=[rows] at=6} : i32
        %34 = mul %29, %33 {at=6} : i32
        %35 = dim {dims=[columns] at=6} : i32
        %36 = mul %17, %35 {at=6} : i32
        %37 = load %x, %34, %36 {value=0 dims=[rows, columns] at=6} : tile<f64, rows, columns>
        %38 = mul %37, %31 {at=6} : tile<f64, rows, columns>
        %39 = add %30, %38 {at=6} : tile<f64, rows, columns>
        %40 = mul %31, %scale {at=7} : f64
        %41 = const {value=3000000000 at=8} : i64
        %42 = cast %29 {at=8} : i64
        %43 = add %41, %42 {at=8} : i64
        %44 = add %32, %43 {at=8} : i64
        yield %39, %40, %44 {at=5}
      }
      %45 = mul %26, %26 {at=9} : tile<f64, rows, columns>
      %46 = transpose %45 {at=9} : tile<f64, columns, rows>
      %47 = add %46, %27 {at=9} : tile<f64, columns, rows>
      %48 = dim {dims=[columns] at=9} : i32
      %49 = mul %17, %48 {at=9} : i32
      %50 = dim {dims=[rows] at=9} : i32
      %51 = mul %18, %50 {at=9} : i32
      store %y, %49, %51, %47 {at=9}
      %52 = full %28 {dims=[1, 1] at=10} : tile<i64, 1, 1>
      store %counts, %18, %17, %52 {at=10}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows", "columns"], Assembly = typeof(Carried_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_x, Tensor<double> _tensor_y, Tensor<long> _tensor_counts, long @start, double @scale)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @counts = _launch.Argument(_tensor_counts, 2, _handle.Name, "counts");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 8, ViewAccess.Read, "x"), new ViewUse(@y, 8, ViewAccess.Write, "y"), new ViewUse(@counts, 8, ViewAccess.Write, "counts"));
        Span<int> _tuned = [4, 12];
        _launch.Choose(_handle, _tuned, [], [@x, @y, @counts]);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        int _v0 = @x.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = @x.Length0 + @rows;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
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
                _launch.RunOnGpu(_handle, _programs, [@rows, @columns],
                    [@x, @y, @counts], [unchecked((int)@start), unchecked((int)(@start >> 32)), unchecked((int)BitConverter.DoubleToInt64Bits(@scale)), unchecked((int)(BitConverter.DoubleToInt64Bits(@scale) >> 32))], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @x, Tensor<double> @y, Tensor<long> @counts, long @start, double @scale, int @rows, int @columns) =>
        _launch.Interpret(() => Carried(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@counts), @start, @scale, @rows, @columns));

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
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e1_bytes = 2 * CpuTile.Bytes(1, rows);
            int _e2_bytes = 2 * CpuTile.Bytes(1, 1);
            int _b0_bytes = 2 * CpuTile.Bytes(rows, columns);
            int _b1_bytes = 2 * CpuTile.Bytes(rows, columns);
            int _b2_bytes = 2 * CpuTile.Bytes(rows, columns);
            int _b3_bytes = 2 * CpuTile.Bytes(columns, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = _grid1 + 1;
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    var _s1 = Lanes64.Create(0d);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v2 = _s1;
                            CpuMemory.StoreF64(_b0 + 8 * (_r * CpuTile.Stride(columns) + _c), _v2);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v3 = _s1;
                            CpuMemory.StoreF64(_b0 + 8 * (_r * CpuTile.Stride(columns) + _c), _v3);
                        }
                    }
                }
            }
            double _v4 = 1d;
            long _v5 = @start;
            for (int _i6 = 0; _i6 < _v0; _i6 += 1)
            {
                int _v7 = _i6 * rows;
                int _v8 = _grid0 * columns;
                double _v9 = _v4 * @scale;
                long _v10 = (long)_i6;
                long _v11 = 3000000000L + _v10;
                long _v12 = _v5 + _v11;
                {
                    var _in13 = new TileReader<double>(@x, _v7, _v8, columns, 0d, _e0);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in13_row = _in13.Row(_r);
                        var _s14 = Lanes64.Create(_v4);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v15 = CpuMemory.LoadF64(_b0 + 8 * (_r * CpuTile.Stride(columns) + _c));
                                var _v16 = CpuMemory.LoadF64(_in13_row + 8 * _c);
                                var _v17 = _v16 * _s14;
                                var _v18 = _v15 + _v17;
                                CpuMemory.StoreF64(_b1 + 8 * (_r * CpuTile.Stride(columns) + _c), _v18);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v19 = CpuMemory.LoadF64(_b0 + 8 * (_r * CpuTile.Stride(columns) + _c));
                                var _v20 = CpuMemory.LoadF64(_in13_row + 8 * _c, _n);
                                var _v21 = _v20 * _s14;
                                var _v22 = _v19 + _v21;
                                CpuMemory.StoreF64(_b1 + 8 * (_r * CpuTile.Stride(columns) + _c), _v22);
                            }
                        }
                    }
                }
                double _n23 = _v9;
                long _n24 = _v12;
                _v4 = _n23;
                _v5 = _n24;
                (_b0, _b1) = (_b1, _b0);
            }
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v25 = CpuMemory.LoadF64(_b0 + 8 * (_r * CpuTile.Stride(columns) + _c));
                            var _v26 = _v25 * _v25;
                            CpuMemory.StoreF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c), _v26);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v27 = CpuMemory.LoadF64(_b0 + 8 * (_r * CpuTile.Stride(columns) + _c));
                            var _v28 = _v27 * _v27;
                            CpuMemory.StoreF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c), _v28);
                        }
                    }
                }
            }
            CpuTile.Transpose64(_b2, CpuTile.Stride(columns), 1, _b3, CpuTile.Stride(rows), 1, rows, columns);
            int _v29 = _grid0 * columns;
            int _v30 = _grid1 * rows;
            {
                var _out31 = new TileWriter<double>(@y, _v29, _v30, rows, _e1);
                for (int _r = 0; _r < columns; _r++)
                {
                    nint _out31_row = _out31.Row(_r);
                    var _s32 = Lanes64.Create(_v4);
                    {
                        int _c = 0;
                        for (; _c <= rows - 16; _c += 16)
                        {
                            var _v33 = CpuMemory.LoadF64(_b3 + 8 * (_r * CpuTile.Stride(rows) + _c));
                            var _v34 = _v33 + _s32;
                            CpuMemory.StoreF64(_out31_row + 8 * _c, _v34);
                        }
                        if (_c < rows)
                        {
                            int _n = rows - _c;
                            var _v35 = CpuMemory.LoadF64(_b3 + 8 * (_r * CpuTile.Stride(rows) + _c));
                            var _v36 = _v35 + _s32;
                            CpuMemory.StoreF64(_out31_row + 8 * _c, _v36, _n);
                        }
                    }
                    _out31.End(_r);
                }
            }
            {
                var _out37 = new TileWriter<long>(@counts, _grid1, _grid0, 1, _e2);
                {
                    nint _out37_row = _out37.Row(0);
                    CpuMemory.WriteI64(_out37_row, _v5);
                    _out37.End(0);
                }
            }
        }
    }
}
