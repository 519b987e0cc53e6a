/// Numbers for reading, with three digits after the point.
public enum Thousandths {
    public static func text(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
        let thousandths = Int((abs(number) * 1000).rounded())
        let rest = String(thousandths % 1000 + 1000).dropFirst()
        return "\(number < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(rest)"
    }
}
