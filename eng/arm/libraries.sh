#!/bin/sh
# Fetches the few system libraries that .NET needs of Arm Linux (from Debian bookworm) into a cache folder and prints that
# folder, for QEMU to find them. Nothing is installed and no root is needed; the mirror is the one that this machine's apt
# already uses. Running it again does nothing. Elsewhere, FUSION_ARM_ROOT can name the root of any Arm Linux.
set -eu

folder="${FUSION_CACHE:-$HOME/.cache/fusion}/arm64"
if [ -e "$folder/lib/ld-linux-aarch64.so.1" ]; then
    echo "$folder"
    exit 0
fi
for tool in apt-get dpkg; do
    command -v "$tool" >/dev/null || { echo "eng/arm/libraries.sh needs $tool (Debian); elsewhere name the root of an Arm Linux in FUSION_ARM_ROOT." >&2; exit 1; }
done
mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
    sed -n -e 's/^URIs:[[:space:]]*\([^[:space:]]*\).*/\1/p' -e 's/^deb[[:space:]]\(\[[^]]*\][[:space:]]*\)\{0,1\}\([^[:space:]]*\).*/\2/p' |
    grep '/debian/*$' | head -n 1)
[ -n "$mirror" ] || { echo "eng/arm/libraries.sh found no Debian mirror in this machine's apt sources; name the root of an Arm Linux in FUSION_ARM_ROOT." >&2; exit 1; }

echo "Fetching Debian's libc6, libgcc-s1, libstdc++6, libssl3 and zlib1g for arm64 into $folder" >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/state/lists/partial" "$work/cache/archives/partial" "$work/root" "$(dirname "$folder")"
: >"$work/status"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm main" >"$work/sources.list"
apt() {
    apt-get -qq -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::Etc::preferencesparts=/dev/null \
        -o "Dir::State=$work/state" -o "Dir::State::status=$work/status" -o "Dir::Cache=$work/cache" -o APT::Architecture=arm64 \
        -o APT::Architectures=arm64 -o APT::Sandbox::User= "$@"
}
apt update >&2
# OpenSSL, because .NET takes SHA-256 from it.
(cd "$work" && apt download libc6 libgcc-s1 libstdc++6 libssl3 zlib1g >&2)
for package in "$work"/*.deb; do
    dpkg -x "$package" "$work/root"
done
# Renamed when it is complete, so that an interrupted run leaves nothing that looks it.
staged="$folder.$$"
mv "$work/root" "$staged"
rm -rf "$folder"
mv "$staged" "$folder"
echo "$folder"
