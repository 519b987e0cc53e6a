import Evaluation
import Testing

struct ChartWordsTests {
    @Test func `all that a chart was drawn by is printed`() throws {
        let marks = [Annotation(at: .number(20), words: "shared chair")]
        let options = try chart(walk(seed: 1, count: 40), fixAfter: 12, rebases: [25], marks: marks).options
        #expect(
            options.sentences.dropFirst() == [
                "Mean and limits of each group rest on its first 12 values.",
                "Higher is better.",
                "Mean and limits begin anew at 25: a ward opened",
                "Marked at 20, which is no evidence by itself: shared chair",
            ]
        )
        #expect(options.sentences.first == ChartRules().description)
    }

    @Test func `rules and icons are told in words that do not depend on colour`() {
        let rules = ChartRules(.plotthedots, runLength: .six)
        let all = FiredRules(rawValue: .max).all.map { $0.words(rules) }
        #expect(all.count == 8)
        #expect(Set(all).count == 8)
        #expect(all.contains("one of 6 or more points in a row above the mean"))
        #expect(Set(Variation.allCases.map(\.description)).count == 7)
        #expect("\(Assurance.consistentFail)" == "The process as it runs will miss its target each time.")
    }
}
