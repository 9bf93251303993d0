# Where the program and its database are, and who runs them. To be sourced after setup.sh and database.sh; wants $root. Exports what the
# program reads, and sets $program, $own_database (empty if CAREWAY_DATABASE_URL names another) and $as (what makes root its own user).
program=$root/build/${CAREWAY_PRESET:-release}/careway
export CAREWAY_HOME=$root
export CAREWAY_LISTEN=${CAREWAY_LISTEN:-127.0.0.1:8080}
[[ $CAREWAY_LISTEN =~ ^.+:[0-9]+$ ]] || fail "CAREWAY_LISTEN must be an address and a port, such as 127.0.0.1:8080."

# Root drops to who owns the data, or to a user of its own.
as=()
drop_root() {
    local owner
    owner=$(stat --format=%U "${CAREWAY_VAR:-$root/var}/database/data" 2>/dev/null || echo careway)
    export CAREWAY_USER=${CAREWAY_USER:-$owner}
    if [[ $CAREWAY_USER == careway ]] && ! id careway >/dev/null 2>&1; then
        useradd --system --home-dir /nonexistent --shell /usr/sbin/nologin careway || fail "The user careway cannot be made."
    fi
    id "$CAREWAY_USER" >/dev/null 2>&1 || fail "There is no user $CAREWAY_USER: CAREWAY_USER names who shall run the server."
    as=(setpriv "--reuid=$CAREWAY_USER" "--regid=$(id -gn "$CAREWAY_USER")" --init-groups)
}

reaches() { "${as[@]}" test -r "$1" -a -x "$1" 2>/dev/null; }

# Root's home is closed to others. A clone that lies there is served from a copy, and its data lie beside the copy.
leave_closed_home() {
    export CAREWAY_VAR=${CAREWAY_VAR:-/var/lib/careway}
    CAREWAY_HOME=$CAREWAY_VAR/program
    built=$program program=$CAREWAY_HOME/careway
}

built=
if [[ $(id -u) == 0 ]]; then
    drop_root
    reaches "$root" || leave_closed_home
fi
export CAREWAY_VAR=${CAREWAY_VAR:-$root/var}
mkdir -p "$CAREWAY_VAR" 2>/dev/null && [[ -w $CAREWAY_VAR ]] || fail "You may not write in the folder $CAREWAY_VAR; CAREWAY_VAR names another."
CAREWAY_VAR=$(cd "$CAREWAY_VAR" && pwd)
reaches "$CAREWAY_VAR" || fail "The user $CAREWAY_USER cannot reach $CAREWAY_VAR; CAREWAY_VAR names another folder, such as /var/lib/careway."
own_database=
[[ -n ${CAREWAY_DATABASE_URL:-} ]] || own_database=$CAREWAY_VAR/database

# The program, and a copy of it and its files where the clone itself cannot be reached.
program_ready() {
    [[ -x ${built:-$program} ]] || fail "The program is not built yet: scripts/run builds it."
    [[ -n $built ]] || return 0
    mkdir -p "$CAREWAY_HOME/api" "$CAREWAY_HOME/src/app" && cp --update "$built" "$CAREWAY_HOME/" \
        && cp --update "$root/openapi.yaml" "$CAREWAY_HOME/" && cp --update "$root/api/openapi.json" "$CAREWAY_HOME/api/" \
        && rm -rf "$CAREWAY_HOME/db" "$CAREWAY_HOME/src/app/docs" && cp -r "$root/db" "$CAREWAY_HOME/" && cp -r "$root/src/app/docs" "$CAREWAY_HOME/src/app/" \
        || fail "The program could not be copied to $CAREWAY_HOME$(disk_note "$CAREWAY_VAR")."
}

# The local key's folder, for who runs the program.
keys_ready() {
    mkdir -p "$CAREWAY_VAR/keys"
    [[ $(id -u) != 0 ]] || chown -R "$CAREWAY_USER" "$CAREWAY_VAR/keys"
}

# The private database's URLs, once it runs.
database_environment() {
    [[ -n $own_database ]] || return 0
    CAREWAY_DATABASE_URL=$(database_url "$own_database" service)
    CAREWAY_OWNER_DATABASE_URL=$(database_url "$own_database" owner)
    export CAREWAY_DATABASE_URL CAREWAY_OWNER_DATABASE_URL
}

# One at a time starts and stops what is in CAREWAY_VAR. What it started holds the lock as well, so that one that was killed is waited out.
var_lock() {
    local holder
    exec 9>>"$CAREWAY_VAR/lock" || fail "You may not write $CAREWAY_VAR/lock."
    if ! flock --nonblock 9; then
        holder=$(cat "$CAREWAY_VAR/lock")
        [[ ! -d /proc/${holder:-none} ]] \
            || fail "Process $holder runs Careway in $CAREWAY_VAR already. CAREWAY_VAR=var2 CAREWAY_LISTEN=127.0.0.1:8081 scripts/run starts another beside it."
        say "Waiting for the end of what an earlier start left running."
        flock --timeout 60 9 || fail "What an earlier start left running in $CAREWAY_VAR does not end; try again in a while."
    fi
    echo $$ >"$CAREWAY_VAR/lock"
}
