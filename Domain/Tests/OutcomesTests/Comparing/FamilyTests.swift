import Evaluation
import Outcomes
import Register
import Testing

struct FamilyTests {
    private let invention = Invention(others: 26, effect: -5)
    private let second = Invention(others: 26, effect: 0, seed: 7)

    /// The figures of an invention under the name of another measure.
    private func known(_ id: String, _ invention: Invention) throws -> MeasureFigures {
        let known = invention.measure
        let measure = OutcomeMeasure(
            id: id,
            name: id,
            periodKind: known.periodKind,
            unit: known.unit,
            better: known.better,
            standard: nil,
            definition: "",
            source: "invented",
            readOn: known.readOn
        )
        var book = FigureBook()
        let renamed = invention.figures.map {
            Figure(measure: id, code: $0.code, period: $0.period, value: $0.value, counts: $0.counts)
        }
        #expect(book.add(renamed, readOn: known.readOn).isEmpty)
        return MeasureFigures(measure, in: book, knownOn: known.readOn)
    }

    @Test func `several measures of one group are corrected together`() async throws {
        let figures = [try known("one", invention), try known("two", second), try known("three", second)]
        let planned = PlannedFamily(of: invention.grove, in: invention.register, figures: figures)
        #expect(planned.plans.count == 3)
        let family = await ComparisonFamily(planned, figures: figures)
        #expect(family.rows.map(\.measure.id) == ["one", "two", "three"])
        let found = family.rows.compactMap { row -> (p: Double, adjusted: Double)? in
            guard case .compared(let comparison, let adjusted) = row.answer else { return nil }
            return (comparison.estimates.pValue, adjusted)
        }
        #expect(found.map(\.adjusted) == (try benjaminiHochberg(found.map(\.p))))
        #expect(found.count == 3 && found[0].adjusted > found[0].p)
        #expect(family.rows[0].answer.code == "found")
        let alone = try await invention.comparison()
        #expect(found[0].p == alone.estimates.pValue)
    }

    @Test func `a measure without figures stays in the family with its reason`() async throws {
        let figures = [try known("one", invention), try known("none", Invention(others: 0, through: "2012-06"))]
        let planned = PlannedFamily(of: invention.grove, in: invention.register, figures: figures)
        let family = await ComparisonFamily(planned, figures: figures)
        #expect(family.rows.map(\.answer.code) == ["found", "nothing-before"])
        #expect(
            planned.text { "<\($0.count)>" }
                == "family: 1\ncorrection: \"benjamini-hochberg\"\nplan: <\(planned.plans[0].analysis.text.count)>\n"
                + "not planned: \"grove\" \"none\" nothing-before\n"
        )
    }

    @Test func `no plan is answered from the figures of another measure`() async throws {
        let planned = PlannedFamily(of: invention.grove, in: invention.register, figures: [try known("one", invention)])
        let family = await ComparisonFamily(planned, figures: [try known("two", invention)])
        #expect(family.rows.map(\.answer.code) == ["other-figures"])
    }

    @Test func `the text of a family changes with any of its plans and with their order`() throws {
        let figures = [try known("one", invention), try known("two", second)]
        func text(_ figures: [MeasureFigures], seed: UInt64 = 1) -> String {
            PlannedFamily(of: invention.grove, in: invention.register, figures: figures, seed: seed).text { $0 }
        }
        let texts = [text(figures), text(figures.reversed()), text([figures[0]]), text(figures, seed: 2)]
        #expect(Set(texts).count == texts.count)
        #expect(text(figures) == texts[0])
    }
}
