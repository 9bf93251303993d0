"""Who may include whom, over the #include lines of src/ and api/. Prints each breach with its file; exit status 1 if there is one."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What a room may include besides itself. Capabilities stand between the kits and app/.
KITS = {
    "core": set(),
    "json": {"core"},
    "http": {"core", "json", "access"},
    "sql": {"core"},
    "access": {"core"},
    "models": {"core", "json"},
    "operations": {"core", "json", "http", "access", "models", "work"},
}
BELOW_CAPABILITIES = {"core", "json", "http", "sql", "access", "models", "operations", "work", "oversight"}
CAPABILITIES = {"members", "providers", "programs", "contact_lines", "records", "releases", "relationships", "privacy", "own_choices", "audit", "staff", "timeline", "tasks", "letters", "enrollments", "stratification", "facility_stays", "meetings", "coaching", "care_plans", "self_management", "assessments", "oversight", "decision_clocks", "prior_authorizations", "authorization_metrics", "attachments", "formulary", "continuity", "appeals"}
FREE = {"app", "import", "populate"}

# What others need of a capability is one small read header.
READ_HEADERS = {"members/roll.hpp", "members/profile.hpp", "programs/catalogue.hpp", "records/history.hpp", "staff/roster.hpp", "timeline/event.hpp", "tasks/to_do.hpp", "letters/letter.hpp", "letters/template.hpp", "enrollments/standing.hpp", "providers/directory.hpp", "records/protection.hpp", "own_choices/communication.hpp", "own_choices/preference.hpp", "records/disclosure.hpp", "records/judgement.hpp", "assessments/take_over.hpp", "attachments/attached.hpp", "decision_clocks/law.hpp", "decision_clocks/clock.hpp", "decision_clocks/rules.hpp", "prior_authorizations/standing.hpp", "prior_authorizations/visibility.hpp", "formulary/coverage.hpp", "formulary/fills.hpp", "continuity/window.hpp", "prior_authorizations/appealed.hpp"}
# A caller is a value; http/ knows of access no more than that.
ONLY = {("http", "access"): {"access/caller.hpp"}}
LIBRARIES = {"soci": ("sql",), "pistache": ("http",), "rapidjson": ("json",), "prometheus": ("http", "app"), "mysql": ("sql",), "cjose": ("access",)}
INCLUDE = re.compile(r'^#include ["<]([^">]+)[">]', re.MULTILINE)


def room_of(path: str) -> str:
    return path.split("/")[0]


def breaches(file: pathlib.Path, base: pathlib.Path):
    name = file.relative_to(base).as_posix()
    room = room_of(name)
    rules = room in CAPABILITIES and not re.search(r"_(store|api)\.(cpp|hpp)$", name) and pathlib.Path(name).with_suffix(".hpp").as_posix() not in READ_HEADERS
    for included in INCLUDE.findall(file.read_text()):
        other = room_of(included)
        for library, homes in LIBRARIES.items():
            if included.startswith(library) and room not in homes:
                yield f"{name} includes {included}: only {', '.join(homes)}/ may"
        if other == room or room in FREE or name == "main.cpp" or not (base / included).exists() and not (ROOT / "api" / included).exists():
            continue
        if room in CAPABILITIES:
            if other in CAPABILITIES and included not in READ_HEADERS:
                yield f"{name} includes {included}: another capability's inside"
            elif other not in BELOW_CAPABILITIES | CAPABILITIES:
                yield f"{name} includes {included}"
            elif rules and other in {"sql", "http", "work", "operations"}:
                yield f"{name} includes {included}: rules know neither SQL nor HTTP"
            elif name.endswith(("_store.cpp", "_store.hpp")) and other in {"http", "work", "operations"}:
                yield f"{name} includes {included}: a store knows neither HTTP nor operations"
        elif room == "work":
            if other not in BELOW_CAPABILITIES:
                yield f"{name} includes {included}"
        elif room == "access" and other == "sql" and re.search(r"(_store|/gate)\.(cpp|hpp)$", name):
            continue  # relationships, rules and audit are rows
        elif other not in KITS.get(room, set()) or included not in ONLY.get((room, other), {included}):
            yield f"{name} includes {included}: {room}/ may not"


def main() -> int:
    found = []
    for base in (ROOT / "src", ROOT / "api"):
        for file in sorted([*base.rglob("*.hpp"), *base.rglob("*.cpp")]):
            found += breaches(file, base)
    for each in found:
        print(f"architecture: {each}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
