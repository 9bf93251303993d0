"""The rules of the contract, over api/openapi.json (which scripts/check holds to openapi.yaml). Prints each breach; exit status 1 if there is one."""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
METHODS = ("get", "post", "put", "patch", "delete")
# POSTs that only read take no Idempotency-Key.
READING = re.compile(r"/(search|access-decisions|coverage-requirements|eligibility-checks)$")
PLAIN_TEXT = ("text/", "application/yaml")
RESERVED = {"default", "class", "new", "delete", "public", "private", "switch", "case", "register", "template", "this", "union", "void", "int", "long"}


class Lint:
    def __init__(self, contract):
        self.contract, self.found = contract, []

    def say(self, where, what):
        self.found.append(f"contract: {where}: {what}")

    def resolve(self, node):
        while "$ref" in node:
            target = self.contract
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def run(self):
        if self.contract["openapi"] != "3.0.3":
            self.say("openapi", "must be 3.0.3")
        ids = set()
        for path, item in self.contract["paths"].items():
            for method in METHODS:
                if method in item:
                    self.operation(path, method, item[method], item.get("parameters", []), ids)
        names = set()
        for name, schema in self.contract["components"]["schemas"].items():
            if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) or name.lower() in names:
                self.say(name, "must be PascalCase and differ from the others in more than case")
            names.add(name.lower())
            self.schema(name, schema, top=True)
        return self.found

    def operation(self, path, method, operation, shared, ids):
        where = operation.get("operationId", f"{method} {path}")
        for key in ("operationId", "summary", "description", "x-personal-data"):
            if key not in operation:
                self.say(where, f"lacks {key}")
        if where in ids:
            self.say(where, "stands twice")
        ids.add(where)
        if len(operation.get("tags", [])) != 1:
            self.say(where, "must have one tag")
        if not re.fullmatch(r"(/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z]*\}|openapi\.(json|yaml)))+", path):
            self.say(where, f"its path {path} is not kebab-case")
        parameters = [self.resolve(each) for each in shared + operation.get("parameters", [])]
        self.rights(where, path, operation)
        self.writes(where, path, method, operation, {each["name"] for each in parameters})
        self.answers(where, operation)
        for each in parameters:
            self.parameter(where, each)
        for media in operation.get("requestBody", {}).get("content", {}).values():
            if "$ref" not in media["schema"]:
                self.say(where, "its body is not a named schema")
            if "example" not in media:
                self.say(where, "its body has no example")

    def rights(self, where, path, operation):
        scopes = [scope for each in operation.get("security", self.contract["security"]) for scope in each.get("oauth", [])]
        known = self.contract["components"]["securitySchemes"]["oauth"]["flows"]["clientCredentials"]["scopes"]
        if path.startswith("/v1/") and len(scopes) != 1:
            self.say(where, "must ask for one scope")
        if not path.startswith("/v1/") and scopes:
            self.say(where, "stands outside /v1 and asks for a scope")
        for scope in scopes:
            if scope not in known or scope == "never.granted":
                self.say(where, f"the scope {scope} is not known")

    def writes(self, where, path, method, operation, names):
        creates = method == "post" and not READING.search(path)
        if creates != bool(operation.get("x-idempotent")) or creates != ("Idempotency-Key" in names):
            self.say(where, "x-idempotent, the Idempotency-Key header and the kind of operation do not agree")
        changes = method in ("put", "patch", "delete")
        if changes and not operation.get("x-conditional") or bool(operation.get("x-conditional")) != ("If-Match" in names):
            self.say(where, "x-conditional, the If-Match header and the kind of operation do not agree")
        if method == "patch" and list(operation["requestBody"]["content"]) != ["application/merge-patch+json"]:
            self.say(where, "a PATCH is application/merge-patch+json")

    def answers(self, where, operation):
        answers = operation["responses"]
        needed = {"default"} | ({"400", "401", "403"} if operation.get("security") else set())
        for status in sorted(needed - set(answers)):
            self.say(where, f"lacks the answer {status}")
        if sum(status.startswith("2") for status in answers) != 1:
            self.say(where, "must have one success status")
        if operation.get("x-conditional") and not {"412", "428"} <= set(answers):
            self.say(where, "lacks the answers 412 and 428")
        for status, answer in answers.items():
            for media, content in self.resolve(answer).get("content", {}).items():
                if not status.startswith(("2", "3")) and media != "application/problem+json":
                    self.say(where, f"{status} is not a problem document")
                if "$ref" not in content["schema"] and content["schema"].get("type") != "string":
                    self.say(where, f"the body of {status} is not a named schema")

    def parameter(self, where, parameter):
        name = f"{where}, {parameter['name']}"
        if "description" not in parameter:
            self.say(name, "lacks a description")
        if ("default" in parameter["schema"]) != ("x-default" in parameter) or parameter["schema"].get("default") != parameter.get("x-default"):
            self.say(name, "default and x-default do not agree")
        self.schema(name, parameter["schema"])

    def schema(self, where, schema, top=False):
        if "$ref" in schema:
            return
        for word in ("oneOf", "anyOf", "not"):
            if word in schema:
                self.say(where, f"{word} is not used here")
        if "allOf" in schema:
            if not (schema.get("nullable") and len(schema["allOf"]) == 1):
                self.say(where, "allOf only wraps one nullable reference")
            return
        kind = schema.get("type")
        check = getattr(self, f"check_{kind}", None)
        if check is None:
            self.say(where, f"has no type that is used here ({kind})")
        else:
            check(where, schema, top)

    def check_string(self, where, schema, top):
        for value in schema.get("enum", []):
            if not isinstance(value, str) or not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", value) or value in RESERVED:
                self.say(where, f"the value {value} is not a kebab-case word")
        if "enum" in schema and not top:
            self.say(where, "an enum is a named schema")
        if "enum" not in schema and "maxLength" not in schema:
            self.say(where, "lacks maxLength")
        pattern = schema.get("pattern", "^$")
        if not (pattern.startswith("^") and pattern.endswith("$")) or "/" in pattern or "(?" in pattern:
            self.say(where, "its pattern is not anchored, or has a slash, or is not RE2's")

    def check_array(self, where, schema, top):
        if "maxItems" not in schema:
            self.say(where, "lacks maxItems")
        self.schema(where + "[]", schema["items"])

    def check_integer(self, where, schema, top):
        if schema.get("format") not in ("int32", "int64") or not {"minimum", "maximum"} <= set(schema):
            self.say(where, "lacks its format or its range")

    def check_number(self, where, schema, top):
        if schema.get("format") != "double" or not {"minimum", "maximum"} <= set(schema):
            self.say(where, "lacks its format or its range")

    def check_boolean(self, where, schema, top):
        pass

    def check_object(self, where, schema, top):
        if not top:
            self.say(where, "an object is a named schema")
        if schema.get("additionalProperties") is not False:
            self.say(where, "must say additionalProperties: false")
        if "description" not in schema or "\n" in schema["description"]:
            self.say(where, "lacks a description of one line")
        for name in schema.get("required", []):
            if name not in schema["properties"]:
                self.say(where, f"requires {name}, which it does not have")
        for name, each in schema["properties"].items():
            if not re.fullmatch(r"[a-z][A-Za-z0-9]*", name):
                self.say(f"{where}.{name}", "is not camelCase")
            self.schema(f"{where}.{name}", each)


def main() -> int:
    found = Lint(json.loads((ROOT / "api/openapi.json").read_text())).run()
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
