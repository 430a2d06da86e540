internal static partial class Reductions_Kernel
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
    grid {
      %9 = length %x {axis=0 at=1} : i32
      %10 = add %9, %rows {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %rows {at=1} : i32
      yield %13 {at=1}
    }
    body (%14 : i32) {
      %15 = const {value=0 at=2} : i32
      %16 = dim {dims=[rows] at=2} : i32
      %17 = mul %14, %16 {at=2} : i32
      %18 = load %x, %17, %15 {value=0 dims=[rows, width] at=2} : tile<f64, rows, width>
      %19 = const {value=0 at=3} : i32
      %20 = dim {dims=[rows] at=3} : i32
      %21 = mul %14, %20 {at=3} : i32
      %22 = load %n, %21, %19 {value=0 dims=[rows, width] at=3} : tile<i64, rows, width>
      %23 = reduceSum %18 {along=columns at=4} : tile<f64, rows, 1>
      %24 = const {value=0 at=5} : i32
      %25 = slice %perRow, %24 {at=5} : view<f64, 1, write>
      %26 = asColumn %25 {at=5} : view<f64, 2, write>
      %27 = const {value=0 at=5} : i32
      %28 = dim {dims=[rows] at=5} : i32
      %29 = mul %14, %28 {at=5} : i32
      store %26, %29, %27, %23 {at=5}
      %30 = const {value=1 at=6} : i32
      %31 = slice %perRow, %30 {at=6} : view<f64, 1, write>
      %32 = asColumn %31 {at=6} : view<f64, 2, write>
      %33 = const {value=0 at=6} : i32
      %34 = reduceMax %18 {along=columns at=6} : tile<f64, rows, 1>
      %35 = dim {dims=[rows] at=6} : i32
      %36 = mul %14, %35 {at=6} : i32
      store %32, %36, %33, %34 {at=6}
      %37 = const {value=2 at=7} : i32
      %38 = slice %perRow, %37 {at=7} : view<f64, 1, write>
      %39 = asColumn %38 {at=7} : view<f64, 2, write>
      %40 = const {value=0 at=7} : i32
      %41 = reduceMin %18 {along=columns at=7} : tile<f64, rows, 1>
      %42 = dim {dims=[rows] at=7} : i32
      %43 = mul %14, %42 {at=7} : i32
      store %39, %43, %40, %41 {at=7}
      %44 = const {value=0 at=8} : i32
      %45 = slice %perRowOfLongs, %44 {at=8} : view<i64, 1, write>
      %46 = asColumn %45 {at=8} : view<i64, 2, write>
      %47 = const {value=0 at=8} : i32
      %48 = reduceSum %22 {along=columns at=8} : tile<i64, rows, 1>
      %49 = dim {dims=[rows] at=8} : i32
      %50 = mul %14, %49 {at=8} : i32
      store %46, %50, %47, %48 {at=8}
      %51 = const {value=1 at=9} : i32
      %52 = slice %perRowOfLongs, %51 {at=9} : view<i64, 1, write>
      %53 = asColumn %52 {at=9} : view<i64, 2, write>
      %54 = const {value=0 at=9} : i32
      %55 = reduceMax %22 {along=columns at=9} : tile<i64, rows, 1>
      %56 = dim {dims=[rows] at=9} : i32
      %57 = mul %14, %56 {at=9} : i32
      store %53, %57, %54, %55 {at=9}
      %58 = const {value=2 at=10} : i32
      %59 = slice %perRowOfLongs, %58 {at=10} : view<i64, 1, write>
      %60 = asColumn %59 {at=10} : view<i64, 2, write>
      %61 = const {value=0 at=10} : i32
      %62 = reduceMin %22 {along=columns at=10} : tile<i64, rows, 1>
      %63 = dim {dims=[rows] at=10} : i32
      %64 = mul %14, %63 {at=10} : i32
      store %60, %64, %61, %62 {at=10}
      %65 = slice %perColumn, %14 {at=11} : view<f64, 2, write>
      %66 = const {value=0 at=11} : i32
      %67 = const {value=0 at=11} : i32
      %68 = reduceSum %18 {along=rows at=11} : tile<f64, 1, width>
      store %65, %66, %67, %68 {at=11}
      %69 = slice %perColumn, %14 {at=12} : view<f64, 2, write>
      %70 = const {value=0 at=12} : i32
      %71 = reduceMax %18 {along=rows at=12} : tile<f64, 1, width>
      %72 = const {value=1 at=12} : i32
      store %69, %72, %70, %71 {at=12}
      %73 = slice %perColumnOfLongs, %14 {at=13} : view<i64, 2, write>
      %74 = const {value=0 at=13} : i32
      %75 = const {value=0 at=13} : i32
      %76 = reduceSum %22 {along=rows at=13} : tile<i64, 1, width>
      store %73, %74, %75, %76 {at=13}
      %77 = slice %perColumnOfLongs, %14 {at=14} : view<i64, 2, write>
      %78 = const {value=0 at=14} : i32
      %79 = reduceMin %22 {along=rows at=14} : tile<i64, 1, width>
      %80 = const {value=1 at=14} : i32
      store %77, %80, %78, %79 {at=14}
      %81 = const {value=0 at=15} : i32
      %82 = cast %width {at=15} : f64
      %83 = div %23, %82 {at=15} : tile<f64, rows, 1>
      %84 = sub %18, %83 {at=15} : tile<f64, rows, width>
      %85 = reduceMax %22 {along=columns at=15} : tile<i64, rows, 1>
      %86 = cast %85 {at=15} : tile<f64, rows, 1>
      %87 = mul %84, %86 {at=15} : tile<f64, rows, width>
      %88 = dim {dims=[rows] at=15} : i32
      %89 = mul %14, %88 {at=15} : i32
      store %y, %89, %81, %87 {at=15}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Reductions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_x, Tensor<long> _tensor_n, Tensor<double> _tensor_perRow, Tensor<double> _tensor_perColumn, Tensor<long> _tensor_perRowOfLongs, Tensor<long> _tensor_perColumnOfLongs, Tensor<double> _tensor_y, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @n = _launch.Argument(_tensor_n, 2, _handle.Name, "n");
        ViewArgument @perRow = _launch.Argument(_tensor_perRow, 2, _handle.Name, "perRow");
        ViewArgument @perColumn = _launch.Argument(_tensor_perColumn, 3, _handle.Name, "perColumn");
        ViewArgument @perRowOfLongs = _launch.Argument(_tensor_perRowOfLongs, 2, _handle.Name, "perRowOfLongs");
        ViewArgument @perColumnOfLongs = _launch.Argument(_tensor_perColumnOfLongs, 3, _handle.Name, "perColumnOfLongs");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 8, ViewAccess.Read, "x"), new ViewUse(@n, 8, ViewAccess.Read, "n"), new ViewUse(@perRow, 8, ViewAccess.Write, "perRow"), new ViewUse(@perColumn, 8, ViewAccess.Write, "perColumn"), new ViewUse(@perRowOfLongs, 8, ViewAccess.Write, "perRowOfLongs"), new ViewUse(@perColumnOfLongs, 8, ViewAccess.Write, "perColumnOfLongs"), new ViewUse(@y, 8, ViewAccess.Write, "y"));
        Span<int> _tuned = [5];
        _launch.Choose(_handle, _tuned, [@width], [@x, @n, @perRow, @perColumn, @perRowOfLongs, @perColumnOfLongs, @y]);
        int @rows = _tuned[0];
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @n, @perRow, @perColumn, @perRowOfLongs, @perColumnOfLongs, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @x, Tensor<long> @n, Tensor<double> @perRow, Tensor<double> @perColumn, Tensor<long> @perRowOfLongs, Tensor<long> @perColumnOfLongs, Tensor<double> @y, int @width, int @rows) =>
        _launch.Interpret(() => Reductions(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@n), InterpreterViews.View(@perRow), InterpreterViews.View(@perColumn), InterpreterViews.View(@perRowOfLongs), InterpreterViews.View(@perColumnOfLongs), InterpreterViews.View(@y), @width, @rows));

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
            int _grid0 = _program;
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
            int _b4_bytes = 2 * CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes + _e15_bytes + _e16_bytes + _e17_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes);
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
            nint _b4 = _b3 + _b3_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            ViewArgument _v2 = CpuViews.Slice(@perRow, 8, 0);
            ViewArgument _v3 = CpuViews.AsColumn(_v2);
            int _v4 = _grid0 * rows;
            ViewArgument _v5 = CpuViews.Slice(@perRow, 8, 1);
            ViewArgument _v6 = CpuViews.AsColumn(_v5);
            int _v7 = _grid0 * rows;
            ViewArgument _v8 = CpuViews.Slice(@perRow, 8, 2);
            ViewArgument _v9 = CpuViews.AsColumn(_v8);
            int _v10 = _grid0 * rows;
            ViewArgument _v11 = CpuViews.Slice(@perRowOfLongs, 8, 0);
            ViewArgument _v12 = CpuViews.AsColumn(_v11);
            int _v13 = _grid0 * rows;
            ViewArgument _v14 = CpuViews.Slice(@perRowOfLongs, 8, 1);
            ViewArgument _v15 = CpuViews.AsColumn(_v14);
            int _v16 = _grid0 * rows;
            ViewArgument _v17 = CpuViews.Slice(@perRowOfLongs, 8, 2);
            ViewArgument _v18 = CpuViews.AsColumn(_v17);
            int _v19 = _grid0 * rows;
            ViewArgument _v20 = CpuViews.Slice(@perColumn, 8, _grid0);
            ViewArgument _v21 = CpuViews.Slice(@perColumn, 8, _grid0);
            {
                var _in22 = new TileReader<double>(@x, _v0, 0, width, 0d, _e0);
                var _out23 = new TileWriter<double>(_v3, _v4, 0, 1, _e1);
                var _out24 = new TileWriter<double>(_v6, _v7, 0, 1, _e2);
                var _out25 = new TileWriter<double>(_v9, _v10, 0, 1, _e3);
                var _in26 = new TileReader<long>(@n, _v1, 0, width, 0L, _e4);
                var _out27 = new TileWriter<long>(_v12, _v13, 0, 1, _e5);
                var _out28 = new TileWriter<long>(_v15, _v16, 0, 1, _e6);
                var _out29 = new TileWriter<long>(_v18, _v19, 0, 1, _e7);
                CpuMemory.Fill(_b0, 0d, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in22_row = _in22.Row(_r);
                    nint _in26_row = _in26.Row(_r);
                    nint _out23_row = _out23.Row(_r);
                    nint _out24_row = _out24.Row(_r);
                    nint _out25_row = _out25.Row(_r);
                    nint _out27_row = _out27.Row(_r);
                    nint _out28_row = _out28.Row(_r);
                    nint _out29_row = _out29.Row(_r);
                    double _v30;
                    double _v31;
                    double _v32;
                    long _v33;
                    long _v34;
                    long _v35;
                    {
                        Lanes64<double> _v30_lanes = Lanes64.Create(0d);
                        Lanes64<double> _v31_lanes = Lanes64.Create(double.NegativeInfinity);
                        Lanes64<double> _v32_lanes = Lanes64.Create(double.PositiveInfinity);
                        Lanes64<long> _v33_lanes = Lanes64.Create(0L);
                        Lanes64<long> _v34_lanes = Lanes64.Create(long.MinValue);
                        Lanes64<long> _v35_lanes = Lanes64.Create(long.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v36 = CpuMemory.LoadF64(_in22_row + 8 * _c);
                            _v30_lanes = _v30_lanes + _v36;
                            _v31_lanes = Lanes64.Max(_v31_lanes, _v36);
                            _v32_lanes = Lanes64.Min(_v32_lanes, _v36);
                            var _v37 = CpuMemory.LoadI64(_in26_row + 8 * _c);
                            _v33_lanes = _v33_lanes + _v37;
                            _v34_lanes = Lanes64.Max(_v34_lanes, _v37);
                            _v35_lanes = Lanes64.Min(_v35_lanes, _v37);
                            CpuMemory.StoreF64(_b0 + 8 * _c, CpuMemory.LoadF64(_b0 + 8 * _c) + _v36);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v38 = CpuMemory.LoadF64(_in22_row + 8 * _c, _n);
                            _v30_lanes = _v30_lanes + CpuMath.Keep(_v38, _n, 0d);
                            _v31_lanes = Lanes64.Max(_v31_lanes, CpuMath.Keep(_v38, _n, double.NegativeInfinity));
                            _v32_lanes = Lanes64.Min(_v32_lanes, CpuMath.Keep(_v38, _n, double.PositiveInfinity));
                            var _v39 = CpuMemory.LoadI64(_in26_row + 8 * _c, _n);
                            _v33_lanes = _v33_lanes + CpuMath.Keep(_v39, _n, 0L);
                            _v34_lanes = Lanes64.Max(_v34_lanes, CpuMath.Keep(_v39, _n, long.MinValue));
                            _v35_lanes = Lanes64.Min(_v35_lanes, CpuMath.Keep(_v39, _n, long.MaxValue));
                            CpuMemory.StoreF64(_b0 + 8 * _c, CpuMemory.LoadF64(_b0 + 8 * _c) + _v38);
                        }
                        _v30 = CpuMath.Sum(_v30_lanes);
                        _v31 = CpuMath.Max(_v31_lanes);
                        _v32 = CpuMath.Min(_v32_lanes);
                        _v33 = CpuMath.Sum(_v33_lanes);
                        _v34 = CpuMath.Max(_v34_lanes);
                        _v35 = CpuMath.Min(_v35_lanes);
                    }
                    CpuMemory.WriteF64(_b4 + 8 * _r, _v30);
                    CpuMemory.WriteF64(_out23_row, _v30);
                    CpuMemory.WriteF64(_out24_row, _v31);
                    CpuMemory.WriteF64(_out25_row, _v32);
                    CpuMemory.WriteI64(_out27_row, _v33);
                    CpuMemory.WriteI64(_out28_row, _v34);
                    CpuMemory.WriteI64(_out29_row, _v35);
                    _out23.End(_r);
                    _out24.End(_r);
                    _out25.End(_r);
                    _out27.End(_r);
                    _out28.End(_r);
                    _out29.End(_r);
                }
            }
            {
                var _out40 = new TileWriter<double>(_v20, 0, 0, width, _e8);
                {
                    nint _out40_row = _out40.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v41 = CpuMemory.LoadF64(_b0 + 8 * _c);
                            CpuMemory.StoreF64(_out40_row + 8 * _c, _v41);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v42 = CpuMemory.LoadF64(_b0 + 8 * _c);
                            CpuMemory.StoreF64(_out40_row + 8 * _c, _v42, _n);
                        }
                    }
                    _out40.End(0);
                }
            }
            {
                var _in43 = new TileReader<double>(@x, _v0, 0, width, 0d, _e9);
                CpuMemory.Fill(_b1, double.NegativeInfinity, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in43_row = _in43.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v44 = CpuMemory.LoadF64(_in43_row + 8 * _c);
                            CpuMemory.StoreF64(_b1 + 8 * _c, Lanes64.Max(CpuMemory.LoadF64(_b1 + 8 * _c), _v44));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v45 = CpuMemory.LoadF64(_in43_row + 8 * _c, _n);
                            CpuMemory.StoreF64(_b1 + 8 * _c, Lanes64.Max(CpuMemory.LoadF64(_b1 + 8 * _c), _v45));
                        }
                    }
                }
            }
            ViewArgument _v46 = CpuViews.Slice(@perColumnOfLongs, 8, _grid0);
            ViewArgument _v47 = CpuViews.Slice(@perColumnOfLongs, 8, _grid0);
            {
                var _out48 = new TileWriter<double>(_v21, 1, 0, width, _e10);
                {
                    nint _out48_row = _out48.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v49 = CpuMemory.LoadF64(_b1 + 8 * _c);
                            CpuMemory.StoreF64(_out48_row + 8 * _c, _v49);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v50 = CpuMemory.LoadF64(_b1 + 8 * _c);
                            CpuMemory.StoreF64(_out48_row + 8 * _c, _v50, _n);
                        }
                    }
                    _out48.End(0);
                }
            }
            {
                var _in51 = new TileReader<long>(@n, _v1, 0, width, 0L, _e11);
                CpuMemory.Fill(_b2, 0L, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in51_row = _in51.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v52 = CpuMemory.LoadI64(_in51_row + 8 * _c);
                            CpuMemory.StoreI64(_b2 + 8 * _c, CpuMemory.LoadI64(_b2 + 8 * _c) + _v52);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v53 = CpuMemory.LoadI64(_in51_row + 8 * _c, _n);
                            CpuMemory.StoreI64(_b2 + 8 * _c, CpuMemory.LoadI64(_b2 + 8 * _c) + _v53);
                        }
                    }
                }
            }
            {
                var _out54 = new TileWriter<long>(_v46, 0, 0, width, _e12);
                {
                    nint _out54_row = _out54.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v55 = CpuMemory.LoadI64(_b2 + 8 * _c);
                            CpuMemory.StoreI64(_out54_row + 8 * _c, _v55);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v56 = CpuMemory.LoadI64(_b2 + 8 * _c);
                            CpuMemory.StoreI64(_out54_row + 8 * _c, _v56, _n);
                        }
                    }
                    _out54.End(0);
                }
            }
            {
                var _in57 = new TileReader<long>(@n, _v1, 0, width, 0L, _e13);
                CpuMemory.Fill(_b3, long.MaxValue, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in57_row = _in57.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v58 = CpuMemory.LoadI64(_in57_row + 8 * _c);
                            CpuMemory.StoreI64(_b3 + 8 * _c, Lanes64.Min(CpuMemory.LoadI64(_b3 + 8 * _c), _v58));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v59 = CpuMemory.LoadI64(_in57_row + 8 * _c, _n);
                            CpuMemory.StoreI64(_b3 + 8 * _c, Lanes64.Min(CpuMemory.LoadI64(_b3 + 8 * _c), _v59));
                        }
                    }
                }
            }
            double _v60 = (double)@width;
            int _v61 = _grid0 * rows;
            {
                var _out62 = new TileWriter<long>(_v47, 1, 0, width, _e14);
                {
                    nint _out62_row = _out62.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v63 = CpuMemory.LoadI64(_b3 + 8 * _c);
                            CpuMemory.StoreI64(_out62_row + 8 * _c, _v63);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v64 = CpuMemory.LoadI64(_b3 + 8 * _c);
                            CpuMemory.StoreI64(_out62_row + 8 * _c, _v64, _n);
                        }
                    }
                    _out62.End(0);
                }
            }
            {
                var _in65 = new TileReader<long>(@n, _v1, 0, width, 0L, _e15);
                var _in66 = new TileReader<double>(@x, _v0, 0, width, 0d, _e16);
                var _out67 = new TileWriter<double>(@y, _v61, 0, width, _e17);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in65_row = _in65.Row(_r);
                    nint _in66_row = _in66.Row(_r);
                    nint _out67_row = _out67.Row(_r);
                    long _v68;
                    {
                        Lanes64<long> _v68_lanes = Lanes64.Create(long.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v69 = CpuMemory.LoadI64(_in65_row + 8 * _c);
                            _v68_lanes = Lanes64.Max(_v68_lanes, _v69);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v70 = CpuMemory.LoadI64(_in65_row + 8 * _c, _n);
                            _v68_lanes = Lanes64.Max(_v68_lanes, CpuMath.Keep(_v70, _n, long.MinValue));
                        }
                        _v68 = CpuMath.Max(_v68_lanes);
                    }
                    double _v71 = CpuMemory.ReadF64(_b4 + 8 * _r);
                    double _v72 = _v71 / _v60;
                    var _s73 = Lanes64.Create(_v72);
                    double _v74 = (double)_v68;
                    var _s75 = Lanes64.Create(_v74);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v76 = CpuMemory.LoadF64(_in66_row + 8 * _c);
                            var _v77 = _v76 - _s73;
                            var _v78 = _v77 * _s75;
                            CpuMemory.StoreF64(_out67_row + 8 * _c, _v78);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v79 = CpuMemory.LoadF64(_in66_row + 8 * _c, _n);
                            var _v80 = _v79 - _s73;
                            var _v81 = _v80 * _s75;
                            CpuMemory.StoreF64(_out67_row + 8 * _c, _v81, _n);
                        }
                    }
                    _out67.End(_r);
                }
            }
        }
    }
}
