private static partial class Power_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.Power",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.Power
    param view %x : view<f32, 2>
    param view %exponents : view<i32, 1>
    param view %y : view<f32, 2, write>
    param tune %size : i32 in [32]
    statement 1 "var (i, row) = Grid.Over(Tile.Count(x.Length(1), size), x.Length(0));"
    statement 2 "var power = x[row].Load(i, size);"
    statement 3 "var result = Tile.Full(1, size, 1f);"
    statement 4 "int n = exponents.At(row);"
    statement 5 "while (n > 0)"
    statement 6 "if (n % 2 == 1)"
    statement 7 "result *= power;"
    statement 8 "power = Squared(power);"
    statement 9 "n /= 2;"
    statement 10 "y[row].Store(i, result);"
    statement 11 "x * x"
    grid {
      %4 = length %x {axis=1 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      %9 = length %x {axis=0 at=1} : i32
      yield %8, %9 {at=1}
    }
    body (%i : i32, %row : i32) {
      %12 = slice %x, %row {at=2} : view<f32, 1>
      %13 = dim {dims=[size] at=2} : i32
      %14 = mul %i, %13 {at=2} : i32
      %power = load %12, %14 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %16 = const {value=1 at=3} : f32
      %result = full %16 {dims=[1, size] at=3} : tile<f32, 1, size>
      %n = at %exponents, %row {at=4} : i32
      %result.2, %power.2, %n.2 = while %result, %power, %n {at=5} : tile<f32, 1, size>, tile<f32, 1, size>, i32
      region (%result.3 : tile<f32, 1, size>, %power.3 : tile<f32, 1, size>, %n.3 : i32) {
        %25 = const {value=0 at=5} : i32
        %26 = gt %n.3, %25 {at=5} : bool
        yield %26 {at=5}
      }
      region (%result.4 : tile<f32, 1, size>, %power.4 : tile<f32, 1, size>, %n.4 : i32) {
        %30 = const {value=2 at=6} : i32
        %31 = rem %n.4, %30 {at=6} : i32
        %32 = const {value=1 at=6} : i32
        %33 = eq %31, %32 {at=6} : bool
        %result.5 = if %33 {at=6} : tile<f32, 1, size>
        region {
          %result.6 = mul %result.4, %power.4 {at=7} : tile<f32, 1, size>
          yield %result.6 {at=6}
        }
        region {
          yield %result.4 {at=6}
        }
        %power.5 = mul %power.4, %power.4 {at=11} : tile<f32, 1, size>
        %37 = const {value=2 at=9} : i32
        %n.5 = div %n.4, %37 {at=9} : i32
        yield %result.5, %power.5, %n.5 {at=5}
      }
      %39 = slice %y, %row {at=10} : view<f32, 1, write>
      %40 = dim {dims=[size] at=10} : i32
      %41 = mul %i, %40 {at=10} : i32
      store %39, %41, %result.2 {at=10}
      yield
    }
    """,
        _lines)
        { Fingerprint = "981bc101a236", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "exponents"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Power_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<int> _tensor_exponents, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @exponents = _launch.Argument(_tensor_exponents, 1, _handle.Name, "exponents");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @exponents, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 32 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @x.Length1 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @x.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @exponents = @exponents, @y = @y, @size = @size, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_exponents, _tensor_y, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<int> @exponents, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.Power(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@exponents), InterpreterViews.View(@y), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @exponents;
        public ViewArgument @y;
        public int @size;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program % grid0;
            _program /= grid0;
            int row = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int result_tile_bytes = CpuTile.Bytes(1, size);
            int power_tile_bytes = CpuTile.Bytes(1, size);
            int _b2_bytes = CpuTile.Bytes(1, size);
            int power_tile2_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + result_tile_bytes + power_tile_bytes + _b2_bytes + power_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint result_tile = _e1 + _e1_bytes;
            nint power_tile = result_tile + result_tile_bytes;
            nint _b2 = power_tile + power_tile_bytes;
            nint power_tile2 = _b2 + _b2_bytes;
            // var power = x[row].Load(i, size);
            ViewArgument x_2 = CpuViews.Slice(@x, 4, row);
            int _v0 = i * size;
            // int n = exponents.At(row);
            int n = CpuViews.ReadI32(@exponents, row);
            // var power = x[row].Load(i, size);
            // var result = Tile.Full(1, size, 1f);
            {
                var x_in = new TileReader<float>(x_2, 0, _v0, size, 0f, _e0);
                {
                    nint x_in_row = x_in.Row(0);
                    var _s1 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var result = _s1;
                            CpuMemory.StoreF32(result_tile + 4 * _c, result);
                            var power = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuMemory.StoreF32(power_tile + 4 * _c, power);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var result_2 = _s1;
                            CpuMemory.StoreF32(result_tile + 4 * _c, result_2);
                            var power_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(power_tile + 4 * _c, power_2);
                        }
                    }
                }
            }
            // while (n > 0)
            int n_2 = n;
            while (true)
            {
                bool _v2 = n_2 > 0;
                if (!(_v2)) break;
                // n /= 2;
                int n_3 = CpuMath.Divide(n_2, 2);
                // if (n % 2 == 1)
                // x * x
                {
                    {
                        var _s3 = Vector512.Create((CpuMath.Remainder(n_2, 2) == 1) ? -1 : 0);
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var result_3 = CpuMemory.LoadF32(result_tile + 4 * _c);
                                var power_3 = CpuMemory.LoadF32(power_tile + 4 * _c);
                                var result_4 = result_3 * power_3;
                                var _v4 = Vector512.ConditionalSelect(_s3.AsSingle(), result_4, result_3);
                                CpuMemory.StoreF32(_b2 + 4 * _c, _v4);
                                var power_4 = power_3 * power_3;
                                CpuMemory.StoreF32(power_tile2 + 4 * _c, power_4);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var result_5 = CpuMemory.LoadF32(result_tile + 4 * _c);
                                var power_5 = CpuMemory.LoadF32(power_tile + 4 * _c);
                                var result_6 = result_5 * power_5;
                                var _v5 = Vector512.ConditionalSelect(_s3.AsSingle(), result_6, result_5);
                                CpuMemory.StoreF32(_b2 + 4 * _c, _v5);
                                var power_6 = power_5 * power_5;
                                CpuMemory.StoreF32(power_tile2 + 4 * _c, power_6);
                            }
                        }
                    }
                }
                n_2 = n_3;
                (result_tile, _b2) = (_b2, result_tile);
                (power_tile, power_tile2) = (power_tile2, power_tile);
            }
            // y[row].Store(i, result);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, row);
            {
                var y_out = new TileWriter<float>(y_2, 0, _v0, size, _e1);
                {
                    nint y_out_row = y_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var result_7 = CpuMemory.LoadF32(result_tile + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, result_7);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var result_8 = CpuMemory.LoadF32(result_tile + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, result_8, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
