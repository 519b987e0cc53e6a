/// The downhill simplex of Nelder and Mead with coefficients that suit the number of dimensions.
///
/// Source: Gao and Han (2012), *Implementing the Nelder-Mead simplex algorithm with adaptive parameters*, Computational
/// Optimization and Applications 51.
struct NelderMead {
    let step: Double
    let evaluations: Int
    /// It ends where the best and the worst corner differ by no more than this part.
    let tolerance: Double

    struct Corner: Sendable {
        var place: [Double]
        var value: Double
    }

    func minimise(from start: [Double], _ function: ([Double]) -> Double) -> Corner {
        let size = start.count
        let (expand, contract, shrink) = coefficients(Double(size))
        var corners = [Corner(place: start, value: function(start))]
        for axis in 0..<size {
            var place = start
            place[axis] += step
            corners.append(Corner(place: place, value: function(place)))
        }
        var used = size + 1
        func corner(_ place: [Double]) -> Corner {
            used += 1
            return Corner(place: place, value: function(place))
        }
        while true {
            corners.sort { $0.value < $1.value }
            let (best, worst) = (corners[0], corners[size])
            guard used < evaluations, worst.value - best.value > tolerance * abs(best.value) else { return best }
            var centre = [Double](repeating: 0, count: size)
            for one in corners.dropLast() {
                for axis in 0..<size { centre[axis] += one.place[axis] / Double(size) }
            }
            func along(_ factor: Double) -> [Double] {
                zip(centre, worst.place).map { $0 + factor * ($0 - $1) }
            }
            let reflected = corner(along(1))
            if reflected.value < best.value {
                let expanded = corner(along(expand))
                corners[size] = expanded.value < reflected.value ? expanded : reflected
            } else if reflected.value < corners[size - 1].value {
                corners[size] = reflected
            } else {
                let isOutside = reflected.value < worst.value
                let contracted = corner(along(isOutside ? contract : -contract))
                if contracted.value < min(reflected.value, worst.value) {
                    corners[size] = contracted
                } else {
                    for place in 1...size {
                        corners[place] = corner(zip(best.place, corners[place].place).map { $0 + shrink * ($1 - $0) })
                    }
                }
            }
        }
    }

    private func coefficients(_ size: Double) -> (expand: Double, contract: Double, shrink: Double) {
        size < 2 ? (2, 0.5, 0.5) : (1 + 2 / size, 0.75 - 1 / (2 * size), 1 - 1 / size)
    }
}
