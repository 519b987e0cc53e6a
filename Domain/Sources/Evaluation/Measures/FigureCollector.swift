/// Figures of one file, each once, and what was wrong.
struct FigureCollector: Sendable {
    private struct Key: Hashable {
        let measure: String
        let code: String
        let period: ReportingPeriod
    }

    private var figures: [Figure] = []
    private var lines: [Int] = []
    private var places: [Key: Int] = [:]
    private var conflicted: Set<Int> = []
    private(set) var problems = FileProblems()

    mutating func refuse(_ problem: FileFormProblem, line: Int) {
        problems.add(FileProblem(line: line, column: nil, kind: .form(problem)))
    }

    mutating func refuse(_ problem: FigureProblem, line: Int, column: String?) {
        problems.add(FileProblem(line: line, column: column, kind: .figure(problem)))
    }

    mutating func add(_ figure: Figure, line: Int) {
        let key = Key(measure: figure.measure, code: figure.code, period: figure.period)
        guard let place = places[key] else {
            places[key] = figures.count
            figures.append(figure)
            lines.append(line)
            return
        }
        if figures[place] == figure {
            refuse(.repeated(firstLine: lines[place]), line: line, column: nil)
        } else {
            conflicted.insert(place)
            refuse(.conflicts(firstLine: lines[place]), line: line, column: nil)
        }
    }

    /// The figures in the order of the file, without those of which the file says two things.
    var kept: [Figure] {
        guard !conflicted.isEmpty else { return figures }
        return figures.indices.filter { !conflicted.contains($0) }.map { figures[$0] }
    }
}
