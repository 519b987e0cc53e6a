public import Foundation
import Register
public import TextFiles

/// Reads the folder of the national register; what stands in it is described in its README.
public enum NationalTables {
    /// Everything the folder says, or everything that is wrong with it.
    public static func read(folder: URL) throws(TextProblems) -> Desired {
        var files: [TableForm: [UInt8]] = [:]
        var findings = Findings()
        for form in TableForm.allCases {
            switch TableFile(folder.appendingPathComponent(form.file)) {
            case .bytes(let bytes): files[form] = bytes
            case .refused(let found):
                findings.add(TextPlace(file: form.file, line: 1, column: 1), found, "the table \(form.rawValue)")
            }
        }
        if let problems = findings.problems { throw problems }
        return try read(files)
    }

    /// The same from the bytes of the files.
    public static func read(_ files: [TableForm: [UInt8]]) throws(TextProblems) -> Desired {
        var findings = Findings()
        var tables: [TableForm: Table] = [:]
        for form in TableForm.allCases {
            var found = Findings()
            tables[form] = Table(form, bytes: files[form] ?? [], findings: &found)
            if let problems = found.problems { findings.add(problems) }
        }
        var reading = TableReading(tables: tables, findings: findings)
        reading.run()
        if let problems = reading.findings.problems { throw problems }
        return Desired(reading.list.facts, scope: .tables)
    }
}

/// The state of one reading: the tables, what was found wrong, and the facts so far.
struct TableReading {
    let tables: [TableForm: Table]
    var findings: Findings
    var list = DesiredList()
    var copies: [String: DayBounds] = [:]
    var bodies: [String: BodyRow] = [:]
    var groups: Set<String> = []
    /// The row identifiers of each table, in order.
    var order: [TableForm: [String]] = [:]
    /// The same without order, so that the next is looked up at once.
    var used: [TableForm: Set<String>] = [:]

    struct BodyRow {
        let opened: DayBounds?
        let closed: DayBounds?
    }

    func rows(_ form: TableForm) -> [Row] { tables[form]?.rows ?? [] }

    func isWhole(_ form: TableForm) -> Bool { tables[form]?.isWhole ?? false }

    mutating func run() {
        readCopies()
        knowBodies()
        readOrganisations()
        readNames()
        readGroups()
        readArrangements()
        readPosts()
        readChecks()
        readNotices()
    }

    /// Refuses an identifier that the table has used, and keeps its place in the order.
    mutating func isNew(_ id: String, _ form: TableForm, _ row: Row, _ column: String) -> Bool {
        guard used[form, default: []].insert(id).inserted else {
            findings.add(row.place(of: column), "'\(id)' twice", "every row once")
            return false
        }
        order[form, default: []].append(id)
        return true
    }

    mutating func isBody(_ code: String, _ row: Row, _ column: String) -> Bool {
        if bodies[code] != nil || !isWhole(.organisations) { return true }
        findings.add(row.place(of: column), "the code '\(code)' in \(column)", "a code of organisations.csv")
        return false
    }
}

/// The bytes of a table, or what stands in its place.
private enum TableFile {
    case bytes([UInt8])
    case refused(String)

    /// A pipe or a device is not opened: it may never end.
    init(_ file: URL) {
        let file = file.resolvingSymlinksInPath()
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: file.path) else {
            self = .refused("no such file")
            return
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            self = .refused("something that is no plain file")
            return
        }
        guard (attributes[.size] as? Int ?? 0) <= CSV.largestFile, let data = try? Data(contentsOf: file) else {
            self = .refused("a file that is larger than \(CSV.largestFile >> 20) MiB or cannot be read")
            return
        }
        self = .bytes([UInt8](data))
    }
}
