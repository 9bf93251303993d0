"""Every rule of lint.py sees its breach: each case breaks a sound contract in one way. Prints what went unseen; exit status 1 if anything did."""
import copy
import json
import sys

sys.dont_write_bytecode = True
from lint import ROOT, Lint

CONTRACT = json.loads((ROOT / "api/openapi.json").read_text())


def at(contract, way):
    node = contract
    for step in way[:-1]:
        node = node[step]
    return node, way[-1]


def put(value, *way):
    def change(contract):
        node, last = at(contract, way)
        node[last] = value
    return change


def drop(*way):
    def change(contract):
        node, last = at(contract, way)
        del node[last]
    return change


def moved(old, new):
    def change(contract):
        contract["paths"][new] = contract["paths"].pop(old)
    return change


def dropped(name, *way):
    """Takes the parameter of this name off an operation."""
    def change(contract):
        node, last = at(contract, way)
        node[last] = [each for each in node[last] if name not in json.dumps(each)]
    return change


MEMBERS, MEMBER, PROVIDERS = ("paths", "/v1/members"), ("paths", "/v1/members/{memberId}"), ("paths", "/v1/providers")
CONTENT = ("paths", "/v1/attachments/{attachmentId}/content")
SCHEMAS, PARAMETERS = ("components", "schemas"), ("components", "parameters")
TEXT = {"type": "string", "maxLength": 10}

CASES = {
    "must be 3.0.3": put("3.1.0", "openapi"),
    "lacks summary": drop(*MEMBERS, "get", "summary"),
    "stands twice": put("createMember", *MEMBERS, "get", "operationId"),
    "not a verb and a noun": put("members", *MEMBERS, "get", "operationId"),
    "must have one tag": put(["members", "providers"], *MEMBERS, "get", "tags"),
    "tag people is not described": put(["people"], *MEMBERS, "get", "tags"),
    "path /v1/member is neither": moved("/v1/members", "/v1/member"),
    "path /members is neither": moved("/v1/members", "/members"),
    "path /v1/members:search is neither": moved("/v1/members/search", "/v1/members:search"),
    "must ask for one scope": put([{"oauth": ["members.read", "me.read"]}], *MEMBERS, "get", "security"),
    "scope members.peek is not known": put([{"oauth": ["members.peek"]}], *MEMBERS, "get", "security"),
    "stands outside /v1 and asks": put([{"oauth": ["me.read"]}], "paths", "/healthz", "get", "security"),
    "x-idempotent, the": drop(*MEMBERS, "post", "x-idempotent"),
    "x-conditional, the": drop(*MEMBER, "patch", "x-conditional"),
    "a PATCH is": lambda c: c["paths"]["/v1/members/{memberId}"]["patch"]["requestBody"].update(
        content={"application/json": c["paths"]["/v1/members/{memberId}"]["patch"]["requestBody"]["content"]["application/merge-patch+json"]}),
    "lacks the answer 401": drop(*MEMBERS, "get", "responses", "401"),
    "lacks the answer default": drop(*MEMBERS, "get", "responses", "default"),
    "lacks the answer 404": drop(*MEMBER, "get", "responses", "404"),
    "lacks the answers 412 and 428": drop(*MEMBER, "patch", "responses", "412"),
    "must have one success status": put({"description": "x"}, *MEMBERS, "post", "responses", "202"),
    "404 is not a problem document": put({"description": "x", "content": {"text/plain": {"schema": TEXT}}}, *MEMBER, "get", "responses", "404"),
    "404 has no body": put({"description": "x"}, *MEMBER, "get", "responses", "404"),
    "body of 200 is not a named schema": put({"type": "object"}, *MEMBERS, "get", "responses", "200", "content", "application/json", "schema"),
    "200 has no example": drop(*MEMBERS, "get", "responses", "200", "content", "application/json", "example"),
    "its body has no example": drop(*MEMBERS, "post", "requestBody", "content", "application/json", "example"),
    "its body is not a named schema": put(TEXT, *MEMBERS, "post", "requestBody", "content", "application/json", "schema"),
    "has one type of body": put(False, *MEMBERS, "post", "requestBody", "required"),
    "is both read and written": put({"$ref": "#/components/schemas/Member"}, *MEMBERS, "post", "requestBody", "content", "application/json", "schema"),
    "has no ETag": drop(*MEMBER, "get", "responses", "200", "headers"),
    "no If-None-Match or no 304": drop(*MEMBER, "get", "responses", "304"),
    "lacks limit, cursor or Link": dropped("Cursor", *MEMBERS, "get", "parameters"),
    "201 and Location go together": drop(*MEMBERS, "post", "responses", "201", "headers", "Location"),
    "name is free text in the URL": put(True, *PROVIDERS, "get", "x-personal-data"),
    "If-Match: must be required": drop(*PARAMETERS, "IfMatch", "required"),
    "limit: is 1 to 200": put(500, *PARAMETERS, "Limit", "schema", "maximum"),
    "default and x-default do not agree": drop(*PARAMETERS, "Limit", "x-default"),
    "memberId: lacks an example": drop(*PARAMETERS, "MemberId", "example"),
    "memberId: lacks a description": drop(*PARAMETERS, "MemberId", "description"),
    "member_id: is not camelCase": put("member_id", *PARAMETERS, "OfMember", "name"),
    "must be PascalCase": put({"type": "object"}, *SCHEMAS, "new_thing"),
    "differ from the others in more than case": put({"type": "object"}, *SCHEMAS, "MEMBER"),
    "contains itself": put({"$ref": "#/components/schemas/Member"}, *SCHEMAS, "Address", "properties", "city"),
    "Member.languages: an array is present": lambda c: c["components"]["schemas"]["Member"]["required"].remove("languages"),
    "is null in an answer": put(True, *SCHEMAS, "Member", "properties", "timeZone", "nullable"),
    "a page has items, nextCursor": put(TEXT, *SCHEMAS, "MemberPage", "properties", "offset"),
    "oneOf is not used": put({"oneOf": []}, *SCHEMAS, "Thing"),
    "allOf only wraps": put({"allOf": [{"$ref": "#/components/schemas/Member"}]}, *SCHEMAS, "Thing"),
    "has no type that is used": put({"description": "x"}, *SCHEMAS, "Thing"),
    "has a bound that the templates": put({"type": "integer", "format": "int32", "minimum": 0, "maximum": 2, "exclusiveMinimum": True}, *SCHEMAS, "Thing"),
    "is not a kebab-case word": put({"type": "string", "description": "x", "enum": ["Not_So"]}, *SCHEMAS, "Thing"),
    "value True is not": put({"type": "string", "description": "x", "enum": [True]}, *SCHEMAS, "Thing"),
    "an enum is a named schema": put({"type": "string", "enum": ["one"]}, *SCHEMAS, "Member", "properties", "middleName"),
    "lacks maxLength": put({"type": "string"}, *SCHEMAS, "Thing"),
    "its pattern is not anchored": put({**TEXT, "pattern": "[a-z]"}, *SCHEMAS, "Thing"),
    "or is not RE2's": put({**TEXT, "pattern": r"^(a)\1$"}, *SCHEMAS, "Thing"),
    "lacks maxItems": put({"type": "array", "items": TEXT}, *SCHEMAS, "Thing"),
    "lacks its format or its range": put({"type": "integer", "format": "uint32", "minimum": 0, "maximum": 2}, *SCHEMAS, "Thing"),
    "price: lacks its format": put({"type": "number", "format": "double"}, *SCHEMAS, "Member", "properties", "price"),
    "an object is a named schema": put({"type": "object", "properties": {}}, *SCHEMAS, "Member", "properties", "middleName"),
    "is free in its form": put({"type": "object", "description": "x", "additionalProperties": False}, *SCHEMAS, "Thing"),
    "must say additionalProperties": drop(*SCHEMAS, "Member", "additionalProperties"),
    "lacks a description of one line": put("two\nlines", *SCHEMAS, "Member", "description"),
    "requires age, which it does not have": lambda c: c["components"]["schemas"]["Member"]["required"].append("age"),
    "wants quotes": put(TEXT, *SCHEMAS, "Member", "properties", "true"),
    "has a default, which": put({**TEXT, "default": "x"}, *SCHEMAS, "NewMember", "properties", "middleName"),
    "must be a date-time": put(TEXT, *SCHEMAS, "Member", "properties", "seenAt"),
    "or several of bytes": put({"schema": {"$ref": "#/components/schemas/NewMember"}, "example": {}}, *CONTENT, "put", "requestBody", "content", "application/json"),
    "maxLength and x-body-limit do not agree": put(5, *CONTENT, "put", "requestBody", "content", "image/png", "schema", "maxLength"),
    "x-body-limit do not agree": drop(*CONTENT, "put", "x-body-limit"),
    "has no example of them": drop(*CONTENT, "put", "requestBody", "content", "text/plain", "example"),
    "more types of bytes than": lambda c: c["paths"][CONTENT[1]]["put"]["requestBody"]["content"].update(
        {f"image/{each}": {"schema": {"type": "string", "format": "binary", "maxLength": 10485760}} for each in range(5)}),
    "takes large bodies, and any number": drop(*CONTENT, "put", "x-at-once"),
    "lacks the answers 413 and 415": drop(*CONTENT, "put", "responses", "413"),
    "not with either": put({"schema": {"$ref": "#/components/schemas/Member"}, "example": {}}, *CONTENT, "get", "responses", "200", "content", "application/json"),
    "and no Content-Disposition": drop(*CONTENT, "get", "responses", "200", "headers", "Content-Disposition", "required"),
    "answers with large bodies, and any number": drop(*CONTENT, "get", "x-at-once"),
    "bytes are a whole body": put({"type": "string", "format": "binary", "maxLength": 10}, *SCHEMAS, "NewMember", "properties", "picture"),
}


def main() -> int:
    unseen = [f"a sound contract has a breach: {each}" for each in Lint(copy.deepcopy(CONTRACT)).run()]
    for breach, change in CASES.items():
        contract = copy.deepcopy(CONTRACT)
        change(contract)
        if not any(breach in each for each in Lint(contract).run()):
            unseen.append(f"nobody sees: {breach}")
    print("\n".join(unseen), end="\n" if unseen else "")
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main())
