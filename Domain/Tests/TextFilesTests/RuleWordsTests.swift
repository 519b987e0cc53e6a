import Register
import Rules
import Testing
import TextFiles

/// What is said of a rule, in whole sentences.
@Suite struct RuleWordsTests {
    private static let england = Result { try Rulebook(files: try England.files()) }

    private func rule(_ id: String) throws -> Rule {
        let id = try #require(RuleID(id))
        let rulebook = try RuleWordsTests.england.get()
        return try #require(rulebook[id])
    }

    @Test("Each rule says how it is checked, and whether that can be done yet")
    func checking() throws {
        func sentence(_ id: String) throws -> String { try rule(id).check.sentence }
        #expect(
            try sentence("nhsa2006.sch4.33")
                == "Automatic: it can be told from recorded facts. This program does not compute it yet."
        )
        #expect(
            RuleCheck.automatic(formula: "f", measure: MeasureID("m"), waits: nil).sentence
                == "Automatic: this program computes it from recorded facts."
        )
        #expect(
            try sentence("mpr1990.sch.2.3")
                == "Automatic, but it waits for meetings in common: sittings, quorum, votes and minutes are not recorded yet."
        )
        #expect(
            try sentence("code.A.2.1") == "By evidence: somebody attaches a recorded item that shows it."
        )
        #expect(try sentence("code.B.2.3") == "By judgement: it needs somebody’s recorded opinion.")
    }

    @Test("Each rule says how far its text was read, how sure we are and why, and when it was last compared")
    func standing() {
        func standing(_ original: TextRead, _ confirmed: String?) -> String {
            TextStanding(
                original: original,
                confidence: .medium,
                because: "recalled",
                confirmed: confirmed.flatMap { CalendarDay(iso: $0) }
            ).sentence
        }
        #expect(
            standing(.not, nil)
                == "The original text was not read. Confidence medium: recalled. Never compared with its source."
        )
        #expect(
            standing(.partly, "2026-11-23")
                == "The original text was read in part only. Confidence medium: recalled. Last compared with its source on 23 November 2026."
        )
        #expect(
            standing(.none, nil)
                == "It has no text of its own: it is derived from other rules or from practice. Confidence medium: recalled."
        )
    }

    @Test("A number of rules says how they are checked and how many texts were read")
    func counts() throws {
        let rules = try RuleWordsTests.england.get().rules
        let computed = rules.count { $0.check.measure != nil }
        let all = RuleCount(rules)
        #expect(
            all.checks
                == "141 checked from recorded facts, of which this program computes \(computed); 87 by evidence that somebody attaches; 22 by somebody’s recorded judgement; 42 waiting for meetings in common."
        )
        #expect(
            all.texts
                == "The original text of 77 was read, of 42 was read in part only and of 153 was not read; 20 have no text of their own."
        )
        let one = RuleCount([try rule("mpr1990.reg3")])
        #expect(one.checks == "1 checked from recorded facts, which this program computes.")
        #expect(one.texts == "The original text of 1 was read in part only.")
        #expect(
            RuleCount([try rule("group.shared-chair-eligibility")]).texts == "1 has no text of its own."
        )
    }
}
