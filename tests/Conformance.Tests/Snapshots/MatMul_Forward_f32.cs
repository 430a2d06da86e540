internal static partial class Forward_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.MatMul.Forward<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.MatMul.Forward<f32>
    param view %x : view<f32, 2>
    param view %w : view<f32, 2>
    param view %y : view<f32, 2, write>
    param tune %bm : i32 in [64, 32, 128] cpu [256, 128, 384, 64]
    param tune %bn : i32 in [64, 32, 128] cpu [256, 128, 384, 64]
    param tune %bk : i32 in [32, 64] cpu [1024, 512]
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %bm {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %bm {at=1} : i32
      %11 = length %w {axis=0 at=1} : i32
      %12 = add %11, %bn {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %bn {at=1} : i32
      yield %10, %15 {at=1}
    }
    body (%16 : i32, %17 : i32) {
      %18 = const {value=0 at=2} : f32
      %19 = full %18 {dims=[bm, bn] at=2} : tile<f32, bm, bn>
      %20 = const {value=0 at=3} : i32
      %21 = length %x {axis=1 at=3} : i32
      %22 = add %21, %bk {at=3} : i32
      %23 = const {value=1 at=3} : i32
      %24 = sub %22, %23 {at=3} : i32
      %25 = div %24, %bk {at=3} : i32
      %26 = const {value=1 at=3} : i32
      %27 = for %20, %25, %26, %19 {at=3} : tile<f32, bm, bn>
      region (%28 : i32, %29 : tile<f32, bm, bn>) {
        %30 = dim {dims=[bm] at=4} : i32
        %31 = mul %16, %30 {at=4} : i32
        %32 = dim {dims=[bk] at=4} : i32
        %33 = mul %28, %32 {at=4} : i32
        %34 = load %x, %31, %33 {value=0 dims=[bm, bk] at=4} : tile<f32, bm, bk>
        %35 = dim {dims=[bn] at=4} : i32
        %36 = mul %17, %35 {at=4} : i32
        %37 = dim {dims=[bk] at=4} : i32
        %38 = mul %28, %37 {at=4} : i32
        %39 = load %w, %36, %38 {value=0 dims=[bn, bk] at=4} : tile<f32, bn, bk>
        %40 = transpose %39 {at=4} : tile<f32, bk, bn>
        %41 = dot %34, %40, %29 {at=4} : tile<f32, bm, bn>
        yield %41 {at=3}
      }
      %42 = dim {dims=[bm] at=5} : i32
      %43 = mul %16, %42 {at=5} : i32
      %44 = dim {dims=[bn] at=5} : i32
      %45 = mul %17, %44 {at=5} : i32
      store %y, %43, %45, %27 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn", "bk"], Assembly = typeof(Forward_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_w, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@w, 4, ViewAccess.Read, "w"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 256 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 256 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32];
        _launch.Choose(_handle, _tuned, [], [@x, @w, @y]);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int @bk = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @x.Length0, @y.Length0);
        int _v0 = @x.Length0 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int _v3 = @w.Length0 + @bn;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @bn);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @w = @w, @y = @y, @bm = @bm, @bn = @bn, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_w, _tensor_y, @bm, @bn, @bk);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@bm, @bn, @bk],
                    [@x, @w, @y], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @w, Tensor<float> @y, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => Forward<float>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.View(@y), @bm, @bn, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @w;
        public ViewArgument @y;
        public int @bm;
        public int @bn;
        public int @bk;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, bn);
            int _b0_home_bytes = CpuTile.Bytes(bm, bn);
            nint _e0 = _worker.Scratch(_e0_bytes + _b0_home_bytes);
            nint _b0_home = _e0 + _e0_bytes;
            int _v0 = @x.Length1 + @bk;
            int _v1 = _v0 - 1;
            int _v2 = CpuMath.Divide(_v1, @bk);
            int _v3 = _grid0 * bm;
            int _v4 = _grid1 * bn;
            bool _b0_placed = CpuTile.FitsInPart(@y, _v3, _v4, bm, bn) && 0 < _v2;
            nint _b0 = _b0_placed ? CpuTile.Address(@y, _v3, _v4) : _b0_home;
            int _b0_rows = _b0_placed ? Math.Min(bm, @y.Length0 - _v3) : bm;
            int _b0_columns = _b0_placed ? Math.Min(bn, @y.Length1 - _v4) : bn;
            nint _b0_stride = _b0_placed ? @y.Stride0 : CpuTile.Stride(bn);
            if (0 >= _v2)
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    var _s5 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v6 = _s5;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v6);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v7 = _s5;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v7);
                        }
                    }
                }
            }
            for (int _i8 = 0; _i8 < _v2; _i8 += 1)
            {
                int _v9 = _grid0 * bm;
                int _v10 = _i8 * bk;
                int _v11 = _grid1 * bn;
                int _v12 = _i8 * bk;
                CpuDot.Multiply(CpuTile.Operand(@x, _v9, _v10, bm, bk, _worker), CpuTile.Transposed(CpuTile.Operand(@w, _v11, _v12, bn, bk, _worker)),
                    ref CpuMemory.Float(_b0), _b0_stride, _b0_rows, _b0_columns, bk, _i8 > 0, _worker);
            }
            if (!_b0_placed)
            {
                var _out13 = new TileWriter<float>(@y, _v3, _v4, bn, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _out13_row = _out13.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out13_row + 4 * _c, _v14);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v15 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out13_row + 4 * _c, _v15, _n);
                        }
                    }
                    _out13.End(_r);
                }
            }
        }
    }
}
