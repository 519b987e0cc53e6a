import Foundation

/// What an executable made for libFuzzer calls: `SEVERALLY_FUZZ` names the subject.
public struct Fuzzer: Sendable {
    private let subject: Subject

    /// Ends the program where the environment names none of the subjects.
    public init(_ subjects: [Subject]) {
        let name = ProcessInfo.processInfo.environment["SEVERALLY_FUZZ"] ?? ""
        guard let subject = subjects.first(where: { $0.name == name }) else {
            print("SEVERALLY_FUZZ is '\(name)': expected one of \(subjects.map(\.name).joined(separator: ", ")).")
            exit(2)
        }
        self.subject = subject
    }

    /// Ends the program, so that libFuzzer keeps the input, where a property does not hold.
    public func run(_ start: UnsafePointer<UInt8>?, _ count: Int) {
        let input = Array(UnsafeBufferPointer(start: start, count: count))
        do {
            switch subject.check {
            case .now(let check): try check(input)
            case .later(let check): try waiting(check, input)
            }
        } catch {
            FileHandle.standardError.write(Data("BROKEN: \(error)\n".utf8))
            abort()
        }
    }

    private func waiting(_ check: @escaping @Sendable ([UInt8]) async throws -> Void, _ input: [UInt8]) throws {
        let done = DispatchSemaphore(value: 0)
        let found = Found()
        Task.detached {
            do { try await check(input) } catch { found.error = error }
            done.signal()
        }
        done.wait()
        if let error = found.error { throw error }
    }

    /// Written before the signal and read after it.
    private final class Found: @unchecked Sendable {
        var error: (any Error)?
    }
}
