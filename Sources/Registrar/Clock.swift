import Foundation
public import Register

public enum Clock {
    public static let system: @Sendable () -> Instant = {
        Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down)))
    }

    /// Today in UTC.
    public static var today: CalendarDay { system().day }
}
