// 128 threads, 384 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.PageKernels.Greedy"

// Fusion.Conformance.PageKernels.Greedy: logits view<f32, 2>, token view<i32, 1, write>, broken view<i32, 1, write>
extern "C" __global__ void __launch_bounds__(128, 3)
PageKernels_Greedy(fusion::View<const float, 2> logits, fusion::View<int, 1> token, fusion::View<int, 1> broken, int _extent0)
{
    extern __shared__ __align__(16) unsigned char _shared[];
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var row = logits[i].Load(0, vocabulary);
#line 2000
    auto logits_2 = fusion::slice(logits, i);
    {
        auto logits_row = fusion::row(logits_2, 0);
        // token.Store(i, row.ArgMax(Axis.Columns));
#line 3000
        auto token_row = fusion::row(token, i);
        // broken.Store(i, (!(row <= float.PositiveInfinity)).Any(Axis.Columns).To<int>());
#line 4000
        auto broken_row = fusion::row(broken, i);
        // token.Store(i, row.ArgMax(Axis.Columns));
#line 3000
        float _v0 = -fusion::infinity();
        // broken.Store(i, (!(row <= float.PositiveInfinity)).Any(Axis.Columns).To<int>());
#line 4000
        int _v1 = (-2147483647 - 1);
        for (int _c = thread; _c < 100; _c += 128)
        {
            // var row = logits[i].Load(0, vocabulary);
#line 2000
            float row = fusion::load(logits_row, _c, 0.0f);
            // broken.Store(i, (!(row <= float.PositiveInfinity)).Any(Axis.Columns).To<int>());
#line 4000
            int _v2 = (!(row <= fusion::infinity())) ? 1 : 0;
            // token.Store(i, row.ArgMax(Axis.Columns));
#line 3000
            _v0 = fusion::Max::of(_v0, row);
            // broken.Store(i, (!(row <= float.PositiveInfinity)).Any(Axis.Columns).To<int>());
#line 4000
            _v1 = fusion::Max::of(_v1, _v2);
        }
        // token.Store(i, row.ArgMax(Axis.Columns));
#line 3000
        _v0 = fusion::over_block<fusion::Max, 128>(_v0, (float*)(_shared + 0 + 0));
        // broken.Store(i, (!(row <= float.PositiveInfinity)).Any(Axis.Columns).To<int>());
#line 4000
        _v1 = fusion::over_block<fusion::Max, 128>(_v1, (int*)(_shared + 0 + 128));
        int _v3 = (_v1 != 0) ? 1 : 0;
        if (thread == 0)
        {
            fusion::store(broken_row, 0, _v3);
        }
        // token.Store(i, row.ArgMax(Axis.Columns));
#line 3000
        int _v4 = 2147483647;
        for (int _c = thread; _c < 100; _c += 128)
        {
            // var row = logits[i].Load(0, vocabulary);
#line 2000
            float row_2 = fusion::load(logits_row, _c, 0.0f);
            // token.Store(i, row.ArgMax(Axis.Columns));
#line 3000
            _v4 = fusion::Min::of(_v4, ((row_2 == _v0) || (row_2 != row_2)) ? _c : 2147483647);
        }
        _v4 = fusion::over_block<fusion::Min, 128>(_v4, (int*)(_shared + 0 + 256));
        if (thread == 0)
        {
            fusion::store(token_row, 0, _v4);
        }
    }
}
