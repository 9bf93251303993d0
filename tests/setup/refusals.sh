#!/usr/bin/env bash
# What scripts/run cannot do it says in one sentence, ends with 1, and leaves nothing half made.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d /tmp/careway-setup.XXXXXX)
listener=
stop() {
    [[ -z $listener ]] || kill "$listener"
    rm -rf "$work"
}
trap stop EXIT
chmod 755 "$work"
mkdir "$work/bin"
unset CAREWAY_DATABASE_URL CAREWAY_OWNER_DATABASE_URL
export CAREWAY_VAR=$work/var CAREWAY_LISTEN=127.0.0.1:1 CAREWAY_PRESET=dev
failed=0

# refuses CASE SENTENCE COMMAND...
refuses() {
    local name=$1 sentence=$2 said status=0
    shift 2
    said=$("$@" 2>&1 >/dev/null </dev/null) || status=$?
    if [[ $status != 1 || $(tail -n 1 <<<"$said") != *"$sentence"* ]]; then
        printf 'setup: %s: status %s, and it said:\n%s\n' "$name" "$status" "$said"
        failed=1
    fi
}
# A program of the system that answers as it would on a machine in that state: stand_in NAME <<SCRIPT
stand_in() {
    { echo '#!/bin/sh' && cat; } >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}
missing() { PATH="$work/bin:$PATH" bash -c 'root=$1; . "$1/scripts/lib/setup.sh"; packages_ready no-such-package' _ "$root"; }

refuses "a listening place without a port" "must be an address and a port" env CAREWAY_LISTEN=8080 "$root/scripts/run"

python3 -c 'import socket, sys, time
taken = socket.create_server(("127.0.0.1", 0))
print(taken.getsockname()[1], flush=True)
time.sleep(60)' >"$work/port" &
listener=$!
until [[ -s $work/port ]]; do sleep 0.05; done
refuses "a taken port" "Port $(cat "$work/port") of 127.0.0.1 is taken." env "CAREWAY_LISTEN=127.0.0.1:$(cat "$work/port")" "$root/scripts/run"
refuses "a database that is away" "The database cannot be reached" env CAREWAY_DATABASE_URL=mysql://nobody:none@127.0.0.1:1/careway "$root/scripts/run"
refuses "a program without a database" "There is no database yet" "$root/scripts/careway" seed

stand_in df <<<'printf "Filesystem 1024-blocks Used Available Capacity Mounted on\nsmall 20000 10000 10000 50%% /\n"'
refuses "a full disk" "9 MB are free" env "PATH=$work/bin:$PATH" bash -c '. "$1/scripts/lib/database.sh"; database_start "$2"' _ "$root" "$work/full"
[[ ! -e $work/full/data && ! -e $work/full/credentials ]] || { echo "setup: a full disk left a database half made"; failed=1; }
rm "$work/bin/df"

stand_in sudo <<<'[ "$1" = -v ] || exec "$@"'
stand_in apt-get <<<'[ "$1" != install ] || { echo "E: Unable to locate package no-such-package" >&2; exit 100; }'
stand_in tee <<<'exec cat'
stand_in chmod <<<'exit 0'
stand_in rm <<<"echo \"\$2\" >>$work/removed"
refuses "a package that is not to be had" "could not be installed: Unable to locate package no-such-package" missing
[[ -e /usr/sbin/policy-rc.d ]] || grep -q policy-rc.d "$work/removed" || { echo "setup: the policy for services stays behind"; failed=1; }
stand_in apt-get <<<'echo "E: Failed to fetch the lists" >&2; exit 100'
refuses "no network" "could not be fetched: Failed to fetch the lists" missing
rm "$work/bin/rm"
exit $failed
