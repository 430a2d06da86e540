internal static partial class ShortRows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PieceKernels.ShortRows",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PieceKernels.ShortRows
    param view %x : view<f32, 2>
    param view %sums : view<f32, 1, write>
    param view %products : view<f32, 1, write>
    param const %width : i32 = 64
    param tune %rows : i32 in [8]
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[rows] at=2} : i32
      %13 = mul %10, %12 {at=2} : i32
      %14 = load %x, %13, %11 {value=1 dims=[rows, width] at=2} : tile<f32, rows, width>
      %15 = asColumn %sums {at=3} : view<f32, 2, write>
      %16 = const {value=0 at=3} : i32
      %17 = mul %14, %14 {at=3} : tile<f32, rows, width>
      %18 = reduceSum %17 {along=columns at=3} : tile<f32, rows, 1>
      %19 = dim {dims=[rows] at=3} : i32
      %20 = mul %10, %19 {at=3} : i32
      store %15, %20, %16, %18 {at=3}
      %21 = asColumn %products {at=4} : view<f32, 2, write>
      %22 = const {value=0 at=4} : i32
      %23 = reduceProd %14 {along=columns at=4} : tile<f32, rows, 1>
      %24 = dim {dims=[rows] at=4} : i32
      %25 = mul %10, %24 {at=4} : i32
      store %21, %25, %22, %23 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(ShortRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_sums, Tensor<float> _tensor_products, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @sums = _launch.Argument(_tensor_sums, 1, _handle.Name, "sums");
        ViewArgument @products = _launch.Argument(_tensor_products, 1, _handle.Name, "products");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@sums, 4, ViewAccess.Write, "sums"), new ViewUse(@products, 4, ViewAccess.Write, "products"));
        Span<int> _tuned = [8];
        _launch.Choose(_handle, _tuned, [@width], [@x, @sums, @products]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @sums.Length0, @products.Length0);
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @sums = @sums, @products = @products, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_sums, _tensor_products, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @sums, @products], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @sums, Tensor<float> @products, int @width, int @rows) =>
        _launch.Interpret(() => ShortRows(InterpreterViews.ReadView(@x), InterpreterViews.View(@sums), InterpreterViews.View(@products), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @sums;
        public ViewArgument @products;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            int _v0 = _grid0 * rows;
            ViewArgument _v1 = CpuViews.AsColumn(@sums);
            int _v2 = _grid0 * rows;
            ViewArgument _v3 = CpuViews.AsColumn(@products);
            int _v4 = _grid0 * rows;
            {
                var _in5 = new TileReader<float>(@x, _v0, 0, width, 1f, _e0);
                var _out6 = new TileWriter<float>(_v1, _v2, 0, 1, _e1);
                var _out7 = new TileWriter<float>(_v3, _v4, 0, 1, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in5_row = _in5.Row(_r);
                    nint _out6_row = _out6.Row(_r);
                    nint _out7_row = _out7.Row(_r);
                    float _v8;
                    float _v9;
                    {
                        Vector512<float> _v8_lanes = Vector512.Create(0f);
                        Vector512<float> _v9_lanes = Vector512.Create(1f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            var _v11 = _v10 * _v10;
                            _v8_lanes = _v8_lanes + _v11;
                            _v9_lanes = _v9_lanes * _v10;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v12 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            var _v13 = _v12 * _v12;
                            _v8_lanes = _v8_lanes + CpuMath.Keep(_v13, _n, 0f);
                            _v9_lanes = _v9_lanes * CpuMath.Keep(_v12, _n, 1f);
                        }
                        _v8 = CpuMath.Sum(_v8_lanes);
                        _v9 = CpuMath.Prod(_v9_lanes);
                    }
                    CpuMemory.WriteF32(_out6_row, _v8);
                    CpuMemory.WriteF32(_out7_row, _v9);
                    _out6.End(_r);
                    _out7.End(_r);
                }
            }
        }
    }
}
