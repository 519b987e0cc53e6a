/// That a person is on the register of a profession.
public struct ProfessionalRegistration: Dated {
    public static let tag = "registration"

    public let person: PersonID
    public let register: ProfessionalRegister
    /// As what; nil where it is not recorded. One register is of several professions.
    public let profession: RegisteredProfession?
    /// The number there, which the register publishes.
    public let number: String?
    public let dated: Period

    public init(
        person: PersonID,
        register: ProfessionalRegister,
        profession: RegisteredProfession? = nil,
        number: String? = nil,
        dated: Period
    ) {
        self.person = person
        self.register = register
        self.profession = profession
        self.number = number
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        register = try reader.choice("register")
        profession = try reader.optionalChoice("profession")
        number = try reader.optionalText("number")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("register", register)
        writer.put("number", number)
        writer.put(dated)
        writer.put("profession", profession)
    }

    public func during(_ period: Period) -> ProfessionalRegistration {
        ProfessionalRegistration(
            person: person,
            register: register,
            profession: profession,
            number: number,
            dated: period
        )
    }

    public var people: [PersonID] { [person] }
}
