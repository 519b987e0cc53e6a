/// Short forms that people write in names, and the words that they stand for.
enum ShortForms {
    static let words: [String: [String]] = [
        "saint": ["st"], "saints": ["sts"],
        "ft": ["foundation", "trust"], "nhsft": ["nhs", "foundation", "trust"], "nhst": ["nhs", "trust"],
        "univ": ["university"], "hosp": ["hospital"], "hosps": ["hospitals"], "mh": ["mental", "health"],
        "berks": ["berkshire"], "bucks": ["buckinghamshire"], "cambs": ["cambridgeshire"], "derbys": ["derbyshire"],
        "glos": ["gloucestershire"], "hants": ["hampshire"], "herts": ["hertfordshire"], "lancs": ["lancashire"],
        "leics": ["leicestershire"], "lincs": ["lincolnshire"], "northants": ["northamptonshire"],
        "notts": ["nottinghamshire"], "oxon": ["oxfordshire"], "staffs": ["staffordshire"], "wilts": ["wiltshire"],
        "worcs": ["worcestershire"], "yorks": ["yorkshire"],
    ]
}
