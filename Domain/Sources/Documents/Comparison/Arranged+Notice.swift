import Models
import Register
import Rules

extension Arranged {
    /// The notice of the sitting at which a body gives an approval; nil where the rulebook sets none for it.
    func notice(of approval: Approval, at body: BodyID) -> Parameter? {
        guard approval.by != .powerHolder else { return nil }
        let usual = library.notices.first { $0.by == approval.by && applies($0.appliesTo, body) == .certainly }
        return (approval.notice ?? usual?.notice).flatMap { rulebook[$0] }
    }

    func noticeInWords(of approval: Approval, at body: BodyID) -> String {
        if approval.by == .powerHolder { return "it is no sitting of the body" }
        guard let parameter = notice(of: approval, at: body), let value = parameter.value(on: day) else {
            return "as its constitution or standing orders say"
        }
        return parameter.unit.inWords(value)
    }
}
