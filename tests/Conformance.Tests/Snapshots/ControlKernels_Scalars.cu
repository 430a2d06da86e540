// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"

// Fusion.Conformance.ControlKernels.Scalars: x view<f32, 1>, y view<f32, 1, write>, z view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ControlKernels_Scalars(fusion::View<const float, 1> x, fusion::View<float, 1> y, fusion::View<int, 1> z, float s, int n, bool flag, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int _grid0 = _program;

#line 2 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v0 = fusion::at(x, _grid0);
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v1 = _v0 * 0.100000001f;
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v2 = expf(_v1);
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v3 = cosf(_v0);
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v4 = _v2 + _v3;
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v5 = fabsf(_v0);
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v6 = _v5 + 1.0f;
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v7 = logf(_v6);
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v8 = sinf(_v0);
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v9 = _v7 - _v8;
#line 3 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v10 = flag ? _v4 : _v9;
#line 4 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v11 = -(s);
#line 4 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v12 = fusion::maximum(_v10, _v11);
#line 4 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v13 = fusion::minimum(_v0, s);
#line 4 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v14 = _v12 + _v13;
#line 4 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v15 = fabsf(_v0);
#line 4 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v16 = _v15 + 0.5f;
#line 4 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v17 = powf(_v16, 1.5f);
#line 4 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v18 = _v14 + _v17;
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v19 = _v0 * 100.0f;
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v20 = fusion::to_int(_v19);
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v21 = fusion::divide(n, 3);
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v22 = fusion::add(_v20, _v21);
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v23 = fusion::sub(_grid0, 5);
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v24 = fusion::magnitude(_v23);
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v25 = fusion::add(_v22, _v24);
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v26 = fusion::shl(n, 2);
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v27 = fusion::remainder(_v26, 7);
#line 5 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v28 = fusion::sub(_v25, _v27);
#line 6 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v29 = _v28 & 1;
#line 6 "/Fusion.Conformance.ControlKernels.Scalars"
    bool _v30 = _v29 == 0;
#line 6 "/Fusion.Conformance.ControlKernels.Scalars"
    bool _v31 = !flag;
#line 6 "/Fusion.Conformance.ControlKernels.Scalars"
    bool _v32 = _v30 || _v31;
#line 7 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v33 = _v32 ? 1.0f : -1.0f;
#line 7 "/Fusion.Conformance.ControlKernels.Scalars"
    float _v34 = _v18 + _v33;
#line 8 "/Fusion.Conformance.ControlKernels.Scalars"
    int _v35 = _v28 ^ n;
    {
#line 7 "/Fusion.Conformance.ControlKernels.Scalars"
        auto _out36 = fusion::row(y, _grid0);
#line 8 "/Fusion.Conformance.ControlKernels.Scalars"
        auto _out37 = fusion::row(z, _grid0);
        if (thread == 0)
        {
#line 7 "/Fusion.Conformance.ControlKernels.Scalars"
            fusion::store(_out36, 0, _v34);
#line 8 "/Fusion.Conformance.ControlKernels.Scalars"
            fusion::store(_out37, 0, _v35);
        }
    }
}
