/// A rating of a body by the Care Quality Commission.
public struct Rating: Dated {
    public static let tag = "rating"

    public let body: BodyID
    public let scope: RatingScope
    public let rating: RatingValue
    public let dated: Period

    public init(body: BodyID, scope: RatingScope, rating: RatingValue, dated: Period) {
        self.body = body
        self.scope = scope
        self.rating = rating
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        scope = try reader.choice("scope")
        rating = try reader.choice("rating")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("scope", scope)
        writer.put("rating", rating)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Rating {
        Rating(body: body, scope: scope, rating: rating, dated: period)
    }
}
