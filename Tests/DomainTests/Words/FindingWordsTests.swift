import Testing

@testable import Domain

struct FindingWordsTests {
  private func words(_ query: String) throws -> String {
    do throws(QueryError) {
      _ = try Query<Enterprise.Asked>(parsing: query, today: .epoch)
      return ""
    } catch {
      return error.phrase.zh
    }
  }

  @Test(arguments: [
    ("灯笼:红", "没有“灯笼”这一项，可以用：镇街 行业"), ("未结<", "“未结”后面要写比较的值"),
    ("未结>几", "“未结”要写数字，不是“几”"), ("走访<哪天", "“走访”要写日期或天数，“哪天”看不懂"),
    ("走访<2-30", "“2-30”日历上没有这一天"), ("行业>泵", "“行业”是文字，不能比大小"),
    ("规模:超大", "“规模”没有“超大”，可以用：规上"), ("!状态=在", "“状态”没有“在”，可以用：在营"),
    ("重点:高", "“重点”没有“高”，可以用：是 否"),
  ])
  func `a wrong query is told what would be right`(query: String, expected: String) throws {
    #expect(try words(query).contains(expected))
  }

  @Test func `a year without holidays says which year to enter`() {
    #expect(UncoveredYear(year: 2019).phrase.zh.hasPrefix("2019年的节假日还没有录入"))
  }
}
