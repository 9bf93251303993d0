"""Every operation of the contract is named by a test that asks for it over a socket. Prints each that is not; exit status 1 if there is one."""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main() -> int:
    # statements_test.cpp has a row for every operation, and asks each for its example only.
    files = [each for each in sorted((ROOT / "tests/api").glob("*_test.cpp")) if each.name != "statements_test.cpp"]
    tests = "\n".join(each.read_text() for each in files)
    paths = json.loads((ROOT / "api/openapi.json").read_text())["paths"]
    ids = [each["operationId"] for item in paths.values() for each in item.values() if "operationId" in each]
    unnamed = [each for each in ids if not re.search(rf"\b{each}\b", tests)]
    for each in unnamed:
        print(f"contract: {each} is named by no test in tests/api")
    return 1 if unnamed or not ids else 0


if __name__ == "__main__":
    sys.exit(main())
