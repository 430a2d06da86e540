private static partial class AlongRows_Kernel
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
    statement 1 "var j = Grid.Over(Tile.Count(a.Length(1), columns));"
    statement 2 "var v = a.Load((0, j), (height, columns));"
    statement 3 "var n = b.Load((0, j), (height, columns));"
    statement 4 "y[0].Store(j, v.Sum(Axis.Rows));"
    statement 5 "y[1].Store(j, v.Max(Axis.Rows));"
    statement 6 "y[2].Store(j, v.Min(Axis.Rows));"
    statement 7 "z[0].Store(j, n.Sum(Axis.Rows));"
    statement 8 "z[1].Store(j, n.Max(Axis.Rows));"
    statement 9 "z[2].Store(j, n.Min(Axis.Rows));"
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
      %20 = const {value=0 at=4} : i32
      %21 = slice %y, %20 {at=4} : view<f32, 1, write>
      %22 = reduceSum %v {along=rows at=4} : tile<f32, 1, columns>
      %23 = dim {dims=[columns] at=4} : i32
      %24 = mul %j, %23 {at=4} : i32
      store %21, %24, %22 {at=4}
      %25 = const {value=1 at=5} : i32
      %26 = slice %y, %25 {at=5} : view<f32, 1, write>
      %27 = reduceMax %v {along=rows at=5} : tile<f32, 1, columns>
      %28 = dim {dims=[columns] at=5} : i32
      %29 = mul %j, %28 {at=5} : i32
      store %26, %29, %27 {at=5}
      %30 = const {value=2 at=6} : i32
      %31 = slice %y, %30 {at=6} : view<f32, 1, write>
      %32 = reduceMin %v {along=rows at=6} : tile<f32, 1, columns>
      %33 = dim {dims=[columns] at=6} : i32
      %34 = mul %j, %33 {at=6} : i32
      store %31, %34, %32 {at=6}
      %35 = const {value=0 at=7} : i32
      %36 = slice %z, %35 {at=7} : view<i32, 1, write>
      %37 = reduceSum %n {along=rows at=7} : tile<i32, 1, columns>
      %38 = dim {dims=[columns] at=7} : i32
      %39 = mul %j, %38 {at=7} : i32
      store %36, %39, %37 {at=7}
      %40 = const {value=1 at=8} : i32
      %41 = slice %z, %40 {at=8} : view<i32, 1, write>
      %42 = reduceMax %n {along=rows at=8} : tile<i32, 1, columns>
      %43 = dim {dims=[columns] at=8} : i32
      %44 = mul %j, %43 {at=8} : i32
      store %41, %44, %42 {at=8}
      %45 = const {value=2 at=9} : i32
      %46 = slice %z, %45 {at=9} : view<i32, 1, write>
      %47 = reduceMin %n {along=rows at=9} : tile<i32, 1, columns>
      %48 = dim {dims=[columns] at=9} : i32
      %49 = mul %j, %48 {at=9} : i32
      store %46, %49, %47 {at=9}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c7ee23760064", Tuned = new string[] { "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(AlongRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @height)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
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
        _launch.Interpret(() => global::Fusion.Conformance.ReductionKernels.AlongRows(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @height, @columns));

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
            // var v = a.Load((0, j), (height, columns));
            int _v0 = j * columns;
            // y[0].Store(j, v.Sum(Axis.Rows));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // y[1].Store(j, v.Max(Axis.Rows));
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[2].Store(j, v.Min(Axis.Rows));
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // z[0].Store(j, n.Sum(Axis.Rows));
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            // z[1].Store(j, n.Max(Axis.Rows));
            ViewArgument z_3 = CpuViews.Slice(@z, 4, 1);
            // z[2].Store(j, n.Min(Axis.Rows));
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 2);
            // y[0].Store(j, v.Sum(Axis.Rows));
            {
                var a_in = new TileReader<float>(@a, 0, _v0, columns, 0f, _e0);
                CpuMemory.Fill(_b0, 0f, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + v);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + v_2);
                        }
                    }
                }
            }
            {
                var y_out = new TileWriter<float>(y_2, 0, _v0, columns, _e1);
                {
                    nint y_out_row = y_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v1);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v2 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v2, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
            // y[1].Store(j, v.Max(Axis.Rows));
            {
                var a_in_2 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e2);
                CpuMemory.Fill(_b1, float.NegativeInfinity, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_2_row = a_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(a_in_2_row + 4 * _c);
                            CpuMemory.StoreF32(_b1 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b1 + 4 * _c), v_3));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_4 = CpuMemory.LoadF32(a_in_2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b1 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b1 + 4 * _c), v_4));
                        }
                    }
                }
            }
            {
                var y_out_2 = new TileWriter<float>(y_3, 0, _v0, columns, _e3);
                {
                    nint y_out_2_row = y_out_2.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadF32(_b1 + 4 * _c);
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v3);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v4 = CpuMemory.LoadF32(_b1 + 4 * _c);
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v4, _n);
                        }
                    }
                    y_out_2.End(0);
                }
            }
            // y[2].Store(j, v.Min(Axis.Rows));
            {
                var a_in_3 = new TileReader<float>(@a, 0, _v0, columns, 0f, _e4);
                CpuMemory.Fill(_b2, float.PositiveInfinity, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_3_row = a_in_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v_5 = CpuMemory.LoadF32(a_in_3_row + 4 * _c);
                            CpuMemory.StoreF32(_b2 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b2 + 4 * _c), v_5));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_6 = CpuMemory.LoadF32(a_in_3_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b2 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b2 + 4 * _c), v_6));
                        }
                    }
                }
            }
            {
                var y_out_3 = new TileWriter<float>(y_4, 0, _v0, columns, _e5);
                {
                    nint y_out_3_row = y_out_3.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v5);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v6 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v6, _n);
                        }
                    }
                    y_out_3.End(0);
                }
            }
            // z[0].Store(j, n.Sum(Axis.Rows));
            {
                var b_in = new TileReader<int>(@b, 0, _v0, columns, 0, _e6);
                CpuMemory.Fill(_b3, 0, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var n = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            CpuMemory.StoreI32(_b3 + 4 * _c, CpuMemory.LoadI32(_b3 + 4 * _c) + n);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var n_2 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b3 + 4 * _c, CpuMemory.LoadI32(_b3 + 4 * _c) + n_2);
                        }
                    }
                }
            }
            {
                var z_out = new TileWriter<int>(z_2, 0, _v0, columns, _e7);
                {
                    nint z_out_row = z_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v7 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v7);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v8 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v8, _n);
                        }
                    }
                    z_out.End(0);
                }
            }
            // z[1].Store(j, n.Max(Axis.Rows));
            {
                var b_in_2 = new TileReader<int>(@b, 0, _v0, columns, 0, _e8);
                CpuMemory.Fill(_b4, int.MinValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint b_in_2_row = b_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var n_3 = CpuMemory.LoadI32(b_in_2_row + 4 * _c);
                            CpuMemory.StoreI32(_b4 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b4 + 4 * _c), n_3));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var n_4 = CpuMemory.LoadI32(b_in_2_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b4 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b4 + 4 * _c), n_4));
                        }
                    }
                }
            }
            {
                var z_out_2 = new TileWriter<int>(z_3, 0, _v0, columns, _e9);
                {
                    nint z_out_2_row = z_out_2.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadI32(_b4 + 4 * _c);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v9);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v10 = CpuMemory.LoadI32(_b4 + 4 * _c);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v10, _n);
                        }
                    }
                    z_out_2.End(0);
                }
            }
            // z[2].Store(j, n.Min(Axis.Rows));
            {
                var b_in_3 = new TileReader<int>(@b, 0, _v0, columns, 0, _e10);
                CpuMemory.Fill(_b5, int.MaxValue, columns);
                for (int _r = 0; _r < height; _r++)
                {
                    nint b_in_3_row = b_in_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var n_5 = CpuMemory.LoadI32(b_in_3_row + 4 * _c);
                            CpuMemory.StoreI32(_b5 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b5 + 4 * _c), n_5));
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var n_6 = CpuMemory.LoadI32(b_in_3_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b5 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b5 + 4 * _c), n_6));
                        }
                    }
                }
            }
            {
                var z_out_3 = new TileWriter<int>(z_4, 0, _v0, columns, _e11);
                {
                    nint z_out_3_row = z_out_3.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v11 = CpuMemory.LoadI32(_b5 + 4 * _c);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v11);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v12 = CpuMemory.LoadI32(_b5 + 4 * _c);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v12, _n);
                        }
                    }
                    z_out_3.End(0);
                }
            }
        }
    }
}
