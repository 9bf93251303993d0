#!/usr/bin/env bash
# scripts/run from its first start to its end: what it prints works, a killed one is followed by a new one, a half-done migration is named and
# resumed and says what it calls for, two stand side by side, the second on a database of the user's own, and nothing stays behind.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
source "$root/tests/support/running.sh"
export CAREWAY_PRESET=dev
# Swagger UI is not this test's matter; the page without it is.
mkdir "$work/bin" && ln -s /bin/false "$work/bin/npm" && export PATH=$work/bin:$PATH
careway() { CAREWAY_VAR=$work/one "$root/scripts/careway" "$@" 2>&1; }

mkdir -m 777 "$work/shared"
touch "$work/shared/#sql-neighbours"
port=$(database_free_port)
TMPDIR=$work/shared start one "$port"
first=$started
[[ $(printed one) == *'"memberNumber":"CW'* ]] || broken "the printed curl line brings no members"

[[ -e "$work/shared/#sql-neighbours" ]] || broken "the database removed a temporary table of another that runs on this machine"

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
grep -q 'careway seed is due' "$work/said" || broken "a migration under reference data does not say what is due: $(cat "$work/said")"
careway migrate >"$work/said" || broken "what is migrated cannot be migrated again: $(cat "$work/said")"
! grep -q 'careway seed' "$work/said" || broken "where nothing was migrated something is due: $(cat "$work/said")"

kill -TERM "$first"
ends "$first" 143
! database_running "$work/one/database" || broken "the database still runs"
! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || broken "something still listens"
careway seed >"$work/said" || broken "scripts/careway does not start the database by itself: $(cat "$work/said")"
! database_running "$work/one/database" || broken "scripts/careway left the database running"
