import TestSupport
import Testing

extension EndToEnd {
  /// S6: one power line stands in the way of four projects; a committee and villagers have a say.
  struct ParcelsTests {
    @Test func `one issue of four projects is taken apart into works, each with its own day`()
      throws
    {
      let place = try Workplace.scenario()
      for number in 1...4 { try place.does("project", "add", "泵业小镇\(number)号地块") }
      try place.does(
        "issue", "add", "--title", "高压线迁移影响开工", "--objects", "X001、X002、X003、X004", "--source",
        "园区来函")
      let session = try place.openLists().sees("高压线迁移影响开工").press(.tab)
        .takes(step: "分办").chooses("难易", "复杂").picks("牵头单位", "安监局", sees: "安监局")
        .saves(saying: "现为待交办")
      session.takes(step: "交办").saves(saying: "现为待签收")
      session.takes(step: "定措施").press(.tab).types("线路迁改；铁路新区管委会；6月29日").press(.enter)
      for work in ["涵洞与给水；安监局；6月15日", "道路桥梁；大溪；6月22日", "村民工作；铁路新区管委会；6月14日"] {
        session.types(work).press(.enter)
      }
      session.saves(saying: "现为跟进解决中")
      session.leaves()
      let history = try place.does("history", "W2018-0001", "--json")
      for work in ["线路迁改", "涵洞与给水", "道路桥梁", "村民工作"] { #expect(history.contains(work)) }
      for number in 1...4 {
        let found = try place.does("issue", "list", "--filter", "对象:泵业小镇\(number)号地块", "--json")
        #expect(found.contains("W2018-0001"))
      }
    }
  }
}
