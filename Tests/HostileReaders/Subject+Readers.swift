public import Hostile

extension Subject {
    /// All that the program reads outside the domain and the site.
    public static let readers: [Subject] = [csv, tables, boards, entries, notes]
}
