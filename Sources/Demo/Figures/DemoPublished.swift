import Domain

/// What was published about the office's work, as it was said (T1, T21): R14 lays it beside what the
/// ledger counts.
struct DemoPublished {
  let figures: DemoFigures

  /// What nobody wrote down, and follows from what was.
  private static let derived = "由通报推算"

  var entries: [ReportedFigure] {
    visits + issues + commissioners + [
      figure("市级重点工业建设项目", figures.municipalProjects, .municipalProjects),
      figure("政策宣讲项", figures.policyTopics, .policyTopics),
      figure("电话征询专员需求", figures.calls, .asked, .about),
      figure("其中提出需求", figures.pairings, .optedIn),
      figure("其余没有提出需求", figures.calls - figures.pairings, .notOptedIn, from: Self.derived),
      figure("发放政策选项表", figures.policyForms / 100 * 100, .policyForms, .moreThan),
      figure("项目月报每月应报", figures.municipalProjects, .reportsDue),
      figure("项目每月应联系", figures.municipalProjects, .contactsDue),
      figure("项目每季应实地走访", figures.municipalProjects, .siteVisitsDue),
      figure("一件问题涉及项目", figures.linkedProjects, .projectsOfOneIssue),
    ]
  }

  private var visits: [ReportedFigure] {
    [
      figure("走访企业", figures.enterprises, .visitedEnterprises),
      figure("走访重点项目", figures.projects, .visitedProjects),
      figure("走访小微园", figures.parks, .visitedParks),
      figure("走访老旧工业点", figures.sites, .visitedSites),
      figure("四类合计", figures.visited, .visited, from: Self.derived),
    ]
  }

  /// The number of issues was only said in hundreds.
  private var issues: [ReportedFigure] {
    [
      figure(
        "收集问题", figures.issues / 100 * 100, .issues, .moreThan, from: "工作通报，台账示例取值",
        note: "原文只说900多；台账里的件数是示例取值"),
      figure("解决问题", figures.solved, .solved),
      figure("共性问题类别", figures.classes, .classes),
      figure("其中各有牵头单位", figures.classes, .ledClasses, from: Self.derived),
      figure("入学的企业职工子女", figures.children, .beneficiaries),
    ]
  }

  private var commissioners: [ReportedFigure] {
    [
      figure("一对一挂钩", figures.pairings, .pairings, from: Self.derived),
      figure("有营商专员的企业", figures.pairings, .pairedEnterprises),
      figure("营商专员", figures.pairings, .commissioners),
      figure("专员来自单位", figures.homeUnits, .homeUnits),
      figure("专员梳理问题", figures.commissionerIssues, .commissionerIssues),
      figure("其中人才类", figures.talentIssues, .commissionerTalentIssues),
      figure("其中员工子女入学", figures.schoolIssues, .commissionerSchoolIssues),
      figure("其中其他个性", figures.otherIssues, .commissionerOtherIssues),
    ]
  }

  private func figure(
    _ name: String, _ value: Int, _ subject: FigureSubject? = nil,
    _ qualifier: ReportedFigure.Qualifier = .exact, from source: String = "工作通报（示例）",
    note: String = ""
  ) -> ReportedFigure {
    var figure = ReportedFigure()
    (figure.name, figure.value, figure.subject) = (name, value, subject)
    (figure.qualifier, figure.note) = (qualifier, note)
    (figure.asOf, figure.source) = (DemoDays.today, source)
    return figure
  }
}
