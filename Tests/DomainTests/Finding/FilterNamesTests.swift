import Domain
import TestSupport
import Testing

struct FilterNamesTests {
  private let workspace: Workspace

  init() throws {
    var office = try TestOffice()
    for (name, list, query) in [
      ("黄红灯", SavedFilter.List.issue, "灯:黄"), ("待分办", .issue, "环节:待分办 !大溪"),
      ("本镇", .enterprise, "镇街:泽国"),
    ] {
      var filter = SavedFilter()
      (filter.name, filter.list, filter.query) = (name, list, query)
      try office.apply(.settings(.filter(.add(filter))))
    }
    workspace = office.workspace
  }

  @Test(arguments: [
    ("@黄红灯", "灯:黄"), ("@黄红灯 单位:教育局", "灯:黄 单位:教育局"), ("＠hhd", "灯:黄"),
    ("@待", "环节:待分办 !大溪"), ("灯:黄", "灯:黄"), ("\"给 @黄红灯\"", "\"给 @黄红灯\""), ("a@黄", "a@黄"),
  ])
  func `a name stands for its query, wherever a word may`(typed: String, spelled: String) throws {
    #expect(try workspace.spellingOut(typed, for: .issue) == spelled)
  }

  @Test func `a name of another list, and one that several have, is asked back`() {
    #expect(throws: QueryError.unknownFilter("本镇", known: [])) {
      try workspace.spellingOut("@本镇", for: .issue)
    }
    #expect(throws: QueryError.unknownFilter("d", known: ["黄红灯", "待分办"])) {
      try workspace.spellingOut("@d", for: .issue)
    }
    #expect(throws: QueryError.unknownFilter("", known: ["黄红灯", "待分办"])) {
      try workspace.spellingOut("@", for: .issue)
    }
  }
}
