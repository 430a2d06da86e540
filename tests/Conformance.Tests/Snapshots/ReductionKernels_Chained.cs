internal static partial class Chained_Kernel
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
    grid {
      %6 = length %a {axis=0 at=1} : i32
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
      %15 = load %a, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = reduceSum %15 {along=columns at=3} : tile<f32, rows, 1>
      %17 = cast %width {at=3} : f32
      %18 = div %16, %17 {at=3} : tile<f32, rows, 1>
      %19 = sub %15, %18 {at=3} : tile<f32, rows, width>
      %20 = mul %19, %19 {at=4} : tile<f32, rows, width>
      %21 = reduceSum %20 {along=columns at=4} : tile<f32, rows, 1>
      %22 = cast %width {at=4} : f32
      %23 = div %21, %22 {at=4} : tile<f32, rows, 1>
      %24 = const {value=1 at=5} : f32
      %25 = add %23, %24 {at=5} : tile<f32, rows, 1>
      %26 = sqrt %25 {at=5} : tile<f32, rows, 1>
      %27 = div %19, %26 {at=5} : tile<f32, rows, width>
      %28 = dim {dims=[rows] at=6} : i32
      %29 = mul %11, %28 {at=6} : i32
      %30 = inBounds %a, %29 {dims=[rows] axis=0 at=6} : tile<bool, 1, rows>
      %31 = transpose %30 {at=6} : tile<bool, rows, 1>
      %32 = const {value=0 at=7} : f32
      %33 = select %31, %27, %32 {at=7} : tile<f32, rows, width>
      %34 = const {value=0 at=8} : i32
      %35 = dim {dims=[rows] at=8} : i32
      %36 = mul %11, %35 {at=8} : i32
      store %normal, %36, %34, %33 {at=8}
      %37 = reduceSum %33 {along=rows at=9} : tile<f32, 1, width>
      %38 = slice %columnSum, %11 {at=10} : view<f32, 1, write>
      %39 = const {value=0 at=10} : i32
      store %38, %39, %37 {at=10}
      %40 = reduceMax %37 {along=columns at=11} : tile<f32, 1, 1>
      %41 = mul %33, %37 {at=11} : tile<f32, rows, width>
      %42 = reduceSum %41 {along=rows at=11} : tile<f32, 1, width>
      %43 = reduceSum %42 {along=columns at=11} : tile<f32, 1, 1>
      %44 = add %40, %43 {at=11} : tile<f32, 1, 1>
      store %total, %11, %44 {at=11}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Chained_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_normal, Tensor<float> _tensor_columnSum, Tensor<float> _tensor_total, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @normal = _launch.Argument(_tensor_normal, 2, _handle.Name, "normal");
        ViewArgument @columnSum = _launch.Argument(_tensor_columnSum, 2, _handle.Name, "columnSum");
        ViewArgument @total = _launch.Argument(_tensor_total, 1, _handle.Name, "total");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@normal, 4, ViewAccess.Write, "normal"), new ViewUse(@columnSum, 4, ViewAccess.Write, "columnSum"), new ViewUse(@total, 4, ViewAccess.Write, "total"));
        Span<int> _tuned = [5];
        _launch.Choose(_handle, _tuned, [@width], [@a, @normal, @columnSum, @total]);
        int @rows = _tuned[0];
        int _v0 = @a.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@a, @normal, @columnSum, @total], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @normal, Tensor<float> @columnSum, Tensor<float> @total, int @width, int @rows) =>
        _launch.Interpret(() => Chained(InterpreterViews.ReadView(@a), InterpreterViews.View(@normal), InterpreterViews.View(@columnSum), InterpreterViews.View(@total), @width, @rows));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            int _b1_bytes = CpuTile.Bytes(1, rows);
            int _b2_bytes = CpuTile.Bytes(1, rows);
            int _b3_bytes = CpuTile.Bytes(rows, width);
            int _b4_bytes = CpuTile.Bytes(1, width);
            int _b5_bytes = CpuTile.Bytes(1, width);
            int _b6_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0 = _e3 + _e3_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            int _v0 = _grid0 * rows;
            float _v1 = (float)@width;
            float _v2 = (float)@width;
            int _v3 = _grid0 * rows;
            int _v4 = _grid0 * rows;
            ViewArgument _v5 = CpuViews.Slice(@columnSum, 4, _grid0);
            {
                var _in6 = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var _out7 = new TileWriter<float>(@normal, _v4, 0, width, _e1);
                CpuMemory.Fill(_b4, 0f, width);
                if (CpuMath.IsAtLeast((long)_v3, (long)_v3 + rows - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@a.Length0, (long)@a.Length0, (long)_v3, (long)_v3 + rows - 1))
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in6_row = _in6.Row(_r);
                        nint _out7_row = _out7.Row(_r);
                        float _v8;
                        {
                            Vector512<float> _v8_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v9 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                                _v8_lanes = _v8_lanes + _v9;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v10 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                                _v8_lanes = _v8_lanes + CpuMath.Keep(_v10, _n, 0f);
                            }
                            _v8 = CpuMath.Sum(_v8_lanes);
                        }
                        float _v11 = _v8 / _v1;
                        CpuMemory.WriteF32(_b0 + 4 * _r, _v11);
                        var _s12 = Vector512.Create(_v11);
                        float _v13;
                        {
                            Vector512<float> _v13_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v14 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                                var _v15 = _v14 - _s12;
                                var _v16 = _v15 * _v15;
                                _v13_lanes = _v13_lanes + _v16;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v17 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                                var _v18 = _v17 - _s12;
                                var _v19 = _v18 * _v18;
                                _v13_lanes = _v13_lanes + CpuMath.Keep(_v19, _n, 0f);
                            }
                            _v13 = CpuMath.Sum(_v13_lanes);
                        }
                        float _v20 = _v13 / _v2;
                        CpuMemory.WriteF32(_b1 + 4 * _r, _v20);
                        float _v21 = _v20 + 1f;
                        float _v22 = MathF.Sqrt(_v21);
                        CpuMemory.WriteF32(_b2 + 4 * _r, _v22);
                        var _s23 = Vector512.Create(_v22);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v24 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                                var _v25 = _v24 - _s12;
                                var _v26 = _v25 / _s23;
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c), _v26);
                                CpuMemory.StoreF32(_out7_row + 4 * _c, _v26);
                                CpuMemory.StoreF32(_b4 + 4 * _c, CpuMemory.LoadF32(_b4 + 4 * _c) + _v26);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v27 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                                var _v28 = _v27 - _s12;
                                var _v29 = _v28 / _s23;
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c), _v29);
                                CpuMemory.StoreF32(_out7_row + 4 * _c, _v29, _n);
                                CpuMemory.StoreF32(_b4 + 4 * _c, CpuMemory.LoadF32(_b4 + 4 * _c) + _v29);
                            }
                        }
                        _out7.End(_r);
                    }
                }
                else
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in6_row = _in6.Row(_r);
                        nint _out7_row = _out7.Row(_r);
                        float _v30;
                        {
                            Vector512<float> _v30_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v31 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                                _v30_lanes = _v30_lanes + _v31;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v32 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                                _v30_lanes = _v30_lanes + CpuMath.Keep(_v32, _n, 0f);
                            }
                            _v30 = CpuMath.Sum(_v30_lanes);
                        }
                        float _v33 = _v30 / _v1;
                        CpuMemory.WriteF32(_b0 + 4 * _r, _v33);
                        var _s34 = Vector512.Create(_v33);
                        float _v35;
                        {
                            Vector512<float> _v35_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v36 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                                var _v37 = _v36 - _s34;
                                var _v38 = _v37 * _v37;
                                _v35_lanes = _v35_lanes + _v38;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v39 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                                var _v40 = _v39 - _s34;
                                var _v41 = _v40 * _v40;
                                _v35_lanes = _v35_lanes + CpuMath.Keep(_v41, _n, 0f);
                            }
                            _v35 = CpuMath.Sum(_v35_lanes);
                        }
                        float _v42 = _v35 / _v2;
                        CpuMemory.WriteF32(_b1 + 4 * _r, _v42);
                        float _v43 = _v42 + 1f;
                        float _v44 = MathF.Sqrt(_v43);
                        CpuMemory.WriteF32(_b2 + 4 * _r, _v44);
                        var _s45 = Vector512.Create(_v44);
                        int _v46 = _v3 + _r;
                        bool _v47 = _v46 >= 0;
                        int _v48 = _v3 + _r;
                        bool _v49 = _v48 < @a.Length0;
                        bool _v50 = _v47 & _v49;
                        var _s51 = Vector512.Create(_v50 ? -1 : 0);
                        var _s52 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v53 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                                var _v54 = _v53 - _s34;
                                var _v55 = _v54 / _s45;
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c), _v55);
                                var _v56 = Vector512.ConditionalSelect(_s51.AsSingle(), _v55, _s52);
                                CpuMemory.StoreF32(_out7_row + 4 * _c, _v56);
                                CpuMemory.StoreF32(_b4 + 4 * _c, CpuMemory.LoadF32(_b4 + 4 * _c) + _v56);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v57 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                                var _v58 = _v57 - _s34;
                                var _v59 = _v58 / _s45;
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c), _v59);
                                var _v60 = Vector512.ConditionalSelect(_s51.AsSingle(), _v59, _s52);
                                CpuMemory.StoreF32(_out7_row + 4 * _c, _v60, _n);
                                CpuMemory.StoreF32(_b4 + 4 * _c, CpuMemory.LoadF32(_b4 + 4 * _c) + _v60);
                            }
                        }
                        _out7.End(_r);
                    }
                }
            }
            {
                var _out61 = new TileWriter<float>(_v5, 0, 0, width, _e2);
                {
                    nint _out61_row = _out61.Row(0);
                    float _v62;
                    {
                        Vector512<float> _v62_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v63 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            CpuMemory.StoreF32(_out61_row + 4 * _c, _v63);
                            _v62_lanes = Vector512.Max(_v62_lanes, _v63);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v64 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            CpuMemory.StoreF32(_out61_row + 4 * _c, _v64, _n);
                            _v62_lanes = Vector512.Max(_v62_lanes, CpuMath.Keep(_v64, _n, float.NegativeInfinity));
                        }
                        _v62 = CpuMath.Max(_v62_lanes);
                    }
                    CpuMemory.WriteF32(_b6, _v62);
                    _out61.End(0);
                }
            }
            {
                CpuMemory.Fill(_b5, 0f, width);
                if (CpuMath.IsAtLeast((long)_v3, (long)_v3 + rows - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@a.Length0, (long)@a.Length0, (long)_v3, (long)_v3 + rows - 1))
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v65 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v66 = CpuMemory.LoadF32(_b4 + 4 * _c);
                                var _v67 = _v65 * _v66;
                                CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v67);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v68 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v69 = CpuMemory.LoadF32(_b4 + 4 * _c);
                                var _v70 = _v68 * _v69;
                                CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v70);
                            }
                        }
                    }
                }
                else
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        int _v71 = _v3 + _r;
                        bool _v72 = _v71 >= 0;
                        int _v73 = _v3 + _r;
                        bool _v74 = _v73 < @a.Length0;
                        bool _v75 = _v72 & _v74;
                        var _s76 = Vector512.Create(_v75 ? -1 : 0);
                        var _s77 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v78 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v79 = Vector512.ConditionalSelect(_s76.AsSingle(), _v78, _s77);
                                var _v80 = CpuMemory.LoadF32(_b4 + 4 * _c);
                                var _v81 = _v79 * _v80;
                                CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v81);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v82 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v83 = Vector512.ConditionalSelect(_s76.AsSingle(), _v82, _s77);
                                var _v84 = CpuMemory.LoadF32(_b4 + 4 * _c);
                                var _v85 = _v83 * _v84;
                                CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v85);
                            }
                        }
                    }
                }
            }
            {
                var _out86 = new TileWriter<float>(@total, 0, _grid0, 1, _e3);
                {
                    nint _out86_row = _out86.Row(0);
                    float _v87;
                    {
                        Vector512<float> _v87_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v88 = CpuMemory.LoadF32(_b5 + 4 * _c);
                            _v87_lanes = _v87_lanes + _v88;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v89 = CpuMemory.LoadF32(_b5 + 4 * _c);
                            _v87_lanes = _v87_lanes + CpuMath.Keep(_v89, _n, 0f);
                        }
                        _v87 = CpuMath.Sum(_v87_lanes);
                    }
                    float _v90 = CpuMemory.ReadF32(_b6);
                    float _v91 = _v90 + _v87;
                    CpuMemory.WriteF32(_out86_row, _v91);
                    _out86.End(0);
                }
            }
        }
    }
}
