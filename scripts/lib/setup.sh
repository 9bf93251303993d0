# What the scripts share: packages, the build, sentences. To be sourced; wants $root.
packages=(
    g++ lld cmake ninja-build ccache pkg-config ca-certificates curl procps python3-venv
    libpistache-dev rapidjson-dev libre2-dev libexpected-dev libcsv-dev libicu-dev libhowardhinnant-date-dev tzdata
    libsoci-dev libboost-dev libmariadb-dev mariadb-server libspdlog-dev prometheus-cpp-dev libcjose-dev libjansson-dev libcurl4-openssl-dev libssl-dev
    libcli11-dev libgtest-dev libgmock-dev
)

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

# packages_ready [PACKAGE...]: installs what is missing of ours and of these.
packages_ready() {
    local missing=() each
    for each in "${packages[@]}" "$@"; do
        dpkg-query --show --showformat='${Status}' "$each" 2>/dev/null | grep -q 'install ok installed' || missing+=("$each")
    done
    ((${#missing[@]})) || return 0
    local as=()
    if [[ $(id -u) != 0 ]]; then
        command -v sudo >/dev/null || fail "These packages are missing and you are not root: apt-get install ${missing[*]}"
        sudo -v || fail "These packages are missing and sudo does not let you install them: ${missing[*]}"
        as=(sudo)
    fi
    say "Installing ${missing[*]}"
    (packages_install "${missing[@]}") || exit 1
}

# In a shell of its own, whose end takes away what it laid, however it ends.
packages_install() {
    local why policy=/usr/sbin/policy-rc.d
    if [[ ! -e $policy ]]; then # the database is started by our scripts, not by the system
        trap '"${as[@]}" rm -f /usr/sbin/policy-rc.d' EXIT
        printf '#!/bin/sh\nexit 101\n' | "${as[@]}" tee "$policy" >/dev/null && "${as[@]}" chmod +x "$policy" \
            || fail "$policy cannot be written."
    fi
    why=$("${as[@]}" apt-get update -qq 2>&1) || fail "The lists of packages could not be fetched: $(apt_reason "$why")"
    why=$("${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 "$@" 2>&1) \
        || fail "The packages could not be installed: $(apt_reason "$why")"
}

# What apt-get says first of what went wrong.
apt_reason() { grep -m 1 '^E: ' <<<"$1" | cut -c 4- || tail -n 1 <<<"$1"; }

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    (
        cd "$root"
        [[ -f build/$preset/build.ninja ]] || cmake --preset "$preset" >/dev/null || fail "The build could not be set up."
        cmake --build --preset "$preset" --target "${@:-all}" -- --quiet >&2 || fail "The build failed$(disk_note "$root")."
    ) || exit 1
}

# disk_note DIR: the words for a full disk, nothing for another.
disk_note() {
    local free
    free=$(($(df -Pk "$1" | awk 'NR == 2 { print $4 }') / 1024))
    ((free >= 100)) || printf ': the disk is full (%s MB are free)' "$free"
}
