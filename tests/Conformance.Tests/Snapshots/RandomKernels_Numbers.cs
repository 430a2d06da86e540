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
      %54 = philox %seed, %50, %25, %22, %51, %52 {word=1 at=6} : tile<i32, rows, columns>
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
      %82 = mul %19, %81 {at=6} : i32
      %83 = dim {dims=[columns] at=6} : i32
      %84 = mul %18, %83 {at=6} : i32
      store %normal, %82, %84, %80 {at=6}
      %85 = const {value=1 at=7} : i32
      %86 = add %stream, %85 {at=7} : i32
      %87 = const {value=7 at=7} : i32
      %88 = const {value=0 at=7} : i32
      %89 = const {value=0 at=7} : i32
      %90 = philox %seed, %86, %87, %22, %88, %89 {word=0 at=7} : tile<i32, rows, 1>
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
      %103 = philox %seed, %99, %25, %100, %101, %102 {word=0 at=7} : tile<i32, 1, columns>
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
      %115 = transpose %25 {at=7} : tile<i32, columns, 1>
      %116 = transpose %22 {at=7} : tile<i32, 1, rows>
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
      %130 = mul %19, %129 {at=7} : i32
      %131 = dim {dims=[columns] at=7} : i32
      %132 = mul %18, %131 {at=7} : i32
      store %ofRow, %130, %132, %128 {at=7}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows", "columns"], Assembly = typeof(Numbers_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_bits, Tensor<float> _tensor_uniform, Tensor<float> _tensor_normal, Tensor<float> _tensor_ofRow, int @seed, int @stream)
    {
        ViewArgument @bits = _launch.Argument(_tensor_bits, 2, _handle.Name, "bits");
        ViewArgument @uniform = _launch.Argument(_tensor_uniform, 2, _handle.Name, "uniform");
        ViewArgument @normal = _launch.Argument(_tensor_normal, 2, _handle.Name, "normal");
        ViewArgument @ofRow = _launch.Argument(_tensor_ofRow, 2, _handle.Name, "ofRow");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@bits, 4, ViewAccess.Write, "bits"), new ViewUse(@uniform, 4, ViewAccess.Write, "uniform"), new ViewUse(@normal, 4, ViewAccess.Write, "normal"), new ViewUse(@ofRow, 4, ViewAccess.Write, "ofRow"));
        Span<int> _tuned = [4, _launch.Device.Kind == DeviceKind.Cpu ? 40 : 24];
        _launch.Choose(_handle, _tuned, [], [@bits, @uniform, @normal, @ofRow]);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
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
            int _v8 = _grid1 * rows;
            int _v9 = _grid0 * columns;
            int _v10 = @stream + 1;
            int _v11 = @stream + 1;
            int _v12 = _grid1 * rows;
            int _v13 = _grid0 * columns;
            {
                var _out14 = new TileWriter<int>(@bits, _v2, _v3, columns, _e0);
                var _out15 = new TileWriter<float>(@uniform, _v5, _v6, columns, _e1);
                var _out16 = new TileWriter<float>(@normal, _v8, _v9, columns, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out14_row = _out14.Row(_r);
                    nint _out15_row = _out15.Row(_r);
                    nint _out16_row = _out16.Row(_r);
                    var _s17 = Vector512.Create(@seed);
                    var _s18 = Vector512.Create(@stream);
                    int _v19 = _v0 + _r;
                    var _s20 = Vector512.Create(_v19);
                    var _s21 = Vector512.Create(0);
                    var _s22 = Vector512.Create(0);
                    var _s23 = Vector512.Create(_v4);
                    var _s24 = Vector512.Create(0);
                    var _s25 = Vector512.Create(0);
                    var _s26 = Vector512.Create(8);
                    var _s27 = Vector512.Create(16777215);
                    var _s28 = Vector512.Create(5.96046448E-08f);
                    var _s29 = Vector512.Create(_v7);
                    var _s30 = Vector512.Create(0);
                    var _s31 = Vector512.Create(0);
                    var _s32 = Vector512.Create(8);
                    var _s33 = Vector512.Create(16777215);
                    var _s34 = Vector512.Create(1f);
                    var _s35 = Vector512.Create(5.96046448E-08f);
                    var _s36 = Vector512.Create(-2f);
                    var _s37 = Vector512.Create(8);
                    var _s38 = Vector512.Create(16777215);
                    var _s39 = Vector512.Create(5.96046448E-08f);
                    var _s40 = Vector512.Create(0.5f);
                    var _s41 = Vector512.Create(6.28318548f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v42 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p43 = CpuPhilox.Words(_s17, _s18, _v42, _s20, _s21, _s22);
                            var _v44 = _p43.W0;
                            CpuMemory.StoreI32(_out14_row + 4 * _c, _v44);
                            var _p45 = CpuPhilox.Words(_s17, _s23, _v42, _s20, _s24, _s25);
                            var _v46 = _p45.W0;
                            var _v47 = CpuMath.ShiftRight(_v46, _s26);
                            var _v48 = _v47 & _s27;
                            var _v49 = Vector512.ConvertToSingle(_v48);
                            var _v50 = _v49 * _s28;
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v50);
                            var _p51 = CpuPhilox.Words(_s17, _s29, _v42, _s20, _s30, _s31);
                            var _v52 = _p51.W0;
                            var _v53 = CpuMath.ShiftRight(_v52, _s32);
                            var _v54 = _v53 & _s33;
                            var _v55 = Vector512.ConvertToSingle(_v54);
                            var _v56 = _v55 + _s34;
                            var _v57 = _v56 * _s35;
                            var _v58 = CpuMath.Log(_v57);
                            var _v59 = _v58 * _s36;
                            var _v60 = Vector512.Sqrt(_v59);
                            var _v61 = _p51.W1;
                            var _v62 = CpuMath.ShiftRight(_v61, _s37);
                            var _v63 = _v62 & _s38;
                            var _v64 = Vector512.ConvertToSingle(_v63);
                            var _v65 = _v64 * _s39;
                            var _v66 = _v65 - _s40;
                            var _v67 = _v66 * _s41;
                            var _v68 = CpuMath.Cos(_v67);
                            var _v69 = _v60 * _v68;
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v69);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v70 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p71 = CpuPhilox.Words(_s17, _s18, _v70, _s20, _s21, _s22);
                            var _v72 = _p71.W0;
                            CpuMemory.StoreI32(_out14_row + 4 * _c, _v72, _n);
                            var _p73 = CpuPhilox.Words(_s17, _s23, _v70, _s20, _s24, _s25);
                            var _v74 = _p73.W0;
                            var _v75 = CpuMath.ShiftRight(_v74, _s26);
                            var _v76 = _v75 & _s27;
                            var _v77 = Vector512.ConvertToSingle(_v76);
                            var _v78 = _v77 * _s28;
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v78, _n);
                            var _p79 = CpuPhilox.Words(_s17, _s29, _v70, _s20, _s30, _s31);
                            var _v80 = _p79.W0;
                            var _v81 = CpuMath.ShiftRight(_v80, _s32);
                            var _v82 = _v81 & _s33;
                            var _v83 = Vector512.ConvertToSingle(_v82);
                            var _v84 = _v83 + _s34;
                            var _v85 = _v84 * _s35;
                            var _v86 = CpuMath.Log(_v85);
                            var _v87 = _v86 * _s36;
                            var _v88 = Vector512.Sqrt(_v87);
                            var _v89 = _p79.W1;
                            var _v90 = CpuMath.ShiftRight(_v89, _s37);
                            var _v91 = _v90 & _s38;
                            var _v92 = Vector512.ConvertToSingle(_v91);
                            var _v93 = _v92 * _s39;
                            var _v94 = _v93 - _s40;
                            var _v95 = _v94 * _s41;
                            var _v96 = CpuMath.Cos(_v95);
                            var _v97 = _v88 * _v96;
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v97, _n);
                        }
                    }
                    _out14.End(_r);
                    _out15.End(_r);
                    _out16.End(_r);
                }
            }
            {
                {
                    var _s98 = Vector512.Create(@seed);
                    var _s99 = Vector512.Create(_v11);
                    var _s100 = Vector512.Create(3);
                    var _s101 = Vector512.Create(0);
                    var _s102 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v103 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p104 = CpuPhilox.Words(_s98, _s99, _v103, _s100, _s101, _s102);
                            var _v105 = _p104.W0;
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v105);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v106 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p107 = CpuPhilox.Words(_s98, _s99, _v106, _s100, _s101, _s102);
                            var _v108 = _p107.W0;
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v108);
                        }
                    }
                }
            }
            {
                var _out109 = new TileWriter<float>(@ofRow, _v12, _v13, columns, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out109_row = _out109.Row(_r);
                    var _s110 = Vector512.Create(8);
                    var _s111 = Vector512.Create(16777215);
                    var _s112 = Vector512.Create(5.96046448E-08f);
                    int _v113 = _v0 + _r;
                    int _v114 = CpuPhilox.Word(@seed, _v10, 7, _v113, 0, 0, 0);
                    int _v115 = _v114 >> 8;
                    int _v116 = _v115 & 16777215;
                    float _v117 = (float)_v116;
                    float _v118 = _v117 * 5.96046448E-08f;
                    var _s119 = Vector512.Create(_v118);
                    var _s120 = Vector512.Create(@seed);
                    var _s121 = Vector512.Create(5);
                    int _v122 = _v0 + _r;
                    var _s123 = Vector512.Create(_v122);
                    var _s124 = Vector512.Create(0);
                    var _s125 = Vector512.Create(0);
                    var _s126 = Vector512.Create(8);
                    var _s127 = Vector512.Create(16777215);
                    var _s128 = Vector512.Create(5.96046448E-08f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v129 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v130 = CpuMath.ShiftRight(_v129, _s110);
                            var _v131 = _v130 & _s111;
                            var _v132 = Vector512.ConvertToSingle(_v131);
                            var _v133 = _v132 * _s112;
                            var _v134 = _s119 + _v133;
                            var _v135 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p136 = CpuPhilox.Words(_s120, _s121, _s123, _v135, _s124, _s125);
                            var _v137 = _p136.W0;
                            var _v138 = CpuMath.ShiftRight(_v137, _s126);
                            var _v139 = _v138 & _s127;
                            var _v140 = Vector512.ConvertToSingle(_v139);
                            var _v141 = _v140 * _s128;
                            var _v142 = _v134 + _v141;
                            CpuMemory.StoreF32(_out109_row + 4 * _c, _v142);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v143 = CpuMemory.LoadI32(_b0 + 4 * _c);
                            var _v144 = CpuMath.ShiftRight(_v143, _s110);
                            var _v145 = _v144 & _s111;
                            var _v146 = Vector512.ConvertToSingle(_v145);
                            var _v147 = _v146 * _s112;
                            var _v148 = _s119 + _v147;
                            var _v149 = Vector512.Create(_v1 + _c) + Vector512<int>.Indices;
                            var _p150 = CpuPhilox.Words(_s120, _s121, _s123, _v149, _s124, _s125);
                            var _v151 = _p150.W0;
                            var _v152 = CpuMath.ShiftRight(_v151, _s126);
                            var _v153 = _v152 & _s127;
                            var _v154 = Vector512.ConvertToSingle(_v153);
                            var _v155 = _v154 * _s128;
                            var _v156 = _v148 + _v155;
                            CpuMemory.StoreF32(_out109_row + 4 * _c, _v156, _n);
                        }
                    }
                    _out109.End(_r);
                }
            }
        }
    }
}
