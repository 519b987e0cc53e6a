/// Numbers read off a drawing by the labels of its own axis.
struct PictureReading {
    private let picture: Tag
    private let zero: Double
    private let perUnit: Double

    init(_ picture: Tag) throws {
        self.picture = picture
        let labels = picture.all("text").compactMap { label -> (number: Double, y: Double)? in
            guard label["class"] == "text-end", let number = Double(label.text), let y = label["y"].flatMap(Double.init)
            else { return nil }
            return (number, y)
        }
        let lines = picture.all("line").filter { $0["class"] == "grid" }.compactMap { $0["y1"].flatMap(Double.init) }
        guard let least = labels.min(by: { $0.number < $1.number }),
            let most = labels.max(by: { $0.number < $1.number }), least.number < most.number,
            let bottom = lines.max(), let top = lines.min(), labels.count == lines.count
        else { throw MalformedPage(description: "the picture has no axis of numbers") }
        perUnit = (bottom - top) / (most.number - least.number)
        zero = bottom + least.number * perUnit
    }

    /// The heights of a line of steps, one for each step.
    func steps(of name: String) throws -> [Int] {
        guard let path = picture.all("path").first(where: { $0["class"] == name })?["d"] else {
            throw MalformedPage(description: "the picture has no \(name)")
        }
        let heights = path.split { "MLZ".contains($0) }.compactMap {
            $0.split(separator: " ").last.flatMap { Double($0) }
        }
        return stride(from: 0, to: heights.count, by: 2).map { Int(((zero - heights[$0]) / perUnit).rounded()) }
    }
}
