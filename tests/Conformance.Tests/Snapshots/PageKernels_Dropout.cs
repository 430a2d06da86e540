private static partial class Dropout_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.Dropout",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.Dropout
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param scalar %seed : i32
    param scalar %stream : i32
    param scalar %rate : f32
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [20]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));"
    statement 2 "var kept = Kept(seed, stream, Tile.Rows(i, rows), Tile.Columns(j, columns), rate);"
    statement 3 "y.Store((i, j), x.Load((i, j), (rows, columns)) * kept);"
    statement 4 "(Tile.Uniform(seed, stream, row, column) >= rate).To<float>() / (1f - rate)"
    grid {
      %7 = length %x {axis=1 at=1} : i32
      %8 = add %7, %columns {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %columns {at=1} : i32
      %12 = length %x {axis=0 at=1} : i32
      %13 = add %12, %rows {at=1} : i32
      %14 = const {value=1 at=1} : i32
      %15 = sub %13, %14 {at=1} : i32
      %16 = div %15, %rows {at=1} : i32
      yield %11, %16 {at=1}
    }
    body (%j : i32, %i : i32) {
      %19 = dim {dims=[rows] at=2} : i32
      %20 = mul %i, %19 {at=2} : i32
      %21 = coordinates %20 {dims=[rows] along=rows at=2} : tile<i32, rows, 1>
      %22 = dim {dims=[columns] at=2} : i32
      %23 = mul %j, %22 {at=2} : i32
      %24 = coordinates %23 {dims=[columns] along=columns at=2} : tile<i32, 1, columns>
      %25 = const {value=0 at=4} : i32
      %26 = const {value=0 at=4} : i32
      %27 = philox %seed, %stream, %24, %21, %25, %26 {word=0 at=4} : tile<i32, rows, columns>
      %28 = const {value=8 at=4} : i32
      %29 = shr %27, %28 {at=4} : tile<i32, rows, columns>
      %30 = const {value=16777215 at=4} : i32
      %31 = and %29, %30 {at=4} : tile<i32, rows, columns>
      %32 = cast %31 {at=4} : tile<f32, rows, columns>
      %33 = const {value=0x3E70000000000000 at=4} : f32
      %34 = mul %32, %33 {at=4} : tile<f32, rows, columns>
      %35 = ge %34, %rate {at=4} : tile<bool, rows, columns>
      %36 = cast %35 {at=4} : tile<f32, rows, columns>
      %37 = const {value=1 at=4} : f32
      %38 = sub %37, %rate {at=4} : f32
      %kept = div %36, %38 {at=4} : tile<f32, rows, columns>
      %40 = dim {dims=[rows] at=3} : i32
      %41 = mul %i, %40 {at=3} : i32
      %42 = dim {dims=[columns] at=3} : i32
      %43 = mul %j, %42 {at=3} : i32
      %44 = load %x, %41, %43 {value=0 dims=[rows, columns] at=3} : tile<f32, rows, columns>
      %45 = mul %44, %kept {at=3} : tile<f32, rows, columns>
      %46 = dim {dims=[rows] at=3} : i32
      %47 = mul %i, %46 {at=3} : i32
      %48 = dim {dims=[columns] at=3} : i32
      %49 = mul %j, %48 {at=3} : i32
      store %y, %47, %49, %45 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "f37da9453b25", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Dropout_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @seed, int @stream, float @rate)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4, 20 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @x.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = @x.Length0 + @rows;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @seed = @seed, @stream = @stream, @rate = @rate, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @seed, @stream, @rate, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @seed, @stream, BitConverter.SingleToInt32Bits(@rate) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @seed, int @stream, float @rate, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.Dropout(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @seed, @stream, @rate, @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @seed;
        public int @stream;
        public float @rate;
        public int @rows;
        public int @columns;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int j = _program % grid0;
            _program /= grid0;
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // var kept = Kept(seed, stream, Tile.Rows(i, rows), Tile.Columns(j, columns), rate);
            int _v0 = i * rows;
            int _v1 = j * columns;
            // y.Store((i, j), x.Load((i, j), (rows, columns)) * kept);
            {
                var x_in = new TileReader<float>(@x, _v0, _v1, columns, 0f, _e0);
                var y_out = new TileWriter<float>(@y, _v0, _v1, columns, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    var seed_splat = Vector512.Create(@seed);
                    var stream_splat = Vector512.Create(@stream);
                    int _v2 = _v0 + _r;
                    var _s3 = Vector512.Create(_v2);
                    var _s4 = Vector512.Create(0);
                    var _s5 = Vector512.Create(8);
                    var _s6 = Vector512.Create(16777215);
                    var _s7 = Vector512.Create(5.96046448E-08f);
                    var rate_splat = Vector512.Create(@rate);
                    var _s8 = Vector512.Create((1f - @rate));
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v10 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p11 = CpuPhilox.Words(seed_splat, stream_splat, _v10, _s3, _s4, _s4);
                            var _v12 = _p11.W0;
                            var _v13 = CpuMath.ShiftRight(_v12, _s5);
                            var _v14 = _v13 & _s6;
                            var _v15 = Vector512.ConvertToSingle(_v14);
                            var _v16 = _v15 * _s7;
                            var _v17 = Vector512.GreaterThanOrEqual(_v16, rate_splat).AsInt32();
                            var _v18 = Vector512.ConvertToSingle(-_v17);
                            var kept = _v18 / _s8;
                            var _v19 = _v9 * kept;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v19);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v20 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v21 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p22 = CpuPhilox.Words(seed_splat, stream_splat, _v21, _s3, _s4, _s4);
                            var _v23 = _p22.W0;
                            var _v24 = CpuMath.ShiftRight(_v23, _s5);
                            var _v25 = _v24 & _s6;
                            var _v26 = Vector512.ConvertToSingle(_v25);
                            var _v27 = _v26 * _s7;
                            var _v28 = Vector512.GreaterThanOrEqual(_v27, rate_splat).AsInt32();
                            var _v29 = Vector512.ConvertToSingle(-_v28);
                            var kept_2 = _v29 / _s8;
                            var _v30 = _v20 * kept_2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v30, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
