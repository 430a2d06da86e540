internal static partial class Normalize_Kernel
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
    grid {
      %4 = const {value=1 at=1} : i32
      yield %4 {at=1}
    }
    body (%5 : i32) {
      %6 = const {value=0 at=2} : f32
      %7 = full %6 {dims=[1, 1] at=2} : tile<f32, 1, 1>
      %8 = length %x {axis=0 at=3} : i32
      %9 = add %8, %rows {at=3} : i32
      %10 = const {value=1 at=3} : i32
      %11 = sub %9, %10 {at=3} : i32
      %12 = div %11, %rows {at=3} : i32
      %13 = const {value=1 at=3} : i32
      %14 = for %5, %12, %13, %7 {at=3} : tile<f32, 1, 1>
      region (%15 : i32, %16 : tile<f32, 1, 1>) {
        %17 = const {value=0 at=4} : i32
        %18 = dim {dims=[rows] at=4} : i32
        %19 = mul %15, %18 {at=4} : i32
        %20 = load %x, %19, %17 {value=0 dims=[rows, columns] at=4} : tile<f32, rows, columns>
        %21 = mul %20, %20 {at=5} : tile<f32, rows, columns>
        %22 = reduceSum %21 {along=columns at=5} : tile<f32, rows, 1>
        %23 = reduceSum %22 {along=rows at=5} : tile<f32, 1, 1>
        %24 = add %16, %23 {at=5} : tile<f32, 1, 1>
        yield %24 {at=3}
      }
      %25 = const {value=1 at=6} : f32
      %26 = sqrt %14 {at=6} : tile<f32, 1, 1>
      %27 = const {value=0x3E7AD7F2A0000000 at=6} : f32
      %28 = add %26, %27 {at=6} : tile<f32, 1, 1>
      %29 = div %25, %28 {at=6} : tile<f32, 1, 1>
      %30 = const {value=0 at=7} : i32
      %31 = length %x {axis=0 at=7} : i32
      %32 = add %31, %rows {at=7} : i32
      %33 = const {value=1 at=7} : i32
      %34 = sub %32, %33 {at=7} : i32
      %35 = div %34, %rows {at=7} : i32
      %36 = const {value=1 at=7} : i32
      for %30, %35, %36 {at=7}
      region (%37 : i32) {
        %38 = const {value=0 at=8} : i32
        %39 = const {value=0 at=8} : i32
        %40 = dim {dims=[rows] at=8} : i32
        %41 = mul %37, %40 {at=8} : i32
        %42 = load %x, %41, %39 {value=0 dims=[rows, columns] at=8} : tile<f32, rows, columns>
        %43 = mul %42, %29 {at=8} : tile<f32, rows, columns>
        %44 = dim {dims=[rows] at=8} : i32
        %45 = mul %37, %44 {at=8} : i32
        store %y, %45, %38, %43 {at=8}
        yield {at=7}
      }
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Normalize_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @columns, int @rows)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        int grid0 = Math.Max(0, 1);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@columns, @rows],
                    [@x, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @columns, int @rows) =>
        _launch.Interpret(() => Normalize(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @columns, @rows));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int _b0_bytes = CpuTile.Bytes(1, 1);
            int _b1_bytes = CpuTile.Bytes(1, 1);
            int _b2_bytes = CpuTile.Bytes(1, 1);
            int _b3_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = @x.Length0 + @rows;
            int _v1 = _v0 - 1;
            int _v2 = CpuMath.Divide(_v1, @rows);
            {
                {
                    CpuMemory.WriteF32(_b0, 0f);
                }
            }
            for (int _i3 = _grid0; _i3 < _v2; _i3 += 1)
            {
                int _v4 = _i3 * rows;
                {
                    var _in5 = new TileReader<float>(@x, _v4, 0, columns, 0f, _e0);
                    CpuMemory.Fill(_b1, 0f, 1);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in5_row = _in5.Row(_r);
                        float _v6;
                        {
                            Vector512<float> _v6_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v7 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                                var _v8 = _v7 * _v7;
                                _v6_lanes = _v6_lanes + _v8;
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v9 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                                var _v10 = _v9 * _v9;
                                _v6_lanes = _v6_lanes + CpuMath.Keep(_v10, _n, 0f);
                            }
                            _v6 = CpuMath.Sum(_v6_lanes);
                        }
                        CpuMemory.WriteF32(_b1, CpuMemory.ReadF32(_b1) + _v6);
                    }
                }
                {
                    {
                        float _v11 = CpuMemory.ReadF32(_b0);
                        float _v12 = CpuMemory.ReadF32(_b1);
                        float _v13 = _v11 + _v12;
                        CpuMemory.WriteF32(_b2, _v13);
                    }
                }
                (_b0, _b2) = (_b2, _b0);
            }
            int _v14 = @x.Length0 + @rows;
            int _v15 = _v14 - 1;
            int _v16 = CpuMath.Divide(_v15, @rows);
            {
                {
                    float _v17 = CpuMemory.ReadF32(_b0);
                    float _v18 = MathF.Sqrt(_v17);
                    float _v19 = _v18 + 1.00000001E-07f;
                    float _v20 = 1f / _v19;
                    CpuMemory.WriteF32(_b3, _v20);
                }
            }
            for (int _i21 = 0; _i21 < _v16; _i21 += 1)
            {
                int _v22 = _i21 * rows;
                int _v23 = _i21 * rows;
                {
                    var _in24 = new TileReader<float>(@x, _v22, 0, columns, 0f, _e1);
                    var _out25 = new TileWriter<float>(@y, _v23, 0, columns, _e2);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in24_row = _in24.Row(_r);
                        nint _out25_row = _out25.Row(_r);
                        float _v26 = CpuMemory.ReadF32(_b3);
                        var _s27 = Vector512.Create(_v26);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v28 = CpuMemory.LoadF32(_in24_row + 4 * _c);
                                var _v29 = _v28 * _s27;
                                CpuMemory.StoreF32(_out25_row + 4 * _c, _v29);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v30 = CpuMemory.LoadF32(_in24_row + 4 * _c, _n);
                                var _v31 = _v30 * _s27;
                                CpuMemory.StoreF32(_out25_row + 4 * _c, _v31, _n);
                            }
                        }
                        _out25.End(_r);
                    }
                }
            }
        }
    }
}
