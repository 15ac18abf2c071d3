import Domain
import TestSupport
import Testing

/// `paper`: a round of letters as files, and any of them again.
@Suite struct PaperCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--office", "留驻办", "--name", "孙丙")
    _ = try desk.run("unit", "add", "--name", "教育局", "--type", "department")
    _ = try desk.run("enterprise", "add", "--name", "霜降压缩机股份有限公司")
    for title in ["员工子女入学", "宿舍用水不足"] {
      let issue = try desk.run(
        "issue", "add", "--enterprise", "Q0001", "--title", title, "--source", "来电"
      ).output
        .trimmingBlanks
      _ = try desk.run(
        "issue", "triage", issue, "--category", "03", "--complexity", "简单", "--scope", "个性",
        "--lead-unit", "教育局", "--saw-duplicates", "是")
      _ = try desk.run("issue", "dispatch", issue)
    }
  }

  @Test func `the papers are listed, shown by their number, and written with a folder for the day`()
    throws
  {
    let list = try desk.run("paper", "list").output
    #expect(list.contains("交办〔") && list.contains("教育局"))
    let number = try #require(
      list.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("交办") })
    let shown = try desk.run("paper", "show", String(number))
    #expect(shown.output.contains("留驻办交办函") && shown.output.contains("回执"))
    let out = desk.home.path("out")
    let run = try desk.run("paper", "write", "--out", out)
    #expect(run.status == .exited(0))
    #expect(run.errors.contains("已写好 2 份：\(out)/"))
    #expect(run.errors.contains("在自己电脑上取回：\nscp -r '") && run.errors.contains(":\(out)/"))
    let said = try desk.run("paper", "sentence", String(number))
    #expect(said.output.hasPrefix("【留驻办】教育局：\(number)已发，共1件："), "\(said.errors)")
    #expect(try desk.run("paper", "sentence", "W2018-0001").output.contains("您反映的“员工子女入学”"))
    #expect(try desk.run("paper", "sentence", "Q0001").status == .exited(64))
  }

  @Test func `what there is no paper of, and a folder that is none, have their sentences`() throws {
    let unknown = try desk.run("paper", "show", "交办〔1999〕1号")
    #expect(unknown.status == .exited(64) && unknown.errors.contains("liuzhu paper list"))
    let empty = try desk.run("paper", "write", "--on", "2001-01-01", "--out", desk.home.path("out"))
    #expect(empty.status == .exited(1))
    let file = desk.home.write("x", to: "file")
    let blocked = try desk.run("paper", "write", "--out", file)
    #expect(blocked.status == .exited(73) && blocked.errors.contains("台账不受影响"))
  }

  @Test func `a disk that fills leaves no half of a paper, and says so in words`() throws {
    let out = desk.home.path("out")
    let script = "trap '' XFSZ; ulimit -f 2; exec \(Places.liuzhu) paper write --out \(out)"
    let full = try Command.run("/bin/sh", ["-c", script], environment: desk.environment)
    #expect(full.status == .exited(73), "\(full.errors)")
    #expect(full.errors.contains("没有写成：\(out)/") && full.errors.contains("（文件过大）"))
    #expect(files(below: out).isEmpty)
    #expect(try desk.run("paper", "write", "--out", out).errors.contains("已写好 2 份"))
  }

  @Test func `a file that somebody changed is kept, and it is said what lies beside it`() throws {
    let out = desk.home.path("out")
    _ = try desk.run("paper", "write", "--out", out)
    let name = try #require(files(below: out).sorted().first)
    desk.home.write(Array("改过".utf8), to: "out/\(name)")
    for _ in 0..<2 {
      let run = try desk.run("paper", "write", "--out", out)
      #expect(run.errors.contains("有人改过的 1 份没有动，新写的是 交办〔2018〕"), "\(run.errors)")
      #expect(run.errors.contains("（2）.html；在自己电脑上取回：\nscp -r '"))
      #expect(readFile("\(out)/\(name)") == Array("改过".utf8))
      #expect(files(below: out).count == 3)
    }
  }

  @Test func `a brief lies among no day's papers, and is written when it is named`() throws {
    _ = try desk.run("retention", "open", "Q0001", "--text", "外地看地")
    let brief = try desk.run("retention", "brief", "RC0001", "请市领导出面", "--to", "副市长")
    #expect(brief.status == .exited(0), "\(brief.errors)")
    let out = desk.home.path("out")
    #expect(try desk.run("paper", "write", "--out", out).errors.contains("已写好 2 份"))
    let named = try desk.run("paper", "write", "信息专报〔2018〕1号", "--out", out)
    #expect(named.errors.contains("已写好 1 份：\(out)/2018-06-07/信息专报〔2018〕1号 副市长.html"))
    #expect(named.errors.contains("\nscp '"), "\(named.errors)")
    #expect(files(below: out).count { $0.contains("信息专报") } == 1)
  }
}
