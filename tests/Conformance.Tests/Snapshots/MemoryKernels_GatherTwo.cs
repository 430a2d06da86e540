internal static partial class GatherTwo_Kernel
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
    grid {
      %6 = length %index {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = asColumn %index {at=2} : view<i32, 2>
      %13 = const {value=0 at=2} : i32
      %14 = dim {dims=[rows] at=2} : i32
      %15 = mul %11, %14 {at=2} : i32
      %16 = load %12, %15, %13 {value=0 dims=[rows, 1] at=2} : tile<i32, rows, 1>
      %17 = const {value=0 at=3} : i32
      %18 = const {value=0 at=3} : i32
      %19 = coordinates %18 {dims=[width] along=columns at=3} : tile<i32, 1, width>
      %20 = gather %table, %16, %19 {value=0 at=3} : tile<bf16, rows, width>
      %21 = cast %20 {at=3} : tile<f32, rows, width>
      %22 = dim {dims=[rows] at=3} : i32
      %23 = mul %11, %22 {at=3} : i32
      store %y, %23, %17, %21 {at=3}
      %24 = const {value=0 at=4} : i32
      %25 = const {value=0 at=4} : i32
      %26 = coordinates %25 {dims=[width] along=columns at=4} : tile<i32, 1, width>
      %27 = const {value=3 at=4} : i32
      %28 = rem %26, %27 {at=4} : tile<i32, 1, width>
      %29 = add %16, %28 {at=4} : tile<i32, rows, width>
      %30 = const {value=0 at=4} : i32
      %31 = coordinates %30 {dims=[width] along=columns at=4} : tile<i32, 1, width>
      %32 = const {value=2 at=4} : i32
      %33 = div %31, %32 {at=4} : tile<i32, 1, width>
      %34 = add %33, %16 {at=4} : tile<i32, rows, width>
      %35 = gather %table, %29, %34 {value=0 at=4} : tile<bf16, rows, width>
      %36 = cast %35 {at=4} : tile<f32, rows, width>
      %37 = dim {dims=[rows] at=4} : i32
      %38 = mul %11, %37 {at=4} : i32
      store %z, %38, %24, %36 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(GatherTwo_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_table, Tensor<int> _tensor_index, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @width)
    {
        ViewArgument @table = _launch.Argument(_tensor_table, 2, _handle.Name, "table");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@table, 2, ViewAccess.Read, "table"), new ViewUse(@index, 4, ViewAccess.Read, "index"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@table, @index, @y, @z]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @index.Length0, @y.Length0, @z.Length0);
        int _v0 = @index.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@table, @index, @y, @z], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @table, Tensor<int> @index, Tensor<float> @y, Tensor<float> @z, int @width, int @rows) =>
        _launch.Interpret(() => GatherTwo(InterpreterViews.ReadView(@table), InterpreterViews.ReadView(@index), InterpreterViews.View(@y), InterpreterViews.View(@z), @width, @rows));

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
            int _grid0 = _program;
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
            ViewArgument _v0 = CpuViews.AsColumn(@index);
            int _v1 = _grid0 * rows;
            int _v2 = _grid0 * rows;
            int _v3 = _grid0 * rows;
            {
                var _in4 = new TileReader<int>(_v0, _v1, 0, 1, 0, _e0);
                var _in5 = new TileReader<BFloat16>(@table, 0, 0, width, 0f, _e1);
                var _out6 = new TileWriter<float>(@y, _v2, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    nint _out6_row = _out6.Row(_r);
                    int _v7 = CpuMemory.ReadI32(_in4_row);
                    nint _in5_row = _in5.Row(_v7);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadBF16(_in5_row + 2 * _c);
                            var _v9 = _v8;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v9);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v10 = CpuMemory.LoadBF16(_in5_row + 2 * _c, _n);
                            var _v11 = _v10;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v11, _n);
                        }
                    }
                    _out6.End(_r);
                }
            }
            {
                {
                    var _s12 = Vector512.Create(2);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v13 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v14 = CpuMath.Divide(_v13, _s12);
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v14);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v15 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v16 = CpuMath.Divide(_v15, _s12);
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v16);
                        }
                    }
                }
            }
            {
                var _in17 = new TileReader<int>(_v0, _v1, 0, 1, 0, _e3);
                var _out18 = new TileWriter<float>(@z, _v3, 0, width, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in17_row = _in17.Row(_r);
                    nint _out18_row = _out18.Row(_r);
                    var _s19 = Vector512.Create(3);
                    int _v20 = CpuMemory.ReadI32(_in17_row);
                    var _s21 = Vector512.Create(_v20);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v22 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v23 = CpuMath.Remainder(_v22, _s19);
                            var _v24 = _s21 + _v23;
                            var _v25 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v26 = _v25 + _s21;
                            var _v27 = CpuGather.BF16(@table, _v24, _v26, 0f, 16);
                            var _v28 = _v27;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v28);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v29 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v30 = CpuMath.Remainder(_v29, _s19);
                            var _v31 = _s21 + _v30;
                            var _v32 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v33 = _v32 + _s21;
                            var _v34 = CpuGather.BF16(@table, _v31, _v33, 0f, _n);
                            var _v35 = _v34;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v35, _n);
                        }
                    }
                    _out18.End(_r);
                }
            }
        }
    }
}
