"""Walks an answer beside its description, to see which described members answers really have."""


def resolve(document, schema):
    while "$ref" in schema:
        name = schema["$ref"].removeprefix("#/components/schemas/")
        schema = document["components"]["schemas"][name]
    return schema


def name_of(schema):
    return schema.get("$ref", "").removeprefix("#/components/schemas/")


def members(document):
    """Every member that the document describes, as (type, member)."""
    for name, schema in document["components"]["schemas"].items():
        for member in schema.get("properties", {}):
            yield name, member


def seen(document, schema, value):
    """Every described member that a value has, as (type, member)."""
    name = name_of(schema)
    schema = resolve(document, schema)
    if isinstance(value, list):
        for item in value:
            yield from seen(document, schema.get("items", {}), item)
    elif isinstance(value, dict):
        for member, inner in value.items():
            described = schema.get("properties", {}).get(member)
            if described is not None:
                yield name, member
                yield from seen(document, described, inner)
