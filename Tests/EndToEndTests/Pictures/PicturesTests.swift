import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// The pictures of README, made by the program itself on the demo office.
  ///
  /// A stale one fails; `LIUZHU_PICTURES=again swift test --disable-xctest --filter PicturesTests`
  /// says which they are and makes them again, so that the next run passes.
  struct PicturesTests {
    private struct Shot {
      let name: String
      let size: (rows: Int, columns: Int)
      let theme: String
      /// What it is opened with besides.
      var arguments: [String] = []
      let journey: (ScreenSession) -> Void
    }

    /// A page of the meeting of the demo office, as the wall shows it; from the second on it goes on
    /// where the one before stood.
    private static func wall(_ name: String, _ journey: @escaping (ScreenSession) -> Void) -> Shot {
      Shot(
        name: name, size: (24, 80), theme: "projector", arguments: ["meeting", "run", "红灯"]
      ) { session in
        journey(session.sees("投屏", "领导小组会", "下一项"))
      }
    }

    private static var shots: [Shot] {
      [
        Shot(name: "agenda-dark", size: (36, 120), theme: "dark") { $0.sees("待办", "新到") },
        Shot(name: "workbench-dark", size: (48, 160), theme: "dark") {
          $0.sees("待办").press(.character("1")).sees("1/1012", "专员").press(.tab).sees("详情")
            .press(.down, .down).sees("3/")
        },
        Shot(name: "step-light", size: (24, 80), theme: "light") {
          $0.sees("待办").press(.character("1"), .tab).sees("问题").press(.character("t")).sees(
            "定措施", "暂缓")
        },
        Shot(name: "issue-projector", size: (18, 60), theme: "projector") {
          $0.sees("待办").press(.character("1"), .tab).sees("灯").press(.enter).sees("承办", "来自", "分办")
        },
        wall("meeting-figures") { $0.types("1").press(.enter).sees("第 1 项", "主 要 数 据") },
        wall("meeting-card") { $0.types("7").press(.enter).sees("第 7 项", "要定的事", "拟办") },
        wall("meeting-projects") {
          $0.press(.character("G")).sees("本 次 议 定").press(.pageUp).sees("上 次").press(.pageUp)
            .sees("重 点 项 目 进 度")
        },
        wall("meeting-minutes") {
          $0.types("7").press(.enter).sees("第 7 项").press(.enter).sees("第 8 项", "已定")
            .press(.enter).sees("第 9 项").press(.character("e")).sees("结束会议", "将记录：议定 2 条")
            .press(.control("s")).sees("已写好 2 份").press(.escape).sees("待办")
            .press(.character("1")).sees("走访").press(.character(":")).sees("全部功能")
            .types("公文").sees("公文", "▌").press(.enter).sees("会议纪要〔2018〕").press(.enter)
            .sees("领导小组会纪要").press(.character(" ")).sees("议定事项")
        },
      ]
    }

    @Test func `they show what the program shows`() throws {
      let place = try Workplace.demo()
      for shot in Self.shots {
        let session = try ScreenSession(
          Places.liuzhu, ["--theme", shot.theme] + shot.arguments,
          environment: place.environment, rows: shot.size.rows, columns: shot.size.columns)
        shot.journey(session)
        let path = "\(Places.packageRoot)/Tests/Pictures/\(shot.name).svg"
        let kept = readFile(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        #expect(kept.hasPrefix("<svg ") && kept.hasSuffix("</svg>\n") && kept.utf8.count < 80_000)
        session.sees("what the picture \(shot.name) shows") { Picture(screen: $0).svg == kept }
        // Now no more is drawn: a picture taken sooner may be of half a frame.
        if getenv("LIUZHU_PICTURES") != nil { write(Picture(screen: session.screen).svg, to: path) }
      }
    }

    @Test func `the screen README begins with is the program's own`() throws {
      let place = try Workplace.demo()
      let readme = String(
        decoding: readFile("\(Places.packageRoot)/README.md") ?? [], as: UTF8.self)
      try place.open(rows: 36, columns: 120).sees("待办").press(.character("1"))
        .sees("1/1012", "专员").press(.tab)
        .sees("the screen of README") { screen in
          readme.contains("```text\n\(screen.lines.joined(separator: "\n"))\n```")
        }
    }

    @Test func `README shows each of them`() throws {
      let bytes = readFile("\(Places.packageRoot)/README.md") ?? []
      let readme = String(decoding: bytes, as: UTF8.self)
      for shot in Self.shots {
        #expect(readme.contains("(Tests/Pictures/\(shot.name).svg)"), "\(shot.name)")
      }
    }

    private func write(_ text: String, to path: String) {
      guard let file = fopen(path, "w") else { return }
      fputs(text, file)
      fclose(file)
    }
  }

  /// What a picture is made of.
  struct PictureTests {
    @Test func `marks of the language are told apart from what is shown`() throws {
      let place = Workplace()
      let screen = try place.shell("printf 'a<b&霜降  c'; read x").sees("a<b&霜降  c").screen
      let svg = Picture(screen: screen).svg
      #expect(svg.contains(">a&lt;b&amp;霜降</text>"))
      #expect(svg.contains("textLength=\"64\""))
      #expect(svg.contains(">c</text>"))
    }

    @Test func `what is reversed changes ink and ground`() throws {
      let place = Workplace()
      let script = "printf '\\033[38;2;1;2;3m\\033[48;2;4;5;6m\\033[7mxy\\033[0m z'; read x"
      let svg = Picture(screen: try place.shell(script).sees("z").screen).svg
      #expect(svg.contains("width=\"16\" height=\"18\" fill=\"#010203\"/>"))
      #expect(svg.contains("fill=\"#040506\">xy</text>"))
    }
  }
}
