import Models
import Register
import Rules

extension ModelsReader {
    private static let lists = [
        "basis", "can", "cannot", "stays", "prerequisites", "approvals", "safeguards", "decides", "defaults",
    ]

    mutating func readModel(_ root: FileRoot) {
        if let read = readModel(root, .model) { parts.models.append(read) }
    }

    /// It shares nothing, decides nothing together and needs no documents; its lists may be left out.
    mutating func readAlternative(_ root: FileRoot) {
        if let read = readModel(root, .alternative) { parts.alternatives.append(read) }
    }

    private mutating func readModel(_ root: FileRoot, _ form: Form) -> Placed<StandardModel>? {
        var lists = StandardModel.Lists()
        var places: [(String, Int, Placed<Void>)] = []
        lists.basis = points(root, "basis", &places)
        lists.can = points(root, "can", &places)
        lists.cannot = points(root, "cannot", &places)
        lists.stays = points(root, "stays", &places)
        lists.prerequisites = list(root, "prerequisites", .prerequisite, &places) { record throws(RecordError) in
            Prerequisite(
                name: try record.text("prerequisite"),
                point: try record.point(),
                constitution: try record.optionalChoice("constitution", of: ConstitutionSubject.self)
            )
        }
        lists.approvals = list(root, "approvals", .approval, &places) { record throws(RecordError) in
            try Approval(from: &record)
        }
        lists.safeguards = list(root, "safeguards", .safeguard, &places) { record throws(RecordError) in
            try Safeguard(from: &record)
        }
        lists.decides = list(root, "decides", .matterRight, &places) { record throws(RecordError) in
            try record.right()
        }
        lists.defaults = defaults(root, &places)
        let read = readRoot(root, form, ModelsReader.lists) { record throws(RecordError) in
            try StandardModel(from: &record, lists)
        }
        guard let read else { return nil }
        for (list, number, place) in places { parts.places[.point(read.value.id, list, number)] = place }
        if form.name == Form.model.name {
            for list in ModelsReader.lists where list != "defaults" && root.fields[list] == nil {
                add(root.place, "no '\(list)'", "a list of at least one")
            }
        }
        return read
    }

    private mutating func points(
        _ root: FileRoot,
        _ name: String,
        _ places: inout [(String, Int, Placed<Void>)]
    ) -> [ModelPoint] {
        list(root, name, .modelPoint, &places) { record throws(RecordError) in try record.point() }
    }

    private mutating func list<Item>(
        _ root: FileRoot,
        _ name: String,
        _ form: Form,
        _ places: inout [(String, Int, Placed<Void>)],
        _ make: (inout RecordReader) throws(RecordError) -> Item
    ) -> [Item] {
        var found: [Item] = []
        for node in optionalItems(root, name, "at least one") {
            guard let read = self.read(node, form, make) else { continue }
            places.append((name, found.count, Placed(value: (), place: read.place, fields: read.fields)))
            found.append(read.value)
        }
        return found
    }

    /// Other standards than the usual ones; whether a value may be chosen is known only with all choices at hand.
    private mutating func defaults(
        _ root: FileRoot,
        _ places: inout [(String, Int, Placed<Void>)]
    ) -> [ModelDefault] {
        let choices = parts.choices.map(\.value)
        return list(root, "defaults", .modelDefault, &places) { record throws(RecordError) in
            let id = try record.identifier("parameter", of: ChoiceKind.self)
            guard let choice = choices.first(where: { $0.id == id }) else {
                throw .unreadable(field: "parameter", found: id.raw, expected: "a parameter of the models")
            }
            return ModelDefault(
                choice: id,
                value: try record.value("value", choice.expected) { choice.value($0) },
                because: try record.text("because", "the reason for another standard")
            )
        }
    }
}
