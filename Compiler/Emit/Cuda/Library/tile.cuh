// Device library of Fusion's generated kernels. It includes no toolkit header.
#pragma once
#include "/fusion/ptx.cuh"
#include "/fusion/numbers.cuh"
#include "/fusion/elements.cuh"
#include "/fusion/wide.cuh"
#include "/fusion/view.cuh"
#include "/fusion/reduce.cuh"
#include "/fusion/dot.cuh"
#include "/fusion/fragment.cuh"
#include "/fusion/mma.cuh"
#include "/fusion/operands.cuh"
#include "/fusion/product.cuh"
