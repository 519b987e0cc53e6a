/// Who may see a kind of fact.
public enum Visibility: Hashable, Sendable {
    case everyone
    case privateTo(BodyID)
}
