"""For each kind of page the largest, the smallest and the oddest thing there is to look at.

A kind that links lead to and that is not here is a failure: whoever adds a page adds its subjects.
"""

from urllib.parse import urlsplit

MOUNTS = {
    "england": "Data/england",
    "example": "Fixtures/worlds/example-group.yaml",
    "long": "Fixtures/worlds/long-names.yaml",
    "nothing": "Fixtures/worlds/nothing-known.yaml",
}

SUBJECTS = {
    "the first page": ["/"],
    "privacy": ["/privacy"],
    "no such page": ["/no-such-page", "/england/bodies/nobody", "/england/?on=2024-02-30"],
    "register": ["/england/", "/england/?on=2016-01-01", "/example/?on=2026-11-01", "/long/", "/nothing/"],
    "search": [
        "/england/search?q=nhs", "/england/search?q=zzzz", "/long/search?q=e", "/nothing/search",
    ],
    "bodies/*": [
        "/england/bodies/RTR?on=2024-11-06", "/england/bodies/R0A", "/example/bodies/northmere?on=2026-11-01",
        "/example/bodies/thornmarsh?on=2020-06-01",
        "/long/bodies/long", "/long/bodies/o", "/nothing/bodies/vagary",
    ],
    "groups/*": [
        "/england/groups/black-country?on=2024-11-06", "/england/groups/uhl-group", "/example/groups/marram?on=2026-11-01",
        "/long/groups/long-and-short", "/nothing/groups/xebec-yonderby",
    ],
    "facts/*": [
        "/england/facts/arrangements.A059", "/example/facts/marram.sharing-5", "/england/facts/organisations.RTR",
    ],
    "stale": ["/england/stale", "/example/stale?months=12&body=harbourwick", "/long/stale?months=0", "/nothing/stale"],
}
# What cannot be found answers so, and is looked at all the same.
STATUS = {"/no-such-page": 404, "/england/bodies/nobody": 404, "/england/?on=2024-02-30": 400}


def kind(path):
    """`bodies/*` for `/england/bodies/RTR?on=2024-11-06`, and `register` for `/england/`."""
    parts = [part for part in urlsplit(path).path.split("/") if part]
    if not parts:
        return "the first page"
    if parts[0] not in MOUNTS:
        return parts[0]
    if len(parts) == 1:
        return "register"
    return "/".join("*" if index == 1 and len(parts) > 2 else part for index, part in enumerate(parts[1:]))


def all_paths():
    return [path for paths in SUBJECTS.values() for path in paths]
