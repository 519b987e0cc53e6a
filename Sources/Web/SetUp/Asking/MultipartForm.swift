import Foundation

/// Reads a form in which a file may be sent. Names of files and their types are not looked at.
enum MultipartForm {
    private static let longestHead = 2000
    private static let lineEnd = Data("\r\n".utf8)

    /// Nil where it is no such form.
    static func pairs(_ body: Data, type: String, most: Int) -> [(name: String, value: String)]? {
        guard let boundary = boundary(type) else { return nil }
        let mark = Data("--\(boundary)".utf8)
        var pairs: [(name: String, value: String)] = []
        guard var place = body.range(of: mark)?.upperBound else { return nil }
        while let next = body.range(of: lineEnd + mark, in: place..<body.endIndex) {
            guard pairs.count < most, let pair = pair(body[place..<next.lowerBound]) else { return nil }
            pairs.append(pair)
            place = next.upperBound
        }
        return body[place...].starts(with: Data("--".utf8)) ? pairs : nil
    }

    private static func boundary(_ type: String) -> String? {
        let parts = type.split(separator: ";").dropFirst().map { $0.drop(while: \.isWhitespace) }
        guard let part = parts.first(where: { $0.lowercased().hasPrefix("boundary=") }) else { return nil }
        let text = part.dropFirst("boundary=".count).filter { $0 != "\"" }
        return (1...70).contains(text.utf8.count) ? text : nil
    }

    private static func pair(_ part: Data) -> (name: String, value: String)? {
        let head = part.prefix(longestHead)
        guard part.starts(with: lineEnd), let end = head.range(of: lineEnd + lineEnd) else { return nil }
        let lines = String(decoding: part[part.startIndex..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let start = line.range(of: "; name=\"")
        else { return nil }
        let name = line[start.upperBound...].prefix { $0 != "\"" }
        return (name: String(name), value: String(decoding: part[end.upperBound...], as: UTF8.self))
    }
}
