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

    /// Whether a registration says so. The rulebook takes that of the General Medical Council for a doctor's; on the
    /// others there are further professions, so that they do not tell without the profession.
    func isTold(by registration: ProfessionalRegistration) -> Known {
        let professions: Set<RegisteredProfession> =
            switch (self, registration.register) {
            case (.doctorOrDentist, .medical): [.doctor]
            case (.doctorOrDentist, .dental): [.dentist]
            case (.nurseOrMidwife, .nursing): [.nurse, .midwife]
            case (.doctorOrDentist, _), (.nurseOrMidwife, _): []
            }
        guard let profession = registration.profession else {
            return registration.register == .medical && self == .doctorOrDentist
                ? .yes : professions.isEmpty ? .no : .unknown
        }
        return professions.contains(profession) ? .yes : .no
    }
}
