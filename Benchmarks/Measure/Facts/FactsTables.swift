import Foundation
import Register

/// The facts that decide who shares a leader, as tables for other databases: days are numbers, and each period is the
/// days on which it may hold and those on which it certainly does, from the first until the first no longer in it.
struct FactsTables {
    let index: FactIndex

    func write(to folder: URL) throws {
        try write(
            "existences",
            index.existences.map { [$0.payload.body.raw] + Self.days($0.payload.dated) },
            folder
        )
        try write(
            "seats",
            index.seats.map { [$0.payload.seat.raw, $0.payload.body.raw, $0.payload.office?.rawValue ?? ""] },
            folder
        )
        try write(
            "appointments",
            index.appointments.map {
                [$0.fact.id.raw, $0.payload.person.raw, $0.payload.seat.raw, $0.payload.capacity.rawValue]
                    + Self.days($0.payload.dated)
            },
            folder
        )
        try write("same_persons", index.samePersons.map { [$0.payload.person.raw, $0.payload.other.raw] }, folder)
    }

    /// The pairs in the form in which the other databases answer too.
    static func write(_ pairs: [Office: [SharingPair: Coverage]], to file: URL) throws {
        let lines = pairs.flatMap { office, pairs in
            pairs.map { pair, coverage in
                "\(office.rawValue),\(pair.first),\(pair.second),\(coverage == .certainly ? 1 : 0)"
            }
        }
        try Data(lines.sorted().joined(separator: "\n").utf8).write(to: file)
    }

    private func write(_ table: String, _ rows: [[String]], _ folder: URL) throws {
        let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
        try Data(text.utf8).write(to: folder.appending(path: "\(table).csv"))
    }

    /// A period that certainly holds on no day is empty.
    private static func days(_ period: Period) -> [String] {
        func days(_ span: DaySpan?) -> [String] {
            guard let span else { return ["0", "0"] }
            return [String(span.from?.number ?? -9_999_999), String(span.until?.number ?? 9_999_999)]
        }
        return days(period.span(.possibly)) + days(period.span(.certainly))
    }
}
