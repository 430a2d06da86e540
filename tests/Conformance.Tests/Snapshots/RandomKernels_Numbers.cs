private static partial class Numbers_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.RandomKernels.Numbers",
        """
    fusion-ir 1
    kernel Fusion.Conformance.RandomKernels.Numbers
    param view %bits : view<i32, 2, write>
    param view %uniform : view<f32, 2, write>
    param view %normal : view<f32, 2, write>
    param view %ofRow : view<f32, 2, write>
    param scalar %seed : i32
    param scalar %stream : i32
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [24] cpu [40]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(bits.Length(1), columns), Tile.Count(bits.Length(0), rows));"
    statement 2 "var row = Tile.Rows(i, rows);"
    statement 3 "var column = Tile.Columns(j, columns);"
    statement 4 "bits.Store((i, j), Tile.RandomBits(seed, stream, row, column));"
    statement 5 "uniform.Store((i, j), Tile.Uniform(seed, stream + 1, row, column));"
    statement 6 "normal.Store((i, j), Tile.Normal(seed, stream + 2, row, column));"
    statement 7 "ofRow.Store((i, j), Tile.Uniform(seed, stream + 1, row, 7) + Tile.Uniform(seed, stream + 1, 3, column).T.T + Tile.Uniform(seed, 5, column.T, row.T).T);"
    grid {
      %8 = length %bits {axis=1 at=1} : i32
      %9 = add %8, %columns {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %columns {at=1} : i32
      %13 = length %bits {axis=0 at=1} : i32
      %14 = add %13, %rows {at=1} : i32
      %15 = const {value=1 at=1} : i32
      %16 = sub %14, %15 {at=1} : i32
      %17 = div %16, %rows {at=1} : i32
      yield %12, %17 {at=1}
    }
    body (%j : i32, %i : i32) {
      %20 = dim {dims=[rows] at=2} : i32
      %21 = mul %i, %20 {at=2} : i32
      %row = coordinates %21 {dims=[rows] along=rows at=2} : tile<i32, rows, 1>
      %23 = dim {dims=[columns] at=3} : i32
      %24 = mul %j, %23 {at=3} : i32
      %column = coordinates %24 {dims=[columns] along=columns at=3} : tile<i32, 1, columns>
      %26 = const {value=0 at=4} : i32
      %27 = const {value=0 at=4} : i32
      %28 = philox %seed, %stream, %column, %row, %26, %27 {word=0 at=4} : tile<i32, rows, columns>
      %29 = dim {dims=[rows] at=4} : i32
      %30 = mul %i, %29 {at=4} : i32
      %31 = dim {dims=[columns] at=4} : i32
      %32 = mul %j, %31 {at=4} : i32
      store %bits, %30, %32, %28 {at=4}
      %33 = const {value=1 at=5} : i32
      %34 = add %stream, %33 {at=5} : i32
      %35 = const {value=0 at=5} : i32
      %36 = const {value=0 at=5} : i32
      %37 = philox %seed, %34, %column, %row, %35, %36 {word=0 at=5} : tile<i32, rows, columns>
      %38 = const {value=8 at=5} : i32
      %39 = shr %37, %38 {at=5} : tile<i32, rows, columns>
      %40 = const {value=16777215 at=5} : i32
      %41 = and %39, %40 {at=5} : tile<i32, rows, columns>
      %42 = cast %41 {at=5} : tile<f32, rows, columns>
      %43 = const {value=0x3E70000000000000 at=5} : f32
      %44 = mul %42, %43 {at=5} : tile<f32, rows, columns>
      %45 = dim {dims=[rows] at=5} : i32
      %46 = mul %i, %45 {at=5} : i32
      %47 = dim {dims=[columns] at=5} : i32
      %48 = mul %j, %47 {at=5} : i32
      store %uniform, %46, %48, %44 {at=5}
      %49 = const {value=2 at=6} : i32
      %50 = add %stream, %49 {at=6} : i32
      %51 = const {value=0 at=6} : i32
      %52 = const {value=0 at=6} : i32
      %53 = philox %seed, %50, %column, %row, %51, %52 {word=0 at=6} : tile<i32, rows, columns>
      %54 = philox %seed, %50, %column, %row, %51, %52 {word=1 at=6} : tile<i32, rows, columns>
      %55 = const {value=8 at=6} : i32
      %56 = shr %53, %55 {at=6} : tile<i32, rows, columns>
      %57 = const {value=16777215 at=6} : i32
      %58 = and %56, %57 {at=6} : tile<i32, rows, columns>
      %59 = cast %58 {at=6} : tile<f32, rows, columns>
      %60 = const {value=1 at=6} : f32
      %61 = add %59, %60 {at=6} : tile<f32, rows, columns>
      %62 = const {value=0x3E70000000000000 at=6} : f32
      %63 = mul %61, %62 {at=6} : tile<f32, rows, columns>
      %64 = log %63 {at=6} : tile<f32, rows, columns>
      %65 = const {value=-2 at=6} : f32
      %66 = mul %64, %65 {at=6} : tile<f32, rows, columns>
      %67 = sqrt %66 {at=6} : tile<f32, rows, columns>
      %68 = const {value=8 at=6} : i32
      %69 = shr %54, %68 {at=6} : tile<i32, rows, columns>
      %70 = const {value=16777215 at=6} : i32
      %71 = and %69, %70 {at=6} : tile<i32, rows, columns>
      %72 = cast %71 {at=6} : tile<f32, rows, columns>
      %73 = const {value=0x3E70000000000000 at=6} : f32
      %74 = mul %72, %73 {at=6} : tile<f32, rows, columns>
      %75 = const {value=0x3FE0000000000000 at=6} : f32
      %76 = sub %74, %75 {at=6} : tile<f32, rows, columns>
      %77 = const {value=0x401921FB60000000 at=6} : f32
      %78 = mul %76, %77 {at=6} : tile<f32, rows, columns>
      %79 = cos %78 {at=6} : tile<f32, rows, columns>
      %80 = mul %67, %79 {at=6} : tile<f32, rows, columns>
      %81 = dim {dims=[rows] at=6} : i32
      %82 = mul %i, %81 {at=6} : i32
      %83 = dim {dims=[columns] at=6} : i32
      %84 = mul %j, %83 {at=6} : i32
      store %normal, %82, %84, %80 {at=6}
      %85 = const {value=1 at=7} : i32
      %86 = add %stream, %85 {at=7} : i32
      %87 = const {value=7 at=7} : i32
      %88 = const {value=0 at=7} : i32
      %89 = const {value=0 at=7} : i32
      %90 = philox %seed, %86, %87, %row, %88, %89 {word=0 at=7} : tile<i32, rows, 1>
      %91 = const {value=8 at=7} : i32
      %92 = shr %90, %91 {at=7} : tile<i32, rows, 1>
      %93 = const {value=16777215 at=7} : i32
      %94 = and %92, %93 {at=7} : tile<i32, rows, 1>
      %95 = cast %94 {at=7} : tile<f32, rows, 1>
      %96 = const {value=0x3E70000000000000 at=7} : f32
      %97 = mul %95, %96 {at=7} : tile<f32, rows, 1>
      %98 = const {value=1 at=7} : i32
      %99 = add %stream, %98 {at=7} : i32
      %100 = const {value=3 at=7} : i32
      %101 = const {value=0 at=7} : i32
      %102 = const {value=0 at=7} : i32
      %103 = philox %seed, %99, %column, %100, %101, %102 {word=0 at=7} : tile<i32, 1, columns>
      %104 = const {value=8 at=7} : i32
      %105 = shr %103, %104 {at=7} : tile<i32, 1, columns>
      %106 = const {value=16777215 at=7} : i32
      %107 = and %105, %106 {at=7} : tile<i32, 1, columns>
      %108 = cast %107 {at=7} : tile<f32, 1, columns>
      %109 = const {value=0x3E70000000000000 at=7} : f32
      %110 = mul %108, %109 {at=7} : tile<f32, 1, columns>
      %111 = transpose %110 {at=7} : tile<f32, columns, 1>
      %112 = transpose %111 {at=7} : tile<f32, 1, columns>
      %113 = add %97, %112 {at=7} : tile<f32, rows, columns>
      %114 = const {value=5 at=7} : i32
      %115 = transpose %column {at=7} : tile<i32, columns, 1>
      %116 = transpose %row {at=7} : tile<i32, 1, rows>
      %117 = const {value=0 at=7} : i32
      %118 = const {value=0 at=7} : i32
      %119 = philox %seed, %114, %116, %115, %117, %118 {word=0 at=7} : tile<i32, columns, rows>
      %120 = const {value=8 at=7} : i32
      %121 = shr %119, %120 {at=7} : tile<i32, columns, rows>
      %122 = const {value=16777215 at=7} : i32
      %123 = and %121, %122 {at=7} : tile<i32, columns, rows>
      %124 = cast %123 {at=7} : tile<f32, columns, rows>
      %125 = const {value=0x3E70000000000000 at=7} : f32
      %126 = mul %124, %125 {at=7} : tile<f32, columns, rows>
      %127 = transpose %126 {at=7} : tile<f32, rows, columns>
      %128 = add %113, %127 {at=7} : tile<f32, rows, columns>
      %129 = dim {dims=[rows] at=7} : i32
      %130 = mul %i, %129 {at=7} : i32
      %131 = dim {dims=[columns] at=7} : i32
      %132 = mul %j, %131 {at=7} : i32
      store %ofRow, %130, %132, %128 {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "1e634e49db8f", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "bits"), new ViewParameter(4, ViewAccess.Write, "uniform"), new ViewParameter(4, ViewAccess.Write, "normal"), new ViewParameter(4, ViewAccess.Write, "ofRow") }, Assembly = typeof(Numbers_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_bits, Tensor<float> _tensor_uniform, Tensor<float> _tensor_normal, Tensor<float> _tensor_ofRow, int @seed, int @stream)
    {
        ViewArgument @bits = _launch.Argument(_tensor_bits, 2, _handle.Name, "bits");
        ViewArgument @uniform = _launch.Argument(_tensor_uniform, 2, _handle.Name, "uniform");
        ViewArgument @normal = _launch.Argument(_tensor_normal, 2, _handle.Name, "normal");
        ViewArgument @ofRow = _launch.Argument(_tensor_ofRow, 2, _handle.Name, "ofRow");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @bits, @uniform, @normal, @ofRow };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4, _launch.Device.Kind == DeviceKind.Cpu ? 40 : 24 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @bits.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = @bits.Length0 + @rows;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @bits = @bits, @uniform = @uniform, @normal = @normal, @ofRow = @ofRow, @seed = @seed, @stream = @stream, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_bits, _tensor_uniform, _tensor_normal, _tensor_ofRow, @seed, @stream, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @seed, @stream };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @bits, Tensor<float> @uniform, Tensor<float> @normal, Tensor<float> @ofRow, int @seed, int @stream, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.RandomKernels.Numbers(InterpreterViews.View(@bits), InterpreterViews.View(@uniform), InterpreterViews.View(@normal), InterpreterViews.View(@ofRow), @seed, @stream, @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @bits;
        public ViewArgument @uniform;
        public ViewArgument @normal;
        public ViewArgument @ofRow;
        public int @seed;
        public int @stream;
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
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int _e3_bytes = CpuTile.Bytes(1, columns);
            int _b0_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0 = _e3 + _e3_bytes;
            // var row = Tile.Rows(i, rows);
            int _v0 = i * rows;
            // var column = Tile.Columns(j, columns);
            int _v1 = j * columns;
            // uniform.Store((i, j), Tile.Uniform(seed, stream + 1, row, column));
            int _v2 = @stream + 1;
            // normal.Store((i, j), Tile.Normal(seed, stream + 2, row, column));
            int _v3 = @stream + 2;
            // bits.Store((i, j), Tile.RandomBits(seed, stream, row, column));
            // uniform.Store((i, j), Tile.Uniform(seed, stream + 1, row, column));
            // normal.Store((i, j), Tile.Normal(seed, stream + 2, row, column));
            {
                var bits_out = new TileWriter<int>(@bits, _v0, _v1, columns, _e0);
                var uniform_out = new TileWriter<float>(@uniform, _v0, _v1, columns, _e1);
                var normal_out = new TileWriter<float>(@normal, _v0, _v1, columns, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint bits_out_row = bits_out.Row(_r);
                    nint uniform_out_row = uniform_out.Row(_r);
                    nint normal_out_row = normal_out.Row(_r);
                    var seed_splat = Vector512.Create(@seed);
                    var stream_splat = Vector512.Create(@stream);
                    int row = _v0 + _r;
                    var row_splat = Vector512.Create(row);
                    var _s4 = Vector512.Create(0);
                    var _s5 = Vector512.Create(_v2);
                    var _s6 = Vector512.Create(8);
                    var _s7 = Vector512.Create(16777215);
                    var _s8 = Vector512.Create(5.96046448E-08f);
                    var _s9 = Vector512.Create(_v3);
                    var _s10 = Vector512.Create(1f);
                    var _s11 = Vector512.Create(-2f);
                    var _s12 = Vector512.Create(0.5f);
                    var _s13 = Vector512.Create(6.28318548f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var column = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p14 = CpuPhilox.Words(seed_splat, stream_splat, column, row_splat, _s4, _s4);
                            var _v15 = _p14.W0;
                            CpuMemory.StoreI32(bits_out_row + 4 * _c, _v15);
                            var _p16 = CpuPhilox.Words(seed_splat, _s5, column, row_splat, _s4, _s4);
                            var _v17 = _p16.W0;
                            var _v18 = CpuMath.ShiftRight(_v17, _s6);
                            var _v19 = _v18 & _s7;
                            var _v20 = Vector512.ConvertToSingle(_v19);
                            var _v21 = _v20 * _s8;
                            CpuMemory.StoreF32(uniform_out_row + 4 * _c, _v21);
                            var _p22 = CpuPhilox.Words(seed_splat, _s9, column, row_splat, _s4, _s4);
                            var _v23 = _p22.W0;
                            var _v24 = CpuMath.ShiftRight(_v23, _s6);
                            var _v25 = _v24 & _s7;
                            var _v26 = Vector512.ConvertToSingle(_v25);
                            var _v27 = _v26 + _s10;
                            var _v28 = _v27 * _s8;
                            var _v29 = CpuMath.Log(_v28);
                            var _v30 = _v29 * _s11;
                            var _v31 = Vector512.Sqrt(_v30);
                            var _v32 = _p22.W1;
                            var _v33 = CpuMath.ShiftRight(_v32, _s6);
                            var _v34 = _v33 & _s7;
                            var _v35 = Vector512.ConvertToSingle(_v34);
                            var _v36 = _v35 * _s8;
                            var _v37 = _v36 - _s12;
                            var _v38 = _v37 * _s13;
                            var _v39 = CpuMath.Cos(_v38);
                            var _v40 = _v31 * _v39;
                            CpuMemory.StoreF32(normal_out_row + 4 * _c, _v40);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var column_2 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p41 = CpuPhilox.Words(seed_splat, stream_splat, column_2, row_splat, _s4, _s4);
                            var _v42 = _p41.W0;
                            CpuMemory.StoreI32(bits_out_row + 4 * _c, _v42, _n);
                            var _p43 = CpuPhilox.Words(seed_splat, _s5, column_2, row_splat, _s4, _s4);
                            var _v44 = _p43.W0;
                            var _v45 = CpuMath.ShiftRight(_v44, _s6);
                            var _v46 = _v45 & _s7;
                            var _v47 = Vector512.ConvertToSingle(_v46);
                            var _v48 = _v47 * _s8;
                            CpuMemory.StoreF32(uniform_out_row + 4 * _c, _v48, _n);
                            var _p49 = CpuPhilox.Words(seed_splat, _s9, column_2, row_splat, _s4, _s4);
                            var _v50 = _p49.W0;
                            var _v51 = CpuMath.ShiftRight(_v50, _s6);
                            var _v52 = _v51 & _s7;
                            var _v53 = Vector512.ConvertToSingle(_v52);
                            var _v54 = _v53 + _s10;
                            var _v55 = _v54 * _s8;
                            var _v56 = CpuMath.Log(_v55);
                            var _v57 = _v56 * _s11;
                            var _v58 = Vector512.Sqrt(_v57);
                            var _v59 = _p49.W1;
                            var _v60 = CpuMath.ShiftRight(_v59, _s6);
                            var _v61 = _v60 & _s7;
                            var _v62 = Vector512.ConvertToSingle(_v61);
                            var _v63 = _v62 * _s8;
                            var _v64 = _v63 - _s12;
                            var _v65 = _v64 * _s13;
                            var _v66 = CpuMath.Cos(_v65);
                            var _v67 = _v58 * _v66;
                            CpuMemory.StoreF32(normal_out_row + 4 * _c, _v67, _n);
                        }
                    }
                    bits_out.End(_r);
                    uniform_out.End(_r);
                    normal_out.End(_r);
                }
            }
            // ofRow.Store((i, j), Tile.Uniform(seed, stream + 1, row, 7) + Tile.Uniform(seed, stream + 1, 3, column).T.T + Tile.Uniform(seed, 5, column.T, row.T).T);
            {
                {
                    var seed_splat_2 = Vector512.Create(@seed);
                    var _s68 = Vector512.Create(_v2);
                    var _s69 = Vector512.Create(3);
                    var _s70 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var column_3 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p71 = CpuPhilox.Words(seed_splat_2, _s68, column_3, _s69, _s70, _s70);
                            var _v72 = _p71.W0;
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v72);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var column_4 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p73 = CpuPhilox.Words(seed_splat_2, _s68, column_4, _s69, _s70, _s70);
                            var _v74 = _p73.W0;
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v74);
                        }
                    }
                }
            }
            {
                var ofRow_out = new TileWriter<float>(@ofRow, _v0, _v1, columns, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint ofRow_out_row = ofRow_out.Row(_r);
                    var _s75 = Vector512.Create(8);
                    var _s76 = Vector512.Create(16777215);
                    var _s77 = Vector512.Create(5.96046448E-08f);
                    int row_2 = _v0 + _r;
                    int _v78 = CpuPhilox.Word(@seed, _v2, 7, row_2, 0, 0, 0);
                    int _v79 = _v78 >> 8;
                    int _v80 = _v79 & 16777215;
                    float _v81 = (float)_v80;
                    float _v82 = _v81 * 5.96046448E-08f;
                    var _s83 = Vector512.Create(_v82);
                    var seed_splat_3 = Vector512.Create(@seed);
                    var _s84 = Vector512.Create(5);
                    var row_splat_2 = Vector512.Create(row_2);
                    var _s85 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v86 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v87 = CpuMath.ShiftRight(_v86, _s75);
                            var _v88 = _v87 & _s76;
                            var _v89 = Vector512.ConvertToSingle(_v88);
                            var _v90 = _v89 * _s77;
                            var _v91 = _s83 + _v90;
                            var column_5 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p92 = CpuPhilox.Words(seed_splat_3, _s84, row_splat_2, column_5, _s85, _s85);
                            var _v93 = _p92.W0;
                            var _v94 = CpuMath.ShiftRight(_v93, _s75);
                            var _v95 = _v94 & _s76;
                            var _v96 = Vector512.ConvertToSingle(_v95);
                            var _v97 = _v96 * _s77;
                            var _v98 = _v91 + _v97;
                            CpuMemory.StoreF32(ofRow_out_row + 4 * _c, _v98);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v99 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v100 = CpuMath.ShiftRight(_v99, _s75);
                            var _v101 = _v100 & _s76;
                            var _v102 = Vector512.ConvertToSingle(_v101);
                            var _v103 = _v102 * _s77;
                            var _v104 = _s83 + _v103;
                            var column_6 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p105 = CpuPhilox.Words(seed_splat_3, _s84, row_splat_2, column_6, _s85, _s85);
                            var _v106 = _p105.W0;
                            var _v107 = CpuMath.ShiftRight(_v106, _s75);
                            var _v108 = _v107 & _s76;
                            var _v109 = Vector512.ConvertToSingle(_v108);
                            var _v110 = _v109 * _s77;
                            var _v111 = _v104 + _v110;
                            CpuMemory.StoreF32(ofRow_out_row + 4 * _c, _v111, _n);
                        }
                    }
                    ofRow_out.End(_r);
                }
            }
        }
    }
}
