#!/bin/sh
# Fetches NVIDIA's run-time compiler (NVRTC 12.4, from Debian's non-free section) into a cache folder and prints that
# folder. Needs no root, no driver and no GPU: it lets a machine without any of them compile CUDA kernels to cubins.
# Nothing is installed; the mirror is the one that this machine's apt already uses. Running it again does nothing.
#
#   FUSION_NVRTC=$(eng/nvrtc.sh) dotnet test
set -eu

folder="${FUSION_CACHE:-$HOME/.cache/fusion}/nvrtc"
mkdir -p "$(dirname "$folder")"
# Several test processes may start at once: one fetches, the others wait for it. The lock goes with the process.
if command -v flock >/dev/null; then
    exec 9>"$folder.lock"
    flock 9
fi
if [ -e "$folder/libnvrtc.so.12" ] && ls "$folder"/libnvrtc-builtins.so.12.* >/dev/null 2>&1; then
    echo "$folder"
    exit 0
fi

for tool in apt-get dpkg; do
    command -v "$tool" >/dev/null || { echo "eng/nvrtc.sh needs $tool (Debian or Ubuntu); elsewhere install the CUDA toolkit or the Python wheel nvidia-cuda-nvrtc." >&2; exit 1; }
done

# The first Debian mirror of the machine's own sources, in either of apt's two formats.
mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
    sed -n -e 's/^URIs:[[:space:]]*\([^[:space:]]*\).*/\1/p' -e 's/^deb[[:space:]]\(\[[^]]*\][[:space:]]*\)\{0,1\}\([^[:space:]]*\).*/\2/p' |
    grep '/debian/*$' | head -n 1)
[ -n "$mirror" ] || { echo "eng/nvrtc.sh found no Debian mirror in this machine's apt sources." >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/unpacked"
keys=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb [arch=amd64 signed-by=$keys] $mirror trixie non-free" >"$work/sources.list"
apt() {
    apt-get -qq -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::Etc::preferencesparts=/dev/null \
        -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o APT::Architecture=amd64 -o APT::Architectures=amd64 \
        -o APT::Sandbox::User= "$@"
}
apt update >&2
(cd "$work" && apt download libnvrtc12 libnvrtc-builtins12.4 >&2)
for package in "$work"/*.deb; do
    dpkg -x "$package" "$work/unpacked"
done

# Beside and then renamed, so that an interrupted run leaves nothing that looks complete.
mkdir -p "$(dirname "$folder")"
staged="$folder.$$"
rm -rf "$staged"
mkdir "$staged"
find "$work/unpacked" -name 'libnvrtc*.so*' -exec cp -P {} "$staged/" \;
rm -rf "$folder"
mv "$staged" "$folder"
echo "$folder"
