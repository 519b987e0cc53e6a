"""BODS 0.4 against the validator of Open Ownership."""

import json
import unittest
from unittest import mock

import libcovebods.additionalfields
import libcovebods.config
import libcovebods.data_reader
import libcovebods.jsonschemavalidate
import libcovebods.run_tasks
import libcovebods.schema
from support import Case, exported, folder


def found(path):
    """Departures from the schema, further checks that failed, and fields of no schema."""
    reader = libcovebods.data_reader.DataReader(str(path))
    config = libcovebods.config.LibCoveBODSConfig()
    schema = libcovebods.schema.SchemaBODS(reader, config)
    departures = [error.json() for error in libcovebods.jsonschemavalidate.JSONSchemaValidator(schema).validate(reader)]
    # The list of known schemes of identifiers is on the web, where tests do not go; we name no scheme of that list.
    checks = "libcovebods.tasks.checks"
    with mock.patch(f"{checks}.legacy_checks.get_orgids_prefixes", return_value=[]), \
            mock.patch(f"{checks}.record_based_checks.get_orgids_prefixes", return_value=[]):
        results = libcovebods.run_tasks.process_additional_checks(
            reader, config, schema, libcovebods.run_tasks.TASK_CLASSES)
    more = libcovebods.additionalfields.AdditionalFields(schema).process(reader)
    return schema.schema_version, departures, results["additional_checks"], more


class BODS(Case):
    def test_the_validator_finds_nothing_wrong_in_any_register(self):
        def right(register):
            version, departures, checks, more = found(exported(register, "bods")[0])
            self.assertEqual((departures[:3], checks[:3], more), ([], [], {}))
            self.assertTrue(json.loads(exported(register, "bods")[0].read_text("utf-8")))
            self.assertEqual(version, "0.4")

        self.each(right)

    def test_the_validator_finds_what_is_wrong(self):
        statements = json.loads(exported("example-group", "bods")[0].read_text("utf-8"))
        role = next(item for item in statements if item["recordType"] == "relationship")
        role["recordDetails"]["interests"][0]["type"] = "leader"
        role["recordDetails"]["interestedParty"] = "person/nobody"
        statements[0]["recordDetails"]["foundingDate"] = "2024"
        path = folder() / "wrong.bods.json"
        path.write_text(json.dumps(statements))
        _, departures, checks, _ = found(path)
        self.assertGreaterEqual(len(departures), 2)
        self.assertGreaterEqual(len(checks), 1)

    def test_no_role_is_called_ownership(self):
        for register in ("england", "example-group"):
            statements = json.loads(exported(register, "bods")[0].read_text("utf-8"))
            interests = [interest for item in statements if item["recordType"] == "relationship"
                         for interest in item["recordDetails"]["interests"]]
            self.assertGreater(len(interests), 50)
            for interest in interests:
                self.assertIs(interest["beneficialOwnershipOrControl"], False)
                self.assertIn(interest["type"], ("boardChair", "boardMember", "seniorManagingOfficial"))

    def test_a_role_that_has_ended_is_closed_also_without_an_end_date(self):
        statements = json.loads(exported("england", "bods")[0].read_text("utf-8"))
        roles = [item for item in statements if item["recordType"] == "relationship"]
        dated = [any("endDate" in interest for interest in item["recordDetails"]["interests"]) for item in roles]
        closed = [item["recordStatus"] == "closed" for item in roles]
        self.assertEqual(sum(is_closed and not has_end for is_closed, has_end in zip(closed, dated)), 128)
        self.assertIn("a last day that is not one known day is no end date", exported("england", "bods")[1])

    def test_what_cannot_be_said_is_told(self):
        told = exported("example-group", "bods")[1]
        self.assertIn("a vacant seat is no interest of anybody", told)
        self.assertIn("a shared holder who is not named is no known person", told)
        self.assertIn("BODS never says what was known before a fact was corrected", told)


if __name__ == "__main__":
    unittest.main()
