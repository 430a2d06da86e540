internal static partial class Transpositions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ProductKernels.Transpositions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ProductKernels.Transpositions
    param view %a : view<f32, 2>
    param view %t : view<f32, 2, write>
    param view %s : view<f32, 2, write>
    param tune %m : i32 in [8]
    param tune %n : i32 in [12]
    grid {
      %5 = length %a {axis=1 at=1} : i32
      %6 = add %5, %n {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %n {at=1} : i32
      %10 = length %a {axis=0 at=1} : i32
      %11 = add %10, %m {at=1} : i32
      %12 = const {value=1 at=1} : i32
      %13 = sub %11, %12 {at=1} : i32
      %14 = div %13, %m {at=1} : i32
      yield %9, %14 {at=1}
    }
    body (%15 : i32, %16 : i32) {
      %17 = dim {dims=[m] at=2} : i32
      %18 = mul %16, %17 {at=2} : i32
      %19 = dim {dims=[n] at=2} : i32
      %20 = mul %15, %19 {at=2} : i32
      %21 = load %a, %18, %20 {value=0 dims=[m, n] at=2} : tile<f32, m, n>
      %22 = transpose %21 {at=3} : tile<f32, n, m>
      %23 = const {value=2 at=3} : f32
      %24 = mul %22, %23 {at=3} : tile<f32, n, m>
      %25 = dim {dims=[n] at=3} : i32
      %26 = mul %15, %25 {at=3} : i32
      %27 = dim {dims=[m] at=3} : i32
      %28 = mul %16, %27 {at=3} : i32
      store %t, %26, %28, %24 {at=3}
      %29 = dim {dims=[n] at=4} : i32
      %30 = mul %15, %29 {at=4} : i32
      %31 = coordinates %30 {dims=[n] along=columns at=4} : tile<i32, 1, n>
      %32 = cast %31 {at=4} : tile<f32, 1, n>
      %33 = add %21, %32 {at=4} : tile<f32, m, n>
      %34 = transpose %33 {at=4} : tile<f32, n, m>
      %35 = dim {dims=[m] at=4} : i32
      %36 = mul %16, %35 {at=4} : i32
      %37 = coordinates %36 {dims=[m] along=columns at=4} : tile<i32, 1, m>
      %38 = cast %37 {at=4} : tile<f32, 1, m>
      %39 = add %34, %38 {at=4} : tile<f32, n, m>
      %40 = dim {dims=[n] at=4} : i32
      %41 = mul %15, %40 {at=4} : i32
      %42 = dim {dims=[m] at=4} : i32
      %43 = mul %16, %42 {at=4} : i32
      store %s, %41, %43, %39 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = ["m", "n"], Assembly = typeof(Transpositions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_t, Tensor<float> _tensor_s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @t = _launch.Argument(_tensor_t, 2, _handle.Name, "t");
        ViewArgument @s = _launch.Argument(_tensor_s, 2, _handle.Name, "s");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@t, 4, ViewAccess.Write, "t"), new ViewUse(@s, 4, ViewAccess.Write, "s"));
        Span<int> _tuned = [8, 12];
        _launch.Choose(_handle, _tuned, [], [@a, @t, @s]);
        int @m = _tuned[0];
        int @n = _tuned[1];
        int _v0 = @a.Length1 + @n;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @n);
        int _v3 = @a.Length0 + @m;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @m);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @t = @t, @s = @s, @m = @m, @n = @n, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_t, _tensor_s, @m, @n);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@m, @n],
                    [@a, @t, @s], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @t, Tensor<float> @s, int @m, int @n) =>
        _launch.Interpret(() => Transpositions(InterpreterViews.ReadView(@a), InterpreterViews.View(@t), InterpreterViews.View(@s), @m, @n));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @t;
        public ViewArgument @s;
        public int @m;
        public int @n;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, n);
            int _e1_bytes = CpuTile.Bytes(1, m);
            int _e2_bytes = CpuTile.Bytes(1, m);
            int _b0_bytes = CpuTile.Bytes(m, n);
            int _b1_bytes = CpuTile.Bytes(n, m);
            int _b2_bytes = CpuTile.Bytes(m, n);
            int _b3_bytes = CpuTile.Bytes(n, m);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = _grid1 * m;
            int _v1 = _grid0 * n;
            {
                var _in2 = new TileReader<float>(@a, _v0, _v1, n, 0f, _e0);
                for (int _r = 0; _r < m; _r++)
                {
                    nint _in2_row = _in2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadF32(_in2_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c), _v3);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v4 = CpuMemory.LoadF32(_in2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c), _v4);
                        }
                    }
                }
            }
            CpuTile.Transpose(_b0, CpuTile.Stride(n), 1, _b1, CpuTile.Stride(m), 1, m, n);
            int _v5 = _grid0 * n;
            int _v6 = _grid1 * m;
            int _v7 = _grid0 * n;
            {
                var _out8 = new TileWriter<float>(@t, _v5, _v6, m, _e1);
                for (int _r = 0; _r < n; _r++)
                {
                    nint _out8_row = _out8.Row(_r);
                    var _s9 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= m - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(m) + _c));
                            var _v11 = _v10 * _s9;
                            CpuMemory.StoreF32(_out8_row + 4 * _c, _v11);
                        }
                        if (_c < m)
                        {
                            int _n = m - _c;
                            var _v12 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(m) + _c));
                            var _v13 = _v12 * _s9;
                            CpuMemory.StoreF32(_out8_row + 4 * _c, _v13, _n);
                        }
                    }
                    _out8.End(_r);
                }
            }
            {
                for (int _r = 0; _r < m; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= n - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v15 = Vector512.Create(_v7 + _c) + Vector512<int>.Indices;
                            var _v16 = Vector512.ConvertToSingle(_v15);
                            var _v17 = _v14 + _v16;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c), _v17);
                        }
                        if (_c < n)
                        {
                            int _n = n - _c;
                            var _v18 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(n) + _c));
                            var _v19 = Vector512.Create(_v7 + _c) + Vector512<int>.Indices;
                            var _v20 = Vector512.ConvertToSingle(_v19);
                            var _v21 = _v18 + _v20;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(n) + _c), _v21);
                        }
                    }
                }
            }
            CpuTile.Transpose(_b2, CpuTile.Stride(n), 1, _b3, CpuTile.Stride(m), 1, m, n);
            int _v22 = _grid1 * m;
            int _v23 = _grid0 * n;
            int _v24 = _grid1 * m;
            {
                var _out25 = new TileWriter<float>(@s, _v23, _v24, m, _e2);
                for (int _r = 0; _r < n; _r++)
                {
                    nint _out25_row = _out25.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= m - 16; _c += 16)
                        {
                            var _v26 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(m) + _c));
                            var _v27 = Vector512.Create(_v22 + _c) + Vector512<int>.Indices;
                            var _v28 = Vector512.ConvertToSingle(_v27);
                            var _v29 = _v26 + _v28;
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v29);
                        }
                        if (_c < m)
                        {
                            int _n = m - _c;
                            var _v30 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(m) + _c));
                            var _v31 = Vector512.Create(_v22 + _c) + Vector512<int>.Indices;
                            var _v32 = Vector512.ConvertToSingle(_v31);
                            var _v33 = _v30 + _v32;
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v33, _n);
                        }
                    }
                    _out25.End(_r);
                }
            }
        }
    }
}
