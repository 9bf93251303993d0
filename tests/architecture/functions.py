"""No function written by hand in src/ is longer than a screen. Prints each that is, with its file and line; exit status 1 if there is one."""
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LONGEST = 60  # lines, from the first of its signature to its last brace


def functions(files):
    listing = subprocess.run(
        ["ctags-universal", "--quiet=yes", "--options=NONE", "--languages=C++", "--map-C++=+.hpp", "--kinds-C++=f", "--fields=+ne", "--output-format=json", "-f", "-", *files],
        cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return [json.loads(line) for line in listing.stdout.splitlines()]


def main() -> int:
    files = sorted(each.relative_to(ROOT).as_posix() for each in (ROOT / "src").rglob("*.?pp"))
    found = functions(files)
    if len(found) < len(files):
        print(f"architecture: only {len(found)} functions were seen in {len(files)} files")
        return 1
    long = [each for each in found if each["end"] - each["line"] >= LONGEST]
    for each in long:
        print(f"architecture: {each['path']}:{each['line']}: {each['name']} has {each['end'] - each['line'] + 1} lines, {LONGEST} at the most")
    return 1 if long else 0


if __name__ == "__main__":
    sys.exit(main())
