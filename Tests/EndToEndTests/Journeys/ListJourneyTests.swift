import TestSupport
import Testing

extension EndToEnd {
  /// A list narrowed to what is in hand, dealt with at once, and taken along.
  struct ListJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a kept filter is found by name, its rows take one step and leave as a file`(
      says: Tongue
    ) throws {
      let place = try Workplace.fourWaiting()
      let session = try place.openLists(in: says, rows: 24, columns: 80).press(.tab).sees("车间太吵")
      session.types("/储油").press(.enter).sees("1/3 (4)").press(.character("F"))
        .sees(says("新增常用筛选", "New saved filter"), "储油").fills(says("筛选名称", "name"), "油")
        .saves(saying: says("已保存 FIL01 油", "saved FIL01 油"))
      session.press(.escape).sees("1/4").types("/@油").press(.enter).sees("1/3 (4)", "/@油")
      session.types("v").press(.down, .down).types("v").sees(says("选中 3", "3 marked"))
      session.takes(step: says("记进展", "note"), in: says)
        .sees(says("办理 3 件：W2018-0001", "Next step of 3: W2018-0001"))
        .fills(says("进展", "progress"), "已电话联系")
        .sees(says("储油设施验收，共3件", "储油设施验收, 3 in all"))
        .saves(saying: says("已记录 3 件", "recorded 3")).seesNo(says("选中 3", "3 marked"))
      session.press(.character("y")).sees(says("已复制 W2018-0003", "copied W2018-0003"))
      // OSC 52 of `W2018-0003 储油设施验收`.
      let copied = "\u{1B}]52;c;VzIwMTgtMDAwMyDlgqjmsrnorr7mlr3pqozmlLY=\u{7}"
      #expect(String(decoding: session.written, as: UTF8.self).contains(copied))
      session.press(.character("x")).sees(says("已导出 3 行", "3 rows written")).leaves(in: says)
      #expect(
        try place.exported(as: says("问题", "Issues")) == ["W2018-0001", "W2018-0002", "W2018-0003"])
      for id in 1...4 {
        #expect(try place.deeds(of: "W2018-000\(id)").contains("issue.note") == (id < 4))
      }
    }

    @Test func `inside tmux what is copied goes to tmux and to the terminal around it`() throws {
      let place = try Workplace.office()
      let inside = place.environment.merging(["TMUX": "/tmp/tmux-0/default,1,0"]) { $1 }
      let session = try ScreenSession(Places.liuzhu, environment: inside).sees("待办")
        .press(.character("1")).sees("1/3").press(.character("y")).sees("已复制 Q0001", "交给了 tmux")
      // OSC 52 of `Q0001 霜降压缩机`, bare and wrapped.
      let bare = "\u{1B}]52;c;UTAwMDEg6Zyc6ZmN5Y6L57yp5py6\u{7}"
      let copied = bare + "\u{1B}Ptmux;\u{1B}\(bare)\u{1B}\\"
      #expect(String(decoding: session.written, as: UTF8.self).contains(copied))
      session.leaves()
    }
  }
}

extension Workplace {
  /// Three issues of one kind, and one of another.
  fileprivate static func fourWaiting() throws -> Workplace {
    let place = try office()
    for title in ["储油设施改建手续补办", "储油设施环评", "储油设施验收", "车间太吵"] {
      try place.does(
        "issue", "add", "--title", title, "--enterprise", "霜降压缩机", "--source", "企业来电")
    }
    return place
  }

  /// What stands first in the rows of the one list that was exported, its heads left out.
  fileprivate func exported(as list: String) throws -> [String] {
    let bytes = try #require(home.bytes(of: "liuzhu-papers/2018-06-07/\(list)-09-30-00.csv"))
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
      .map { String($0.prefix { $0 != "," }) }
  }
}
