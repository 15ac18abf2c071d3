import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// Finding what one can do: menus, the list of everything, and what is said while it is new.
  struct MenuJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a visit is logged by arrows and Enter alone, and told before it is done`(
      says: Tongue
    ) throws {
      let explained = says("一件，存下就各登记为一件", "an issue once it is saved")
      let place = try Workplace.office()
      let session = try place.openLists(in: says, rows: 18, columns: 60)
      session.press(.function(10)).sees(says("本页", "here"), "└").press(.enter)
        .sees(explained).press(.escape).seesNo(explained)
      for _ in 1...2 {
        session.press(.character("w")).sees(explained).press(.escape).seesNo(explained)
      }
      session.press(.character("w")).sees(says("记走访", "Log a visit"))
        .sees("the whole form", where: \.isCursorVisible)
      #expect(!session.screen.contains(explained))
      session.press(.escape).seesNo(says("记走访", "Log a visit")).leaves(in: says)
    }

    @Test(arguments: Tongue.allCases)
    func `what was chosen most stands first in the list of everything, the next day too`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let (all, sort) = (says("全部功能 ─", "all actions ─"), says("排序", "sort"))
      let session = try place.openLists(in: says)
      session.press(.character(":")).sees(all).types("paixu").sees(sort).press(.enter).seesNo(all)
      session.leaves(in: says)
      let next = try place.openLists(in: says).press(.character(":")).sees(all)
        .sees("\(sort) first") { $0.lines[3].contains(sort) }
      next.press(.escape).seesNo(all).leaves(in: says)
    }

    @Test(arguments: Tongue.allCases)
    func `what help finds it does, and says why the rest cannot be done`(says: Tongue) throws {
      let place = try Workplace.office()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      let help = says("这里能做什么", "What can be done here")
      session.press(.character("?")).sees(help, says("请先选一个问题", "select an issue first"))
        .types("paixu").sees(" 1/", says("排序", "sort")).press(.enter).seesNo(help)
        .sees(says("按未结多少", "by open issues")).leaves(in: says)
    }

    @Test func `habits that cannot be read are passed over with a sentence`() throws {
      let place = try Workplace.office()
      for folder in ["state", "state/liuzhu"] { mkdir(place.home.path(folder), 0o700) }
      place.home.write("{\"w\": 3", to: "state/liuzhu/habits")
      let session = try place.open().sees("state/liuzhu/habits 读不懂，已跳过")
      session.press(.character("1")).sees("1/3").press(.character("w")).sees("各登记为一件")
    }
  }
}
