/// Why a book of plans cannot be read or added to.
public enum PlanBookProblem: Error, Sendable, Equatable {
    case unreadable(path: String, reason: String)
    case unwritable(path: String, reason: String)
    case damaged(path: String, line: Int, Damage)
    /// There is something in the file, and no record of a plan at its beginning.
    case noBook(path: String)
    /// A device, a folder, or the like.
    case noPlainFile(path: String)
    /// The file is where the program itself prints.
    case ownOutput(path: String)

    public enum Damage: Sendable, Equatable {
        case noRecord
        case otherForm(String)
        case wrongNumber(found: Int)
        /// The text is not the one of which the record holds the digest.
        case otherText
        /// The record does not hold the digest of the line before it.
        case brokenChain
    }
}

extension PlanBookProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "The recorded plans in \(path) could not be read: \(reason)."
        case .unwritable(let path, let reason):
            "The plan could not be recorded in \(path): \(reason). No outcome is shown before its plan is recorded."
        case .noBook(let path):
            "\(path) is no book of plans: it does not begin with the record of a plan. It was left as it is; a book begins in a file that is empty or not there."
        case .noPlainFile(let path):
            "\(path) is no plain file: plans are recorded in one that is read again. No outcome is shown before its plan is recorded."
        case .ownOutput(let path):
            "\(path) is where this program prints, so that plans recorded there would be overwritten. No outcome is shown before its plan is recorded."
        case .damaged(let path, let line, let damage):
            "\(path), line \(line): \(damage.words) Nothing is added to it; put back a copy of the file as it was, or move it away to begin a new one."
        }
    }
}

extension PlanBookProblem.Damage {
    fileprivate var words: String {
        switch self {
        case .noRecord: "this is no record of a plan."
        case .otherForm(let form):
            "the record has the form '\(form.prefix(60))': expected \(PlanRecord.form)."
        case .wrongNumber(let found): "the record has the number \(found): records have been taken out or put in."
        case .otherText: "the text of the plan was changed after it was recorded."
        case .brokenChain: "the line before this record, or this record, was changed after it was written."
        }
    }
}
