private static partial class Chained_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ReductionKernels.Chained",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ReductionKernels.Chained
    param view %a : view<f32, 2>
    param view %normal : view<f32, 2, write>
    param view %columnSum : view<f32, 2, write>
    param view %total : view<f32, 1, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [5]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), rows));"
    statement 2 "var v = a.Load((i, 0), (rows, width));"
    statement 3 "var centred = v - v.Sum(Axis.Columns) / width;"
    statement 4 "var variance = (centred * centred).Sum(Axis.Columns) / width;"
    statement 5 "var scaled = centred / Tile.Sqrt(variance + 1f);"
    statement 6 "var mask = a.InBounds(0, i, rows).T;"
    statement 7 "scaled = Tile.Where(mask, scaled, 0f);"
    statement 8 "normal.Store((i, 0), scaled);"
    statement 9 "var down = scaled.Sum(Axis.Rows);"
    statement 10 "columnSum[i].Store(0, down);"
    statement 11 "total.Store(i, down.Max(Axis.Columns) + (scaled * down).Sum(Axis.Rows).Sum(Axis.Columns));"
    grid {
      %6 = length %a {axis=0 at=1} : i32
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
      %v = load %a, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = reduceSum %v {along=columns at=3} : tile<f32, rows, 1>
      %17 = cast %width {at=3} : f32
      %18 = div %16, %17 {at=3} : tile<f32, rows, 1>
      %centred = sub %v, %18 {at=3} : tile<f32, rows, width>
      %20 = mul %centred, %centred {at=4} : tile<f32, rows, width>
      %21 = reduceSum %20 {along=columns at=4} : tile<f32, rows, 1>
      %22 = cast %width {at=4} : f32
      %variance = div %21, %22 {at=4} : tile<f32, rows, 1>
      %24 = const {value=1 at=5} : f32
      %25 = add %variance, %24 {at=5} : tile<f32, rows, 1>
      %26 = sqrt %25 {at=5} : tile<f32, rows, 1>
      %scaled = div %centred, %26 {at=5} : tile<f32, rows, width>
      %28 = dim {dims=[rows] at=6} : i32
      %29 = mul %i, %28 {at=6} : i32
      %30 = inBounds %a, %29 {dims=[rows] axis=0 at=6} : tile<bool, 1, rows>
      %mask = transpose %30 {at=6} : tile<bool, rows, 1>
      %32 = const {value=0 at=7} : f32
      %scaled.2 = select %mask, %scaled, %32 {at=7} : tile<f32, rows, width>
      %34 = const {value=0 at=8} : i32
      %35 = dim {dims=[rows] at=8} : i32
      %36 = mul %i, %35 {at=8} : i32
      store %normal, %36, %34, %scaled.2 {at=8}
      %down = reduceSum %scaled.2 {along=rows at=9} : tile<f32, 1, width>
      %38 = slice %columnSum, %i {at=10} : view<f32, 1, write>
      %39 = const {value=0 at=10} : i32
      store %38, %39, %down {at=10}
      %40 = reduceMax %down {along=columns at=11} : tile<f32, 1, 1>
      %41 = mul %scaled.2, %down {at=11} : tile<f32, rows, width>
      %42 = reduceSum %41 {along=rows at=11} : tile<f32, 1, width>
      %43 = reduceSum %42 {along=columns at=11} : tile<f32, 1, 1>
      %44 = add %40, %43 {at=11} : tile<f32, 1, 1>
      store %total, %i, %44 {at=11}
      yield
    }
    """,
        _lines)
        { Fingerprint = "677ac175ddd4", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Write, "normal"), new ViewParameter(4, ViewAccess.Write, "columnSum"), new ViewParameter(4, ViewAccess.Write, "total") }, Assembly = typeof(Chained_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_normal, Tensor<float> _tensor_columnSum, Tensor<float> _tensor_total, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @normal = _launch.Argument(_tensor_normal, 2, _handle.Name, "normal");
        ViewArgument @columnSum = _launch.Argument(_tensor_columnSum, 2, _handle.Name, "columnSum");
        ViewArgument @total = _launch.Argument(_tensor_total, 1, _handle.Name, "total");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @normal, @columnSum, @total };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 5 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @a.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @normal = @normal, @columnSum = @columnSum, @total = @total, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_normal, _tensor_columnSum, _tensor_total, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @normal, Tensor<float> @columnSum, Tensor<float> @total, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.ReductionKernels.Chained(InterpreterViews.ReadView(@a), InterpreterViews.View(@normal), InterpreterViews.View(@columnSum), InterpreterViews.View(@total), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @normal;
        public ViewArgument @columnSum;
        public ViewArgument @total;
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
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            int variance_tile_bytes = CpuTile.Bytes(1, rows);
            int _b2_bytes = CpuTile.Bytes(1, rows);
            int scaled_tile_bytes = CpuTile.Bytes(rows, width);
            int down_tile_bytes = CpuTile.Bytes(1, width);
            int _b5_bytes = CpuTile.Bytes(1, width);
            int _b6_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_bytes + variance_tile_bytes + _b2_bytes + scaled_tile_bytes + down_tile_bytes + _b5_bytes + _b6_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0 = _e3 + _e3_bytes;
            nint variance_tile = _b0 + _b0_bytes;
            nint _b2 = variance_tile + variance_tile_bytes;
            nint scaled_tile = _b2 + _b2_bytes;
            nint down_tile = scaled_tile + scaled_tile_bytes;
            nint _b5 = down_tile + down_tile_bytes;
            nint _b6 = _b5 + _b5_bytes;
            // var v = a.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // var centred = v - v.Sum(Axis.Columns) / width;
            float _v1 = (float)@width;
            // columnSum[i].Store(0, down);
            ViewArgument columnSum_2 = CpuViews.Slice(@columnSum, 4, i);
            // var centred = v - v.Sum(Axis.Columns) / width;
            // var variance = (centred * centred).Sum(Axis.Columns) / width;
            // var scaled = centred / Tile.Sqrt(variance + 1f);
            // normal.Store((i, 0), scaled);
            // var down = scaled.Sum(Axis.Rows);
            {
                var a_in = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var normal_out = new TileWriter<float>(@normal, _v0, 0, width, _e1);
                CpuMemory.Fill(down_tile, 0f, width);
                if (CpuMath.IsAtLeast((long)_v0, (long)_v0 + rows - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@a.Length0, (long)@a.Length0, (long)_v0, (long)_v0 + rows - 1))
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint a_in_row = a_in.Row(_r);
                        nint normal_out_row = normal_out.Row(_r);
                        float _v2;
                        {
                            Vector512<float> _v2_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                                _v2_lanes = _v2_lanes + v;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                                _v2_lanes = _v2_lanes + CpuMath.Keep(v_2, _n, 0f);
                            }
                            _v2 = CpuMath.Sum(_v2_lanes);
                        }
                        float _v3 = _v2 / _v1;
                        CpuMemory.WriteF32(_b0 + 4 * _r, _v3);
                        var _s4 = Vector512.Create(_v3);
                        float _v5;
                        {
                            Vector512<float> _v5_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var v_3 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                                var centred = v_3 - _s4;
                                var _v6 = centred * centred;
                                _v5_lanes = _v5_lanes + _v6;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var v_4 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                                var centred_2 = v_4 - _s4;
                                var _v7 = centred_2 * centred_2;
                                _v5_lanes = _v5_lanes + CpuMath.Keep(_v7, _n, 0f);
                            }
                            _v5 = CpuMath.Sum(_v5_lanes);
                        }
                        float variance = _v5 / _v1;
                        CpuMemory.WriteF32(variance_tile + 4 * _r, variance);
                        float _v8 = variance + 1f;
                        float _v9 = MathF.Sqrt(_v8);
                        CpuMemory.WriteF32(_b2 + 4 * _r, _v9);
                        var _s10 = Vector512.Create(_v9);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var v_5 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                                var centred_3 = v_5 - _s4;
                                var scaled = centred_3 / _s10;
                                CpuMemory.StoreF32(scaled_tile + 4 * (_r * CpuTile.Stride(width) + _c), scaled);
                                CpuMemory.StoreF32(normal_out_row + 4 * _c, scaled);
                                CpuMemory.StoreF32(down_tile + 4 * _c, CpuMemory.LoadF32(down_tile + 4 * _c) + scaled);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var v_6 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                                var centred_4 = v_6 - _s4;
                                var scaled_2 = centred_4 / _s10;
                                CpuMemory.StoreF32(scaled_tile + 4 * (_r * CpuTile.Stride(width) + _c), scaled_2);
                                CpuMemory.StoreF32(normal_out_row + 4 * _c, scaled_2, _n);
                                CpuMemory.StoreF32(down_tile + 4 * _c, CpuMemory.LoadF32(down_tile + 4 * _c) + scaled_2);
                            }
                        }
                        normal_out.End(_r);
                    }
                }
                else
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint a_in_row = a_in.Row(_r);
                        nint normal_out_row = normal_out.Row(_r);
                        float _v11;
                        {
                            Vector512<float> _v11_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var v_7 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                                _v11_lanes = _v11_lanes + v_7;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var v_8 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                                _v11_lanes = _v11_lanes + CpuMath.Keep(v_8, _n, 0f);
                            }
                            _v11 = CpuMath.Sum(_v11_lanes);
                        }
                        float _v12 = _v11 / _v1;
                        CpuMemory.WriteF32(_b0 + 4 * _r, _v12);
                        var _s13 = Vector512.Create(_v12);
                        float _v14;
                        {
                            Vector512<float> _v14_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var v_9 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                                var centred_5 = v_9 - _s13;
                                var _v15 = centred_5 * centred_5;
                                _v14_lanes = _v14_lanes + _v15;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var v_10 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                                var centred_6 = v_10 - _s13;
                                var _v16 = centred_6 * centred_6;
                                _v14_lanes = _v14_lanes + CpuMath.Keep(_v16, _n, 0f);
                            }
                            _v14 = CpuMath.Sum(_v14_lanes);
                        }
                        float variance_2 = _v14 / _v1;
                        CpuMemory.WriteF32(variance_tile + 4 * _r, variance_2);
                        float _v17 = variance_2 + 1f;
                        float _v18 = MathF.Sqrt(_v17);
                        CpuMemory.WriteF32(_b2 + 4 * _r, _v18);
                        var _s19 = Vector512.Create(_v18);
                        int _v20 = _v0 + _r;
                        bool _v21 = _v20 >= 0;
                        bool _v22 = _v20 < @a.Length0;
                        bool _v23 = _v21 & _v22;
                        var _s24 = Vector512.Create(_v23 ? -1 : 0);
                        var _s25 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var v_11 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                                var centred_7 = v_11 - _s13;
                                var scaled_3 = centred_7 / _s19;
                                CpuMemory.StoreF32(scaled_tile + 4 * (_r * CpuTile.Stride(width) + _c), scaled_3);
                                var scaled_4 = Vector512.ConditionalSelect(_s24.AsSingle(), scaled_3, _s25);
                                CpuMemory.StoreF32(normal_out_row + 4 * _c, scaled_4);
                                CpuMemory.StoreF32(down_tile + 4 * _c, CpuMemory.LoadF32(down_tile + 4 * _c) + scaled_4);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var v_12 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                                var centred_8 = v_12 - _s13;
                                var scaled_5 = centred_8 / _s19;
                                CpuMemory.StoreF32(scaled_tile + 4 * (_r * CpuTile.Stride(width) + _c), scaled_5);
                                var scaled_6 = Vector512.ConditionalSelect(_s24.AsSingle(), scaled_5, _s25);
                                CpuMemory.StoreF32(normal_out_row + 4 * _c, scaled_6, _n);
                                CpuMemory.StoreF32(down_tile + 4 * _c, CpuMemory.LoadF32(down_tile + 4 * _c) + scaled_6);
                            }
                        }
                        normal_out.End(_r);
                    }
                }
            }
            // columnSum[i].Store(0, down);
            // total.Store(i, down.Max(Axis.Columns) + (scaled * down).Sum(Axis.Rows).Sum(Axis.Columns));
            {
                var columnSum_out = new TileWriter<float>(columnSum_2, 0, 0, width, _e2);
                {
                    nint columnSum_out_row = columnSum_out.Row(0);
                    float _v26;
                    {
                        Vector512<float> _v26_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var down = CpuMemory.LoadF32(down_tile + 4 * _c);
                            CpuMemory.StoreF32(columnSum_out_row + 4 * _c, down);
                            _v26_lanes = Vector512.Max(_v26_lanes, down);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var down_2 = CpuMemory.LoadF32(down_tile + 4 * _c);
                            CpuMemory.StoreF32(columnSum_out_row + 4 * _c, down_2, _n);
                            _v26_lanes = Vector512.Max(_v26_lanes, CpuMath.Keep(down_2, _n, float.NegativeInfinity));
                        }
                        _v26 = CpuMath.Max(_v26_lanes);
                    }
                    CpuMemory.WriteF32(_b6, _v26);
                    columnSum_out.End(0);
                }
            }
            {
                CpuMemory.Fill(_b5, 0f, width);
                if (CpuMath.IsAtLeast((long)_v0, (long)_v0 + rows - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@a.Length0, (long)@a.Length0, (long)_v0, (long)_v0 + rows - 1))
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var scaled_7 = CpuMemory.LoadF32(scaled_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                var down_3 = CpuMemory.LoadF32(down_tile + 4 * _c);
                                var _v27 = scaled_7 * down_3;
                                CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v27);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var scaled_8 = CpuMemory.LoadF32(scaled_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                var down_4 = CpuMemory.LoadF32(down_tile + 4 * _c);
                                var _v28 = scaled_8 * down_4;
                                CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v28);
                            }
                        }
                    }
                }
                else
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        int _v29 = _v0 + _r;
                        bool _v30 = _v29 >= 0;
                        bool _v31 = _v29 < @a.Length0;
                        bool _v32 = _v30 & _v31;
                        var _s33 = Vector512.Create(_v32 ? -1 : 0);
                        var _s34 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var scaled_9 = CpuMemory.LoadF32(scaled_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                var scaled_10 = Vector512.ConditionalSelect(_s33.AsSingle(), scaled_9, _s34);
                                var down_5 = CpuMemory.LoadF32(down_tile + 4 * _c);
                                var _v35 = scaled_10 * down_5;
                                CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v35);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var scaled_11 = CpuMemory.LoadF32(scaled_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                var scaled_12 = Vector512.ConditionalSelect(_s33.AsSingle(), scaled_11, _s34);
                                var down_6 = CpuMemory.LoadF32(down_tile + 4 * _c);
                                var _v36 = scaled_12 * down_6;
                                CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v36);
                            }
                        }
                    }
                }
            }
            {
                var total_out = new TileWriter<float>(@total, 0, i, 1, _e3);
                {
                    nint total_out_row = total_out.Row(0);
                    float _v37;
                    {
                        Vector512<float> _v37_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v38 = CpuMemory.LoadF32(_b5 + 4 * _c);
                            _v37_lanes = _v37_lanes + _v38;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v39 = CpuMemory.LoadF32(_b5 + 4 * _c);
                            _v37_lanes = _v37_lanes + CpuMath.Keep(_v39, _n, 0f);
                        }
                        _v37 = CpuMath.Sum(_v37_lanes);
                    }
                    float _v40 = CpuMemory.ReadF32(_b6);
                    float _v41 = _v40 + _v37;
                    CpuMemory.WriteF32(total_out_row, _v41);
                    total_out.End(0);
                }
            }
        }
    }
}
