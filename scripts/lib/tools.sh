# The pinned tools of Python's registry, in .tools: the generator and the formatter. To be sourced; sets $tools.
tools=$root/.tools

tools_ready() {
    local stamp=$tools/requirements.txt
    cmp --silent "$root/api/requirements.txt" "$stamp" 2>/dev/null && return
    python3 -c 'import ensurepip' 2>/dev/null || { echo "Python's venv is missing: apt-get install python3-venv" >&2; return 1; }
    echo "Fetching the pinned tools into .tools (once)." >&2
    python3 -m venv "$tools"
    "$tools/bin/pip" install --quiet --disable-pip-version-check --requirement "$root/api/requirements.txt"
    cp "$root/api/requirements.txt" "$stamp"
}
