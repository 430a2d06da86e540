internal static partial class Conversions_Kernel_f16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementKernels.Conversions<f16>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementKernels.Conversions<f16>
    param view %x : view<f16, 1>
    param view %f : view<f32, 2, write>
    param view %d : view<f64, 2, write>
    param view %b : view<bf16, 2, write>
    param view %h : view<f16, 2, write>
    param view %s : view<i8, 2, write>
    param view %u : view<u8, 2, write>
    param view %w : view<u16, 2, write>
    param view %n : view<i32, 2, write>
    param view %l : view<i64, 2, write>
    param tune %size : i32 in [16]
    grid {
      %11 = length %x {axis=0 at=1} : i32
      %12 = add %11, %size {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %size {at=1} : i32
      yield %15 {at=1}
    }
    body (%16 : i32) {
      %17 = dim {dims=[size] at=2} : i32
      %18 = mul %16, %17 {at=2} : i32
      %19 = load %x, %18 {value=0 dims=[size] at=2} : tile<f16, 1, size>
      %20 = const {value=0 at=3} : i32
      %21 = slice %f, %20 {at=3} : view<f32, 1, write>
      %22 = cast %19 {at=3} : tile<f32, 1, size>
      %23 = dim {dims=[size] at=3} : i32
      %24 = mul %16, %23 {at=3} : i32
      store %21, %24, %22 {at=3}
      %25 = const {value=0 at=4} : i32
      %26 = slice %d, %25 {at=4} : view<f64, 1, write>
      %27 = cast %19 {at=4} : tile<f64, 1, size>
      %28 = dim {dims=[size] at=4} : i32
      %29 = mul %16, %28 {at=4} : i32
      store %26, %29, %27 {at=4}
      %30 = const {value=0 at=5} : i32
      %31 = slice %b, %30 {at=5} : view<bf16, 1, write>
      %32 = cast %19 {at=5} : tile<bf16, 1, size>
      %33 = dim {dims=[size] at=5} : i32
      %34 = mul %16, %33 {at=5} : i32
      store %31, %34, %32 {at=5}
      %35 = const {value=0 at=6} : i32
      %36 = slice %h, %35 {at=6} : view<f16, 1, write>
      %37 = dim {dims=[size] at=6} : i32
      %38 = mul %16, %37 {at=6} : i32
      store %36, %38, %19 {at=6}
      %39 = const {value=0 at=7} : i32
      %40 = slice %s, %39 {at=7} : view<i8, 1, write>
      %41 = cast %19 {at=7} : tile<i8, 1, size>
      %42 = dim {dims=[size] at=7} : i32
      %43 = mul %16, %42 {at=7} : i32
      store %40, %43, %41 {at=7}
      %44 = const {value=0 at=8} : i32
      %45 = slice %u, %44 {at=8} : view<u8, 1, write>
      %46 = cast %19 {at=8} : tile<u8, 1, size>
      %47 = dim {dims=[size] at=8} : i32
      %48 = mul %16, %47 {at=8} : i32
      store %45, %48, %46 {at=8}
      %49 = const {value=0 at=9} : i32
      %50 = slice %w, %49 {at=9} : view<u16, 1, write>
      %51 = cast %19 {at=9} : tile<u16, 1, size>
      %52 = dim {dims=[size] at=9} : i32
      %53 = mul %16, %52 {at=9} : i32
      store %50, %53, %51 {at=9}
      %54 = const {value=0 at=10} : i32
      %55 = slice %n, %54 {at=10} : view<i32, 1, write>
      %56 = cast %19 {at=10} : tile<i32, 1, size>
      %57 = dim {dims=[size] at=10} : i32
      %58 = mul %16, %57 {at=10} : i32
      store %55, %58, %56 {at=10}
      %59 = const {value=0 at=11} : i32
      %60 = slice %l, %59 {at=11} : view<i64, 1, write>
      %61 = cast %19 {at=11} : tile<i64, 1, size>
      %62 = dim {dims=[size] at=11} : i32
      %63 = mul %16, %62 {at=11} : i32
      store %60, %63, %61 {at=11}
      %64 = asColumn %x {at=12} : view<f16, 2>
      %65 = const {value=0 at=12} : i32
      %66 = dim {dims=[size] at=12} : i32
      %67 = mul %16, %66 {at=12} : i32
      %68 = load %64, %67, %65 {value=0 dims=[size, 1] at=12} : tile<f16, size, 1>
      %69 = const {value=1 at=13} : i32
      %70 = slice %f, %69 {at=13} : view<f32, 1, write>
      %71 = asColumn %70 {at=13} : view<f32, 2, write>
      %72 = const {value=0 at=13} : i32
      %73 = cast %68 {at=13} : tile<f32, size, 1>
      %74 = dim {dims=[size] at=13} : i32
      %75 = mul %16, %74 {at=13} : i32
      store %71, %75, %72, %73 {at=13}
      %76 = const {value=1 at=14} : i32
      %77 = slice %d, %76 {at=14} : view<f64, 1, write>
      %78 = asColumn %77 {at=14} : view<f64, 2, write>
      %79 = const {value=0 at=14} : i32
      %80 = cast %68 {at=14} : tile<f64, size, 1>
      %81 = dim {dims=[size] at=14} : i32
      %82 = mul %16, %81 {at=14} : i32
      store %78, %82, %79, %80 {at=14}
      %83 = const {value=1 at=15} : i32
      %84 = slice %b, %83 {at=15} : view<bf16, 1, write>
      %85 = asColumn %84 {at=15} : view<bf16, 2, write>
      %86 = const {value=0 at=15} : i32
      %87 = cast %68 {at=15} : tile<bf16, size, 1>
      %88 = dim {dims=[size] at=15} : i32
      %89 = mul %16, %88 {at=15} : i32
      store %85, %89, %86, %87 {at=15}
      %90 = const {value=1 at=16} : i32
      %91 = slice %h, %90 {at=16} : view<f16, 1, write>
      %92 = asColumn %91 {at=16} : view<f16, 2, write>
      %93 = const {value=0 at=16} : i32
      %94 = dim {dims=[size] at=16} : i32
      %95 = mul %16, %94 {at=16} : i32
      store %92, %95, %93, %68 {at=16}
      %96 = const {value=1 at=17} : i32
      %97 = slice %s, %96 {at=17} : view<i8, 1, write>
      %98 = asColumn %97 {at=17} : view<i8, 2, write>
      %99 = const {value=0 at=17} : i32
      %100 = cast %68 {at=17} : tile<i8, size, 1>
      %101 = dim {dims=[size] at=17} : i32
      %102 = mul %16, %101 {at=17} : i32
      store %98, %102, %99, %100 {at=17}
      %103 = const {value=1 at=18} : i32
      %104 = slice %u, %103 {at=18} : view<u8, 1, write>
      %105 = asColumn %104 {at=18} : view<u8, 2, write>
      %106 = const {value=0 at=18} : i32
      %107 = cast %68 {at=18} : tile<u8, size, 1>
      %108 = dim {dims=[size] at=18} : i32
      %109 = mul %16, %108 {at=18} : i32
      store %105, %109, %106, %107 {at=18}
      %110 = const {value=1 at=19} : i32
      %111 = slice %w, %110 {at=19} : view<u16, 1, write>
      %112 = asColumn %111 {at=19} : view<u16, 2, write>
      %113 = const {value=0 at=19} : i32
      %114 = cast %68 {at=19} : tile<u16, size, 1>
      %115 = dim {dims=[size] at=19} : i32
      %116 = mul %16, %115 {at=19} : i32
      store %112, %116, %113, %114 {at=19}
      %117 = const {value=1 at=20} : i32
      %118 = slice %n, %117 {at=20} : view<i32, 1, write>
      %119 = asColumn %118 {at=20} : view<i32, 2, write>
      %120 = const {value=0 at=20} : i32
      %121 = cast %68 {at=20} : tile<i32, size, 1>
      %122 = dim {dims=[size] at=20} : i32
      %123 = mul %16, %122 {at=20} : i32
      store %119, %123, %120, %121 {at=20}
      %124 = const {value=1 at=21} : i32
      %125 = slice %l, %124 {at=21} : view<i64, 1, write>
      %126 = asColumn %125 {at=21} : view<i64, 2, write>
      %127 = const {value=0 at=21} : i32
      %128 = cast %68 {at=21} : tile<i64, size, 1>
      %129 = dim {dims=[size] at=21} : i32
      %130 = mul %16, %129 {at=21} : i32
      store %126, %130, %127, %128 {at=21}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(Conversions_Kernel_f16).Assembly };

    public static void Run(Launch _launch, Tensor<Half> _tensor_x, Tensor<float> _tensor_f, Tensor<double> _tensor_d, Tensor<BFloat16> _tensor_b, Tensor<Half> _tensor_h, Tensor<sbyte> _tensor_s, Tensor<byte> _tensor_u, Tensor<ushort> _tensor_w, Tensor<int> _tensor_n, Tensor<long> _tensor_l)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @f = _launch.Argument(_tensor_f, 2, _handle.Name, "f");
        ViewArgument @d = _launch.Argument(_tensor_d, 2, _handle.Name, "d");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @h = _launch.Argument(_tensor_h, 2, _handle.Name, "h");
        ViewArgument @s = _launch.Argument(_tensor_s, 2, _handle.Name, "s");
        ViewArgument @u = _launch.Argument(_tensor_u, 2, _handle.Name, "u");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ViewArgument @n = _launch.Argument(_tensor_n, 2, _handle.Name, "n");
        ViewArgument @l = _launch.Argument(_tensor_l, 2, _handle.Name, "l");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 2, ViewAccess.Read, "x"), new ViewUse(@f, 4, ViewAccess.Write, "f"), new ViewUse(@d, 8, ViewAccess.Write, "d"), new ViewUse(@b, 2, ViewAccess.Write, "b"), new ViewUse(@h, 2, ViewAccess.Write, "h"), new ViewUse(@s, 1, ViewAccess.Write, "s"), new ViewUse(@u, 1, ViewAccess.Write, "u"), new ViewUse(@w, 2, ViewAccess.Write, "w"), new ViewUse(@n, 4, ViewAccess.Write, "n"), new ViewUse(@l, 8, ViewAccess.Write, "l"));
        Span<int> _tuned = [16];
        _launch.Choose(_handle, _tuned, [], [@x, @f, @d, @b, @h, @s, @u, @w, @n, @l]);
        int @size = _tuned[0];
        int _v0 = @x.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @f = @f, @d = @d, @b = @b, @h = @h, @s = @s, @u = @u, @w = @w, @n = @n, @l = @l, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_f, _tensor_d, _tensor_b, _tensor_h, _tensor_s, _tensor_u, _tensor_w, _tensor_n, _tensor_l, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@x, @f, @d, @b, @h, @s, @u, @w, @n, @l], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<Half> @x, Tensor<float> @f, Tensor<double> @d, Tensor<BFloat16> @b, Tensor<Half> @h, Tensor<sbyte> @s, Tensor<byte> @u, Tensor<ushort> @w, Tensor<int> @n, Tensor<long> @l, int @size) =>
        _launch.Interpret(() => Conversions<Half>(InterpreterViews.ReadView(@x), InterpreterViews.View(@f), InterpreterViews.View(@d), InterpreterViews.View(@b), InterpreterViews.View(@h), InterpreterViews.View(@s), InterpreterViews.View(@u), InterpreterViews.View(@w), InterpreterViews.View(@n), InterpreterViews.View(@l), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @f;
        public ViewArgument @d;
        public ViewArgument @b;
        public ViewArgument @h;
        public ViewArgument @s;
        public ViewArgument @u;
        public ViewArgument @w;
        public ViewArgument @n;
        public ViewArgument @l;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = 2 * CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(1, size);
            int _e5_bytes = CpuTile.Bytes(1, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = CpuTile.Bytes(1, size);
            int _e8_bytes = CpuTile.Bytes(1, size);
            int _e9_bytes = 2 * CpuTile.Bytes(1, size);
            int _e10_bytes = CpuTile.Bytes(1, 1);
            int _e11_bytes = CpuTile.Bytes(1, 1);
            int _e12_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e13_bytes = CpuTile.Bytes(1, 1);
            int _e14_bytes = CpuTile.Bytes(1, 1);
            int _e15_bytes = CpuTile.Bytes(1, 1);
            int _e16_bytes = CpuTile.Bytes(1, 1);
            int _e17_bytes = CpuTile.Bytes(1, 1);
            int _e18_bytes = CpuTile.Bytes(1, 1);
            int _e19_bytes = 2 * CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes + _e15_bytes + _e16_bytes + _e17_bytes + _e18_bytes + _e19_bytes);
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
            nint _e15 = _e14 + _e14_bytes;
            nint _e16 = _e15 + _e15_bytes;
            nint _e17 = _e16 + _e16_bytes;
            nint _e18 = _e17 + _e17_bytes;
            nint _e19 = _e18 + _e18_bytes;
            int _v0 = _grid0 * size;
            ViewArgument _v1 = CpuViews.Slice(@f, 4, 0);
            int _v2 = _grid0 * size;
            ViewArgument _v3 = CpuViews.Slice(@d, 8, 0);
            int _v4 = _grid0 * size;
            ViewArgument _v5 = CpuViews.Slice(@b, 2, 0);
            int _v6 = _grid0 * size;
            ViewArgument _v7 = CpuViews.Slice(@h, 2, 0);
            int _v8 = _grid0 * size;
            ViewArgument _v9 = CpuViews.Slice(@s, 1, 0);
            int _v10 = _grid0 * size;
            ViewArgument _v11 = CpuViews.Slice(@u, 1, 0);
            int _v12 = _grid0 * size;
            ViewArgument _v13 = CpuViews.Slice(@w, 2, 0);
            int _v14 = _grid0 * size;
            ViewArgument _v15 = CpuViews.Slice(@n, 4, 0);
            int _v16 = _grid0 * size;
            ViewArgument _v17 = CpuViews.Slice(@l, 8, 0);
            int _v18 = _grid0 * size;
            ViewArgument _v19 = CpuViews.AsColumn(@x);
            int _v20 = _grid0 * size;
            ViewArgument _v21 = CpuViews.Slice(@f, 4, 1);
            ViewArgument _v22 = CpuViews.AsColumn(_v21);
            int _v23 = _grid0 * size;
            ViewArgument _v24 = CpuViews.Slice(@d, 8, 1);
            ViewArgument _v25 = CpuViews.AsColumn(_v24);
            int _v26 = _grid0 * size;
            ViewArgument _v27 = CpuViews.Slice(@b, 2, 1);
            ViewArgument _v28 = CpuViews.AsColumn(_v27);
            int _v29 = _grid0 * size;
            ViewArgument _v30 = CpuViews.Slice(@h, 2, 1);
            ViewArgument _v31 = CpuViews.AsColumn(_v30);
            int _v32 = _grid0 * size;
            ViewArgument _v33 = CpuViews.Slice(@s, 1, 1);
            ViewArgument _v34 = CpuViews.AsColumn(_v33);
            int _v35 = _grid0 * size;
            ViewArgument _v36 = CpuViews.Slice(@u, 1, 1);
            ViewArgument _v37 = CpuViews.AsColumn(_v36);
            int _v38 = _grid0 * size;
            ViewArgument _v39 = CpuViews.Slice(@w, 2, 1);
            ViewArgument _v40 = CpuViews.AsColumn(_v39);
            int _v41 = _grid0 * size;
            ViewArgument _v42 = CpuViews.Slice(@n, 4, 1);
            ViewArgument _v43 = CpuViews.AsColumn(_v42);
            int _v44 = _grid0 * size;
            ViewArgument _v45 = CpuViews.Slice(@l, 8, 1);
            ViewArgument _v46 = CpuViews.AsColumn(_v45);
            int _v47 = _grid0 * size;
            {
                var _in48 = new TileReader<Half>(@x, 0, _v0, size, 0f, _e0);
                var _out49 = new TileWriter<float>(_v1, 0, _v2, size, _e1);
                var _out50 = new TileWriter<double>(_v3, 0, _v4, size, _e2);
                var _out51 = new TileWriter<BFloat16>(_v5, 0, _v6, size, _e3);
                var _out52 = new TileWriter<Half>(_v7, 0, _v8, size, _e4);
                var _out53 = new TileWriter<sbyte>(_v9, 0, _v10, size, _e5);
                var _out54 = new TileWriter<byte>(_v11, 0, _v12, size, _e6);
                var _out55 = new TileWriter<ushort>(_v13, 0, _v14, size, _e7);
                var _out56 = new TileWriter<int>(_v15, 0, _v16, size, _e8);
                var _out57 = new TileWriter<long>(_v17, 0, _v18, size, _e9);
                {
                    nint _in48_row = _in48.Row(0);
                    nint _out49_row = _out49.Row(0);
                    nint _out50_row = _out50.Row(0);
                    nint _out51_row = _out51.Row(0);
                    nint _out52_row = _out52.Row(0);
                    nint _out53_row = _out53.Row(0);
                    nint _out54_row = _out54.Row(0);
                    nint _out55_row = _out55.Row(0);
                    nint _out56_row = _out56.Row(0);
                    nint _out57_row = _out57.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v58 = CpuMemory.LoadF16(_in48_row + 2 * _c);
                            var _v59 = _v58;
                            CpuMemory.StoreF32(_out49_row + 4 * _c, _v59);
                            var _v60 = CpuConvert.ToF64(_v58);
                            CpuMemory.StoreF64(_out50_row + 8 * _c, _v60);
                            var _v61 = CpuMath.RoundToBFloat16(_v58);
                            CpuMemory.StoreBF16(_out51_row + 2 * _c, _v61);
                            CpuMemory.StoreF16(_out52_row + 2 * _c, _v58);
                            var _v62 = CpuConvert.ToI8(_v58);
                            CpuMemory.StoreI8(_out53_row + 1 * _c, _v62);
                            var _v63 = CpuConvert.ToU8(_v58);
                            CpuMemory.StoreU8(_out54_row + 1 * _c, _v63);
                            var _v64 = CpuConvert.ToU16(_v58);
                            CpuMemory.StoreU16(_out55_row + 2 * _c, _v64);
                            var _v65 = CpuMath.ToInt(_v58);
                            CpuMemory.StoreI32(_out56_row + 4 * _c, _v65);
                            var _v66 = CpuConvert.ToI64(_v58);
                            CpuMemory.StoreI64(_out57_row + 8 * _c, _v66);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v67 = CpuMemory.LoadF16(_in48_row + 2 * _c, _n);
                            var _v68 = _v67;
                            CpuMemory.StoreF32(_out49_row + 4 * _c, _v68, _n);
                            var _v69 = CpuConvert.ToF64(_v67);
                            CpuMemory.StoreF64(_out50_row + 8 * _c, _v69, _n);
                            var _v70 = CpuMath.RoundToBFloat16(_v67);
                            CpuMemory.StoreBF16(_out51_row + 2 * _c, _v70, _n);
                            CpuMemory.StoreF16(_out52_row + 2 * _c, _v67, _n);
                            var _v71 = CpuConvert.ToI8(_v67);
                            CpuMemory.StoreI8(_out53_row + 1 * _c, _v71, _n);
                            var _v72 = CpuConvert.ToU8(_v67);
                            CpuMemory.StoreU8(_out54_row + 1 * _c, _v72, _n);
                            var _v73 = CpuConvert.ToU16(_v67);
                            CpuMemory.StoreU16(_out55_row + 2 * _c, _v73, _n);
                            var _v74 = CpuMath.ToInt(_v67);
                            CpuMemory.StoreI32(_out56_row + 4 * _c, _v74, _n);
                            var _v75 = CpuConvert.ToI64(_v67);
                            CpuMemory.StoreI64(_out57_row + 8 * _c, _v75, _n);
                        }
                    }
                    _out49.End(0);
                    _out50.End(0);
                    _out51.End(0);
                    _out52.End(0);
                    _out53.End(0);
                    _out54.End(0);
                    _out55.End(0);
                    _out56.End(0);
                    _out57.End(0);
                }
            }
            {
                var _in76 = new TileReader<Half>(_v19, _v20, 0, 1, 0f, _e10);
                var _out77 = new TileWriter<float>(_v22, _v23, 0, 1, _e11);
                var _out78 = new TileWriter<double>(_v25, _v26, 0, 1, _e12);
                var _out79 = new TileWriter<BFloat16>(_v28, _v29, 0, 1, _e13);
                var _out80 = new TileWriter<Half>(_v31, _v32, 0, 1, _e14);
                var _out81 = new TileWriter<sbyte>(_v34, _v35, 0, 1, _e15);
                var _out82 = new TileWriter<byte>(_v37, _v38, 0, 1, _e16);
                var _out83 = new TileWriter<ushort>(_v40, _v41, 0, 1, _e17);
                var _out84 = new TileWriter<int>(_v43, _v44, 0, 1, _e18);
                var _out85 = new TileWriter<long>(_v46, _v47, 0, 1, _e19);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _in76_row = _in76.Row(_r);
                    nint _out77_row = _out77.Row(_r);
                    nint _out78_row = _out78.Row(_r);
                    nint _out79_row = _out79.Row(_r);
                    nint _out80_row = _out80.Row(_r);
                    nint _out81_row = _out81.Row(_r);
                    nint _out82_row = _out82.Row(_r);
                    nint _out83_row = _out83.Row(_r);
                    nint _out84_row = _out84.Row(_r);
                    nint _out85_row = _out85.Row(_r);
                    float _v86 = CpuMemory.ReadF16(_in76_row);
                    float _v87 = _v86;
                    CpuMemory.WriteF32(_out77_row, _v87);
                    double _v88 = (double)_v86;
                    CpuMemory.WriteF64(_out78_row, _v88);
                    float _v89 = CpuMath.RoundToBFloat16(_v86);
                    CpuMemory.WriteBF16(_out79_row, _v89);
                    CpuMemory.WriteF16(_out80_row, _v86);
                    int _v90 = Math.Clamp((int)_v86, -128, 127);
                    CpuMemory.WriteI8(_out81_row, _v90);
                    int _v91 = Math.Clamp((int)_v86, 0, 255);
                    CpuMemory.WriteU8(_out82_row, _v91);
                    int _v92 = Math.Clamp((int)_v86, 0, 65535);
                    CpuMemory.WriteU16(_out83_row, _v92);
                    int _v93 = (int)_v86;
                    CpuMemory.WriteI32(_out84_row, _v93);
                    long _v94 = (long)_v86;
                    CpuMemory.WriteI64(_out85_row, _v94);
                    _out77.End(_r);
                    _out78.End(_r);
                    _out79.End(_r);
                    _out80.End(_r);
                    _out81.End(_r);
                    _out82.End(_r);
                    _out83.End(_r);
                    _out84.End(_r);
                    _out85.End(_r);
                }
            }
        }
    }
}
