extension [Double] {
    /// The `rank`-th smallest number, from 1, with the numbers rearranged on the way: selection by parts.
    ///
    /// - Precondition: none is NaN, and `rank` lies in `1...count`.
    mutating func orderStatistic(_ rank: Int) -> Double {
        let place = rank - 1
        withUnsafeMutableBufferPointer { numbers in
            var low = 0
            var high = numbers.count - 1
            while low < high {
                let pivot = numbers[low + (high - low) / 2]
                var left = low
                var right = high
                while left <= right {
                    while numbers[left] < pivot { left += 1 }
                    while numbers[right] > pivot { right -= 1 }
                    if left <= right {
                        numbers.swapAt(left, right)
                        left += 1
                        right -= 1
                    }
                }
                if place <= right { high = right } else if place >= left { low = left } else { break }
            }
        }
        return self[place]
    }

    /// The quantile of type 1: the order statistic of rank `count` times `share`, rounded up (Hyndman and Fan, 1996).
    mutating func quantile(_ share: Double) -> Double {
        orderStatistic(Swift.min(count, Swift.max(1, Int((Double(count) * share).rounded(.up)))))
    }
}

extension Sequence<Double> {
    var sum: Double { reduce(0, +) }
}

extension Collection<Double> {
    var mean: Double { sum / Double(count) }
}
