/// Numbers for reading, with three digits after the point.
public enum Thousandths {
    public static func text(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
        let thousandths = Int((abs(number) * 1000).rounded())
        let rest = thousandths % 1000
        let sign = number < 0 && thousandths > 0 ? "-" : ""
        return sign + String(thousandths / 1000) + (rest < 10 ? ".00" : rest < 100 ? ".0" : ".") + String(rest)
    }
}
