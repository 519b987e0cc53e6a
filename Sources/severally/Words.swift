enum Words {
    static func count(_ number: Int, _ noun: String, _ nouns: String? = nil) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(nouns ?? noun + "s")"
    }
}
