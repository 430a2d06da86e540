internal static partial class Conversions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementwiseKernels.Conversions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementwiseKernels.Conversions
    param view %a : view<f32, 1>
    param view %b : view<i32, 1>
    param view %h : view<bf16, 1>
    param view %y : view<f32, 2, write>
    param view %z : view<i32, 2, write>
    param view %w : view<bf16, 2, write>
    param tune %size : i32 in [16]
    grid {
      %7 = length %a {axis=0 at=1} : i32
      %8 = add %7, %size {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %size {at=1} : i32
      yield %11 {at=1}
    }
    body (%12 : i32) {
      %13 = dim {dims=[size] at=2} : i32
      %14 = mul %12, %13 {at=2} : i32
      %15 = load %a, %14 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %16 = dim {dims=[size] at=3} : i32
      %17 = mul %12, %16 {at=3} : i32
      %18 = load %b, %17 {value=0 dims=[size] at=3} : tile<i32, 1, size>
      %19 = dim {dims=[size] at=4} : i32
      %20 = mul %12, %19 {at=4} : i32
      %21 = load %h, %20 {value=0 dims=[size] at=4} : tile<bf16, 1, size>
      %22 = const {value=0 at=5} : i32
      %23 = slice %y, %22 {at=5} : view<f32, 1, write>
      %24 = cast %18 {at=5} : tile<f32, 1, size>
      %25 = dim {dims=[size] at=5} : i32
      %26 = mul %12, %25 {at=5} : i32
      store %23, %26, %24 {at=5}
      %27 = const {value=1 at=6} : i32
      %28 = slice %y, %27 {at=6} : view<f32, 1, write>
      %29 = cast %21 {at=6} : tile<f32, 1, size>
      %30 = dim {dims=[size] at=6} : i32
      %31 = mul %12, %30 {at=6} : i32
      store %28, %31, %29 {at=6}
      %32 = const {value=2 at=7} : i32
      %33 = slice %y, %32 {at=7} : view<f32, 1, write>
      %34 = const {value=0 at=7} : f32
      %35 = lt %15, %34 {at=7} : tile<bool, 1, size>
      %36 = cast %35 {at=7} : tile<f32, 1, size>
      %37 = dim {dims=[size] at=7} : i32
      %38 = mul %12, %37 {at=7} : i32
      store %33, %38, %36 {at=7}
      %39 = const {value=3 at=8} : i32
      %40 = slice %y, %39 {at=8} : view<f32, 1, write>
      %41 = cast %15 {at=8} : tile<bf16, 1, size>
      %42 = cast %41 {at=8} : tile<f32, 1, size>
      %43 = dim {dims=[size] at=8} : i32
      %44 = mul %12, %43 {at=8} : i32
      store %40, %44, %42 {at=8}
      %45 = const {value=0 at=9} : i32
      %46 = slice %z, %45 {at=9} : view<i32, 1, write>
      %47 = const {value=0x41CDCD6500000000 at=9} : f32
      %48 = mul %15, %47 {at=9} : tile<f32, 1, size>
      %49 = cast %48 {at=9} : tile<i32, 1, size>
      %50 = dim {dims=[size] at=9} : i32
      %51 = mul %12, %50 {at=9} : i32
      store %46, %51, %49 {at=9}
      %52 = const {value=1 at=10} : i32
      %53 = slice %z, %52 {at=10} : view<i32, 1, write>
      %54 = const {value=3 at=10} : f32
      %55 = mul %15, %54 {at=10} : tile<f32, 1, size>
      %56 = cast %55 {at=10} : tile<i32, 1, size>
      %57 = dim {dims=[size] at=10} : i32
      %58 = mul %12, %57 {at=10} : i32
      store %53, %58, %56 {at=10}
      %59 = const {value=2 at=11} : i32
      %60 = slice %z, %59 {at=11} : view<i32, 1, write>
      %61 = const {value=0 at=11} : f32
      %62 = div %15, %61 {at=11} : tile<f32, 1, size>
      %63 = cast %62 {at=11} : tile<i32, 1, size>
      %64 = dim {dims=[size] at=11} : i32
      %65 = mul %12, %64 {at=11} : i32
      store %60, %65, %63 {at=11}
      %66 = const {value=3 at=12} : i32
      %67 = slice %z, %66 {at=12} : view<i32, 1, write>
      %68 = cast %21 {at=12} : tile<i32, 1, size>
      %69 = dim {dims=[size] at=12} : i32
      %70 = mul %12, %69 {at=12} : i32
      store %67, %70, %68 {at=12}
      %71 = const {value=0 at=13} : i32
      %72 = slice %w, %71 {at=13} : view<bf16, 1, write>
      %73 = cast %15 {at=13} : tile<bf16, 1, size>
      %74 = dim {dims=[size] at=13} : i32
      %75 = mul %12, %74 {at=13} : i32
      store %72, %75, %73 {at=13}
      %76 = const {value=1 at=14} : i32
      %77 = slice %w, %76 {at=14} : view<bf16, 1, write>
      %78 = cast %18 {at=14} : tile<bf16, 1, size>
      %79 = dim {dims=[size] at=14} : i32
      %80 = mul %12, %79 {at=14} : i32
      store %77, %80, %78 {at=14}
      %81 = const {value=2 at=15} : i32
      %82 = slice %w, %81 {at=15} : view<bf16, 1, write>
      %83 = dim {dims=[size] at=15} : i32
      %84 = mul %12, %83 {at=15} : i32
      store %82, %84, %21 {at=15}
      %85 = const {value=3 at=16} : i32
      %86 = slice %w, %85 {at=16} : view<bf16, 1, write>
      %87 = const {value=0 at=16} : f32
      %88 = gt %15, %87 {at=16} : tile<bool, 1, size>
      %89 = cast %88 {at=16} : tile<bf16, 1, size>
      %90 = dim {dims=[size] at=16} : i32
      %91 = mul %12, %90 {at=16} : i32
      store %86, %91, %89 {at=16}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(Conversions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<BFloat16> _tensor_h, Tensor<float> _tensor_y, Tensor<int> _tensor_z, Tensor<BFloat16> _tensor_w)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @h = _launch.Argument(_tensor_h, 1, _handle.Name, "h");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@h, 2, ViewAccess.Read, "h"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"), new ViewUse(@w, 2, ViewAccess.Write, "w"));
        Span<int> _tuned = [16];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @h, @y, @z, @w]);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @h = @h, @y = @y, @z = @z, @w = @w, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_h, _tensor_y, _tensor_z, _tensor_w, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @h, @y, @z, @w], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<BFloat16> @h, Tensor<float> @y, Tensor<int> @z, Tensor<BFloat16> @w, int @size) =>
        _launch.Interpret(() => Conversions(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@h), InterpreterViews.View(@y), InterpreterViews.View(@z), InterpreterViews.View(@w), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @h;
        public ViewArgument @y;
        public ViewArgument @z;
        public ViewArgument @w;
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
            int _e14_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes);
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
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            int _v2 = _grid0 * size;
            ViewArgument _v3 = CpuViews.Slice(@y, 4, 0);
            int _v4 = _grid0 * size;
            ViewArgument _v5 = CpuViews.Slice(@y, 4, 1);
            int _v6 = _grid0 * size;
            ViewArgument _v7 = CpuViews.Slice(@y, 4, 2);
            int _v8 = _grid0 * size;
            ViewArgument _v9 = CpuViews.Slice(@y, 4, 3);
            int _v10 = _grid0 * size;
            ViewArgument _v11 = CpuViews.Slice(@z, 4, 0);
            int _v12 = _grid0 * size;
            ViewArgument _v13 = CpuViews.Slice(@z, 4, 1);
            int _v14 = _grid0 * size;
            ViewArgument _v15 = CpuViews.Slice(@z, 4, 2);
            int _v16 = _grid0 * size;
            ViewArgument _v17 = CpuViews.Slice(@z, 4, 3);
            int _v18 = _grid0 * size;
            ViewArgument _v19 = CpuViews.Slice(@w, 2, 0);
            int _v20 = _grid0 * size;
            ViewArgument _v21 = CpuViews.Slice(@w, 2, 1);
            int _v22 = _grid0 * size;
            ViewArgument _v23 = CpuViews.Slice(@w, 2, 2);
            int _v24 = _grid0 * size;
            ViewArgument _v25 = CpuViews.Slice(@w, 2, 3);
            int _v26 = _grid0 * size;
            {
                var _in27 = new TileReader<int>(@b, 0, _v1, size, 0, _e0);
                var _out28 = new TileWriter<float>(_v3, 0, _v4, size, _e1);
                var _in29 = new TileReader<BFloat16>(@h, 0, _v2, size, 0f, _e2);
                var _out30 = new TileWriter<float>(_v5, 0, _v6, size, _e3);
                var _in31 = new TileReader<float>(@a, 0, _v0, size, 0f, _e4);
                var _out32 = new TileWriter<float>(_v7, 0, _v8, size, _e5);
                var _out33 = new TileWriter<float>(_v9, 0, _v10, size, _e6);
                var _out34 = new TileWriter<int>(_v11, 0, _v12, size, _e7);
                var _out35 = new TileWriter<int>(_v13, 0, _v14, size, _e8);
                var _out36 = new TileWriter<int>(_v15, 0, _v16, size, _e9);
                var _out37 = new TileWriter<int>(_v17, 0, _v18, size, _e10);
                var _out38 = new TileWriter<BFloat16>(_v19, 0, _v20, size, _e11);
                var _out39 = new TileWriter<BFloat16>(_v21, 0, _v22, size, _e12);
                var _out40 = new TileWriter<BFloat16>(_v23, 0, _v24, size, _e13);
                var _out41 = new TileWriter<BFloat16>(_v25, 0, _v26, size, _e14);
                {
                    nint _in27_row = _in27.Row(0);
                    nint _in29_row = _in29.Row(0);
                    nint _in31_row = _in31.Row(0);
                    nint _out28_row = _out28.Row(0);
                    nint _out30_row = _out30.Row(0);
                    nint _out32_row = _out32.Row(0);
                    nint _out33_row = _out33.Row(0);
                    nint _out34_row = _out34.Row(0);
                    nint _out35_row = _out35.Row(0);
                    nint _out36_row = _out36.Row(0);
                    nint _out37_row = _out37.Row(0);
                    nint _out38_row = _out38.Row(0);
                    nint _out39_row = _out39.Row(0);
                    nint _out40_row = _out40.Row(0);
                    nint _out41_row = _out41.Row(0);
                    var _s42 = Vector512.Create(0f);
                    var _s43 = Vector512.Create(1E+09f);
                    var _s44 = Vector512.Create(3f);
                    var _s45 = Vector512.Create(0f);
                    var _s46 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v47 = CpuMemory.LoadI32(_in27_row + 4 * _c);
                            var _v48 = Vector512.ConvertToSingle(_v47);
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v48);
                            var _v49 = CpuMemory.LoadBF16(_in29_row + 2 * _c);
                            var _v50 = _v49;
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v50);
                            var _v51 = CpuMemory.LoadF32(_in31_row + 4 * _c);
                            var _v52 = Vector512.LessThan(_v51, _s42).AsInt32();
                            var _v53 = Vector512.ConvertToSingle(-_v52);
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v53);
                            var _v54 = CpuMath.RoundToBFloat16(_v51);
                            var _v55 = _v54;
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v55);
                            var _v56 = _v51 * _s43;
                            var _v57 = CpuMath.ToInt(_v56);
                            CpuMemory.StoreI32(_out34_row + 4 * _c, _v57);
                            var _v58 = _v51 * _s44;
                            var _v59 = CpuMath.ToInt(_v58);
                            CpuMemory.StoreI32(_out35_row + 4 * _c, _v59);
                            var _v60 = _v51 / _s45;
                            var _v61 = CpuMath.ToInt(_v60);
                            CpuMemory.StoreI32(_out36_row + 4 * _c, _v61);
                            var _v62 = CpuMath.ToInt(_v49);
                            CpuMemory.StoreI32(_out37_row + 4 * _c, _v62);
                            var _v63 = CpuMath.RoundToBFloat16(_v51);
                            CpuMemory.StoreBF16(_out38_row + 2 * _c, _v63);
                            var _v64 = CpuMath.RoundToBFloat16(Vector512.ConvertToSingle(_v47));
                            CpuMemory.StoreBF16(_out39_row + 2 * _c, _v64);
                            CpuMemory.StoreBF16(_out40_row + 2 * _c, _v49);
                            var _v65 = Vector512.GreaterThan(_v51, _s46).AsInt32();
                            var _v66 = Vector512.ConvertToSingle(-_v65);
                            CpuMemory.StoreBF16(_out41_row + 2 * _c, _v66);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v67 = CpuMemory.LoadI32(_in27_row + 4 * _c, _n);
                            var _v68 = Vector512.ConvertToSingle(_v67);
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v68, _n);
                            var _v69 = CpuMemory.LoadBF16(_in29_row + 2 * _c, _n);
                            var _v70 = _v69;
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v70, _n);
                            var _v71 = CpuMemory.LoadF32(_in31_row + 4 * _c, _n);
                            var _v72 = Vector512.LessThan(_v71, _s42).AsInt32();
                            var _v73 = Vector512.ConvertToSingle(-_v72);
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v73, _n);
                            var _v74 = CpuMath.RoundToBFloat16(_v71);
                            var _v75 = _v74;
                            CpuMemory.StoreF32(_out33_row + 4 * _c, _v75, _n);
                            var _v76 = _v71 * _s43;
                            var _v77 = CpuMath.ToInt(_v76);
                            CpuMemory.StoreI32(_out34_row + 4 * _c, _v77, _n);
                            var _v78 = _v71 * _s44;
                            var _v79 = CpuMath.ToInt(_v78);
                            CpuMemory.StoreI32(_out35_row + 4 * _c, _v79, _n);
                            var _v80 = _v71 / _s45;
                            var _v81 = CpuMath.ToInt(_v80);
                            CpuMemory.StoreI32(_out36_row + 4 * _c, _v81, _n);
                            var _v82 = CpuMath.ToInt(_v69);
                            CpuMemory.StoreI32(_out37_row + 4 * _c, _v82, _n);
                            var _v83 = CpuMath.RoundToBFloat16(_v71);
                            CpuMemory.StoreBF16(_out38_row + 2 * _c, _v83, _n);
                            var _v84 = CpuMath.RoundToBFloat16(Vector512.ConvertToSingle(_v67));
                            CpuMemory.StoreBF16(_out39_row + 2 * _c, _v84, _n);
                            CpuMemory.StoreBF16(_out40_row + 2 * _c, _v69, _n);
                            var _v85 = Vector512.GreaterThan(_v71, _s46).AsInt32();
                            var _v86 = Vector512.ConvertToSingle(-_v85);
                            CpuMemory.StoreBF16(_out41_row + 2 * _c, _v86, _n);
                        }
                    }
                    _out28.End(0);
                    _out30.End(0);
                    _out32.End(0);
                    _out33.End(0);
                    _out34.End(0);
                    _out35.End(0);
                    _out36.End(0);
                    _out37.End(0);
                    _out38.End(0);
                    _out39.End(0);
                    _out40.End(0);
                    _out41.End(0);
                }
            }
        }
    }
}
