import Evaluation
import Testing

/// Days, measures and figures for tests.
enum Sample {
    static func day(_ text: String = "2025-01-15") throws -> ReadingDay { try #require(ReadingDay(text)) }

    static func month(_ text: String) throws -> ReportingPeriod { try ReportingPeriod(.month, beginning: text + "-01") }

    static func measure(
        _ id: String = "ae_4h_pct_all",
        _ kind: PeriodKind = .month,
        _ unit: MeasureUnit = .percent
    ) throws -> OutcomeMeasure {
        OutcomeMeasure(
            id: id,
            name: id,
            periodKind: kind,
            unit: unit,
            better: .higher,
            standard: 95,
            definition: "",
            source: "",
            readOn: try day()
        )
    }

    static func catalogue() throws -> MeasureCatalogue {
        var catalogue = MeasureCatalogue()
        catalogue.add(try measure())
        catalogue.add(try measure("waits", .quarter, .count))
        catalogue.add(try measure("net", .year, .other("pounds")))
        return catalogue
    }

    static func figure(_ month: String, _ value: Double, code: String = "RQM") throws -> Figure {
        Figure(measure: "ae_4h_pct_all", code: code, period: try self.month(month), value: value, counts: nil)
    }
}

extension ReadsBytes {
    mutating func read(_ text: String, chunk: Int) {
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            read(bytes[start..<min(start + chunk, bytes.count)])
        }
    }
}
