"""Real answers have the form that the document describes, and every described member is in some answer."""

import unittest

import jsonschema
from jsonschema import Draft202012Validator

import described
import serving

DAYS = ["", "on=2021-06-01", "on=2024-11-06"]
# Of the identifiers of a register every how many-th is asked for.
EVERY = {"england": 30, "example": 1, "erased": 1, "resumed": 1}
# A fact of which nothing is left; the log does not name it.
GONE = {"erased": ["northmere.ned-1.1"]}


def with_day(path, day):
    return path + ("&" if "?" in path else "?") + day if day else path


class Answers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        _, _, cls.document = serving.ask(serving.api("england") + "/openapi.json")
        cls.registry_root = {"$schema": Draft202012Validator.META_SCHEMA["$id"], **cls.document}
        cls.seen = set()
        cls.asked = 0
        cls.problems = []
        for register in serving.REGISTERS:
            for operation, path in cls.addresses(register):
                cls.check(register, operation, path)

    @classmethod
    def identifiers(cls, register, path, rows):
        """All identifiers of a list, page after page."""
        address = f"/{register}/api/v1{path}?limit=500"
        found = []
        while address:
            _, _, answer = serving.ask(serving.base + address)
            found += [row["id"] for row in answer[rows]]
            address = answer["page"].get("next")
        return found[::EVERY[register]]

    @classmethod
    def addresses(cls, register):
        bodies = cls.identifiers(register, "/bodies", "bodies")
        groups = cls.identifiers(register, "/groups", "groups")
        facts = cls.identifiers(register, "/facts", "items")
        _, _, people = serving.ask(serving.api(register) + "/people?q=son")
        people = [person["id"] for person in people["people"]]
        _, _, log = serving.ask(serving.api(register) + "/entries?limit=500")
        changed = [entry["fact"] for entry in log["entries"] if entry.get("change", "assert") != "assert" and "fact" in entry]
        gone = GONE.get(register, [])
        rules = cls.identifiers(register, "/rules", "rules") if register == "example" else []
        _, _, held = serving.ask(serving.api(register) + "/facts?kind=appointment&limit=500")
        people += [fact["fields"]["person"] for fact in held["items"]][::EVERY[register]]
        plain = ["/", "/bodies?limit=500", "/groups?limit=2", "/facts?limit=500", "/sharing", "/sharing/months"]
        plain += ["/rules?limit=500", "/rules?check=waiting&limit=5"]
        plain += ["/entries?limit=500", "/people?q=son", "/search?q=north", "/openapi.json"]
        for path in plain:
            for day in DAYS if not path.endswith("json") else [""]:
                yield path.split("?")[0], with_day(path, day)
        for operation, found in [("/bodies/{id}", bodies), ("/groups/{id}", groups), ("/people/{id}", people)]:
            for name in dict.fromkeys(found):
                for day in DAYS:
                    yield operation, with_day(operation.replace("{id}", name), day)
        for name in dict.fromkeys(facts + changed + gone):
            yield "/facts/{id}", f"/facts/{name}"
        for name in rules:
            yield "/rules/{id}", f"/rules/{name}"
        for wrong in ["/rules?check=by-hand", "/rules/nothing", "/bodies?on=yesterday", "/bodies?colour=blue", "/bodies/nobody", "/people"]:
            yield "problem", wrong

    @classmethod
    def check(cls, register, operation, path):
        status, kind, answer = serving.ask(serving.api(register) + path)
        if operation == "problem":
            schema, wanted = {"$ref": "#/components/schemas/Problem"}, "application/problem+json"
        else:
            content = cls.document["paths"][operation]["get"]["responses"]["200"]["content"]
            schema, wanted = content["application/json"]["schema"], "application/json"
        cls.asked += 1
        if kind != wanted:
            cls.problems.append(f"{register}{path}: {status} {kind}: {answer}")
            return
        validator = Draft202012Validator(
            {**cls.registry_root, **schema}, format_checker=jsonschema.FormatChecker()
        )
        for error in validator.iter_errors(answer):
            cls.problems.append(f"{register}{path}: {error.json_path}: {error.message[:300]}")
        cls.seen |= set(described.seen(cls.document, schema, answer))

    def test_every_answer_has_the_form_described(self):
        self.assertGreater(self.asked, 500)
        self.assertEqual(self.problems, [])

    def test_every_described_member_is_in_some_answer(self):
        missing = set(described.members(self.document)) - self.seen
        self.assertEqual(sorted(missing), [])

    def test_the_walk_would_see_a_wrong_answer(self):
        schema = {**self.registry_root, "$ref": "#/components/schemas/Page"}
        with self.assertRaises(jsonschema.ValidationError):
            Draft202012Validator(schema).validate({"offset": 0, "limit": 1, "total": "many"})
