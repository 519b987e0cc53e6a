import Foundation
import Register
import Rules
import Testing
import TextFiles

@Suite struct RulebookTests {
    @Test("The rulebook of England is read without a problem")
    func england() throws {
        let rulebook = try Rulebook(files: try England.files())
        let earlier = ["mpr1990.reg11.4.before-2014"]
        #expect(rulebook.rules.count == 291 + earlier.count)
        #expect(rulebook.sections.map(\.rules.count).reduce(0, +) == rulebook.rules.count)
        #expect(rulebook.instruments.count == 17)
        #expect(rulebook.compiled.iso == "2026-11-23")
    }

    @Test("A rule says everything that its file says")
    func oneRule() throws {
        let rulebook = try Rulebook(files: try England.files())
        let rule = try #require(rulebook[RuleID("mpr1990.reg2")!])
        #expect(rule.reference == "reg 2(1)-(2)")
        #expect(rule.appliesTo == .nhsTrust)
        #expect(rule.force.inWords == "since 10 September 1998")
        #expect(rule.status == .regulation)
        #expect(rulebook.grade(of: rule) == .statute)
        #expect(rule.check.kind == .automatic)
        #expect(rule.parameters.map(\.raw).first == "nhs-trust.directors")
        #expect(rule.standing.original == .partly)
        #expect(rule.standing.confidence == .high)
        #expect(rule.standing.confirmed?.iso == "2026-11-23")
        let earlier = try #require(rule.replaces.flatMap { rulebook[$0] })
        #expect(earlier.force.inWords == "from 9 November 1990 to 9 September 1998")
        #expect(rulebook.successor(of: earlier.id)?.id == rule.id)
    }

    @Test("A rule of practice that repeats a rule of statute weighs as that does, and a licence is no statute")
    func grades() throws {
        let rulebook = try Rulebook(files: try England.files())
        func grade(_ id: String) throws -> Grade { rulebook.grade(of: try #require(rulebook[RuleID(id)!])) }
        #expect(try grade("group.ft-committee-members") == .statute)
        #expect(try grade("group.distinct-sid") == .practice)
        #expect(try grade("tenure.normal-six") == .code)
        #expect(try grade("code.C.2.10") == .code)
        #expect(try grade("licence.NHS2") == .practice)
    }

    @Test("A number of the law is asked for by day")
    func parameters() throws {
        let rulebook = try Rulebook(files: try England.files())
        let absence = try #require(rulebook[ParameterID("nhs-trust.absence")!])
        #expect(absence.value(on: CalendarDay(iso: "1998-01-05")!) == .number(6))
        #expect(absence.value(on: CalendarDay(iso: "1998-01-06")!) == .number(3))
        #expect(absence.value(on: CalendarDay(iso: "1990-11-08")!) == nil)
    }

    @Test("Who appoints the chair of an NHS trust is asked for by day")
    func powers() throws {
        let rulebook = try Rulebook(files: try England.files())
        let power = try #require(rulebook.powers(for: RuleID("nhsa2006.sch4.3.1")!).first)
        func names(_ day: String) -> [String] { power.holders(on: CalendarDay(iso: day)!).map(\.name) }
        #expect(names("2000-01-01") == ["Secretary of State"])
        #expect(names("2012-09-30") == ["Secretary of State", "Appointments Commission"])
        #expect(names("2012-10-01") == ["Secretary of State", "NHS Trust Development Authority"])
        #expect(names("2022-07-01") == ["NHS England"])
    }
}

/// The files of the rulebook of England as they lie in the repository.
enum England {
    static func files() throws -> [RulebookFile] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Rulebooks/england").standardizedFileURL
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".yaml") }.map { name in
            RulebookFile(name: name, text: try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
        }
    }
}
