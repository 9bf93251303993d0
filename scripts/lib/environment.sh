# Where the program and its database are. To be sourced; wants $root. Sets and exports what the program reads.
export CAREWAY_VAR=${CAREWAY_VAR:-$root/var}
export CAREWAY_LISTEN=${CAREWAY_LISTEN:-127.0.0.1:8080}
export CAREWAY_HOME=$root
mkdir -p "$CAREWAY_VAR" || fail "The folder $CAREWAY_VAR cannot be made."
CAREWAY_VAR=$(cd "$CAREWAY_VAR" && pwd)
own_database=
[[ -n ${CAREWAY_DATABASE_URL:-} ]] || own_database=$CAREWAY_VAR/database

# The private database's URLs, once it runs.
database_environment() {
    [[ -n $own_database ]] || return 0
    CAREWAY_DATABASE_URL=$(database_url "$own_database" service)
    CAREWAY_OWNER_DATABASE_URL=$(database_url "$own_database" owner)
    export CAREWAY_DATABASE_URL CAREWAY_OWNER_DATABASE_URL
}
