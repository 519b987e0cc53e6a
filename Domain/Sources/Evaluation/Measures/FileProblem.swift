/// Something wrong in a file, and where.
public struct FileProblem: Error, Sendable, Hashable {
    /// What is wrong: with the form of the file, or with what it says.
    public enum Kind: Sendable, Hashable {
        case form(FileFormProblem)
        case figure(FigureProblem)
    }

    public let line: Int
    /// The name of the column, where it is one that is wrong.
    public let column: String?
    public let kind: Kind

    /// A name for programs, which does not change.
    public var code: String {
        switch kind {
        case .form(let problem): problem.code
        case .figure(let problem): problem.code
        }
    }
}

extension FileProblem: CustomStringConvertible {
    public var description: String {
        let place = column.map { "Line \(line), column \($0): " } ?? "Line \(line): "
        switch kind {
        case .form(let problem): return place + problem.description
        case .figure(let problem): return place + problem.description
        }
    }
}

/// What is wrong in a file: all of it counted, and the first hundred kept.
public struct FileProblems: Sendable, Equatable {
    public static let most = 100
    public private(set) var kept: [FileProblem] = []
    public private(set) var count = 0

    public var isEmpty: Bool { count == 0 }

    mutating func add(_ problem: FileProblem) {
        count += 1
        if kept.count < FileProblems.most { kept.append(problem) }
    }
}
