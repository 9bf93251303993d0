# What the scripts share: packages, the build, the user who runs it. To be sourced; wants $root.
packages=(
    g++ cmake ninja-build ccache pkg-config ca-certificates curl procps
    libpistache-dev rapidjson-dev libre2-dev libexpected-dev libcsv-dev libicu-dev libhowardhinnant-date-dev tzdata
    libsoci-dev libboost-dev libmariadb-dev mariadb-server libspdlog-dev prometheus-cpp-dev libcjose-dev libjansson-dev libcurl4-openssl-dev libssl-dev
    libcli11-dev libgtest-dev libgmock-dev
)

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

packages_ready() {
    local missing=() each
    for each in "${packages[@]}" "$@"; do
        dpkg-query --show --showformat='${Status}' "$each" 2>/dev/null | grep -q 'install ok installed' || missing+=("$each")
    done
    ((${#missing[@]})) || return 0
    local as=()
    if [[ $(id -u) != 0 ]]; then
        command -v sudo >/dev/null || fail "These packages are missing and you are not root: apt-get install ${missing[*]}"
        as=(sudo)
    fi
    say "Installing ${missing[*]}"
    # The database is started by our scripts, not by the system.
    local policy=/usr/sbin/policy-rc.d made=
    [[ -e $policy ]] || { printf '#!/bin/sh\nexit 101\n' | "${as[@]}" tee "$policy" >/dev/null && "${as[@]}" chmod +x "$policy" && made=1; }
    "${as[@]}" apt-get update -qq || fail "apt-get update did not work: is the network there?"
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || fail "The packages could not be installed."
    [[ -z $made ]] || "${as[@]}" rm -f "$policy"
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    (
        cd "$root"
        [[ -f build/$preset/build.ninja ]] || cmake --preset "$preset" >/dev/null || fail "The build could not be set up."
        cmake --build --preset "$preset" --target "${@:-all}" -- --quiet >&2 || fail "The build failed."
    )
}
