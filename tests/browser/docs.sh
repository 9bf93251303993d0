#!/usr/bin/env bash
# A person pastes a token and runs an operation on /docs, with Swagger UI and without it, in a real browser.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
if ! command -v chromedriver >/dev/null || ! /usr/bin/python3 -c 'import selenium' 2>/dev/null; then
    echo "skipped: a browser is missing (apt-get install chromium chromium-driver python3-selenium)"
    exit 0
fi
source "$root/tests/support/running.sh"
export CAREWAY_PRESET=dev
try() { # NAME PORT KIND
    start "$1" "$2"
    [[ -s $work/$1/docs/swagger-ui-bundle.js ]] || broken "Swagger UI could not be fetched from either registry."
    /usr/bin/python3 "$root/tests/browser/docs.py" "http://127.0.0.1:$2" "$(CAREWAY_VAR=$work/$1 "$root/scripts/careway" token --role care-manager)" "$3" ${SCREENSHOTS:+"$SCREENSHOTS/$3.png"}
    kill -TERM "$started"
    ends "$started" 143
}
try docs "$(database_free_port)" swagger
CAREWAY_DOCS=$work/none try docs "$(database_free_port)" plain
