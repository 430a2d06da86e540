internal static partial class Product_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Muon.Product",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Muon.Product
    param view %x : view<f32, 3>
    param view %w : view<f32, 3>
    param view %r : view<f32, 3>
    param view %y : view<f32, 3, write>
    param scalar %alpha : f32
    param scalar %beta : f32
    param tune %bm : i32 in [64] cpu [256]
    param tune %bn : i32 in [64] cpu [128]
    param tune %bk : i32 in [32] cpu [1024]
    grid {
      %9 = length %x {axis=1 at=1} : i32
      %10 = add %9, %bm {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %bm {at=1} : i32
      %14 = length %w {axis=1 at=1} : i32
      %15 = add %14, %bn {at=1} : i32
      %16 = const {value=1 at=1} : i32
      %17 = sub %15, %16 {at=1} : i32
      %18 = div %17, %bn {at=1} : i32
      %19 = length %x {axis=0 at=1} : i32
      yield %13, %18, %19 {at=1}
    }
    body (%20 : i32, %21 : i32, %22 : i32) {
      %23 = const {value=0 at=2} : f32
      %24 = full %23 {dims=[bm, bn] at=2} : tile<f32, bm, bn>
      %25 = const {value=0 at=3} : i32
      %26 = length %x {axis=2 at=3} : i32
      %27 = add %26, %bk {at=3} : i32
      %28 = const {value=1 at=3} : i32
      %29 = sub %27, %28 {at=3} : i32
      %30 = div %29, %bk {at=3} : i32
      %31 = const {value=1 at=3} : i32
      %32 = for %25, %30, %31, %24 {at=3} : tile<f32, bm, bn>
      region (%33 : i32, %34 : tile<f32, bm, bn>) {
        %35 = slice %x, %22 {at=4} : view<f32, 2>
        %36 = dim {dims=[bm] at=4} : i32
        %37 = mul %20, %36 {at=4} : i32
        %38 = dim {dims=[bk] at=4} : i32
        %39 = mul %33, %38 {at=4} : i32
        %40 = load %35, %37, %39 {value=0 dims=[bm, bk] at=4} : tile<f32, bm, bk>
        %41 = slice %w, %22 {at=4} : view<f32, 2>
        %42 = dim {dims=[bn] at=4} : i32
        %43 = mul %21, %42 {at=4} : i32
        %44 = dim {dims=[bk] at=4} : i32
        %45 = mul %33, %44 {at=4} : i32
        %46 = load %41, %43, %45 {value=0 dims=[bn, bk] at=4} : tile<f32, bn, bk>
        %47 = transpose %46 {at=4} : tile<f32, bk, bn>
        %48 = dot %40, %47, %34 {at=4} : tile<f32, bm, bn>
        yield %48 {at=3}
      }
      %49 = slice %y, %22 {at=5} : view<f32, 2, write>
      %50 = mul %alpha, %32 {at=5} : tile<f32, bm, bn>
      %51 = slice %r, %22 {at=5} : view<f32, 2>
      %52 = dim {dims=[bm] at=5} : i32
      %53 = mul %20, %52 {at=5} : i32
      %54 = dim {dims=[bn] at=5} : i32
      %55 = mul %21, %54 {at=5} : i32
      %56 = load %51, %53, %55 {value=0 dims=[bm, bn] at=5} : tile<f32, bm, bn>
      %57 = mul %beta, %56 {at=5} : tile<f32, bm, bn>
      %58 = add %50, %57 {at=5} : tile<f32, bm, bn>
      %59 = dim {dims=[bm] at=5} : i32
      %60 = mul %20, %59 {at=5} : i32
      %61 = dim {dims=[bn] at=5} : i32
      %62 = mul %21, %61 {at=5} : i32
      store %49, %60, %62, %58 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn", "bk"], Assembly = typeof(Product_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_w, Tensor<float> _tensor_r, Tensor<float> _tensor_y, float @alpha, float @beta)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 3, _handle.Name, "x");
        ViewArgument @w = _launch.Argument(_tensor_w, 3, _handle.Name, "w");
        ViewArgument @r = _launch.Argument(_tensor_r, 3, _handle.Name, "r");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@w, 4, ViewAccess.Read, "w"), new ViewUse(@r, 4, ViewAccess.Read, "r"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 256 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 128 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32];
        _launch.Choose(_handle, _tuned, [], [@x, @w, @r, @y]);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int @bk = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @x.Length1, @y.Length1);
        int _v0 = @x.Length1 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int _v3 = @w.Length1 + @bn;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @bn);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int grid2 = Math.Max(0, @x.Length0);
        int _programs = checked(grid0 * grid1 * grid2);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @w = @w, @r = @r, @y = @y, @alpha = @alpha, @beta = @beta, @bm = @bm, @bn = @bn, @bk = @bk, grid0 = grid0, grid1 = grid1, grid2 = grid2 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_w, _tensor_r, _tensor_y, @alpha, @beta, @bm, @bn, @bk);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@bm, @bn, @bk],
                    [@x, @w, @r, @y], [BitConverter.SingleToInt32Bits(@alpha), BitConverter.SingleToInt32Bits(@beta)], [grid0, grid1, grid2]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @w, Tensor<float> @r, Tensor<float> @y, float @alpha, float @beta, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => Product(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.ReadView(@r), InterpreterViews.View(@y), @alpha, @beta, @bm, @bn, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @w;
        public ViewArgument @r;
        public ViewArgument @y;
        public float @alpha;
        public float @beta;
        public int @bm;
        public int @bn;
        public int @bk;
        public int grid0;
        public int grid1;
        public int grid2;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program % grid1;
            _program /= grid1;
            int _grid2 = _program;
            int _e0_bytes = CpuTile.Bytes(1, bn);
            int _e1_bytes = CpuTile.Bytes(1, bn);
            int _b0_bytes = CpuTile.Bytes(bm, bn);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _b0 = _e1 + _e1_bytes;
            int _v0 = @x.Length2 + @bk;
            int _v1 = _v0 - 1;
            int _v2 = CpuMath.Divide(_v1, @bk);
            if (0 >= _v2)
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    var _s3 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v4 = _s3;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c), _v4);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v5 = _s3;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c), _v5);
                        }
                    }
                }
            }
            for (int _i6 = 0; _i6 < _v2; _i6 += 1)
            {
                ViewArgument _v7 = CpuViews.Slice(@x, 4, _grid2);
                int _v8 = _grid0 * bm;
                int _v9 = _i6 * bk;
                ViewArgument _v10 = CpuViews.Slice(@w, 4, _grid2);
                int _v11 = _grid1 * bn;
                int _v12 = _i6 * bk;
                CpuDot.Multiply(CpuTile.Operand(_v7, _v8, _v9, bm, bk, _worker), CpuTile.Transposed(CpuTile.Operand(_v10, _v11, _v12, bn, bk, _worker)),
                    ref CpuMemory.Float(_b0), CpuTile.Stride(bn), bm, bn, bk, _i6 > 0, _worker);
            }
            ViewArgument _v13 = CpuViews.Slice(@y, 4, _grid2);
            ViewArgument _v14 = CpuViews.Slice(@r, 4, _grid2);
            int _v15 = _grid0 * bm;
            int _v16 = _grid1 * bn;
            int _v17 = _grid0 * bm;
            int _v18 = _grid1 * bn;
            {
                var _in19 = new TileReader<float>(_v14, _v15, _v16, bn, 0f, _e0);
                var _out20 = new TileWriter<float>(_v13, _v17, _v18, bn, _e1);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _in19_row = _in19.Row(_r);
                    nint _out20_row = _out20.Row(_r);
                    var _s21 = Vector512.Create(@alpha);
                    var _s22 = Vector512.Create(@beta);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v23 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v24 = _s21 * _v23;
                            var _v25 = CpuMemory.LoadF32(_in19_row + 4 * _c);
                            var _v26 = _s22 * _v25;
                            var _v27 = _v24 + _v26;
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v27);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v28 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v29 = _s21 * _v28;
                            var _v30 = CpuMemory.LoadF32(_in19_row + 4 * _c, _n);
                            var _v31 = _s22 * _v30;
                            var _v32 = _v29 + _v31;
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v32, _n);
                        }
                    }
                    _out20.End(_r);
                }
            }
        }
    }
}
