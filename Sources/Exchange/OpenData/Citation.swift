public import Register

/// How to cite an answer so that others can get the same one: program, register, basis and checkpoint.
public struct Citation: Hashable, Sendable {
    /// The version of the program, such as `0.1.0`.
    public let version: String
    public let register: String
    /// The day asked about.
    public let day: CalendarDay
    /// The entry of the log at which it is known; the size of the checkpoint.
    public let position: Int
    /// When that entry was recorded; nil while nothing is recorded.
    public let recordedAt: Instant?
    /// The root hash of the log of that size, in base 64, as checkpoints write it.
    public let root: String
    /// Where the register can be read; nil where that is not stated.
    public let address: String?

    public init(
        version: String,
        register: String,
        day: CalendarDay,
        position: Int,
        recordedAt: Instant?,
        root: String,
        address: String?
    ) {
        self.version = version
        self.register = register
        self.day = day
        self.position = position
        self.recordedAt = recordedAt
        self.root = root
        self.address = address
    }

    /// - Parameters:
    ///   - recordedAt: When the entry at the position of the snapshot was recorded.
    ///   - root: The root hash of the log up to it.
    public init(_ snapshot: Snapshot, recordedAt: Instant?, root: String, address: String?) {
        self.init(
            version: ProgramVersion.text,
            register: snapshot.facts.notice?.title ?? "A register without a title",
            day: snapshot.day,
            position: snapshot.basis.knownAt,
            recordedAt: recordedAt,
            root: root,
            address: address
        )
    }

    /// One sentence for a list of references.
    public var text: String {
        let place = address.map { " \($0)" } ?? ""
        return
            "\(register) [data set]. \(basis), recorded \(recorded). Severally, version \(version). Checkpoint: size \(position), root hash \(root).\(place)"
    }

    var basis: String { "As at \(day.iso), as known at entry \(position)" }
    var recorded: String { recordedAt?.day.iso ?? "not recorded" }

    /// An entry for BibTeX.
    public var bibTeX: String {
        var fields = [
            ("title", "{\(Citation.bibTeX(register))}"),
            ("author", "{Severally}"),
        ]
        if let day = recordedAt?.day {
            fields.append(("year", CalendarDay.year(of: day)))
            fields.append(("date", day.iso))
        }
        fields += [
            ("version", "\(position)"),
            ("note", Citation.bibTeX("Data set. \(basis). Severally, version \(version). Root hash \(root)")),
        ]
        if let address { fields.append(("url", address)) }
        let lines = fields.map { "  \($0.0) = {\($0.1)}" }.joined(separator: ",\n")
        return "@misc{severally-\(day.iso)-\(position),\n\(lines)\n}\n"
    }

    /// The content of a file `CITATION.cff`, version 1.2.0 of that form.
    public var cff: String {
        var lines = [
            "cff-version: 1.2.0",
            "message: \(Citation.quoted("Please cite the register on the basis that you used."))",
            "type: dataset",
            "title: \(Citation.quoted(register))",
            "authors:",
            "  - name: \(Citation.quoted("Severally"))",
            "version: \(Citation.quoted(String(position)))",
        ]
        if let recordedAt { lines.append("date-released: \(recordedAt.day.iso)") }
        lines += [
            "abstract: \(Citation.quoted("\(basis). Made with Severally, version \(version)."))",
            "identifiers:",
            "  - type: other",
            "    value: \(Citation.quoted(root))",
            "    description: \(Citation.quoted("Root hash of the log at size \(position)"))",
        ]
        if let address { lines.append("url: \(Citation.quoted(address))") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A string of YAML in double quotes.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7f || (0x80...0x9f).contains(scalar.value):
                result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func bibTeX(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\textbackslash{}"
            case "{", "}", "&", "%", "$", "#", "_": result += "\\\(character)"
            case "~": result += "\\textasciitilde{}"
            case "^": result += "\\textasciicircum{}"
            case _ where character.isNewline: result += " "
            default: result.append(character)
            }
        }
        return result
    }
}

extension CalendarDay {
    fileprivate static func year(of day: CalendarDay) -> String { String(day.iso.prefix(4)) }
}
