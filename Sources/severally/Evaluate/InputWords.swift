import Evaluation

extension Failure {
    /// What cannot be used of a file or of options: a failure is passed on, all else is told by its words.
    ///
    /// - Parameter times: Those of the file, which then stand for the numbers of periods.
    static func input(_ error: any Error, times: [String] = [], file: String? = nil) -> Failure {
        if let failure = error as? Failure { return failure }
        let words =
            switch error {
            case let problem as StudyWindowProblem: problem.words(of: times)
            case let problem as SyntheticControlProblem: problem.words(of: times)
            case StaggeredProblem.noNeverTreated: "\(error) Those are asked for with --control notyettreated."
            default: "\(error)"
            }
        return .input((file.map { "\($0): " } ?? "") + words)
    }
}
