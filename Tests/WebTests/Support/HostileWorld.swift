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
              - correct: reason
                reason: {group: group, text: HOSTILE, agreed-by: [one], agreed-at: HOSTILE, seen-by: HOSTILE, review-on: 2027, from: 2020, until: open}
                because: HOSTILE
              - {assert: gone, intent: {group: group, text: HOSTILE}}
              - retract: gone
                because: HOSTILE
              - {end: ned.1, to: 2026-10-31}
        """
}
