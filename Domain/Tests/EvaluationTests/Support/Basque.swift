import Evaluation
import Testing

/// Income per head in 17 Spanish regions from 1955 to 1997; terrorism in the Basque Country from about 1970.
enum Basque {
    private static let treated = "Basque Country (Pais Vasco)"

    static func design() throws -> NestedDesign {
        let table = TestTable(try OpenData.text("evaluation/basque.csv"))
        let whole = try table.panel("gdpcap", unit: "regionname", period: "year")
        let donors = whole.units.filter { $0 != treated && !$0.hasPrefix("Spain") }
        let window = try StudyWindow(pre: 5..<15, post: 15..<43, of: 43)
        let design = try SyntheticControlDesign(whole, treated: treated, donors: donors, window: window)
        func values(_ column: String) -> [Double?] { table.numbers(column, unit: "regionname", period: "year") }
        func covariate(_ name: String, _ values: [Double?]) throws -> CovariateSeries {
            try CovariateSeries(name: name, units: whole.units, periods: 43, values: values)
        }
        var schools = ["school.illit", "school.prim", "school.med", "school.high"].map(values)
        let postHigh = values("school.post.high")
        schools[3] = zip(schools[3], postHigh).map { high, post in high.flatMap { one in post.map { one + $0 } } }
        let means = schools.map { school in
            whole.units.indices.map { unit in
                (9...14).compactMap { school[unit * 43 + $0] }.reduce(0, +) / 6
            }
        }
        var predictors: [Predictor] = []
        for (place, name) in ["illit", "prim", "med", "high"].enumerated() {
            let shares = whole.units.indices.map { unit in
                100 * means[place][unit] / means.reduce(0) { $0 + $1[unit] }
            }
            predictors.append(
                .covariateMean(
                    try covariate(name, shares.flatMap { share in (0..<43).map { $0 == 9 ? share : nil } }),
                    over: [9]
                )
            )
        }
        predictors.append(.covariateMean(try covariate("invest", values("invest")), over: Array(9...14)))
        predictors.append(.outcomeMean(over: Array(5...14)))
        for sector in ["agriculture", "energy", "industry", "construction", "services.venta", "services.nonventa"] {
            let column = "sec.\(sector)"
            predictors.append(.covariateMean(try covariate(column, values(column)), over: [6, 8, 10, 12, 14]))
        }
        predictors.append(.covariateMean(try covariate("popdens", values("popdens")), over: [14]))
        return try NestedDesign(design, predictors: predictors)
    }
}
