import Evaluation

/// Cigarette sales in 39 states from 1970 to 2000; California raised its tax in 1989.
enum Prop99 {
    static func table() throws -> LongTable { LongTable(try OpenData.text("evaluation/prop99_smoking.csv")) }

    static func panel() throws -> Panel { try table().panel("cigsale", unit: "state", period: "year") }

    static func design() throws -> SyntheticControlDesign {
        try SyntheticControlDesign(panel(), treated: "California", window: StudyWindow(before: 19, of: 31))
    }
}
