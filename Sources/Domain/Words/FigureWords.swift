/// What reported figures and what they are compared with are called (T1).
extension ReportedFigure.Qualifier {
  package var phrase: Phrase {
    switch self {
    case .exact: Phrase("确切数", "exact")
    case .moreThan: Phrase("多、余", "more than")
    case .about: Phrase("约", "about")
    }
  }
}

extension ReportedFigure.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("数字名称", "name")
    case .value: Phrase("数值", "value")
    case .qualifier: Phrase("是否确切", "qualifier")
    case .asOf: Phrase("截至日期", "as of")
    case .source: Phrase("出处", "source")
    case .subject: Phrase("对应台账", "compared with")
    case .note: Phrase("说明", "note")
    }
  }
}

extension FigureSubject {
  package var phrase: Phrase {
    switch self {
    case .visitedEnterprises: Phrase("已走访企业", "enterprises visited")
    case .visitedProjects: Phrase("已走访项目", "projects visited")
    case .visitedParks: Phrase("已走访小微园", "parks visited")
    case .visitedSites: Phrase("已走访老旧工业点", "old sites visited")
    case .visited: Phrase("走访对象合计", "all that were visited")
    case .issues: Phrase("登记问题", "issues registered")
    case .solved: Phrase("已解决问题", "issues solved")
    case .classes: Phrase("共性问题类", "common classes")
    case .pairings: Phrase("在挂联系", "active pairings")
    case .commissioners: Phrase("在挂专员", "commissioners paired")
    case .pairedEnterprises: Phrase("在挂企业", "enterprises paired")
    case .homeUnits: Phrase("专员所在单位", "home units of commissioners")
    case .commissionerIssues: Phrase("专员梳理问题", "issues found by commissioners")
    case .commissionerTalentIssues: Phrase("其中人才类", "of these on talent")
    case .commissionerSchoolIssues: Phrase("其中子女入学", "of these on schooling")
    case .commissionerOtherIssues: Phrase("其中其他个性", "of these others")
    case .beneficiaries: Phrase("受益人数（已解决）", "people helped (solved)")
    case .municipalProjects: Phrase("市级43个项目", "projects of the municipal list")
    case .ledClasses: Phrase("已定牵头的共性类", "common classes with a lead unit")
    case .reportsDue: Phrase("本月应报月报的项目", "projects that owe a report")
    case .contactsDue: Phrase("本月应联系的项目", "projects that owe a contact")
    case .siteVisitsDue: Phrase("本季应实地走访的项目", "projects that owe a visit")
    case .policyTopics: Phrase("政策宣讲项", "policy topics")
    case .asked: Phrase("征询过的企业", "enterprises asked")
    case .optedIn: Phrase("需要专员的企业", "of these want one")
    case .notOptedIn: Phrase("没有提出需求的企业", "of these do not")
    case .policyForms: Phrase("发到选项表的企业", "enterprises with a policy form")
    case .projectsOfOneIssue: Phrase("一件问题涉及的项目（最多）", "projects of one issue (the most)")
    }
  }
}

extension ReportedFigure {
  /// As it was said: `832`, `900多`, `1000余`, `约100`.
  package var said: Phrase {
    switch qualifier {
    case .exact: Phrase(verbatim: "\(value)")
    case .moreThan: Phrase("\(value)\(value >= 1000 ? "余" : "多")", "over \(value)")
    case .about: Phrase("约\(value)", "about \(value)")
    }
  }
}

extension FigureRange {
  /// `901–999`; one number where there is but one.
  package var text: String { least == most ? "\(least)" : "\(least)-\(most)" }
}
