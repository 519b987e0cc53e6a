/// How large the gap between a unit and its synthetic control is before and after treatment, in the outcome's unit.
///
/// Errors that are no more than rounding are zero: below 1e-8 of the distance of the farthest donor.
public struct GapMeasures: Sendable, Equatable {
    /// Root mean squared prediction error over the pre-period.
    public let preRMSPE: Double
    /// Root mean squared prediction error over the post-period.
    public let postRMSPE: Double
    /// The mean gap over the post-period: for the treated unit, the average effect of treatment on the treated (ATT).
    public let meanGap: Double
    /// The squared post-period error over the squared pre-period error.
    public let ratio: ErrorRatio

    /// - Parameter noise: errors no larger than this are rounding and count as zero.
    init(_ gap: [Double], _ window: StudyWindow, noise: Double) {
        let pre = rootMeanSquare(gap[window.pre])
        let post = rootMeanSquare(gap[window.post])
        preRMSPE = pre > noise ? pre : 0
        postRMSPE = post > noise ? post : 0
        meanGap = post > noise ? gap[window.post].reduce(0, +) / Double(window.post.count) : 0
        ratio = ErrorRatio(pre: preRMSPE, post: postRMSPE)
    }
}

func rootMeanSquare(_ numbers: ArraySlice<Double>) -> Double {
    (dot(numbers, numbers) / Double(max(numbers.count, 1))).squareRoot()
}
