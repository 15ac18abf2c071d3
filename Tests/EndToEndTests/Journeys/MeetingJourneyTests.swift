import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// A leading-group meeting run off two terminals: the wall, and whoever records.
  struct MeetingJourneyTests {
    /// Two issues, one of them with a number in its text, and a meeting on both.
    private func office() throws -> Workplace {
      let place = try Workplace.office()
      for title in ["储油设施改建手续补办", "找王辛13864200571谈扩产用地"] {
        try place.does(
          "issue", "add", "--title", title, "--enterprise", "霜降压缩机", "--source", "来电",
          "--keep-numbers")
      }
      for issue in ["W2018-0001", "W2018-0002"] {
        try place.does(
          "issue", "triage", issue, "--category", "07", "--complexity", "复杂", "--scope", "个性",
          "--lead-unit", "安监局", "--saw-duplicates", "是")
      }
      try place.does(
        "meeting", "add", "--kind", "leadingGroup", "--topic", "督办", "--proposed-on", "今天")
      for issue in ["W2018-0001", "W2018-0002"] {
        try place.does(
          "meeting", "add-item", "督办", "--issue", issue, "--unit", "安监局", "--opinion", "三日内到现场会商",
          "--keep-numbers")
      }
      try place.does("meeting", "prepare", "督办")
      return place
    }

    @Test(arguments: Tongue.allCases)
    func `the wall is run, somebody records behind it, and the minutes lie in the folder`(
      says: Tongue
    ) throws {
      let place = try office()
      func open(_ part: String, rows: Int, columns: Int) throws -> ScreenSession {
        let name = part == "run" ? ["督办"] : []
        return try ScreenSession(
          Places.liuzhu, ["--lang", says.rawValue, "meeting", part] + name,
          environment: place.environment, rows: rows, columns: columns)
      }
      func item(_ number: Int) -> String { says("第 \(number) 项 / 10", "\(number) / 10") }
      let wall = try open("run", rows: 18, columns: 60)
        .sees(says("投屏", "projected"), says("领 导 小 组 会", "leading group"))
      let desk = try open("follow", rows: 24, columns: 80)
        .sees(says("跟随", "following"), says("已开 0 分", "0 min"))
      wall.types("7").press(.enter).sees(item(7), "储 油 设 施", "三日内到现场会商")
      desk.sees(item(7), says("下一项：", "next: ") + "找王辛13864200571谈扩产用地")
      wall.press(.enter).sees(says("已定：安监局", "decided"), item(8), "138****0571")
      desk.sees(item(8), "13864200571")
      desk.press(.character("j")).sees(says("议定", "Decide")).press(.control("u"))
        .types("列入下次供地").press(.control("s")).sees(says("已定", "decided"), "列入下次供地")
      wall.sees("列入下次供地")
      #expect(try place.does("agenda").contains("三日内到现场会商"))
      wall.press(.character("e"))
        .sees(says("将记录：议定 2 条", "Will record: 2 decided")).press(.control("s"))
        .sees(says("已写好 2 份", "2 written"))
      let minutes = try place.does("meeting", "minutes", "督办", "--format", "markdown")
      #expect(minutes.contains("三日内到现场会商") && minutes.contains("列入下次供地"))
      #expect(minutes.contains("138****0571") && !minutes.contains("13864200571"))
      let seen = String(decoding: wall.written, as: UTF8.self)
      #expect(!seen.contains("13864200571"))
      withExtendedLifetime(place) {}
    }

    @Test
    func `others follow from terminals of another kind, size, theme and language, and come back`()
      throws
    {
      let place = try office()
      let wall = try place.open(
        "--theme", "projector", "meeting", "run", "督办", rows: 18, columns: 60
      ).sees("投屏", "领 导 小 组 会")
      try place.does("person", "add", "--name", "钱乙", "--unit", "安监局", "--roles", "coordinator")
      let follow = { (kind: String, words: [String], rows: Int, columns: Int) in
        try ScreenSession(
          Places.liuzhu, words + ["meeting", "follow"],
          environment: place.environment.merging(["TERM": kind]) { $1 }, rows: rows,
          columns: columns)
      }
      let english = try follow("linux", ["--theme", "high-contrast", "--lang", "en"], 30, 100)
        .sees("following", "Agenda", "0 min")
      wall.types("7").press(.enter).sees("第 7 项 / 10", "储 油 设 施")
      english.sees("7 / 10", "To decide", "proposed", "next: 找王辛13864200571谈扩产用地")
      english.press(.escape).sees("Agenda of leading group").seesNo("following")
      wall.press(.enter).sees("第 8 项 / 10")
      english.press(.character("f")).sees("following", "8 / 10").receives(signal: SIGTERM).ends()
      let plain = try follow("vt100", ["--theme", "mono", "--as", "钱乙"], 48, 160)
        .sees("跟随", "第 8 项 / 10", "已开 0 分")
      wall.press(.pageUp).sees("第 7 项 / 10")
      plain.sees("第 7 项 / 10", "已定").resizes(rows: 18, columns: 60).sees("第 7 项 / 10")
      let again = try follow("screen-256color", ["--theme", "light", "--lang", "en"], 24, 80)
        .sees("following", "7 / 10", "decided")
      wall.press(.character("G")).sees("本 次 议 定")
      again.sees("Decided today")
      withExtendedLifetime(place) {}
    }

    @Test func `a presenter who is killed goes on where the meeting stood`() throws {
      let place = try office()
      let wall = try place.open("meeting", "run", "督办", rows: 18, columns: 60).sees("投屏")
      wall.types("7").press(.enter).sees("第 7 项 / 10").press(.enter).sees("第 8 项 / 10")
      wall.receives(signal: SIGKILL).ends(with: .killed(signal: SIGKILL))
      let again = try place.open("meeting", "run", "督办", rows: 24, columns: 80)
        .sees("第 8 项 / 10", "投屏")
      again.press(.pageUp).sees("已定", "第 7 项 / 10")
      withExtendedLifetime(place) {}
    }
  }
}
