private static partial class Row_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PieceKernels.Row",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PieceKernels.Row
    param view %x : view<f32, 1>
    param view %half : view<bf16, 1>
    param view %y : view<f32, 1, write>
    param view %sums : view<f32, 1, write>
    param tune %columns : i32 in [1024]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), columns));"
    statement 2 "var v = x.Load(i, columns) * half.Load(i, columns).To<float>();"
    statement 3 "y.Store(i, v * v.Sum(Axis.Columns));"
    statement 4 "sums.Store(i, v.Sum(Axis.Columns));"
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %columns {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %columns {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = dim {dims=[columns] at=2} : i32
      %12 = mul %i, %11 {at=2} : i32
      %13 = load %x, %12 {value=0 dims=[columns] at=2} : tile<f32, 1, columns>
      %14 = dim {dims=[columns] at=2} : i32
      %15 = mul %i, %14 {at=2} : i32
      %16 = load %half, %15 {value=0 dims=[columns] at=2} : tile<bf16, 1, columns>
      %17 = cast %16 {at=2} : tile<f32, 1, columns>
      %v = mul %13, %17 {at=2} : tile<f32, 1, columns>
      %19 = reduceSum %v {along=columns at=3} : tile<f32, 1, 1>
      %20 = mul %v, %19 {at=3} : tile<f32, 1, columns>
      %21 = dim {dims=[columns] at=3} : i32
      %22 = mul %i, %21 {at=3} : i32
      store %y, %22, %20 {at=3}
      %23 = reduceSum %v {along=columns at=4} : tile<f32, 1, 1>
      store %sums, %i, %23 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "5af6632d19fb", Tuned = new string[] { "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(2, ViewAccess.Read, "half"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "sums") }, Assembly = typeof(Row_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<BFloat16> _tensor_half, Tensor<float> _tensor_y, Tensor<float> _tensor_sums)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @half = _launch.Argument(_tensor_half, 1, _handle.Name, "half");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @sums = _launch.Argument(_tensor_sums, 1, _handle.Name, "sums");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @half, @y, @sums };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 1024 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @columns = _tuned[0];
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @x.Length0 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @half = @half, @y = @y, @sums = @sums, @columns = @columns, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_half, _tensor_y, _tensor_sums, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @columns };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<BFloat16> @half, Tensor<float> @y, Tensor<float> @sums, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.PieceKernels.Row(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@half), InterpreterViews.View(@y), InterpreterViews.View(@sums), @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @half;
        public ViewArgument @y;
        public ViewArgument @sums;
        public int @columns;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            // var v = x.Load(i, columns) * half.Load(i, columns).To<float>();
            int _v0 = i * columns;
            // y.Store(i, v * v.Sum(Axis.Columns));
            // sums.Store(i, v.Sum(Axis.Columns));
            {
                var x_in = new TileReader<float>(@x, 0, _v0, columns, 0f, _e0);
                var half_in = new TileReader<BFloat16>(@half, 0, _v0, columns, 0f, _e1);
                var y_out = new TileWriter<float>(@y, 0, _v0, columns, _e2);
                var sums_out = new TileWriter<float>(@sums, 0, i, 1, _e3);
                {
                    nint x_in_row = x_in.Row(0);
                    nint half_in_row = half_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    nint sums_out_row = sums_out.Row(0);
                    float _v1;
                    float _v2;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(0f);
                        Vector512<float> _v2_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v4 = CpuMemory.LoadBF16(half_in_row + 2 * _c);
                            var _v5 = _v4;
                            var v = _v3 * _v5;
                            _v1_lanes = _v1_lanes + v;
                            _v2_lanes = _v2_lanes + v;
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v6 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v7 = CpuMemory.LoadBF16(half_in_row + 2 * _c, _n);
                            var _v8 = _v7;
                            var v_2 = _v6 * _v8;
                            _v1_lanes = _v1_lanes + CpuMath.Keep(v_2, _n, 0f);
                            _v2_lanes = _v2_lanes + CpuMath.Keep(v_2, _n, 0f);
                        }
                        _v1 = CpuMath.Sum(_v1_lanes);
                        _v2 = CpuMath.Sum(_v2_lanes);
                    }
                    CpuMemory.WriteF32(sums_out_row, _v2);
                    var _s9 = Vector512.Create(_v1);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v11 = CpuMemory.LoadBF16(half_in_row + 2 * _c);
                            var _v12 = _v11;
                            var v_3 = _v10 * _v12;
                            var _v13 = v_3 * _s9;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v13);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v14 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v15 = CpuMemory.LoadBF16(half_in_row + 2 * _c, _n);
                            var _v16 = _v15;
                            var v_4 = _v14 * _v16;
                            var _v17 = v_4 * _s9;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v17, _n);
                        }
                    }
                    y_out.End(0);
                    sums_out.End(0);
                }
            }
        }
    }
}
