import Testing
import TextFiles

struct SyntaxTests {
    @Test func `a text with a colon needs quotation marks`() {
        #expect(
            problems(ofWorld: "title: A: B\n") == [
                "1:9: found a colon where no field can begin, expected a field in line with those above it, or quotation "
                    + "marks around a text that holds a colon and a space"
            ]
        )
    }

    @Test func `a line without a colon`() {
        #expect(
            problems(ofWorld: "title: A\ninvented\nentries: []\n") == [
                "2:1: found a line without a colon, expected a name, a colon and a value"
            ]
        )
    }

    @Test func `a line that is indented too little`() {
        #expect(
            problems(ofWorld: "entries:\n    - author: x\n  - author: y\n") == [
                "3:3: found a line that fits no indentation above it, expected a field in line with those above it"
            ]
        )
    }

    @Test func `a quotation that is not closed points at its start`() {
        #expect(
            problems(ofWorld: "title: \"A\ninvented: yes\n") == [
                "1:8: found a quotation mark that is not closed, expected another one after the text"
            ]
        )
    }

    @Test func `brackets that are not closed`() {
        #expect(
            problems(ofWorld: "title: [A\ninvented: yes\n") == [
                "2:9: found a list that goes on, expected a comma or ']'"
            ]
        )
        #expect(
            problems(ofWorld: "title: {A: B\n\n") == ["3:1: found fields that go on, expected a comma or '}'"]
        )
    }

    @Test func `a sign that begins no text`() {
        #expect(
            problems(ofWorld: "title: @home\n") == [
                "1:8: found a sign that begins no text, expected quotation marks around a text that begins with it"
            ]
        )
    }

    @Test func `a backslash in double quotation marks`() {
        #expect(
            problems(ofWorld: #"title: "a\qb""#) == [
                "1:10: found a backslash that stands for nothing, expected two backslashes, or single quotation marks "
                    + "around the text"
            ]
        )
    }

    @Test func `a list beside the name of its field`() {
        #expect(
            problems(ofWorld: "entries: - author: x\n") == [
                "1:10: found a list beside the name of its field, expected the list on the lines below the name"
            ]
        )
    }
}
