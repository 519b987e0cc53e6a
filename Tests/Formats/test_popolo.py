"""Popolo against the schemas and the validator of Open Civic Data."""

import json
import unittest

from pupa.exceptions import ScrapeValueError
from pupa.scrape.base import BaseModel
from pupa.scrape.popolo import Membership, Organization, Person, Post
from support import REGISTERS, Case, exported, program, store

CLASSES = {"persons": Person, "organizations": Organization, "posts": Post, "memberships": Membership}


class Written:
    """An object that was written elsewhere, for the validator of a class of pupa."""

    def __init__(self, kind, fields):
        self._schema, self._id, self.fields = kind._schema, fields["id"], fields

    def as_dict(self):
        return self.fields


def check(kind, fields):
    BaseModel.validate(Written(kind, fields))


class Popolo(Case):
    def test_the_validator_of_pupa_accepts_everything(self):
        def accepted(register):
            popolo = json.loads(exported(register, "popolo")[0].read_text("utf-8"))
            self.assertEqual(set(popolo), set(CLASSES))
            for name, kind in CLASSES.items():
                for fields in popolo[name]:
                    check(kind, fields)

        self.each(accepted)

    def test_the_validator_refuses_what_is_wrong(self):
        popolo = json.loads(exported("example-group", "popolo")[0].read_text("utf-8"))
        membership, organization = popolo["memberships"][0], popolo["organizations"][0]
        for kind, wrong in [(Membership, {**membership, "start_date": "2024-07-03/2024-07-10"}),
                            (Membership, {**membership, "organization_id": ""}),
                            (Organization, {**organization, "classification": "group"}),
                            (Organization, {**organization, "name": ""}),
                            (Organization, {**organization, "sources": [{"url": "no address", "note": ""}]})]:
            with self.assertRaises(ScrapeValueError):
                check(kind, wrong)

    def test_what_is_pointed_to_is_there(self):
        def whole(register):
            popolo = json.loads(exported(register, "popolo")[0].read_text("utf-8"))
            ids = {name: [item["id"] for item in popolo[name]] for name in CLASSES}
            for name in CLASSES:
                self.assertEqual(len(set(ids[name])), len(ids[name]), name)
            for item in popolo["memberships"]:
                self.assertIn(item["person_id"], ids["persons"])
                self.assertIn(item["post_id"], ids["posts"])
            for item in popolo["memberships"] + popolo["posts"]:
                self.assertIn(item["organization_id"], ids["organizations"])
            for item in popolo["organizations"]:
                if "parent_id" in item:
                    self.assertIn(item["parent_id"], ids["organizations"])

        self.each(whole)

    def test_what_is_left_out_and_what_is_said_are_all_the_facts(self):
        for register in REGISTERS:
            facts = json.loads(program.said("export", "--format", "json", "--store", store(register)))["facts"]
            path, told = exported(register, "popolo")
            kinds = [fact["kind"] for fact in facts]
            out = {}
            for line in told.splitlines():
                words = line.split()
                if line.startswith("Popolo leaves out all of "):
                    kind = line.split("of the kind ")[1].split(":")[0]
                    out[kind] = out.get(kind, 0) + int(words[5])
            popolo = json.loads(path.read_text("utf-8"))
            self.assertEqual(len(popolo["memberships"]), kinds.count("appointment") - out.get("appointment", 0))
            said = {"body", "body-name", "body-kind", "body-sector", "body-region", "seat", "person-name",
                    "same-person", "appointment", "forum"}
            for kind in set(kinds) - said:
                self.assertEqual(out.get(kind), kinds.count(kind), (register, kind))
            self.assertIn("Popolo never says when a fact was recorded", told)


if __name__ == "__main__":
    unittest.main()
