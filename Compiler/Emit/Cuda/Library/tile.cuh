// Device library of Fusion's generated kernels. It includes no toolkit header.
#pragma once
#include "/fusion/ptx.cuh"
#include "/fusion/numbers.cuh"
#include "/fusion/random.cuh"
#include "/fusion/view.cuh"
#include "/fusion/atomic.cuh"
#include "/fusion/reduce.cuh"
#include "/fusion/whole.cuh"
#include "/fusion/dot.cuh"
#include "/fusion/fragment.cuh"
#include "/fusion/mma.cuh"
