import Register
import Testing

@testable import Exchange

struct BoardDateTests {
    private func read(_ text: String) -> String? {
        if case .date(let date) = BoardDate.read(text) { return date.bounds.text }
        return nil
    }

    private func refused(_ text: String) -> String? {
        if case .refused(let expected) = BoardDate.read(text) { return expected }
        return nil
    }

    @Test func `a day, a month and a year are read in each form in which they are written`() {
        let forms = [
            "2024": "2024", "2024-07": "2024-07", "2024-07-01": "2024-07-01", "1/7/2024": "2024-07-01",
            "01/07/2024": "2024-07-01", "1.7.2024": "2024-07-01", "1-7-2024": "2024-07-01", "31/12/2024": "2024-12-31",
            "7/2024": "2024-07", "07/2024": "2024-07", "1 July 2024": "2024-07-01", "1 Jul 2024": "2024-07-01",
            "1-Jul-2024": "2024-07-01", "30 SEPTEMBER 2024": "2024-09-30", "9 Sept 2024": "2024-09-09",
            "July 2024": "2024-07", "Jul-2024": "2024-07", "29/2/2024": "2024-02-29",
        ]
        for (text, expected) in forms { #expect(read(text) == expected, "\(text)") }
    }

    @Test func `the order is day, month, year, whatever could be guessed`() {
        #expect(read("4/3/2024") == "2024-03-04")
        #expect(refused("3/14/2024") == "day/month/year: there is no month 14")
    }

    @Test func `what another country would read otherwise is noted, and what none would is not`() {
        func isNoted(_ text: String) -> Bool? {
            if case .date(let date) = BoardDate.read(text) { return date.isReadByOrder }
            return nil
        }
        #expect(isNoted("1/7/2024") == true)
        for text in ["7/7/2024", "13/7/2024", "2024-07-01", "1 July 2024", "7/2024"] {
            #expect(isNoted(text) == false, "\(text)")
        }
    }

    @Test func `a year of two digits, a number and a day that is none are refused`() {
        #expect(refused("1/7/24") == "a year of four digits, such as 1/7/2024")
        #expect(refused("31/4/2024") == "a day that April 2024 has")
        #expect(refused("29/2/2023") == "a day that February 2023 has")
        #expect(refused("1/7/1824") == "a year from 1900 to 2200")
        for text in [
            "45474", "soon", "1/7", "2024-13", "2024-02-30", "2024/07/01", "1//2024", "1/7/2024 00:00", "-1/7/2024",
            "1/7/2024/5", "July", "spring 2024", "", "٣/٧/2024", "2024-07-01T00:00:00",
        ] {
            #expect(refused(text) == BoardDate.expected, "\(text)")
        }
    }

    @Test func `a list tells once for each what it read, with the rows`() throws {
        let list = try Lists.read([
            Lists.row([.from: "1/7/2024"]),
            Lists.row([.seat: "Associate", .kind: "associate", .office: "", .holder: "Bea", .from: "1/7/2024"]),
            Lists.row([.seat: "Second", .kind: "associate", .office: "", .holder: "Cy", .from: "14/7/2024"]),
        ])
        #expect(list.datesRead == ["'1/7/2024' is 1 July 2024 (rows 2, 3)"])
    }
}
