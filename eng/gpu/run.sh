#!/bin/sh
# Unpacks the GPU kit that lies beside this file (or in out/) and runs it: conformance, comparison with PyTorch,
# compute-sanitizer and benchmarks, in 8 minutes unless told otherwise. Needs an NVIDIA driver, NVRTC (of a toolkit or of
# Python wheels) and a Python with PyTorch; no .NET, no network, no root. Results: gpu-results/results.md and .json.
#
#   sh run.sh [--seconds 480] [--only conformance,matmul] [--device cuda] [--out FOLDER] [--python python3] [--quick]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
for archive in "$here/fusion-gpu.tar.gz" "$here/out/fusion-gpu.tar.gz" ""; do
    [ -z "$archive" ] || [ ! -f "$archive" ] || break
done
[ -n "$archive" ] || { echo "run.sh found no fusion-gpu.tar.gz beside it: make it with eng/gpu/pack.sh where the .NET SDK is." >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -xzf "$archive" -C "$work"

# Nothing is written to a home folder, which may not exist.
export DOTNET_EnableDiagnostics=0 DOTNET_gcServer=0 HOME="${HOME:-$work}"
"$work/fusion-gpu/fusion-gpu" conduct "$@" &
kit=$!
# A signal is handed on; the kit then writes down what it has.
trap 'kill -TERM $kit 2>/dev/null || true' TERM INT HUP
status=0
wait $kit || status=$?
while kill -0 $kit 2>/dev/null; do
    status=0
    wait $kit || status=$?
done
exit $status
