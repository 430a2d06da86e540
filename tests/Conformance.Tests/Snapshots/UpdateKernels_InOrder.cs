internal static partial class InOrder_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.UpdateKernels.InOrder",
        """
    fusion-ir 1
    kernel Fusion.Conformance.UpdateKernels.InOrder
    param view %x : view<f32, 2>
    param view %shifted : view<f32, 3, write>
    param view %updated : view<f32, 2, write>
    param view %scaled : view<f32, 2, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [4]
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %x, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = slice %shifted, %11 {at=3} : view<f32, 2, write>
      %17 = const {value=0 at=4} : i32
      %18 = const {value=0 at=4} : i32
      store %16, %17, %18, %15 {at=4}
      %19 = const {value=1 at=5} : i32
      %20 = const {value=1 at=5} : i32
      %21 = const {value=2 at=5} : f32
      %22 = mul %15, %21 {at=5} : tile<f32, rows, width>
      store %16, %19, %20, %22 {at=5}
      %23 = const {value=0 at=6} : i32
      %24 = const {value=1 at=6} : i32
      %25 = const {value=3 at=6} : f32
      %26 = mul %15, %25 {at=6} : tile<f32, rows, width>
      store %16, %23, %24, %26 {at=6}
      %27 = const {value=0 at=7} : i32
      %28 = dim {dims=[rows] at=7} : i32
      %29 = mul %11, %28 {at=7} : i32
      store %updated, %29, %27, %15 {at=7}
      %30 = const {value=0 at=8} : i32
      %31 = mul %15, %15 {at=8} : tile<f32, rows, width>
      %32 = dim {dims=[rows] at=8} : i32
      %33 = mul %11, %32 {at=8} : i32
      atomicMax %updated, %33, %30, %31 {at=8}
      %34 = const {value=0 at=9} : i32
      %35 = const {value=1 at=9} : f32
      %36 = add %15, %35 {at=9} : tile<f32, rows, width>
      %37 = dim {dims=[rows] at=9} : i32
      %38 = mul %11, %37 {at=9} : i32
      atomicAdd %updated, %38, %34, %36 {at=9}
      %39 = const {value=0 at=10} : i32
      %40 = const {value=0x3FF8000000000000 at=10} : f32
      %41 = add %40, %15 {at=10} : tile<f32, rows, width>
      %42 = dim {dims=[rows] at=10} : i32
      %43 = mul %11, %42 {at=10} : i32
      atomicMin %updated, %43, %39, %41 {at=10}
      %44 = const {value=0 at=11} : i32
      %45 = reduceSum %15 {along=columns at=11} : tile<f32, rows, 1>
      %46 = const {value=1 at=11} : f32
      %47 = add %45, %46 {at=11} : tile<f32, rows, 1>
      %48 = mul %15, %47 {at=11} : tile<f32, rows, width>
      %49 = dim {dims=[rows] at=11} : i32
      %50 = mul %11, %49 {at=11} : i32
      store %scaled, %50, %44, %48 {at=11}
      %51 = const {value=0 at=12} : i32
      %52 = dim {dims=[rows] at=12} : i32
      %53 = mul %11, %52 {at=12} : i32
      store %scaled, %53, %51, %15 {at=12}
      %54 = const {value=0 at=13} : i32
      %55 = reduceMax %15 {along=rows at=13} : tile<f32, 1, width>
      %56 = const {value=1 at=13} : f32
      %57 = add %55, %56 {at=13} : tile<f32, 1, width>
      %58 = mul %15, %57 {at=13} : tile<f32, rows, width>
      %59 = dim {dims=[rows] at=13} : i32
      %60 = mul %11, %59 {at=13} : i32
      store %scaled, %60, %54, %58 {at=13}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(InOrder_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_shifted, Tensor<float> _tensor_updated, Tensor<float> _tensor_scaled, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @shifted = _launch.Argument(_tensor_shifted, 3, _handle.Name, "shifted");
        ViewArgument @updated = _launch.Argument(_tensor_updated, 2, _handle.Name, "updated");
        ViewArgument @scaled = _launch.Argument(_tensor_scaled, 2, _handle.Name, "scaled");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@shifted, 4, ViewAccess.Write, "shifted"), new ViewUse(@updated, 4, ViewAccess.Write, "updated"), new ViewUse(@scaled, 4, ViewAccess.Write, "scaled"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@x, @shifted, @updated, @scaled]);
        int @rows = _tuned[0];
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @shifted = @shifted, @updated = @updated, @scaled = @scaled, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_shifted, _tensor_updated, _tensor_scaled, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @shifted, @updated, @scaled], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @shifted, Tensor<float> @updated, Tensor<float> @scaled, int @width, int @rows) =>
        _launch.Interpret(() => InOrder(InterpreterViews.ReadView(@x), InterpreterViews.View(@shifted), InterpreterViews.View(@updated), InterpreterViews.View(@scaled), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @shifted;
        public ViewArgument @updated;
        public ViewArgument @scaled;
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
            int _e11_bytes = CpuTile.Bytes(1, width);
            int _e12_bytes = CpuTile.Bytes(1, width);
            int _e13_bytes = CpuTile.Bytes(1, width);
            int _e14_bytes = CpuTile.Bytes(1, width);
            int _e15_bytes = CpuTile.Bytes(1, width);
            int _e16_bytes = CpuTile.Bytes(1, width);
            int _e17_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes + _e15_bytes + _e16_bytes + _e17_bytes + _b0_bytes);
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
            nint _e11 = _e10 + _e10_bytes;
            nint _e12 = _e11 + _e11_bytes;
            nint _e13 = _e12 + _e12_bytes;
            nint _e14 = _e13 + _e13_bytes;
            nint _e15 = _e14 + _e14_bytes;
            nint _e16 = _e15 + _e15_bytes;
            nint _e17 = _e16 + _e16_bytes;
            nint _b0 = _e17 + _e17_bytes;
            int _v0 = _grid0 * rows;
            ViewArgument _v1 = CpuViews.Slice(@shifted, 4, _grid0);
            {
                var _in2 = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var _out3 = new TileWriter<float>(_v1, 0, 0, width, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in2_row = _in2.Row(_r);
                    nint _out3_row = _out3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_in2_row + 4 * _c);
                            CpuMemory.StoreF32(_out3_row + 4 * _c, _v4);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v5 = CpuMemory.LoadF32(_in2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_out3_row + 4 * _c, _v5, _n);
                        }
                    }
                    _out3.End(_r);
                }
            }
            {
                var _in6 = new TileReader<float>(@x, _v0, 0, width, 0f, _e2);
                var _out7 = new TileWriter<float>(_v1, 1, 1, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in6_row = _in6.Row(_r);
                    nint _out7_row = _out7.Row(_r);
                    var _s8 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                            var _v10 = _v9 * _s8;
                            CpuMemory.StoreF32(_out7_row + 4 * _c, _v10);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v11 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                            var _v12 = _v11 * _s8;
                            CpuMemory.StoreF32(_out7_row + 4 * _c, _v12, _n);
                        }
                    }
                    _out7.End(_r);
                }
            }
            int _v13 = _grid0 * rows;
            int _v14 = _grid0 * rows;
            {
                var _in15 = new TileReader<float>(@x, _v0, 0, width, 0f, _e4);
                var _out16 = new TileWriter<float>(_v1, 0, 1, width, _e5);
                var _out17 = new TileWriter<float>(@updated, _v13, 0, width, _e6);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in15_row = _in15.Row(_r);
                    nint _out16_row = _out16.Row(_r);
                    nint _out17_row = _out17.Row(_r);
                    var _s18 = Vector512.Create(3f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadF32(_in15_row + 4 * _c);
                            var _v20 = _v19 * _s18;
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v20);
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v19);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v21 = CpuMemory.LoadF32(_in15_row + 4 * _c, _n);
                            var _v22 = _v21 * _s18;
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v22, _n);
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v21, _n);
                        }
                    }
                    _out16.End(_r);
                    _out17.End(_r);
                }
            }
            int _v23 = _grid0 * rows;
            {
                var _in24 = new TileReader<float>(@x, _v0, 0, width, 0f, _e7);
                var _out25 = new TileJoiner<float, JoinMax>(@updated, _v14, 0, width, _e8);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in24_row = _in24.Row(_r);
                    nint _out25_row = _out25.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v26 = CpuMemory.LoadF32(_in24_row + 4 * _c);
                            var _v27 = _v26 * _v26;
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v27);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v28 = CpuMemory.LoadF32(_in24_row + 4 * _c, _n);
                            var _v29 = _v28 * _v28;
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v29, _n);
                        }
                    }
                    _out25.End(_r);
                }
            }
            int _v30 = _grid0 * rows;
            {
                var _in31 = new TileReader<float>(@x, _v0, 0, width, 0f, _e9);
                var _out32 = new TileAdder<float>(@updated, _v23, 0, width, _e10);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in31_row = _in31.Row(_r);
                    nint _out32_row = _out32.Row(_r);
                    var _s33 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v34 = CpuMemory.LoadF32(_in31_row + 4 * _c);
                            var _v35 = _v34 + _s33;
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v35);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v36 = CpuMemory.LoadF32(_in31_row + 4 * _c, _n);
                            var _v37 = _v36 + _s33;
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v37, _n);
                        }
                    }
                    _out32.End(_r);
                }
            }
            int _v38 = _grid0 * rows;
            int _v39 = _grid0 * rows;
            {
                var _in40 = new TileReader<float>(@x, _v0, 0, width, 0f, _e11);
                var _out41 = new TileJoiner<float, JoinMin>(@updated, _v30, 0, width, _e12);
                var _out42 = new TileWriter<float>(@scaled, _v38, 0, width, _e13);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in40_row = _in40.Row(_r);
                    nint _out41_row = _out41.Row(_r);
                    nint _out42_row = _out42.Row(_r);
                    var _s43 = Vector512.Create(1.5f);
                    float _v44;
                    {
                        Vector512<float> _v44_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v45 = CpuMemory.LoadF32(_in40_row + 4 * _c);
                            var _v46 = _s43 + _v45;
                            CpuMemory.StoreF32(_out41_row + 4 * _c, _v46);
                            _v44_lanes = _v44_lanes + _v45;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v47 = CpuMemory.LoadF32(_in40_row + 4 * _c, _n);
                            var _v48 = _s43 + _v47;
                            CpuMemory.StoreF32(_out41_row + 4 * _c, _v48, _n);
                            _v44_lanes = _v44_lanes + CpuMath.Keep(_v47, _n, 0f);
                        }
                        _v44 = CpuMath.Sum(_v44_lanes);
                    }
                    float _v49 = _v44 + 1f;
                    var _s50 = Vector512.Create(_v49);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v51 = CpuMemory.LoadF32(_in40_row + 4 * _c);
                            var _v52 = _v51 * _s50;
                            CpuMemory.StoreF32(_out42_row + 4 * _c, _v52);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v53 = CpuMemory.LoadF32(_in40_row + 4 * _c, _n);
                            var _v54 = _v53 * _s50;
                            CpuMemory.StoreF32(_out42_row + 4 * _c, _v54, _n);
                        }
                    }
                    _out41.End(_r);
                    _out42.End(_r);
                }
            }
            int _v55 = _grid0 * rows;
            {
                var _in56 = new TileReader<float>(@x, _v0, 0, width, 0f, _e14);
                var _out57 = new TileWriter<float>(@scaled, _v39, 0, width, _e15);
                CpuMemory.Fill(_b0, float.NegativeInfinity, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in56_row = _in56.Row(_r);
                    nint _out57_row = _out57.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v58 = CpuMemory.LoadF32(_in56_row + 4 * _c);
                            CpuMemory.StoreF32(_out57_row + 4 * _c, _v58);
                            CpuMemory.StoreF32(_b0 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b0 + 4 * _c), _v58));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v59 = CpuMemory.LoadF32(_in56_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_out57_row + 4 * _c, _v59, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b0 + 4 * _c), _v59));
                        }
                    }
                    _out57.End(_r);
                }
            }
            {
                var _in60 = new TileReader<float>(@x, _v0, 0, width, 0f, _e16);
                var _out61 = new TileWriter<float>(@scaled, _v55, 0, width, _e17);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in60_row = _in60.Row(_r);
                    nint _out61_row = _out61.Row(_r);
                    var _s62 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v63 = CpuMemory.LoadF32(_in60_row + 4 * _c);
                            var _v64 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v65 = _v64 + _s62;
                            var _v66 = _v63 * _v65;
                            CpuMemory.StoreF32(_out61_row + 4 * _c, _v66);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v67 = CpuMemory.LoadF32(_in60_row + 4 * _c, _n);
                            var _v68 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v69 = _v68 + _s62;
                            var _v70 = _v67 * _v69;
                            CpuMemory.StoreF32(_out61_row + 4 * _c, _v70, _n);
                        }
                    }
                    _out61.End(_r);
                }
            }
        }
    }
}
