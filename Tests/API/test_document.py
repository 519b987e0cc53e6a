"""The description of the API is OpenAPI 3.1 for somebody else's checker, and the same for every register."""

import unittest

import openapi_spec_validator

import serving


class Document(unittest.TestCase):
    def document(self, register):
        status, kind, document = serving.ask(serving.api(register) + "/openapi.json")
        self.assertEqual((status, kind), (200, "application/json"))
        return document

    def test_openapi_spec_validator_accepts_it(self):
        for register in serving.REGISTERS:
            document = self.document(register)
            self.assertTrue(document["openapi"].startswith("3.1"))
            openapi_spec_validator.validate(document, cls=openapi_spec_validator.OpenAPIV31SpecValidator)

    def test_the_checker_would_refuse_a_document_that_is_wrong(self):
        document = self.document("england")
        del document["paths"]["/bodies"]["get"]["responses"]
        document["paths"]["/bodies/{id}"]["get"]["parameters"] = [{"name": "id"}]
        with self.assertRaises(Exception):
            openapi_spec_validator.validate(document, cls=openapi_spec_validator.OpenAPIV31SpecValidator)

    def test_it_differs_between_registers_only_in_names_and_examples(self):
        def plain(register):
            document = self.document(register)
            for path in document["paths"].values():
                for parameter in path["get"]["parameters"]:
                    parameter.pop("example", None)
            del document["info"], document["servers"], document["externalDocs"]
            return document

        self.assertEqual(plain("england"), plain("example"))
