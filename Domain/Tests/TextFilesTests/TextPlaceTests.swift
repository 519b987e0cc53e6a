import Testing
import TextFiles

struct TextPlaceTests {
    @Test func `places in two files differ`() {
        #expect(TextPlace(file: "a", line: 1, column: 1) != TextPlace(file: "b", line: 1, column: 1))
    }
}
