import Domain
import JSONText
import Testing

@testable import JournalStore

@Suite struct RecordTests {
  @Test func `every kind of entity has a full example`() {
    #expect(FullEntities.all.map(\.ref.kind) == EntityKind.allCases)
  }

  @Test(arguments: FullEntities.all)
  func `every property has a key, and the id stands beside them`(entity: AnyEntity) {
    #expect(Set(properties(of: entity)) == Set(Records.keys(of: entity.ref.kind) + ["id"]))
  }

  /// The numbers of a version have a key each, the name of their field.
  private func properties(of entity: AnyEntity) -> [String] {
    switch entity {
    case .sla: SLAVersion.Field.allCases.map(\.rawValue) + ["id", "struck"]
    case .thresholds: Thresholds.Field.allCases.map(\.rawValue) + ["id", "struck"]
    default: Mirror(reflecting: entity.value).children.compactMap(\.label)
    }
  }

  @Test(arguments: FullEntities.all)
  func `an entity stands in a file as its golden line says`(entity: AnyEntity) throws {
    let golden = try #require(GoldenLines.all[entity.ref.kind.rawValue])
    #expect(Records.document(of: entity).text() == golden)
  }

  @Test(arguments: FullEntities.all)
  func `what a golden line says becomes the entity again`(entity: AnyEntity) throws {
    let golden = try #require(GoldenLines.all[entity.ref.kind.rawValue])
    let read = try Records.merge(JSON(parsing: golden), of: entity.ref, into: nil)
    #expect(read == entity)
  }

  @Test(arguments: FullEntities.all)
  func `the patch back undoes the patch`(entity: AnyEntity) throws {
    let blank = try Records.merge([:], of: entity.ref, into: nil)
    let (set, old) = Records.difference(Touch(before: blank, after: entity))
    #expect(try Records.merge(set, of: entity.ref, into: blank) == entity)
    #expect(try Records.merge(old, of: entity.ref, into: entity) == blank)
  }

  @Test func `a patch names only the keys that changed, in their order`() throws {
    var enterprise = Enterprise()
    enterprise.id = ID(7)
    enterprise.name = "谷雨泵业有限公司"
    let before = enterprise.any
    enterprise.shortName = "谷雨泵业"
    enterprise.isKey = true
    let (set, old) = Records.difference(Touch(before: before, after: enterprise.any))
    #expect(set.text() == #"{"isKey":true,"shortName":"谷雨泵业"}"#)
    #expect(old.text() == #"{"isKey":false,"shortName":null}"#)
  }

  @Test func `a key of a newer version is passed over`() throws {
    let patch = try JSON(parsing: #"{"name":"立夏铜业有限公司","carbon":{"t":3}}"#)
    let read = try Records.merge(patch, of: ID<Enterprise>(1).ref, into: nil)
    guard case .enterprise(let enterprise) = read else {
      Testing.Issue.record("not an enterprise")
      return
    }
    #expect(enterprise.name == "立夏铜业有限公司")
  }

  @Test(arguments: [("G01", ID<CommonClass>(1)), ("入学难", nil)])
  func `what stood for a class before there were any is read as far as it is a number`(
    text: String, id: ID<CommonClass>?
  ) throws {
    let patch = try JSON(parsing: #"{"title":"入学","commonClass":"\#(text)"}"#)
    let read = try Records.merge(patch, of: ID<Domain.Issue>(year: 2018, 1).ref, into: nil)
    guard case .issue(let issue) = read else {
      Testing.Issue.record("not an issue")
      return
    }
    #expect(issue.title == "入学" && issue.commonClass == id)
  }

  @Test func `what is no text stands for no class`() throws {
    let patch = try JSON(parsing: #"{"title":"入学","commonClass":1}"#)
    #expect(throws: RecordFailure(key: "commonClass", found: 1)) {
      try Records.merge(patch, of: ID<Domain.Issue>(year: 2018, 1).ref, into: nil)
    }
  }

  @Test func `a value of the wrong shape is named by its key`() throws {
    let patch = try JSON(parsing: #"{"name":["立夏"]}"#)
    #expect(throws: RecordFailure(key: "name", found: ["立夏"])) {
      try Records.merge(patch, of: ID<Enterprise>(1).ref, into: nil)
    }
  }
}
