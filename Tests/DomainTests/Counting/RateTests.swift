import Domain
import Testing

struct RateTests {
  @Test(arguments: [
    (832, 999, "83.3%"), (832, 901, "92.3%"), (832, 930, "89.5%"), (1, 3, "33.3%"), (2, 3, "66.7%"),
    (1, 1, "100.0%"), (0, 7, "0.0%"), (1, 2000, "0.1%"), (1, 2001, "0.0%"), (39, 100, "39.0%"),
  ])
  func `a share is rounded to a tenth of a percent, half up`(
    numerator: Int, denominator: Int, percent: String
  ) {
    #expect(Rate(numerator, of: denominator).percent == percent)
  }

  @Test func `nothing to divide by is a dash, and the two numbers are said all the same`() {
    #expect(Rate(0, of: 0).percent == "—")
    #expect(Rate(0, of: 0).fraction == "0/0")
    #expect(Rate(0, of: 0).tenths == nil)
  }
}
