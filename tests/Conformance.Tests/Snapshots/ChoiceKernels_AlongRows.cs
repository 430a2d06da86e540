internal static partial class AlongRows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ChoiceKernels.AlongRows",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ChoiceKernels.AlongRows
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %y : view<f32, 1, write>
    param view %z : view<i32, 2, write>
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
      %20 = const {value=0x3FE0000000000000 at=4} : f32
      %21 = add %15, %20 {at=4} : tile<f32, height, columns>
      %22 = reduceProd %21 {along=rows at=4} : tile<f32, 1, columns>
      %23 = dim {dims=[columns] at=4} : i32
      %24 = mul %11, %23 {at=4} : i32
      store %y, %24, %22 {at=4}
      %25 = const {value=0 at=5} : i32
      %26 = slice %z, %25 {at=5} : view<i32, 1, write>
      %27 = reduceProd %19 {along=rows at=5} : tile<i32, 1, columns>
      %28 = dim {dims=[columns] at=5} : i32
      %29 = mul %11, %28 {at=5} : i32
      store %26, %29, %27 {at=5}
      %30 = const {value=1 at=6} : i32
      %31 = slice %z, %30 {at=6} : view<i32, 1, write>
      %32 = reduceArgMax %15 {along=rows at=6} : tile<i32, 1, columns>
      %33 = dim {dims=[columns] at=6} : i32
      %34 = mul %11, %33 {at=6} : i32
      store %31, %34, %32 {at=6}
      %35 = const {value=2 at=7} : i32
      %36 = slice %z, %35 {at=7} : view<i32, 1, write>
      %37 = reduceArgMin %15 {along=rows at=7} : tile<i32, 1, columns>
      %38 = dim {dims=[columns] at=7} : i32
      %39 = mul %11, %38 {at=7} : i32
      store %36, %39, %37 {at=7}
      %40 = const {value=3 at=8} : i32
      %41 = slice %z, %40 {at=8} : view<i32, 1, write>
      %42 = reduceArgMax %19 {along=rows at=8} : tile<i32, 1, columns>
      %43 = dim {dims=[columns] at=8} : i32
      %44 = mul %11, %43 {at=8} : i32
      store %41, %44, %42 {at=8}
      %45 = const {value=4 at=9} : i32
      %46 = slice %z, %45 {at=9} : view<i32, 1, write>
      %47 = reduceArgMin %19 {along=rows at=9} : tile<i32, 1, columns>
      %48 = dim {dims=[columns] at=9} : i32
      %49 = mul %11, %48 {at=9} : i32
      store %46, %49, %47 {at=9}
      %50 = const {value=5 at=10} : i32
      %51 = slice %z, %50 {at=10} : view<i32, 1, write>
      %52 = const {value=0x3FFE666660000000 at=10} : f32
      %53 = gt %15, %52 {at=10} : tile<bool, height, columns>
      %54 = reduceAny %53 {along=rows at=10} : tile<bool, 1, columns>
      %55 = cast %54 {at=10} : tile<i32, 1, columns>
      %56 = dim {dims=[columns] at=10} : i32
      %57 = mul %11, %56 {at=10} : i32
      store %51, %57, %55 {at=10}
      %58 = const {value=6 at=11} : i32
      %59 = slice %z, %58 {at=11} : view<i32, 1, write>
      %60 = const {value=0xBFFE666660000000 at=11} : f32
      %61 = gt %15, %60 {at=11} : tile<bool, height, columns>
      %62 = reduceAll %61 {along=rows at=11} : tile<bool, 1, columns>
      %63 = cast %62 {at=11} : tile<i32, 1, columns>
      %64 = dim {dims=[columns] at=11} : i32
      %65 = mul %11, %64 {at=11} : i32
      store %59, %65, %63 {at=11}
      yield
    }
    """,
        _lines)
        { Tuned = ["columns"], Assembly = typeof(AlongRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @height)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
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
        _launch.Interpret(() => AlongRows(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @height, @columns));

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
            int _e10_bytes = CpuTile.Bytes(1, columns);
            int _e11_bytes = CpuTile.Bytes(1, columns);
            int _e12_bytes = CpuTile.Bytes(1, columns);
            int _e13_bytes = CpuTile.Bytes(1, columns);
            int _e14_bytes = CpuTile.Bytes(1, columns);
            int _e15_bytes = CpuTile.Bytes(1, columns);
            int _e16_bytes = CpuTile.Bytes(1, columns);
            int _e17_bytes = CpuTile.Bytes(1, columns);
            int _e18_bytes = CpuTile.Bytes(1, columns);
            int _e19_bytes = CpuTile.Bytes(1, columns);
            int _b0_bytes = CpuTile.Bytes(1, columns);
            int _b1_bytes = CpuTile.Bytes(1, columns);
            int _b2_bytes = CpuTile.Bytes(1, columns);
            int _b3_bytes = CpuTile.Bytes(1, columns);
            int _b4_bytes = CpuTile.Bytes(1, columns);
            int _b5_bytes = CpuTile.Bytes(1, columns);
            int _b6_bytes = CpuTile.Bytes(1, columns);
            int _b7_bytes = CpuTile.Bytes(1, columns);
            int _b8_bytes = CpuTile.Bytes(1, columns);
            int _b9_bytes = CpuTile.Bytes(1, columns);
            int _b10_bytes = CpuTile.Bytes(1, columns);
            int _b11_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes + _e15_bytes + _e16_bytes + _e17_bytes + _e18_bytes + _e19_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes + _b11_bytes);
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
            nint _e18 = _e17 + _e17_bytes;
            nint _e19 = _e18 + _e18_bytes;
            nint _b0 = _e19 + _e19_bytes;
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
            int _v0 = _grid0 * columns;
            int _v1 = _grid0 * columns;
            int _v2 = _grid0 * columns;
            ViewArgument _v3 = CpuViews.Slice(@z, 4, 0);
            int _v4 = _grid0 * columns;
            ViewArgument _v5 = CpuViews.Slice(@z, 4, 1);
            int _v6 = _grid0 * columns;
            ViewArgument _v7 = CpuViews.Slice(@z, 4, 2);
            int _v8 = _grid0 * columns;
            ViewArgument _v9 = CpuViews.Slice(@z, 4, 3);
            int _v10 = _grid0 * columns;
            ViewArgument _v11 = CpuViews.Slice(@z, 4, 4);
            int _v12 = _grid0 * columns;
            ViewArgument _v13 = CpuViews.Slice(@z, 4, 5);
            int _v14 = _grid0 * columns;
            ViewArgument _v15 = CpuViews.Slice(@z, 4, 6);
            int _v16 = _grid0 * columns;
            {
                var _in17 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e0);
                CpuMemory.Fill(_b0, 1f, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in17_row = _in17.Row(_r);
                    var _s18 = Vector512.Create(0.5f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadF32(_in17_row + 4 * _c);
                            var _v20 = _v19 + _s18;
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) * _v20);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v21 = CpuMemory.LoadF32(_in17_row + 4 * _c, _n);
                            var _v22 = _v21 + _s18;
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) * _v22);
                        }
                    }
                }
            }
            {
                var _out23 = new TileWriter<float>(@y, 0, _v2, columns, _e1);
                {
                    nint _out23_row = _out23.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v24 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v24);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v25 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v25, _n);
                        }
                    }
                    _out23.End(0);
                }
            }
            {
                var _in26 = new TileReader<int>(@b, 0, _v1, columns, 0, _e2);
                CpuMemory.Fill(_b1, 1, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in26_row = _in26.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v27 = CpuMemory.LoadI32(_in26_row + 4 * _c);
                            CpuMemory.StoreI32(_b1 + 4 * _c, CpuMemory.LoadI32(_b1 + 4 * _c) * _v27);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v28 = CpuMemory.LoadI32(_in26_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b1 + 4 * _c, CpuMemory.LoadI32(_b1 + 4 * _c) * _v28);
                        }
                    }
                }
            }
            {
                var _out29 = new TileWriter<int>(_v3, 0, _v4, columns, _e3);
                {
                    nint _out29_row = _out29.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v30 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            CpuMemory.StoreI32(_out29_row + 4 * _c, _v30);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v31 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            CpuMemory.StoreI32(_out29_row + 4 * _c, _v31, _n);
                        }
                    }
                    _out29.End(0);
                }
            }
            {
                var _in32 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e4);
                CpuMemory.Fill(_b2, float.NegativeInfinity, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in32_row = _in32.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v33 = CpuMemory.LoadF32(_in32_row + 4 * _c);
                            CpuMemory.StoreF32(_b2 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b2 + 4 * _c), _v33));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v34 = CpuMemory.LoadF32(_in32_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b2 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b2 + 4 * _c), _v34));
                        }
                    }
                }
            }
            {
                var _in35 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e5);
                CpuMemory.Fill(_b3, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in35_row = _in35.Row(_r);
                    int _v36 = 0 + _r;
                    var _s37 = Vector512.Create(_v36);
                    var _s38 = Vector512.Create(2147483647);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v39 = CpuMemory.LoadF32(_in35_row + 4 * _c);
                            var _v40 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            var _v41 = Vector512.Equals(_v39, _v40).AsInt32();
                            var _v42 = ~Vector512.Equals(_v39, _v39).AsInt32();
                            var _v43 = _v41 | _v42;
                            var _v44 = Vector512.ConditionalSelect(_v43, _s37, _s38);
                            CpuMemory.StoreI32(_b3 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b3 + 4 * _c), _v44));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v45 = CpuMemory.LoadF32(_in35_row + 4 * _c, _n);
                            var _v46 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            var _v47 = Vector512.Equals(_v45, _v46).AsInt32();
                            var _v48 = ~Vector512.Equals(_v45, _v45).AsInt32();
                            var _v49 = _v47 | _v48;
                            var _v50 = Vector512.ConditionalSelect(_v49, _s37, _s38);
                            CpuMemory.StoreI32(_b3 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b3 + 4 * _c), _v50));
                        }
                    }
                }
            }
            {
                var _out51 = new TileWriter<int>(_v5, 0, _v6, columns, _e6);
                {
                    nint _out51_row = _out51.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v52 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(_out51_row + 4 * _c, _v52);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v53 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(_out51_row + 4 * _c, _v53, _n);
                        }
                    }
                    _out51.End(0);
                }
            }
            {
                var _in54 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e7);
                CpuMemory.Fill(_b4, float.PositiveInfinity, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in54_row = _in54.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v55 = CpuMemory.LoadF32(_in54_row + 4 * _c);
                            CpuMemory.StoreF32(_b4 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b4 + 4 * _c), _v55));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v56 = CpuMemory.LoadF32(_in54_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b4 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b4 + 4 * _c), _v56));
                        }
                    }
                }
            }
            {
                var _in57 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e8);
                CpuMemory.Fill(_b5, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in57_row = _in57.Row(_r);
                    int _v58 = 0 + _r;
                    var _s59 = Vector512.Create(_v58);
                    var _s60 = Vector512.Create(2147483647);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v61 = CpuMemory.LoadF32(_in57_row + 4 * _c);
                            var _v62 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            var _v63 = Vector512.Equals(_v61, _v62).AsInt32();
                            var _v64 = ~Vector512.Equals(_v61, _v61).AsInt32();
                            var _v65 = _v63 | _v64;
                            var _v66 = Vector512.ConditionalSelect(_v65, _s59, _s60);
                            CpuMemory.StoreI32(_b5 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b5 + 4 * _c), _v66));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v67 = CpuMemory.LoadF32(_in57_row + 4 * _c, _n);
                            var _v68 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            var _v69 = Vector512.Equals(_v67, _v68).AsInt32();
                            var _v70 = ~Vector512.Equals(_v67, _v67).AsInt32();
                            var _v71 = _v69 | _v70;
                            var _v72 = Vector512.ConditionalSelect(_v71, _s59, _s60);
                            CpuMemory.StoreI32(_b5 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b5 + 4 * _c), _v72));
                        }
                    }
                }
            }
            {
                var _out73 = new TileWriter<int>(_v7, 0, _v8, columns, _e9);
                {
                    nint _out73_row = _out73.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v74 = CpuMemory.LoadI32(_b5 + 4 * _c);
                            CpuMemory.StoreI32(_out73_row + 4 * _c, _v74);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v75 = CpuMemory.LoadI32(_b5 + 4 * _c);
                            CpuMemory.StoreI32(_out73_row + 4 * _c, _v75, _n);
                        }
                    }
                    _out73.End(0);
                }
            }
            {
                var _in76 = new TileReader<int>(@b, 0, _v1, columns, 0, _e10);
                CpuMemory.Fill(_b6, int.MinValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in76_row = _in76.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v77 = CpuMemory.LoadI32(_in76_row + 4 * _c);
                            CpuMemory.StoreI32(_b6 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b6 + 4 * _c), _v77));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v78 = CpuMemory.LoadI32(_in76_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b6 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b6 + 4 * _c), _v78));
                        }
                    }
                }
            }
            {
                var _in79 = new TileReader<int>(@b, 0, _v1, columns, 0, _e11);
                CpuMemory.Fill(_b7, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in79_row = _in79.Row(_r);
                    int _v80 = 0 + _r;
                    var _s81 = Vector512.Create(_v80);
                    var _s82 = Vector512.Create(2147483647);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v83 = CpuMemory.LoadI32(_in79_row + 4 * _c);
                            var _v84 = CpuMemory.LoadI32(_b6 + 4 * _c);
                            var _v85 = Vector512.Equals(_v83, _v84);
                            var _v86 = Vector512.ConditionalSelect(_v85, _s81, _s82);
                            CpuMemory.StoreI32(_b7 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b7 + 4 * _c), _v86));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v87 = CpuMemory.LoadI32(_in79_row + 4 * _c, _n);
                            var _v88 = CpuMemory.LoadI32(_b6 + 4 * _c);
                            var _v89 = Vector512.Equals(_v87, _v88);
                            var _v90 = Vector512.ConditionalSelect(_v89, _s81, _s82);
                            CpuMemory.StoreI32(_b7 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b7 + 4 * _c), _v90));
                        }
                    }
                }
            }
            {
                var _out91 = new TileWriter<int>(_v9, 0, _v10, columns, _e12);
                {
                    nint _out91_row = _out91.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v92 = CpuMemory.LoadI32(_b7 + 4 * _c);
                            CpuMemory.StoreI32(_out91_row + 4 * _c, _v92);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v93 = CpuMemory.LoadI32(_b7 + 4 * _c);
                            CpuMemory.StoreI32(_out91_row + 4 * _c, _v93, _n);
                        }
                    }
                    _out91.End(0);
                }
            }
            {
                var _in94 = new TileReader<int>(@b, 0, _v1, columns, 0, _e13);
                CpuMemory.Fill(_b8, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in94_row = _in94.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v95 = CpuMemory.LoadI32(_in94_row + 4 * _c);
                            CpuMemory.StoreI32(_b8 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b8 + 4 * _c), _v95));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v96 = CpuMemory.LoadI32(_in94_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b8 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b8 + 4 * _c), _v96));
                        }
                    }
                }
            }
            {
                var _in97 = new TileReader<int>(@b, 0, _v1, columns, 0, _e14);
                CpuMemory.Fill(_b9, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in97_row = _in97.Row(_r);
                    int _v98 = 0 + _r;
                    var _s99 = Vector512.Create(_v98);
                    var _s100 = Vector512.Create(2147483647);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v101 = CpuMemory.LoadI32(_in97_row + 4 * _c);
                            var _v102 = CpuMemory.LoadI32(_b8 + 4 * _c);
                            var _v103 = Vector512.Equals(_v101, _v102);
                            var _v104 = Vector512.ConditionalSelect(_v103, _s99, _s100);
                            CpuMemory.StoreI32(_b9 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b9 + 4 * _c), _v104));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v105 = CpuMemory.LoadI32(_in97_row + 4 * _c, _n);
                            var _v106 = CpuMemory.LoadI32(_b8 + 4 * _c);
                            var _v107 = Vector512.Equals(_v105, _v106);
                            var _v108 = Vector512.ConditionalSelect(_v107, _s99, _s100);
                            CpuMemory.StoreI32(_b9 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b9 + 4 * _c), _v108));
                        }
                    }
                }
            }
            {
                var _out109 = new TileWriter<int>(_v11, 0, _v12, columns, _e15);
                {
                    nint _out109_row = _out109.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v110 = CpuMemory.LoadI32(_b9 + 4 * _c);
                            CpuMemory.StoreI32(_out109_row + 4 * _c, _v110);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v111 = CpuMemory.LoadI32(_b9 + 4 * _c);
                            CpuMemory.StoreI32(_out109_row + 4 * _c, _v111, _n);
                        }
                    }
                    _out109.End(0);
                }
            }
            {
                var _in112 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e16);
                CpuMemory.Fill(_b10, int.MinValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in112_row = _in112.Row(_r);
                    var _s113 = Vector512.Create(1.89999998f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v114 = CpuMemory.LoadF32(_in112_row + 4 * _c);
                            var _v115 = Vector512.GreaterThan(_v114, _s113).AsInt32();
                            var _v116 = -_v115;
                            CpuMemory.StoreI32(_b10 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b10 + 4 * _c), _v116));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v117 = CpuMemory.LoadF32(_in112_row + 4 * _c, _n);
                            var _v118 = Vector512.GreaterThan(_v117, _s113).AsInt32();
                            var _v119 = -_v118;
                            CpuMemory.StoreI32(_b10 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b10 + 4 * _c), _v119));
                        }
                    }
                }
            }
            {
                var _out120 = new TileWriter<int>(_v13, 0, _v14, columns, _e17);
                {
                    nint _out120_row = _out120.Row(0);
                    var _s121 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v122 = CpuMemory.LoadI32(_b10 + 4 * _c);
                            var _v123 = ~Vector512.Equals(_v122, _s121);
                            var _v124 = -_v123;
                            CpuMemory.StoreI32(_out120_row + 4 * _c, _v124);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v125 = CpuMemory.LoadI32(_b10 + 4 * _c);
                            var _v126 = ~Vector512.Equals(_v125, _s121);
                            var _v127 = -_v126;
                            CpuMemory.StoreI32(_out120_row + 4 * _c, _v127, _n);
                        }
                    }
                    _out120.End(0);
                }
            }
            {
                var _in128 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e18);
                CpuMemory.Fill(_b11, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in128_row = _in128.Row(_r);
                    var _s129 = Vector512.Create(-1.89999998f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v130 = CpuMemory.LoadF32(_in128_row + 4 * _c);
                            var _v131 = Vector512.GreaterThan(_v130, _s129).AsInt32();
                            var _v132 = -_v131;
                            CpuMemory.StoreI32(_b11 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b11 + 4 * _c), _v132));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v133 = CpuMemory.LoadF32(_in128_row + 4 * _c, _n);
                            var _v134 = Vector512.GreaterThan(_v133, _s129).AsInt32();
                            var _v135 = -_v134;
                            CpuMemory.StoreI32(_b11 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b11 + 4 * _c), _v135));
                        }
                    }
                }
            }
            {
                var _out136 = new TileWriter<int>(_v15, 0, _v16, columns, _e19);
                {
                    nint _out136_row = _out136.Row(0);
                    var _s137 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v138 = CpuMemory.LoadI32(_b11 + 4 * _c);
                            var _v139 = ~Vector512.Equals(_v138, _s137);
                            var _v140 = -_v139;
                            CpuMemory.StoreI32(_out136_row + 4 * _c, _v140);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v141 = CpuMemory.LoadI32(_b11 + 4 * _c);
                            var _v142 = ~Vector512.Equals(_v141, _s137);
                            var _v143 = -_v142;
                            CpuMemory.StoreI32(_out136_row + 4 * _c, _v143, _n);
                        }
                    }
                    _out136.End(0);
                }
            }
        }
    }
}
