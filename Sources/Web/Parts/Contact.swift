import Markup

/// How to reach whoever runs the site, in a sentence.
struct Contact {
    /// An address of electronic mail or of a page; nil where whoever runs the site states none.
    let address: String?

    var writeTo: Node {
        guard let address else {
            return
                "Write to whoever runs this site; they have not stated here who they are and how to reach them, which a public site has to do."
        }
        if let page = Address(web: address) {
            return ["Write to whoever runs this site: ", .a(page, .text(address)), "."]
        }
        guard address.contains("@") else { return .text("Write to whoever runs this site: \(address).") }
        return ["Write to whoever runs this site: ", .a(Address(mail: address), .text(address)), "."]
    }
}
