import Markup
import Register

/// One person on one day: what they lead, and on which days they led several bodies.
struct PersonPage {
    let view: RegisterView
    /// The identifier asked about, which may have been joined to another.
    let asked: PersonID
    let contact: Contact
    let person: PersonID
    let spans: [LeadingSpan]

    init(_ view: RegisterView, _ person: PersonID, contact: String?) {
        self.view = view
        asked = person
        self.person = view.snapshot.person(person)
        self.contact = Contact(address: contact)
        spans = view.snapshot.spansLeadingSeveral(person)
    }

    var snapshot: Snapshot { view.snapshot }
    var name: String { snapshot.name(of: person) }

    var node: Node {
        let words = PersonWords(self)
        return Layout(
            title: name,
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1(.text(name)),
                BasisLine(view: view, route: .person(asked)).node,
                .p([.class("lead")], .text(words.onTheDay)),
                .p([.class("lead")], .text(words.several)),
                .p([], .a(view.asked.address(.personRules(person)), "What the rules give for these seats")),
                strip, seats, clocks, leadingSeveral, designations, arrangements, names, identifiers, sources,
                correction,
            ]
        ).node
    }
}
