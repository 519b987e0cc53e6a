extension Failure {
    /// What cannot be used of a file or of options: a failure is passed on, all else is told by its words.
    static func input(_ error: any Error, file: String? = nil) -> Failure {
        if let failure = error as? Failure { return failure }
        return .input((file.map { "\($0): " } ?? "") + "\(error)")
    }
}
