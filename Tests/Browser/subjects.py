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

# Folders of published measures, by register.
MEASURES = {"england": "Data/england/measures", "example": "Fixtures/measures/example-group"}

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
    "people/*": [
        "/england/people/david-henshaw", "/example/people/p-101?on=2026-11-01", "/example/people/p-140",
        "/nothing/people/p-01",
    ],
    "links": ["/england/links?on=2024-11-06", "/example/links?on=2026-11-01", "/long/links", "/nothing/links"],
    "groups/*/links": [
        "/england/groups/gesh/links?on=2024-11-06", "/example/groups/marram/links?on=2026-11-01",
        "/long/groups/long-and-short/links", "/nothing/groups/xebec-yonderby/links",
    ],
    "groups/*/profile": [
        "/england/groups/black-country/profile?on=2024-11-06", "/example/groups/marram/profile?on=2026-11-01",
        "/long/groups/long-and-short/profile", "/nothing/groups/xebec-yonderby/profile",
    ],
    "compare": [
        "/england/compare", "/england/compare?a=uht&b=black-country&on=2024-11-06",
        "/example/compare?a=marram&b=marram-hospitals&on=2026-11-01", "/nothing/compare",
    ],
    "published": ["/england/published", "/example/published", "/nothing/published"],
    "changes": [
        "/england/changes?on=2026-07-08", "/england/changes?show=recorded", "/example/changes?show=recorded&on=2026-11-01",
        "/england/changes?from=2000-01-01&group=uht", "/long/changes", "/nothing/changes",
    ],
    "log": ["/england/log", "/example/log", "/example/log?before=3", "/long/log"],
    "log/entries/*": ["/england/log/entries/1", "/example/log/entries/429", "/long/log/entries/2"],
    "outcomes": ["/england/outcomes", "/example/outcomes"],
    "outcomes/*": [
        "/england/outcomes/beds_overnight_general_acute_occupancy_pct", "/england/outcomes/ae_4h_pct_all",
        "/example/outcomes/invented_seen_in_time_pct",
    ],
    "recorded-plans": ["/england/recorded-plans", "/example/recorded-plans"],
    "groups/*/outcomes": ["/england/groups/nca/outcomes", "/example/groups/marram/outcomes"],
    "groups/*/outcomes/*": [
        "/england/groups/foundation-group/outcomes/ae_4h_pct_all", "/england/groups/gosh-whit/outcomes/ae_4h_pct_all",
        "/england/groups/nca/outcomes/beds_overnight_general_acute_occupancy_pct",
        "/example/groups/marram/outcomes/invented_seen_in_time_pct",
    ],
    "bodies/*/measures": [
        "/england/bodies/RJC/measures", "/england/bodies/RM3/measures?on=2020-01-01", "/example/bodies/northmere/measures",
        "/england/bodies/RPG/measures", "/england/bodies/RJC/measures?rules=mdc-2024",
    ],
    "bodies/*/measures/*": [
        "/england/bodies/RM3/measures/ae_4h_pct_all", "/example/bodies/harbourwick/measures/invented_seen_in_time_pct",
        "/example/bodies/thornmarsh/measures/invented_vacancies",
        "/england/bodies/R1H/measures/beds_overnight_general_acute_occupancy_pct",
        "/england/bodies/RM3/measures/ae_4h_pct_all?rules=mdc-2024",
    ],
    "bodies/*/rules": [
        "/example/bodies/northmere/rules?on=2024-10-31", "/england/bodies/RTR/rules?on=2024-11-06",
        "/example/bodies/harbourwick/rules?on=1900-01-01",
    ],
    "bodies/*/rules/over-time": [
        "/example/bodies/northmere/rules/over-time?on=2024-10-31", "/england/bodies/RTR/rules/over-time?on=2024-11-06",
    ],
    "bodies/*/statements/*": [
        "/example/bodies/northmere/statements/2024-25?on=2025-06-30", "/england/bodies/RTR/statements/2021-22",
    ],
    "groups/*/rules": ["/example/groups/marram/rules?on=2024-10-31"],
    "people/*/rules": ["/example/people/p-101/rules?on=2024-10-31"],
    "rehearse": [
        "/example/rehearse",
        "/example/rehearse?what=joint-chair&person=Ann+New&body1=northmere&body2=harbourwick&from=2027-04-01",
        "/england/rehearse?what=joint-chair&person=&body1=RTR&from=soon",
    ],
    "models": ["/england/models?on=2024-11-06", "/example/models", "/long/models"],
    "models/*": [
        "/england/models/shared-chair-and-chief-executive?on=2024-11-06", "/example/models/group-board",
        "/england/models/joint-committee",
    ],
    "models/compare": [
        "/example/models/compare?group=marram", "/england/models/compare?bodies=RTR,RVW&on=2024-11-06",
        "/england/models/compare",
    ],
    "models/documents/*": [
        "/england/models/documents/partnership-agreement", "/example/models/documents/adoption-resolutions",
        "/example/models/documents/conflicts-protocol",
    ],
    "plan": ["/england/plan", "/example/plan?model=group-board", "/example/plan?deleted=yes"],
    "plan/take-up": ["/england/plan/take-up"],
    "rules": ["/england/rules?on=2024-11-06", "/example/rules?on=1900-01-01", "/long/rules"],
    "rules/sections/*": [
        "/england/rules/sections/code-c?on=2024-11-06", "/example/rules/sections/delegation-exclusions",
        "/england/rules/sections/membership-composition?on=1995-01-01",
    ],
    "rules/*": [
        "/england/rules/code.B.2.6b?on=2024-11-06", "/england/rules/nhsa2006.sch4.3.1", "/example/rules/coi.gifts",
        "/england/rules/mpr1990.reg11.4.before-2014", "/england/rules/mpr1990.reg20",
    ],
    "stale": ["/england/stale", "/example/stale?months=12&body=harbourwick", "/long/stale?months=0", "/nothing/stale"],
    "boards": [
        "/england/boards", "/england/boards?body=RTR&on=2024-11-06", "/example/boards?on=2026-11-01", "/long/boards",
        "/nothing/boards",
    ],
    "boards/seats": ["/england/boards/seats?on=2024-11-06", "/example/boards/seats?on=2026-11-01", "/nothing/boards/seats"],
    "boards/tenure": ["/example/boards/tenure?on=2026-11-01", "/long/boards/tenure", "/nothing/boards/tenure"],
    "boards/missing": ["/example/boards/missing?on=2026-11-01", "/long/boards/missing", "/nothing/boards/missing"],
    "data": ["/england/data", "/example/data?on=2026-11-01", "/nothing/data"],
    "api": ["/england/api", "/long/api"],
}
# What cannot be found answers so, and is looked at all the same.
STATUS = {"/no-such-page": 404, "/england/bodies/nobody": 404, "/england/?on=2024-02-30": 400}


# What is followed by an identifier.
NAMED = {
    "bodies", "groups", "facts", "people", "entries", "sections", "rules", "statements", "models", "documents", "outcomes",
    "measures",
}
# What may stand there instead, as part of a longer address.
FIXED = {"sections", "over-time", "documents", "compare"}


def kind(path):
    """`groups/*/profile` for `/england/groups/uht/profile?on=2024-11-06`, and `register` for `/england/`."""
    parts = [part for part in urlsplit(path).path.split("/") if part]
    if not parts:
        return "the first page"
    if parts[0] not in MOUNTS:
        return parts[0]
    if len(parts) == 1:
        return "register"
    return "/".join(part if part in FIXED or parts[index] not in NAMED else "*" for index, part in enumerate(parts[1:]))


def all_paths():
    return [path for paths in SUBJECTS.values() for path in paths]
