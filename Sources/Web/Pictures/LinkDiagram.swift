import Markup
import Register

/// Bodies on the left and the leaders who join them on the right, run by run; every place is fixed by the names.
struct LinkDiagram {
    let view: RegisterView
    let section: LinkSection
    let id: String
    let title: String
    let sentence: String
    let table: Node

    private static let pitch = 58.0
    private static let box = 48.0
    private static let bodies = (left: 8.0, right: 312.0)
    private static let leaders = (left: 412.0, right: 712.0)
    private static let gap = 20.0
    /// How many letters fit on a line of a box.
    private static let longest = 31

    private struct Placed {
        let marks: [Node]
        let bottom: Double
    }

    /// Nil where there is no link to draw.
    var picture: Picture? {
        guard !section.components.isEmpty else { return nil }
        var marks: [Node] = []
        var top = 8.0
        for (number, component) in section.components.enumerated() {
            if number > 0 {
                marks.append(Shape.line(8, top - LinkDiagram.gap / 2, 712, top - LinkDiagram.gap / 2, [.class("grid")]))
            }
            let placed = place(component, top)
            marks += placed.marks
            top = placed.bottom + LinkDiagram.gap
        }
        return Picture(
            id: id,
            title: title,
            sentence: sentence,
            width: 720,
            height: Int(top - LinkDiagram.gap + 8),
            legend: legend,
            marks: marks,
            table: table
        )
    }

    private func place(_ component: LinkSection.Component, _ top: Double) -> Placed {
        let snapshot = view.snapshot
        let bodies = component.bodies.sorted { (snapshot.name(of: $0), $0) < (snapshot.name(of: $1), $1) }
        let count = max(bodies.count, component.links.count)
        let bottom = top + Double(count) * LinkDiagram.pitch
        let first = top + Double(count - bodies.count) * LinkDiagram.pitch / 2 + LinkDiagram.pitch / 2
        var heights: [BodyID: Double] = [:]
        for (row, body) in bodies.enumerated() { heights[body] = first + Double(row) * LinkDiagram.pitch }
        let leaders = spread(component.links, heights, top, bottom)
        return Placed(
            marks: leaders.flatMap { lines($0.link, $0.y, heights) }
                + bodies.flatMap { body($0, heights[$0] ?? top) } + leaders.flatMap { leader($0.link, $0.y) },
            bottom: bottom
        )
    }

    /// Each leader as near as may be to the middle of their bodies, none over another.
    private func spread(
        _ links: [LeaderLink],
        _ heights: [BodyID: Double],
        _ top: Double,
        _ bottom: Double
    ) -> [(link: LeaderLink, y: Double)] {
        let half = LinkDiagram.pitch / 2
        var placed = links.map { link -> (link: LeaderLink, y: Double) in
            let all = link.bodies.compactMap { heights[$0] }
            return (link, all.reduce(0, +) / Double(max(all.count, 1)))
        }
        placed.sort { $0.y < $1.y }
        for index in placed.indices.dropFirst() {
            placed[index].y = max(placed[index].y, placed[index - 1].y + LinkDiagram.pitch)
        }
        var limit = bottom - half
        for index in placed.indices.reversed() {
            placed[index].y = max(min(placed[index].y, limit), top + half)
            limit = placed[index].y - LinkDiagram.pitch
        }
        return placed
    }

    private func lines(_ link: LeaderLink, _ y: Double, _ heights: [BodyID: Double]) -> [Node] {
        link.posts.map { post in
            let both = link.posts.count { $0.body == post.body } > 1
            let shift = both ? (post.office == .chair ? -5.0 : 5.0) : 0
            let office = post.office == .chair ? "link-chair" : "link-chief"
            let doubt = post.coverage == .certainly ? "" : " link-possible"
            return Shape.line(
                LinkDiagram.bodies.right,
                (heights[post.body] ?? y) + shift,
                LinkDiagram.leaders.left,
                y + shift,
                [.class(office + doubt)]
            )
        }
    }

    private func body(_ body: BodyID, _ y: Double) -> [Node] {
        let isOutside = section.outside.contains(body)
        let name = view.snapshot.shortName(of: body)
        let lines = isOutside ? [name, "outside"] : name.wrapped(at: LinkDiagram.longest)
        return box(
            LinkDiagram.bodies.left,
            LinkDiagram.bodies.right,
            y,
            isOutside ? "link-outside" : "link-body",
            lines
        )
    }

    private func leader(_ link: LeaderLink, _ y: Double) -> [Node] {
        let words = LinkWords(view: view, link: link)
        return box(
            LinkDiagram.leaders.left,
            LinkDiagram.leaders.right,
            y,
            "link-leader",
            [words.names, words.offices + words.doubt]
        )
    }

    private func box(_ left: Double, _ right: Double, _ y: Double, _ name: String, _ lines: [String]) -> [Node] {
        let lines = lines.prefix(2).map { $0.cut(to: LinkDiagram.longest) }
        let first = lines.count > 1 ? y - 4 : y + 6
        return [
            Shape.rect(left, y - LinkDiagram.box / 2, right - left, LinkDiagram.box, [.class(name)])
        ]
            + lines.enumerated().map { number, words in
                Shape.text(
                    left + 8,
                    first + Double(number) * 19,
                    words,
                    name == "link-leader" && number == 0 ? "text-strong" : ""
                )
            }
    }

    private var legend: [Node] {
        let posts = section.links.flatMap(\.posts)
        var marks: [Node] = []
        func line(_ name: String, _ words: String) {
            marks.append(Shape.swatch([Shape.line(0, 9, 28, 9, [.class(name)])], words))
        }
        if posts.contains(where: { $0.office == .chair }) { line("link-chair", "leads as chair") }
        if posts.contains(where: { $0.office == .chiefExecutive }) { line("link-chief", "leads as chief executive") }
        if posts.contains(where: { $0.coverage == .possibly }) {
            line("link-chair link-possible", "possible only: dashed")
        }
        if !section.outside.isEmpty {
            marks.append(Shape.swatch([Shape.rect(1, 2, 26, 14, [.class("link-outside")])], "a body outside"))
        }
        if section.links.contains(where: { LinkWords(view: view, link: $0).isDoubtful }) {
            marks.append(
                Shape.swatch(
                    [Shape.rect(1, 2, 26, 14, [.class("link-leader")])],
                    "“possibly” in a box: one person leads these bodies, perhaps another than the one named"
                )
            )
        }
        return marks
    }
}

extension String {
    /// Two lines at most, broken between words where that can be.
    func wrapped(at most: Int) -> [String] {
        guard count > most else { return [self] }
        let start = prefix(most + 1)
        guard let space = start.lastIndex(of: " ") else { return [String(prefix(most)), String(dropFirst(most))] }
        return [String(self[..<space]), String(self[index(after: space)...])]
    }
}
