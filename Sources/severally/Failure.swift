import ArgumentParser
import Exchange
import Foundation
import Register
import Registrar
import Store
import TextFiles

/// What to tell the caller, and with which code to end.
struct Failure: Error {
    let words: String
    let code: Int32

    /// The caller asked to be told, or was refused.
    static func refused(_ words: String) -> Failure { Failure(words: words, code: 1) }
    /// What was given cannot be used.
    static func input(_ words: String) -> Failure { Failure(words: words, code: 2) }

    init(words: String, code: Int32) {
        self.words = words
        self.code = code
    }

    /// Nil for what the parser of arguments says itself.
    init?(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let problems as TextProblems:
            self = .input(
                "\(problems.description)\n\(Words.count(problems.count, "problem")); nothing was recorded."
            )
        case let problems as BoardProblems:
            self = .input(
                "\(problems.description)\n\(Words.count(problems.count, "problem")); nothing was recorded."
            )
        case let refusal as Refusal: self = .refused(refusal.sentence)
        case let refused as RefusedChange: self = .refused("Change \(refused.index + 1): \(refused.description)")
        case let lost as CheckpointNotKept: self = Failure(words: lost.sentence, code: 70)
        case let refused as ExportRefused: self = .refused(refused.description)
        case let error as StoreError: self = Failure(words: error.sentence, code: error.isInput ? 2 : 70)
        case NoteError.keyFileMissing(let path):
            let words = NoteError.keyFileMissing(path: path).sentence
            self = .input("\(words) If it is lost for good, 'severally checkpoint --new-key' begins another.")
        case let error as NoteError: self = .input(error.sentence)
        case let problem as PlanBookProblem: self = .init(problem)
        case let problem as LogProblem: self = .refused("\(problem.sentence) \(problem.advice)")
        case is CodecError, is Ledger.Broken:
            self = .refused("An entry of the store is not as it was written: 'severally verify' names it.")
        case is CleanExit, is ValidationError, is ExitCode: return nil
        default:
            guard Severally.exitCode(for: error) == .failure else { return nil }
            self = Failure(words: "Unexpected: \(error)", code: 70)
        }
    }
}

extension Failure {
    init(_ problem: PlanBookProblem) {
        switch problem {
        case .unreadable, .unwritable, .noBook, .noPlainFile, .ownOutput: self = .input("\(problem)")
        case .damaged: self = .refused("\(problem)")
        }
    }
}

extension StoreError {
    var isInput: Bool {
        switch self {
        case .fileMissing, .notAStore, .newerStore, .openedForReading, .noSuchPosition, .busy, .storage, .full,
            .readOnly, .notReadable, .uncertain, .damaged, .replaced, .signedFile:
            true
        case .headMoved, .erasureWithoutRecord, .saltLength, .checkpointBeyondHead, .erasureUnfinished: false
        }
    }
}
