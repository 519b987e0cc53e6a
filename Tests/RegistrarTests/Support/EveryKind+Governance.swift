extension EveryKind {
    /// The facts that rules need beside the register of boards.
    static let governance: [String: [String]] = [
        "independence-judgement": [
            "person: invented-1", "body: AA1", "judgement: not-independent", "indicators: [employee, university]",
            "reason: An invented reason", "resolution: An invented resolution", "on: 2024-07",
        ],
        "registration": [
            "person: invented-1", "register: gphc", "number: An invented number", "from: 2021-09-01", "until: 2024-03",
            "profession: nursing-associate",
        ],
        "constituency-membership": [
            "person: invented-1", "body: AA1", "constituency: staff", "class: An invented class", "from: 2021-09-01",
            "until: 2024-03",
        ],
        "employment": [
            "person: invented-1", "body: AA1", "employment: office", "full-time: yes", "from: 2021-09-01",
            "until: 2024-03",
        ],
        "secondment": [
            "person: invented-1", "seconded-by: AA2", "body: AA1", "agreement: An invented agreement",
            "from: 2021-09-01", "until: 2024-03",
        ],
        "appointment-act": [
            "person: invented-1", "seat: AA1:chair", "act: letter", "by: other", "authority: An invented authority",
            "general-meeting: yes", "term-to: 2024-07", "resolution: An invented resolution", "on: 2024-07",
        ],
        "accounting-officer": [
            "person: invented-1", "body: AA1", "officer: accountable-officer", "from: 2021-09-01", "until: 2024-03",
        ],
        "suspension": ["person: invented-1", "seat: AA1:chair", "body: AA1", "from: 2021-09-01", "until: 2024-03"],
        "delegation": [
            "body: AA1", "basis: other", "functions: [One function, Another]", "to-forum: joint-1", "to-body: AA2",
            "to-seat: AA1:chair", "to-other: An invented to-other", "limits: An invented limits", "sub-delegation: yes",
            "instrument: paper-1", "resolved-on: 2024-07", "agreed-on: 2024-07", "from: 2021-09-01", "until: 2024-03",
        ],
        "reserved-matter": [
            "body: AA1", "matter: An invented matter", "reference: An invented reference", "from: 2021-09-01",
            "until: 2024-03",
        ],
        "committee-terms": [
            "forum: joint-1", "purpose: other", "functions: [One function, Another]", "quorum: An invented quorum",
            "voting: An invented voting", "agreed-by: [AA1, AA2]", "agreed-on: 2024-07", "first-met: 2024-07",
            "from: 2021-09-01", "until: 2024-03",
        ],
        "interest": [
            "person: invented-1", "body: AA1", "in: AA2", "interest: indirect", "declared-on: 2024-07",
            "published: yes", "published-until: 2024-07", "kept-until: 2024-07", "from: 2021-09-01", "until: 2024-03",
        ],
        "dual-office": [
            "person: invented-1", "body: AA1", "other-body: AA2", "decision: refused", "reason: An invented reason",
            "resolution: An invented resolution", "decided-on: 2024-07", "from: 2021-09-01", "until: 2024-03",
        ],
        "declaration": ["person: invented-1", "body: AA1", "declaration: other-commitments", "on: 2024-07"],
        "fit-and-proper-test": [
            "person: invented-1", "body: AA1", "outcome: not-fit", "lead-employer: AA2", "signed-by: other",
            "next-due: 2024-07", "on: 2024-07",
        ],
        "fit-and-proper-letter": ["person: invented-1", "body: AA1", "lead-employer: AA2", "on: 2024-07"],
        "nobody-disqualified": ["body: AA1", "resolution: An invented resolution", "on: 2024-07"],
        "appraisal": ["person: invented-1", "body: AA1", "on: 2024-07", "sent-on: 2024-07"],
        "time-commitment": [
            "person: invented-1", "body: AA1", "days: 2.5", "per: year", "from: 2021-09-01", "until: 2024-03",
        ],
        "remuneration": [
            "person: invented-1", "body: AA1", "pay: other", "pounds: 13000", "reason: An invented reason",
            "published: yes", "from: 2021-09-01", "until: 2024-03",
        ],
        "governor": [
            "person: invented-1", "body: AA1", "constituency: partner", "class: An invented class", "lead: yes",
            "from: 2021-09-01", "until: 2024-03",
        ],
        "establishment-order": [
            "body: AA1", "number: An invented number", "executives: 13000", "non-executives: 13000", "university: yes",
            "special: neither", "from: 2021-09-01", "until: 2024-03",
        ],
        "constitution-clause": [
            "body: AA1", "subject: internal-delegation", "says: has-none", "clause: An invented clause",
            "text: An invented text", "from: 2021-09-01", "until: 2024-03",
        ],
        "oversight-segment": [
            "body: AA1", "segment: 5", "quarter: An invented quarter", "from: 2021-09-01", "until: 2024-03",
        ],
        "rating": ["body: AA1", "scope: use-of-resources", "rating: inadequate", "from: 2021-09-01", "until: 2024-03"],
        "review": [
            "body: AA1", "review: interests", "person: invented-1", "reviewer: An invented reviewer",
            "connection: An invented connection", "resolution: An invented resolution", "on: 2024-07",
        ],
        "rule-evidence": [
            "body: AA1", "rule: An invented rule", "form: opinion", "shows: not-applicable", "title: An invented title",
            "author: An invented author", "resolution: An invented resolution", "expires: 2024-07", "on: 2024-07",
        ],
        "explanation": [
            "body: AA1", "rule: An invented rule", "text: An invented text", "author: An invented author",
            "resolution: An invented resolution", "adopts: An invented adopts", "expires: 2024-07", "on: 2024-07",
        ],
    ]
}
