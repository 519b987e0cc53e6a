import Crypto
import Foundation
public import Register

/// Who was erased, as keyed tokens: it can be asked about a name, and cannot be read.
public struct ErasedPersons: Sendable {
    private let key: [UInt8]?
    private let tokens: Set<String>
    private static let longestName = 6
    private let titles: Set<String> = [
        "sir", "dame", "lord", "lady", "baroness", "professor", "prof", "dr", "mr", "mrs", "ms", "miss", "rt", "hon",
    ]

    /// - Parameter key: Nil where the register is only read; then nobody is refused.
    init(tokens: some Sequence<String>, key: [UInt8]?) {
        self.tokens = Set(tokens)
        self.key = key
    }

    public var isEmpty: Bool { tokens.isEmpty }

    /// Whether a claim names somebody who was erased, by identifier or by name in any of its texts.
    public func refuse(_ claim: Claim) -> Bool {
        guard !tokens.isEmpty else { return false }
        if claim.statement.people.contains(where: { tokens.contains(token("person", $0.raw)) }) { return true }
        return ClaimTexts.all(of: claim).contains(where: names)
    }

    /// The tokens of a person and of the names recorded for them.
    func tokens(of person: [PersonID], names: [String]) -> [String] {
        let people = person.map { token("person", $0.raw) }
        let forms = names.map(ErasedPersons.words).flatMap { [$0, Array($0.drop(while: titles.contains))] }
        let named = forms.filter { $0.count >= 2 }.map { token("name", $0.joined(separator: " ")) }
        return Set(people + named).sorted()
    }

    private func names(_ text: String) -> Bool {
        let words = ErasedPersons.words(text)
        for start in words.indices {
            for end in start + 2..<max(start + 2, min(start + ErasedPersons.longestName, words.count) + 1) {
                let name = words[start..<min(end, words.count)].joined(separator: " ")
                if tokens.contains(token("name", name)) { return true }
            }
        }
        return false
    }

    private func token(_ kind: String, _ value: String) -> String {
        guard let key else { return "" }
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("\(kind):\(value)".utf8),
            using: SymmetricKey(data: key)
        )
        return code.prefix(16).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }.joined()
    }

    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" && $0 != "’" }.map(String.init)
    }
}

/// All that a claim says in words.
enum ClaimTexts {
    static func all(of claim: Claim) -> [String] {
        var texts: [String] = []
        for field in claim.statement.record.fields {
            switch field.value {
            case .text(let text): texts.append(text)
            case .list(let list): texts += list
            }
        }
        for source in claim.sources { texts += [source.title, source.address, source.publisher] }
        return texts
    }
}
