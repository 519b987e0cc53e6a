import Register

/// How a fact stands after the changes so far.
private enum Standing {
    /// The claim is nil where it could not be read.
    case stands(Claim?, line: Int)
    case retracted(line: Int)
}

extension FileReader {
    /// Follows each fact through the file: it begins with an assertion, and after a retraction only with another.
    mutating func checkStanding() {
        var facts: [FactID: Standing] = [:]
        for change in met {
            guard let fact = change.fact else { continue }
            facts[fact] = follow(change, fact, facts[fact])
        }
    }

    private mutating func follow(_ met: MetChange, _ fact: FactID, _ before: Standing?) -> Standing {
        switch (met.verb, before) {
        case (.assert, .stands(_, let line)):
            add(
                met.place,
                "a second assertion of '\(fact)', which stands since line \(line)",
                "another identifier, or correct, end or retract"
            )
            return .stands(nil, line: line)
        case (.assert, .retracted), (.assert, nil): break
        case (.correct, .stands(let claim, let line)):
            checkCorrection(met, fact, of: claim)
            return .stands(met.change?.claim, line: line)
        case (.end, .stands(let claim, let line)): return .stands(end(met, fact, claim), line: line)
        case (.retract, .stands): return .retracted(line: met.place.line)
        case (.correct, .retracted(let line)), (.end, .retracted(let line)), (.retract, .retracted(let line)):
            add(
                met.place,
                "\(met.verb.inWords) of '\(fact)', which was retracted in line \(line)",
                "a fact that stands, or assert"
            )
        case (.correct, nil), (.end, nil), (.retract, nil):
            add(met.place, "\(met.verb.inWords) of '\(fact)', which is not asserted before", "a fact that stands")
        }
        return .stands(met.change?.claim, line: met.place.line)
    }

    private mutating func checkCorrection(_ met: MetChange, _ fact: FactID, of claim: Claim?) {
        guard let claim, let new = met.change?.claim else { return }
        let (stands, given) = (claim.statement.record.tag, new.statement.record.tag)
        if stands != given {
            add(met.place, "a correction of '\(fact)' to '\(given)'", "'\(stands)', as it was asserted")
        } else if claim == new {
            add(met.place, "a correction of '\(fact)' that changes nothing", "something other than what stands")
        }
    }

    /// The claim with its end, as far as it is known.
    private mutating func end(_ met: MetChange, _ fact: FactID, _ claim: Claim?) -> Claim? {
        guard let claim, case .end(_, let ending, let sources) = met.change else { return nil }
        guard let period = claim.statement.period else {
            let tag = claim.statement.record.tag
            add(met.place, "an end of '\(fact)', and '\(tag)' has none", "correct or retract")
            return claim
        }
        guard let ended = claim.statement.ending(ending) else {
            let until = ending.until.text
            add(met.endPlace ?? met.place, "an end until \(until)", "a day after the start \(period.from.text)")
            return claim
        }
        if let wrong = ended.contradictions.first(where: { !claim.statement.contradictions.contains($0) }) {
            add(met.endPlace ?? met.place, "an end until \(ending.until.text)", wrong.expected)
        }
        let all = sources.isEmpty ? claim.sources : sources
        return Claim(statement: ended, sources: all, confidence: claim.confidence)
    }
}

extension Change {
    /// The claim that it makes stand.
    var claim: Claim? {
        switch self {
        case .assert(_, let claim), .correct(_, let claim, _): claim
        case .end, .retract, .erase: nil
        }
    }
}
