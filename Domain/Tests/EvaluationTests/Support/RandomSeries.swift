import Evaluation

/// Series of made-up numbers for laws, decided by a seed.
struct RandomSeries {
    private var generator: SeededGenerator

    init(_ seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func unit() -> Double { generator.unit() }
    mutating func below(_ bound: Int) -> Int { Int(generator.unit() * Double(bound)) }

    /// Roughly normal: the sum of twelve evenly spread numbers.
    mutating func noise() -> Double { (0..<12).reduce(-6) { sum, _ in sum + generator.unit() } }
    mutating func series(_ length: Int) -> [Double] { (0..<length).map { _ in noise() } }
    mutating func many(_ count: Int, of length: Int) -> [[Double]] { (0..<count).map { _ in series(length) } }

    /// Weights that are not negative and sum to one.
    mutating func weights(_ count: Int) -> [Double] {
        let raw = (0..<count).map { _ in generator.unit() + 1e-3 }
        let sum = raw.reduce(0, +)
        return raw.map { $0 / sum }
    }
}
