import Hummingbird
import HummingbirdCore

extension Request {
    /// The fields of the address as browsers send those of a form: a plus is a space.
    var fields: FlatDictionary<Substring, Substring> {
        URI("/?" + (uri.query ?? "").replacing("+", with: "%20")).queryParameters
    }

    /// Refuses an address with other fields, or with one of them twice: one that is passed over gives a wrong answer.
    func allow(_ known: String...) throws(SiteError) { try allow(known) }

    func allow(_ known: [String]) throws(SiteError) {
        for field in fields where !known.contains(String(field.key)) {
            throw .unknownField(String(field.key), known: known)
        }
        try refuseTwice(known)
    }

    /// Refuses an address that has one of these fields twice.
    func refuseTwice(_ names: [String]) throws(SiteError) {
        var seen: Set<Substring> = []
        for field in fields where names.contains(String(field.key)) && !seen.insert(field.key).inserted {
            throw .fieldTwice(String(field.key))
        }
    }
}
