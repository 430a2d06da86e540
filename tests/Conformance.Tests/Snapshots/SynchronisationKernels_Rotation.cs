internal static partial class Rotation_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SynchronisationKernels.Rotation",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SynchronisationKernels.Rotation
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 2, write>
    param scalar %rounds : i32
    param const %size : i32 = 32
    grid {
      %6 = length %c {axis=0 at=1} : i32
      %7 = add %6, %size {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %size {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[size] at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %a, %14, %12 {value=0 dims=[size, size] at=2} : tile<bf16, size, size>
      %16 = const {value=0 at=2} : i32
      %17 = const {value=0 at=2} : i32
      %18 = load %b, %16, %17 {value=0 dims=[size, size] at=2} : tile<bf16, size, size>
      %19 = dot %15, %18 {at=2} : tile<f32, size, size>
      %20 = const {value=2 at=3} : f32
      %21 = mul %19, %20 {at=3} : tile<f32, size, size>
      %22 = reduceMax %19 {along=columns at=4} : tile<f32, size, 1>
      %23 = reduceSum %21 {along=columns at=5} : tile<f32, size, 1>
      %24 = const {value=0 at=6} : i32
      %25 = const {value=1 at=6} : i32
      %26, %27, %28, %29 = for %24, %rounds, %25, %19, %21, %22, %23 {at=6} : tile<f32, size, size>, tile<f32, size, size>, tile<f32, size, 1>, tile<f32, size, 1>
      region (%30 : i32, %31 : tile<f32, size, size>, %32 : tile<f32, size, size>, %33 : tile<f32, size, 1>, %34 : tile<f32, size, 1>) {
        %35 = add %31, %33 {at=10} : tile<f32, size, size>
        %36 = const {value=0x3FE0000000000000 at=10} : f32
        %37 = mul %35, %36 {at=10} : tile<f32, size, size>
        %38 = const {value=2 at=10} : i32
        %39 = rem %30, %38 {at=10} : i32
        %40 = dim {dims=[size] at=10} : i32
        %41 = mul %11, %40 {at=10} : i32
        %42 = dim {dims=[size] at=10} : i32
        %43 = mul %39, %42 {at=10} : i32
        %44 = load %a, %41, %43 {value=0 dims=[size, size] at=10} : tile<bf16, size, size>
        %45 = const {value=0 at=10} : i32
        %46 = const {value=0 at=10} : i32
        %47 = load %b, %45, %46 {value=0 dims=[size, size] at=10} : tile<bf16, size, size>
        %48 = dot %44, %47 {at=10} : tile<f32, size, size>
        %49 = add %37, %48 {at=10} : tile<f32, size, size>
        %50 = const {value=0x3FE0000000000000 at=12} : f32
        %51 = mul %33, %50 {at=12} : tile<f32, size, 1>
        %52 = reduceMax %49 {along=columns at=12} : tile<f32, size, 1>
        %53 = add %51, %52 {at=12} : tile<f32, size, 1>
        yield %32, %49, %34, %53 {at=6}
      }
      %54 = const {value=0 at=13} : i32
      %55 = add %26, %28 {at=13} : tile<f32, size, size>
      %56 = dim {dims=[size] at=13} : i32
      %57 = mul %11, %56 {at=13} : i32
      store %c, %57, %54, %55 {at=13}
      %58 = const {value=0 at=14} : i32
      %59 = add %27, %29 {at=14} : tile<f32, size, size>
      %60 = dim {dims=[size] at=14} : i32
      %61 = mul %11, %60 {at=14} : i32
      store %d, %61, %58, %59 {at=14}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Rotation_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, int @rounds, int @size)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 2, ViewAccess.Read, "a"), new ViewUse(@b, 2, ViewAccess.Read, "b"), new ViewUse(@c, 4, ViewAccess.Write, "c"), new ViewUse(@d, 4, ViewAccess.Write, "d"));
        int _v0 = @c.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @d = @d, @rounds = @rounds, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_d, @rounds, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @c, @d], [@rounds], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, Tensor<float> @d, int @rounds, int @size) =>
        _launch.Interpret(() => Rotation(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), @rounds, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @d;
        public int @rounds;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(16, size);
            int _e5_bytes = CpuTile.Bytes(16, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = CpuTile.Bytes(1, size);
            int _e8_bytes = CpuTile.Bytes(1, size);
            int _e9_bytes = CpuTile.Bytes(16, size);
            int _e10_bytes = CpuTile.Bytes(1, size);
            int _e11_bytes = CpuTile.Bytes(1, size);
            int _e12_bytes = CpuTile.Bytes(1, size);
            int _b0_bytes = CpuTile.Bytes(size, size);
            int _b1_bytes = CpuTile.Bytes(size, size);
            int _b2_bytes = CpuTile.Bytes(size, size);
            int _b3_bytes = CpuTile.Bytes(size, size);
            int _b4_bytes = CpuTile.Bytes(size, size);
            int _b5_bytes = CpuTile.Bytes(1, size);
            int _b6_bytes = CpuTile.Bytes(1, size);
            int _b7_bytes = CpuTile.Bytes(size, size);
            int _b8_bytes = CpuTile.Bytes(size, size);
            int _b9_bytes = CpuTile.Bytes(size, size);
            int _b10_bytes = CpuTile.Bytes(size, size);
            int _b11_bytes = CpuTile.Bytes(1, size);
            int _b12_bytes = CpuTile.Bytes(size, size);
            int _b13_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes + _b11_bytes + _b12_bytes + _b13_bytes);
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
            nint _b0 = _e12 + _e12_bytes;
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
            nint _b12 = _b11 + _b11_bytes;
            nint _b13 = _b12 + _b12_bytes;
            int _v0 = _grid0 * size;
            {
                var _in1 = new TileReader<BFloat16>(@a, _v0, 0, size, 0f, _e0);
                var _in2 = new TileReader<BFloat16>(@b, 0, 0, size, 0f, _e1);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _in1_row = _in1.Row(_r);
                    nint _in2_row = _in2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadBF16(_in1_row + 2 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(size) + _c), _v3);
                            var _v4 = CpuMemory.LoadBF16(_in2_row + 2 * _c);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(size) + _c), _v4);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v5 = CpuMemory.LoadBF16(_in1_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(size) + _c), _v5);
                            var _v6 = CpuMemory.LoadBF16(_in2_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(size) + _c), _v6);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(size), 1, Math.Clamp(@a.Length0 - _v0, 0, size), Math.Clamp(@a.Length1 - 0, 0, size)), CpuTile.Operand(_b1, CpuTile.Stride(size), 1, Math.Clamp(@b.Length0 - 0, 0, size), Math.Clamp(@b.Length1 - 0, 0, size)),
                ref CpuMemory.Float(_b2), CpuTile.Stride(size), size, size, size, false, _worker);
            {
                for (int _r = 0; _r < size; _r++)
                {
                    var _s7 = Vector512.Create(2f);
                    {
                        Vector512<float> _v8_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v9_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c));
                            _v8_lanes = Vector512.Max(_v8_lanes, _v10);
                            var _v11 = _v10 * _s7;
                            _v9_lanes = _v9_lanes + _v11;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c), _v10);
                            CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c), _v11);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v12 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(size) + _c));
                            _v8_lanes = Vector512.Max(_v8_lanes, CpuMath.Keep(_v12, _n, float.NegativeInfinity));
                            var _v13 = _v12 * _s7;
                            _v9_lanes = _v9_lanes + CpuMath.Keep(_v13, _n, 0f);
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c), _v12);
                            CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c), _v13);
                        }
                        CpuMemory.StoreF32(_e4 + 64 * _r, _v8_lanes);
                        CpuMemory.StoreF32(_e5 + 64 * _r, _v9_lanes);
                    }
                }
                for (int _r = 0; _r < size; _r += 16)
                {
                    CpuMemory.StoreF32(_e2 + 4 * _r, CpuMath.MaxRows(_e4 + 64 * _r));
                    CpuMemory.StoreF32(_e3 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                }
                for (int _r = 0; _r < size; _r += 16)
                {
                    var _v14 = CpuMemory.LoadF32(_e2 + 4 * _r);
                    CpuMemory.StoreF32(_b5 + 4 * _r, _v14);
                    var _v15 = CpuMemory.LoadF32(_e3 + 4 * _r);
                    CpuMemory.StoreF32(_b6 + 4 * _r, _v15);
                }
            }
            for (int _i16 = 0; _i16 < @rounds; _i16 += 1)
            {
                int _v17 = CpuMath.Remainder(_i16, 2);
                int _v18 = _grid0 * size;
                int _v19 = _v17 * size;
                {
                    var _in20 = new TileReader<BFloat16>(@a, _v18, _v19, size, 0f, _e6);
                    var _in21 = new TileReader<BFloat16>(@b, 0, 0, size, 0f, _e7);
                    for (int _r = 0; _r < size; _r++)
                    {
                        nint _in20_row = _in20.Row(_r);
                        nint _in21_row = _in21.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v22 = CpuMemory.LoadBF16(_in20_row + 2 * _c);
                                CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(size) + _c), _v22);
                                var _v23 = CpuMemory.LoadBF16(_in21_row + 2 * _c);
                                CpuMemory.StoreF32(_b8 + 4 * (_r * CpuTile.Stride(size) + _c), _v23);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v24 = CpuMemory.LoadBF16(_in20_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(size) + _c), _v24);
                                var _v25 = CpuMemory.LoadBF16(_in21_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b8 + 4 * (_r * CpuTile.Stride(size) + _c), _v25);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.From(CpuTile.Operand(_b7, CpuTile.Stride(size), 1, Math.Clamp(@a.Length0 - _v18, 0, size), Math.Clamp(@a.Length1 - _v19, 0, size)), 0, Math.Clamp(-_v19, 0, size)), CpuTile.Operand(_b8, CpuTile.Stride(size), 1, Math.Clamp(@b.Length0 - 0, 0, size), Math.Clamp(@b.Length1 - 0, 0, size)),
                    ref CpuMemory.Float(_b9), CpuTile.Stride(size), size, size, size, false, _worker);
                {
                    for (int _r = 0; _r < size; _r += 16)
                    {
                        var _v27 = CpuMemory.LoadF32(_b5 + 4 * _r);
                        var _v28 = Vector512.Create(0.5f);
                        var _v26 = _v27 * _v28;
                        CpuMemory.StoreF32(_e10 + 4 * _r, _v26);
                        var _v29 = CpuMemory.LoadF32(_b6 + 4 * _r);
                        CpuMemory.StoreF32(_b13 + 4 * _r, _v29);
                    }
                    for (int _r = 0; _r < size; _r++)
                    {
                        float _v30 = CpuMemory.ReadF32(_b5 + 4 * _r);
                        var _s31 = Vector512.Create(_v30);
                        var _s32 = Vector512.Create(0.5f);
                        {
                            Vector512<float> _v33_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v34 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v35 = _v34 + _s31;
                                var _v36 = _v35 * _s32;
                                var _v37 = CpuMemory.LoadF32(_b9 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v38 = _v36 + _v37;
                                CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(size) + _c), _v38);
                                _v33_lanes = Vector512.Max(_v33_lanes, _v38);
                                var _v39 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b12 + 4 * (_r * CpuTile.Stride(size) + _c), _v39);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v40 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v41 = _v40 + _s31;
                                var _v42 = _v41 * _s32;
                                var _v43 = CpuMemory.LoadF32(_b9 + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v44 = _v42 + _v43;
                                CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(size) + _c), _v44);
                                _v33_lanes = Vector512.Max(_v33_lanes, CpuMath.Keep(_v44, _n, float.NegativeInfinity));
                                var _v45 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(_b12 + 4 * (_r * CpuTile.Stride(size) + _c), _v45);
                            }
                            CpuMemory.StoreF32(_e9 + 64 * _r, _v33_lanes);
                        }
                    }
                    for (int _r = 0; _r < size; _r += 16)
                    {
                        CpuMemory.StoreF32(_e8 + 4 * _r, CpuMath.MaxRows(_e9 + 64 * _r));
                    }
                    for (int _r = 0; _r < size; _r += 16)
                    {
                        var _v47 = CpuMemory.LoadF32(_e10 + 4 * _r);
                        var _v48 = CpuMemory.LoadF32(_e8 + 4 * _r);
                        var _v46 = _v47 + _v48;
                        CpuMemory.StoreF32(_b11 + 4 * _r, _v46);
                    }
                }
                (_b3, _b12) = (_b12, _b3);
                (_b4, _b10) = (_b10, _b4);
                (_b5, _b13) = (_b13, _b5);
                (_b6, _b11) = (_b11, _b6);
            }
            int _v49 = _grid0 * size;
            int _v50 = _grid0 * size;
            {
                var _out51 = new TileWriter<float>(@c, _v49, 0, size, _e11);
                var _out52 = new TileWriter<float>(@d, _v50, 0, size, _e12);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _out51_row = _out51.Row(_r);
                    nint _out52_row = _out52.Row(_r);
                    float _v53 = CpuMemory.ReadF32(_b5 + 4 * _r);
                    var _s54 = Vector512.Create(_v53);
                    float _v55 = CpuMemory.ReadF32(_b6 + 4 * _r);
                    var _s56 = Vector512.Create(_v55);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v57 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v58 = _v57 + _s54;
                            CpuMemory.StoreF32(_out51_row + 4 * _c, _v58);
                            var _v59 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v60 = _v59 + _s56;
                            CpuMemory.StoreF32(_out52_row + 4 * _c, _v60);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v61 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v62 = _v61 + _s54;
                            CpuMemory.StoreF32(_out51_row + 4 * _c, _v62, _n);
                            var _v63 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v64 = _v63 + _s56;
                            CpuMemory.StoreF32(_out52_row + 4 * _c, _v64, _n);
                        }
                    }
                    _out51.End(_r);
                    _out52.End(_r);
                }
            }
        }
    }
}
