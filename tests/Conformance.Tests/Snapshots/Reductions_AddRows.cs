internal static partial class AddRows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Reductions.AddRows",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Reductions.AddRows
    param view %x : view<f32, 2>
    param view %y : view<f32, 1, write>
    param tune %columns : i32 in [128]
    param const %rows : i32 = 32
    grid {
      %4 = length %x {axis=1 at=1} : i32
      %5 = add %4, %columns {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %columns {at=1} : i32
      yield %8 {at=1}
    }
    body (%9 : i32) {
      %10 = dim {dims=[columns] at=2} : i32
      %11 = mul %9, %10 {at=2} : i32
      %12 = load %y, %11 {value=0 dims=[columns] at=2} : tile<f32, 1, columns>
      %13 = const {value=0 at=3} : i32
      %14 = length %x {axis=0 at=3} : i32
      %15 = add %14, %rows {at=3} : i32
      %16 = const {value=1 at=3} : i32
      %17 = sub %15, %16 {at=3} : i32
      %18 = div %17, %rows {at=3} : i32
      %19 = const {value=1 at=3} : i32
      %20 = for %13, %18, %19, %12 {at=3} : tile<f32, 1, columns>
      region (%21 : i32, %22 : tile<f32, 1, columns>) {
        %23 = dim {dims=[rows] at=4} : i32
        %24 = mul %21, %23 {at=4} : i32
        %25 = dim {dims=[columns] at=4} : i32
        %26 = mul %9, %25 {at=4} : i32
        %27 = load %x, %24, %26 {value=0 dims=[rows, columns] at=4} : tile<f32, rows, columns>
        %28 = reduceSum %27 {along=rows at=4} : tile<f32, 1, columns>
        %29 = add %22, %28 {at=4} : tile<f32, 1, columns>
        yield %29 {at=3}
      }
      %30 = dim {dims=[columns] at=5} : i32
      %31 = mul %9, %30 {at=5} : i32
      store %y, %31, %20 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["columns"], Assembly = typeof(AddRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @rows)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [128];
        _launch.Choose(_handle, _tuned, [@rows], [@x, @y]);
        int @columns = _tuned[0];
        int _v0 = @x.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int grid0 = Math.Max(0, _v2);
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
        _launch.Interpret(() => AddRows(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @columns, @rows));

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
            int _b0_bytes = CpuTile.Bytes(1, columns);
            int _b1_bytes = CpuTile.Bytes(1, columns);
            int _b2_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            int _v0 = _grid0 * columns;
            int _v1 = @x.Length0 + @rows;
            int _v2 = _v1 - 1;
            int _v3 = CpuMath.Divide(_v2, @rows);
            {
                var _in4 = new TileReader<float>(@y, 0, _v0, columns, 0f, _e0);
                {
                    nint _in4_row = _in4.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v5);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v6 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v6);
                        }
                    }
                }
            }
            for (int _i7 = 0; _i7 < _v3; _i7 += 1)
            {
                int _v8 = _i7 * rows;
                int _v9 = _grid0 * columns;
                {
                    var _in10 = new TileReader<float>(@x, _v8, _v9, columns, 0f, _e1);
                    CpuMemory.Fill(_b1, 0f, columns);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in10_row = _in10.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v11 = CpuMemory.LoadF32(_in10_row + 4 * _c);
                                CpuMemory.StoreF32(_b1 + 4 * _c, CpuMemory.LoadF32(_b1 + 4 * _c) + _v11);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v12 = CpuMemory.LoadF32(_in10_row + 4 * _c, _n);
                                CpuMemory.StoreF32(_b1 + 4 * _c, CpuMemory.LoadF32(_b1 + 4 * _c) + _v12);
                            }
                        }
                    }
                }
                {
                    {
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v13 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v14 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                var _v15 = _v13 + _v14;
                                CpuMemory.StoreF32(_b2 + 4 * _c, _v15);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v16 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v17 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                var _v18 = _v16 + _v17;
                                CpuMemory.StoreF32(_b2 + 4 * _c, _v18);
                            }
                        }
                    }
                }
                (_b0, _b2) = (_b2, _b0);
            }
            int _v19 = _grid0 * columns;
            {
                var _out20 = new TileWriter<float>(@y, 0, _v19, columns, _e2);
                {
                    nint _out20_row = _out20.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v21 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v21);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v22 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v22, _n);
                        }
                    }
                    _out20.End(0);
                }
            }
        }
    }
}
