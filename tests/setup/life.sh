#!/usr/bin/env bash
# scripts/run from its first start to its end: what it prints works, a killed one is followed by a new one, a half-done migration is named and
# resumed, two stand side by side, the second on a database of the user's own, and nothing stays behind.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
source "$root/scripts/lib/setup.sh"
source "$root/scripts/lib/database.sh"
work=$(mktemp -d /tmp/careway-setup.XXXXXX)
chmod 755 "$work"
run=
stop() {
    local each
    for each in $run; do kill "$each" 2>/dev/null && wait "$each" || true; done
    rm -rf "$work"
}
trap stop EXIT
unset CAREWAY_DATABASE_URL CAREWAY_OWNER_DATABASE_URL
export CAREWAY_PRESET=dev CAREWAY_LOG=off CAREWAY_DATABASE_MEMORY=32M
# Swagger UI is not this test's matter; the page without it is.
mkdir "$work/bin" && ln -s /bin/false "$work/bin/npm" && export PATH=$work/bin:$PATH
broken() {
    say "setup: $*"
    exit 1
}

# start NAME PORT: scripts/run in a folder of that name, until its curl line is there. Its process is $started.
start() {
    CAREWAY_VAR=$work/$1 CAREWAY_LISTEN=127.0.0.1:$2 "$root/scripts/run" >"$work/$1.out" 2>"$work/$1.err" </dev/null &
    started=$!
    run+=" $started"
    for _ in $(seq 600); do
        ! grep -q '^  curl' "$work/$1.out" || return 0
        kill -0 "$started" 2>/dev/null || broken "scripts/run ended: $(tail -n 2 "$work/$1.err")"
        sleep 0.1
    done
    broken "scripts/run did not answer within a minute: $(tail -n 2 "$work/$1.err")"
}
careway() { CAREWAY_VAR=$work/one "$root/scripts/careway" "$@" 2>&1; }
printed() { bash -c "$(grep '^  curl' "$work/$1.out") --silent --fail"; }
# ends PROCESS STATUS
ends() {
    local status=0
    wait "$1" 2>/dev/null || status=$?
    run=${run/ $1/}
    [[ $status == "$2" ]] || broken "scripts/run ended with $status, not $2"
}

port=$(database_free_port)
start one "$port"
first=$started
[[ $(printed one) == *'"memberNumber":"CW'* ]] || broken "the printed curl line brings no members"

kill -KILL "$first"
ends "$first" 137
start one "$port" # waits until what the killed one left has ended
first=$started

other=$(database_free_port)
database_root "$work/one/database" -e 'CREATE DATABASE careway_own; GRANT ALL ON careway_own.* TO careway@"%"'
own=$(database_url "$work/one/database" service tcp)
CAREWAY_DATABASE_URL=${own%/careway}/careway_own start two "$other"
second=$started
[[ $(printed two) == *'"memberNumber":"CW'* ]] || broken "on a database of one's own there are no members"
[[ ! -e $work/two/database ]] || broken "a private database was made beside one's own"
kill -TERM "$second"
ends "$second" 143

database_root "$work/one/database" careway -e 'UPDATE schema_migration SET finished_at = NULL ORDER BY version DESC LIMIT 1'
! careway migrate >"$work/said" || broken "a half-done migration was passed over"
grep -q 'was begun and not finished' "$work/said" || broken "a half-done migration is not named: $(cat "$work/said")"
careway migrate --resume >"$work/said" || broken "a half-done migration cannot be resumed: $(cat "$work/said")"

kill -TERM "$first"
ends "$first" 143
! database_running "$work/one/database" || broken "the database still runs"
! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || broken "something still listens"
careway seed >"$work/said" || broken "scripts/careway does not start the database by itself: $(cat "$work/said")"
! database_running "$work/one/database" || broken "scripts/careway left the database running"
