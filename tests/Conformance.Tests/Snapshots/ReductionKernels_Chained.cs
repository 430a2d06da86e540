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
                    var _s12 = Vector512.Create(_v8);
                    var _s13 = Vector512.Create(_v11);
                    var _s14 = Vector512.Create(_v1);
                    float _v15;
                    {
                        Vector512<float> _v15_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v16 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                            var _v17 = _v16 - _s13;
                            var _v18 = _v17 * _v17;
                            _v15_lanes = _v15_lanes + _v18;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v19 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                            var _v20 = _v19 - _s13;
                            var _v21 = _v20 * _v20;
                            _v15_lanes = _v15_lanes + CpuMath.Keep(_v21, _n, 0f);
                        }
                        _v15 = CpuMath.Sum(_v15_lanes);
                    }
                    float _v22 = _v15 / _v2;
                    CpuMemory.WriteF32(_b1 + 4 * _r, _v22);
                    float _v23 = _v22 + 1f;
                    float _v24 = MathF.Sqrt(_v23);
                    CpuMemory.WriteF32(_b2 + 4 * _r, _v24);
                    var _s25 = Vector512.Create(_v15);
                    var _s26 = Vector512.Create(_v22);
                    var _s27 = Vector512.Create(_v2);
                    var _s28 = Vector512.Create(_v23);
                    var _s29 = Vector512.Create(1f);
                    var _s30 = Vector512.Create(_v24);
                    int _v31 = _v3 + _r;
                    var _s32 = Vector512.Create(_v31);
                    bool _v33 = _v31 >= 0;
                    var _s34 = Vector512.Create(_v33 ? -1 : 0);
                    var _s35 = Vector512.Create(0);
                    int _v36 = _v3 + _r;
                    var _s37 = Vector512.Create(_v36);
                    bool _v38 = _v36 < @a.Length0;
                    var _s39 = Vector512.Create(_v38 ? -1 : 0);
                    var _s40 = Vector512.Create(@a.Length0);
                    bool _v41 = _v33 & _v38;
                    var _s42 = Vector512.Create(_v41 ? -1 : 0);
                    var _s43 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v44 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                            var _v45 = _v44 - _s13;
                            var _v46 = _v45 / _s30;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c), _v46);
                            var _v47 = Vector512.ConditionalSelect(_s42.AsSingle(), _v46, _s43);
                            CpuMemory.StoreF32(_out7_row + 4 * _c, _v47);
                            CpuMemory.StoreF32(_b4 + 4 * _c, CpuMemory.LoadF32(_b4 + 4 * _c) + _v47);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v48 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                            var _v49 = _v48 - _s13;
                            var _v50 = _v49 / _s30;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c), _v50);
                            var _v51 = Vector512.ConditionalSelect(_s42.AsSingle(), _v50, _s43);
                            CpuMemory.StoreF32(_out7_row + 4 * _c, _v51, _n);
                            CpuMemory.StoreF32(_b4 + 4 * _c, CpuMemory.LoadF32(_b4 + 4 * _c) + _v51);
                        }
                    }
                    _out7.End(_r);
                }
            }
            {
                var _out52 = new TileWriter<float>(_v5, 0, 0, width, _e2);
                {
                    nint _out52_row = _out52.Row(0);
                    float _v53;
                    {
                        Vector512<float> _v53_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v54 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            CpuMemory.StoreF32(_out52_row + 4 * _c, _v54);
                            _v53_lanes = Vector512.Max(_v53_lanes, _v54);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v55 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            CpuMemory.StoreF32(_out52_row + 4 * _c, _v55, _n);
                            _v53_lanes = Vector512.Max(_v53_lanes, CpuMath.Keep(_v55, _n, float.NegativeInfinity));
                        }
                        _v53 = CpuMath.Max(_v53_lanes);
                    }
                    CpuMemory.WriteF32(_b6, _v53);
                    _out52.End(0);
                }
            }
            {
                CpuMemory.Fill(_b5, 0f, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    int _v56 = _v3 + _r;
                    var _s57 = Vector512.Create(_v56);
                    bool _v58 = _v56 >= 0;
                    var _s59 = Vector512.Create(_v58 ? -1 : 0);
                    var _s60 = Vector512.Create(0);
                    int _v61 = _v3 + _r;
                    var _s62 = Vector512.Create(_v61);
                    bool _v63 = _v61 < @a.Length0;
                    var _s64 = Vector512.Create(_v63 ? -1 : 0);
                    var _s65 = Vector512.Create(@a.Length0);
                    bool _v66 = _v58 & _v63;
                    var _s67 = Vector512.Create(_v66 ? -1 : 0);
                    var _s68 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v69 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v70 = Vector512.ConditionalSelect(_s67.AsSingle(), _v69, _s68);
                            var _v71 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            var _v72 = _v70 * _v71;
                            CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v72);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v73 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v74 = Vector512.ConditionalSelect(_s67.AsSingle(), _v73, _s68);
                            var _v75 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            var _v76 = _v74 * _v75;
                            CpuMemory.StoreF32(_b5 + 4 * _c, CpuMemory.LoadF32(_b5 + 4 * _c) + _v76);
                        }
                    }
                }
            }
            {
                var _out77 = new TileWriter<float>(@total, 0, _grid0, 1, _e3);
                {
                    nint _out77_row = _out77.Row(0);
                    float _v78;
                    {
                        Vector512<float> _v78_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v79 = CpuMemory.LoadF32(_b5 + 4 * _c);
                            _v78_lanes = _v78_lanes + _v79;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v80 = CpuMemory.LoadF32(_b5 + 4 * _c);
                            _v78_lanes = _v78_lanes + CpuMath.Keep(_v80, _n, 0f);
                        }
                        _v78 = CpuMath.Sum(_v78_lanes);
                    }
                    float _v81 = CpuMemory.ReadF32(_b6);
                    float _v82 = _v81 + _v78;
                    CpuMemory.WriteF32(_out77_row, _v82);
                    _out77.End(0);
                }
            }
        }
    }
}
