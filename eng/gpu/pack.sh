#!/bin/sh
# Publishes the GPU kit self-contained (the target needs no .NET) and packs it into eng/gpu/out/fusion-gpu.tar.gz, which
# must stay within 32 MB. Builds apart from the other builds of the tree. See docs/gpu-kit.md.
#
#   eng/gpu/pack.sh [FOLDER]     packs into FOLDER instead of eng/gpu/out
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/out}
limit=32000000
command -v dotnet >/dev/null || { echo "eng/gpu/pack.sh needs the .NET SDK; pack on a machine that has it and copy the archive." >&2; exit 1; }

mkdir -p "$out"
staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
# The analyzers have their say in the ordinary build of the same files.
dotnet publish "$here/../../tests/Gpu/Fusion.Gpu.csproj" -c Release -r linux-x64 --self-contained --artifacts-path "$here/out/build" \
    -p:FusionPack=true -p:RunAnalyzersDuringBuild=false -p:DebugType=none --disable-build-servers -nodeReuse:false -o "$staged/fusion-gpu" >&2
find "$staged" -name '*.pdb' -delete

# Equal contents give equal archives.
tar -C "$staged" --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 -cf - fusion-gpu | gzip -9n >"$out/fusion-gpu.tar.gz"
cp "$here/run.sh" "$out/run.sh"
bytes=$(wc -c <"$out/fusion-gpu.tar.gz")
[ "$bytes" -le $limit ] || { echo "The archive has $bytes bytes; at most $limit are allowed: find what came along." >&2; exit 1; }
echo "$out/fusion-gpu.tar.gz: $bytes bytes; copy it and run.sh to the machine with the GPU and run: sh run.sh" >&2
