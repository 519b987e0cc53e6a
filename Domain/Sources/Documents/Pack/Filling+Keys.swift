import Models
import Register
import Rules

extension Filling {
    func fill(_ key: TemplateKey, _ setting: Setting) -> [PackRun] {
        switch key {
        case .group: [.words(plan.title)]
        case .models: [.words(arranged.models.map { $0.title.lowercasedFirst }.inWords)]
        case .from: [.words(day.inWords)]
        case .forum: [.words(forumName)]
        case .bodies: [.words(plan.bodies.map(name).inWords)]
        case .bodiesShort: [.words(plan.bodies.map(shortName).inWords)]
        case .bodyCount: [.words(Filling.inWords(plan.bodies.count))]
        case .foundationTrusts: bodies(.foundationTrust)
        case .nhsTrusts: bodies(.nhsTrust)
        case .chosen(let id): chosen(id)
        case .after(let id): after(id)
        case .value(let id): value(id)
        case .power(let id): power(id)
        case .rule(let id): [.words(reference(id))]
        case .term(let id): [library[id].map { .term($0.says, id) } ?? .words(id.raw)]
        case .clause(let name): reference(name, setting)
        case .document(let id): title(of: id, setting)
        case .post: [.words(setting.post?.inWords ?? "")]
        case .postHolder: setting.post.map(holder(of:)) ?? []
        case .reason, .reasonSeenBy: reason(key, setting)
        case .body, .bodyShort, .bodyKind, .others, .othersShort, .board, .council, .officer, .holder, .constitution:
            setting.body.map { fill(key, of: $0) } ?? []
        }
    }

    private func fill(_ key: TemplateKey, of body: BodyID) -> [PackRun] {
        let others = plan.bodies.filter { $0 != body }
        return switch key {
        case .body: [.words(name(body))]
        case .bodyShort: [.words(shortName(body))]
        case .bodyKind: kind(body) { $0 == .foundationTrust ? "an NHS foundation trust" : "an NHS trust" }
        case .others: [.words(others.map(name).inWords)]
        case .othersShort: [.words(others.map(shortName).inWords)]
        case .officer: kind(body) { $0 == .foundationTrust ? "accounting officer" : "accountable officer" }
        case .board: forum(.board, body, "board of directors")
        case .council: forum(.councilOfGovernors, body, "council of governors")
        case .holder(let office): holders(office, body).runs
        case .constitution(let subject): constitution(subject, body)
        default: []
        }
    }

    var forumName: String { arranged.forumName }

    private func kind(_ body: BodyID, _ words: (LegalKind) -> String) -> [PackRun] {
        use(arranged.facts(ofKindOf: body))
        guard let kind = arranged.kind(of: body) else { return [openKind(body)] }
        return [.words(words(kind))]
    }

    private func bodies(_ kind: LegalKind) -> [PackRun] {
        let open = plan.bodies.filter { arranged.kind(of: $0) == nil }
        let found = plan.bodies.filter { arranged.kind(of: $0) == kind }
        for body in plan.bodies { use(arranged.facts(ofKindOf: body)) }
        var runs: [PackRun] = found.isEmpty ? [] : [.words(found.map(name).inWords)]
        for body in open {
            if !runs.isEmpty { runs.append(.words(" ")) }
            runs.append(openKind(body))
        }
        return runs.isEmpty ? [.words("none of the bodies")] : runs
    }

    private func chosen(_ id: ChoiceID) -> [PackRun] {
        library[id].map { [.words($0.inWords(arranged.value(of: $0)))] } ?? []
    }

    private func after(_ id: ChoiceID) -> [PackRun] {
        guard let choice = library[id], case .number(let months) = arranged.value(of: choice),
            let then = day.advanced(byMonths: months)
        else { return [.blank(Blank("the day"))] }
        return [.words(then.inWords)]
    }

    private func value(_ id: ParameterID) -> [PackRun] {
        guard let parameter = rulebook[id], let value = parameter.value(on: day) else {
            return [.blank(Blank("the number that the rulebook has for \(id) on \(day.inWords)"))]
        }
        return [.words(parameter.unit.inWords(value))]
    }

    func power(_ id: PowerID) -> [PackRun] {
        guard let power = rulebook[id] else { return [] }
        let holders = power.holders(on: day)
        guard !holders.isEmpty else {
            return [.blank(Blank("who holds the power of \(power.title.lowercasedFirst) on \(day.inWords)"))]
        }
        let words = holders.map { holder in
            holder.name + (holder.onBehalfOf.map { " for the \($0)" } ?? "")
                + (holder.isConfirmed ? "" : " (not confirmed)")
        }
        return [.words(words.joined(separator: ", or "))]
    }

    /// `para 17(1) of Sch 7, the 2006 Act`
    func reference(_ id: RuleID) -> String {
        rulebook[id].map { rulebook.reference($0) } ?? id.raw
    }

    private func title(of id: DocumentID, _ setting: Setting) -> [PackRun] {
        guard let template = library[id] else { return [] }
        if template.isPerBody, setting.body == nil {
            // Of several documents from one text: what they are called without the body.
            return [.words("the \(id.inWords) of each body")]
        }
        return fill(template.title, Setting(body: template.isPerBody ? setting.body : nil))
    }

    private func forum(_ kind: ForumLegalKind, _ body: BodyID, _ usual: String) -> [PackRun] {
        let found = snapshot.forums(of: body).filter { $0.payload.kind == kind && $0.covers(day) == .certainly }
        use(found.map { $0.fact.id })
        let names = Set(found.map { $0.payload.name })
        return [.words(names.count == 1 ? names.first ?? usual : usual)]
    }

    private func constitution(_ subject: ConstitutionSubject, _ body: BodyID) -> [PackRun] {
        let clauses = snapshot.constitutionClauses(of: body).filter {
            $0.payload.subject == subject && $0.covers(day) != .not
        }
        use(clauses.map { $0.fact.id })
        guard !clauses.isEmpty else {
            let what = "what the constitution of \(shortName(body)) says of \(subject.inWords)"
            return [.blank(Blank(what, who: .secretary(body)))]
        }
        let words = clauses.map { stated in
            let text = stated.payload.text.map { " (“\($0)”)" } ?? ""
            return "\(stated.payload.clause ?? "a clause"), which \(stated.payload.position.inWords)\(text)"
        }
        return [.words(words.inWords)]
    }

    private func reason(_ key: TemplateKey, _ setting: Setting) -> [PackRun] {
        guard let index = setting.reason, plan.reasons.indices.contains(index) else { return [] }
        let reason = plan.reasons[index]
        if key == .reason { return [.words(reason.reason)] }
        return [
            reason.seenBy.map { .words($0) } ?? .blank(Blank("how it would be seen that “\(reason.reason)” is met"))
        ]
    }

    static func inWords(_ count: Int) -> String {
        let words = [
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        return words.indices.contains(count) ? words[count] : String(count)
    }
}
