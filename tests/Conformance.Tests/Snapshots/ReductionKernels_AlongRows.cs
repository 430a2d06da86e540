internal static partial class AlongRows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ReductionKernels.AlongRows",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ReductionKernels.AlongRows
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %y : view<f32, 2, write>
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
      %20 = const {value=0 at=4} : i32
      %21 = slice %y, %20 {at=4} : view<f32, 1, write>
      %22 = reduceSum %15 {along=rows at=4} : tile<f32, 1, columns>
      %23 = dim {dims=[columns] at=4} : i32
      %24 = mul %11, %23 {at=4} : i32
      store %21, %24, %22 {at=4}
      %25 = const {value=1 at=5} : i32
      %26 = slice %y, %25 {at=5} : view<f32, 1, write>
      %27 = reduceMax %15 {along=rows at=5} : tile<f32, 1, columns>
      %28 = dim {dims=[columns] at=5} : i32
      %29 = mul %11, %28 {at=5} : i32
      store %26, %29, %27 {at=5}
      %30 = const {value=2 at=6} : i32
      %31 = slice %y, %30 {at=6} : view<f32, 1, write>
      %32 = reduceMin %15 {along=rows at=6} : tile<f32, 1, columns>
      %33 = dim {dims=[columns] at=6} : i32
      %34 = mul %11, %33 {at=6} : i32
      store %31, %34, %32 {at=6}
      %35 = const {value=0 at=7} : i32
      %36 = slice %z, %35 {at=7} : view<i32, 1, write>
      %37 = reduceSum %19 {along=rows at=7} : tile<i32, 1, columns>
      %38 = dim {dims=[columns] at=7} : i32
      %39 = mul %11, %38 {at=7} : i32
      store %36, %39, %37 {at=7}
      %40 = const {value=1 at=8} : i32
      %41 = slice %z, %40 {at=8} : view<i32, 1, write>
      %42 = reduceMax %19 {along=rows at=8} : tile<i32, 1, columns>
      %43 = dim {dims=[columns] at=8} : i32
      %44 = mul %11, %43 {at=8} : i32
      store %41, %44, %42 {at=8}
      %45 = const {value=2 at=9} : i32
      %46 = slice %z, %45 {at=9} : view<i32, 1, write>
      %47 = reduceMin %19 {along=rows at=9} : tile<i32, 1, columns>
      %48 = dim {dims=[columns] at=9} : i32
      %49 = mul %11, %48 {at=9} : i32
      store %46, %49, %47 {at=9}
      yield
    }
    """,
        _lines)
        { Tuned = ["columns"], Assembly = typeof(AlongRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @height)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
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
            int _b0_bytes = CpuTile.Bytes(1, columns);
            int _b1_bytes = CpuTile.Bytes(1, columns);
            int _b2_bytes = CpuTile.Bytes(1, columns);
            int _b3_bytes = CpuTile.Bytes(1, columns);
            int _b4_bytes = CpuTile.Bytes(1, columns);
            int _b5_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes);
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
            nint _b0 = _e11 + _e11_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            int _v0 = _grid0 * columns;
            int _v1 = _grid0 * columns;
            ViewArgument _v2 = CpuViews.Slice(@y, 4, 0);
            int _v3 = _grid0 * columns;
            ViewArgument _v4 = CpuViews.Slice(@y, 4, 1);
            int _v5 = _grid0 * columns;
            ViewArgument _v6 = CpuViews.Slice(@y, 4, 2);
            int _v7 = _grid0 * columns;
            ViewArgument _v8 = CpuViews.Slice(@z, 4, 0);
            int _v9 = _grid0 * columns;
            ViewArgument _v10 = CpuViews.Slice(@z, 4, 1);
            int _v11 = _grid0 * columns;
            ViewArgument _v12 = CpuViews.Slice(@z, 4, 2);
            int _v13 = _grid0 * columns;
            {
                var _in14 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e0);
                CpuMemory.Fill(_b0, 0f, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in14_row = _in14.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v15 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + _v15);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v16 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + _v16);
                        }
                    }
                }
            }
            {
                var _out17 = new TileWriter<float>(_v2, 0, _v3, columns, _e1);
                {
                    nint _out17_row = _out17.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v18 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v18);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v19 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v19, _n);
                        }
                    }
                    _out17.End(0);
                }
            }
            {
                var _in20 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e2);
                CpuMemory.Fill(_b1, float.NegativeInfinity, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in20_row = _in20.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v21 = CpuMemory.LoadF32(_in20_row + 4 * _c);
                            CpuMemory.StoreF32(_b1 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b1 + 4 * _c), _v21));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v22 = CpuMemory.LoadF32(_in20_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b1 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b1 + 4 * _c), _v22));
                        }
                    }
                }
            }
            {
                var _out23 = new TileWriter<float>(_v4, 0, _v5, columns, _e3);
                {
                    nint _out23_row = _out23.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v24 = CpuMemory.LoadF32(_b1 + 4 * _c);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v24);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v25 = CpuMemory.LoadF32(_b1 + 4 * _c);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v25, _n);
                        }
                    }
                    _out23.End(0);
                }
            }
            {
                var _in26 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e4);
                CpuMemory.Fill(_b2, float.PositiveInfinity, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in26_row = _in26.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v27 = CpuMemory.LoadF32(_in26_row + 4 * _c);
                            CpuMemory.StoreF32(_b2 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b2 + 4 * _c), _v27));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v28 = CpuMemory.LoadF32(_in26_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b2 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b2 + 4 * _c), _v28));
                        }
                    }
                }
            }
            {
                var _out29 = new TileWriter<float>(_v6, 0, _v7, columns, _e5);
                {
                    nint _out29_row = _out29.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v30 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v30);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v31 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v31, _n);
                        }
                    }
                    _out29.End(0);
                }
            }
            {
                var _in32 = new TileReader<int>(@b, 0, _v1, columns, 0, _e6);
                CpuMemory.Fill(_b3, 0, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in32_row = _in32.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v33 = CpuMemory.LoadI32(_in32_row + 4 * _c);
                            CpuMemory.StoreI32(_b3 + 4 * _c, CpuMemory.LoadI32(_b3 + 4 * _c) + _v33);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v34 = CpuMemory.LoadI32(_in32_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b3 + 4 * _c, CpuMemory.LoadI32(_b3 + 4 * _c) + _v34);
                        }
                    }
                }
            }
            {
                var _out35 = new TileWriter<int>(_v8, 0, _v9, columns, _e7);
                {
                    nint _out35_row = _out35.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v36 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(_out35_row + 4 * _c, _v36);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v37 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(_out35_row + 4 * _c, _v37, _n);
                        }
                    }
                    _out35.End(0);
                }
            }
            {
                var _in38 = new TileReader<int>(@b, 0, _v1, columns, 0, _e8);
                CpuMemory.Fill(_b4, int.MinValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in38_row = _in38.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v39 = CpuMemory.LoadI32(_in38_row + 4 * _c);
                            CpuMemory.StoreI32(_b4 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b4 + 4 * _c), _v39));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v40 = CpuMemory.LoadI32(_in38_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b4 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b4 + 4 * _c), _v40));
                        }
                    }
                }
            }
            {
                var _out41 = new TileWriter<int>(_v10, 0, _v11, columns, _e9);
                {
                    nint _out41_row = _out41.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v42 = CpuMemory.LoadI32(_b4 + 4 * _c);
                            CpuMemory.StoreI32(_out41_row + 4 * _c, _v42);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v43 = CpuMemory.LoadI32(_b4 + 4 * _c);
                            CpuMemory.StoreI32(_out41_row + 4 * _c, _v43, _n);
                        }
                    }
                    _out41.End(0);
                }
            }
            {
                var _in44 = new TileReader<int>(@b, 0, _v1, columns, 0, _e10);
                CpuMemory.Fill(_b5, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint _in44_row = _in44.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v45 = CpuMemory.LoadI32(_in44_row + 4 * _c);
                            CpuMemory.StoreI32(_b5 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b5 + 4 * _c), _v45));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v46 = CpuMemory.LoadI32(_in44_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b5 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b5 + 4 * _c), _v46));
                        }
                    }
                }
            }
            {
                var _out47 = new TileWriter<int>(_v12, 0, _v13, columns, _e11);
                {
                    nint _out47_row = _out47.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v48 = CpuMemory.LoadI32(_b5 + 4 * _c);
                            CpuMemory.StoreI32(_out47_row + 4 * _c, _v48);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v49 = CpuMemory.LoadI32(_b5 + 4 * _c);
                            CpuMemory.StoreI32(_out47_row + 4 * _c, _v49, _n);
                        }
                    }
                    _out47.End(0);
                }
            }
        }
    }
}
