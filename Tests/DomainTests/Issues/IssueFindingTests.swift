import Testing

@testable import Domain

/// What a list of issues can be asked for.
struct IssueFindingTests {
  /// Not the one of the test library.
  private typealias Issue = Domain.Issue
  private let today = Day.epoch.adding(days: 30)

  private var workspace: Workspace {
    var workspace = Workspace()
    var town = Unit()
    (town.id, town.name, town.shortName, town.type) = (ID(1), "大溪镇人民政府", "大溪", .town)
    var bureau = Unit()
    (bureau.id, bureau.name, bureau.shortName) = (ID(2), "安全生产监督管理局", "安监局")
    var enterprise = Enterprise()
    (enterprise.id, enterprise.name, enterprise.town) = (ID(1), "霜降压缩机股份有限公司", town.id)
    for entity: any Entity in [town, bureau, enterprise] { workspace.load(entity.any) }
    workspace.load(issue.any)
    return workspace
  }

  private var issue: Issue {
    var issue = Issue()
    (issue.id, issue.title, issue.leadUnit) = (ID(year: 1970, 1), "储油设施改建手续补办", ID(2))
    issue.objects = [ID<Enterprise>(1).ref]
    issue.registeredOn = .epoch
    issue.scope = .common
    return issue
  }

  @Test(arguments: [
    "储油", "cyss", "霜降", "shuangjiang", "W1970-0001", "环节:待分办", "state:triage", "单位:ajj",
    "unit:安全生产", "镇街:大溪", "age>29", "天数=30", "enterprise:sjysj !泽国",
    "范围:共性", "scope:common", "密级:普通", "sensitivity:normal",
  ])
  func `an issue is found by`(query: String) throws {
    let query = try Query<Issue.Asked>(parsing: query, today: today)
    #expect(issue.matches(query, in: workspace, on: today))
  }

  @Test func `what is over has no 天数, however long ago it came in`() throws {
    let query = try Query<Issue.Asked>(parsing: "天数>29", today: today)
    var issue = issue
    #expect(issue.matches(query, in: workspace, on: today))
    issue.state = .closed
    #expect(!issue.matches(query, in: workspace, on: today))
  }

  @Test(arguments: [
    "温教函", "温教函(2018)12号", "温教函（２０１８）１２号", "温教函〔2018〕12号", "12号",
  ])
  func `an issue is found by the number of a letter that answered it, whatever its brackets`(
    asked: String
  ) throws {
    let query = try Query<Issue.Asked>(parsing: asked, today: today)
    for written in ["温教函(２０１８)１２号", "温教函〔2018〕12号"] {
      var reply = Reply()
      (reply.id, reply.issue, reply.document) = (ID(1), issue.id, written)
      var workspace = workspace
      workspace.load(reply.any)
      #expect(issue.matches(query, in: workspace, on: today))
    }
  }

  @Test(arguments: [
    ("state:foo", "环节"), ("!环节：办结了", "环节"), ("灯:紫", "灯"), ("light=yel", "灯"), ("该谁办:谁", "该谁办"),
    ("light:een", "灯"), ("密级:x", "密级"),
  ])
  func `a word that is none of its list is refused with those there are`(
    query: String, field: String
  ) {
    do throws(QueryError) {
      _ = try Query<Issue.Asked>(parsing: query, today: today)
      Testing.Issue.record("\(query)")
    } catch {
      guard case .unknownValue(let named, _, let known) = error, named.zh == field else {
        Testing.Issue.record("\(error)")
        return
      }
      #expect(known.count > 2)
    }
  }

  @Test(arguments: [
    ("light:R", ["red"]), ("light:g", ["green"]), ("light:gr", ["green", "grey"]), ("灯:红", ["red"]),
    ("灯:h", ["yellow", "red", "grey"]), ("light:rest", ["grey"]),
  ])
  func `a light is asked for by its letter, its name or the beginning of a word of it`(
    query: String, colours: [String]
  ) throws {
    let query = try Query<Issue.Asked>(parsing: query, today: today)
    let found = Light.Colour.allCases.filter { colour in
      query.matches(SearchText([])) { _ in .code(colour) }
    }
    #expect(found.map(\.rawValue) == colours)
  }

  @Test(arguments: ["安监", "ajj", "转办〔1970〕7号", "转办(1970)7号", "转办[1970]7号"])
  func `an issue is found by its unit and by the number of the letter it went out with`(
    asked: String
  ) throws {
    var letter = DispatchDoc()
    (letter.id, letter.unit, letter.issues) = (ID(year: 1970, 7), ID(2), [issue.id])
    (letter.on, letter.kind, letter.number) = (.epoch, .forward, 7)
    var workspace = workspace
    workspace.load(letter.any)
    let query = try Query<Issue.Asked>(parsing: asked, today: today)
    #expect(issue.matches(query, in: workspace, on: today))
  }

  @Test(arguments: ["light:yel", "灯:h", "环节:bl", "state:", "未结:是", "mover:单"])
  func `a word half typed is understood`(query: String) throws {
    #expect(try !Query<Issue.Asked>(parsing: query, today: today).isEmpty)
  }

  @Test(arguments: ["泽国", "环节:已销号", "unit:住建局", "age<30", "!大溪 储油 专员:", "范围:个性"])
  func `an issue is not found by`(query: String) throws {
    let query = try Query<Issue.Asked>(parsing: query, today: today)
    #expect(!issue.matches(query, in: workspace, on: today))
  }
}
