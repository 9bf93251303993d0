#!/usr/bin/env bash
# The README's first tour gives the answers that the README shows.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
source "$root/tests/support/running.sh"
export CAREWAY_PRESET=dev
port=$(database_free_port)
start tour "$port"
CAREWAY_VAR=$work/tour python3 "$root/tests/setup/tour.py" "$root" "127.0.0.1:$port"
