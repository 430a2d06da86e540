internal static partial class ForwardAdd_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>
    param view %x : view<f32, 2>
    param view %panels : view<bf16, 3>
    param view %residual : view<f32, 2>
    param view %y : view<f32, 2, write>
    param const %rows : i32 = 64
    param tune %bk : i32 in [32] cpu [1024]
    grid {
      %6 = length %panels {axis=0 at=1} : i32
      %7 = const {value=4 at=1} : i32
      %8 = div %6, %7 {at=1} : i32
      %9 = length %x {axis=0 at=1} : i32
      %10 = add %9, %rows {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %rows {at=1} : i32
      yield %8, %13 {at=1}
    }
    body (%14 : i32, %15 : i32) {
      %16 = const {value=4 at=2} : i32
      %17 = mul %14, %16 {at=2} : i32
      %18 = const {value=4 at=2} : i32
      %19 = mul %14, %18 {at=2} : i32
      %20 = dim {dims=[rows] at=2} : i32
      %21 = mul %15, %20 {at=2} : i32
      %22 = const {value=32 at=2} : i32
      %23 = mul %19, %22 {at=2} : i32
      %24 = load %residual, %21, %23 {value=0 dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %25 = const {value=4 at=2} : i32
      %26 = mul %14, %25 {at=2} : i32
      %27 = const {value=1 at=2} : i32
      %28 = add %26, %27 {at=2} : i32
      %29 = dim {dims=[rows] at=2} : i32
      %30 = mul %15, %29 {at=2} : i32
      %31 = const {value=32 at=2} : i32
      %32 = mul %28, %31 {at=2} : i32
      %33 = load %residual, %30, %32 {value=0 dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %34 = const {value=4 at=2} : i32
      %35 = mul %14, %34 {at=2} : i32
      %36 = const {value=2 at=2} : i32
      %37 = add %35, %36 {at=2} : i32
      %38 = dim {dims=[rows] at=2} : i32
      %39 = mul %15, %38 {at=2} : i32
      %40 = const {value=32 at=2} : i32
      %41 = mul %37, %40 {at=2} : i32
      %42 = load %residual, %39, %41 {value=0 dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %43 = const {value=4 at=2} : i32
      %44 = mul %14, %43 {at=2} : i32
      %45 = const {value=3 at=2} : i32
      %46 = add %44, %45 {at=2} : i32
      %47 = dim {dims=[rows] at=2} : i32
      %48 = mul %15, %47 {at=2} : i32
      %49 = const {value=32 at=2} : i32
      %50 = mul %46, %49 {at=2} : i32
      %51 = load %residual, %48, %50 {value=0 dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %52 = const {value=0 at=7} : i32
      %53 = length %x {axis=1 at=7} : i32
      %54 = add %53, %bk {at=7} : i32
      %55 = const {value=1 at=7} : i32
      %56 = sub %54, %55 {at=7} : i32
      %57 = div %56, %bk {at=7} : i32
      %58 = const {value=1 at=7} : i32
      %59, %60, %61, %62 = for %52, %57, %58, %24, %33, %42, %51 {at=7} : tile<f32, rows, 32>, tile<f32, rows, 32>, tile<f32, rows, 32>, tile<f32, rows, 32>
      region (%63 : i32, %64 : tile<f32, rows, 32>, %65 : tile<f32, rows, 32>, %66 : tile<f32, rows, 32>, %67 : tile<f32, rows, 32>) {
        %68 = dim {dims=[rows] at=8} : i32
        %69 = mul %15, %68 {at=8} : i32
        %70 = dim {dims=[bk] at=8} : i32
        %71 = mul %63, %70 {at=8} : i32
        %72 = load %x, %69, %71 {value=0 dims=[rows, bk] at=8} : tile<f32, rows, bk>
        %73 = slice %panels, %17 {at=9} : view<bf16, 2>
        %74 = const {value=0 at=9} : i32
        %75 = dim {dims=[bk] at=9} : i32
        %76 = mul %63, %75 {at=9} : i32
        %77 = load %73, %76, %74 {value=0 dims=[bk, 32] at=9} : tile<bf16, bk, 32>
        %78 = cast %77 {at=9} : tile<f32, bk, 32>
        %79 = dot %72, %78, %64 {at=9} : tile<f32, rows, 32>
        %80 = const {value=1 at=10} : i32
        %81 = add %17, %80 {at=10} : i32
        %82 = slice %panels, %81 {at=10} : view<bf16, 2>
        %83 = const {value=0 at=10} : i32
        %84 = dim {dims=[bk] at=10} : i32
        %85 = mul %63, %84 {at=10} : i32
        %86 = load %82, %85, %83 {value=0 dims=[bk, 32] at=10} : tile<bf16, bk, 32>
        %87 = cast %86 {at=10} : tile<f32, bk, 32>
        %88 = dot %72, %87, %65 {at=10} : tile<f32, rows, 32>
        %89 = const {value=2 at=11} : i32
        %90 = add %17, %89 {at=11} : i32
        %91 = slice %panels, %90 {at=11} : view<bf16, 2>
        %92 = const {value=0 at=11} : i32
        %93 = dim {dims=[bk] at=11} : i32
        %94 = mul %63, %93 {at=11} : i32
        %95 = load %91, %94, %92 {value=0 dims=[bk, 32] at=11} : tile<bf16, bk, 32>
        %96 = cast %95 {at=11} : tile<f32, bk, 32>
        %97 = dot %72, %96, %66 {at=11} : tile<f32, rows, 32>
        %98 = const {value=3 at=12} : i32
        %99 = add %17, %98 {at=12} : i32
        %100 = slice %panels, %99 {at=12} : view<bf16, 2>
        %101 = const {value=0 at=12} : i32
        %102 = dim {dims=[bk] at=12} : i32
        %103 = mul %63, %102 {at=12} : i32
        %104 = load %100, %103, %101 {value=0 dims=[bk, 32] at=12} : tile<bf16, bk, 32>
        %105 = cast %104 {at=12} : tile<f32, bk, 32>
        %106 = dot %72, %105, %67 {at=12} : tile<f32, rows, 32>
        yield %79, %88, %97, %106 {at=7}
      }
      %107 = const {value=4 at=3} : i32
      %108 = mul %14, %107 {at=3} : i32
      %109 = dim {dims=[rows] at=3} : i32
      %110 = mul %15, %109 {at=3} : i32
      %111 = const {value=32 at=3} : i32
      %112 = mul %108, %111 {at=3} : i32
      store %y, %110, %112, %59 {at=3}
      %113 = const {value=4 at=4} : i32
      %114 = mul %14, %113 {at=4} : i32
      %115 = const {value=1 at=4} : i32
      %116 = add %114, %115 {at=4} : i32
      %117 = dim {dims=[rows] at=4} : i32
      %118 = mul %15, %117 {at=4} : i32
      %119 = const {value=32 at=4} : i32
      %120 = mul %116, %119 {at=4} : i32
      store %y, %118, %120, %60 {at=4}
      %121 = const {value=4 at=5} : i32
      %122 = mul %14, %121 {at=5} : i32
      %123 = const {value=2 at=5} : i32
      %124 = add %122, %123 {at=5} : i32
      %125 = dim {dims=[rows] at=5} : i32
      %126 = mul %15, %125 {at=5} : i32
      %127 = const {value=32 at=5} : i32
      %128 = mul %124, %127 {at=5} : i32
      store %y, %126, %128, %61 {at=5}
      %129 = const {value=4 at=6} : i32
      %130 = mul %14, %129 {at=6} : i32
      %131 = const {value=3 at=6} : i32
      %132 = add %130, %131 {at=6} : i32
      %133 = dim {dims=[rows] at=6} : i32
      %134 = mul %15, %133 {at=6} : i32
      %135 = const {value=32 at=6} : i32
      %136 = mul %132, %135 {at=6} : i32
      store %y, %134, %136, %62 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = ["bk"], Assembly = typeof(ForwardAdd_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<BFloat16> _tensor_panels, Tensor<float> _tensor_residual, Tensor<float> _tensor_y, int @rows)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @panels = _launch.Argument(_tensor_panels, 3, _handle.Name, "panels");
        ViewArgument @residual = _launch.Argument(_tensor_residual, 2, _handle.Name, "residual");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@panels, 2, ViewAccess.Read, "panels"), new ViewUse(@residual, 4, ViewAccess.Read, "residual"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32];
        _launch.Choose(_handle, _tuned, [@rows], [@x, @panels, @residual, @y]);
        int @bk = _tuned[0];
        int _v0 = CpuMath.Divide(@panels.Length0, 4);
        int _v1 = @x.Length0 + @rows;
        int _v2 = _v1 - 1;
        int _v3 = CpuMath.Divide(_v2, @rows);
        int grid0 = Math.Max(0, _v0);
        int grid1 = Math.Max(0, _v3);
        int _programs = checked(grid0 * grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @panels = @panels, @residual = @residual, @y = @y, @rows = @rows, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_panels, _tensor_residual, _tensor_y, @rows, @bk);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@rows, @bk],
                    [@x, @panels, @residual, @y], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<BFloat16> @panels, Tensor<float> @residual, Tensor<float> @y, int @rows, int @bk) =>
        _launch.Interpret(() => ForwardAdd<BFloat16>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@panels), InterpreterViews.ReadView(@residual), InterpreterViews.View(@y), @rows, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @panels;
        public ViewArgument @residual;
        public ViewArgument @y;
        public int @rows;
        public int @bk;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, 32);
            int _e1_bytes = CpuTile.Bytes(1, 32);
            int _e2_bytes = CpuTile.Bytes(1, 32);
            int _e3_bytes = CpuTile.Bytes(1, 32);
            int _e4_bytes = CpuTile.Bytes(1, 32);
            int _e5_bytes = CpuTile.Bytes(1, 32);
            int _e6_bytes = CpuTile.Bytes(1, 32);
            int _e7_bytes = CpuTile.Bytes(1, 32);
            int _b0_home_bytes = CpuTile.Bytes(rows, 32);
            int _b1_bytes = CpuTile.Bytes(rows, 32);
            int _b2_bytes = CpuTile.Bytes(rows, 32);
            int _b3_bytes = CpuTile.Bytes(rows, 32);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _b0_home_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _b0_home = _e7 + _e7_bytes;
            nint _b1 = _b0_home + _b0_home_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = _grid0 * 4;
            int _v1 = _grid0 * 4;
            int _v2 = _grid1 * rows;
            int _v3 = _v1 * 32;
            int _v4 = _grid0 * 4;
            int _v5 = _v4 + 1;
            int _v6 = _grid1 * rows;
            int _v7 = _v5 * 32;
            int _v8 = _grid0 * 4;
            int _v9 = _v8 + 2;
            int _v10 = _grid1 * rows;
            int _v11 = _v9 * 32;
            int _v12 = _grid0 * 4;
            int _v13 = _v12 + 3;
            int _v14 = _grid1 * rows;
            int _v15 = _v13 * 32;
            int _v16 = @x.Length1 + @bk;
            int _v17 = _v16 - 1;
            int _v18 = CpuMath.Divide(_v17, @bk);
            int _v19 = _grid1 * rows;
            int _v20 = _grid0 * 4;
            int _v21 = _v20 * 32;
            bool _b0_placed = CpuTile.Fits(@y, _v19, _v21, rows, 32);
            nint _b0 = _b0_placed ? CpuTile.Address(@y, _v19, _v21) : _b0_home;
            int _b0_rows = _b0_placed ? Math.Min(rows, @y.Length0 - _v19) : rows;
            int _b0_columns = _b0_placed ? Math.Min(32, @y.Length1 - _v21) : 32;
            nint _b0_stride = _b0_placed ? @y.Stride0 : CpuTile.Stride(32);
            {
                var _in22 = new TileReader<float>(@residual, _v2, _v3, 32, 0f, _e0);
                var _in23 = new TileReader<float>(@residual, _v6, _v7, 32, 0f, _e1);
                var _in24 = new TileReader<float>(@residual, _v10, _v11, 32, 0f, _e2);
                var _in25 = new TileReader<float>(@residual, _v14, _v15, 32, 0f, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in22_row = _in22.Row(_r);
                    nint _in23_row = _in23.Row(_r);
                    nint _in24_row = _in24.Row(_r);
                    nint _in25_row = _in25.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v26 = CpuMemory.LoadF32(_in22_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v26);
                            var _v27 = CpuMemory.LoadF32(_in23_row + 4 * _c);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c), _v27);
                            var _v28 = CpuMemory.LoadF32(_in24_row + 4 * _c);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c), _v28);
                            var _v29 = CpuMemory.LoadF32(_in25_row + 4 * _c);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(32) + _c), _v29);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v30 = CpuMemory.LoadF32(_in22_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v30);
                            var _v31 = CpuMemory.LoadF32(_in23_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c), _v31);
                            var _v32 = CpuMemory.LoadF32(_in24_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c), _v32);
                            var _v33 = CpuMemory.LoadF32(_in25_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(32) + _c), _v33);
                        }
                    }
                }
            }
            for (int _i34 = 0; _i34 < _v18; _i34 += 1)
            {
                int _v35 = _grid1 * rows;
                int _v36 = _i34 * bk;
                ViewArgument _v37 = CpuViews.Slice(@panels, 2, _v0);
                int _v38 = _i34 * bk;
                int _v39 = _v0 + 1;
                ViewArgument _v40 = CpuViews.Slice(@panels, 2, _v39);
                int _v41 = _i34 * bk;
                int _v42 = _v0 + 2;
                ViewArgument _v43 = CpuViews.Slice(@panels, 2, _v42);
                int _v44 = _i34 * bk;
                int _v45 = _v0 + 3;
                ViewArgument _v46 = CpuViews.Slice(@panels, 2, _v45);
                int _v47 = _i34 * bk;
                CpuDot.MultiplyFour(CpuTile.Operand(@x, _v35, _v36, rows, bk, _worker),
                    CpuTile.OperandBF16(_v37, _v38, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(_b0), _b0_stride, _b0_rows, _b0_columns),
                    CpuTile.OperandBF16(_v40, _v41, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(_b1), CpuTile.Stride(32), rows, 32),
                    CpuTile.OperandBF16(_v43, _v44, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(_b2), CpuTile.Stride(32), rows, 32),
                    CpuTile.OperandBF16(_v46, _v47, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(_b3), CpuTile.Stride(32), rows, 32),
                    bk, true, _worker);
            }
            int _v48 = _grid0 * 4;
            int _v49 = _v48 + 1;
            int _v50 = _grid1 * rows;
            int _v51 = _v49 * 32;
            if (!_b0_placed)
            {
                var _out52 = new TileWriter<float>(@y, _v19, _v21, 32, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out52_row = _out52.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v53 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out52_row + 4 * _c, _v53);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v54 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out52_row + 4 * _c, _v54, _n);
                        }
                    }
                    _out52.End(_r);
                }
            }
            int _v55 = _grid0 * 4;
            int _v56 = _v55 + 2;
            int _v57 = _grid1 * rows;
            int _v58 = _v56 * 32;
            {
                var _out59 = new TileWriter<float>(@y, _v50, _v51, 32, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out59_row = _out59.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v60 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out59_row + 4 * _c, _v60);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v61 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out59_row + 4 * _c, _v61, _n);
                        }
                    }
                    _out59.End(_r);
                }
            }
            int _v62 = _grid0 * 4;
            int _v63 = _v62 + 3;
            int _v64 = _grid1 * rows;
            int _v65 = _v63 * 32;
            {
                var _out66 = new TileWriter<float>(@y, _v57, _v58, 32, _e6);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out66_row = _out66.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v67 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out66_row + 4 * _c, _v67);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v68 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out66_row + 4 * _c, _v68, _n);
                        }
                    }
                    _out66.End(_r);
                }
            }
            {
                var _out69 = new TileWriter<float>(@y, _v64, _v65, 32, _e7);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out69_row = _out69.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v70 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out69_row + 4 * _c, _v70);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v71 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out69_row + 4 * _c, _v71, _n);
                        }
                    }
                    _out69.End(_r);
                }
            }
        }
    }
}
