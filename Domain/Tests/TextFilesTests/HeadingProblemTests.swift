import Testing
import TextFiles

struct HeadingProblemTests {
    @Test func `a world says whether it is invented`() {
        #expect(
            problems(ofWorld: harbour("invented: yes\n", "")) == [
                "1:1: found no 'invented' in this file, expected yes or no"
            ]
        )
        #expect(
            problems(ofWorld: harbour("invented: yes\n", "invented: true\n")) == [
                "2:11: found 'true' for 'invented', expected yes or no"
            ]
        )
    }

    @Test func `a world has a title and entries`() {
        #expect(
            problems(ofWorld: "invented: yes\n") == [
                "1:1: found no 'title' in this file, expected a text",
                "1:1: found no 'entries', expected a world file: title, invented and entries",
            ]
        )
    }

    @Test func `an unknown field of the file is named`() {
        #expect(
            problems(ofWorld: harbour("checked-to:", "checked-too:")) == [
                "3:1: found the unknown field 'checked-too' in this file, expected one of title, invented, checked-to, "
                    + "sources, entries; did you mean 'checked-to'?"
            ]
        )
    }

    @Test func `a recorded time is a day or a moment`() {
        #expect(
            problems(ofWorld: harbour("recorded: 2020-04-01\n", "recorded: 1 April 2020\n")) == [
                "13:15: found the text '1 April 2020' for 'recorded', expected a day such as 2020-04-01 or a moment such "
                    + "as 2020-04-01T09:30:00Z"
            ]
        )
        #expect(problems(ofWorld: harbour("T15:30:05Z", "T24:30:05Z")).count == 1)
    }

    @Test func `an author is a role`() {
        #expect(
            problems(ofWorld: harbour("author: secretary", "author: Ada Fairwater")) == [
                "14:13: found the text 'Ada Fairwater' for 'author', expected the identifier of a role, such as "
                    + "secretary, and not a name"
            ]
        )
    }

    @Test func `a source that has no such name brings the right one to mind`() {
        #expect(
            problems(ofWorld: harbour("source: minutes\n", "source: minute\n")) == [
                "15:13: found the source 'minute', expected a name under 'sources'; did you mean 'minutes'?"
            ]
        )
    }

    @Test func `a source has a kind, and a title or an address`() {
        #expect(
            problems(ofWorld: harbour("    title: Minutes of the board of Northmere\n", "")) == [
                "6:3: found no 'title' in a source, expected a title or an address"
            ]
        )
        #expect(
            problems(ofWorld: harbour("kind: minute\n", "kind: minutes\n")) == [
                "7:11: found 'minutes' for 'kind', expected one of document, declaration, minute, officers-note; "
                    + "did you mean 'minute'?"
            ]
        )
    }

    @Test func `entries and changes are lists`() {
        #expect(
            problems(ofWorld: "title: T\ninvented: yes\nentries:\n") == [
                "3:1: found nothing in 'entries', expected a list of headings, each with its changes"
            ]
        )
        #expect(
            problems(ofWorld: "title: T\ninvented: yes\nentries:\n  - changes: {}\n  - author: secretary\n  - x\n") == [
                "4:5: found a set of fields in 'changes', expected a list of changes",
                "5:5: found no 'changes' in an entry, expected a list of changes",
                "6:5: found the text 'x' as an entry, expected recorded, author, source and changes",
            ]
        )
    }
}
