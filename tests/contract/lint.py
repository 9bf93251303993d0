"""The rules of the contract, over api/openapi.json (which scripts/check holds to openapi.yaml). Prints each breach; exit status 1 if there is one."""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
METHODS = ("get", "post", "put", "patch", "delete")
# POSTs that only read take no Idempotency-Key.
READING = re.compile(r"/(search|inquire|evaluations|access-decisions|coverage-requirements|eligibility-checks)$")
OUTSIDE = re.compile(r"/(healthz|readyz|metrics|openapi\.(yaml|json)|docs(/\{asset\})?)$")
# /v1/members, /v1/members/{memberId}, /v1/members/search, /v1/prior-authorizations/{priorAuthorizationId}/decide; /v1/me is the caller.
# What belongs to one resource alone stands below it: /v1/care-plans/{carePlanId}/versions/{version}, and beside another one .../diff/{to}.
INSIDE = re.compile(r"/v1/(me|step-therapy|[a-z]+(-[a-z]+)*s)(/\{[a-z][A-Za-z]*\})?(/[a-z]+(-[a-z]+)*(/\{[a-z][A-Za-z]*\}(/[a-z]+/\{[a-z][A-Za-z]*\})?)?)?$")
VERB_AND_NOUN = re.compile(r"[a-z]+([A-Z][a-z0-9]*)+$")
# What RFC 9457 leaves out when there is nothing to say.
MAY_LACK_ARRAYS = {"Problem"}
YAML_WORDS = {"true", "false", "null", "None", "True", "False"}  # what an unquoted key of YAML 1.1 has become
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
        self.requests, self.answered = set(), set()  # names of schemas
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
            self.arrays(name, schema)
            if name in self.reached_from(schema):
                self.say(name, "contains itself")
        for name in sorted(self.requests & self.answered):
            self.say(name, "is both read and written: the models of requests and of answers are separate")
        return self.found

    def named(self, node):
        """The names of the schemas that a node refers to, those of its own only."""
        if isinstance(node, dict):
            if "$ref" in node:
                return {node["$ref"].rsplit("/", 1)[1]}
            return set().union(*(self.named(each) for key, each in node.items() if key not in ("example", "enum")))
        return set().union(*(self.named(each) for each in node)) if isinstance(node, list) else set()

    def reached_from(self, schema):
        reached, todo = set(), list(self.named(schema))
        while todo:
            name = todo.pop()
            if name not in reached:
                reached.add(name)
                todo += self.named(self.contract["components"]["schemas"][name])
        return reached

    def arrays(self, name, schema):
        """In an answer an array is present and empty, and nothing is null; in a page the cursor has its limit."""
        properties = schema.get("properties", {})
        if name.startswith("New") or name.endswith(("Patch", "Search")):
            return
        for key, each in properties.items():
            if each.get("nullable"):
                self.say(f"{name}.{key}", "is null in an answer")
            if self.resolve(each).get("type") == "array" and key not in schema.get("required", []) and name not in MAY_LACK_ARRAYS:
                self.say(f"{name}.{key}", "an array is present, if empty")
        if name.endswith("Page") and (set(properties) - {"total"} != {"items", "nextCursor"} or properties["nextCursor"].get("maxLength") != 256):
            self.say(name, "a page has items, nextCursor of at most 256 characters, and total at the most")

    def operation(self, path, method, operation, shared, ids):
        where = operation.get("operationId", f"{method} {path}")
        for key in ("operationId", "summary", "description", "x-personal-data"):
            if key not in operation:
                self.say(where, f"lacks {key}")
        if where in ids:
            self.say(where, "stands twice")
        ids.add(where)
        if not VERB_AND_NOUN.match(where):
            self.say(where, "its operationId is not a verb and a noun")
        if len(operation.get("tags", [])) != 1:
            self.say(where, "must have one tag")
        for tag in set(operation.get("tags", [])) - {each["name"] for each in self.contract["tags"] if each.get("description")}:
            self.say(where, f"its tag {tag} is not described")
        if not (INSIDE if path.startswith("/v1/") else OUTSIDE).match(path):
            self.say(where, f"its path {path} is neither a resource of /v1 in plural and kebab-case nor one of the service's own")
        parameters = [self.resolve(each) for each in shared + operation.get("parameters", [])]
        self.rights(where, path, operation)
        self.writes(where, path, method, operation, {each["name"] for each in parameters})
        self.answers(where, operation)
        self.reads(where, method, operation, {each["name"] for each in parameters})
        if "{" in path and path.startswith("/v1/") and "404" not in operation["responses"]:
            self.say(where, "lacks the answer 404")
        for each in parameters:
            self.parameter(where, each)
            if operation.get("x-personal-data"):
                self.opaque(where, each)
        self.body(where, operation)

    def body(self, where, operation):
        content = operation.get("requestBody", {}).get("content", {})
        raw = [each["schema"] for each in content.values() if self.is_raw(each["schema"])]
        if "requestBody" in operation and (len(content) != max(1, len(raw)) or not operation["requestBody"].get("required")):
            self.say(where, "has one type of body, or several of bytes, and it is required")
        if raw:
            return self.bytes_taken(where, operation, content)
        for media in content.values():
            if "$ref" not in media["schema"]:
                self.say(where, "its body is not a named schema")
            self.requests |= self.named(media["schema"])
            if "example" not in media:
                self.say(where, "its body has no example")

    def is_raw(self, schema):
        return schema.get("type") == "string" and schema.get("format") == "binary"

    def bytes_taken(self, where, operation, content):
        """What is not JSON has its own limit, the same for each type, a few at a time if it is large, and is put where it belongs."""
        limit = operation.get("x-body-limit")
        if any(each["schema"].get("maxLength") != limit for each in content.values()):
            self.say(where, "takes bytes, and maxLength and x-body-limit do not agree")
        if not any("example" in each for each in content.values()):
            self.say(where, "takes bytes, and has no example of them")
        if len(content) > 8:
            self.say(where, "has more types of bytes than the table holds")
        if (limit or 0) > 1048576 and "x-at-once" not in operation:
            self.say(where, "takes large bodies, and any number of them at once")
        if not {"413", "415"} <= set(operation["responses"]):
            self.say(where, "takes bytes, and lacks the answers 413 and 415")

    def bytes_given(self, where, operation, answer):
        raw = [each["schema"] for each in answer.get("content", {}).values() if self.is_raw(each["schema"])]
        if raw and len(raw) != len(answer["content"]):
            self.say(where, "answers with bytes or with something else, not with either")
        if raw and not answer.get("headers", {}).get("Content-Disposition", {}).get("required"):
            self.say(where, "answers with bytes, and no Content-Disposition")
        if any(each.get("maxLength", 0) > 1048576 for each in raw) and "x-at-once" not in operation:
            self.say(where, "answers with large bodies, and any number of them at once")

    def opaque(self, where, parameter):
        """Personal data is never in a URL: an id, a day, a word of an enum, a code of a code system or a cursor says nothing of anybody."""
        schema = self.resolve(parameter["schema"])
        says = schema.get("type") == "string" and "enum" not in schema and schema.get("format") not in ("uuid", "date", "date-time")
        if says and parameter["in"] in ("path", "query") and parameter["name"] not in ("cursor", "code"):
            self.say(where, f"{parameter['name']} is free text in the URL of an operation on personal data")

    def reads(self, where, method, operation, names):
        """What a success must bear: a version its ETag, what was made its Location, a page its Link and its parameters."""
        status = next((each for each in operation["responses"] if each.startswith("2")), "default")
        answer = self.resolve(operation["responses"][status])
        headers = set(answer.get("headers", {}))
        self.bytes_given(where, operation, answer)
        for media, content in answer.get("content", {}).items():
            schema = self.resolve(content["schema"])
            self.answered |= self.named(content["schema"])
            if media == "application/json" and schema.get("type") == "object" and "example" not in content:
                self.say(where, f"its {status} has no example")
            properties = schema.get("properties", {})
            if "version" in properties and "ETag" not in headers:
                self.say(where, "answers with a version, and has no ETag")
            if "version" in properties and method == "get" and not ("If-None-Match" in names and "304" in operation["responses"]):
                self.say(where, "reads a version, and knows no If-None-Match or no 304")
            if "nextCursor" in properties and method == "get" and not ({"limit", "cursor"} <= names and "Link" in headers):
                self.say(where, "answers with pages, and lacks limit, cursor or Link")
        if (status == "201") != ("Location" in headers):
            self.say(where, "201 and Location go together")

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
        # Bytes are put as often as one likes: their digest was said before, and others are refused.
        bodies = operation.get("requestBody", {}).get("content", {}).values()
        changes = method in ("put", "patch", "delete") and not any(self.is_raw(each["schema"]) for each in bodies)
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
            if not status.startswith(("2", "3")) and not self.resolve(answer).get("content"):
                self.say(where, f"{status} has no body")
            for media, content in self.resolve(answer).get("content", {}).items():
                if not status.startswith(("2", "3")) and media != "application/problem+json":
                    self.say(where, f"{status} is not a problem document")
                if "$ref" not in content["schema"] and content["schema"].get("type") != "string":
                    self.say(where, f"the body of {status} is not a named schema")

    def parameter(self, where, parameter):
        name = f"{where}, {parameter['name']}"
        if "description" not in parameter:
            self.say(name, "lacks a description")
        if not re.fullmatch(r"[a-z][A-Za-z0-9]*" if parameter["in"] != "header" else r"[A-Z][a-z]*(-[A-Z][a-z]*)*", parameter["name"]):
            self.say(name, "is not camelCase, or as a header not Words-With-Capitals")
        if parameter["in"] == "path" and "example" not in parameter:
            self.say(name, "lacks an example")
        if parameter["name"] in ("If-Match", "Idempotency-Key") and not parameter.get("required"):
            self.say(name, "must be required")
        if parameter["name"] == "limit" and parameter["schema"] != {"type": "integer", "format": "int32", "minimum": 1, "maximum": 200, "default": 50}:
            self.say(name, "is 1 to 200, 50 if not given")
        if ("default" in parameter["schema"]) != ("x-default" in parameter) or parameter["schema"].get("default") != parameter.get("x-default"):
            self.say(name, "default and x-default do not agree")
        self.schema(name, parameter["schema"])

    def schema(self, where, schema, top=False):
        if "$ref" in schema or schema.get("x-any"):  # any value of another document
            return
        for word in ("oneOf", "anyOf", "not"):
            if word in schema:
                self.say(where, f"{word} is not used here")
        if "allOf" in schema:
            if not (schema.get("nullable") and len(schema["allOf"]) == 1):
                self.say(where, "allOf only wraps one nullable reference")
            return
        kind = schema.get("type")
        if "exclusiveMinimum" in schema or "exclusiveMaximum" in schema or "multipleOf" in schema:
            self.say(where, "has a bound that the templates do not know")
        if top and ("description" not in schema and ("enum" in schema or kind == "object") or "\n" in schema.get("description", "")):
            self.say(where, "lacks a description of one line")
        check = getattr(self, f"check_{kind}", None)
        if check is None:
            self.say(where, f"has no type that is used here ({kind})")
        else:
            check(where, schema, top)

    def check_string(self, where, schema, top):
        if schema.get("format") in ("binary", "byte"):
            self.say(where, "bytes are a whole body, never a part of one")
        for value in schema.get("enum", []):
            if not isinstance(value, str) or not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", value) or value in RESERVED:
                self.say(where, f"the value {value} is not a kebab-case word")
        if "enum" in schema and not top:
            self.say(where, "an enum is a named schema")
        if "enum" not in schema and "maxLength" not in schema:
            self.say(where, "lacks maxLength")
        pattern = schema.get("pattern", "^$")
        if not (pattern.startswith("^") and pattern.endswith("$")) or "/" in pattern or "(?" in pattern or re.search(r"\\[1-9]", pattern):
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
        if not schema.get("properties"):
            self.say(where, "is free in its form")
        for name in schema.get("required", []):
            if name not in schema.get("properties", {}):
                self.say(where, f"requires {name}, which it does not have")
        for name, each in schema.get("properties", {}).items():
            if not re.fullmatch(r"[a-z][A-Za-z0-9]*", name) or name in YAML_WORDS:
                self.say(f"{where}.{name}", "is not camelCase, or a word of YAML that wants quotes")
            if "default" in each:
                self.say(f"{where}.{name}", "has a default, which nothing here fills in")
            self.times(f"{where}.{name}", name, self.resolve(each))
            self.schema(f"{where}.{name}", each)


    def times(self, where, name, schema):
        for ending, format in (("On", "date"), ("At", "date-time")):
            if name.endswith(ending) and schema.get("format") != format:
                self.say(where, f"ends in {ending}, so must be a {format}")


def main() -> int:
    found = Lint(json.loads((ROOT / "api/openapi.json").read_text())).run()
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
