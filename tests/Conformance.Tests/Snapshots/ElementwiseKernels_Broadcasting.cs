internal static partial class Broadcasting_Kernel
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
    body (%17 : i32, %18 : i32) {
      %19 = dim {dims=[columns] at=2} : i32
      %20 = mul %17, %19 {at=2} : i32
      %21 = load %row, %20 {value=0 dims=[columns] at=2} : tile<f32, 1, columns>
      %22 = asColumn %column {at=3} : view<f32, 2>
      %23 = const {value=0 at=3} : i32
      %24 = dim {dims=[rows] at=3} : i32
      %25 = mul %18, %24 {at=3} : i32
      %26 = load %22, %25, %23 {value=0 dims=[rows, 1] at=3} : tile<f32, rows, 1>
      %27 = dim {dims=[rows] at=4} : i32
      %28 = mul %18, %27 {at=4} : i32
      %29 = dim {dims=[columns] at=4} : i32
      %30 = mul %17, %29 {at=4} : i32
      %31 = load %a, %28, %30 {value=0 dims=[rows, columns] at=4} : tile<f32, rows, columns>
      %32 = const {value=0 at=5} : i32
      %33 = slice %y, %32 {at=5} : view<f32, 2, write>
      %34 = add %31, %21 {at=5} : tile<f32, rows, columns>
      %35 = dim {dims=[rows] at=5} : i32
      %36 = mul %18, %35 {at=5} : i32
      %37 = dim {dims=[columns] at=5} : i32
      %38 = mul %17, %37 {at=5} : i32
      store %33, %36, %38, %34 {at=5}
      %39 = const {value=1 at=6} : i32
      %40 = slice %y, %39 {at=6} : view<f32, 2, write>
      %41 = mul %26, %31 {at=6} : tile<f32, rows, columns>
      %42 = dim {dims=[rows] at=6} : i32
      %43 = mul %18, %42 {at=6} : i32
      %44 = dim {dims=[columns] at=6} : i32
      %45 = mul %17, %44 {at=6} : i32
      store %40, %43, %45, %41 {at=6}
      %46 = const {value=2 at=7} : i32
      %47 = slice %y, %46 {at=7} : view<f32, 2, write>
      %48 = sub %21, %26 {at=7} : tile<f32, rows, columns>
      %49 = dim {dims=[rows] at=7} : i32
      %50 = mul %18, %49 {at=7} : i32
      %51 = dim {dims=[columns] at=7} : i32
      %52 = mul %17, %51 {at=7} : i32
      store %47, %50, %52, %48 {at=7}
      %53 = const {value=3 at=8} : i32
      %54 = slice %y, %53 {at=8} : view<f32, 2, write>
      %55 = mul %s, %21 {at=8} : tile<f32, 1, columns>
      %56 = const {value=2 at=8} : f32
      %57 = mul %26, %56 {at=8} : tile<f32, rows, 1>
      %58 = add %55, %57 {at=8} : tile<f32, rows, columns>
      %59 = dim {dims=[rows] at=8} : i32
      %60 = mul %18, %59 {at=8} : i32
      %61 = dim {dims=[columns] at=8} : i32
      %62 = mul %17, %61 {at=8} : i32
      store %54, %60, %62, %58 {at=8}
      %63 = const {value=4 at=9} : i32
      %64 = slice %y, %63 {at=9} : view<f32, 2, write>
      %65 = const {value=0 at=9} : f32
      %66 = gt %26, %65 {at=9} : tile<bool, rows, 1>
      %67 = select %66, %21, %31 {at=9} : tile<f32, rows, columns>
      %68 = dim {dims=[rows] at=9} : i32
      %69 = mul %18, %68 {at=9} : i32
      %70 = dim {dims=[columns] at=9} : i32
      %71 = mul %17, %70 {at=9} : i32
      store %64, %69, %71, %67 {at=9}
      %72 = const {value=5 at=10} : i32
      %73 = slice %y, %72 {at=10} : view<f32, 2, write>
      %74 = const {value=0 at=10} : f32
      %75 = full %74 {dims=[rows, columns] at=10} : tile<f32, rows, columns>
      %76 = transpose %21 {at=10} : tile<f32, columns, 1>
      %77 = transpose %76 {at=10} : tile<f32, 1, columns>
      %78 = add %75, %77 {at=10} : tile<f32, rows, columns>
      %79 = full %s {dims=[rows, 1] at=10} : tile<f32, rows, 1>
      %80 = add %78, %79 {at=10} : tile<f32, rows, columns>
      %81 = dim {dims=[rows] at=10} : i32
      %82 = mul %18, %81 {at=10} : i32
      %83 = dim {dims=[columns] at=10} : i32
      %84 = mul %17, %83 {at=10} : i32
      store %73, %82, %84, %80 {at=10}
      %85 = const {value=6 at=11} : i32
      %86 = slice %y, %85 {at=11} : view<f32, 2, write>
      %87 = dim {dims=[rows] at=11} : i32
      %88 = mul %18, %87 {at=11} : i32
      %89 = coordinates %88 {dims=[rows] along=rows at=11} : tile<i32, rows, 1>
      %90 = const {value=100 at=11} : i32
      %91 = mul %89, %90 {at=11} : tile<i32, rows, 1>
      %92 = dim {dims=[columns] at=11} : i32
      %93 = mul %17, %92 {at=11} : i32
      %94 = coordinates %93 {dims=[columns] along=columns at=11} : tile<i32, 1, columns>
      %95 = add %91, %94 {at=11} : tile<i32, rows, columns>
      %96 = cast %95 {at=11} : tile<f32, rows, columns>
      %97 = dim {dims=[rows] at=11} : i32
      %98 = mul %18, %97 {at=11} : i32
      %99 = dim {dims=[columns] at=11} : i32
      %100 = mul %17, %99 {at=11} : i32
      store %86, %98, %100, %96 {at=11}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows", "columns"], Assembly = typeof(Broadcasting_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_row, Tensor<float> _tensor_column, Tensor<float> _tensor_y, float @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @row = _launch.Argument(_tensor_row, 1, _handle.Name, "row");
        ViewArgument @column = _launch.Argument(_tensor_column, 1, _handle.Name, "column");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@row, 4, ViewAccess.Read, "row"), new ViewUse(@column, 4, ViewAccess.Read, "column"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [4, 20];
        _launch.Choose(_handle, _tuned, [], [@a, @row, @column, @y]);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @a.Length0, @y.Length1);
        int _v0 = @a.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = @a.Length0 + @rows;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
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
                _launch.RunOnGpu(_handle, _programs, [@rows, @columns],
                    [@a, @row, @column, @y], [BitConverter.SingleToInt32Bits(@s)], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @row, Tensor<float> @column, Tensor<float> @y, float @s, int @rows, int @columns) =>
        _launch.Interpret(() => Broadcasting(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@row), InterpreterViews.ReadView(@column), InterpreterViews.View(@y), @s, @rows, @columns));

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
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
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
            int _v0 = _grid0 * columns;
            ViewArgument _v1 = CpuViews.AsColumn(@column);
            int _v2 = _grid1 * rows;
            int _v3 = _grid1 * rows;
            int _v4 = _grid0 * columns;
            ViewArgument _v5 = CpuViews.Slice(@y, 4, 0);
            int _v6 = _grid1 * rows;
            int _v7 = _grid0 * columns;
            ViewArgument _v8 = CpuViews.Slice(@y, 4, 1);
            int _v9 = _grid1 * rows;
            int _v10 = _grid0 * columns;
            ViewArgument _v11 = CpuViews.Slice(@y, 4, 2);
            int _v12 = _grid1 * rows;
            int _v13 = _grid0 * columns;
            ViewArgument _v14 = CpuViews.Slice(@y, 4, 3);
            int _v15 = _grid1 * rows;
            int _v16 = _grid0 * columns;
            ViewArgument _v17 = CpuViews.Slice(@y, 4, 4);
            int _v18 = _grid1 * rows;
            int _v19 = _grid0 * columns;
            ViewArgument _v20 = CpuViews.Slice(@y, 4, 5);
            int _v21 = _grid1 * rows;
            int _v22 = _grid0 * columns;
            ViewArgument _v23 = CpuViews.Slice(@y, 4, 6);
            int _v24 = _grid1 * rows;
            int _v25 = _grid0 * columns;
            int _v26 = _grid1 * rows;
            int _v27 = _grid0 * columns;
            {
                var _in28 = new TileReader<float>(@a, _v3, _v4, columns, 0f, _e0);
                var _in29 = new TileReader<float>(@row, 0, _v0, columns, 0f, _e1);
                var _out30 = new TileWriter<float>(_v5, _v6, _v7, columns, _e2);
                var _in31 = new TileReader<float>(_v1, _v2, 0, 1, 0f, _e3);
                var _out32 = new TileWriter<float>(_v8, _v9, _v10, columns, _e4);
                var _out33 = new TileWriter<float>(_v11, _v12, _v13, columns, _e5);
                var _out34 = new TileWriter<float>(_v14, _v15, _v16, columns, _e6);
                var _out35 = new TileWriter<float>(_v17, _v18, _v19, columns, _e7);
                var _out36 = new TileWriter<float>(_v20, _v21, _v22, columns, _e8);
                var _out37 = new TileWriter<float>(_v23, _v26, _v27, columns, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in28_row = _in28.Row(_r);
                    nint _in29_row = _in29.Row(0);
                    nint _in31_row = _in31.Row(_r);
                    nint _out30_row = _out30.Row(_r);
                    nint _out32_row = _out32.Row(_r);
                    nint _out33_row = _out33.Row(_r);
                    nint _out34_row = _out34.Row(_r);
                    nint _out35_row = _out35.Row(_r);
                    nint _out36_row = _out36.Row(_r);
                    nint _out37_row = _out37.Row(_r);
                    float _v38 = CpuMemory.ReadF32(_in31_row);
                    var _s39 = Vector512.Create(_v38);
                    var _s40 = Vector512.Create(@s);
                    float _v41 = _v38 * 2f;
                    var _s42 = Vector512.Create(_v41);
                    bool _v43 = _v38 > 0f;
                    var _s44 = Vector512.Create(_v43 ? -1 : 0);
                    var _s45 = Vector512.Create(0f);
                    var _s46 = Vector512.Create(@s);
                    int _v47 = _v24 + _r;
                    int _v48 = _v47 * 100;
                    var _s49 = Vector512.Create(_v48);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v50 = CpuMemory.LoadF32(_in28_row + 4 * _c);
                            var _v51 = CpuMemory.LoadF32(_in29_row + 4 * _c);
                            var _v52 = _v50 + _v51;
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v52);
                            var _v53 = _s39 * _v50;
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v53);
                            var _v54 = _v51 - _s39;
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v54);
                            var _v55 = _s40 * _v51;
                            var _v56 = _v55 + _s42;
                            CpuMemory.StoreF32(_out34_row + 4 * _c, _v56);
                            var _v57 = Vector512.ConditionalSelect(_s44.AsSingle(), _v51, _v50);
                            CpuMemory.StoreF32(_out35_row + 4 * _c, _v57);
                            var _v58 = _s45;
                            var _v59 = _v58 + _v51;
                            var _v60 = _v59 + _s46;
                            CpuMemory.StoreF32(_out36_row + 4 * _c, _v60);
                            var _v61 = Vector512.Create(_v25 + _c) + Vector512<int>.Indices;
                            var _v62 = _s49 + _v61;
                            var _v63 = Vector512.ConvertToSingle(_v62);
                            CpuMemory.StoreF32(_out37_row + 4 * _c, _v63);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v64 = CpuMemory.LoadF32(_in28_row + 4 * _c, _n);
                            var _v65 = CpuMemory.LoadF32(_in29_row + 4 * _c, _n);
                            var _v66 = _v64 + _v65;
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v66, _n);
                            var _v67 = _s39 * _v64;
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v67, _n);
                            var _v68 = _v65 - _s39;
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v68, _n);
                            var _v69 = _s40 * _v65;
                            var _v70 = _v69 + _s42;
                            CpuMemory.StoreF32(_out34_row + 4 * _c, _v70, _n);
                            var _v71 = Vector512.ConditionalSelect(_s44.AsSingle(), _v65, _v64);
                            CpuMemory.StoreF32(_out35_row + 4 * _c, _v71, _n);
                            var _v72 = _s45;
                            var _v73 = _v72 + _v65;
                            var _v74 = _v73 + _s46;
                            CpuMemory.StoreF32(_out36_row + 4 * _c, _v74, _n);
                            var _v75 = Vector512.Create(_v25 + _c) + Vector512<int>.Indices;
                            var _v76 = _s49 + _v75;
                            var _v77 = Vector512.ConvertToSingle(_v76);
                            CpuMemory.StoreF32(_out37_row + 4 * _c, _v77, _n);
                        }
                    }
                    _out30.End(_r);
                    _out32.End(_r);
                    _out33.End(_r);
                    _out34.End(_r);
                    _out35.End(_r);
                    _out36.End(_r);
                    _out37.End(_r);
                }
            }
        }
    }
}
