import Register
import Rules

extension Operation {
    static let document = Operation(
        id: "readDocument",
        path: "/openapi.json",
        summary: "This document",
        says: "The description of all addresses in the form of OpenAPI 3.1.",
        parameters: [],
        answer: OpenAPIDocument.self,
        links: [],
        isWorkedOut: false
    ) { question in
        OpenAPIDocument(
            mount: question.mount.name,
            title: question.view.title,
            program: question.basis.program,
            examples: OpenAPIDocument.examples(question.snapshot, question.site.rulebook)
        )
    }
}

extension OpenAPIDocument {
    /// An identifier that stands in this register, for each operation that takes one.
    static func examples(_ snapshot: Snapshot, _ rulebook: Rulebook) -> [String: String] {
        var examples: [String: String] = [:]
        examples["readBody"] = snapshot.openBodies(.certainly).first?.raw
        examples["readGroup"] = snapshot.groups.first?.raw
        examples["readPerson"] = snapshot.index.appointments.first.map { snapshot.person($0.payload.person).raw }
        examples["readFact"] = snapshot.facts.all.last?.id.raw
        examples["readRule"] = rulebook.rules.first?.id.raw
        return examples
    }
}
