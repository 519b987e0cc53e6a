import Register

extension Instant {
    static let form = "a day such as 2020-04-01 or a moment such as 2020-04-01T09:30:00Z"

    /// Reads a day, as its noon in UTC, or the form that `text` writes; nil for anything else.
    init?(recorded text: String) {
        let bytes = Array(text.utf8)
        if bytes.count == 10, let day = CalendarDay(iso: text) {
            self.init(seconds: Int64(day.number) * 86_400 + 43_200)
            return
        }
        guard bytes.count == 20, let day = CalendarDay(iso: text.prefix(10)),
            let hour = Instant.number(bytes[11..<13], below: 24),
            let minute = Instant.number(bytes[14..<16], below: 60),
            let second = Instant.number(bytes[17..<19], below: 60)
        else { return nil }
        let instant = Instant(seconds: Int64(day.number) * 86_400 + hour * 3600 + minute * 60 + second)
        guard instant.text == text else { return nil }
        self = instant
    }

    private static func number(_ bytes: ArraySlice<UInt8>, below limit: Int64) -> Int64? {
        guard let number = Int64(String(decoding: bytes, as: UTF8.self)), (0..<limit).contains(number) else {
            return nil
        }
        return number
    }
}
