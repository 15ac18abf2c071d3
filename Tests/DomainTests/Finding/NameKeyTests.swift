import Testing

@testable import Domain

/// The order of every list that stands by name.
struct NameKeyTests {
  @Test func `names stand as they are spoken, one reading before a longer one`() {
    expectOrder("白露鞋业", "谷雨机床", "霜降泵业", "西安", "先进", "香樟")
  }

  @Test func `of a polyphone the customary reading counts`() {
    expectOrder("乐清", "立夏", "厦门", "谢庚")
  }

  @Test func `characters that sound alike stand by their code, so that a surname stays together`() {
    expectOrder("姜戊", "姜子", "蒋己")
    expectOrder("张三", "张四", "章二")
  }

  @Test func `Latin letters stand among the readings, whatever their case and width`() {
    expectOrder("白露鞋业", "GQY 视讯", "谷雨机床", "ＨＪ 阀门", "hk 电机", "霜降泵业")
  }

  @Test func `digits come first, what has no reading last`() {
    expectOrder("3M 胶带", "7号仓", "阿里", "昨夜", "𠮷野家")
  }

  @Test func `blanks and signs that nobody sees do not count`() {
    #expect(NameKey(" 谷雨\u{200B} 机床 ") == NameKey("谷雨机床"))
  }

  private func expectOrder(_ names: String...) {
    #expect(names.reversed().sorted { NameKey($0) < NameKey($1) } == names)
  }
}
