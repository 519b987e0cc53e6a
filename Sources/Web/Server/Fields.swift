import Hummingbird
import HummingbirdCore

extension Request {
    /// The fields of the address as browsers send those of a form: a plus is a space.
    var fields: FlatDictionary<Substring, Substring> {
        URI("/?" + (uri.query ?? "").replacing("+", with: "%20")).queryParameters
    }
}
