import TestSupport
import Testing

extension EndToEnd {
  /// S4: the gas grid and the store beside it, found on one visit, are for two units.
  struct GasTests {
    @Test func `two problems of one visit go to two units with a letter each`() throws {
      let place = try Workplace.scenario()
      try place.commissioner().logsVisit()
        .fills("发现问题", "新厂区天然气管网接入").press(.enter).types("储气站验收手续补办")
        .sees("新问题 2 个").saves(saying: "登记问题 W2018-0001 W2018-0002").leaves()
      try place.open().sees("新到", "W2018-0002").press(.enter).sees("已定 0/2", "燃气公司", "安监局")
        .press(.enter).sees("已定 1/2").press(.enter)
        .sees("交办：2 件 → 2 个单位 2 份，编号自动？").press(.character("y")).sees("已分办 2 件").leaves()
      try place.tells("issue", "W2018-0001", "\"leadUnit\":\"D05\"", "dispatched", "V00001")
      try place.tells("issue", "W2018-0002", "\"leadUnit\":\"D03\"", "dispatched", "V00001")
    }
  }
}
