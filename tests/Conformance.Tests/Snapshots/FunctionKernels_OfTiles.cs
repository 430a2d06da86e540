internal static partial class OfTiles_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.FunctionKernels.OfTiles",
        """
    fusion-ir 1
    kernel Fusion.Conformance.FunctionKernels.OfTiles
    param view %a : view<f32, 1>
    param view %b : view<f32, 1>
    param view %y : view<f32, 2, write>
    param view %z : view<f32, 2, write>
    param tune %size : i32 in [40]
    grid {
      %5 = length %a {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = dim {dims=[size] at=2} : i32
      %12 = mul %10, %11 {at=2} : i32
      %13 = load %a, %12 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %14 = const {value=0 at=3} : i32
      %15 = slice %y, %14 {at=3} : view<f32, 1, write>
      %16 = erf %13 {at=3} : tile<f32, 1, size>
      %17 = dim {dims=[size] at=3} : i32
      %18 = mul %10, %17 {at=3} : i32
      store %15, %18, %16 {at=3}
      %19 = const {value=1 at=4} : i32
      %20 = slice %y, %19 {at=4} : view<f32, 1, write>
      %21 = dim {dims=[size] at=4} : i32
      %22 = mul %10, %21 {at=4} : i32
      %23 = load %b, %22 {value=0 dims=[size] at=4} : tile<f32, 1, size>
      %24 = pow %13, %23 {at=4} : tile<f32, 1, size>
      %25 = dim {dims=[size] at=4} : i32
      %26 = mul %10, %25 {at=4} : i32
      store %20, %26, %24 {at=4}
      %27 = const {value=2 at=5} : i32
      %28 = slice %y, %27 {at=5} : view<f32, 1, write>
      %29 = abs %13 {at=5} : tile<f32, 1, size>
      %30 = const {value=0x3F847AE140000000 at=5} : f32
      %31 = add %29, %30 {at=5} : tile<f32, 1, size>
      %32 = dim {dims=[size] at=5} : i32
      %33 = mul %10, %32 {at=5} : i32
      %34 = load %b, %33 {value=1 dims=[size] at=5} : tile<f32, 1, size>
      %35 = const {value=3 at=5} : f32
      %36 = mul %34, %35 {at=5} : tile<f32, 1, size>
      %37 = pow %31, %36 {at=5} : tile<f32, 1, size>
      %38 = dim {dims=[size] at=5} : i32
      %39 = mul %10, %38 {at=5} : i32
      store %28, %39, %37 {at=5}
      %40 = const {value=0 at=6} : i32
      %41 = slice %z, %40 {at=6} : view<f32, 1, write>
      %42 = floor %13 {at=6} : tile<f32, 1, size>
      %43 = dim {dims=[size] at=6} : i32
      %44 = mul %10, %43 {at=6} : i32
      store %41, %44, %42 {at=6}
      %45 = const {value=1 at=7} : i32
      %46 = slice %z, %45 {at=7} : view<f32, 1, write>
      %47 = ceiling %13 {at=7} : tile<f32, 1, size>
      %48 = dim {dims=[size] at=7} : i32
      %49 = mul %10, %48 {at=7} : i32
      store %46, %49, %47 {at=7}
      %50 = const {value=2 at=8} : i32
      %51 = slice %z, %50 {at=8} : view<f32, 1, write>
      %52 = const {value=8 at=8} : f32
      %53 = mul %13, %52 {at=8} : tile<f32, 1, size>
      %54 = round %53 {at=8} : tile<f32, 1, size>
      %55 = dim {dims=[size] at=8} : i32
      %56 = mul %10, %55 {at=8} : i32
      store %51, %56, %54 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(OfTiles_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_y, Tensor<float> _tensor_z)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [40];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @y, @z]);
        int @size = _tuned[0];
        int _v0 = @a.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @z = @z, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, _tensor_z, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @y, @z], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @y, Tensor<float> @z, int @size) =>
        _launch.Interpret(() => OfTiles(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
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
            int _e4_bytes = CpuTile.Bytes(1, size);
            int _e5_bytes = CpuTile.Bytes(1, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = CpuTile.Bytes(1, size);
            int _e8_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            int _v0 = _grid0 * size;
            ViewArgument _v1 = CpuViews.Slice(@y, 4, 0);
            int _v2 = _grid0 * size;
            ViewArgument _v3 = CpuViews.Slice(@y, 4, 1);
            int _v4 = _grid0 * size;
            int _v5 = _grid0 * size;
            ViewArgument _v6 = CpuViews.Slice(@y, 4, 2);
            int _v7 = _grid0 * size;
            int _v8 = _grid0 * size;
            ViewArgument _v9 = CpuViews.Slice(@z, 4, 0);
            int _v10 = _grid0 * size;
            ViewArgument _v11 = CpuViews.Slice(@z, 4, 1);
            int _v12 = _grid0 * size;
            ViewArgument _v13 = CpuViews.Slice(@z, 4, 2);
            int _v14 = _grid0 * size;
            {
                var _in15 = new TileReader<float>(@a, 0, _v0, size, 0f, _e0);
                var _out16 = new TileWriter<float>(_v1, 0, _v2, size, _e1);
                var _in17 = new TileReader<float>(@b, 0, _v4, size, 0f, _e2);
                var _out18 = new TileWriter<float>(_v3, 0, _v5, size, _e3);
                var _in19 = new TileReader<float>(@b, 0, _v7, size, 1f, _e4);
                var _out20 = new TileWriter<float>(_v6, 0, _v8, size, _e5);
                var _out21 = new TileWriter<float>(_v9, 0, _v10, size, _e6);
                var _out22 = new TileWriter<float>(_v11, 0, _v12, size, _e7);
                var _out23 = new TileWriter<float>(_v13, 0, _v14, size, _e8);
                {
                    nint _in15_row = _in15.Row(0);
                    nint _in17_row = _in17.Row(0);
                    nint _in19_row = _in19.Row(0);
                    nint _out16_row = _out16.Row(0);
                    nint _out18_row = _out18.Row(0);
                    nint _out20_row = _out20.Row(0);
                    nint _out21_row = _out21.Row(0);
                    nint _out22_row = _out22.Row(0);
                    nint _out23_row = _out23.Row(0);
                    var _s24 = Vector512.Create(0.00999999978f);
                    var _s25 = Vector512.Create(3f);
                    var _s26 = Vector512.Create(8f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v27 = CpuMemory.LoadF32(_in15_row + 4 * _c);
                            var _v28 = CpuMath.Erf(_v27);
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v28);
                            var _v29 = CpuMemory.LoadF32(_in17_row + 4 * _c);
                            var _v30 = CpuMath.Pow(_v27, _v29);
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v30);
                            var _v31 = Vector512.Abs(_v27);
                            var _v32 = _v31 + _s24;
                            var _v33 = CpuMemory.LoadF32(_in19_row + 4 * _c);
                            var _v34 = _v33 * _s25;
                            var _v35 = CpuMath.Pow(_v32, _v34);
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v35);
                            var _v36 = Vector512.Floor(_v27);
                            CpuMemory.StoreF32(_out21_row + 4 * _c, _v36);
                            var _v37 = Vector512.Ceiling(_v27);
                            CpuMemory.StoreF32(_out22_row + 4 * _c, _v37);
                            var _v38 = _v27 * _s26;
                            var _v39 = Vector512.Round(_v38);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v39);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v40 = CpuMemory.LoadF32(_in15_row + 4 * _c, _n);
                            var _v41 = CpuMath.Erf(_v40);
                            CpuMemory.StoreF32(_out16_row + 4 * _c, _v41, _n);
                            var _v42 = CpuMemory.LoadF32(_in17_row + 4 * _c, _n);
                            var _v43 = CpuMath.Pow(_v40, _v42);
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v43, _n);
                            var _v44 = Vector512.Abs(_v40);
                            var _v45 = _v44 + _s24;
                            var _v46 = CpuMemory.LoadF32(_in19_row + 4 * _c, _n);
                            var _v47 = _v46 * _s25;
                            var _v48 = CpuMath.Pow(_v45, _v47);
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v48, _n);
                            var _v49 = Vector512.Floor(_v40);
                            CpuMemory.StoreF32(_out21_row + 4 * _c, _v49, _n);
                            var _v50 = Vector512.Ceiling(_v40);
                            CpuMemory.StoreF32(_out22_row + 4 * _c, _v50, _n);
                            var _v51 = _v40 * _s26;
                            var _v52 = Vector512.Round(_v51);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v52, _n);
                        }
                    }
                    _out16.End(0);
                    _out18.End(0);
                    _out20.End(0);
                    _out21.End(0);
                    _out22.End(0);
                    _out23.End(0);
                }
            }
        }
    }
}
