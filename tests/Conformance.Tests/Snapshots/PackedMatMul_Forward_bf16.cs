internal static partial class Forward_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.PackedMatMul.Forward<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.PackedMatMul.Forward<bf16>
    param view %x : view<f32, 2>
    param view %panels : view<bf16, 3>
    param view %y : view<f32, 2, write>
    param const %rows : i32 = 64
    param tune %bk : i32 in [32] cpu [1024]
    grid {
      %5 = length %panels {axis=0 at=1} : i32
      %6 = const {value=4 at=1} : i32
      %7 = div %5, %6 {at=1} : i32
      %8 = length %x {axis=0 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      yield %7, %12 {at=1}
    }
    body (%13 : i32, %14 : i32) {
      %15 = const {value=0 at=2} : f32
      %16 = full %15 {dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %17 = const {value=4 at=3} : i32
      %18 = mul %13, %17 {at=3} : i32
      %19 = const {value=0 at=8} : i32
      %20 = length %x {axis=1 at=8} : i32
      %21 = add %20, %bk {at=8} : i32
      %22 = const {value=1 at=8} : i32
      %23 = sub %21, %22 {at=8} : i32
      %24 = div %23, %bk {at=8} : i32
      %25 = const {value=1 at=8} : i32
      %26, %27, %28, %29 = for %19, %24, %25, %16, %16, %16, %16 {at=8} : tile<f32, rows, 32>, tile<f32, rows, 32>, tile<f32, rows, 32>, tile<f32, rows, 32>
      region (%30 : i32, %31 : tile<f32, rows, 32>, %32 : tile<f32, rows, 32>, %33 : tile<f32, rows, 32>, %34 : tile<f32, rows, 32>) {
        %35 = dim {dims=[rows] at=9} : i32
        %36 = mul %14, %35 {at=9} : i32
        %37 = dim {dims=[bk] at=9} : i32
        %38 = mul %30, %37 {at=9} : i32
        %39 = load %x, %36, %38 {value=0 dims=[rows, bk] at=9} : tile<f32, rows, bk>
        %40 = slice %panels, %18 {at=10} : view<bf16, 2>
        %41 = const {value=0 at=10} : i32
        %42 = dim {dims=[bk] at=10} : i32
        %43 = mul %30, %42 {at=10} : i32
        %44 = load %40, %43, %41 {value=0 dims=[bk, 32] at=10} : tile<bf16, bk, 32>
        %45 = cast %44 {at=10} : tile<f32, bk, 32>
        %46 = dot %39, %45, %31 {at=10} : tile<f32, rows, 32>
        %47 = const {value=1 at=11} : i32
        %48 = add %18, %47 {at=11} : i32
        %49 = slice %panels, %48 {at=11} : view<bf16, 2>
        %50 = const {value=0 at=11} : i32
        %51 = dim {dims=[bk] at=11} : i32
        %52 = mul %30, %51 {at=11} : i32
        %53 = load %49, %52, %50 {value=0 dims=[bk, 32] at=11} : tile<bf16, bk, 32>
        %54 = cast %53 {at=11} : tile<f32, bk, 32>
        %55 = dot %39, %54, %32 {at=11} : tile<f32, rows, 32>
        %56 = const {value=2 at=12} : i32
        %57 = add %18, %56 {at=12} : i32
        %58 = slice %panels, %57 {at=12} : view<bf16, 2>
        %59 = const {value=0 at=12} : i32
        %60 = dim {dims=[bk] at=12} : i32
        %61 = mul %30, %60 {at=12} : i32
        %62 = load %58, %61, %59 {value=0 dims=[bk, 32] at=12} : tile<bf16, bk, 32>
        %63 = cast %62 {at=12} : tile<f32, bk, 32>
        %64 = dot %39, %63, %33 {at=12} : tile<f32, rows, 32>
        %65 = const {value=3 at=13} : i32
        %66 = add %18, %65 {at=13} : i32
        %67 = slice %panels, %66 {at=13} : view<bf16, 2>
        %68 = const {value=0 at=13} : i32
        %69 = dim {dims=[bk] at=13} : i32
        %70 = mul %30, %69 {at=13} : i32
        %71 = load %67, %70, %68 {value=0 dims=[bk, 32] at=13} : tile<bf16, bk, 32>
        %72 = cast %71 {at=13} : tile<f32, bk, 32>
        %73 = dot %39, %72, %34 {at=13} : tile<f32, rows, 32>
        yield %46, %55, %64, %73 {at=8}
      }
      %74 = const {value=4 at=4} : i32
      %75 = mul %13, %74 {at=4} : i32
      %76 = dim {dims=[rows] at=4} : i32
      %77 = mul %14, %76 {at=4} : i32
      %78 = const {value=32 at=4} : i32
      %79 = mul %75, %78 {at=4} : i32
      store %y, %77, %79, %26 {at=4}
      %80 = const {value=4 at=5} : i32
      %81 = mul %13, %80 {at=5} : i32
      %82 = const {value=1 at=5} : i32
      %83 = add %81, %82 {at=5} : i32
      %84 = dim {dims=[rows] at=5} : i32
      %85 = mul %14, %84 {at=5} : i32
      %86 = const {value=32 at=5} : i32
      %87 = mul %83, %86 {at=5} : i32
      store %y, %85, %87, %27 {at=5}
      %88 = const {value=4 at=6} : i32
      %89 = mul %13, %88 {at=6} : i32
      %90 = const {value=2 at=6} : i32
      %91 = add %89, %90 {at=6} : i32
      %92 = dim {dims=[rows] at=6} : i32
      %93 = mul %14, %92 {at=6} : i32
      %94 = const {value=32 at=6} : i32
      %95 = mul %91, %94 {at=6} : i32
      store %y, %93, %95, %28 {at=6}
      %96 = const {value=4 at=7} : i32
      %97 = mul %13, %96 {at=7} : i32
      %98 = const {value=3 at=7} : i32
      %99 = add %97, %98 {at=7} : i32
      %100 = dim {dims=[rows] at=7} : i32
      %101 = mul %14, %100 {at=7} : i32
      %102 = const {value=32 at=7} : i32
      %103 = mul %99, %102 {at=7} : i32
      store %y, %101, %103, %29 {at=7}
      yield
    }
    """,
        _lines)
        { Tuned = ["bk"], Assembly = typeof(Forward_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<BFloat16> _tensor_panels, Tensor<float> _tensor_y, int @rows)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @panels = _launch.Argument(_tensor_panels, 3, _handle.Name, "panels");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@panels, 2, ViewAccess.Read, "panels"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32];
        _launch.Choose(_handle, _tuned, [@rows], [@x, @panels, @y]);
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
                var _program = new CpuProgram { @x = @x, @panels = @panels, @y = @y, @rows = @rows, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_panels, _tensor_y, @rows, @bk);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@rows, @bk],
                    [@x, @panels, @y], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<BFloat16> @panels, Tensor<float> @y, int @rows, int @bk) =>
        _launch.Interpret(() => Forward<BFloat16>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@panels), InterpreterViews.View(@y), @rows, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @panels;
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
            int _b0_home_bytes = CpuTile.Bytes(rows, 32);
            int _b1_bytes = CpuTile.Bytes(rows, 32);
            int _b2_bytes = CpuTile.Bytes(rows, 32);
            int _b3_bytes = CpuTile.Bytes(rows, 32);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_home_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0_home = _e3 + _e3_bytes;
            nint _b1 = _b0_home + _b0_home_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = _grid0 * 4;
            int _v1 = @x.Length1 + @bk;
            int _v2 = _v1 - 1;
            int _v3 = CpuMath.Divide(_v2, @bk);
            int _v4 = _grid1 * rows;
            int _v5 = _grid0 * 4;
            int _v6 = _v5 * 32;
            bool _b0_placed = CpuTile.FitsInPart(@y, _v4, _v6, rows, 32) && 0 < _v3;
            nint _b0 = _b0_placed ? CpuTile.Address(@y, _v4, _v6) : _b0_home;
            int _b0_rows = _b0_placed ? Math.Min(rows, @y.Length0 - _v4) : rows;
            int _b0_columns = _b0_placed ? Math.Min(32, @y.Length1 - _v6) : 32;
            nint _b0_stride = _b0_placed ? @y.Stride0 : CpuTile.Stride(32);
            if (0 >= _v3)
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    var _s7 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v8 = _s7;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v8);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c), _v8);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c), _v8);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(32) + _c), _v8);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v9 = _s7;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v9);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c), _v9);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c), _v9);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(32) + _c), _v9);
                        }
                    }
                }
            }
            for (int _i10 = 0; _i10 < _v3; _i10 += 1)
            {
                int _v11 = _grid1 * rows;
                int _v12 = _i10 * bk;
                ViewArgument _v13 = CpuViews.Slice(@panels, 2, _v0);
                int _v14 = _i10 * bk;
                int _v15 = _v0 + 1;
                ViewArgument _v16 = CpuViews.Slice(@panels, 2, _v15);
                int _v17 = _i10 * bk;
                int _v18 = _v0 + 2;
                ViewArgument _v19 = CpuViews.Slice(@panels, 2, _v18);
                int _v20 = _i10 * bk;
                int _v21 = _v0 + 3;
                ViewArgument _v22 = CpuViews.Slice(@panels, 2, _v21);
                int _v23 = _i10 * bk;
                CpuDot.MultiplyFour(CpuTile.Operand(@x, _v11, _v12, rows, bk, _worker),
                    CpuTile.OperandBF16(_v13, _v14, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(_b0), _b0_stride, _b0_rows, _b0_columns),
                    CpuTile.OperandBF16(_v16, _v17, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(_b1), CpuTile.Stride(32), rows, 32),
                    CpuTile.OperandBF16(_v19, _v20, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(_b2), CpuTile.Stride(32), rows, 32),
                    CpuTile.OperandBF16(_v22, _v23, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(_b3), CpuTile.Stride(32), rows, 32),
                    bk, _i10 > 0, _worker);
            }
            int _v24 = _grid0 * 4;
            int _v25 = _v24 + 1;
            int _v26 = _grid1 * rows;
            int _v27 = _v25 * 32;
            if (!_b0_placed)
            {
                var _out28 = new TileWriter<float>(@y, _v4, _v6, 32, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out28_row = _out28.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v29 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v29);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v30 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v30, _n);
                        }
                    }
                    _out28.End(_r);
                }
            }
            int _v31 = _grid0 * 4;
            int _v32 = _v31 + 2;
            int _v33 = _grid1 * rows;
            int _v34 = _v32 * 32;
            {
                var _out35 = new TileWriter<float>(@y, _v26, _v27, 32, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out35_row = _out35.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v36 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out35_row + 4 * _c, _v36);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v37 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out35_row + 4 * _c, _v37, _n);
                        }
                    }
                    _out35.End(_r);
                }
            }
            int _v38 = _grid0 * 4;
            int _v39 = _v38 + 3;
            int _v40 = _grid1 * rows;
            int _v41 = _v39 * 32;
            {
                var _out42 = new TileWriter<float>(@y, _v33, _v34, 32, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out42_row = _out42.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v43 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out42_row + 4 * _c, _v43);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v44 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out42_row + 4 * _c, _v44, _n);
                        }
                    }
                    _out42.End(_r);
                }
            }
            {
                var _out45 = new TileWriter<float>(@y, _v40, _v41, 32, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out45_row = _out45.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v46 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out45_row + 4 * _c, _v46);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v47 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(_out45_row + 4 * _c, _v47, _n);
                        }
                    }
                    _out45.End(_r);
                }
            }
        }
    }
}
