import Hummingbird
import HummingbirdCore

extension Request {
    /// The fields of the address as browsers send those of a form: a plus is a space.
    var fields: FlatDictionary<Substring, Substring> {
        URI("/?" + (uri.query ?? "").replacing("+", with: "%20")).queryParameters
    }

    /// Refuses an address with other fields: a misspelt one that is passed over gives a wrong answer.
    func allow(_ known: String...) throws(SiteError) { try allow(known) }

    func allow(_ known: [String]) throws(SiteError) {
        for field in fields where !known.contains(String(field.key)) {
            throw .unknownField(String(field.key), known: known)
        }
    }
}
