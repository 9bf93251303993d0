#!/usr/bin/env bash
# A server that is killed under load has written down every answer that a client got: fifty times SIGKILL, then each request id is looked up in
# the audit.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
source "$root/tests/support/running.sh"
export CAREWAY_PRESET=dev
start kills "$(database_free_port)" # its database and its people; what is killed are servers of our own beside it
export CAREWAY_VAR=$work/kills CAREWAY_SEAL_EVERY=0
CAREWAY_LISTEN=127.0.0.1:$(database_free_port)
export CAREWAY_LISTEN
source "$root/scripts/lib/environment.sh"
program_ready
database_environment
ids() { database_root "$own_database" careway --skip-column-names --execute "SELECT DISTINCT request_id FROM audit_row WHERE request_id LIKE 'kill-%'"; }
feed=$("$root/scripts/careway" token --role system)
stranger=$("$root/scripts/careway" token --role provider --provider 00000000-0000-4000-8000-000000000001)
python3 "$root/tests/setup/audit_kills.py" "$work/answered" "$feed" "$stranger" -- "${as[@]}" "$program" serve \
    || broken "the servers were not put under load"
ids | sort >"$work/written"
sort --unique "$work/answered" >"$work/due"
lost=$(comm -23 "$work/due" "$work/written" | wc -l)
((lost == 0)) || broken "$lost of $(wc -l <"$work/due") answers have no row of the audit: $(comm -23 "$work/due" "$work/written" | head -n 3 | tr '\n' ' ')"
(($(wc -l <"$work/due") > 1000)) || broken "only $(wc -l <"$work/due") answers were had"
