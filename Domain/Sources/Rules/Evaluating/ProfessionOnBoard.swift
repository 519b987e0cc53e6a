import Register

/// What an executive director has to be registered as.
enum ProfessionOnBoard {
    case doctorOrDentist, nurseOrMidwife

    var registers: Set<ProfessionalRegister> {
        switch self {
        case .doctorOrDentist: [.medical, .dental]
        case .nurseOrMidwife: [.nursing]
        }
    }

    /// The first day on which the General Medical Council registered others than doctors: anaesthesia associates and
    /// physician associates (SI 2024/374).
    static let firstAssociates = CalendarDay(year: 2024, month: 12, day: 13)

    /// Whether a registration says so on a day. Where others are on a register as well, it does not tell without the
    /// profession.
    func isTold(by registration: ProfessionalRegistration, on day: CalendarDay) -> Known {
        let professions: Set<RegisteredProfession> =
            switch (self, registration.register) {
            case (.doctorOrDentist, .medical): [.doctor]
            case (.doctorOrDentist, .dental): [.dentist]
            case (.nurseOrMidwife, .nursing): [.nurse, .midwife]
            case (.doctorOrDentist, _), (.nurseOrMidwife, _): []
            }
        guard let profession = registration.profession else {
            if professions.isEmpty { return .no }
            return registration.register == .medical && registration.isOfDoctorsAlone(on: day) ? .yes : .unknown
        }
        return professions.contains(profession) ? .yes : .no
    }
}

extension ProfessionalRegistration {
    /// Whether it was so, or began, while there were none but doctors on the register of the General Medical Council.
    fileprivate func isOfDoctorsAlone(on day: CalendarDay) -> Bool {
        guard let first = ProfessionOnBoard.firstAssociates else { return false }
        return day < first || dated.from.bounds.map { $0.latest < first } == true
    }
}
