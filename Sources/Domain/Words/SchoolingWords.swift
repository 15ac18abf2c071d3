/// What places at schools are called (S9); no word of it asks who a child is.
extension SchoolPlace.Grade {
  package var phrase: Phrase {
    switch self {
    case .kindergarten: Phrase("幼儿园", "kindergarten")
    case .primary: Phrase("小学", "primary")
    case .juniorMiddle: Phrase("初中", "junior middle")
    case .seniorMiddle: Phrase("高中", "senior middle")
    }
  }
}

extension SchoolPlace.Field {
  package var phrase: Phrase {
    switch self {
    case .enterprise: Phrase("企业", "enterprise")
    case .issue: Phrase("对应问题", "issue")
    case .year: Phrase("学年", "school year")
    case .grade: Phrase("学段", "grade")
    case .count: Phrase("人数", "count")
    case .basis: Phrase("非20强的依据", "basis")
    case .arrangedOn: Phrase("落实日期", "arranged on")
    case .remarks: Phrase("备注（不写姓名）", "remarks (no names)")
    }
  }
}
