// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.WideKernels.DoubleFunctions: a view<f64, 1>, y view<f64, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
WideKernels_DoubleFunctions(fusion::View<const double, 1> a, fusion::View<double, 2> y, double s, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    int _v0 = fusion::mul(_grid0, 20);
#line 3 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    auto _v1 = fusion::slice(y, 0);
#line 3 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    int _v2 = fusion::mul(_grid0, 20);
#line 4 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    auto _v3 = fusion::slice(y, 1);
#line 4 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    int _v4 = fusion::mul(_grid0, 20);
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    auto _v5 = fusion::slice(y, 2);
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    auto _v6 = fusion::as_column(_v5);
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    auto _v7 = fusion::as_column(a);
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    int _v8 = fusion::mul(_grid0, 20);
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    int _v9 = fusion::mul(_grid0, 20);
#line 6 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    auto _v10 = fusion::slice(y, 3);
#line 6 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    double _v11 = exp(s);
#line 6 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    double _v12 = log(s);
#line 6 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    double _v13 = _v11 + _v12;
#line 6 "/Fusion.Conformance.WideKernels.DoubleFunctions"
    int _v14 = fusion::mul(_grid0, 20);
    {
#line 2 "/Fusion.Conformance.WideKernels.DoubleFunctions"
        auto _in15 = fusion::row(a, _v0);
#line 3 "/Fusion.Conformance.WideKernels.DoubleFunctions"
        auto _out16 = fusion::row(_v1, _v2);
#line 4 "/Fusion.Conformance.WideKernels.DoubleFunctions"
        auto _out17 = fusion::row(_v3, _v4);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 2 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            double _v18 = fusion::load(_in15, _c, 0.0);
#line 3 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            double _v19 = exp(_v18);
#line 4 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            double _v20 = fabs(_v18);
#line 4 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            double _v21 = _v20 + 1.0000000000000001E-09;
#line 4 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            double _v22 = log(_v21);
#line 3 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            fusion::store(_out16, _c, _v19);
#line 4 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            fusion::store(_out17, _c, _v22);
        }
    }
    __syncthreads();
    {
        for (int _r = thread; _r < 20; _r += 128)
        {
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            auto _in23 = fusion::row(_v7, _v8 + _r, 0);
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            auto _out24 = fusion::row(_v6, _v9 + _r, 0);
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            double _v25 = fusion::load(_in23, 0, 0.0);
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            double _v26 = exp(_v25);
#line 5 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            fusion::store(_out24, 0, _v26);
        }
    }
    __syncthreads();
    {
#line 6 "/Fusion.Conformance.WideKernels.DoubleFunctions"
        auto _out27 = fusion::row(_v10, _v14);
        for (int _c = thread; _c < 20; _c += 128)
        {
#line 6 "/Fusion.Conformance.WideKernels.DoubleFunctions"
            fusion::store(_out27, _c, _v13);
        }
    }
}
