# shellcheck shell=bash
# A MariaDB of one's own in one folder, without any service of the system. To be sourced; safe under `set -euo pipefail`.
#
#   database_start DIR [WORD...]  makes it if need be, starts it, waits until it answers; "fast" forgets the last second in a crash (tests),
#                                 "tied" ends it with the shell that starts it, even when that is killed
#   database_stop DIR             stops it and waits until it has ended
#   database_url DIR WHO [tcp]    the URL for WHO, owner (may change the schema) or service (what the grants say); by socket if not by tcp
#   database_root DIR [ARG...]    the server's own command line client as root
#
# DIR holds data/, tmp/, run/ (socket, pid, server.log), port and credentials (0600). Settable: CAREWAY_USER (who runs the server when root starts it,
# "mysql" if unset), CAREWAY_DATABASE_MEMORY (InnoDB's buffer pool, "128M" if unset).

case ":$PATH:" in # where mariadbd is; not everyone's PATH has it
*:/usr/sbin:*) ;;
*) PATH=$PATH:/usr/sbin ;;
esac

database_fail() {
    echo "database: $*" >&2
    return 1
}

database_running() { # DIR
    local dir pid
    dir=$(cd "$1" 2>/dev/null && pwd) || return 1
    pid=$(cat "$dir/run/pid" 2>/dev/null) || return 1
    # A pid file outlives a crash, and its number may be another's by then.
    [ -r "/proc/$pid/cmdline" ] && tr '\0' '\n' <"/proc/$pid/cmdline" 2>/dev/null | grep -qxF -e "--datadir=$dir/data"
}

database_user() {
    if [ "$(id -u)" = 0 ]; then echo "${CAREWAY_USER:-mysql}"; else id -un; fi
}

database_tools() {
    local tool
    for tool in mariadbd mariadb-install-db mariadb mariadb-admin; do
        command -v "$tool" >/dev/null || database_fail "$tool is missing: install the package mariadb-server." || return 1
    done
    id -u "$(database_user)" >/dev/null 2>&1 || database_fail "there is no user $(database_user): set CAREWAY_USER to who shall run the server."
}

database_word() { # 32 letters and digits
    local word
    word=$(head -c 512 /dev/urandom | LC_ALL=C tr -dc 'A-Za-z0-9')
    echo "${word:0:32}"
}

database_why() { # DIR LOG: what went wrong, as far as can be told
    local free first
    free=$(($(df -Pk "$1" | awk 'NR == 2 { print $4 }') / 1024))
    first=$(grep -iE -m 1 'error|fatal|cannot' "$2" 2>/dev/null | sed -E 's/^.*\[ERROR\] *//' || true)
    if [ "$free" -lt 150 ] || grep -qiE 'no space left|errno: 28|disk is full' "$2" 2>/dev/null; then
        echo "the disk is full ($free MB are free)"
    elif grep -qiE 'permission denied|errno: 13' "$2" 2>/dev/null; then
        echo "$(database_user) may not read or write there"
    elif grep -qi 'address already in use' "$2" 2>/dev/null; then
        echo "the port is taken"
    elif grep -qi 'cannot allocate memory' "$2" 2>/dev/null; then
        echo "there is too little memory (CAREWAY_DATABASE_MEMORY)"
    else
        echo "${first:-it says nothing} (see $2)"
    fi
}

# Users and their rights. The service's rights on tables are granted by `careway migrate`, which knows the tables.
database_first_words() { # ROOT OWNER SERVICE passwords
    cat <<SQL
FLUSH PRIVILEGES;
DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
FLUSH PRIVILEGES;
ALTER USER 'root'@'localhost' IDENTIFIED BY '$1';
CREATE DATABASE careway CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER 'careway_owner'@'%' IDENTIFIED BY '$2';
CREATE USER 'careway'@'%' IDENTIFIED BY '$3';
GRANT ALL PRIVILEGES ON careway.* TO 'careway_owner'@'%' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON \`careway\\_%\`.* TO 'careway_owner'@'%' WITH GRANT OPTION;
SQL
}

# A new database takes about 200 MB, most of it the log.
database_room() { # DIR
    local free
    free=$(($(df -Pk "$1" | awk 'NR == 2 { print $4 }') / 1024))
    [ "$free" -ge 300 ] || database_fail "there is too little room in $1 for a database: $free MB are free, 300 are needed."
}

database_make() { # DIR
    local dir=$1 user root owner service
    user=$(database_user)
    rm -rf "$dir/data" "$dir/run" # without credentials nobody has used it yet
    database_room "$dir" || return 1
    mkdir -p "$dir/run" && mkdir -m 700 "$dir/data" || database_fail "cannot write in $dir." || return 1
    [ "$(id -u)" != 0 ] || chown "$user" "$dir/data" "$dir/run"
    mariadb-install-db --no-defaults --user="$user" --datadir="$dir/data" --auth-root-authentication-method=normal --skip-test-db \
        >"$dir/run/install.log" 2>&1 \
        || database_fail "the database could not be made in $dir: $(database_why "$dir" "$dir/run/install.log")." || return 1
    root=$(database_word) owner=$(database_word) service=$(database_word)
    # In bootstrap mode nothing listens: there is no moment at which root has no password.
    database_first_words "$root" "$owner" "$service" \
        | mariadbd --no-defaults --user="$user" --datadir="$dir/data" --bootstrap >>"$dir/run/install.log" 2>&1 \
        || database_fail "the users could not be made in $dir: $(database_why "$dir" "$dir/run/install.log")." || return 1
    (
        umask 077
        printf 'root=%s\nowner=%s\nservice=%s\n' "$root" "$owner" "$service" >"$dir/credentials.new"
    )
    mv "$dir/credentials.new" "$dir/credentials"
}

database_free_port() {
    local port
    for _ in $(seq 50); do
        port=$((20000 + RANDOM % 12000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return 0
        fi
    done
    database_fail "no free port was found."
}

database_launch() { # DIR durability tied
    local dir=$1 durable=$2 port as=(setpriv)
    [ "$(id -u)" != 0 ] || as+=("--reuid=$(database_user)" "--regid=$(id -gn "$(database_user)")" --init-groups)
    [ -z "$3" ] || as+=(--pdeathsig=TERM)
    if [ -s "$dir/port" ] && ! (exec 3<>"/dev/tcp/127.0.0.1/$(cat "$dir/port")") 2>/dev/null; then
        port=$(cat "$dir/port")
    else
        port=$(database_free_port) || return 1
        echo "$port" >"$dir/port"
    fi
    rm -f "$dir/run/pid"
    "${as[@]}" mariadbd --no-defaults --datadir="$dir/data" --socket="$dir/run/socket" --port="$port" \
        --bind-address=127.0.0.1 --skip-name-resolve --pid-file="$dir/run/pid" --log-error="$dir/run/server.log" \
        --character-set-server=utf8mb4 --collation-server=utf8mb4_bin --max-connections=200 \
        --innodb-buffer-pool-size="${CAREWAY_DATABASE_MEMORY:-128M}" --innodb-flush-log-at-trx-commit="$durable" \
        </dev/null >/dev/null 2>&1 3>&- &
    database_launched=$!
}

database_wait() { # DIR
    local dir=$1
    for _ in $(seq 600); do
        if mariadb-admin --no-defaults --socket="$dir/run/socket" --connect-timeout=2 ping >/dev/null 2>&1; then return 0; fi
        kill -0 "$database_launched" 2>/dev/null || database_fail "the server ended as it started: $(database_why "$dir" "$dir/run/server.log")." || return 1
        sleep 0.1
    done
    database_fail "the server did not answer within a minute; see $dir/run/server.log."
}

database_start() { # DIR [WORD...]
    local dir why durable=1 tied=
    local -x TMPDIR # a server that starts removes every #sql* of its folder, those of a running neighbour too
    [[ " $* " != *' fast '* ]] || durable=0
    [[ " $* " != *' tied '* ]] || tied=1
    database_tools || return 1
    mkdir -p "$1" || database_fail "cannot make the folder $1." || return 1
    dir=$(cd "$1" && pwd)
    if database_running "$dir"; then return 0; fi
    [[ $dir != *[[:space:]:]* ]] || database_fail "the path $dir has a space or a colon in it, which MariaDB's programs cannot take." || return 1
    # The kernel's limit for a socket's path is 107 bytes (unix(7)).
    [ "$((${#dir} + 11))" -lt 100 ] || database_fail "the path $dir is too long for a socket: choose a folder of at most 88 letters." || return 1
    TMPDIR=$dir/tmp
    mkdir -p "$TMPDIR" || database_fail "cannot write in $dir." || return 1
    [ "$(id -u)" != 0 ] || chown "$(database_user)" "$TMPDIR"
    if [ ! -s "$dir/credentials" ] && ! database_make "$dir"; then
        rm -rf "$dir/data"
        return 1
    fi
    for _ in 1 2 3; do # another may take the port between the look and the start
        : >"$dir/run/server.log"
        [ "$(id -u)" != 0 ] || chown "$(database_user)" "$dir/run/server.log"
        database_launch "$dir" "$durable" "$tied" || return 1
        if why=$(database_wait "$dir" 2>&1); then return 0; fi
        [[ $why == *'port is taken'* ]] || break
        rm -f "$dir/port"
    done
    echo "$why" >&2
    return 1
}

database_stop() { # DIR
    local dir pid
    dir=$(cd "$1" 2>/dev/null && pwd) || return 0
    database_running "$dir" || return 0
    pid=$(cat "$dir/run/pid")
    kill "$pid"
    for _ in $(seq 600); do
        kill -0 "$pid" 2>/dev/null || return 0
        sleep 0.1
    done
    database_fail "the server (process $pid) did not end within a minute."
}

database_url() { # DIR owner|service [tcp]
    local dir password name
    dir=$(cd "$1" && pwd)
    case $2 in
    owner) name=careway_owner ;;
    service) name=careway ;;
    *) database_fail "there is no user for $2." || return 1 ;;
    esac
    password=$(sed -n "s/^$2=//p" "$dir/credentials") || return 1
    if [ "${3:-}" = tcp ]; then
        echo "mysql://$name:$password@127.0.0.1:$(cat "$dir/port")/careway"
    else
        # In a URL a path's letters other than these would want percent-encoding.
        echo "mysql://$name:$password@localhost/careway?socket=$(printf '%s' "$dir/run/socket" | sed -e 's/%/%25/g' -e 's/&/%26/g' -e 's/+/%2B/g' -e 's/#/%23/g')"
    fi
}

database_root() { # DIR [ARG...]
    local dir
    dir=$(cd "$1" && pwd)
    shift
    MYSQL_PWD=$(sed -n 's/^root=//p' "$dir/credentials") mariadb --no-defaults --user=root --socket="$dir/run/socket" "$@"
}
