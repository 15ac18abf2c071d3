import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// A screen on a wall: what is private is in no byte that goes there (C14).
  struct ProjectionTests {
    private func office() throws -> Workplace {
      let place = try Workplace.office()
      try place.does(
        "enterprise", "edit", "霜降压缩机", "--contacts", "王辛 厂长 138-6420-0571", "--remarks",
        "找王辛，电话86420571")
      return place
    }

    @Test(arguments: Tongue.allCases)
    func `opened for a wall, neither the first frame nor the last holds a number`(
      says: Tongue
    ) throws {
      let place = try office()
      let wall = says("投屏", "projected")
      let session = try place.open("--present", "--lang", says.rawValue)
        .sees(wall, says("待办", "agenda"))
      session.press(.character("1")).sees("1/3").types("/霜降").press(.enter).sees("1/1 (3)")
        .sees("王*", "138****0571")
      session.resizes(rows: 18, columns: 60).sees(wall)
      session.resizes(rows: 36, columns: 120).sees("138****0571")
      session.press(.escape).seesNo("1/1 (3)").leaves(in: says)
      withExtendedLifetime(place) {}
      showsNothingPrivate(session)
    }

    @Test(arguments: Tongue.allCases)
    func `M covers what is private while one works, and asks before it uncovers it`(
      says: Tongue
    ) throws {
      let place = try office()
      let session = try place.openLists(in: says).types("/霜降").press(.enter).sees("王辛")
      session.press(.character("M")).sees(says("投屏", "projected"), "138****0571").seesNo("王辛")
      session.press(.character("M")).sees(says("结束投屏？", "End projecting?")).press(.escape)
        .seesNo(says("结束投屏？", "End projecting?")).sees("138****0571").press(.character("M"))
        .sees(says("结束投屏？", "End projecting?")).press(.character("y")).sees("王辛")
        .leaves(in: says)
    }

    @Test func `stopped for the shell and taken up again, it shows no number on the way`() throws {
      let place = try office()
      let session = try place.shell("PS1='shell> ' exec sh -i", rows: 36, columns: 120)
        .sees("shell>").types("\(Places.liuzhu) --present").press(.enter).sees("投屏", "待办")
        .press(.character("1")).sees("1/3").types("/霜降").press(.enter).sees("138****0571")
      for _ in 0..<3 {
        session.press(.character(":")).sees("全部功能").types("暂时").sees("1/").press(.enter)
          .sees("a prompt", where: { $0.lineOfCaret.hasPrefix("shell>") }).types("fg").press(.enter)
          .sees("the wall", where: { $0.isAlternate && $0.contains("138****0571") })
      }
      withExtendedLifetime(place) {}
      showsNothingPrivate(session)
    }

    @Test(arguments: [SIGABRT, SIGSEGV, SIGTERM, SIGHUP])
    func `a program that goes down before the wall leaves no number there`(signal: Int32) throws {
      let place = try office()
      let session = try place.open("--present").sees("投屏", "待办").press(.character("1"))
        .sees("1/3").types("/霜降").press(.enter).sees("138****0571")
        .press(.character("e")).sees("修改企业", "138****0571").receives(signal: signal)
        .sees("the shell", where: { !$0.isAlternate })
      withExtendedLifetime(place) {}
      showsNothingPrivate(session)
    }

    /// Of all that was ever written to the terminal, not only of what stands there last.
    private func showsNothingPrivate(_ session: ScreenSession) {
      let text = String(decoding: session.written, as: UTF8.self)
      #expect(text.contains("****") && !text.contains("6420") && !text.contains("王辛"))
    }

    @Test func `the screen is empty before it is left`() throws {
      let place = try office()
      let session = try place.open("--present").sees("投屏", "待办")
      session.press(.character("q")).sees("离开").press(.character("y")).ends()
      withExtendedLifetime(place) {}
      let text = String(decoding: session.written, as: UTF8.self)
      let last = text.components(splitBy: "\u{1B}[?1049l").first ?? ""
      #expect(last.hasSuffix("\u{1B}[H\u{1B}[2J") || last.contains("\u{1B}[2J"))
    }
  }
}

extension String {
  /// The parts between every place where a text stands.
  fileprivate func components(splitBy mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return parts + [rest]
  }
}
