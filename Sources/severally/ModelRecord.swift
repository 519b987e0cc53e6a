import Models
import Register
import Rules

/// A standard model, for programs.
struct ModelRecord: Encodable {
    struct Point: Encodable {
        let appliesTo, says: String
        let rules: [String]

        init(_ point: ModelPoint) {
            (appliesTo, says, rules) = (point.appliesTo.rawValue, point.says, point.rules.map(\.raw))
        }
    }

    struct Approval: Encodable {
        let approval, appliesTo, by, decides: String
        let power, notice: String?
        let rules, after: [String]
    }

    struct Right: Encodable {
        let matter, by: String
        let reserved: Bool
    }

    struct Safeguard: Encodable {
        let safeguard, says: String
        let clause: String?
        let rules: [String]
    }

    let form = "severally.model/1"
    let model, title, inShort, what, posts, reversible, exit, onward: String
    let decided, together: String?
    let shares, suits, pitfalls, measures, documents: [String]
    let basis, can, cannot, stays, prerequisites: [Point]
    let approvals: [Approval]
    let safeguards: [Safeguard]
    let decides: [Right]

    init(_ library: ModelLibrary, _ model: StandardModel) {
        (self.model, title, inShort, what) = (model.id.raw, model.title, model.inShort, model.what)
        (posts, reversible, exit, onward) = (model.posts, model.reversible, model.exit, model.onward)
        (decided, together) = (model.decided?.rawValue, model.together?.rawValue)
        (suits, pitfalls, measures) = (model.suits, model.pitfalls, model.measures)
        (shares, documents) = (model.shares.map(\.rawValue), model.documents.map(\.raw))
        (basis, can, cannot) = (model.basis.map(Point.init), model.can.map(Point.init), model.cannot.map(Point.init))
        (stays, prerequisites) = (model.stays.map(Point.init), model.prerequisites.map { Point($0.point) })
        approvals = model.approvals.map {
            Approval(
                approval: $0.name,
                appliesTo: $0.appliesTo.rawValue,
                by: $0.by.rawValue,
                decides: $0.decides,
                power: $0.power?.raw,
                notice: $0.notice?.raw,
                rules: $0.rules.map(\.raw),
                after: $0.after
            )
        }
        safeguards = model.safeguards.map {
            Safeguard(
                safeguard: $0.name,
                says: $0.says,
                clause: $0.clause?.description,
                rules: $0.rules.map(\.raw)
            )
        }
        decides = model.decides.map { Right(matter: $0.matter.raw, by: $0.by.rawValue, reserved: $0.isReserved) }
    }
}
