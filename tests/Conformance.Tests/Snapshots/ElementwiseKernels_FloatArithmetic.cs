internal static partial class FloatArithmetic_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementwiseKernels.FloatArithmetic",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementwiseKernels.FloatArithmetic
    param view %a : view<f32, 1>
    param view %b : view<f32, 1>
    param view %y : view<f32, 2, write>
    param scalar %s : f32
    param tune %size : i32 in [16] cpu [24]
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
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %10, %14 {at=3} : i32
      %16 = load %b, %15 {value=1 dims=[size] at=3} : tile<f32, 1, size>
      %17 = const {value=0 at=4} : i32
      %18 = slice %y, %17 {at=4} : view<f32, 1, write>
      %19 = add %13, %16 {at=4} : tile<f32, 1, size>
      %20 = dim {dims=[size] at=4} : i32
      %21 = mul %10, %20 {at=4} : i32
      store %18, %21, %19 {at=4}
      %22 = const {value=1 at=5} : i32
      %23 = slice %y, %22 {at=5} : view<f32, 1, write>
      %24 = sub %13, %16 {at=5} : tile<f32, 1, size>
      %25 = dim {dims=[size] at=5} : i32
      %26 = mul %10, %25 {at=5} : i32
      store %23, %26, %24 {at=5}
      %27 = const {value=2 at=6} : i32
      %28 = slice %y, %27 {at=6} : view<f32, 1, write>
      %29 = mul %13, %16 {at=6} : tile<f32, 1, size>
      %30 = dim {dims=[size] at=6} : i32
      %31 = mul %10, %30 {at=6} : i32
      store %28, %31, %29 {at=6}
      %32 = const {value=3 at=7} : i32
      %33 = slice %y, %32 {at=7} : view<f32, 1, write>
      %34 = div %13, %16 {at=7} : tile<f32, 1, size>
      %35 = dim {dims=[size] at=7} : i32
      %36 = mul %10, %35 {at=7} : i32
      store %33, %36, %34 {at=7}
      %37 = const {value=4 at=8} : i32
      %38 = slice %y, %37 {at=8} : view<f32, 1, write>
      %39 = neg %13 {at=8} : tile<f32, 1, size>
      %40 = dim {dims=[size] at=8} : i32
      %41 = mul %10, %40 {at=8} : i32
      store %38, %41, %39 {at=8}
      %42 = const {value=5 at=9} : i32
      %43 = slice %y, %42 {at=9} : view<f32, 1, write>
      %44 = abs %13 {at=9} : tile<f32, 1, size>
      %45 = dim {dims=[size] at=9} : i32
      %46 = mul %10, %45 {at=9} : i32
      store %43, %46, %44 {at=9}
      %47 = const {value=6 at=10} : i32
      %48 = slice %y, %47 {at=10} : view<f32, 1, write>
      %49 = min %13, %16 {at=10} : tile<f32, 1, size>
      %50 = dim {dims=[size] at=10} : i32
      %51 = mul %10, %50 {at=10} : i32
      store %48, %51, %49 {at=10}
      %52 = const {value=7 at=11} : i32
      %53 = slice %y, %52 {at=11} : view<f32, 1, write>
      %54 = max %13, %16 {at=11} : tile<f32, 1, size>
      %55 = dim {dims=[size] at=11} : i32
      %56 = mul %10, %55 {at=11} : i32
      store %53, %56, %54 {at=11}
      %57 = const {value=8 at=12} : i32
      %58 = slice %y, %57 {at=12} : view<f32, 1, write>
      %59 = fma %13, %16, %13 {at=12} : tile<f32, 1, size>
      %60 = dim {dims=[size] at=12} : i32
      %61 = mul %10, %60 {at=12} : i32
      store %58, %61, %59 {at=12}
      %62 = const {value=9 at=13} : i32
      %63 = slice %y, %62 {at=13} : view<f32, 1, write>
      %64 = abs %16 {at=13} : tile<f32, 1, size>
      %65 = sqrt %64 {at=13} : tile<f32, 1, size>
      %66 = dim {dims=[size] at=13} : i32
      %67 = mul %10, %66 {at=13} : i32
      store %63, %67, %65 {at=13}
      %68 = const {value=10 at=14} : i32
      %69 = slice %y, %68 {at=14} : view<f32, 1, write>
      %70 = mul %13, %s {at=14} : tile<f32, 1, size>
      %71 = const {value=0x3FE0000000000000 at=14} : f32
      %72 = add %70, %71 {at=14} : tile<f32, 1, size>
      %73 = dim {dims=[size] at=14} : i32
      %74 = mul %10, %73 {at=14} : i32
      store %69, %74, %72 {at=14}
      %75 = const {value=11 at=15} : i32
      %76 = slice %y, %75 {at=15} : view<f32, 1, write>
      %77 = lt %13, %16 {at=15} : tile<bool, 1, size>
      %78 = const {value=-1 at=15} : f32
      %79 = gt %13, %78 {at=15} : tile<bool, 1, size>
      %80 = and %77, %79 {at=15} : tile<bool, 1, size>
      %81 = const {value=2 at=15} : f32
      %82 = mul %16, %81 {at=15} : tile<f32, 1, size>
      %83 = select %80, %13, %82 {at=15} : tile<f32, 1, size>
      %84 = dim {dims=[size] at=15} : i32
      %85 = mul %10, %84 {at=15} : i32
      store %76, %85, %83 {at=15}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(FloatArithmetic_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_y, float @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 24 : 16];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @y]);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @s = @s, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, @s, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @y], [BitConverter.SingleToInt32Bits(@s)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @y, float @s, int @size) =>
        _launch.Interpret(() => FloatArithmetic(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public float @s;
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
            int _e9_bytes = CpuTile.Bytes(1, size);
            int _e10_bytes = CpuTile.Bytes(1, size);
            int _e11_bytes = CpuTile.Bytes(1, size);
            int _e12_bytes = CpuTile.Bytes(1, size);
            int _e13_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes);
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
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            ViewArgument _v2 = CpuViews.Slice(@y, 4, 0);
            int _v3 = _grid0 * size;
            ViewArgument _v4 = CpuViews.Slice(@y, 4, 1);
            int _v5 = _grid0 * size;
            ViewArgument _v6 = CpuViews.Slice(@y, 4, 2);
            int _v7 = _grid0 * size;
            ViewArgument _v8 = CpuViews.Slice(@y, 4, 3);
            int _v9 = _grid0 * size;
            ViewArgument _v10 = CpuViews.Slice(@y, 4, 4);
            int _v11 = _grid0 * size;
            ViewArgument _v12 = CpuViews.Slice(@y, 4, 5);
            int _v13 = _grid0 * size;
            ViewArgument _v14 = CpuViews.Slice(@y, 4, 6);
            int _v15 = _grid0 * size;
            ViewArgument _v16 = CpuViews.Slice(@y, 4, 7);
            int _v17 = _grid0 * size;
            ViewArgument _v18 = CpuViews.Slice(@y, 4, 8);
            int _v19 = _grid0 * size;
            ViewArgument _v20 = CpuViews.Slice(@y, 4, 9);
            int _v21 = _grid0 * size;
            ViewArgument _v22 = CpuViews.Slice(@y, 4, 10);
            int _v23 = _grid0 * size;
            ViewArgument _v24 = CpuViews.Slice(@y, 4, 11);
            int _v25 = _grid0 * size;
            {
                var _in26 = new TileReader<float>(@a, 0, _v0, size, 0f, _e0);
                var _in27 = new TileReader<float>(@b, 0, _v1, size, 1f, _e1);
                var _out28 = new TileWriter<float>(_v2, 0, _v3, size, _e2);
                var _out29 = new TileWriter<float>(_v4, 0, _v5, size, _e3);
                var _out30 = new TileWriter<float>(_v6, 0, _v7, size, _e4);
                var _out31 = new TileWriter<float>(_v8, 0, _v9, size, _e5);
                var _out32 = new TileWriter<float>(_v10, 0, _v11, size, _e6);
                var _out33 = new TileWriter<float>(_v12, 0, _v13, size, _e7);
                var _out34 = new TileWriter<float>(_v14, 0, _v15, size, _e8);
                var _out35 = new TileWriter<float>(_v16, 0, _v17, size, _e9);
                var _out36 = new TileWriter<float>(_v18, 0, _v19, size, _e10);
                var _out37 = new TileWriter<float>(_v20, 0, _v21, size, _e11);
                var _out38 = new TileWriter<float>(_v22, 0, _v23, size, _e12);
                var _out39 = new TileWriter<float>(_v24, 0, _v25, size, _e13);
                {
                    nint _in26_row = _in26.Row(0);
                    nint _in27_row = _in27.Row(0);
                    nint _out28_row = _out28.Row(0);
                    nint _out29_row = _out29.Row(0);
                    nint _out30_row = _out30.Row(0);
                    nint _out31_row = _out31.Row(0);
                    nint _out32_row = _out32.Row(0);
                    nint _out33_row = _out33.Row(0);
                    nint _out34_row = _out34.Row(0);
                    nint _out35_row = _out35.Row(0);
                    nint _out36_row = _out36.Row(0);
                    nint _out37_row = _out37.Row(0);
                    nint _out38_row = _out38.Row(0);
                    nint _out39_row = _out39.Row(0);
                    var _s40 = Vector512.Create(@s);
                    var _s41 = Vector512.Create(0.5f);
                    var _s42 = Vector512.Create(-1f);
                    var _s43 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v44 = CpuMemory.LoadF32(_in26_row + 4 * _c);
                            var _v45 = CpuMemory.LoadF32(_in27_row + 4 * _c);
                            var _v46 = _v44 + _v45;
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v46);
                            var _v47 = _v44 - _v45;
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v47);
                            var _v48 = _v44 * _v45;
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v48);
                            var _v49 = _v44 / _v45;
                            CpuMemory.StoreF32(_out31_row + 4 * _c, _v49);
                            var _v50 = -_v44;
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v50);
                            var _v51 = Vector512.Abs(_v44);
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v51);
                            var _v52 = Vector512.Min(_v44, _v45);
                            CpuMemory.StoreF32(_out34_row + 4 * _c, _v52);
                            var _v53 = Vector512.Max(_v44, _v45);
                            CpuMemory.StoreF32(_out35_row + 4 * _c, _v53);
                            var _v54 = Vector512.FusedMultiplyAdd(_v44, _v45, _v44);
                            CpuMemory.StoreF32(_out36_row + 4 * _c, _v54);
                            var _v55 = Vector512.Abs(_v45);
                            var _v56 = Vector512.Sqrt(_v55);
                            CpuMemory.StoreF32(_out37_row + 4 * _c, _v56);
                            var _v57 = _v44 * _s40;
                            var _v58 = _v57 + _s41;
                            CpuMemory.StoreF32(_out38_row + 4 * _c, _v58);
                            var _v59 = Vector512.LessThan(_v44, _v45).AsInt32();
                            var _v60 = Vector512.GreaterThan(_v44, _s42).AsInt32();
                            var _v61 = _v59 & _v60;
                            var _v62 = _v45 * _s43;
                            var _v63 = Vector512.ConditionalSelect(_v61.AsSingle(), _v44, _v62);
                            CpuMemory.StoreF32(_out39_row + 4 * _c, _v63);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v64 = CpuMemory.LoadF32(_in26_row + 4 * _c, _n);
                            var _v65 = CpuMemory.LoadF32(_in27_row + 4 * _c, _n);
                            var _v66 = _v64 + _v65;
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v66, _n);
                            var _v67 = _v64 - _v65;
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v67, _n);
                            var _v68 = _v64 * _v65;
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v68, _n);
                            var _v69 = _v64 / _v65;
                            CpuMemory.StoreF32(_out31_row + 4 * _c, _v69, _n);
                            var _v70 = -_v64;
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v70, _n);
                            var _v71 = Vector512.Abs(_v64);
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v71, _n);
                            var _v72 = Vector512.Min(_v64, _v65);
                            CpuMemory.StoreF32(_out34_row + 4 * _c, _v72, _n);
                            var _v73 = Vector512.Max(_v64, _v65);
                            CpuMemory.StoreF32(_out35_row + 4 * _c, _v73, _n);
                            var _v74 = Vector512.FusedMultiplyAdd(_v64, _v65, _v64);
                            CpuMemory.StoreF32(_out36_row + 4 * _c, _v74, _n);
                            var _v75 = Vector512.Abs(_v65);
                            var _v76 = Vector512.Sqrt(_v75);
                            CpuMemory.StoreF32(_out37_row + 4 * _c, _v76, _n);
                            var _v77 = _v64 * _s40;
                            var _v78 = _v77 + _s41;
                            CpuMemory.StoreF32(_out38_row + 4 * _c, _v78, _n);
                            var _v79 = Vector512.LessThan(_v64, _v65).AsInt32();
                            var _v80 = Vector512.GreaterThan(_v64, _s42).AsInt32();
                            var _v81 = _v79 & _v80;
                            var _v82 = _v65 * _s43;
                            var _v83 = Vector512.ConditionalSelect(_v81.AsSingle(), _v64, _v82);
                            CpuMemory.StoreF32(_out39_row + 4 * _c, _v83, _n);
                        }
                    }
                    _out28.End(0);
                    _out29.End(0);
                    _out30.End(0);
                    _out31.End(0);
                    _out32.End(0);
                    _out33.End(0);
                    _out34.End(0);
                    _out35.End(0);
                    _out36.End(0);
                    _out37.End(0);
                    _out38.End(0);
                    _out39.End(0);
                }
            }
        }
    }
}
