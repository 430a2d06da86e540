internal static partial class ForLoop_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ControlKernels.ForLoop",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ControlKernels.ForLoop
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param view %steps : view<i32, 1, write>
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [20]
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = const {value=0 at=2} : f32
      %12 = full %11 {dims=[rows, columns] at=2} : tile<f32, rows, columns>
      %13 = const {value=-1 at=3} : f32
      %14 = full %13 {dims=[rows, 1] at=3} : tile<f32, rows, 1>
      %15 = const {value=0 at=4} : i32
      %16 = const {value=1 at=5} : i32
      %17 = const {value=0 at=6} : i32
      %18 = length %x {axis=1 at=6} : i32
      %19 = add %18, %columns {at=6} : i32
      %20 = const {value=1 at=6} : i32
      %21 = sub %19, %20 {at=6} : i32
      %22 = div %21, %columns {at=6} : i32
      %23 = const {value=1 at=6} : i32
      %24, %25, %26, %27 = for %17, %22, %23, %14, %12, %15, %16 {at=6} : tile<f32, rows, 1>, tile<f32, rows, columns>, i32, i32
      region (%28 : i32, %29 : tile<f32, rows, 1>, %30 : tile<f32, rows, columns>, %31 : i32, %32 : i32) {
        %33 = dim {dims=[rows] at=7} : i32
        %34 = mul %10, %33 {at=7} : i32
        %35 = dim {dims=[columns] at=7} : i32
        %36 = mul %28, %35 {at=7} : i32
        %37 = load %x, %34, %36 {value=0 dims=[rows, columns] at=7} : tile<f32, rows, columns>
        %38 = reduceMax %37 {along=columns at=8} : tile<f32, rows, 1>
        %39 = max %29, %38 {at=8} : tile<f32, rows, 1>
        %40 = const {value=0x3FE0000000000000 at=9} : f32
        %41 = mul %30, %40 {at=9} : tile<f32, rows, columns>
        %42 = mul %37, %39 {at=9} : tile<f32, rows, columns>
        %43 = add %41, %42 {at=9} : tile<f32, rows, columns>
        %44 = const {value=2 at=12} : i32
        %45 = add %31, %44 {at=12} : i32
        yield %39, %43, %32, %45 {at=6}
      }
      %46 = const {value=0 at=13} : i32
      %47 = add %25, %24 {at=13} : tile<f32, rows, columns>
      %48 = dim {dims=[rows] at=13} : i32
      %49 = mul %10, %48 {at=13} : i32
      store %y, %49, %46, %47 {at=13}
      %50 = const {value=100 at=14} : i32
      %51 = mul %26, %50 {at=14} : i32
      %52 = add %51, %27 {at=14} : i32
      %53 = full %52 {dims=[1, 1] at=14} : tile<i32, 1, 1>
      store %steps, %10, %53 {at=14}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows", "columns"], Assembly = typeof(ForLoop_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<int> _tensor_steps)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @steps = _launch.Argument(_tensor_steps, 1, _handle.Name, "steps");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@steps, 4, ViewAccess.Write, "steps"));
        Span<int> _tuned = [4, 20];
        _launch.Choose(_handle, _tuned, [], [@x, @y, @steps]);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0);
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @steps = @steps, @rows = @rows, @columns = @columns, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_steps, @rows, @columns);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@rows, @columns],
                    [@x, @y, @steps], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<int> @steps, int @rows, int @columns) =>
        _launch.Interpret(() => ForLoop(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@steps), @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @steps;
        public int @rows;
        public int @columns;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            int _b1_bytes = CpuTile.Bytes(rows, columns);
            int _b2_bytes = CpuTile.Bytes(1, rows);
            int _b3_bytes = CpuTile.Bytes(rows, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = @x.Length1 + @columns;
            int _v1 = _v0 - 1;
            int _v2 = CpuMath.Divide(_v1, @columns);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    CpuMemory.WriteF32(_b0 + 4 * _r, -1f);
                    var _s3 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v4 = _s3;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c), _v4);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v5 = _s3;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c), _v5);
                        }
                    }
                }
            }
            int _v6 = 0;
            int _v7 = 1;
            for (int _i8 = 0; _i8 < _v2; _i8 += 1)
            {
                int _v9 = _grid0 * rows;
                int _v10 = _i8 * columns;
                int _v11 = _v6 + 2;
                {
                    var _in12 = new TileReader<float>(@x, _v9, _v10, columns, 0f, _e0);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in12_row = _in12.Row(_r);
                        float _v13;
                        {
                            Vector512<float> _v13_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v14 = CpuMemory.LoadF32(_in12_row + 4 * _c);
                                _v13_lanes = Vector512.Max(_v13_lanes, _v14);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v15 = CpuMemory.LoadF32(_in12_row + 4 * _c, _n);
                                _v13_lanes = Vector512.Max(_v13_lanes, CpuMath.Keep(_v15, _n, float.NegativeInfinity));
                            }
                            _v13 = CpuMath.Max(_v13_lanes);
                        }
                        float _v16 = CpuMemory.ReadF32(_b0 + 4 * _r);
                        float _v17 = MathF.Max(_v16, _v13);
                        CpuMemory.WriteF32(_b2 + 4 * _r, _v17);
                        var _s18 = Vector512.Create(0.5f);
                        var _s19 = Vector512.Create(_v17);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v20 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c));
                                var _v21 = _v20 * _s18;
                                var _v22 = CpuMemory.LoadF32(_in12_row + 4 * _c);
                                var _v23 = _v22 * _s19;
                                var _v24 = _v21 + _v23;
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(columns) + _c), _v24);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v25 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c));
                                var _v26 = _v25 * _s18;
                                var _v27 = CpuMemory.LoadF32(_in12_row + 4 * _c, _n);
                                var _v28 = _v27 * _s19;
                                var _v29 = _v26 + _v28;
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(columns) + _c), _v29);
                            }
                        }
                    }
                }
                int _n30 = _v7;
                int _n31 = _v11;
                _v6 = _n30;
                _v7 = _n31;
                (_b0, _b2) = (_b2, _b0);
                (_b1, _b3) = (_b3, _b1);
            }
            int _v32 = _grid0 * rows;
            int _v33 = _v6 * 100;
            int _v34 = _v33 + _v7;
            {
                var _out35 = new TileWriter<float>(@y, _v32, 0, columns, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out35_row = _out35.Row(_r);
                    float _v36 = CpuMemory.ReadF32(_b0 + 4 * _r);
                    var _s37 = Vector512.Create(_v36);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v38 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            var _v39 = _v38 + _s37;
                            CpuMemory.StoreF32(_out35_row + 4 * _c, _v39);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v40 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            var _v41 = _v40 + _s37;
                            CpuMemory.StoreF32(_out35_row + 4 * _c, _v41, _n);
                        }
                    }
                    _out35.End(_r);
                }
            }
            {
                var _out42 = new TileWriter<int>(@steps, 0, _grid0, 1, _e2);
                {
                    nint _out42_row = _out42.Row(0);
                    CpuMemory.WriteI32(_out42_row, _v34);
                    _out42.End(0);
                }
            }
        }
    }
}
