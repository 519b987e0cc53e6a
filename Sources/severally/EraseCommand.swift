import ArgumentParser
import Register
import Registrar

struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Destroys what is recorded about a person, or entries by position, and keeps that it was done.",
        discussion: """
            Without --yes it only lists what would be destroyed. What was said about others is stated again without \
            the name. The log still verifies, and later imports of the person are refused. Copies elsewhere, such as \
            the history of data files, are not reached.

            Examples:
              severally erase --person p-17 --store example.store
              severally erase --person p-17 --reason "Objection upheld" --power "UK GDPR article 17(1)(c)" --yes
              severally erase --position 12 --reason "Recorded by mistake" --power "UK GDPR article 17(1)(d)" --yes
            """
    )

    @OptionGroup var store: StoreOption
    @Option(help: ArgumentHelp("The identifier of a person.", valueName: "id"))
    var person: String?
    @Option(help: ArgumentHelp("The position of an entry; may be repeated.", valueName: "position"))
    var position: [Int] = []
    @Option(help: "Why, without naming the person.")
    var reason = ""
    @Option(help: "The provision under which it is erased.")
    var power = ""
    @Flag(help: "Really do it: it cannot be undone.")
    var yes = false

    func validate() throws {
        guard (person == nil) != position.isEmpty else {
            throw ValidationError("Give either --person or --position.")
        }
        if let person, PersonID(person) == nil { throw ValidationError("'\(person)' cannot identify a person.") }
    }

    func run() async throws {
        if yes, reason.isEmpty { throw Failure.refused(Refusal.reasonMissing.sentence) }
        if yes, power.isEmpty { throw Failure.refused(Refusal.powerMissing.sentence) }
        let registrar = try await store.writing(creating: false)
        if let person = person.flatMap({ PersonID($0) }) {
            let plan = try await registrar.erasurePlan(of: person)
            Out.line("Entries that name the person: \(plan.positions.map { String($0) }.joined(separator: ", "))")
            let restated = plan.restated.map(\.id.raw).joined(separator: ", ")
            Out.line("Stated again without the name: \(restated.isEmpty ? "nothing" : restated)")
            if !plan.namesakes.isEmpty {
                let others = plan.namesakes.map(\.raw).joined(separator: ", ")
                Out.line("Recorded under the same name and left as they are: \(others)")
            }
            guard yes else { return Out.line("Nothing was destroyed: add --yes to do it.") }
            let (done, recorded) = try await registrar.erase(person, reason: reason, power: power)
            Out.line("\(Words.count(done.positions.count, "entry", "entries")) erased; the head is \(recorded.head).")
        } else {
            for position in Set(position).sorted() {
                let entry = try await registrar.entry(at: position)
                Out.line("Entry \(position): \(entry.verb) \(entry.fact?.raw ?? "")")
            }
            guard yes else { return Out.line("Nothing was destroyed: add --yes to do it.") }
            let recorded = try await registrar.erase(positions: Array(Set(position)), reason: reason, power: power)
            Out.line("\(Words.count(Set(position).count, "entry", "entries")) erased; the head is \(recorded.head).")
        }
    }
}
