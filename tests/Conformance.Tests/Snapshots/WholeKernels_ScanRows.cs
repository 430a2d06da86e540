internal static partial class ScanRows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WholeKernels.ScanRows",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WholeKernels.ScanRows
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %y : view<f32, 3, write>
    param view %z : view<i32, 3, write>
    param const %height : i32 = 13
    param tune %columns : i32 in [24]
    grid {
      %6 = length %a {axis=1 at=1} : i32
      %7 = add %6, %columns {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %columns {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[columns] at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %a, %12, %14 {value=0 dims=[height, columns] at=2} : tile<f32, height, columns>
      %16 = const {value=0 at=3} : i32
      %17 = dim {dims=[columns] at=3} : i32
      %18 = mul %11, %17 {at=3} : i32
      %19 = load %b, %16, %18 {value=0 dims=[height, columns] at=3} : tile<i32, height, columns>
      %20 = const {value=0 at=4} : i32
      %21 = slice %y, %20 {at=4} : view<f32, 2, write>
      %22 = const {value=0 at=4} : i32
      %23 = scanSum %15 {along=rows at=4} : tile<f32, height, columns>
      %24 = dim {dims=[columns] at=4} : i32
      %25 = mul %11, %24 {at=4} : i32
      store %21, %22, %25, %23 {at=4}
      %26 = const {value=1 at=5} : i32
      %27 = slice %y, %26 {at=5} : view<f32, 2, write>
      %28 = const {value=0 at=5} : i32
      %29 = const {value=0x3FE0000000000000 at=5} : f32
      %30 = add %15, %29 {at=5} : tile<f32, height, columns>
      %31 = scanProd %30 {along=rows at=5} : tile<f32, height, columns>
      %32 = dim {dims=[columns] at=5} : i32
      %33 = mul %11, %32 {at=5} : i32
      store %27, %28, %33, %31 {at=5}
      %34 = const {value=2 at=6} : i32
      %35 = slice %y, %34 {at=6} : view<f32, 2, write>
      %36 = const {value=0 at=6} : i32
      %37 = scanMax %15 {along=rows at=6} : tile<f32, height, columns>
      %38 = dim {dims=[columns] at=6} : i32
      %39 = mul %11, %38 {at=6} : i32
      store %35, %36, %39, %37 {at=6}
      %40 = const {value=3 at=7} : i32
      %41 = slice %y, %40 {at=7} : view<f32, 2, write>
      %42 = const {value=0 at=7} : i32
      %43 = scanMin %15 {along=rows at=7} : tile<f32, height, columns>
      %44 = dim {dims=[columns] at=7} : i32
      %45 = mul %11, %44 {at=7} : i32
      store %41, %42, %45, %43 {at=7}
      %46 = const {value=0 at=8} : i32
      %47 = slice %z, %46 {at=8} : view<i32, 2, write>
      %48 = const {value=0 at=8} : i32
      %49 = scanSum %19 {along=rows at=8} : tile<i32, height, columns>
      %50 = dim {dims=[columns] at=8} : i32
      %51 = mul %11, %50 {at=8} : i32
      store %47, %48, %51, %49 {at=8}
      %52 = const {value=1 at=9} : i32
      %53 = slice %z, %52 {at=9} : view<i32, 2, write>
      %54 = const {value=0 at=9} : i32
      %55 = scanProd %19 {along=rows at=9} : tile<i32, height, columns>
      %56 = dim {dims=[columns] at=9} : i32
      %57 = mul %11, %56 {at=9} : i32
      store %53, %54, %57, %55 {at=9}
      %58 = const {value=2 at=10} : i32
      %59 = slice %z, %58 {at=10} : view<i32, 2, write>
      %60 = const {value=0 at=10} : i32
      %61 = scanMax %19 {along=rows at=10} : tile<i32, height, columns>
      %62 = dim {dims=[columns] at=10} : i32
      %63 = mul %11, %62 {at=10} : i32
      store %59, %60, %63, %61 {at=10}
      %64 = const {value=3 at=11} : i32
      %65 = slice %z, %64 {at=11} : view<i32, 2, write>
      %66 = const {value=0 at=11} : i32
      %67 = scanMin %19 {along=rows at=11} : tile<i32, height, columns>
      %68 = dim {dims=[columns] at=11} : i32
      %69 = mul %11, %68 {at=11} : i32
      store %65, %66, %69, %67 {at=11}
      yield
    }
    """,
        _lines)
        { Tuned = ["columns"], Assembly = typeof(ScanRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @height)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 3, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [24];
        _launch.Choose(_handle, _tuned, [@height], [@a, @b, @y, @z]);
        int @columns = _tuned[0];
        int _v0 = @a.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @z = @z, @height = @height, @columns = @columns, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, _tensor_z, @height, @columns);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@height, @columns],
                    [@a, @b, @y, @z], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<float> @y, Tensor<int> @z, int @height, int @columns) =>
        _launch.Interpret(() => ScanRows(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @height, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @height;
        public int @columns;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int _e3_bytes = CpuTile.Bytes(1, columns);
            int _e4_bytes = CpuTile.Bytes(1, columns);
            int _e5_bytes = CpuTile.Bytes(1, columns);
            int _e6_bytes = CpuTile.Bytes(1, columns);
            int _e7_bytes = CpuTile.Bytes(1, columns);
            int _e8_bytes = CpuTile.Bytes(1, columns);
            int _e9_bytes = CpuTile.Bytes(1, columns);
            int _b0_bytes = CpuTile.Bytes(height, columns);
            int _b1_bytes = CpuTile.Bytes(height, columns);
            int _b2_bytes = CpuTile.Bytes(height, columns);
            int _b3_bytes = CpuTile.Bytes(height, columns);
            int _b4_bytes = CpuTile.Bytes(height, columns);
            int _b5_bytes = CpuTile.Bytes(height, columns);
            int _b6_bytes = CpuTile.Bytes(height, columns);
            int _b7_bytes = CpuTile.Bytes(height, columns);
            int _b8_bytes = CpuTile.Bytes(height, columns);
            int _b9_bytes = CpuTile.Bytes(height, columns);
            int _b10_bytes = CpuTile.Bytes(height, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _b0 = _e9 + _e9_bytes;
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
            int _v0 = _grid0 * columns;
            int _v1 = _grid0 * columns;
            ViewArgument _v2 = CpuViews.Slice(@y, 4, 0);
            {
                var _in3 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e0);
                var _in4 = new TileReader<int>(@b, 0, _v1, columns, 0, _e1);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in3_row = _in3.Row(_r);
                    nint _in4_row = _in4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(columns) + _c), _v5);
                            var _v6 = CpuMemory.LoadI32(_in4_row + 4 * _c);
                            CpuMemory.StoreI32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c), _v6);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v7 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(columns) + _c), _v7);
                            var _v8 = CpuMemory.LoadI32(_in4_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c), _v8);
                        }
                    }
                }
            }
            CpuScan.Rows<float, JoinSum>(_b0, _b2, height, columns);
            int _v9 = _grid0 * columns;
            ViewArgument _v10 = CpuViews.Slice(@y, 4, 1);
            {
                var _out11 = new TileWriter<float>(_v2, 0, _v9, columns, _e2);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _out11_row = _out11.Row(_r);
                    var _s12 = Vector512.Create(0.5f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v13 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(_out11_row + 4 * _c, _v13);
                            var _v14 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            var _v15 = _v14 + _s12;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(columns) + _c), _v15);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v16 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(_out11_row + 4 * _c, _v16, _n);
                            var _v17 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            var _v18 = _v17 + _s12;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(columns) + _c), _v18);
                        }
                    }
                    _out11.End(_r);
                }
            }
            CpuScan.Rows<float, JoinProd>(_b3, _b4, height, columns);
            int _v19 = _grid0 * columns;
            ViewArgument _v20 = CpuViews.Slice(@y, 4, 2);
            {
                var _out21 = new TileWriter<float>(_v10, 0, _v19, columns, _e3);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _out21_row = _out21.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v22 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(_out21_row + 4 * _c, _v22);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v23 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(_out21_row + 4 * _c, _v23, _n);
                        }
                    }
                    _out21.End(_r);
                }
            }
            CpuScan.Rows<float, JoinMax>(_b0, _b5, height, columns);
            int _v24 = _grid0 * columns;
            ViewArgument _v25 = CpuViews.Slice(@y, 4, 3);
            {
                var _out26 = new TileWriter<float>(_v20, 0, _v24, columns, _e4);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _out26_row = _out26.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v27 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(_out26_row + 4 * _c, _v27);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v28 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(_out26_row + 4 * _c, _v28, _n);
                        }
                    }
                    _out26.End(_r);
                }
            }
            CpuScan.Rows<float, JoinMin>(_b0, _b6, height, columns);
            int _v29 = _grid0 * columns;
            ViewArgument _v30 = CpuViews.Slice(@z, 4, 0);
            {
                var _out31 = new TileWriter<float>(_v25, 0, _v29, columns, _e5);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _out31_row = _out31.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v32 = CpuMemory.LoadF32(_b6 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(_out31_row + 4 * _c, _v32);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v33 = CpuMemory.LoadF32(_b6 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(_out31_row + 4 * _c, _v33, _n);
                        }
                    }
                    _out31.End(_r);
                }
            }
            CpuScan.Rows<int, JoinSum>(_b1, _b7, height, columns);
            int _v34 = _grid0 * columns;
            ViewArgument _v35 = CpuViews.Slice(@z, 4, 1);
            {
                var _out36 = new TileWriter<int>(_v30, 0, _v34, columns, _e6);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _out36_row = _out36.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v37 = CpuMemory.LoadI32(_b7 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(_out36_row + 4 * _c, _v37);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v38 = CpuMemory.LoadI32(_b7 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(_out36_row + 4 * _c, _v38, _n);
                        }
                    }
                    _out36.End(_r);
                }
            }
            CpuScan.Rows<int, JoinProd>(_b1, _b8, height, columns);
            int _v39 = _grid0 * columns;
            ViewArgument _v40 = CpuViews.Slice(@z, 4, 2);
            {
                var _out41 = new TileWriter<int>(_v35, 0, _v39, columns, _e7);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _out41_row = _out41.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v42 = CpuMemory.LoadI32(_b8 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(_out41_row + 4 * _c, _v42);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v43 = CpuMemory.LoadI32(_b8 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(_out41_row + 4 * _c, _v43, _n);
                        }
                    }
                    _out41.End(_r);
                }
            }
            CpuScan.Rows<int, JoinMax>(_b1, _b9, height, columns);
            int _v44 = _grid0 * columns;
            ViewArgument _v45 = CpuViews.Slice(@z, 4, 3);
            {
                var _out46 = new TileWriter<int>(_v40, 0, _v44, columns, _e8);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _out46_row = _out46.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v47 = CpuMemory.LoadI32(_b9 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(_out46_row + 4 * _c, _v47);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v48 = CpuMemory.LoadI32(_b9 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(_out46_row + 4 * _c, _v48, _n);
                        }
                    }
                    _out46.End(_r);
                }
            }
            CpuScan.Rows<int, JoinMin>(_b1, _b10, height, columns);
            int _v49 = _grid0 * columns;
            {
                var _out50 = new TileWriter<int>(_v45, 0, _v49, columns, _e9);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _out50_row = _out50.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v51 = CpuMemory.LoadI32(_b10 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(_out50_row + 4 * _c, _v51);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v52 = CpuMemory.LoadI32(_b10 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(_out50_row + 4 * _c, _v52, _n);
                        }
                    }
                    _out50.End(_r);
                }
            }
        }
    }
}
