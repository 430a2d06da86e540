internal static partial class Meeting_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.UpdateKernels.Meeting",
        """
    fusion-ir 1
    kernel Fusion.Conformance.UpdateKernels.Meeting
    param view %x : view<f32, 2>
    param view %index : view<i32, 1>
    param view %largest : view<f32, 1, write>
    param view %smallest : view<f32, 1, write>
    param view %table : view<f32, 2, write>
    param view %lowest : view<f32, 2, write>
    param view %last : view<i32, 1, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [4]
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
      %18 = load %x, %17, %15 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %19 = asColumn %index {at=3} : view<i32, 2>
      %20 = const {value=0 at=3} : i32
      %21 = dim {dims=[rows] at=3} : i32
      %22 = mul %14, %21 {at=3} : i32
      %23 = load %19, %22, %20 {value=-1 dims=[rows, 1] at=3} : tile<i32, rows, 1>
      scatterMax %largest, %23, %18 {at=4}
      scatterMin %smallest, %23, %18 {at=5}
      %24 = const {value=0 at=6} : i32
      %25 = coordinates %24 {dims=[width] along=columns at=6} : tile<i32, 1, width>
      scatterMax %table, %23, %25, %18 {at=6}
      %26 = dim {dims=[rows] at=7} : i32
      %27 = mul %14, %26 {at=7} : i32
      %28 = coordinates %27 {dims=[rows] along=rows at=7} : tile<i32, rows, 1>
      scatterMax %last, %23, %28 {at=7}
      %29 = const {value=4 at=8} : i32
      %30 = add %23, %29 {at=8} : tile<i32, rows, 1>
      %31 = const {value=0 at=8} : i32
      %32 = coordinates %31 {dims=[width] along=columns at=8} : tile<i32, 1, width>
      %33 = const {value=1 at=8} : i32
      %34 = sub %32, %33 {at=8} : tile<i32, 1, width>
      scatterMin %lowest, %30, %34, %18 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Meeting_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<int> _tensor_index, Tensor<float> _tensor_largest, Tensor<float> _tensor_smallest, Tensor<float> _tensor_table, Tensor<float> _tensor_lowest, Tensor<int> _tensor_last, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @largest = _launch.Argument(_tensor_largest, 1, _handle.Name, "largest");
        ViewArgument @smallest = _launch.Argument(_tensor_smallest, 1, _handle.Name, "smallest");
        ViewArgument @table = _launch.Argument(_tensor_table, 2, _handle.Name, "table");
        ViewArgument @lowest = _launch.Argument(_tensor_lowest, 2, _handle.Name, "lowest");
        ViewArgument @last = _launch.Argument(_tensor_last, 1, _handle.Name, "last");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@index, 4, ViewAccess.Read, "index"), new ViewUse(@largest, 4, ViewAccess.Write, "largest"), new ViewUse(@smallest, 4, ViewAccess.Write, "smallest"), new ViewUse(@table, 4, ViewAccess.Write, "table"), new ViewUse(@lowest, 4, ViewAccess.Write, "lowest"), new ViewUse(@last, 4, ViewAccess.Write, "last"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@x, @index, @largest, @smallest, @table, @lowest, @last]);
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
                var _program = new CpuProgram { @x = @x, @index = @index, @largest = @largest, @smallest = @smallest, @table = @table, @lowest = @lowest, @last = @last, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_index, _tensor_largest, _tensor_smallest, _tensor_table, _tensor_lowest, _tensor_last, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @index, @largest, @smallest, @table, @lowest, @last], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<int> @index, Tensor<float> @largest, Tensor<float> @smallest, Tensor<float> @table, Tensor<float> @lowest, Tensor<int> @last, int @width, int @rows) =>
        _launch.Interpret(() => Meeting(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@index), InterpreterViews.View(@largest), InterpreterViews.View(@smallest), InterpreterViews.View(@table), InterpreterViews.View(@lowest), InterpreterViews.View(@last), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @index;
        public ViewArgument @largest;
        public ViewArgument @smallest;
        public ViewArgument @table;
        public ViewArgument @lowest;
        public ViewArgument @last;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            int _v0 = _grid0 * rows;
            ViewArgument _v1 = CpuViews.AsColumn(@index);
            int _v2 = _grid0 * rows;
            int _v3 = _grid0 * rows;
            {
                var _in4 = new TileReader<int>(_v1, _v2, 0, 1, -1, _e0);
                var _in5 = new TileReader<float>(@x, _v0, 0, width, 0f, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    nint _in5_row = _in5.Row(_r);
                    int _v6 = CpuMemory.ReadI32(_in4_row);
                    var _s7 = Vector512.Create(_v6);
                    var _s8 = Vector512.Create(1);
                    int _v9 = _v6 + 4;
                    var _s10 = Vector512.Create(_v9);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v11 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            CpuScatter.Update<float, JoinMax>(@largest, _s7, _v11, 16);
                            CpuScatter.Update<float, JoinMin>(@smallest, _s7, _v11, 16);
                            var _v12 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            CpuScatter.Update<float, JoinMax>(@table, _s7, _v12, _v11, 16);
                            var _v13 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v14 = _v13 - _s8;
                            CpuScatter.Update<float, JoinMin>(@lowest, _s10, _v14, _v11, 16);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v15 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            CpuScatter.Update<float, JoinMax>(@largest, _s7, _v15, _n);
                            CpuScatter.Update<float, JoinMin>(@smallest, _s7, _v15, _n);
                            var _v16 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            CpuScatter.Update<float, JoinMax>(@table, _s7, _v16, _v15, _n);
                            var _v17 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v18 = _v17 - _s8;
                            CpuScatter.Update<float, JoinMin>(@lowest, _s10, _v18, _v15, _n);
                        }
                    }
                    int _v19 = _v3 + _r;
                    var _s20 = Vector512.Create(_v19);
                    {
                        int _c = 0;
                        for (; _c <= 1 - 16; _c += 16)
                        {
                            CpuScatter.Update<int, JoinMax>(@last, _s7, _s20, 16);
                        }
                        if (_c < 1)
                        {
                            int _n = 1 - _c;
                            CpuScatter.Update<int, JoinMax>(@last, _s7, _s20, _n);
                        }
                    }
                }
            }
        }
    }
}
