/// A body with a director and her absence, which is private to the body; invented or not.
enum PrivateWorld {
    static func text(invented: Bool, extra: String = "") -> String {
        """
        title: "A small register (invented for a test)"
        invented: \(invented ? "yes" : "no")
        sources:
          page: {kind: document, title: A page (invented), address: https://a.example/page, date: 2024-01-01}
        entries:
          - source: page
            changes:
              - {assert: alderbeck, body: {body: alderbeck, from: 2001-04-01, until: open}}
              - {assert: alderbeck.name, body-name: {body: alderbeck, name: Alderbeck NHS Trust, from: 2001-04-01, until: open}}
              - assert: alderbeck.nursing
                seat: {seat: alderbeck.nursing, body: alderbeck, seat-kind: executive, office: nursing-director, votes: yes, from: 2001-04-01, until: open}
              - {assert: name-1, person-name: {person: p-1, name: Ottilie Fennimore}}
              - assert: alderbeck.nursing.1
                appointment: {person: p-1, seat: alderbeck.nursing, capacity: substantive, from: 2020-01-01, until: open}
              - assert: alderbeck.leave
                absence: {person: p-1, seat: alderbeck.nursing, body: alderbeck, from: 2024-02-01, until: open}
        \(extra)
        """
    }
}
