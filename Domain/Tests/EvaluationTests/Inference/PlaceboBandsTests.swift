import Testing

@testable import Evaluation

struct PlaceboBandsTests {
    /// Nineteen paths over two times: 1 to 19 by turns up and down, then as many of 2.
    private static let placebos = (1...19).map { (number: Int) -> [Double] in
        let sign: Double = number.isMultiple(of: 2) ? -1 : 1
        return [sign * Double(number), sign * 2]
    }

    @Test func `the pointwise band reaches as far as the placebo beyond which an effect is found`() throws {
        let bands = try PlaceboBands(effects: [25, 2], placebos: Self.placebos)
        let first = try #require(bands.points[0].pointwise)
        #expect(abs(first.lowerBound - 6) < 1e-6 && abs(first.upperBound - 44) < 1e-6)
        #expect(bands.points.map(\.pValue) == [1.0 / 20, 1])
        #expect(!bands.points[1].isFoundAlone)
        let inside = try PlaceboBands(effects: [-10, 0], placebos: Self.placebos)
        #expect(inside.points.map(\.pValue) == [11.0 / 20, 1])
        #expect(!inside.points[0].isFoundAlone)
    }

    @Test func `the uniform band is as wide at each time as the spread there`() throws {
        let placebos = (1...19).map { (number: Int) -> [Double] in number.isMultiple(of: 2) ? [1, -2] : [-1, 2] }
        let bands = try PlaceboBands(effects: [0.5, 5], placebos: placebos)
        #expect(bands.points.map(\.spread) == [1, 2])
        #expect(abs(try #require(bands.critical) - 1) < 1e-6)
        let first = try #require(bands.points[0].uniform)
        let second = try #require(bands.points[1].uniform)
        #expect(abs(first.lowerBound + 0.5) < 1e-6 && abs(first.upperBound - 1.5) < 1e-6)
        #expect(abs(second.lowerBound - 3) < 1e-6 && abs(second.upperBound - 7) < 1e-6)
        #expect(bands.pValue == 1.0 / 20)
    }

    @Test func `with eighteen placebos no band is bounded, however large the effects`() throws {
        let bands = try PlaceboBands(effects: [1e6, 1e6], placebos: Array(Self.placebos.dropLast()))
        #expect(bands.points.allSatisfy { $0.pointwise == nil && $0.uniform == nil })
        #expect(bands.critical == nil)
        #expect(bands.pValue == 1.0 / 19)
    }

    @Test func `one placebo that alone varies bounds no uniform band`() throws {
        let placebos = (1...19).map { (number: Int) -> [Double] in [number == 7 ? 3 : 0, number == 2 ? 1 : 0] }
        let bands = try PlaceboBands(effects: [100, 0], placebos: placebos)
        #expect(bands.points.allSatisfy { $0.uniform == nil })
        #expect(!bands.points[1].isFoundAlone)
        #expect(bands.points[0].isFoundAlone)
    }

    @Test func `where nothing happened all effects are found as seldom as five per cent says`() throws {
        var (found, pointwise) = (0, 0)
        for seed in 0..<1000 {
            var generator = SeededGenerator(seed: 31, stream: seed)
            let paths = (0...40).map { _ in Invented.normals(24, &generator) }
            let bands = try PlaceboBands(effects: paths[0], placebos: Array(paths.dropFirst()))
            if bands.points.contains(where: \.isFoundTogether) { found += 1 }
            #expect(bands.points.contains { $0.isFoundTogether } == (bands.pValue <= 0.05))
            pointwise += bands.points.count(where: \.isFoundAlone)
        }
        // 46 expected, with a binomial deviation of 7; 104 where a placebo is in the spread that it is judged by.
        #expect((22...74).contains(found))
        // 2 of 41 are found at each of 24,000 times.
        #expect((950...1400).contains(pointwise))
    }

    @Test func `bad input is refused`() {
        #expect(throws: InferenceProblem.tooFewPeriods(found: 0, needed: 1)) {
            try PlaceboBands(effects: [], placebos: [[]])
        }
        #expect(throws: InferenceProblem.tooFewInPool(found: 0, needed: 1)) {
            try PlaceboBands(effects: [1], placebos: [])
        }
        #expect(throws: InferenceProblem.wrongLength(expected: 2, found: 1)) {
            try PlaceboBands(effects: [1, 2], placebos: [[1, 2], [1]])
        }
        #expect(throws: InferenceProblem.notFinite(place: 1)) {
            try PlaceboBands(effects: [1, 2], placebos: [[1, .nan]])
        }
        #expect(throws: InferenceProblem.notFinite(place: 0)) {
            try PlaceboBands(effects: [.infinity], placebos: [[1]])
        }
    }
}
