import TestSupport
import Testing

@testable import Domain

/// What the lists of the registry, pairings and visits can be asked for.
struct FindableTests {
  private func finds<Row: Findable>(
    _ text: String, _ row: Row?, in workspace: Workspace, on day: Day = .thursday
  ) throws -> Bool {
    let row = try #require(row)
    return row.matches(try Query(parsing: text, today: day), in: workspace, on: day)
  }

  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.pair()
    var enterprise = try #require(office.workspace[.frost])
    enterprise.contacts = [Contact(name: "王辛", title: "厂长", phone: "0576-1200 0001")]
    (enterprise.sector, enterprise.isKey, enterprise.tags) = ("泵与电机", true, ["隐形冠军"])
    (enterprise.scale, enterprise.siteKind) = (.aboveIndustry, .oldSite)
    office.workspace.load(.enterprise(enterprise))
    office.workspace.load(.visit(visit))
    office.workspace.load(.issue(issue))
    return office
  }

  private var visit: Visit {
    var visit = Visit()
    (visit.id, visit.on, visit.visitors) = (ID(1), .iso("2018-06-01"), [.commissioner])
    (visit.objects, visit.difficulties) = ([ID<Enterprise>.frost.ref], "储油设施手续不全")
    (visit.services, visit.round) = ([.approval], 2)
    return visit
  }

  private var issue: Domain.Issue {
    var issue = Domain.Issue()
    (issue.id, issue.title, issue.leadUnit) = (ID(year: 2018, 1), "储油设施改建手续补办", .industry)
    (issue.objects, issue.source) = ([ID<Enterprise>.frost.ref], .visit(ID(1)))
    return issue
  }

  @Test(arguments: [
    "sjysj", "q0001", "05761200", "wangxin", "行业:泵", "规模:规上", "场地:老旧", "状态:在营", "标签:冠军",
    "重点:", "重点:是", "!回归:", "专员:孙丙", "联系人:王辛", "未结=1", "走访<今天", "!入库:", "town:daxi",
  ])
  func `an enterprise is found by`(text: String) throws {
    let workspace = try office().workspace
    #expect(try finds(text, workspace[.frost], in: workspace))
    #expect(try !finds(text.negated, workspace[.frost], in: workspace))
  }

  @Test(arguments: [
    "孙丙", "霜降", "企业:压缩机", "专员:sb", "镇街:大溪", "在挂:", "自<=5-2", "!至:", "走访=6-1", "未结>0",
    "!单位:",
  ])
  func `a pairing is found by`(text: String) throws {
    let workspace = try office().workspace
    #expect(try finds(text, workspace.pairings.all.first, in: workspace))
    #expect(try !finds(text.negated, workspace.pairings.all.first, in: workspace))
  }

  @Test(arguments: [
    "v00001", "霜降 孙丙", "对象:压缩机", "镇街:大溪", "走访人:孙", "方式:现场", "日期<今天", "轮次=2", "服务:审批",
    "问题=1", "!下次:", "内容:储油",
  ])
  func `a visit is found by`(text: String) throws {
    let workspace = try office().workspace
    #expect(try finds(text, workspace[visit.id], in: workspace))
    #expect(try !finds(text.negated, workspace[visit.id], in: workspace))
  }

  @Test(arguments: ["灯:黄", "light=yellow", "期限<今天", "due=6-7", "该谁办:本办", "类别:入学", "category:03"])
  func `an issue is found by its light, its deadline and whose move it is`(text: String) throws {
    var office = try TestOffice()
    office.today = .iso("2018-06-06")
    let id = try office.register()
    try office.step(id, .schooling())
    #expect(try finds(text, office.workspace[id], in: office.workspace, on: .iso("2018-06-08")))
  }

  @Test func `people, units, parks and projects are found by their fields`() throws {
    var workspace = try office().workspace
    var project = Project()
    (project.id, project.name, project.enterprise) = (ID(1), "年产百万台压缩机项目", .frost)
    (project.investment, project.stage, project.lists) = (6000, .building, [.over5000w])
    workspace.load(.project(project))
    let people = "孙丙 角色:专员 企业:霜降 在岗: 走访=6-1"
    #expect(try finds(people, workspace[.commissioner], in: workspace))
    #expect(try finds("jxj 类型:部门 类别:08 未结=1", workspace[.industry], in: workspace))
    #expect(try finds("清明 镇街:大溪 !入驻: 未结=0 !走访:", workspace[.pump], in: workspace))
    let projects = "百万台 霜降 镇街:大溪 投资>=5000 阶段:在建 名单:5000"
    #expect(try finds(projects, project, in: workspace))
  }
}

extension String {
  /// The query that finds everything this one does not.
  fileprivate var negated: String {
    split(separator: " ").prefix(1).map { $0.hasPrefix("!") ? String($0.dropFirst()) : "!\($0)" }
      .joined()
  }
}
