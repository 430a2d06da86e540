internal static partial class Numbers_Kernel
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
    body (%18 : i32, %19 : i32) {
      %20 = dim {dims=[rows] at=2} : i32
      %21 = mul %19, %20 {at=2} : i32
      %22 = coordinates %21 {dims=[rows] along=rows at=2} : tile<i32, rows, 1>
      %23 = dim {dims=[columns] at=3} : i32
      %24 = mul %18, %23 {at=3} : i32
      %25 = coordinates %24 {dims=[columns] along=columns at=3} : tile<i32, 1, columns>
      %26 = const {value=0 at=4} : i32
      %27 = const {value=0 at=4} : i32
      %28 = philox %seed, %stream, %25, %22, %26, %27 {word=0 at=4} : tile<i32, rows, columns>
      %29 = dim {dims=[rows] at=4} : i32
      %30 = mul %19, %29 {at=4} : i32
      %31 = dim {dims=[columns] at=4} : i32
      %32 = mul %18, %31 {at=4} : i32
      store %bits, %30, %32, %28 {at=4}
      %33 = const {value=1 at=5} : i32
      %34 = add %stream, %33 {at=5} : i32
      %35 = const {value=0 at=5} : i32
      %36 = const {value=0 at=5} : i32
      %37 = philox %seed, %34, %25, %22, %35, %36 {word=0 at=5} : tile<i32, rows, columns>
      %38 = const {value=8 at=5} : i32
      %39 = shr %37, %38 {at=5} : tile<i32, rows, columns>
      %40 = const {value=16777215 at=5} : i32
      %41 = and %39, %40 {at=5} : tile<i32, rows, columns>
      %42 = cast %41 {at=5} : tile<f32, rows, columns>
      %43 = const {value=0x3E70000000000000 at=5} : f32
      %44 = mul %42, %43 {at=5} : tile<f32, rows, columns>
      %45 = dim {dims=[rows] at=5} : i32
      %46 = mul %19, %45 {at=5} : i32
      %47 = dim {dims=[columns] at=5} : i32
      %48 = mul %18, %47 {at=5} : i32
      store %uniform, %46, %48, %44 {at=5}
      %49 = const {value=2 at=6} : i32
      %50 = add %stream, %49 {at=6} : i32
      %51 = const {value=0 at=6} : i32
      %52 = const {value=0 at=6} : i32
      %53 = philox %seed, %50, %25, %22, %51, %52 {word=0 at=6} : tile<i32, rows, columns>
      %54 = const {value=2 at=6} : i32
      %55 = add %stream, %54 {at=6} : i32
      %56 = const {value=0 at=6} : i32
      %57 = const {value=0 at=6} : i32
      %58 = philox %seed, %55, %25, %22, %56, %57 {word=1 at=6} : tile<i32, rows, columns>
      %59 = const {value=8 at=6} : i32
      %60 = shr %53, %59 {at=6} : tile<i32, rows, columns>
      %61 = const {value=16777215 at=6} : i32
      %62 = and %60, %61 {at=6} : tile<i32, rows, columns>
      %63 = cast %62 {at=6} : tile<f32, rows, columns>
      %64 = const {value=1 at=6} : f32
      %65 = add %63, %64 {at=6} : tile<f32, rows, columns>
      %66 = const {value=0x3E70000000000000 at=6} : f32
      %67 = mul %65, %66 {at=6} : tile<f32, rows, columns>
      %68 = log %67 {at=6} : tile<f32, rows, columns>
      %69 = const {value=-2 at=6} : f32
      %70 = mul %68, %69 {at=6} : tile<f32, rows, columns>
      %71 = sqrt %70 {at=6} : tile<f32, rows, columns>
      %72 = const {value=8 at=6} : i32
      %73 = shr %58, %72 {at=6} : tile<i32, rows, columns>
      %74 = const {value=16777215 at=6} : i32
      %75 = and %73, %74 {at=6} : tile<i32, rows, columns>
      %76 = cast %75 {at=6} : tile<f32, rows, columns>
      %77 = const {value=0x3E70000000000000 at=6} : f32
      %78 = mul %76, %77 {at=6} : tile<f32, rows, columns>
      %79 = const {value=0x3FE0000000000000 at=6} : f32
      %80 = sub %78, %79 {at=6} : tile<f32, rows, columns>
      %81 = const {value=0x401921FB60000000 at=6} : f32
      %82 = mul %80, %81 {at=6} : tile<f32, rows, columns>
      %83 = cos %82 {at=6} : tile<f32, rows, columns>
      %84 = mul %71, %83 {at=6} : tile<f32, rows, columns>
      %85 = dim {dims=[rows] at=6} : i32
      %86 = mul %19, %85 {at=6} : i32
      %87 = dim {dims=[columns] at=6} : i32
      %88 = mul %18, %87 {at=6} : i32
      store %normal, %86, %88, %84 {at=6}
      %89 = const {value=1 at=7} : i32
      %90 = add %stream, %89 {at=7} : i32
      %91 = const {value=7 at=7} : i32
      %92 = const {value=0 at=7} : i32
      %93 = const {value=0 at=7} : i32
      %94 = philox %seed, %90, %91, %22, %92, %93 {word=0 at=7} : tile<i32, rows, 1>
      %95 = const {value=8 at=7} : i32
      %96 = shr %94, %95 {at=7} : tile<i32, rows, 1>
      %97 = const {value=16777215 at=7} : i32
      %98 = and %96, %97 {at=7} : tile<i32, rows, 1>
      %99 = cast %98 {at=7} : tile<f32, rows, 1>
      %100 = const {value=0x3E70000000000000 at=7} : f32
      %101 = mul %99, %100 {at=7} : tile<f32, rows, 1>
      %102 = const {value=1 at=7} : i32
      %103 = add %stream, %102 {at=7} : i32
      %104 = const {value=3 at=7} : i32
      %105 = const {value=0 at=7} : i32
      %106 = const {value=0 at=7} : i32
      %107 = philox %seed, %103, %25, %104, %105, %106 {word=0 at=7} : tile<i32, 1, columns>
      %108 = const {value=8 at=7} : i32
      %109 = shr %107, %108 {at=7} : tile<i32, 1, columns>
      %110 = const {value=16777215 at=7} : i32
      %111 = and %109, %110 {at=7} : tile<i32, 1, columns>
      %112 = cast %111 {at=7} : tile<f32, 1, columns>
      %113 = const {value=0x3E70000000000000 at=7} : f32
      %114 = mul %112, %113 {at=7} : tile<f32, 1, columns>
      %115 = transpose %114 {at=7} : tile<f32, columns, 1>
      %116 = transpose %115 {at=7} : tile<f32, 1, columns>
      %117 = add %101, %116 {at=7} : tile<f32, rows, columns>
      %118 = const {value=5 at=7} : i32
      %119 = transpose %25 {at=7} : tile<i32, columns, 1>
      %120 = transpose %22 {at=7} : tile<i32, 1, rows>
      %121 = const {value=0 at=7} : i32
      %122 = const {value=0 at=7} : i32
      %123 = philox %seed, %118, %120, %119, %121, %122 {word=0 at=7} : tile<i32, columns, rows>
      %124 = const {value=8 at=7} : i32
      %125 = shr %123, %124 {at=7} : tile<i32, columns, rows>
      %126 = const {value=16777215 at=7} : i32
      %127 = and %125, %126 {at=7} : tile<i32, columns, rows>
      %128 = cast %127 {at=7} : tile<f32, columns, rows>
      %129 = const {value=0x3E70000000000000 at=7} : f32
      %130 = mul %128, %129 {at=7} : tile<f32, columns, rows>
      %131 = transpose %130 {at=7} : tile<f32, rows, columns>
      %132 = add %117, %131 {at=7} : tile<f32, rows, columns>
      %133 = dim {dims=[rows] at=7} : i32
      %134 = mul %19, %133 {at=7} : i32
      %135 = dim {dims=[columns] at=7} : i32
      %136 = mul %18, %135 {at=7} : i32
      store %ofRow, %134, %136, %132 {at=7}
      yield
    }
    """,
        _lines
        );

    public static void Run(Launch _launch, Tensor<int> _tensor_bits, Tensor<float> _tensor_uniform, Tensor<float> _tensor_normal, Tensor<float> _tensor_ofRow, int @seed, int @stream)
    {
        int @rows = _launch.Choose(_handle.Name, "rows", 4);
        int @columns = _launch.Choose(_handle.Name, "columns", _launch.Device.Kind == DeviceKind.Cpu ? 40 : 24);
        ViewArgument @bits = _launch.Argument(_tensor_bits, 2, _handle.Name, "bits");
        ViewArgument @uniform = _launch.Argument(_tensor_uniform, 2, _handle.Name, "uniform");
        ViewArgument @normal = _launch.Argument(_tensor_normal, 2, _handle.Name, "normal");
        ViewArgument @ofRow = _launch.Argument(_tensor_ofRow, 2, _handle.Name, "ofRow");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@bits, 4, ViewAccess.Write, "bits"), new ViewUse(@uniform, 4, ViewAccess.Write, "uniform"), new ViewUse(@normal, 4, ViewAccess.Write, "normal"), new ViewUse(@ofRow, 4, ViewAccess.Write, "ofRow"));
        int _v0 = @bits.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = @bits.Length0 + @rows;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
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
                _launch.RunOnGpu(_handle, _programs, [@rows, @columns],
                    [@bits, @uniform, @normal, @ofRow], [@seed, @stream], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @bits, Tensor<float> @uniform, Tensor<float> @normal, Tensor<float> @ofRow, int @seed, int @stream, int @rows, int @columns) =>
        _launch.Interpret(() => Numbers(InterpreterViews.View(@bits), InterpreterViews.View(@uniform), InterpreterViews.View(@normal), InterpreterViews.View(@ofRow), @seed, @stream, @rows, @columns));

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
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
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
            int _v0 = _grid1 * rows;
            int _v1 = _grid0 * columns;
            int _v2 = _grid1 * rows;
            int _v3 = _grid0 * columns;
            int _v4 = @stream + 1;
            int _v5 = _grid1 * rows;
            int _v6 = _grid0 * columns;
            int _v7 = @stream + 2;
            int _v8 = @stream + 2;
            int _v9 = _grid1 * rows;
            int _v10 = _grid0 * columns;
            int _v11 = @stream + 1;
            int _v12 = @stream + 1;
            int _v13 = _grid1 * rows;
            int _v14 = _grid0 * columns;
            {
                var _out15 = new TileWriter<int>(@bits, _v2, _v3, columns, _e0);
                var _out16 = new TileWriter<float>(@uniform, _v5, _v6, columns, _e1);
                var _out17 = new TileWriter<float>(@normal, _v9, _v10, columns, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out15_row = _out15.Row(_r);
                    nint _out16_row = _out16.Row(_r);
                    nint _out17_row = _out17.Row(_r);
                    int _v18 = _v0 + _r;
                    var _s19 = Vector512.Create(_v18);
                    var _s20 = Vector512.Create(@seed);
                    var _s21 = Vector512.Create(@stream);
                    var _s22 = Vector512.Create(0);
                    var _s23 = Vector512.Create(0);
                    var _s24 = Vector512.Create(_v4);
                    var _s25 = Vector512.Create(0);
                    var _s26 = Vector512.Create(0);
                    var _s27 = Vector512.Create(8);
                    var _s28 = Vector512.Create(16777215);
                    var _s29 = Vector512.Create(5.96046448E-08f);
                    var _s30 = Vector512.Create(_v7);
                    var _s31 = Vector512.Create(0);
                    var _s32 = Vector512.Create(0);
                    var _s33 = Vector512.Create(8);
                    var _s34 = Vector512.Create(16777215);
                    var _s35 = Vector512.Create(1f);
                    var _s36 = Vector512.Create(5.96046448E-08f);
                    var _s37 = Vector512.Create(-2f);
                    var _s38 = Vector512.Create(_v8);
                    var _s39 = Vector512.Create(0);
                    var _s40 = Vector512.Create(0);
                    var _s41 = Vector512.Create(8);
                    var _s42 = Vector512.Create(16777215);
                    var _s43 = Vector512.Create(5.96046448E-08f);
                    var _s44 = Vector512.Create(0.5f);
                    var _s45 = Vector512.Create(6.28318548f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v46 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p47 = CpuPhilox.Words(_s20, _s21, _v46, _s19, _s22, _s23);
                            var _v48 = _p47.W0;
                            CpuMemory.StoreI32(_out15_row + 4 * _c, _v48);
                            var _p49 = CpuPhilox.Words(_s20, _s24, _v46, _s19, _s25, _s26);
                            var _v50 = _p49.W0;
                            var _v51 = CpuMath.ShiftRight(_v50, _s27);
                            var _v52 = _v51 & _s28;
                            var _v53 = Vector512.ConvertToSingle(_v52);
                            var _v54 = _v53 * _s29;
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v54);
                            var _p55 = CpuPhilox.Words(_s20, _s30, _v46, _s19, _s31, _s32);
                            var _v56 = _p55.W0;
                            var _v57 = CpuMath.ShiftRight(_v56, _s33);
                            var _v58 = _v57 & _s34;
                            var _v59 = Vector512.ConvertToSingle(_v58);
                            var _v60 = _v59 + _s35;
                            var _v61 = _v60 * _s36;
                            var _v62 = CpuMath.Log(_v61);
                            var _v63 = _v62 * _s37;
                            var _v64 = Vector512.Sqrt(_v63);
                            var _p65 = CpuPhilox.Words(_s20, _s38, _v46, _s19, _s39, _s40);
                            var _v66 = _p65.W1;
                            var _v67 = CpuMath.ShiftRight(_v66, _s41);
                            var _v68 = _v67 & _s42;
                            var _v69 = Vector512.ConvertToSingle(_v68);
                            var _v70 = _v69 * _s43;
                            var _v71 = _v70 - _s44;
                            var _v72 = _v71 * _s45;
                            var _v73 = CpuMath.Cos(_v72);
                            var _v74 = _v64 * _v73;
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v74);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v75 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p76 = CpuPhilox.Words(_s20, _s21, _v75, _s19, _s22, _s23);
                            var _v77 = _p76.W0;
                            CpuMemory.StoreI32(_out15_row + 4 * _c, _v77, _n);
                            var _p78 = CpuPhilox.Words(_s20, _s24, _v75, _s19, _s25, _s26);
                            var _v79 = _p78.W0;
                            var _v80 = CpuMath.ShiftRight(_v79, _s27);
                            var _v81 = _v80 & _s28;
                            var _v82 = Vector512.ConvertToSingle(_v81);
                            var _v83 = _v82 * _s29;
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v83, _n);
                            var _p84 = CpuPhilox.Words(_s20, _s30, _v75, _s19, _s31, _s32);
                            var _v85 = _p84.W0;
                            var _v86 = CpuMath.ShiftRight(_v85, _s33);
                            var _v87 = _v86 & _s34;
                            var _v88 = Vector512.ConvertToSingle(_v87);
                            var _v89 = _v88 + _s35;
                            var _v90 = _v89 * _s36;
                            var _v91 = CpuMath.Log(_v90);
                            var _v92 = _v91 * _s37;
                            var _v93 = Vector512.Sqrt(_v92);
                            var _p94 = CpuPhilox.Words(_s20, _s38, _v75, _s19, _s39, _s40);
                            var _v95 = _p94.W1;
                            var _v96 = CpuMath.ShiftRight(_v95, _s41);
                            var _v97 = _v96 & _s42;
                            var _v98 = Vector512.ConvertToSingle(_v97);
                            var _v99 = _v98 * _s43;
                            var _v100 = _v99 - _s44;
                            var _v101 = _v100 * _s45;
                            var _v102 = CpuMath.Cos(_v101);
                            var _v103 = _v93 * _v102;
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v103, _n);
                        }
                    }
                    _out15.End(_r);
                    _out16.End(_r);
                    _out17.End(_r);
                }
            }
            {
                {
                    var _s104 = Vector512.Create(@seed);
                    var _s105 = Vector512.Create(_v12);
                    var _s106 = Vector512.Create(3);
                    var _s107 = Vector512.Create(0);
                    var _s108 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v109 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p110 = CpuPhilox.Words(_s104, _s105, _v109, _s106, _s107, _s108);
                            var _v111 = _p110.W0;
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v111);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v112 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p113 = CpuPhilox.Words(_s104, _s105, _v112, _s106, _s107, _s108);
                            var _v114 = _p113.W0;
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v114);
                        }
                    }
                }
            }
            {
                var _out115 = new TileWriter<float>(@ofRow, _v13, _v14, columns, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out115_row = _out115.Row(_r);
                    int _v116 = _v0 + _r;
                    var _s117 = Vector512.Create(_v116);
                    int _v118 = CpuPhilox.Word(@seed, _v11, 7, _v116, 0, 0, 0);
                    var _s119 = Vector512.Create(_v118);
                    var _s120 = Vector512.Create(@seed);
                    var _s121 = Vector512.Create(_v11);
                    var _s122 = Vector512.Create(7);
                    var _s123 = Vector512.Create(0);
                    var _s124 = Vector512.Create(0);
                    int _v125 = _v118 >> 8;
                    var _s126 = Vector512.Create(_v125);
                    var _s127 = Vector512.Create(8);
                    int _v128 = _v125 & 16777215;
                    var _s129 = Vector512.Create(_v128);
                    var _s130 = Vector512.Create(16777215);
                    float _v131 = (float)_v128;
                    var _s132 = Vector512.Create(_v131);
                    float _v133 = _v131 * 5.96046448E-08f;
                    var _s134 = Vector512.Create(_v133);
                    var _s135 = Vector512.Create(5.96046448E-08f);
                    var _s136 = Vector512.Create(8);
                    var _s137 = Vector512.Create(16777215);
                    var _s138 = Vector512.Create(5.96046448E-08f);
                    int _v139 = _v0 + _r;
                    var _s140 = Vector512.Create(_v139);
                    var _s141 = Vector512.Create(5);
                    var _s142 = Vector512.Create(0);
                    var _s143 = Vector512.Create(0);
                    var _s144 = Vector512.Create(8);
                    var _s145 = Vector512.Create(16777215);
                    var _s146 = Vector512.Create(5.96046448E-08f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v147 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v148 = CpuMath.ShiftRight(_v147, _s136);
                            var _v149 = _v148 & _s137;
                            var _v150 = Vector512.ConvertToSingle(_v149);
                            var _v151 = _v150 * _s138;
                            var _v152 = _s134 + _v151;
                            var _v153 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p154 = CpuPhilox.Words(_s120, _s141, _s140, _v153, _s142, _s143);
                            var _v155 = _p154.W0;
                            var _v156 = CpuMath.ShiftRight(_v155, _s144);
                            var _v157 = _v156 & _s145;
                            var _v158 = Vector512.ConvertToSingle(_v157);
                            var _v159 = _v158 * _s146;
                            var _v160 = _v152 + _v159;
                            CpuMemory.StoreF32(_out115_row + 4 * _c, _v160);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v161 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v162 = CpuMath.ShiftRight(_v161, _s136);
                            var _v163 = _v162 & _s137;
                            var _v164 = Vector512.ConvertToSingle(_v163);
                            var _v165 = _v164 * _s138;
                            var _v166 = _s134 + _v165;
                            var _v167 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p168 = CpuPhilox.Words(_s120, _s141, _s140, _v167, _s142, _s143);
                            var _v169 = _p168.W0;
                            var _v170 = CpuMath.ShiftRight(_v169, _s144);
                            var _v171 = _v170 & _s145;
                            var _v172 = Vector512.ConvertToSingle(_v171);
                            var _v173 = _v172 * _s146;
                            var _v174 = _v166 + _v173;
                            CpuMemory.StoreF32(_out115_row + 4 * _c, _v174, _n);
                        }
                    }
                    _out115.End(_r);
                }
            }
        }
    }
}
