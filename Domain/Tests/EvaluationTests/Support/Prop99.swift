import Evaluation

/// Cigarette sales in 39 states from 1970 to 2000; California raised its tax in 1989.
enum Prop99 {
    static func table() throws -> TestTable { TestTable(try OpenData.text("evaluation/prop99_smoking.csv")) }

    static func panel() throws -> OutcomePanel { try table().panel("cigsale", unit: "state", period: "year") }

    static func design() throws -> SyntheticControlDesign {
        try SyntheticControlDesign(panel(), treated: "California", window: StudyWindow(before: 19, of: 31))
    }
}

extension Prop99 {
    /// The predictors of the paper.
    static func nested() throws -> NestedDesign {
        let table = try table()
        let states = table.names("state")
        func covariate(_ name: String, _ over: ClosedRange<Int>) throws -> Predictor {
            let values = table.numbers(name, unit: "state", period: "year")
            return .covariateMean(
                try CovariateSeries(name: name, units: states, periods: 31, values: values),
                over: over.map { $0 - 1970 }
            )
        }
        return try NestedDesign(
            design(),
            predictors: [
                covariate("lnincome", 1980...1988), covariate("retprice", 1980...1988),
                covariate("age15to24", 1980...1988), covariate("beer", 1984...1988),
                .outcome(at: 5), .outcome(at: 10), .outcome(at: 18),
            ]
        )
    }
}
