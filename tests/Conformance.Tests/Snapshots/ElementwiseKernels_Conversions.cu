// 128 threads, 0 bytes of shared memory
#include "/fusion/tile.cuh"
#line 1 "/Fusion.Conformance.ElementwiseKernels.Conversions"

// Fusion.Conformance.ElementwiseKernels.Conversions: a view<f32, 1>, b view<i32, 1>, h view<bf16, 1>, y view<f32, 2, write>, z view<i32, 2, write>, w view<bf16, 2, write>
extern "C" __global__ void __launch_bounds__(128, 3)
ElementwiseKernels_Conversions(fusion::View<const float, 1> a, fusion::View<const int, 1> b, fusion::View<const fusion::bf16, 1> h, fusion::View<float, 2> y, fusion::View<int, 2> z, fusion::View<fusion::bf16, 2> w, int _extent0)
{
    const int thread = threadIdx.x, warp = thread / 32, lane = thread % 32;
    int _program = blockIdx.x;
    const int i = _program;

    // var u = a.Load(i, size);
#line 2000
    int _v0 = fusion::mul(i, 16);
    // y[0].Store(i, v.To<float>());
#line 5000
    auto y_2 = fusion::slice(y, 0);
    // y[1].Store(i, x.To<float>());
#line 6000
    auto y_3 = fusion::slice(y, 1);
    // y[2].Store(i, (u < 0f).To<float>());
#line 7000
    auto y_4 = fusion::slice(y, 2);
    // y[3].Store(i, u.To<BFloat16>().To<float>());
#line 8000
    auto y_5 = fusion::slice(y, 3);
    // z[0].Store(i, (u * 1e9f).To<int>());
#line 9000
    auto z_2 = fusion::slice(z, 0);
    // z[1].Store(i, (u * 3f).To<int>());
#line 10000
    auto z_3 = fusion::slice(z, 1);
    // z[2].Store(i, (u / 0f).To<int>());
#line 11000
    auto z_4 = fusion::slice(z, 2);
    // z[3].Store(i, x.To<int>());
#line 12000
    auto z_5 = fusion::slice(z, 3);
    // w[0].Store(i, u.To<BFloat16>());
#line 13000
    auto w_2 = fusion::slice(w, 0);
    // w[1].Store(i, v.To<BFloat16>());
#line 14000
    auto w_3 = fusion::slice(w, 1);
    // w[2].Store(i, x);
#line 15000
    auto w_4 = fusion::slice(w, 2);
    // w[3].Store(i, (u > 0f).To<BFloat16>());
#line 16000
    auto w_5 = fusion::slice(w, 3);
    {
        // var v = b.Load(i, size);
#line 3000
        auto b_row = fusion::row(b, _v0);
        // var x = h.Load(i, size);
#line 4000
        auto h_row = fusion::row(h, _v0);
        // var u = a.Load(i, size);
#line 2000
        auto a_row = fusion::row(a, _v0);
        // y[0].Store(i, v.To<float>());
#line 5000
        auto y_row = fusion::row(y_2, _v0);
        // y[1].Store(i, x.To<float>());
#line 6000
        auto y_row_2 = fusion::row(y_3, _v0);
        // y[2].Store(i, (u < 0f).To<float>());
#line 7000
        auto y_row_3 = fusion::row(y_4, _v0);
        // y[3].Store(i, u.To<BFloat16>().To<float>());
#line 8000
        auto y_row_4 = fusion::row(y_5, _v0);
        // z[0].Store(i, (u * 1e9f).To<int>());
#line 9000
        auto z_row = fusion::row(z_2, _v0);
        // z[1].Store(i, (u * 3f).To<int>());
#line 10000
        auto z_row_2 = fusion::row(z_3, _v0);
        // z[2].Store(i, (u / 0f).To<int>());
#line 11000
        auto z_row_3 = fusion::row(z_4, _v0);
        // z[3].Store(i, x.To<int>());
#line 12000
        auto z_row_4 = fusion::row(z_5, _v0);
        // w[0].Store(i, u.To<BFloat16>());
#line 13000
        auto w_row = fusion::row(w_2, _v0);
        // w[1].Store(i, v.To<BFloat16>());
#line 14000
        auto w_row_2 = fusion::row(w_3, _v0);
        // w[2].Store(i, x);
#line 15000
        auto w_row_3 = fusion::row(w_4, _v0);
        // w[3].Store(i, (u > 0f).To<BFloat16>());
#line 16000
        auto w_row_4 = fusion::row(w_5, _v0);
        for (int _c = thread; _c < 16; _c += 128)
        {
            // var v = b.Load(i, size);
#line 3000
            int v = fusion::load(b_row, _c, 0);
            // y[0].Store(i, v.To<float>());
#line 5000
            float _v1 = (float)(v);
            // var x = h.Load(i, size);
#line 4000
            float x = fusion::load(h_row, _c, 0.0f);
            // var u = a.Load(i, size);
#line 2000
            float u = fusion::load(a_row, _c, 0.0f);
            // y[2].Store(i, (u < 0f).To<float>());
#line 7000
            float _v2 = (u < 0.0f) ? 1.0f : 0.0f;
            // y[3].Store(i, u.To<BFloat16>().To<float>());
#line 8000
            float _v3 = fusion::round_bf16(u);
            // z[0].Store(i, (u * 1e9f).To<int>());
#line 9000
            int _v4 = fusion::to_int(u * 1E+09f);
            // z[1].Store(i, (u * 3f).To<int>());
#line 10000
            int _v5 = fusion::to_int(u * 3.0f);
            // z[2].Store(i, (u / 0f).To<int>());
#line 11000
            int _v6 = fusion::to_int(u / 0.0f);
            // z[3].Store(i, x.To<int>());
#line 12000
            int _v7 = fusion::to_int(x);
            // w[0].Store(i, u.To<BFloat16>());
#line 13000
            float _v8 = fusion::round_bf16(u);
            // w[1].Store(i, v.To<BFloat16>());
#line 14000
            float _v9 = fusion::round_bf16((float)(v));
            // w[3].Store(i, (u > 0f).To<BFloat16>());
#line 16000
            float _v10 = (u > 0.0f) ? 1.0f : 0.0f;
            // y[0].Store(i, v.To<float>());
#line 5000
            fusion::store(y_row, _c, _v1);
            // y[1].Store(i, x.To<float>());
#line 6000
            fusion::store(y_row_2, _c, x);
            // y[2].Store(i, (u < 0f).To<float>());
#line 7000
            fusion::store(y_row_3, _c, _v2);
            // y[3].Store(i, u.To<BFloat16>().To<float>());
#line 8000
            fusion::store(y_row_4, _c, _v3);
            // z[0].Store(i, (u * 1e9f).To<int>());
#line 9000
            fusion::store(z_row, _c, _v4);
            // z[1].Store(i, (u * 3f).To<int>());
#line 10000
            fusion::store(z_row_2, _c, _v5);
            // z[2].Store(i, (u / 0f).To<int>());
#line 11000
            fusion::store(z_row_3, _c, _v6);
            // z[3].Store(i, x.To<int>());
#line 12000
            fusion::store(z_row_4, _c, _v7);
            // w[0].Store(i, u.To<BFloat16>());
#line 13000
            fusion::store(w_row, _c, _v8);
            // w[1].Store(i, v.To<BFloat16>());
#line 14000
            fusion::store(w_row_2, _c, _v9);
            // w[2].Store(i, x);
#line 15000
            fusion::store(w_row_3, _c, x);
            // w[3].Store(i, (u > 0f).To<BFloat16>());
#line 16000
            fusion::store(w_row_4, _c, _v10);
        }
    }
}
