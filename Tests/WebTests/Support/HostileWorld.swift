/// A register in which every text that somebody can write tries to be more than text.
enum HostileWorld {
    static let text =
        "\"><script>alert('1')</script><img src=x onerror=alert(2)>&lt;b&gt; \u{202E}\u{200F}\u{2066} "
        + String(repeating: "Schwerverständlich", count: 20)

    /// Every kind of statement, with the text wherever a text may stand.
    static var world: String {
        template.replacing("HOSTILE", with: quoted(text))
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static let template = """
        title: HOSTILE
        invented: yes
        checked-to: 2024-11-06
        sources:
          page: {kind: document, title: HOSTILE, address: HOSTILE, publisher: HOSTILE, date: 2024-01-01}
        entries:
          - recorded: 2024-11-06
            author: secretary
            source: page
            changes:
              - {assert: table, compilation: {table: HOSTILE, rows: [HOSTILE, b]}}
              - {assert: one, body: {body: one, from: 2001-04-01, until: open}}
              - {assert: one.name, body-name: {body: one, name: HOSTILE, from: 2010-04-01, until: open}}
              - {assert: one.old-name, body-name: {body: one, name: HOSTILE, from: 2001-04-01, to: 2010-03-31}}
              - {assert: one.kind, body-kind: {body: one, legal-kind: foundation-trust, from: 2001-04-01, until: open}}
              - {assert: one.sector, body-sector: {body: one, sector: acute, from: 2001-04-01, until: open}}
              - {assert: one.region, body-region: {body: one, region: HOSTILE, from: 2001-04-01, until: open}}
              - {assert: one.authorisation, authorisation: {body: one, authorised-by: HOSTILE, from: 2001-04-01, until: open}}
              - {assert: two, body: {body: two, from: 2001-04-01, until: open}}
              - {assert: two.name, body-name: {body: two, name: HOSTILE, from: 2001-04-01, until: open}}
              - {assert: three, body: {body: three, from: 1999-04-01, to: 2001-03-31, successors: [one]}}
              - {assert: agreement, instrument: {instrument: agreement, instrument-kind: partnership-agreement, title: HOSTILE, adopted-by: [one, two], creates: HOSTILE, from: 2020, until: open}}
              - assert: chair
                seat: {seat: chair, body: one, seat-kind: chair, office: chair, title: HOSTILE, votes: yes, from: 2001-04-01, until: open}
              - assert: other-chair
                seat: {seat: other-chair, body: two, seat-kind: chair, office: chair, title: HOSTILE, votes: yes, from: 2001-04-01, until: open}
              - assert: ned
                seat: {seat: ned, body: one, seat-kind: non-executive, title: HOSTILE, votes: no, from: 2001-04-01, until: open}
              - assert: empty
                seat: {seat: empty, body: one, seat-kind: associate, title: HOSTILE, from: 2001-04-01, until: open}
              - {assert: empty.vacancy, vacancy: {seat: empty, from: 2020, until: open}}
              - assert: committee
                forum: {forum: committee, name: HOSTILE, forum-kind: joint-committee, parents: [one, two], instrument: agreement, from: 2020, until: open}
              - {assert: committee.ned, forum-member: {forum: committee, parent: one, seat: ned, votes: yes, from: 2020, until: open}}
              - {assert: name-1, person-name: {person: p-1, name: HOSTILE, from: 1960, until: open}}
              - {assert: same, same-person: {person: p-1, other: p-2}}
              - assert: chair.1
                appointment: {person: p-1, named-as: HOSTILE, seat: chair, capacity: interim, appointed-by: HOSTILE, approval: HOSTILE, from: 2020, until: open, stated-shared: yes}
              - assert: other-chair.1
                appointment: {person: p-2, named-as: HOSTILE, seat: other-chair, capacity: acting, appointed-by: HOSTILE, approval: HOSTILE, from: 2020-02, until: open}
              - assert: ned.1
                appointment: {person: p-3, named-as: HOSTILE, seat: ned, capacity: substantive, from: 2020, until: open}
              - {assert: ned.absence, absence: {person: p-3, seat: ned, body: one, from: 2024-11-01, until: open}}
              - {assert: vice, designation: {person: p-3, body: one, designation: vice-chair, from: 2021, until: open}}
              - assert: group
                group: {group: group, name: HOSTILE, stated-model: HOSTILE, note: HOSTILE, from: 2020, until: open}
              - assert: inner
                group: {group: inner, name: HOSTILE, stated-model: HOSTILE, within: group, note: HOSTILE, from: 2020, until: open}
              - {assert: group.one, group-member: {group: group, body: one, from: 2020, until: open}}
              - {assert: group.two, group-member: {group: group, body: two, from: 2020, until: open}}
              - assert: sharing
                arrangement: {arrangement: sharing, group: group, model: shared-chair, bodies: [one, two], holder: p-1, status: current, note: HOSTILE, from: 2020-03, until: open}
              - {assert: intent, intent: {group: group, text: HOSTILE, stated-on: 2024, planned-for: 2025}}
              - assert: reason
                reason: {group: group, text: HOSTILE, agreed-by: [one, two], agreed-at: HOSTILE, seen-by: HOSTILE, review-on: 2026, from: 2020, until: open}
              - assert: benefit
                expected-benefit: {group: group, text: HOSTILE, agreed-by: [one], agreed-at: HOSTILE, seen-by: HOSTILE, review-on: 2026, from: 2020, until: open}
              - {assert: whole, completeness: {body: one, list: board-members, as-at: 2024-11-01}}
              - {assert: count, published-count: {count: HOSTILE, on: 2024, measure: HOSTILE, value: HOSTILE}}
              - assert: governance-1
                independence-judgement: {person: p-3, body: one, judgement: independent, indicators: [employee], reason: HOSTILE, resolution: HOSTILE, on: 2024-07}
              - assert: governance-2
                registration: {person: p-3, register: gmc, number: HOSTILE, from: 2020, until: open}
              - assert: governance-3
                constituency-membership: {person: p-3, body: one, constituency: public, class: HOSTILE, from: 2020, until: open}
              - assert: governance-4
                employment: {person: p-3, body: one, employment: employee, full-time: yes, from: 2020, until: open}
              - assert: governance-5
                secondment: {person: p-3, seconded-by: two, body: one, agreement: HOSTILE, from: 2020, until: open}
              - assert: governance-6
                appointment-act: {person: p-3, seat: ned, act: appointed, by: other, authority: HOSTILE, general-meeting: yes, term-to: 2024-07, resolution: HOSTILE, on: 2024-07}
              - assert: governance-7
                accounting-officer: {person: p-3, body: one, officer: accounting-officer, from: 2020, until: open}
              - assert: governance-8
                suspension: {person: p-3, seat: ned, body: one, from: 2020, until: open}
              - assert: governance-9
                delegation: {body: one, basis: internal, functions: [HOSTILE, b], to-other: HOSTILE, limits: HOSTILE, sub-delegation: yes, instrument: agreement, resolved-on: 2024-07, agreed-on: 2024-07, from: 2020, until: open}
              - assert: governance-10
                reserved-matter: {body: one, matter: HOSTILE, reference: HOSTILE, from: 2020, until: open}
              - assert: governance-11
                committee-terms: {forum: committee, purpose: audit, functions: [HOSTILE, b], quorum: HOSTILE, voting: HOSTILE, agreed-by: [one, two], agreed-on: 2024-07, first-met: 2024-07, from: 2020, until: open}
              - assert: governance-12
                interest: {person: p-3, body: one, in: two, interest: financial, declared-on: 2024-07, published: yes, published-until: 2024-07, kept-until: 2024-07, from: 2020, until: open}
              - assert: governance-13
                dual-office: {person: p-3, body: one, other-body: two, decision: authorised, reason: HOSTILE, resolution: HOSTILE, decided-on: 2024-07, from: 2020, until: open}
              - assert: governance-14
                declaration: {person: p-3, body: one, declaration: interests, on: 2024-07}
              - assert: governance-15
                fit-and-proper-test: {person: p-3, body: one, outcome: fit, lead-employer: two, signed-by: chair, next-due: 2024-07, on: 2024-07}
              - assert: governance-16
                fit-and-proper-letter: {person: p-3, body: one, lead-employer: two, on: 2024-07}
              - assert: governance-17
                nobody-disqualified: {body: one, resolution: HOSTILE, on: 2024-07}
              - assert: governance-18
                appraisal: {person: p-3, body: one, on: 2024-07, sent-on: 2024-07}
              - assert: governance-19
                time-commitment: {person: p-3, body: one, days: 2.5, per: week, from: 2020, until: open}
              - assert: governance-20
                remuneration: {person: p-3, body: one, pay: fee, pounds: 13000, reason: HOSTILE, published: yes, from: 2020, until: open}
              - assert: governance-21
                governor: {person: p-3, body: one, constituency: public, class: HOSTILE, lead: yes, from: 2020, until: open}
              - assert: governance-22
                establishment-order: {body: one, number: HOSTILE, executives: 13, non-executives: 13, university: yes, special: care-trust, from: 2020, until: open}
              - assert: governance-23
                constitution-clause: {body: one, subject: directors-of-other-bodies, says: allows, clause: HOSTILE, text: HOSTILE, from: 2020, until: open}
              - assert: governance-24
                oversight-segment: {body: one, segment: 1, quarter: HOSTILE, from: 2020, until: open}
              - assert: governance-25
                rating: {body: one, scope: overall, rating: outstanding, from: 2020, until: open}
              - assert: governance-26
                review: {body: one, review: chair, person: p-3, reviewer: HOSTILE, connection: HOSTILE, resolution: HOSTILE, on: 2024-07}
              - assert: governance-27
                rule-evidence: {body: one, rule: HOSTILE, form: item, shows: met, title: HOSTILE, author: HOSTILE, resolution: HOSTILE, expires: 2024-07, on: 2024-07}
              - assert: governance-28
                explanation: {body: one, rule: HOSTILE, text: HOSTILE, author: HOSTILE, resolution: HOSTILE, adopts: HOSTILE, expires: 2024-07, on: 2024-07}
              - {assert: other-d, delegation: {body: one, basis: internal, functions: [HOSTILE], to-forum: committee, from: 2020, until: open}}
              - {assert: other-d2, delegation: {body: one, basis: other, functions: [HOSTILE], to-body: two, from: 2020, until: open}}
              - {assert: other-d3, delegation: {body: one, basis: internal, functions: [HOSTILE], to-seat: ned, from: 2020, until: open}}
              - {assert: other-e, employment: {person: p-3, employer: HOSTILE, employment: employee, from: 2020, until: open}}
              - {assert: other-s, secondment: {person: p-3, employer: HOSTILE, body: one, from: 2020, until: open}}
              - {assert: other-t, time-commitment: {person: p-3, commitment: HOSTILE, days: 2, per: month, from: 2020, until: open}}
              - {assert: other-i, interest: {person: p-3, body: one, about: HOSTILE, interest: financial, from: 2020, until: open}}
              - correct: reason
                reason: {group: group, text: HOSTILE, agreed-by: [one], agreed-at: HOSTILE, seen-by: HOSTILE, review-on: 2027, from: 2020, until: open}
                because: HOSTILE
              - {assert: gone, intent: {group: group, text: HOSTILE}}
              - retract: gone
                because: HOSTILE
              - {end: ned.1, to: 2026-10-31}
        """
}
