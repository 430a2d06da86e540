private static partial class AlongRows_Kernel
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
    statement 1 "var j = Grid.Over(Tile.Count(a.Length(1), columns));"
    statement 2 "var v = a.Load((0, j), (height, columns));"
    statement 3 "var n = b.Load((0, j), (height, columns));"
    statement 4 "y.Store(j, (v + 0.5f).Prod(Axis.Rows));"
    statement 5 "z[0].Store(j, n.Prod(Axis.Rows));"
    statement 6 "z[1].Store(j, v.ArgMax(Axis.Rows));"
    statement 7 "z[2].Store(j, v.ArgMin(Axis.Rows));"
    statement 8 "z[3].Store(j, n.ArgMax(Axis.Rows));"
    statement 9 "z[4].Store(j, n.ArgMin(Axis.Rows));"
    statement 10 "z[5].Store(j, (v > 1.9f).Any(Axis.Rows).To<int>());"
    statement 11 "z[6].Store(j, (v > -1.9f).All(Axis.Rows).To<int>());"
    grid {
      %6 = length %a {axis=1 at=1} : i32
      %7 = add %6, %columns {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %columns {at=1} : i32
      yield %10 {at=1}
    }
    body (%j : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[columns] at=2} : i32
      %14 = mul %j, %13 {at=2} : i32
      %v = load %a, %12, %14 {value=0 dims=[height, columns] at=2} : tile<f32, height, columns>
      %16 = const {value=0 at=3} : i32
      %17 = dim {dims=[columns] at=3} : i32
      %18 = mul %j, %17 {at=3} : i32
      %n = load %b, %16, %18 {value=0 dims=[height, columns] at=3} : tile<i32, height, columns>
      %20 = const {value=0x3FE0000000000000 at=4} : f32
      %21 = add %v, %20 {at=4} : tile<f32, height, columns>
      %22 = reduceProd %21 {along=rows at=4} : tile<f32, 1, columns>
      %23 = dim {dims=[columns] at=4} : i32
      %24 = mul %j, %23 {at=4} : i32
      store %y, %24, %22 {at=4}
      %25 = const {value=0 at=5} : i32
      %26 = slice %z, %25 {at=5} : view<i32, 1, write>
      %27 = reduceProd %n {along=rows at=5} : tile<i32, 1, columns>
      %28 = dim {dims=[columns] at=5} : i32
      %29 = mul %j, %28 {at=5} : i32
      store %26, %29, %27 {at=5}
      %30 = const {value=1 at=6} : i32
      %31 = slice %z, %30 {at=6} : view<i32, 1, write>
      %32 = reduceArgMax %v {along=rows at=6} : tile<i32, 1, columns>
      %33 = dim {dims=[columns] at=6} : i32
      %34 = mul %j, %33 {at=6} : i32
      store %31, %34, %32 {at=6}
      %35 = const {value=2 at=7} : i32
      %36 = slice %z, %35 {at=7} : view<i32, 1, write>
      %37 = reduceArgMin %v {along=rows at=7} : tile<i32, 1, columns>
      %38 = dim {dims=[columns] at=7} : i32
      %39 = mul %j, %38 {at=7} : i32
      store %36, %39, %37 {at=7}
      %40 = const {value=3 at=8} : i32
      %41 = slice %z, %40 {at=8} : view<i32, 1, write>
      %42 = reduceArgMax %n {along=rows at=8} : tile<i32, 1, columns>
      %43 = dim {dims=[columns] at=8} : i32
      %44 = mul %j, %43 {at=8} : i32
      store %41, %44, %42 {at=8}
      %45 = const {value=4 at=9} : i32
      %46 = slice %z, %45 {at=9} : view<i32, 1, write>
      %47 = reduceArgMin %n {along=rows at=9} : tile<i32, 1, columns>
      %48 = dim {dims=[columns] at=9} : i32
      %49 = mul %j, %48 {at=9} : i32
      store %46, %49, %47 {at=9}
      %50 = const {value=5 at=10} : i32
      %51 = slice %z, %50 {at=10} : view<i32, 1, write>
      %52 = const {value=0x3FFE666660000000 at=10} : f32
      %53 = gt %v, %52 {at=10} : tile<bool, height, columns>
      %54 = reduceAny %53 {along=rows at=10} : tile<bool, 1, columns>
      %55 = cast %54 {at=10} : tile<i32, 1, columns>
      %56 = dim {dims=[columns] at=10} : i32
      %57 = mul %j, %56 {at=10} : i32
      store %51, %57, %55 {at=10}
      %58 = const {value=6 at=11} : i32
      %59 = slice %z, %58 {at=11} : view<i32, 1, write>
      %60 = const {value=0xBFFE666660000000 at=11} : f32
      %61 = gt %v, %60 {at=11} : tile<bool, height, columns>
      %62 = reduceAll %61 {along=rows at=11} : tile<bool, 1, columns>
      %63 = cast %62 {at=11} : tile<i32, 1, columns>
      %64 = dim {dims=[columns] at=11} : i32
      %65 = mul %j, %64 {at=11} : i32
      store %59, %65, %63 {at=11}
      yield
    }
    """,
        _lines)
        { Fingerprint = "38cfb4461e6f", Tuned = new string[] { "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(AlongRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @height)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 24 };
        ReadOnlySpan<int> _const = stackalloc int[] { @height };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @columns = _tuned[0];
        Launch.RequireExtent(height, _handle.Name, "height");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @a.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @height, @columns };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<float> @y, Tensor<int> @z, int @height, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.ChoiceKernels.AlongRows(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @height, @columns));

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
            int j = _program;
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
            // var v = a.Load((0, j), (height, columns));
            int _v0 = j * columns;
            // z[0].Store(j, n.Prod(Axis.Rows));
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            // z[1].Store(j, v.ArgMax(Axis.Rows));
            ViewArgument z_3 = CpuViews.Slice(@z, 4, 1);
            // z[2].Store(j, v.ArgMin(Axis.Rows));
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 2);
            // z[3].Store(j, n.ArgMax(Axis.Rows));
            ViewArgument z_5 = CpuViews.Slice(@z, 4, 3);
            // z[4].Store(j, n.ArgMin(Axis.Rows));
            ViewArgument z_6 = CpuViews.Slice(@z, 4, 4);
            // z[5].Store(j, (v > 1.9f).Any(Axis.Rows).To<int>());
            ViewArgument z_7 = CpuViews.Slice(@z, 4, 5);
            // z[6].Store(j, (v > -1.9f).All(Axis.Rows).To<int>());
            ViewArgument z_8 = CpuViews.Slice(@z, 4, 6);
            // y.Store(j, (v + 0.5f).Prod(Axis.Rows));
            {
                var a_in = new TileReader<float>(@a, 0, _v0, columns, 0f, _e0);
                CpuMemory.Fill(_b0, 1f, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    var _s1 = Vector512.Create(0.5f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v2 = v + _s1;
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) * _v2);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v3 = v_2 + _s1;
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) * _v3);
                        }
                    }
                }
            }
            {
                var y_out = new TileWriter<float>(@y, 0, _v0, columns, _e1);
                {
                    nint y_out_row = y_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v5 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v5, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
            // z[0].Store(j, n.Prod(Axis.Rows));
            {
                var b_in = new TileReader<int>(@b, 0, _v0, columns, 0, _e2);
                CpuMemory.Fill(_b1, 1, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var n = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            CpuMemory.StoreI32(_b1 + 4 * _c, CpuMemory.LoadI32(_b1 + 4 * _c) * n);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var n_2 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b1 + 4 * _c, CpuMemory.LoadI32(_b1 + 4 * _c) * n_2);
                        }
                    }
                }
            }
            {
                var z_out = new TileWriter<int>(z_2, 0, _v0, columns, _e3);
                {
                    nint z_out_row = z_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v6);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v7 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v7, _n);
                        }
                    }
                    z_out.End(0);
                }
            }
            // z[1].Store(j, v.ArgMax(Axis.Rows));
            {
                var a_in_2 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e4);
                CpuMemory.Fill(_b2, float.NegativeInfinity, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_2_row = a_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(a_in_2_row + 4 * _c);
                            CpuMemory.StoreF32(_b2 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b2 + 4 * _c), v_3));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_4 = CpuMemory.LoadF32(a_in_2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b2 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b2 + 4 * _c), v_4));
                        }
                    }
                }
            }
            {
                var a_in_3 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e5);
                CpuMemory.Fill(_b3, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_3_row = a_in_3.Row(_r);
                    int _v8 = 0 + _r;
                    var _s9 = Vector512.Create(_v8);
                    var _s10 = Vector512.Create(2147483647);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v_5 = CpuMemory.LoadF32(a_in_3_row + 4 * _c);
                            var _v11 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            var _v12 = Vector512.Equals(v_5, _v11).AsInt32();
                            var _v13 = ~Vector512.Equals(v_5, v_5).AsInt32();
                            var _v14 = _v12 | _v13;
                            var _v15 = Vector512.ConditionalSelect(_v14, _s9, _s10);
                            CpuMemory.StoreI32(_b3 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b3 + 4 * _c), _v15));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_6 = CpuMemory.LoadF32(a_in_3_row + 4 * _c, _n);
                            var _v16 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            var _v17 = Vector512.Equals(v_6, _v16).AsInt32();
                            var _v18 = ~Vector512.Equals(v_6, v_6).AsInt32();
                            var _v19 = _v17 | _v18;
                            var _v20 = Vector512.ConditionalSelect(_v19, _s9, _s10);
                            CpuMemory.StoreI32(_b3 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b3 + 4 * _c), _v20));
                        }
                    }
                }
            }
            {
                var z_out_2 = new TileWriter<int>(z_3, 0, _v0, columns, _e6);
                {
                    nint z_out_2_row = z_out_2.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v21 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v21);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v22 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v22, _n);
                        }
                    }
                    z_out_2.End(0);
                }
            }
            // z[2].Store(j, v.ArgMin(Axis.Rows));
            {
                var a_in_4 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e7);
                CpuMemory.Fill(_b4, float.PositiveInfinity, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_4_row = a_in_4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v_7 = CpuMemory.LoadF32(a_in_4_row + 4 * _c);
                            CpuMemory.StoreF32(_b4 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b4 + 4 * _c), v_7));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_8 = CpuMemory.LoadF32(a_in_4_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b4 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b4 + 4 * _c), v_8));
                        }
                    }
                }
            }
            {
                var a_in_5 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e8);
                CpuMemory.Fill(_b5, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_5_row = a_in_5.Row(_r);
                    int _v23 = 0 + _r;
                    var _s24 = Vector512.Create(_v23);
                    var _s25 = Vector512.Create(2147483647);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v_9 = CpuMemory.LoadF32(a_in_5_row + 4 * _c);
                            var _v26 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            var _v27 = Vector512.Equals(v_9, _v26).AsInt32();
                            var _v28 = ~Vector512.Equals(v_9, v_9).AsInt32();
                            var _v29 = _v27 | _v28;
                            var _v30 = Vector512.ConditionalSelect(_v29, _s24, _s25);
                            CpuMemory.StoreI32(_b5 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b5 + 4 * _c), _v30));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_10 = CpuMemory.LoadF32(a_in_5_row + 4 * _c, _n);
                            var _v31 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            var _v32 = Vector512.Equals(v_10, _v31).AsInt32();
                            var _v33 = ~Vector512.Equals(v_10, v_10).AsInt32();
                            var _v34 = _v32 | _v33;
                            var _v35 = Vector512.ConditionalSelect(_v34, _s24, _s25);
                            CpuMemory.StoreI32(_b5 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b5 + 4 * _c), _v35));
                        }
                    }
                }
            }
            {
                var z_out_3 = new TileWriter<int>(z_4, 0, _v0, columns, _e9);
                {
                    nint z_out_3_row = z_out_3.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v36 = CpuMemory.LoadI32(_b5 + 4 * _c);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v36);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v37 = CpuMemory.LoadI32(_b5 + 4 * _c);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v37, _n);
                        }
                    }
                    z_out_3.End(0);
                }
            }
            // z[3].Store(j, n.ArgMax(Axis.Rows));
            {
                var b_in_2 = new TileReader<int>(@b, 0, _v0, columns, 0, _e10);
                CpuMemory.Fill(_b6, int.MinValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint b_in_2_row = b_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var n_3 = CpuMemory.LoadI32(b_in_2_row + 4 * _c);
                            CpuMemory.StoreI32(_b6 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b6 + 4 * _c), n_3));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var n_4 = CpuMemory.LoadI32(b_in_2_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b6 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b6 + 4 * _c), n_4));
                        }
                    }
                }
            }
            {
                var b_in_3 = new TileReader<int>(@b, 0, _v0, columns, 0, _e11);
                CpuMemory.Fill(_b7, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint b_in_3_row = b_in_3.Row(_r);
                    int _v38 = 0 + _r;
                    var _s39 = Vector512.Create(_v38);
                    var _s40 = Vector512.Create(2147483647);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var n_5 = CpuMemory.LoadI32(b_in_3_row + 4 * _c);
                            var _v41 = CpuMemory.LoadI32(_b6 + 4 * _c);
                            var _v42 = Vector512.Equals(n_5, _v41);
                            var _v43 = Vector512.ConditionalSelect(_v42, _s39, _s40);
                            CpuMemory.StoreI32(_b7 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b7 + 4 * _c), _v43));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var n_6 = CpuMemory.LoadI32(b_in_3_row + 4 * _c, _n);
                            var _v44 = CpuMemory.LoadI32(_b6 + 4 * _c);
                            var _v45 = Vector512.Equals(n_6, _v44);
                            var _v46 = Vector512.ConditionalSelect(_v45, _s39, _s40);
                            CpuMemory.StoreI32(_b7 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b7 + 4 * _c), _v46));
                        }
                    }
                }
            }
            {
                var z_out_4 = new TileWriter<int>(z_5, 0, _v0, columns, _e12);
                {
                    nint z_out_4_row = z_out_4.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v47 = CpuMemory.LoadI32(_b7 + 4 * _c);
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v47);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v48 = CpuMemory.LoadI32(_b7 + 4 * _c);
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v48, _n);
                        }
                    }
                    z_out_4.End(0);
                }
            }
            // z[4].Store(j, n.ArgMin(Axis.Rows));
            {
                var b_in_4 = new TileReader<int>(@b, 0, _v0, columns, 0, _e13);
                CpuMemory.Fill(_b8, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint b_in_4_row = b_in_4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var n_7 = CpuMemory.LoadI32(b_in_4_row + 4 * _c);
                            CpuMemory.StoreI32(_b8 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b8 + 4 * _c), n_7));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var n_8 = CpuMemory.LoadI32(b_in_4_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b8 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b8 + 4 * _c), n_8));
                        }
                    }
                }
            }
            {
                var b_in_5 = new TileReader<int>(@b, 0, _v0, columns, 0, _e14);
                CpuMemory.Fill(_b9, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint b_in_5_row = b_in_5.Row(_r);
                    int _v49 = 0 + _r;
                    var _s50 = Vector512.Create(_v49);
                    var _s51 = Vector512.Create(2147483647);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var n_9 = CpuMemory.LoadI32(b_in_5_row + 4 * _c);
                            var _v52 = CpuMemory.LoadI32(_b8 + 4 * _c);
                            var _v53 = Vector512.Equals(n_9, _v52);
                            var _v54 = Vector512.ConditionalSelect(_v53, _s50, _s51);
                            CpuMemory.StoreI32(_b9 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b9 + 4 * _c), _v54));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var n_10 = CpuMemory.LoadI32(b_in_5_row + 4 * _c, _n);
                            var _v55 = CpuMemory.LoadI32(_b8 + 4 * _c);
                            var _v56 = Vector512.Equals(n_10, _v55);
                            var _v57 = Vector512.ConditionalSelect(_v56, _s50, _s51);
                            CpuMemory.StoreI32(_b9 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b9 + 4 * _c), _v57));
                        }
                    }
                }
            }
            {
                var z_out_5 = new TileWriter<int>(z_6, 0, _v0, columns, _e15);
                {
                    nint z_out_5_row = z_out_5.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v58 = CpuMemory.LoadI32(_b9 + 4 * _c);
                            CpuMemory.StoreI32(z_out_5_row + 4 * _c, _v58);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v59 = CpuMemory.LoadI32(_b9 + 4 * _c);
                            CpuMemory.StoreI32(z_out_5_row + 4 * _c, _v59, _n);
                        }
                    }
                    z_out_5.End(0);
                }
            }
            // z[5].Store(j, (v > 1.9f).Any(Axis.Rows).To<int>());
            {
                var a_in_6 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e16);
                CpuMemory.Fill(_b10, int.MinValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_6_row = a_in_6.Row(_r);
                    var _s60 = Vector512.Create(1.89999998f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v_11 = CpuMemory.LoadF32(a_in_6_row + 4 * _c);
                            var _v61 = Vector512.GreaterThan(v_11, _s60).AsInt32();
                            var _v62 = -_v61;
                            CpuMemory.StoreI32(_b10 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b10 + 4 * _c), _v62));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_12 = CpuMemory.LoadF32(a_in_6_row + 4 * _c, _n);
                            var _v63 = Vector512.GreaterThan(v_12, _s60).AsInt32();
                            var _v64 = -_v63;
                            CpuMemory.StoreI32(_b10 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b10 + 4 * _c), _v64));
                        }
                    }
                }
            }
            {
                var z_out_6 = new TileWriter<int>(z_7, 0, _v0, columns, _e17);
                {
                    nint z_out_6_row = z_out_6.Row(0);
                    var _s65 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v66 = CpuMemory.LoadI32(_b10 + 4 * _c);
                            var _v67 = ~Vector512.Equals(_v66, _s65);
                            var _v68 = -_v67;
                            CpuMemory.StoreI32(z_out_6_row + 4 * _c, _v68);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v69 = CpuMemory.LoadI32(_b10 + 4 * _c);
                            var _v70 = ~Vector512.Equals(_v69, _s65);
                            var _v71 = -_v70;
                            CpuMemory.StoreI32(z_out_6_row + 4 * _c, _v71, _n);
                        }
                    }
                    z_out_6.End(0);
                }
            }
            // z[6].Store(j, (v > -1.9f).All(Axis.Rows).To<int>());
            {
                var a_in_7 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e18);
                CpuMemory.Fill(_b11, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_7_row = a_in_7.Row(_r);
                    var _s72 = Vector512.Create(-1.89999998f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v_13 = CpuMemory.LoadF32(a_in_7_row + 4 * _c);
                            var _v73 = Vector512.GreaterThan(v_13, _s72).AsInt32();
                            var _v74 = -_v73;
                            CpuMemory.StoreI32(_b11 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b11 + 4 * _c), _v74));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_14 = CpuMemory.LoadF32(a_in_7_row + 4 * _c, _n);
                            var _v75 = Vector512.GreaterThan(v_14, _s72).AsInt32();
                            var _v76 = -_v75;
                            CpuMemory.StoreI32(_b11 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b11 + 4 * _c), _v76));
                        }
                    }
                }
            }
            {
                var z_out_7 = new TileWriter<int>(z_8, 0, _v0, columns, _e19);
                {
                    nint z_out_7_row = z_out_7.Row(0);
                    var _s77 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v78 = CpuMemory.LoadI32(_b11 + 4 * _c);
                            var _v79 = ~Vector512.Equals(_v78, _s77);
                            var _v80 = -_v79;
                            CpuMemory.StoreI32(z_out_7_row + 4 * _c, _v80);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v81 = CpuMemory.LoadI32(_b11 + 4 * _c);
                            var _v82 = ~Vector512.Equals(_v81, _s77);
                            var _v83 = -_v82;
                            CpuMemory.StoreI32(z_out_7_row + 4 * _c, _v83, _n);
                        }
                    }
                    z_out_7.End(0);
                }
            }
        }
    }
}
