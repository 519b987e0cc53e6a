import Crypto
import Foundation
public import Register

/// Who was erased, as keyed tokens: it can be asked about a name, and cannot be read.
public struct ErasedPersons: Sendable {
    private let key: [UInt8]?
    private let tokens: Set<String>
    /// Of a longer name, the first words count.
    private static let longestName = 8

    /// - Parameter key: Nil where the register is only read; then nobody is refused.
    init(tokens: Set<String>, key: [UInt8]?) {
        self.tokens = tokens
        self.key = key
    }

    public var isEmpty: Bool { tokens.isEmpty }

    /// Whether a claim names somebody who was erased, by identifier or by name in any of its texts.
    public func refuse(_ claim: Claim) -> Bool {
        guard !tokens.isEmpty else { return false }
        if claim.statement.people.contains(where: { tokens.contains(token("person", $0.raw)) }) { return true }
        return names(ClaimTexts(claim))
    }

    /// Whether a change names somebody who was erased, in its reason and its sources too.
    func refuse(_ change: Change) -> Bool {
        guard !tokens.isEmpty else { return false }
        switch change {
        case .assert(_, let claim): return refuse(claim)
        case .correct(_, let claim, let reason): return refuse(claim) || names(reason)
        case .end(_, _, let sources): return names(ClaimTexts(sources))
        case .retract(_, let reason): return names(reason)
        case .erase(let erasure): return names(erasure.reason) || names(erasure.power)
        }
    }

    /// The tokens of a person and of the names recorded for them alone.
    func tokens(of person: [PersonID], names: [String], except shared: Set<[String]>) -> [String] {
        let people = person.map { token("person", $0.raw) }
        let forms = names.flatMap { NameWords.forms(of: $0) + NameWords.looseForms(of: $0) }
            .filter { $0.count >= 2 && !shared.contains($0) }
        let named = forms.map { token("name", $0.prefix(ErasedPersons.longestName).joined(separator: " ")) }
        return Set(people + named).sorted()
    }

    private func names(_ texts: ClaimTexts) -> Bool {
        texts.words.contains(where: names) || texts.addresses.contains { names(NameWords.loose($0)) }
    }

    private func names(_ text: String) -> Bool { names(NameWords(text).words) }

    private func names(_ words: [String]) -> Bool {
        for start in words.indices.dropLast() {
            let last = min(start + ErasedPersons.longestName, words.count)
            for end in start + 2...last
            where tokens.contains(token("name", words[start..<end].joined(separator: " "))) {
                return true
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
}

/// All that a claim says in words, and the addresses that it cites.
struct ClaimTexts {
    private(set) var words: [String] = []
    private(set) var addresses: [String] = []

    init(_ claim: Claim) {
        self.init(claim.sources)
        for field in claim.statement.record.fields {
            switch field.value {
            case .text(let text): words.append(text)
            case .list(let list): words += list
            }
        }
    }

    init(_ sources: [Source]) {
        for source in sources {
            words += [source.title, source.publisher]
            addresses.append(source.address)
        }
    }
}
