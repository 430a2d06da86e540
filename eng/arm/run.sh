#!/bin/sh
# Runs the tests of the CPU device with Arm's instructions (Advanced SIMD), and compares hashes of all that the model's kernels
# compute with those of another processor: they have to be equal. On Arm it runs natively; elsewhere under QEMU, which says
# nothing about speed. Needs the .NET SDK, and QEMU where it emulates. It installs nothing: packages of .NET for Arm come
# through NuGet, libraries of Arm Linux into Fusion's cache folder. Emulated it takes eight minutes of processor time.
#
#   eng/arm/run.sh              elsewhere: compares with this machine
#   eng/arm/run.sh DIGESTS      compares with a file that a run on another machine left in eng/arm/out
set -eu

here=$(cd "$(dirname "$0")" && pwd)
project=$here/../../tests/Portability/Fusion.Portability.csproj
out=$here/out
expected=${1:-}
mkdir -p "$out"
command -v dotnet >/dev/null || { echo "eng/arm/run.sh needs the .NET SDK." >&2; exit 2; }

# Apart from the other builds of the tree; the analyzers have their say in the ordinary build of the same files.
publish() {
    dotnet publish "$project" -c Release --artifacts-path "$out/build" -p:RunAnalyzersDuringBuild=false -m:1 \
        --disable-build-servers -nodeReuse:false "$@" >"$out/build.log" 2>&1 || { cat "$out/build.log" >&2; exit 1; }
}

emulator=
case $(uname -m) in
aarch64 | arm64) ;;
*)
    emulator=$(command -v qemu-aarch64 || command -v qemu-aarch64-static) || { echo "This is no Arm machine, and there is no qemu-aarch64: install QEMU's user mode (Debian: apt-get install qemu-user)." >&2; exit 2; }
    # Where QEMU looks for the loader and the libraries.
    QEMU_LD_PREFIX=${FUSION_ARM_ROOT:-$("$here/libraries.sh")}
    # Tests that start this program again need the emulator's name. The JIT must write code where it runs: before 8.1, QEMU does
    # not see what is written through another mapping of the same memory, and goes on running what was there before.
    export QEMU_LD_PREFIX FUSION_EMULATOR="$emulator" DOTNET_EnableWriteXorExecute=0
    "$emulator" --version | head -n 1
    if [ -z "$expected" ]; then
        publish -o "$out/host"
        expected=$out/digests-$(uname -m).txt
        dotnet "$out/host/Fusion.Portability.dll" digests >"$expected"
    fi
    ;;
esac

publish -r linux-arm64 --self-contained -o "$out/arm64"
status=0
# No emulator, no word: not quoted.
# shellcheck disable=SC2086
$emulator "$out/arm64/Fusion.Portability" digests >"$out/digests-arm64.txt"
if [ -z "$expected" ]; then
    echo "$(wc -l <"$out/digests-arm64.txt") digests in $out/digests-arm64.txt, compared with nothing"
elif diff "$expected" "$out/digests-arm64.txt"; then
    echo "$(wc -l <"$out/digests-arm64.txt") digests, all equal to those in $expected"
else
    status=1
fi
# shellcheck disable=SC2086
$emulator "$out/arm64/Fusion.Portability" tests || status=1
exit $status
