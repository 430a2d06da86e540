internal static partial class Branches_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ControlKernels.Branches",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ControlKernels.Branches
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param scalar %threshold : f32
    param const %negate : bool = 1
    param tune %rows : i32 in [4]
    param const %width : i32 = 20
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %x, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = mul %11, %rows {at=3} : i32
      %17 = const {value=0 at=3} : i32
      %18 = at %x, %16, %17 {at=3} : f32
      %19 = const {value=1 at=4} : f32
      %20 = gt %18, %threshold {at=5} : bool
      %21, %22 = if %20 {at=5} : tile<f32, rows, width>, f32
      region {
        %23 = const {value=2 at=6} : f32
        %24 = mul %15, %23 {at=6} : tile<f32, rows, width>
        %25 = reduceSum %15 {along=columns at=6} : tile<f32, rows, 1>
        %26 = add %24, %25 {at=6} : tile<f32, rows, width>
        %27 = mul %18, %18 {at=7} : f32
        %28 = const {value=1 at=7} : f32
        %29 = add %27, %28 {at=7} : f32
        %30 = sqrt %29 {at=7} : f32
        yield %26, %30 {at=5}
      }
      region {
        %31 = const {value=2 at=8} : i32
        %32 = rem %11, %31 {at=8} : i32
        %33 = const {value=0 at=8} : i32
        %34 = eq %32, %33 {at=8} : bool
        %35 = if %34 {at=8} : tile<f32, rows, width>
        region {
          %36 = const {value=1 at=9} : f32
          %37 = sub %15, %36 {at=9} : tile<f32, rows, width>
          yield %37 {at=8}
        }
        region {
          yield %15 {at=8}
        }
        yield %35, %19 {at=5}
      }
      %38 = if %negate {at=10} : tile<f32, rows, width>
      region {
        %39 = neg %21 {at=11} : tile<f32, rows, width>
        yield %39 {at=10}
      }
      region {
        yield %21 {at=10}
      }
      %40 = const {value=1 at=12} : i32
      %41 = eq %11, %40 {at=12} : bool
      if %41 {at=12}
      region {
        %42 = mul %11, %rows {at=13} : i32
        %43 = const {value=1 at=13} : i32
        %44 = const {value=0 at=13} : f32
        %45 = full %44 {dims=[1, 3] at=13} : tile<f32, 1, 3>
        store %y, %42, %43, %45 {at=13}
        yield {at=12}
      }
      region {
        yield {at=12}
      }
      %46 = const {value=0 at=14} : i32
      %47 = mul %38, %22 {at=14} : tile<f32, rows, width>
      %48 = dim {dims=[rows] at=14} : i32
      %49 = mul %11, %48 {at=14} : i32
      store %y, %49, %46, %47 {at=14}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Branches_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, float @threshold, bool @negate, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@negate ? 1 : 0, @width], [@x, @y]);
        int @rows = _tuned[0];
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @threshold = @threshold, @negate = @negate, @rows = @rows, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @threshold, @negate, @rows, @width);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@negate ? 1 : 0, @rows, @width],
                    [@x, @y], [BitConverter.SingleToInt32Bits(@threshold)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, float @threshold, bool @negate, int @rows, int @width) =>
        _launch.Interpret(() => Branches(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @threshold, @negate, @rows, @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public float @threshold;
        public bool @negate;
        public int @rows;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, 3);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0 = _e3 + _e3_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * @rows;
            float _v2 = CpuViews.ReadF32(@x, _v1, 0);
            bool _v3 = _v2 > @threshold;
            float _v4;
            if (_v3)
            {
                float _v5 = _v2 * _v2;
                float _v6 = _v5 + 1f;
                float _v7 = MathF.Sqrt(_v6);
                {
                    var _in8 = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in8_row = _in8.Row(_r);
                        float _v9;
                        {
                            Vector512<float> _v9_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v10 = CpuMemory.LoadF32(_in8_row + 4 * _c);
                                _v9_lanes = _v9_lanes + _v10;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v11 = CpuMemory.LoadF32(_in8_row + 4 * _c, _n);
                                _v9_lanes = _v9_lanes + CpuMath.Keep(_v11, _n, 0f);
                            }
                            _v9 = CpuMath.Sum(_v9_lanes);
                        }
                        var _s12 = Vector512.Create(2f);
                        var _s13 = Vector512.Create(_v9);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v14 = CpuMemory.LoadF32(_in8_row + 4 * _c);
                                var _v15 = _v14 * _s12;
                                var _v16 = _v15 + _s13;
                                CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v16);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v17 = CpuMemory.LoadF32(_in8_row + 4 * _c, _n);
                                var _v18 = _v17 * _s12;
                                var _v19 = _v18 + _s13;
                                CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v19);
                            }
                        }
                    }
                }
                _v4 = _v7;
            }
            else
            {
                int _v20 = CpuMath.Remainder(_grid0, 2);
                bool _v21 = _v20 == 0;
                {
                    var _in22 = new TileReader<float>(@x, _v0, 0, width, 0f, _e1);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in22_row = _in22.Row(_r);
                        var _s23 = Vector512.Create(1f);
                        var _s24 = Vector512.Create(_v21 ? -1 : 0);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v25 = CpuMemory.LoadF32(_in22_row + 4 * _c);
                                var _v26 = _v25 - _s23;
                                var _v27 = Vector512.ConditionalSelect(_s24.AsSingle(), _v26, _v25);
                                CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v27);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v28 = CpuMemory.LoadF32(_in22_row + 4 * _c, _n);
                                var _v29 = _v28 - _s23;
                                var _v30 = Vector512.ConditionalSelect(_s24.AsSingle(), _v29, _v28);
                                CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v30);
                            }
                        }
                    }
                }
                _v4 = 1f;
            }
            bool _v31 = _grid0 == 1;
            if (_v31)
            {
                int _v32 = _grid0 * @rows;
                {
                    var _out33 = new TileWriter<float>(@y, _v32, 1, 3, _e2);
                    {
                        nint _out33_row = _out33.Row(0);
                        var _s34 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= 3 - 16; _c += 16)
                            {
                                var _v35 = _s34;
                                CpuMemory.StoreF32(_out33_row + 4 * _c, _v35);
                            }
                            if (_c < 3)
                            {
                                int _n = 3 - _c;
                                var _v36 = _s34;
                                CpuMemory.StoreF32(_out33_row + 4 * _c, _v36, _n);
                            }
                        }
                        _out33.End(0);
                    }
                }
            }
            int _v37 = _grid0 * rows;
            {
                var _out38 = new TileWriter<float>(@y, _v37, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out38_row = _out38.Row(_r);
                    var _s39 = Vector512.Create(@negate ? -1 : 0);
                    var _s40 = Vector512.Create(_v4);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v41 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v42 = -_v41;
                            var _v43 = Vector512.ConditionalSelect(_s39.AsSingle(), _v42, _v41);
                            var _v44 = _v43 * _s40;
                            CpuMemory.StoreF32(_out38_row + 4 * _c, _v44);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v45 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v46 = -_v45;
                            var _v47 = Vector512.ConditionalSelect(_s39.AsSingle(), _v46, _v45);
                            var _v48 = _v47 * _s40;
                            CpuMemory.StoreF32(_out38_row + 4 * _c, _v48, _n);
                        }
                    }
                    _out38.End(_r);
                }
            }
        }
    }
}
