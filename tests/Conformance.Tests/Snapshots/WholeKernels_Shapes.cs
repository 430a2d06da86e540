internal static partial class Shapes_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WholeKernels.Shapes",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WholeKernels.Shapes
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %h : view<bf16, 2>
    param view %y : view<f32, 3, write>
    param view %z : view<i32, 3, write>
    param view %w : view<bf16, 2, write>
    param const %width : i32 = 12
    param tune %rows : i32 in [4]
    grid {
      %8 = length %a {axis=0 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      yield %12 {at=1}
    }
    body (%13 : i32) {
      %14 = const {value=0 at=2} : i32
      %15 = dim {dims=[rows] at=2} : i32
      %16 = mul %13, %15 {at=2} : i32
      %17 = load %a, %16, %14 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %18 = const {value=2 at=2} : f32
      %19 = mul %17, %18 {at=2} : tile<f32, rows, width>
      %20 = const {value=0 at=3} : i32
      %21 = dim {dims=[rows] at=3} : i32
      %22 = mul %13, %21 {at=3} : i32
      %23 = load %b, %22, %20 {value=0 dims=[rows, width] at=3} : tile<i32, rows, width>
      %24 = const {value=0 at=4} : i32
      %25 = dim {dims=[rows] at=4} : i32
      %26 = mul %13, %25 {at=4} : i32
      %27 = load %h, %26, %24 {value=0 dims=[rows, width] at=4} : tile<bf16, rows, width>
      %28 = const {value=0 at=5} : i32
      %29 = slice %y, %28 {at=5} : view<f32, 2, write>
      %30 = const {value=0 at=5} : i32
      %31 = reshape %19 {dims=[width, rows] at=5} : tile<f32, width, rows>
      %32 = reshape %31 {dims=[rows, width] at=5} : tile<f32, rows, width>
      %33 = dim {dims=[rows] at=5} : i32
      %34 = mul %13, %33 {at=5} : i32
      store %29, %34, %30, %32 {at=5}
      %35 = const {value=1 at=6} : i32
      %36 = slice %y, %35 {at=6} : view<f32, 2, write>
      %37 = const {value=0 at=6} : i32
      %38 = reshape %19 {dims=[1, (rows * width)] at=6} : tile<f32, 1, (rows * width)>
      %39 = scanSum %38 {along=columns at=6} : tile<f32, 1, (rows * width)>
      %40 = reshape %39 {dims=[rows, width] at=6} : tile<f32, rows, width>
      %41 = dim {dims=[rows] at=6} : i32
      %42 = mul %13, %41 {at=6} : i32
      store %36, %42, %37, %40 {at=6}
      %43 = const {value=2 at=7} : i32
      %44 = slice %y, %43 {at=7} : view<f32, 2, write>
      %45 = const {value=0 at=7} : i32
      %46 = reshape %19 {dims=[(rows * width), 1] at=7} : tile<f32, (rows * width), 1>
      %47 = scanMax %46 {along=rows at=7} : tile<f32, (rows * width), 1>
      %48 = reshape %47 {dims=[rows, width] at=7} : tile<f32, rows, width>
      %49 = dim {dims=[rows] at=7} : i32
      %50 = mul %13, %49 {at=7} : i32
      store %44, %50, %45, %48 {at=7}
      %51 = const {value=3 at=8} : i32
      %52 = slice %y, %51 {at=8} : view<f32, 2, write>
      %53 = const {value=0 at=8} : i32
      %54 = reshape %19 {dims=[width, rows] at=8} : tile<f32, width, rows>
      %55 = transpose %54 {at=8} : tile<f32, rows, width>
      %56 = dim {dims=[rows] at=8} : i32
      %57 = mul %13, %56 {at=8} : i32
      store %52, %57, %53, %55 {at=8}
      %58 = const {value=0 at=9} : i32
      %59 = slice %z, %58 {at=9} : view<i32, 2, write>
      %60 = const {value=0 at=9} : i32
      %61 = extract %23 {dims=[0, 1, rows, (width - 1)] at=9} : tile<i32, rows, (width - 1)>
      %62 = extract %23 {dims=[0, 0, rows, 1] at=9} : tile<i32, rows, 1>
      %63 = concat %61, %62 {along=columns at=9} : tile<i32, rows, width>
      %64 = dim {dims=[rows] at=9} : i32
      %65 = mul %13, %64 {at=9} : i32
      store %59, %65, %60, %63 {at=9}
      %66 = const {value=1 at=10} : i32
      %67 = slice %z, %66 {at=10} : view<i32, 2, write>
      %68 = const {value=0 at=10} : i32
      %69 = extract %23 {dims=[1, 0, (rows - 1), width] at=10} : tile<i32, (rows - 1), width>
      %70 = extract %23 {dims=[0, 0, 1, width] at=10} : tile<i32, 1, width>
      %71 = concat %69, %70 {along=rows at=10} : tile<i32, rows, width>
      %72 = dim {dims=[rows] at=10} : i32
      %73 = mul %13, %72 {at=10} : i32
      store %67, %73, %68, %71 {at=10}
      %74 = const {value=2 at=11} : i32
      %75 = slice %z, %74 {at=11} : view<i32, 2, write>
      %76 = const {value=0 at=11} : i32
      %77 = const {value=0 at=11} : i32
      %78 = gt %23, %77 {at=11} : tile<bool, rows, width>
      %79 = reshape %78 {dims=[width, rows] at=11} : tile<bool, width, rows>
      %80 = reshape %79 {dims=[rows, width] at=11} : tile<bool, rows, width>
      %81 = cast %80 {at=11} : tile<i32, rows, width>
      %82 = dim {dims=[rows] at=11} : i32
      %83 = mul %13, %82 {at=11} : i32
      store %75, %83, %76, %81 {at=11}
      %84 = const {value=0 at=12} : i32
      %85 = concat %27, %27 {along=columns at=12} : tile<bf16, rows, (2 * width)>
      %86 = extract %85 {dims=[0, (width / 2), rows, width] at=12} : tile<bf16, rows, width>
      %87 = dim {dims=[rows] at=12} : i32
      %88 = mul %13, %87 {at=12} : i32
      store %w, %88, %84, %86 {at=12}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Shapes_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<BFloat16> _tensor_h, Tensor<float> _tensor_y, Tensor<int> _tensor_z, Tensor<BFloat16> _tensor_w, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @h = _launch.Argument(_tensor_h, 2, _handle.Name, "h");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 3, _handle.Name, "z");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@h, 2, ViewAccess.Read, "h"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"), new ViewUse(@w, 2, ViewAccess.Write, "w"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@a, @b, @h, @y, @z, @w]);
        int @rows = _tuned[0];
        Launch.Require(1 <= width, _handle.Name, "(rows, 1) from (0, 0) on is not inside (rows, width)");
        Launch.Require(1 <= rows, _handle.Name, "(1, width) from (0, 0) on is not inside (rows, width)");
        Launch.Require(0 <= (width / 2), _handle.Name, "(rows, width) from (0, (width / 2)) on is not inside (rows, (2 * width))");
        Launch.Require(((width / 2) + width) <= (2 * width), _handle.Name, "(rows, width) from (0, (width / 2)) on is not inside (rows, (2 * width))");
        int _v0 = @a.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @h = @h, @y = @y, @z = @z, @w = @w, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_h, _tensor_y, _tensor_z, _tensor_w, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@a, @b, @h, @y, @z, @w], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<BFloat16> @h, Tensor<float> @y, Tensor<int> @z, Tensor<BFloat16> @w, int @width, int @rows) =>
        _launch.Interpret(() => Shapes(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@h), InterpreterViews.View(@y), InterpreterViews.View(@z), InterpreterViews.View(@w), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @h;
        public ViewArgument @y;
        public ViewArgument @z;
        public ViewArgument @w;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int _e6_bytes = CpuTile.Bytes(1, width);
            int _e7_bytes = CpuTile.Bytes(1, width);
            int _e8_bytes = CpuTile.Bytes(1, width);
            int _e9_bytes = CpuTile.Bytes(1, width);
            int _e10_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(rows, width);
            int _b1_bytes = CpuTile.Bytes(rows, width);
            int _b2_bytes = CpuTile.Bytes(rows, width);
            int _b3_bytes = CpuTile.Bytes(width, rows);
            int _b4_bytes = CpuTile.Bytes(rows, width);
            int _b5_bytes = CpuTile.Bytes(1, (rows * width));
            int _b6_bytes = CpuTile.Bytes(1, (rows * width));
            int _b7_bytes = CpuTile.Bytes(rows, width);
            int _b8_bytes = CpuTile.Bytes(1, (rows * width));
            int _b9_bytes = CpuTile.Bytes(1, (rows * width));
            int _b10_bytes = CpuTile.Bytes(rows, width);
            int _b11_bytes = CpuTile.Bytes(width, rows);
            int _b12_bytes = CpuTile.Bytes(rows, width);
            int _b13_bytes = CpuTile.Bytes(rows, (width - 1));
            int _b14_bytes = CpuTile.Bytes(1, rows);
            int _b15_bytes = CpuTile.Bytes(rows, width);
            int _b16_bytes = CpuTile.Bytes((rows - 1), width);
            int _b17_bytes = CpuTile.Bytes(1, width);
            int _b18_bytes = CpuTile.Bytes(rows, width);
            int _b19_bytes = CpuTile.Bytes(rows, width);
            int _b20_bytes = CpuTile.Bytes(width, rows);
            int _b21_bytes = CpuTile.Bytes(rows, width);
            int _b22_bytes = CpuTile.Bytes(rows, (2 * width));
            int _b23_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes + _b11_bytes + _b12_bytes + _b13_bytes + _b14_bytes + _b15_bytes + _b16_bytes + _b17_bytes + _b18_bytes + _b19_bytes + _b20_bytes + _b21_bytes + _b22_bytes + _b23_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _e10 = _e9 + _e9_bytes;
            nint _b0 = _e10 + _e10_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            nint _b7 = _b6 + _b6_bytes;
            nint _b8 = _b7 + _b7_bytes;
            nint _b9 = _b8 + _b8_bytes;
            nint _b10 = _b9 + _b9_bytes;
            nint _b11 = _b10 + _b10_bytes;
            nint _b12 = _b11 + _b11_bytes;
            nint _b13 = _b12 + _b12_bytes;
            nint _b14 = _b13 + _b13_bytes;
            nint _b15 = _b14 + _b14_bytes;
            nint _b16 = _b15 + _b15_bytes;
            nint _b17 = _b16 + _b16_bytes;
            nint _b18 = _b17 + _b17_bytes;
            nint _b19 = _b18 + _b18_bytes;
            nint _b20 = _b19 + _b19_bytes;
            nint _b21 = _b20 + _b20_bytes;
            nint _b22 = _b21 + _b21_bytes;
            nint _b23 = _b22 + _b22_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            int _v2 = _grid0 * rows;
            ViewArgument _v3 = CpuViews.Slice(@y, 4, 0);
            {
                var _in4 = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var _in5 = new TileReader<int>(@b, _v1, 0, width, 0, _e1);
                var _in6 = new TileReader<BFloat16>(@h, _v2, 0, width, 0f, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    nint _in5_row = _in5.Row(_r);
                    nint _in6_row = _in6.Row(_r);
                    var _s7 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            var _v9 = _v8 * _s7;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v9);
                            var _v10 = CpuMemory.LoadI32(_in5_row + 4 * _c);
                            CpuMemory.StoreI32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v10);
                            var _v11 = CpuMemory.LoadBF16(_in6_row + 2 * _c);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v11);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v12 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            var _v13 = _v12 * _s7;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v13);
                            var _v14 = CpuMemory.LoadI32(_in5_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v14);
                            var _v15 = CpuMemory.LoadBF16(_in6_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v15);
                        }
                    }
                }
            }
            CpuTile.Reshape(_b0, CpuTile.Stride(width), 1, width, _b3, CpuTile.Stride(rows), 1, width, rows);
            CpuTile.Reshape(_b3, CpuTile.Stride(rows), 1, rows, _b4, CpuTile.Stride(width), 1, rows, width);
            int _v16 = _grid0 * rows;
            ViewArgument _v17 = CpuViews.Slice(@y, 4, 1);
            {
                var _out18 = new TileWriter<float>(_v3, _v16, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out18_row = _out18.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v19);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v20 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v20, _n);
                        }
                    }
                    _out18.End(_r);
                }
            }
            CpuTile.Reshape(_b0, CpuTile.Stride(width), 1, width, _b5, CpuTile.Stride((rows * width)), 1, 1, (rows * width));
            CpuScan.Columns<float, JoinSum>(_b5, _b6, 1, (rows * width));
            CpuTile.Reshape(_b6, CpuTile.Stride((rows * width)), 1, (rows * width), _b7, CpuTile.Stride(width), 1, rows, width);
            int _v21 = _grid0 * rows;
            ViewArgument _v22 = CpuViews.Slice(@y, 4, 2);
            {
                var _out23 = new TileWriter<float>(_v17, _v21, 0, width, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out23_row = _out23.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v24 = CpuMemory.LoadF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v24);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v25 = CpuMemory.LoadF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v25, _n);
                        }
                    }
                    _out23.End(_r);
                }
            }
            CpuTile.Reshape(_b0, CpuTile.Stride(width), 1, width, _b8, 1, 1, (rows * width), 1);
            CpuScan.Columns<float, JoinMax>(_b8, _b9, 1, (rows * width));
            CpuTile.Reshape(_b9, 1, 1, 1, _b10, CpuTile.Stride(width), 1, rows, width);
            int _v26 = _grid0 * rows;
            ViewArgument _v27 = CpuViews.Slice(@y, 4, 3);
            {
                var _out28 = new TileWriter<float>(_v22, _v26, 0, width, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out28_row = _out28.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v29 = CpuMemory.LoadF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v29);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v30 = CpuMemory.LoadF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v30, _n);
                        }
                    }
                    _out28.End(_r);
                }
            }
            CpuTile.Reshape(_b0, CpuTile.Stride(width), 1, width, _b11, CpuTile.Stride(rows), 1, width, rows);
            CpuTile.Transpose(_b11, CpuTile.Stride(rows), 1, _b12, CpuTile.Stride(width), 1, width, rows);
            int _v31 = _grid0 * rows;
            ViewArgument _v32 = CpuViews.Slice(@z, 4, 0);
            {
                var _out33 = new TileWriter<float>(_v27, _v31, 0, width, _e6);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out33_row = _out33.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v34 = CpuMemory.LoadF32(_b12 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v34);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v35 = CpuMemory.LoadF32(_b12 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v35, _n);
                        }
                    }
                    _out33.End(_r);
                }
            }
            CpuTile.Copy(_b1 + 4 * (0 * CpuTile.Stride(width) + 1), CpuTile.Stride(width), 1, _b13, CpuTile.Stride((width - 1)), 1, rows, (width - 1));
            CpuTile.Copy(_b1 + 4 * (0 * CpuTile.Stride(width) + 0), CpuTile.Stride(width), 1, _b14, 1, 1, rows, 1);
            CpuTile.Copy(_b13, CpuTile.Stride((width - 1)), 1, _b15, CpuTile.Stride(width), 1, rows, (width - 1));
            CpuTile.Copy(_b14, 1, 1, _b15 + 4 * (0 * CpuTile.Stride(width) + (width - 1)), CpuTile.Stride(width), 1, rows, 1);
            int _v36 = _grid0 * rows;
            ViewArgument _v37 = CpuViews.Slice(@z, 4, 1);
            {
                var _out38 = new TileWriter<int>(_v32, _v36, 0, width, _e7);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out38_row = _out38.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v39 = CpuMemory.LoadI32(_b15 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreI32(_out38_row + 4 * _c, _v39);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v40 = CpuMemory.LoadI32(_b15 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreI32(_out38_row + 4 * _c, _v40, _n);
                        }
                    }
                    _out38.End(_r);
                }
            }
            CpuTile.Copy(_b1 + 4 * (1 * CpuTile.Stride(width) + 0), CpuTile.Stride(width), 1, _b16, CpuTile.Stride(width), 1, (rows - 1), width);
            CpuTile.Copy(_b1 + 4 * (0 * CpuTile.Stride(width) + 0), CpuTile.Stride(width), 1, _b17, CpuTile.Stride(width), 1, 1, width);
            CpuTile.Copy(_b16, CpuTile.Stride(width), 1, _b18, CpuTile.Stride(width), 1, (rows - 1), width);
            CpuTile.Copy(_b17, CpuTile.Stride(width), 1, _b18 + 4 * ((rows - 1) * CpuTile.Stride(width) + 0), CpuTile.Stride(width), 1, 1, width);
            int _v41 = _grid0 * rows;
            ViewArgument _v42 = CpuViews.Slice(@z, 4, 2);
            {
                var _out43 = new TileWriter<int>(_v37, _v41, 0, width, _e8);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out43_row = _out43.Row(_r);
                    var _s44 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v45 = CpuMemory.LoadI32(_b18 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreI32(_out43_row + 4 * _c, _v45);
                            var _v46 = CpuMemory.LoadI32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v47 = Vector512.GreaterThan(_v46, _s44);
                            CpuMemory.StoreI32(_b19 + 4 * (_r * CpuTile.Stride(width) + _c), _v47);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v48 = CpuMemory.LoadI32(_b18 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreI32(_out43_row + 4 * _c, _v48, _n);
                            var _v49 = CpuMemory.LoadI32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v50 = Vector512.GreaterThan(_v49, _s44);
                            CpuMemory.StoreI32(_b19 + 4 * (_r * CpuTile.Stride(width) + _c), _v50);
                        }
                    }
                    _out43.End(_r);
                }
            }
            CpuTile.Reshape(_b19, CpuTile.Stride(width), 1, width, _b20, CpuTile.Stride(rows), 1, width, rows);
            CpuTile.Reshape(_b20, CpuTile.Stride(rows), 1, rows, _b21, CpuTile.Stride(width), 1, rows, width);
            int _v51 = _grid0 * rows;
            {
                var _out52 = new TileWriter<int>(_v42, _v51, 0, width, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out52_row = _out52.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v53 = CpuMemory.LoadI32(_b21 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v54 = -_v53;
                            CpuMemory.StoreI32(_out52_row + 4 * _c, _v54);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v55 = CpuMemory.LoadI32(_b21 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v56 = -_v55;
                            CpuMemory.StoreI32(_out52_row + 4 * _c, _v56, _n);
                        }
                    }
                    _out52.End(_r);
                }
            }
            CpuTile.Copy(_b2, CpuTile.Stride(width), 1, _b22, CpuTile.Stride((2 * width)), 1, rows, width);
            CpuTile.Copy(_b2, CpuTile.Stride(width), 1, _b22 + 4 * (0 * CpuTile.Stride((2 * width)) + width), CpuTile.Stride((2 * width)), 1, rows, width);
            CpuTile.Copy(_b22 + 4 * (0 * CpuTile.Stride((2 * width)) + (width / 2)), CpuTile.Stride((2 * width)), 1, _b23, CpuTile.Stride(width), 1, rows, width);
            int _v57 = _grid0 * rows;
            {
                var _out58 = new TileWriter<BFloat16>(@w, _v57, 0, width, _e10);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out58_row = _out58.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v59 = CpuMemory.LoadF32(_b23 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreBF16(_out58_row + 2 * _c, _v59);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v60 = CpuMemory.LoadF32(_b23 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreBF16(_out58_row + 2 * _c, _v60, _n);
                        }
                    }
                    _out58.End(_r);
                }
            }
        }
    }
}
