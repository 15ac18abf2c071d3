import Testing

@testable import Domain

struct QueryTests {
  private enum Field: QueryField {
    case town
    case unit
    case due
    case days

    var names: [String] {
      switch self {
      case .town: ["镇街", "town"]
      case .unit: ["单位", "unit"]
      case .due: ["期限", "due"]
      case .days: ["天数", "days"]
      }
    }

    var kind: QueryFieldKind {
      switch self {
      case .town, .unit: .text
      case .due: .day
      case .days: .number
      }
    }
  }

  /// 霜降压缩机, in 泽国镇, with 教育局 and 人社局, due on Sunday 10 June, for 12 days.
  private func finds(_ query: String, due: String? = "2018-06-10") throws -> Bool {
    let today = try #require(Day(iso: "2018-06-07"))
    let query = try Query<Field>(parsing: query, today: today)
    return query.matches(SearchText(["霜降压缩机股份有限公司", "Q0012"])) { field in
      switch field {
      case .town: .text("泽国镇")
      case .unit: .anyOf(["教育局", "人社局"])
      case .due: due.flatMap { Day(iso: $0) }.map(QueryValue.day) ?? .missing
      case .days: .number(12)
      }
    }
  }

  @Test(arguments: [
    "", "sjysj", "霜降 0012", "压缩 !大溪", "镇街:泽国", "town：泽国", "TOWN:zg", "unit:jyj", "unit:人社",
    "unit=教育局", "!unit=教育", "due<7", "due<=3", "期限:3", "due>明天", "due=2018-06-10", "due<下周一",
    "due:周日", "due:", "days>=12", "天数：１２", "days<20 days>10", "!days<12", "霜降 !", "due《7",
  ])
  func `all conditions of the query hold`(query: String) throws {
    #expect(try finds(query))
  }

  @Test(arguments: [
    "泵业", "霜降 泵业", "!霜降", "town:大溪", "!town:泽国", "unit:公安局", "unit=教育", "due<3", "due>3",
    "!due:", "days<12", "days:13", "霜降 town:泽国 days>12", "《霜降》", "霜降《措施》",
  ])
  func `one condition does not hold`(query: String) throws {
    #expect(try !finds(query))
  }

  @Test func `a thing without a value is found only by asking for none`() throws {
    #expect(try finds("!due:", due: nil))
    #expect(try !finds("due<7", due: nil))
    #expect(try !finds("due>7", due: nil))
  }

  @Test(arguments: [
    ("light:红", QueryError.unknownField("light", known: Field.allCases.map(\.title))),
    ("灯：红", .unknownField("灯", known: Field.allCases.map(\.title))),
    ("due<", .missingValue(field: Field.due.title)),
    ("town=", .missingValue(field: Field.town.title)),
    ("days>many", .notANumber(field: Field.days.title, value: "many")),
    ("due<soon", .notADay(field: Field.due.title, value: "soon", .notUnderstood)),
    ("due:2018-02-30", .notADay(field: Field.due.title, value: "2018-02-30", .noSuchDay)),
    ("town<泽国", .notComparable(field: Field.town.title)),
  ])
  func `what cannot be understood is said`(query: String, error: QueryError) {
    #expect(throws: error) { try finds(query) }
  }

  @Test func `what is said of it names fields in the language it is read in`() {
    let error = QueryError.unknownField("light", known: Field.allCases.map(\.title))
    #expect(error.phrase.zh.hasSuffix("可以用：镇街 单位 期限 天数"))
    #expect(error.phrase.en.hasSuffix("there are: town unit due days"))
  }

  @Test func `spaces alone ask for everything`() throws {
    #expect(try Query<Field>(parsing: "　 ", today: Day(number: 0)).isEmpty)
    #expect(try !Query<Field>(parsing: "due:", today: Day(number: 0)).isEmpty)
  }
}
