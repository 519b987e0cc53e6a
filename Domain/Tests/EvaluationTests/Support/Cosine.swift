import Foundation

extension Double {
    static func cosine(_ angle: Double) -> Double { cos(angle) }
}
