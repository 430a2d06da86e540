internal static partial class Copies_Kernel_f64
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementKernels.Copies<f64>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementKernels.Copies<f64>
    param view %x : view<f64, 2>
    param view %index : view<i32, 1>
    param view %shifted : view<f64, 2, write>
    param view %turned : view<f64, 2, write>
    param view %chosen : view<f64, 2, write>
    param view %carried : view<f64, 2, write>
    param view %picked : view<f64, 2, write>
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [20]
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
    body (%19 : i32, %20 : i32) {
      %21 = mul %20, %rows {at=2} : i32
      %22 = const {value=1 at=2} : i32
      %23 = sub %21, %22 {at=2} : i32
      %24 = mul %19, %columns {at=2} : i32
      %25 = const {value=3 at=2} : i32
      %26 = sub %24, %25 {at=2} : i32
      %27 = load %x, %23, %26 {value=0 dims=[rows, columns] at=2} : tile<f64, rows, columns>
      %28 = dim {dims=[rows] at=2} : i32
      %29 = mul %20, %28 {at=2} : i32
      %30 = dim {dims=[columns] at=2} : i32
      %31 = mul %19, %30 {at=2} : i32
      store %shifted, %29, %31, %27 {at=2}
      %32 = dim {dims=[rows] at=3} : i32
      %33 = mul %20, %32 {at=3} : i32
      %34 = dim {dims=[columns] at=3} : i32
      %35 = mul %19, %34 {at=3} : i32
      %36 = load %x, %33, %35 {value=0 dims=[rows, columns] at=3} : tile<f64, rows, columns>
      %37 = transpose %36 {at=3} : tile<f64, columns, rows>
      %38 = dim {dims=[columns] at=3} : i32
      %39 = mul %19, %38 {at=3} : i32
      %40 = dim {dims=[rows] at=3} : i32
      %41 = mul %20, %40 {at=3} : i32
      store %turned, %39, %41, %37 {at=3}
      %42 = asColumn %index {at=4} : view<i32, 2>
      %43 = const {value=0 at=4} : i32
      %44 = dim {dims=[rows] at=4} : i32
      %45 = mul %20, %44 {at=4} : i32
      %46 = load %42, %45, %43 {value=0 dims=[rows, 1] at=4} : tile<i32, rows, 1>
      %47 = dim {dims=[columns] at=4} : i32
      %48 = mul %19, %47 {at=4} : i32
      %49 = coordinates %48 {dims=[columns] along=columns at=4} : tile<i32, 1, columns>
      %50 = gather %x, %46, %49 {value=0 at=4} : tile<f64, rows, columns>
      %51 = dim {dims=[rows] at=4} : i32
      %52 = mul %20, %51 {at=4} : i32
      %53 = dim {dims=[columns] at=4} : i32
      %54 = mul %19, %53 {at=4} : i32
      store %chosen, %52, %54, %50 {at=4}
      %55 = asColumn %index {at=5} : view<i32, 2>
      %56 = const {value=0 at=5} : i32
      %57 = dim {dims=[rows] at=5} : i32
      %58 = mul %20, %57 {at=5} : i32
      %59 = load %55, %58, %56 {value=0 dims=[rows, 1] at=5} : tile<i32, rows, 1>
      %60 = dim {dims=[columns] at=5} : i32
      %61 = mul %19, %60 {at=5} : i32
      %62 = coordinates %61 {dims=[columns] along=columns at=5} : tile<i32, 1, columns>
      %63 = const {value=2 at=5} : i32
      %64 = mul %62, %63 {at=5} : tile<i32, 1, columns>
      %65 = const {value=1 at=5} : i32
      %66 = sub %64, %65 {at=5} : tile<i32, 1, columns>
      %67 = gather %x, %59, %66 {value=0 at=5} : tile<f64, rows, columns>
      %68 = dim {dims=[rows] at=5} : i32
      %69 = mul %20, %68 {at=5} : i32
      %70 = dim {dims=[columns] at=5} : i32
      %71 = mul %19, %70 {at=5} : i32
      store %picked, %69, %71, %67 {at=5}
      %72 = dim {dims=[rows] at=6} : i32
      %73 = mul %20, %72 {at=6} : i32
      %74 = dim {dims=[columns] at=6} : i32
      %75 = mul %19, %74 {at=6} : i32
      %76 = load %x, %73, %75 {value=0 dims=[rows, columns] at=6} : tile<f64, rows, columns>
      %77 = const {value=0 at=7} : i32
      %78 = const {value=3 at=7} : i32
      %79 = const {value=1 at=7} : i32
      %80 = for %77, %78, %79, %76 {at=7} : tile<f64, rows, columns>
      region (%81 : i32, %82 : tile<f64, rows, columns>) {
        %83 = add %20, %81 {at=8} : i32
        %84 = dim {dims=[rows] at=8} : i32
        %85 = mul %83, %84 {at=8} : i32
        %86 = inBounds %x, %85 {dims=[rows] axis=0 at=8} : tile<bool, 1, rows>
        %87 = transpose %86 {at=8} : tile<bool, rows, 1>
        %88 = add %20, %81 {at=8} : i32
        %89 = dim {dims=[rows] at=8} : i32
        %90 = mul %88, %89 {at=8} : i32
        %91 = dim {dims=[columns] at=8} : i32
        %92 = mul %19, %91 {at=8} : i32
        %93 = load %x, %90, %92 {value=0 dims=[rows, columns] at=8} : tile<f64, rows, columns>
        %94 = select %87, %93, %82 {at=8} : tile<f64, rows, columns>
        yield %94 {at=7}
      }
      %95 = dim {dims=[rows] at=9} : i32
      %96 = mul %20, %95 {at=9} : i32
      %97 = dim {dims=[columns] at=9} : i32
      %98 = mul %19, %97 {at=9} : i32
      store %carried, %96, %98, %80 {at=9}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows", "columns"], Assembly = typeof(Copies_Kernel_f64).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_x, Tensor<int> _tensor_index, Tensor<double> _tensor_shifted, Tensor<double> _tensor_turned, Tensor<double> _tensor_chosen, Tensor<double> _tensor_carried, Tensor<double> _tensor_picked)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @shifted = _launch.Argument(_tensor_shifted, 2, _handle.Name, "shifted");
        ViewArgument @turned = _launch.Argument(_tensor_turned, 2, _handle.Name, "turned");
        ViewArgument @chosen = _launch.Argument(_tensor_chosen, 2, _handle.Name, "chosen");
        ViewArgument @carried = _launch.Argument(_tensor_carried, 2, _handle.Name, "carried");
        ViewArgument @picked = _launch.Argument(_tensor_picked, 2, _handle.Name, "picked");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 8, ViewAccess.Read, "x"), new ViewUse(@index, 4, ViewAccess.Read, "index"), new ViewUse(@shifted, 8, ViewAccess.Write, "shifted"), new ViewUse(@turned, 8, ViewAccess.Write, "turned"), new ViewUse(@chosen, 8, ViewAccess.Write, "chosen"), new ViewUse(@carried, 8, ViewAccess.Write, "carried"), new ViewUse(@picked, 8, ViewAccess.Write, "picked"));
        Span<int> _tuned = [4, 20];
        _launch.Choose(_handle, _tuned, [], [@x, @index, @shifted, @turned, @chosen, @carried, @picked]);
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
                var _program = new CpuProgram { @x = @x, @index = @index, @shifted = @shifted, @turned = @turned, @chosen = @chosen, @carried = @carried, @picked = @picked, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_index, _tensor_shifted, _tensor_turned, _tensor_chosen, _tensor_carried, _tensor_picked, @rows, @columns);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@rows, @columns],
                    [@x, @index, @shifted, @turned, @chosen, @carried, @picked], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @x, Tensor<int> @index, Tensor<double> @shifted, Tensor<double> @turned, Tensor<double> @chosen, Tensor<double> @carried, Tensor<double> @picked, int @rows, int @columns) =>
        _launch.Interpret(() => Copies<double>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@index), InterpreterViews.View(@shifted), InterpreterViews.View(@turned), InterpreterViews.View(@chosen), InterpreterViews.View(@carried), InterpreterViews.View(@picked), @rows, @columns));

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
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e1_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e2_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e3_bytes = 2 * CpuTile.Bytes(1, rows);
            int _e4_bytes = CpuTile.Bytes(1, 1);
            int _e5_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e6_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e7_bytes = CpuTile.Bytes(1, 1);
            int _e8_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e9_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e10_bytes = 2 * CpuTile.Bytes(1, columns);
            int _e11_bytes = 2 * CpuTile.Bytes(1, columns);
            int _b0_bytes = 2 * CpuTile.Bytes(rows, columns);
            int _b1_bytes = 2 * CpuTile.Bytes(columns, rows);
            int _b2_bytes = 2 * CpuTile.Bytes(rows, columns);
            int _b3_bytes = 2 * CpuTile.Bytes(rows, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
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
            nint _b0 = _e11 + _e11_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = _grid1 * @rows;
            int _v1 = _v0 - 1;
            int _v2 = _grid0 * @columns;
            int _v3 = _v2 - 3;
            int _v4 = _grid1 * rows;
            int _v5 = _grid0 * columns;
            int _v6 = _grid1 * rows;
            int _v7 = _grid0 * columns;
            {
                var _in8 = new TileReader<double>(@x, _v1, _v3, columns, 0d, _e0);
                var _out9 = new TileWriter<double>(@shifted, _v4, _v5, columns, _e1);
                var _in10 = new TileReader<double>(@x, _v6, _v7, columns, 0d, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in8_row = _in8.Row(_r);
                    nint _in10_row = _in10.Row(_r);
                    nint _out9_row = _out9.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v11 = CpuMemory.LoadF64(_in8_row + 8 * _c);
                            CpuMemory.StoreF64(_out9_row + 8 * _c, _v11);
                            var _v12 = CpuMemory.LoadF64(_in10_row + 8 * _c);
                            CpuMemory.StoreF64(_b0 + 8 * (_r * CpuTile.Stride(columns) + _c), _v12);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v13 = CpuMemory.LoadF64(_in8_row + 8 * _c, _n);
                            CpuMemory.StoreF64(_out9_row + 8 * _c, _v13, _n);
                            var _v14 = CpuMemory.LoadF64(_in10_row + 8 * _c, _n);
                            CpuMemory.StoreF64(_b0 + 8 * (_r * CpuTile.Stride(columns) + _c), _v14);
                        }
                    }
                    _out9.End(_r);
                }
            }
            CpuTile.Transpose64(_b0, CpuTile.Stride(columns), 1, _b1, CpuTile.Stride(rows), 1, rows, columns);
            int _v15 = _grid0 * columns;
            int _v16 = _grid1 * rows;
            ViewArgument _v17 = CpuViews.AsColumn(@index);
            int _v18 = _grid1 * rows;
            int _v19 = _grid0 * columns;
            int _v20 = _grid1 * rows;
            int _v21 = _grid0 * columns;
            ViewArgument _v22 = CpuViews.AsColumn(@index);
            int _v23 = _grid1 * rows;
            int _v24 = _grid0 * columns;
            int _v25 = _grid1 * rows;
            int _v26 = _grid0 * columns;
            int _v27 = _grid1 * rows;
            int _v28 = _grid0 * columns;
            {
                var _out29 = new TileWriter<double>(@turned, _v15, _v16, rows, _e3);
                for (int _r = 0; _r < columns; _r++)
                {
                    nint _out29_row = _out29.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= rows - 16; _c += 16)
                        {
                            var _v30 = CpuMemory.LoadF64(_b1 + 8 * (_r * CpuTile.Stride(rows) + _c));
                            CpuMemory.StoreF64(_out29_row + 8 * _c, _v30);
                        }
                        if (_c < rows)
                        {
                            int _n = rows - _c;
                            var _v31 = CpuMemory.LoadF64(_b1 + 8 * (_r * CpuTile.Stride(rows) + _c));
                            CpuMemory.StoreF64(_out29_row + 8 * _c, _v31, _n);
                        }
                    }
                    _out29.End(_r);
                }
            }
            {
                var _in32 = new TileReader<int>(_v17, _v18, 0, 1, 0, _e4);
                var _in33 = new TileReader<double>(@x, 0, _v19, columns, 0d, _e5);
                var _out34 = new TileWriter<double>(@chosen, _v20, _v21, columns, _e6);
                var _in35 = new TileReader<int>(_v22, _v23, 0, 1, 0, _e7);
                var _out36 = new TileWriter<double>(@picked, _v25, _v26, columns, _e8);
                var _in37 = new TileReader<double>(@x, _v27, _v28, columns, 0d, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in32_row = _in32.Row(_r);
                    nint _in35_row = _in35.Row(_r);
                    nint _in37_row = _in37.Row(_r);
                    nint _out34_row = _out34.Row(_r);
                    nint _out36_row = _out36.Row(_r);
                    int _v38 = CpuMemory.ReadI32(_in32_row);
                    nint _in33_row = _in33.Row(_v38);
                    var _s39 = Vector512.Create(2);
                    var _s40 = Vector512.Create(1);
                    int _v41 = CpuMemory.ReadI32(_in35_row);
                    var _s42 = Vector512.Create(_v41);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v43 = CpuMemory.LoadF64(_in33_row + 8 * _c);
                            CpuMemory.StoreF64(_out34_row + 8 * _c, _v43);
                            var _v44 = Vector512.Create(_v24 + _c) + Vector512<int>.Indices;
                            var _v45 = _v44 * _s39;
                            var _v46 = _v45 - _s40;
                            var _v47 = CpuGather.F64(@x, _s42, _v46, 0d, 16);
                            CpuMemory.StoreF64(_out36_row + 8 * _c, _v47);
                            var _v48 = CpuMemory.LoadF64(_in37_row + 8 * _c);
                            CpuMemory.StoreF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c), _v48);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v49 = CpuMemory.LoadF64(_in33_row + 8 * _c, _n);
                            CpuMemory.StoreF64(_out34_row + 8 * _c, _v49, _n);
                            var _v50 = Vector512.Create(_v24 + _c) + Vector512<int>.Indices;
                            var _v51 = _v50 * _s39;
                            var _v52 = _v51 - _s40;
                            var _v53 = CpuGather.F64(@x, _s42, _v52, 0d, _n);
                            CpuMemory.StoreF64(_out36_row + 8 * _c, _v53, _n);
                            var _v54 = CpuMemory.LoadF64(_in37_row + 8 * _c, _n);
                            CpuMemory.StoreF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c), _v54);
                        }
                    }
                    _out34.End(_r);
                    _out36.End(_r);
                }
            }
            for (int _i55 = 0; _i55 < 3; _i55 += 1)
            {
                int _v56 = _grid1 + _i55;
                int _v57 = _v56 * rows;
                int _v58 = _grid1 + _i55;
                int _v59 = _v58 * rows;
                int _v60 = _grid0 * columns;
                {
                    var _in61 = new TileReader<double>(@x, _v59, _v60, columns, 0d, _e10);
                    if (CpuMath.IsAtLeast((long)_v57, (long)_v57 + rows - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@x.Length0, (long)@x.Length0, (long)_v57, (long)_v57 + rows - 1))
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            nint _in61_row = _in61.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= columns - 16; _c += 16)
                                {
                                    var _v62 = CpuMemory.LoadF64(_in61_row + 8 * _c);
                                    CpuMemory.StoreF64(_b3 + 8 * (_r * CpuTile.Stride(columns) + _c), _v62);
                                }
                                if (_c < columns)
                                {
                                    int _n = columns - _c;
                                    var _v63 = CpuMemory.LoadF64(_in61_row + 8 * _c, _n);
                                    CpuMemory.StoreF64(_b3 + 8 * (_r * CpuTile.Stride(columns) + _c), _v63);
                                }
                            }
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            nint _in61_row = _in61.Row(_r);
                            int _v64 = _v57 + _r;
                            bool _v65 = _v64 >= 0;
                            int _v66 = _v57 + _r;
                            bool _v67 = _v66 < @x.Length0;
                            bool _v68 = _v65 & _v67;
                            var _s69 = Vector512.Create(_v68 ? -1 : 0);
                            {
                                int _c = 0;
                                for (; _c <= columns - 16; _c += 16)
                                {
                                    var _v70 = CpuMemory.LoadF64(_in61_row + 8 * _c);
                                    var _v71 = CpuMemory.LoadF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c));
                                    var _v72 = Lanes64.ConditionalSelect(_s69, _v70, _v71);
                                    CpuMemory.StoreF64(_b3 + 8 * (_r * CpuTile.Stride(columns) + _c), _v72);
                                }
                                if (_c < columns)
                                {
                                    int _n = columns - _c;
                                    var _v73 = CpuMemory.LoadF64(_in61_row + 8 * _c, _n);
                                    var _v74 = CpuMemory.LoadF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c));
                                    var _v75 = Lanes64.ConditionalSelect(_s69, _v73, _v74);
                                    CpuMemory.StoreF64(_b3 + 8 * (_r * CpuTile.Stride(columns) + _c), _v75);
                                }
                            }
                        }
                    }
                }
                (_b2, _b3) = (_b3, _b2);
            }
            int _v76 = _grid1 * rows;
            int _v77 = _grid0 * columns;
            {
                var _out78 = new TileWriter<double>(@carried, _v76, _v77, columns, _e11);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out78_row = _out78.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v79 = CpuMemory.LoadF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF64(_out78_row + 8 * _c, _v79);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v80 = CpuMemory.LoadF64(_b2 + 8 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF64(_out78_row + 8 * _c, _v80, _n);
                        }
                    }
                    _out78.End(_r);
                }
            }
        }
    }
}
