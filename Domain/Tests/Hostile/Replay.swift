import Foundation

/// Runs the kept inputs of a subject, and what comes of damaging them, without libFuzzer.
public struct Replay: Sendable {
    public let subject: Subject
    public let inputs: [Kept]

    public init(_ subject: Subject) throws {
        self.subject = subject
        inputs = try Kept.inputs(subject.name)
    }

    /// A sentence for each kept input for which something does not hold.
    public func kept() async -> [String] {
        var broken: [String] = []
        for input in inputs {
            do { try await subject.run(input.bytes) } catch { broken.append("\(input): \(error)") }
        }
        return broken
    }

    /// The same for so many damaged ones, up to the first.
    ///
    /// The seed is printed before, as a trap prints nothing of its own; `SEVERALLY_SEED` gives it again.
    public func damaged(_ count: Int) async -> [String] {
        let given = ProcessInfo.processInfo.environment["SEVERALLY_SEED"].flatMap { UInt64($0) }
        let seed = given ?? UInt64.random(in: 0...UInt64.max)
        FileHandle.standardError.write(Data("damaging \(subject.name) with SEVERALLY_SEED=\(seed)\n".utf8))
        var mutations = Mutations(of: inputs.map(\.bytes), seed: seed)
        for number in 1...count {
            let input = mutations.input()
            do { try await subject.run(input) } catch {
                return ["input \(number) of SEVERALLY_SEED=\(seed): \(error)\n\(Data(input).base64EncodedString())"]
            }
        }
        return []
    }
}

extension Subject: CustomStringConvertible {
    public var description: String { name }
}
