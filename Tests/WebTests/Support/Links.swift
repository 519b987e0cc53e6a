import Foundation

/// A link or a form of a page that leads into a register.
struct Link: Hashable, Sendable {
    let address: String
    let words: String

    /// Without the place on the page.
    var page: String { String(address.split(separator: "#", omittingEmptySubsequences: false)[0]) }

    var fragment: String? {
        let parts = address.split(separator: "#", maxSplits: 1)
        return parts.count == 2 ? String(parts[1]) : nil
    }

    var path: String { String(page.split(separator: "?")[0]) }

    var fields: [String: String] {
        let parts = page.split(separator: "?", maxSplits: 1)
        guard parts.count == 2 else { return [:] }
        let pairs = parts[1].split(separator: "&").map { pair -> (String, String) in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(sides[0]), sides.count == 2 ? String(sides[1]).removingPercentEncoding ?? "" : "")
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension Tag {
    /// Every link to a place on this site, but not to one on the page itself.
    var links: [Link] {
        all("a").compactMap { tag in
            guard let href = tag["href"], href.hasPrefix("/") else { return nil }
            return Link(address: href, words: tag.text)
        }
    }

    func links(into mount: String) -> [Link] { links.filter { $0.path.hasPrefix("/\(mount)/") } }

    /// Where sending a form without touching it leads.
    var formAddresses: [Link] {
        all("form").filter { $0["method"] != "post" }.map { form in
            let fields = form.all("input", "select").compactMap { field -> String? in
                guard let name = field["name"] else { return nil }
                let chosen = field.all("option").first { $0["selected"] != nil } ?? field.all("option").first
                let value = field.name == "select" ? chosen?["value"] ?? "" : field["value"] ?? ""
                return "\(name)=\(Link.formEncoded(value))"
            }
            let action = (form["action"] ?? "").split(separator: "#")[0]
            return Link(address: "\(action)?\(fields.joined(separator: "&"))", words: form.text)
        }
    }
}

extension Link {
    /// As browsers send the fields of a form.
    static func formEncoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2a, 0x2d, 0x2e, 0x5f: String(UnicodeScalar(byte))
            case 0x20: "+"
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
