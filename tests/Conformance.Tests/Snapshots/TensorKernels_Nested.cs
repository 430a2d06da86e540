internal static partial class Nested_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.TensorKernels.Nested",
        """
    fusion-ir 1
    kernel Fusion.Conformance.TensorKernels.Nested
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param view %d : view<f32, 2, write>
    param scalar %rounds : i32
    param tune %m : i32 in [32]
    param tune %n : i32 in [16]
    param tune %k : i32 in [16]
    grid {
      %8 = length %c {axis=1 at=1} : i32
      %9 = add %8, %n {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %n {at=1} : i32
      %13 = length %c {axis=0 at=1} : i32
      %14 = add %13, %m {at=1} : i32
      %15 = const {value=1 at=1} : i32
      %16 = sub %14, %15 {at=1} : i32
      %17 = div %16, %m {at=1} : i32
      yield %12, %17 {at=1}
    }
    body (%18 : i32, %19 : i32) {
      %20 = const {value=0 at=2} : f32
      %21 = full %20 {dims=[m, n] at=2} : tile<f32, m, n>
      %22 = const {value=0 at=3} : i32
      %23 = const {value=1 at=3} : i32
      %24 = for %22, %rounds, %23, %21 {at=3} : tile<f32, m, n>
      region (%25 : i32, %26 : tile<f32, m, n>) {
        %27 = const {value=0 at=4} : f32
        %28 = full %27 {dims=[m, n] at=4} : tile<f32, m, n>
        %29 = length %a {axis=1 at=5} : i32
        %30 = add %29, %k {at=5} : i32
        %31 = const {value=1 at=5} : i32
        %32 = sub %30, %31 {at=5} : i32
        %33 = div %32, %k {at=5} : i32
        %34 = const {value=1 at=5} : i32
        %35 = for %25, %33, %34, %28 {at=5} : tile<f32, m, n>
        region (%36 : i32, %37 : tile<f32, m, n>) {
          %38 = dim {dims=[m] at=6} : i32
          %39 = mul %19, %38 {at=6} : i32
          %40 = dim {dims=[k] at=6} : i32
          %41 = mul %36, %40 {at=6} : i32
          %42 = load %a, %39, %41 {value=0 dims=[m, k] at=6} : tile<bf16, m, k>
          %43 = dim {dims=[k] at=6} : i32
          %44 = mul %36, %43 {at=6} : i32
          %45 = dim {dims=[n] at=6} : i32
          %46 = mul %18, %45 {at=6} : i32
          %47 = load %b, %44, %46 {value=0 dims=[k, n] at=6} : tile<bf16, k, n>
          %48 = dot %42, %47, %37 {at=6} : tile<f32, m, n>
          yield %48 {at=5}
        }
        %49 = const {value=2 at=7} : i32
        %50 = rem %25, %49 {at=7} : i32
        %51 = const {value=1 at=7} : i32
        %52 = eq %50, %51 {at=7} : bool
        %53 = if %52 {at=7} : tile<f32, m, n>
        region {
          %54 = const {value=0 at=8} : i32
          %55 = length %a {axis=1 at=8} : i32
          %56 = add %55, %k {at=8} : i32
          %57 = const {value=1 at=8} : i32
          %58 = sub %56, %57 {at=8} : i32
          %59 = div %58, %k {at=8} : i32
          %60 = const {value=2 at=8} : i32
          %61 = for %54, %59, %60, %35 {at=8} : tile<f32, m, n>
          region (%62 : i32, %63 : tile<f32, m, n>) {
            %64 = dim {dims=[m] at=9} : i32
            %65 = mul %19, %64 {at=9} : i32
            %66 = dim {dims=[k] at=9} : i32
            %67 = mul %62, %66 {at=9} : i32
            %68 = load %a, %65, %67 {value=0 dims=[m, k] at=9} : tile<bf16, m, k>
            %69 = dim {dims=[k] at=9} : i32
            %70 = mul %62, %69 {at=9} : i32
            %71 = dim {dims=[n] at=9} : i32
            %72 = mul %18, %71 {at=9} : i32
            %73 = load %b, %70, %72 {value=0 dims=[k, n] at=9} : tile<bf16, k, n>
            %74 = const {value=0x3FE0000000000000 at=9} : f32
            %75 = mul %63, %74 {at=9} : tile<f32, m, n>
            %76 = dot %68, %73, %75 {at=9} : tile<f32, m, n>
            yield %76 {at=8}
          }
          yield %61 {at=7}
        }
        region {
          yield %35 {at=7}
        }
        %77 = const {value=0x3FD0000000000000 at=10} : f32
        %78 = mul %26, %77 {at=10} : tile<f32, m, n>
        %79 = add %78, %53 {at=10} : tile<f32, m, n>
        yield %79 {at=3}
      }
      %80 = dim {dims=[m] at=11} : i32
      %81 = mul %19, %80 {at=11} : i32
      %82 = dim {dims=[n] at=11} : i32
      %83 = mul %18, %82 {at=11} : i32
      store %c, %81, %83, %24 {at=11}
      %84 = const {value=0 at=12} : i32
      %85 = dim {dims=[m] at=12} : i32
      %86 = mul %19, %85 {at=12} : i32
      %87 = load %a, %86, %84 {value=0 dims=[m, k] at=12} : tile<bf16, m, k>
      %88 = const {value=0 at=12} : i32
      %89 = dim {dims=[n] at=12} : i32
      %90 = mul %18, %89 {at=12} : i32
      %91 = load %b, %88, %90 {value=0 dims=[k, n] at=12} : tile<bf16, k, n>
      %92 = dot %87, %91 {at=12} : tile<f32, m, n>
      %93 = sub %92, %24 {at=12} : tile<f32, m, n>
      %94 = dim {dims=[m] at=12} : i32
      %95 = mul %19, %94 {at=12} : i32
      %96 = dim {dims=[n] at=12} : i32
      %97 = mul %18, %96 {at=12} : i32
      store %d, %95, %97, %93 {at=12}
      yield
    }
    """,
        _lines)
        { Tuned = ["m", "n", "k"], Assembly = typeof(Nested_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, Tensor<float> _tensor_d, int @rounds)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 2, ViewAccess.Read, "a"), new ViewUse(@b, 2, ViewAccess.Read, "b"), new ViewUse(@c, 4, ViewAccess.Write, "c"), new ViewUse(@d, 4, ViewAccess.Write, "d"));
        Span<int> _tuned = [32, 16, 16];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @c, @d]);
        int @m = _tuned[0];
        int @n = _tuned[1];
        int @k = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @m = CpuTile.Rows(@m, @c.Length0, @d.Length0);
        int _v0 = @c.Length1 + @n;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @n);
        int _v3 = @c.Length0 + @m;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @m);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @d = @d, @rounds = @rounds, @m = @m, @n = @n, @k = @k, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, _tensor_d, @rounds, @m, @n, @k);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@m, @n, @k],
                    [@a, @b, @c, @d], [@rounds], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, Tensor<float> @d, int @rounds, int @m, int @n, int @k) =>
        _launch.Interpret(() => Nested(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), InterpreterViews.View(@d), @rounds, @m, @n, @k));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public ViewArgument @d;
        public int @rounds;
        public int @m;
        public int @n;
        public int @k;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, k);
            int _e1_bytes = CpuTile.Bytes(1, n);
            int _e2_bytes = CpuTile.Bytes(1, k);
            int _e3_bytes = CpuTile.Bytes(1, n);
            int _e4_bytes = CpuTile.Bytes(1, n);
            int _e5_bytes = CpuTile.Bytes(1, k);
            int _e6_bytes = CpuTile.Bytes(1, n);
            int _e7_bytes = CpuTile.Bytes(1, n);
            int _b0_bytes = CpuTile.Bytes(m, n);
            int _b1_bytes = CpuTile.Bytes(m, n);
            int _b2_bytes = CpuTile.Bytes(m, k);
            int _b3_bytes = CpuTile.Bytes(k, n);
            int _b4_bytes = CpuTile.Bytes(m, n);
            int _b5_bytes = CpuTile.Bytes(m, n);
            int _b6_bytes = CpuTile.Bytes(m, k);
            int _b7_bytes = CpuTile.Bytes(k, n);
            int _b8_bytes = CpuTile.Bytes(m, n);
            int _b9_bytes = CpuTile.Bytes(m, n);
            int _b10_bytes = CpuTile.Bytes(m, k);
            int _b11_bytes = CpuTile.Bytes(k, n);
            int _b12_bytes = CpuTile.Bytes(m, n);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes + _b11_bytes + _b12_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _b0 = _e7 + _e7_bytes;
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
            {
                for (int _r = 0; _r < m; _r++)
                {
                    var _s0 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v1 = _s0;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c), _v1);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v2 = _s0;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c), _v2);
                        }
                    }
                }
            }
            for (int _i3 = 0; _i3 < @rounds; _i3 += 1)
            {
                int _v4 = @a.Length1 + @k;
                int _v5 = _v4 - 1;
                int _v6 = CpuMath.Divide(_v5, @k);
                if (_i3 >= _v6)
                {
                    for (int _r = 0; _r < m; _r++)
                    {
                        var _s7 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= n - 16; _c += 16)
                            {
                                var _v8 = _s7;
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c), _v8);
                            }
                            if (_c < n)
                            {
                                int _n = n - _c;
                                var _v9 = _s7;
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c), _v9);
                            }
                        }
                    }
                }
                for (int _i10 = _i3; _i10 < _v6; _i10 += 1)
                {
                    int _v11 = _grid1 * m;
                    int _v12 = _i10 * k;
                    int _v13 = _i10 * k;
                    int _v14 = _grid0 * n;
                    {
                        var _in15 = new TileReader<BFloat16>(@a, _v11, _v12, k, 0f, _e0);
                        for (int _r = 0; _r < m; _r++)
                        {
                            nint _in15_row = _in15.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= k - 16; _c += 16)
                                {
                                    var _v16 = CpuMemory.LoadBF16(_in15_row + 2 * _c);
                                    CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v16);
                                }
                                if (_c < k)
                                {
                                    int _n = k - _c;
                                    var _v17 = CpuMemory.LoadBF16(_in15_row + 2 * _c, _n);
                                    CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(k) + _c), _v17);
                                }
                            }
                        }
                    }
                    {
                        var _in18 = new TileReader<BFloat16>(@b, _v13, _v14, n, 0f, _e1);
                        for (int _r = 0; _r < k; _r++)
                        {
                            nint _in18_row = _in18.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= n - 16; _c += 16)
                                {
                                    var _v19 = CpuMemory.LoadBF16(_in18_row + 2 * _c);
                                    CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(n) + _c), _v19);
                                }
                                if (_c < n)
                                {
                                    int _n = n - _c;
                                    var _v20 = CpuMemory.LoadBF16(_in18_row + 2 * _c, _n);
                                    CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(n) + _c), _v20);
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Operand(_b2, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v11, 0, m), Math.Clamp(@a.Length1 - _v12, 0, k)), CpuTile.Operand(_b3, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - _v13, 0, k), Math.Clamp(@b.Length1 - _v14, 0, n)),
                        ref CpuMemory.Float(_b1), CpuTile.Stride(n), m, n, k, _i10 > _i3, _worker);
                }
                int _v21 = CpuMath.Remainder(_i3, 2);
                bool _v22 = _v21 == 1;
                if (_v22)
                {
                    int _v23 = @a.Length1 + @k;
                    int _v24 = _v23 - 1;
                    int _v25 = CpuMath.Divide(_v24, @k);
                    {
                        for (int _r = 0; _r < m; _r++)
                        {
                            {
                                int _c = 0;
                                for (; _c <= n - 16; _c += 16)
                                {
                                    var _v26 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c), _v26);
                                }
                                if (_c < n)
                                {
                                    int _n = n - _c;
                                    var _v27 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c), _v27);
                                }
                            }
                        }
                    }
                    for (int _i28 = 0; _i28 < _v25; _i28 += 2)
                    {
                        int _v29 = _grid1 * m;
                        int _v30 = _i28 * k;
                        int _v31 = _i28 * k;
                        int _v32 = _grid0 * n;
                        {
                            var _in33 = new TileReader<BFloat16>(@a, _v29, _v30, k, 0f, _e2);
                            for (int _r = 0; _r < m; _r++)
                            {
                                nint _in33_row = _in33.Row(_r);
                                {
                                    int _c = 0;
                                    for (; _c <= k - 16; _c += 16)
                                    {
                                        var _v34 = CpuMemory.LoadBF16(_in33_row + 2 * _c);
                                        CpuMemory.StoreF32(_b6 + 4 * (_r * CpuTile.Stride(k) + _c), _v34);
                                    }
                                    if (_c < k)
                                    {
                                        int _n = k - _c;
                                        var _v35 = CpuMemory.LoadBF16(_in33_row + 2 * _c, _n);
                                        CpuMemory.StoreF32(_b6 + 4 * (_r * CpuTile.Stride(k) + _c), _v35);
                                    }
                                }
                            }
                        }
                        {
                            var _in36 = new TileReader<BFloat16>(@b, _v31, _v32, n, 0f, _e3);
                            for (int _r = 0; _r < k; _r++)
                            {
                                nint _in36_row = _in36.Row(_r);
                                {
                                    int _c = 0;
                                    for (; _c <= n - 16; _c += 16)
                                    {
                                        var _v37 = CpuMemory.LoadBF16(_in36_row + 2 * _c);
                                        CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(n) + _c), _v37);
                                    }
                                    if (_c < n)
                                    {
                                        int _n = n - _c;
                                        var _v38 = CpuMemory.LoadBF16(_in36_row + 2 * _c, _n);
                                        CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(n) + _c), _v38);
                                    }
                                }
                            }
                        }
                        {
                            for (int _r = 0; _r < m; _r++)
                            {
                                var _s39 = Vector512.Create(0.5f);
                                {
                                    int _c = 0;
                                    for (; _c <= n - 16; _c += 16)
                                    {
                                        var _v40 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c));
                                        var _v41 = _v40 * _s39;
                                        CpuMemory.StoreF32(_b8 + 4 * (_r * CpuTile.Stride(n) + _c), _v41);
                                    }
                                    if (_c < n)
                                    {
                                        int _n = n - _c;
                                        var _v42 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c));
                                        var _v43 = _v42 * _s39;
                                        CpuMemory.StoreF32(_b8 + 4 * (_r * CpuTile.Stride(n) + _c), _v43);
                                    }
                                }
                            }
                        }
                        CpuDot.Multiply(CpuTile.Operand(_b6, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v29, 0, m), Math.Clamp(@a.Length1 - _v30, 0, k)), CpuTile.Operand(_b7, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - _v31, 0, k), Math.Clamp(@b.Length1 - _v32, 0, n)),
                            ref CpuMemory.Float(_b8), CpuTile.Stride(n), m, n, k, true, _worker);
                        (_b5, _b8) = (_b8, _b5);
                    }
                    {
                        for (int _r = 0; _r < m; _r++)
                        {
                            {
                                int _c = 0;
                                for (; _c <= n - 16; _c += 16)
                                {
                                    var _v44 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c), _v44);
                                }
                                if (_c < n)
                                {
                                    int _n = n - _c;
                                    var _v45 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c), _v45);
                                }
                            }
                        }
                    }
                }
                else
                {
                    {
                        for (int _r = 0; _r < m; _r++)
                        {
                            {
                                int _c = 0;
                                for (; _c <= n - 16; _c += 16)
                                {
                                    var _v46 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c), _v46);
                                }
                                if (_c < n)
                                {
                                    int _n = n - _c;
                                    var _v47 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(n) + _c));
                                    CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c), _v47);
                                }
                            }
                        }
                    }
                }
                {
                    for (int _r = 0; _r < m; _r++)
                    {
                        var _s48 = Vector512.Create(0.25f);
                        {
                            int _c = 0;
                            for (; _c <= n - 16; _c += 16)
                            {
                                var _v49 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c));
                                var _v50 = _v49 * _s48;
                                var _v51 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c));
                                var _v52 = _v50 + _v51;
                                CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(n) + _c), _v52);
                            }
                            if (_c < n)
                            {
                                int _n = n - _c;
                                var _v53 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c));
                                var _v54 = _v53 * _s48;
                                var _v55 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(n) + _c));
                                var _v56 = _v54 + _v55;
                                CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(n) + _c), _v56);
                            }
                        }
                    }
                }
                (_b0, _b9) = (_b9, _b0);
            }
            int _v57 = _grid1 * m;
            int _v58 = _grid0 * n;
            int _v59 = _grid1 * m;
            int _v60 = _grid0 * n;
            {
                var _out61 = new TileWriter<float>(@c, _v57, _v58, n, _e4);
                var _in62 = new TileReader<BFloat16>(@a, _v59, 0, k, 0f, _e5);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _in62_row = _in62.Row(_r);
                    nint _out61_row = _out61.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v63 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(_out61_row + 4 * _c, _v63);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v64 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c));
                            CpuMemory.StoreF32(_out61_row + 4 * _c, _v64, _n);
                        }
                    }
                    {
                        int _c = 0;
                        for (; _c <= k - 16; _c += 16)
                        {
                            var _v65 = CpuMemory.LoadBF16(_in62_row + 2 * _c);
                            CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(k) + _c), _v65);
                        }
                        if (_c < k)
                        {
                            int _n = k - _c;
                            var _v66 = CpuMemory.LoadBF16(_in62_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(k) + _c), _v66);
                        }
                    }
                    _out61.End(_r);
                }
            }
            {
                var _in67 = new TileReader<BFloat16>(@b, 0, _v60, n, 0f, _e6);
                for (int _r = 0; _r < k; _r++)
                {
                    nint _in67_row = _in67.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v68 = CpuMemory.LoadBF16(_in67_row + 2 * _c);
                            CpuMemory.StoreF32(_b11 + 4 * (_r * CpuTile.Stride(n) + _c), _v68);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v69 = CpuMemory.LoadBF16(_in67_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b11 + 4 * (_r * CpuTile.Stride(n) + _c), _v69);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b10, CpuTile.Stride(k), 1, Math.Clamp(@a.Length0 - _v59, 0, m), Math.Clamp(@a.Length1 - 0, 0, k)), CpuTile.Operand(_b11, CpuTile.Stride(n), 1, Math.Clamp(@b.Length0 - 0, 0, k), Math.Clamp(@b.Length1 - _v60, 0, n)),
                ref CpuMemory.Float(_b12), CpuTile.Stride(n), m, n, k, false, _worker);
            int _v70 = _grid1 * m;
            int _v71 = _grid0 * n;
            {
                var _out72 = new TileWriter<float>(@d, _v70, _v71, n, _e7);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _out72_row = _out72.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v73 = CpuMemory.LoadF32(_b12 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v74 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v75 = _v73 - _v74;
                            CpuMemory.StoreF32(_out72_row + 4 * _c, _v75);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v76 = CpuMemory.LoadF32(_b12 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v77 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v78 = _v76 - _v77;
                            CpuMemory.StoreF32(_out72_row + 4 * _c, _v78, _n);
                        }
                    }
                    _out72.End(_r);
                }
            }
        }
    }
}
