private static partial class Branches_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ControlKernels.Branches",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ControlKernels.Branches
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param scalar %threshold : f32
    param const %negate : bool = 1
    param tune %rows : i32 in [4]
    param const %width : i32 = 20
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width));"
    statement 3 "float first = x.At(i * rows, 0);"
    statement 4 "float factor = 1f;"
    statement 5 "if (first > threshold)"
    statement 6 "v = v * 2f + v.Sum(Axis.Columns);"
    statement 7 "factor = MathF.Sqrt(first * first + 1f);"
    statement 8 "if (i % 2 == 0)"
    statement 9 "v = v - 1f;"
    statement 10 "if (negate)"
    statement 11 "v = -v;"
    statement 12 "if (i == 1)"
    statement 13 "y.StoreAt((i * rows, 1), Tile.Zeros<float>(1, 3));"
    statement 14 "y.Store((i, 0), v * factor);"
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
      %16 = mul %i, %rows {at=3} : i32
      %17 = const {value=0 at=3} : i32
      %first = at %x, %16, %17 {at=3} : f32
      %factor = const {value=1 at=4} : f32
      %20 = gt %first, %threshold {at=5} : bool
      %v.2, %factor.2 = if %20 {at=5} : tile<f32, rows, width>, f32
      region {
        %23 = const {value=2 at=6} : f32
        %24 = mul %v, %23 {at=6} : tile<f32, rows, width>
        %25 = reduceSum %v {along=columns at=6} : tile<f32, rows, 1>
        %v.3 = add %24, %25 {at=6} : tile<f32, rows, width>
        %27 = mul %first, %first {at=7} : f32
        %28 = const {value=1 at=7} : f32
        %29 = add %27, %28 {at=7} : f32
        %factor.3 = sqrt %29 {at=7} : f32
        yield %v.3, %factor.3 {at=5}
      }
      region {
        %31 = const {value=2 at=8} : i32
        %32 = rem %i, %31 {at=8} : i32
        %33 = const {value=0 at=8} : i32
        %34 = eq %32, %33 {at=8} : bool
        %v.4 = if %34 {at=8} : tile<f32, rows, width>
        region {
          %36 = const {value=1 at=9} : f32
          %v.5 = sub %v, %36 {at=9} : tile<f32, rows, width>
          yield %v.5 {at=8}
        }
        region {
          yield %v {at=8}
        }
        yield %v.4, %factor {at=5}
      }
      %v.6 = if %negate {at=10} : tile<f32, rows, width>
      region {
        %v.7 = neg %v.2 {at=11} : tile<f32, rows, width>
        yield %v.7 {at=10}
      }
      region {
        yield %v.2 {at=10}
      }
      %40 = const {value=1 at=12} : i32
      %41 = eq %i, %40 {at=12} : bool
      if %41 {at=12}
      region {
        %42 = mul %i, %rows {at=13} : i32
        %43 = const {value=1 at=13} : i32
        %44 = const {value=0 at=13} : f32
        %45 = full %44 {dims=[1, 3] at=13} : tile<f32, 1, 3>
        store %y, %42, %43, %45 {at=13}
        yield {at=12}
      }
      region {
        yield {at=12}
      }
      %46 = const {value=0 at=14} : i32
      %47 = mul %v.6, %factor.2 {at=14} : tile<f32, rows, width>
      %48 = dim {dims=[rows] at=14} : i32
      %49 = mul %i, %48 {at=14} : i32
      store %y, %49, %46, %47 {at=14}
      yield
    }
    """,
        _lines)
        { Fingerprint = "8a184b627c98", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Branches_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, float @threshold, bool @negate, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @negate ? 1 : 0, @width };
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
                var _program = new CpuProgram { @x = @x, @y = @y, @threshold = @threshold, @negate = @negate, @rows = @rows, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @threshold, @negate, @rows, @width);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @negate ? 1 : 0, @rows, @width };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@threshold) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, float @threshold, bool @negate, int @rows, int @width) =>
        _launch.Interpret(() => global::Fusion.Conformance.ControlKernels.Branches(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @threshold, @negate, @rows, @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public float @threshold;
        public bool @negate;
        public int @rows;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, 3);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int v_tile_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + v_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint v_tile = _e3 + _e3_bytes;
            // var v = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // float first = x.At(i * rows, 0);
            int _v1 = i * @rows;
            float first = CpuViews.ReadF32(@x, _v1, 0);
            // if (first > threshold)
            bool _v2 = first > @threshold;
            float factor;
            if (_v2)
            {
                // factor = MathF.Sqrt(first * first + 1f);
                float factor_2 = MathF.Sqrt((first * first) + 1f);
                // v = v * 2f + v.Sum(Axis.Columns);
                {
                    var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint x_in_row = x_in.Row(_r);
                        float _v3;
                        {
                            Vector512<float> _v3_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                _v3_lanes = _v3_lanes + v;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                _v3_lanes = _v3_lanes + CpuMath.Keep(v_2, _n, 0f);
                            }
                            _v3 = CpuMath.Sum(_v3_lanes);
                        }
                        var _s4 = Vector512.Create(2f);
                        var _s5 = Vector512.Create(_v3);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var v_3 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                var _v6 = v_3 * _s4;
                                var v_4 = _v6 + _s5;
                                CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), v_4);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var v_5 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                var _v7 = v_5 * _s4;
                                var v_6 = _v7 + _s5;
                                CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), v_6);
                            }
                        }
                    }
                }
                factor = factor_2;
            }
            else
            {
                // if (i % 2 == 0)
                {
                    var x_in_2 = new TileReader<float>(@x, _v0, 0, width, 0f, _e1);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint x_in_2_row = x_in_2.Row(_r);
                        var factor_splat = Vector512.Create(1f);
                        var _s8 = Vector512.Create((CpuMath.Remainder(i, 2) == 0) ? -1 : 0);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var v_7 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                                var v_8 = v_7 - factor_splat;
                                var _v9 = Vector512.ConditionalSelect(_s8.AsSingle(), v_8, v_7);
                                CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), _v9);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var v_9 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                                var v_10 = v_9 - factor_splat;
                                var _v10 = Vector512.ConditionalSelect(_s8.AsSingle(), v_10, v_9);
                                CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), _v10);
                            }
                        }
                    }
                }
                factor = 1f;
            }
            // if (i == 1)
            bool _v11 = i == 1;
            if (_v11)
            {
                // y.StoreAt((i * rows, 1), Tile.Zeros<float>(1, 3));
                {
                    var y_out = new TileWriter<float>(@y, _v1, 1, 3, _e2);
                    {
                        nint y_out_row = y_out.Row(0);
                        var _s12 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= 3 - 16; _c += 16)
                            {
                                var _v13 = _s12;
                                CpuMemory.StoreF32(y_out_row + 4 * _c, _v13);
                            }
                            if (_c < 3)
                            {
                                int _n = 3 - _c;
                                var _v14 = _s12;
                                CpuMemory.StoreF32(y_out_row + 4 * _c, _v14, _n);
                            }
                        }
                        y_out.End(0);
                    }
                }
            }
            // y.Store((i, 0), v * factor);
            {
                var y_out_2 = new TileWriter<float>(@y, _v0, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_2_row = y_out_2.Row(_r);
                    var negate_splat = Vector512.Create(@negate ? -1 : 0);
                    var factor_splat_2 = Vector512.Create(factor);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_11 = CpuMemory.LoadF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var v_12 = -v_11;
                            var _v15 = Vector512.ConditionalSelect(negate_splat.AsSingle(), v_12, v_11);
                            var _v16 = _v15 * factor_splat_2;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v16);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_13 = CpuMemory.LoadF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var v_14 = -v_13;
                            var _v17 = Vector512.ConditionalSelect(negate_splat.AsSingle(), v_14, v_13);
                            var _v18 = _v17 * factor_splat_2;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v18, _n);
                        }
                    }
                    y_out_2.End(_r);
                }
            }
        }
    }
}
