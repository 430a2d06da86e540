private static partial class InOrder_Kernel
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
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width));"
    statement 3 "var mine = shifted[i];"
    statement 4 "mine.StoreAt((0, 0), v);"
    statement 5 "mine.StoreAt((1, 1), v * 2f);"
    statement 6 "mine.StoreAt((0, 1), v * 3f);"
    statement 7 "updated.Store((i, 0), v);"
    statement 8 "updated.AtomicMax((i, 0), v * v);"
    statement 9 "updated.AtomicAdd((i, 0), v + 1f);"
    statement 10 "updated.AtomicMin((i, 0), 1.5f + v);"
    statement 11 "scaled.Store((i, 0), v * (v.Sum(Axis.Columns) + 1f));"
    statement 12 "scaled.Store((i, 0), v);"
    statement 13 "scaled.Store((i, 0), v * (v.Max(Axis.Rows) + 1f));"
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %i, %13 {at=2} : i32
      %v = load %x, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %mine = slice %shifted, %i {at=3} : view<f32, 2, write>
      %17 = const {value=0 at=4} : i32
      %18 = const {value=0 at=4} : i32
      store %mine, %17, %18, %v {at=4}
      %19 = const {value=1 at=5} : i32
      %20 = const {value=1 at=5} : i32
      %21 = const {value=2 at=5} : f32
      %22 = mul %v, %21 {at=5} : tile<f32, rows, width>
      store %mine, %19, %20, %22 {at=5}
      %23 = const {value=0 at=6} : i32
      %24 = const {value=1 at=6} : i32
      %25 = const {value=3 at=6} : f32
      %26 = mul %v, %25 {at=6} : tile<f32, rows, width>
      store %mine, %23, %24, %26 {at=6}
      %27 = const {value=0 at=7} : i32
      %28 = dim {dims=[rows] at=7} : i32
      %29 = mul %i, %28 {at=7} : i32
      store %updated, %29, %27, %v {at=7}
      %30 = const {value=0 at=8} : i32
      %31 = mul %v, %v {at=8} : tile<f32, rows, width>
      %32 = dim {dims=[rows] at=8} : i32
      %33 = mul %i, %32 {at=8} : i32
      atomicMax %updated, %33, %30, %31 {at=8}
      %34 = const {value=0 at=9} : i32
      %35 = const {value=1 at=9} : f32
      %36 = add %v, %35 {at=9} : tile<f32, rows, width>
      %37 = dim {dims=[rows] at=9} : i32
      %38 = mul %i, %37 {at=9} : i32
      atomicAdd %updated, %38, %34, %36 {at=9}
      %39 = const {value=0 at=10} : i32
      %40 = const {value=0x3FF8000000000000 at=10} : f32
      %41 = add %40, %v {at=10} : tile<f32, rows, width>
      %42 = dim {dims=[rows] at=10} : i32
      %43 = mul %i, %42 {at=10} : i32
      atomicMin %updated, %43, %39, %41 {at=10}
      %44 = const {value=0 at=11} : i32
      %45 = reduceSum %v {along=columns at=11} : tile<f32, rows, 1>
      %46 = const {value=1 at=11} : f32
      %47 = add %45, %46 {at=11} : tile<f32, rows, 1>
      %48 = mul %v, %47 {at=11} : tile<f32, rows, width>
      %49 = dim {dims=[rows] at=11} : i32
      %50 = mul %i, %49 {at=11} : i32
      store %scaled, %50, %44, %48 {at=11}
      %51 = const {value=0 at=12} : i32
      %52 = dim {dims=[rows] at=12} : i32
      %53 = mul %i, %52 {at=12} : i32
      store %scaled, %53, %51, %v {at=12}
      %54 = const {value=0 at=13} : i32
      %55 = reduceMax %v {along=rows at=13} : tile<f32, 1, width>
      %56 = const {value=1 at=13} : f32
      %57 = add %55, %56 {at=13} : tile<f32, 1, width>
      %58 = mul %v, %57 {at=13} : tile<f32, rows, width>
      %59 = dim {dims=[rows] at=13} : i32
      %60 = mul %i, %59 {at=13} : i32
      store %scaled, %60, %54, %58 {at=13}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c52646b1575e", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "shifted"), new ViewParameter(4, ViewAccess.Write, "updated"), new ViewParameter(4, ViewAccess.Write, "scaled") }, Assembly = typeof(InOrder_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_shifted, Tensor<float> _tensor_updated, Tensor<float> _tensor_scaled, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @shifted = _launch.Argument(_tensor_shifted, 3, _handle.Name, "shifted");
        ViewArgument @updated = _launch.Argument(_tensor_updated, 2, _handle.Name, "updated");
        ViewArgument @scaled = _launch.Argument(_tensor_scaled, 2, _handle.Name, "scaled");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @shifted, @updated, @scaled };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @shifted, Tensor<float> @updated, Tensor<float> @scaled, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.UpdateKernels.InOrder(InterpreterViews.ReadView(@x), InterpreterViews.View(@shifted), InterpreterViews.View(@updated), InterpreterViews.View(@scaled), @width, @rows));

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
            int i = _program;
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
            // var v = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // var mine = shifted[i];
            ViewArgument mine = CpuViews.Slice(@shifted, 4, i);
            // mine.StoreAt((0, 0), v);
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var mine_out = new TileWriter<float>(mine, 0, 0, width, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint mine_out_row = mine_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuMemory.StoreF32(mine_out_row + 4 * _c, v);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(mine_out_row + 4 * _c, v_2, _n);
                        }
                    }
                    mine_out.End(_r);
                }
            }
            // mine.StoreAt((1, 1), v * 2f);
            {
                var x_in_2 = new TileReader<float>(@x, _v0, 0, width, 0f, _e2);
                var mine_out_2 = new TileWriter<float>(mine, 1, 1, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_2_row = x_in_2.Row(_r);
                    nint mine_out_2_row = mine_out_2.Row(_r);
                    var _s1 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                            var _v2 = v_3 * _s1;
                            CpuMemory.StoreF32(mine_out_2_row + 4 * _c, _v2);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                            var _v3 = v_4 * _s1;
                            CpuMemory.StoreF32(mine_out_2_row + 4 * _c, _v3, _n);
                        }
                    }
                    mine_out_2.End(_r);
                }
            }
            // mine.StoreAt((0, 1), v * 3f);
            // updated.Store((i, 0), v);
            {
                var x_in_3 = new TileReader<float>(@x, _v0, 0, width, 0f, _e4);
                var mine_out_3 = new TileWriter<float>(mine, 0, 1, width, _e5);
                var updated_out = new TileWriter<float>(@updated, _v0, 0, width, _e6);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_3_row = x_in_3.Row(_r);
                    nint mine_out_3_row = mine_out_3.Row(_r);
                    nint updated_out_row = updated_out.Row(_r);
                    var _s4 = Vector512.Create(3f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_5 = CpuMemory.LoadF32(x_in_3_row + 4 * _c);
                            var _v5 = v_5 * _s4;
                            CpuMemory.StoreF32(mine_out_3_row + 4 * _c, _v5);
                            CpuMemory.StoreF32(updated_out_row + 4 * _c, v_5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_6 = CpuMemory.LoadF32(x_in_3_row + 4 * _c, _n);
                            var _v6 = v_6 * _s4;
                            CpuMemory.StoreF32(mine_out_3_row + 4 * _c, _v6, _n);
                            CpuMemory.StoreF32(updated_out_row + 4 * _c, v_6, _n);
                        }
                    }
                    mine_out_3.End(_r);
                    updated_out.End(_r);
                }
            }
            // updated.AtomicMax((i, 0), v * v);
            {
                var x_in_4 = new TileReader<float>(@x, _v0, 0, width, 0f, _e7);
                var updated_out_2 = new TileJoiner<float, JoinMax>(@updated, _v0, 0, width, _e8);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_4_row = x_in_4.Row(_r);
                    nint updated_out_2_row = updated_out_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_7 = CpuMemory.LoadF32(x_in_4_row + 4 * _c);
                            var _v7 = v_7 * v_7;
                            CpuMemory.StoreF32(updated_out_2_row + 4 * _c, _v7);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_8 = CpuMemory.LoadF32(x_in_4_row + 4 * _c, _n);
                            var _v8 = v_8 * v_8;
                            CpuMemory.StoreF32(updated_out_2_row + 4 * _c, _v8, _n);
                        }
                    }
                    updated_out_2.End(_r);
                }
            }
            // updated.AtomicAdd((i, 0), v + 1f);
            {
                var x_in_5 = new TileReader<float>(@x, _v0, 0, width, 0f, _e9);
                var updated_out_3 = new TileAdder<float>(@updated, _v0, 0, width, _e10);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_5_row = x_in_5.Row(_r);
                    nint updated_out_3_row = updated_out_3.Row(_r);
                    var _s9 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_9 = CpuMemory.LoadF32(x_in_5_row + 4 * _c);
                            var _v10 = v_9 + _s9;
                            CpuMemory.StoreF32(updated_out_3_row + 4 * _c, _v10);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_10 = CpuMemory.LoadF32(x_in_5_row + 4 * _c, _n);
                            var _v11 = v_10 + _s9;
                            CpuMemory.StoreF32(updated_out_3_row + 4 * _c, _v11, _n);
                        }
                    }
                    updated_out_3.End(_r);
                }
            }
            // updated.AtomicMin((i, 0), 1.5f + v);
            // scaled.Store((i, 0), v * (v.Sum(Axis.Columns) + 1f));
            {
                var x_in_6 = new TileReader<float>(@x, _v0, 0, width, 0f, _e11);
                var updated_out_4 = new TileJoiner<float, JoinMin>(@updated, _v0, 0, width, _e12);
                var scaled_out = new TileWriter<float>(@scaled, _v0, 0, width, _e13);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_6_row = x_in_6.Row(_r);
                    nint updated_out_4_row = updated_out_4.Row(_r);
                    nint scaled_out_row = scaled_out.Row(_r);
                    var _s12 = Vector512.Create(1.5f);
                    float _v13;
                    {
                        Vector512<float> _v13_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_11 = CpuMemory.LoadF32(x_in_6_row + 4 * _c);
                            var _v14 = _s12 + v_11;
                            CpuMemory.StoreF32(updated_out_4_row + 4 * _c, _v14);
                            _v13_lanes = _v13_lanes + v_11;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_12 = CpuMemory.LoadF32(x_in_6_row + 4 * _c, _n);
                            var _v15 = _s12 + v_12;
                            CpuMemory.StoreF32(updated_out_4_row + 4 * _c, _v15, _n);
                            _v13_lanes = _v13_lanes + CpuMath.Keep(v_12, _n, 0f);
                        }
                        _v13 = CpuMath.Sum(_v13_lanes);
                    }
                    float _v16 = _v13 + 1f;
                    var _s17 = Vector512.Create(_v16);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_13 = CpuMemory.LoadF32(x_in_6_row + 4 * _c);
                            var _v18 = v_13 * _s17;
                            CpuMemory.StoreF32(scaled_out_row + 4 * _c, _v18);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_14 = CpuMemory.LoadF32(x_in_6_row + 4 * _c, _n);
                            var _v19 = v_14 * _s17;
                            CpuMemory.StoreF32(scaled_out_row + 4 * _c, _v19, _n);
                        }
                    }
                    updated_out_4.End(_r);
                    scaled_out.End(_r);
                }
            }
            // scaled.Store((i, 0), v);
            // scaled.Store((i, 0), v * (v.Max(Axis.Rows) + 1f));
            {
                var x_in_7 = new TileReader<float>(@x, _v0, 0, width, 0f, _e14);
                var scaled_out_2 = new TileWriter<float>(@scaled, _v0, 0, width, _e15);
                CpuMemory.Fill(_b0, float.NegativeInfinity, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_7_row = x_in_7.Row(_r);
                    nint scaled_out_2_row = scaled_out_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_15 = CpuMemory.LoadF32(x_in_7_row + 4 * _c);
                            CpuMemory.StoreF32(scaled_out_2_row + 4 * _c, v_15);
                            CpuMemory.StoreF32(_b0 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b0 + 4 * _c), v_15));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_16 = CpuMemory.LoadF32(x_in_7_row + 4 * _c, _n);
                            CpuMemory.StoreF32(scaled_out_2_row + 4 * _c, v_16, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b0 + 4 * _c), v_16));
                        }
                    }
                    scaled_out_2.End(_r);
                }
            }
            {
                var x_in_8 = new TileReader<float>(@x, _v0, 0, width, 0f, _e16);
                var scaled_out_3 = new TileWriter<float>(@scaled, _v0, 0, width, _e17);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_8_row = x_in_8.Row(_r);
                    nint scaled_out_3_row = scaled_out_3.Row(_r);
                    var _s20 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_17 = CpuMemory.LoadF32(x_in_8_row + 4 * _c);
                            var _v21 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v22 = _v21 + _s20;
                            var _v23 = v_17 * _v22;
                            CpuMemory.StoreF32(scaled_out_3_row + 4 * _c, _v23);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_18 = CpuMemory.LoadF32(x_in_8_row + 4 * _c, _n);
                            var _v24 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v25 = _v24 + _s20;
                            var _v26 = v_18 * _v25;
                            CpuMemory.StoreF32(scaled_out_3_row + 4 * _c, _v26, _n);
                        }
                    }
                    scaled_out_3.End(_r);
                }
            }
        }
    }
}
