import Evaluation
import Testing

struct ProviderFileTests {
    static let header = """
        Period,Org Code,Parent Org,Org name,A&E attendances Type 1,A&E attendances Type 2,\
        A&E attendances Other A&E Department,A&E attendances Booked Appointments Type 1,Attendances over 4hrs Type 1,\
        Attendances over 4hrs Type 2,Attendances over 4hrs Other Department,\
        Attendances over 4hrs Booked Appointments Type 1,Other emergency admissions

        """

    static let file =
        header + """
            MSitAE-APRIL-2023,RAA,REGION ,"A TRUST, NORTH",800,100,90,10,200,0,0,0,7
            MSitAE-APRIL-2023,RBB,REGION,B TRUST,"1,000",0,0,0,-,0,0,0,7
            MSitAE-APRIL-2023,RCC,REGION,C CENTRE,0,0,50,0,0,0,1,0,7
            MSitAE-APRIL-2023,RDD,REGION,D TRUST,0,0,0,0,0,0,0,0,7
            TOTAL,TOTAL,TOTAL,TOTAL,1800,100,140,10,200,0,1,0,28
            """

    private let day: ReadingDay

    init() throws { day = try Sample.day() }

    private func read(_ text: String, codes: Set<String>? = nil, chunk: Int = 1 << 20) -> ProviderReading {
        var reader = ProviderFileReader(readOn: day, knownCodes: codes)
        reader.read(text, chunk: chunk)
        return reader.finish()
    }

    @Test func `the file gives four-hour figures of all kinds of department, booked or not`() throws {
        let reading = read(ProviderFileTests.file)
        #expect(reading.problems.isEmpty)
        #expect(reading.figures.map(\.code) == ["RAA", "RCC"])
        #expect(reading.figures.map(\.value) == [80, 98])
        let figure = try #require(reading.figures.first)
        #expect(figure.counts == FigureCounts(numerator: 800, denominator: 1000))
        #expect(figure.period == (try Sample.month("2023-04")))
        #expect(figure.measure == "ae_4h_pct_all")
    }

    @Test func `a month that begins after the day of the reading is told by line, and the totals still add up`() {
        let text = ProviderFileTests.file.replacing("MSitAE-APRIL-2023,RCC", with: "MSitAE-FEBRUARY-2025,RCC")
        let reading = read(text)
        #expect(reading.figures.map(\.code) == ["RAA"])
        #expect(reading.problems.kept.map(\.code) == ["after-the-reading"])
        #expect(reading.problems.kept.map(\.line) == [4] && reading.problems.kept.map(\.column) == ["Period"])
        #expect(read(text.replacing("FEBRUARY", with: "JANUARY")).problems.isEmpty)
    }

    @Test func `a provider that gives no figure is listed with the reason`() {
        let reading = read(ProviderFileTests.file, codes: ["RAA", "RBB", "RDD"])
        #expect(reading.leftOut.map(\.code) == ["RBB", "RCC", "RDD"])
        #expect(reading.leftOut.map(\.reason) == [.noFourHourFigure, .unknownCode, .noAttendances])
        #expect(
            reading.leftOut.first?.description
                == "Line 3: RBB has attendances for which none over four hours are stated, and gives no figure."
        )
    }

    @Test(arguments: 1...40)
    func `the file split at any place reads the same`(chunk: Int) {
        #expect(read(ProviderFileTests.file, chunk: chunk) == read(ProviderFileTests.file))
    }

    @Test func `columns are known by their headings wherever they stand, also those of earlier years`() {
        let text = """
            org name,Number of attendances over 4hrs Other A&E Department,PERIOD,Number of A&E attendances Other A&E Department,\
            Code
            A,10,MSitAE-May-2018,40,RAA
            Total,10,MSitAE-May-2018,40,
            """
        let reading = read(text)
        #expect(reading.problems.isEmpty)
        #expect(reading.figures.map(\.value) == [75])
    }

    @Test func `a total that is not the sum of the rows is told with its column`() {
        let reading = read(ProviderFileTests.file.replacing("TOTAL,1800", with: "TOTAL,1801"))
        #expect(
            reading.problems.kept.map(\.description) == [
                "Line 6, column A&E attendances Type 1: The total is 1801, but the rows above it come to 1800."
            ]
        )
    }

    @Test func `a file without a total, and a total after a row that cannot be read, are told`() {
        let rows = ProviderFileTests.header + "MSitAE-APRIL-2023,RAA,R,A,8,1,0,0,2,0,0,0,7\n"
        #expect(read(rows).problems.kept.map(\.code) == ["no-total"])
        let spoilt = rows + "MSitAE-APRIL-2023,RBB,R,B,x,1,0,0,2,0,0,0,7\nTOTAL,,,,8,1,0,0,2,0,0,0,7\n"
        #expect(read(spoilt).problems.kept.map(\.code) == ["not-a-number", "total-not-checked"])
    }

    @Test func `no attendance over four hours at a large major department is not believed`() {
        let rows = ProviderFileTests.header + "MSitAE-APRIL-2021,RGT,R,A,9000,0,0,0,0,0,0,0,7\n"
        let reading = read(rows + "TOTAL,,,,9000,0,0,0,0,0,0,0,7\n")
        #expect(reading.figures.isEmpty)
        #expect(reading.problems.kept.map(\.kind) == [.figure(.noneOverFourHours(attendances: 9000))])
        #expect(reading.problems.kept.first?.column == "Attendances over 4hrs Type 1")
    }

    static let wrong: [(String, String)] = [
        ("MSitAE-APRIL-2023,RAA,R,A,8,1,0,0,9,0,0,0,7", "numerator-over-denominator"),
        ("MSitAE-APRIL-2023,RAA,R,A,-8,1,0,0,0,0,0,0,7", "negative"),
        ("MSitAE-APRIL-2023,RAA,R,A,8.5,1,0,0,0,0,0,0,7", "not-whole"),
        ("MSitAE-APRIL-2023,RAA,R,A,inf,1,0,0,0,0,0,0,7", "not-finite"),
        ("MSitAE-APRIL-2023,RAA,R,A,\"1,00\",1,0,0,0,0,0,0,7", "not-a-number"),
        ("April 2023,RAA,R,A,8,1,0,0,0,0,0,0,7", "not-a-published-month"),
        ("MSitAE-APRIL-2023,,R,A,8,1,0,0,0,0,0,0,7", "empty-field"),
        ("MSitAE-APRIL-2023,RAA,R,A,8,1,0,0,0,0", "wrong-field-count"),
    ]

    @Test(arguments: wrong)
    func `a row that is wrong is left out and told`(row: String, code: String) {
        let reading = read(ProviderFileTests.header + row + "\n")
        #expect(reading.figures.isEmpty)
        #expect(reading.problems.kept.first?.code == code)
        #expect(reading.problems.kept.first?.line == 2)
    }

    @Test func `headings that do not say what is needed are refused`() {
        #expect(read("").problems.kept.map(\.code) == ["empty"])
        #expect(read("Org name\nA\n").problems.kept.map(\.kind) == [.form(.missingColumns(["Period", "Org Code"]))])
        #expect(read("Period,Code\nA,B\n").problems.kept.map(\.code) == ["missing-columns"])
        let alone = "Period,Code,A&E attendances Type 1,Attendances over 4hrs Type 2\n"
        #expect(
            read(alone).problems.kept.map(\.kind) == [
                .form(.unpairedColumns(["A&E attendances Type 1", "Attendances over 4hrs Type 2"]))
            ]
        )
        #expect(read("Period,Code,period\n").problems.kept.map(\.code) == ["repeated-column"])
    }

    @Test func `two rows for one provider are told apart by whether they say the same`() {
        let row = "MSitAE-APRIL-2023,RAA,R,A,8,1,0,0,2,0,0,0,7\n"
        #expect(read(ProviderFileTests.header + row + row).problems.kept.first?.code == "repeated")
        let other = "MSitAE-APRIL-2023,RAA,R,A,8,1,0,0,3,0,0,0,7\n"
        let conflict = read(ProviderFileTests.header + row + other)
        #expect(conflict.problems.kept.first?.code == "conflicts")
        #expect(conflict.figures.isEmpty)
    }
}
