import Register

extension Record {
    /// The tag and version, then a line for each field in order.
    var lines: String {
        let head = "\(tag) version \(version)"
        let rest = fields.map { field in
            switch field.value {
            case .text(let text): "  \(field.name) = \(text)"
            case .list(let list): "  \(field.name) = [\(list.joined(separator: " | "))]"
            }
        }
        return ([head] + rest).joined(separator: "\n")
    }
}
