/// How many slips of the keyboard lie between two words: a letter more, less, another, or two exchanged.
enum Slips {
    /// How many are forgiven in a word: none in short ones and in numbers.
    static func forgiven(_ word: [UInt8]) -> Int {
        guard !word.allSatisfy({ (48...57).contains($0) }) else { return 0 }
        return word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
    }

    /// Nil where there are more than asked for. Each stretch of a word is changed once only.
    static func between(_ left: [UInt8], _ right: [UInt8], most: Int) -> Int? {
        guard abs(left.count - right.count) <= most else { return nil }
        var before: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var this = [row + 1]
            this.reserveCapacity(right.count + 1)
            for column in right.indices {
                let other = left[row] == right[column] ? 0 : 1
                var least = min(this[column] + 1, last[column + 1] + 1, last[column] + other)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, before[column - 1] + 1)
                }
                this.append(least)
            }
            if (this.min() ?? 0) > most { return nil }
            (before, last) = (last, this)
        }
        return last[right.count] <= most ? last[right.count] : nil
    }
}
