/// The pieces that regression, weighting and the doubly robust estimate share.
///
/// Source: Sant'Anna and Zhao (2020), *Doubly robust difference-in-differences estimators*, Journal of Econometrics
/// 219; the influence functions are those for panels of their section 3.
struct CellAdjustment: Sendable {
    let sample: CellSample
    let rows: CovariateRows

    static func estimate(
        _ sample: CellSample,
        _ rows: CovariateRows,
        _ method: AdjustmentMethod
    ) -> Result<Influenced, CellGap> {
        let adjustment = CellAdjustment(sample: sample, rows: rows)
        switch method {
        case .regression:
            return adjustment.regression().map { adjustment.combined(line: $0, weights: nil) }
        case .weighting:
            return Logit.fit(rows, treated: sample.treated).map { adjustment.combined(line: nil, weights: $0) }
        case .doublyRobust:
            return adjustment.regression().flatMap { line in
                Logit.fit(rows, treated: sample.treated).map { adjustment.combined(line: line, weights: $0) }
            }
        }
    }

    /// The changes of controls, explained by covariates with least squares.
    struct Line: Sendable {
        let fitted: [Double]
        let gram: Cholesky
    }

    private func regression() -> Result<Line, CellGap> {
        var matrix = [Double](repeating: 0, count: rows.columns * rows.columns)
        var right = [Double](repeating: 0, count: rows.columns)
        for row in sample.treated..<rows.count {
            rows.addSquare(row, times: 1, to: &matrix)
            rows.add(row, times: sample.changes[row], to: &right)
        }
        guard let gram = Cholesky(matrix, size: rows.columns) else { return .failure(.collinear) }
        let coefficients = gram.solve(right)
        return .success(Line(fitted: (0..<rows.count).map { rows.product($0, coefficients) }, gram: gram))
    }

    /// The treated mean of residuals less the controls' weighted mean, with what fitting adds to the influence.
    ///
    /// Regression alone has no controls' residuals to subtract, as their part is in the line.
    private func combined(line: Line?, weights: Logit?) -> Influenced {
        let count = rows.count
        let share = Double(sample.treated) / Double(count)
        var residuals = sample.changes
        if let line { for row in 0..<count { residuals[row] -= line.fitted[row] } }
        let treatedMean = residuals.prefix(sample.treated).mean
        var influence = [Double](repeating: 0, count: count)
        for row in 0..<sample.treated { influence[row] = (residuals[row] - treatedMean) / share }

        var odds = [Double](repeating: 0, count: count)
        var controlMean = 0.0
        var oddsShare = 0.0
        if let weights {
            for row in sample.treated..<count { odds[row] = weights.chances[row] / (1 - weights.chances[row]) }
            oddsShare = odds.sum / Double(count)
            for row in sample.treated..<count {
                controlMean += odds[row] * residuals[row] / (oddsShare * Double(count))
            }
            var slope = [Double](repeating: 0, count: rows.columns)
            for row in sample.treated..<count {
                let part = odds[row] * (residuals[row] - controlMean) / oddsShare
                influence[row] -= part
                rows.add(row, times: part, to: &slope)
            }
            let direction = weights.information.solve(slope)
            for row in 0..<count {
                let score = (row < sample.treated ? 1 : 0) - weights.chances[row]
                influence[row] -= score * rows.product(row, direction)
            }
        }
        if let line {
            var slope = [Double](repeating: 0, count: rows.columns)
            for row in 0..<sample.treated { rows.add(row, times: 1 / share, to: &slope) }
            if weights != nil {
                for row in sample.treated..<count { rows.add(row, times: -odds[row] / oddsShare, to: &slope) }
            }
            let direction = line.gram.solve(slope)
            for row in sample.treated..<count { influence[row] -= residuals[row] * rows.product(row, direction) }
        }
        return Influenced(att: treatedMean - controlMean, influence: influence)
    }
}
