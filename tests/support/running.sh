# scripts/run for a test, in folders of its own under $work that go at the end. To be sourced; wants $root.
source "$root/scripts/lib/setup.sh"
source "$root/scripts/lib/database.sh"
work=$(mktemp -d /tmp/careway-setup.XXXXXX)
chmod 755 "$work"
running=
stop() {
    local each
    for each in $running; do kill "$each" 2>/dev/null && wait "$each" || true; done
    rm -rf "$work"
}
trap stop EXIT
unset CAREWAY_DATABASE_URL CAREWAY_OWNER_DATABASE_URL
export CAREWAY_LOG=off CAREWAY_DATABASE_MEMORY=32M

broken() {
    say "$(basename "$0"): $*"
    exit 1
}

# start NAME PORT: scripts/run in a folder of that name, until its curl line is there. Its process is $started.
start() {
    rm -f "$work/$1.out"
    CAREWAY_VAR=$work/$1 CAREWAY_LISTEN=127.0.0.1:$2 "$root/scripts/run" >"$work/$1.out" 2>"$work/$1.err" </dev/null &
    started=$!
    running+=" $started"
    for _ in $(seq 600); do
        ! grep -q "^  curl" "$work/$1.out" 2>/dev/null || return 0
        kill -0 "$started" 2>/dev/null || broken "scripts/run ended: $(tail -n 2 "$work/$1.err")"
        sleep 0.1
    done
    broken "scripts/run did not answer within a minute: $(tail -n 2 "$work/$1.err")"
}

# ends PROCESS STATUS
ends() {
    local status=0
    wait "$1" 2>/dev/null || status=$?
    running=${running/ $1/}
    [[ $status == "$2" ]] || broken "scripts/run ended with $status, not $2"
}

# What the curl line printed in NAME answers.
printed() { bash -c "$(grep '^  curl' "$work/$1.out") --silent --fail"; }
