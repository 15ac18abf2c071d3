import TestSupport
import Testing

@Suite struct ClassCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("unit", "add", "教育局", "--categories", "03")
    for name in ["谷雨泵业有限公司", "霜降压缩机有限公司"] {
      _ = try desk.run("enterprise", "add", name)
      _ = try desk.run(
        "issue", "add", "--enterprise", name, "--title", "子女入学名额不足", "--source", "厂长当面说")
    }
  }

  @Test func `a class is opened with its issues, led, researched, and concluded`() throws {
    let added = try desk.run(
      "class", "add", "员工子女入学难", "--category", "03", "--issues", "W2018-0001、W2018-0002")
    #expect(added.output == "G01\n", "\(added.errors)")
    #expect(try desk.run("class", "assign", "员工子女入学难", "教育局").output == "G01\n")
    _ = try desk.run("class", "research", "G01", "--note", "摸底")
    let early = try desk.run("class", "propose", "G01")
    #expect(early.status == .exited(1) && early.errors.contains("先加一条"))
    let measure = try desk.run(
      "class", "countermeasure", "G01", "新增两个班", "--policy", "温教〔2018〕31号")
    #expect(measure.output == "GC0001\n", "\(measure.errors)")
    for verb in ["propose", "implement"] { _ = try desk.run("class", verb, "G01") }
    #expect(try desk.run("class", "progress", "G01", "扩班一个").output == "G01\n")
    #expect(try desk.run("class", "show", "G01").output.contains("扩班一个"))
    #expect(try desk.run("class", "finish", "GC0001", "--evidence", "开学名单").output == "GC0001\n")
    let open = try desk.run("class", "conclude", "G01", "--conclusion", "秋季起满足学位")
    #expect(open.status == .exited(1) && open.errors.contains("W2018-0001"))
    let done = try desk.run(
      "class", "conclude", "G01", "--conclusion", "秋季起满足学位", "--carried", "W2018-0001、W2018-0002")
    #expect(done.output == "G01\n", "\(done.errors)")
    let sheet = try desk.run("class", "show", "G01").output
    for words in ["2件，2家企业", "已见效", "新增两个班", "W2018-0002", "答复稿"] {
      #expect(sheet.contains(words), "\(sheet)")
    }
  }

  @Test func `issues join and leave, and lists tell classes and issues apart`() throws {
    _ = try desk.run("class", "add", "入学难", "--category", "03")
    #expect(try desk.run("class", "join", "G01", "W2018-0001", "W2018-0002").output == "G01\n")
    #expect(try desk.run("issue", "list", "--filter", "共性类:G01").output.contains("W2018-0002"))
    let left = try desk.run("class", "leave", "W2018-0002", "--reason", "个别情况")
    #expect(left.output == "W2018-0002\n", "\(left.errors)")
    let list = try desk.run("class", "list", "--filter", "件数:1").output
    #expect(list.contains("入学难") && list.contains("已归集"))
    #expect(try desk.run("class", "edit", "G01", "--research", "缺口42个").output == "G01\n")
    #expect(try desk.run("class", "show", "G01").output.contains("缺口42个"))
  }

  @Test
  func
    `what one may not see is read neither of its class, nor of what is alike, nor of its history`()
    throws
  {
    _ = try desk.run("person", "add", "李丁", "--roles", "营商专员")
    _ = try desk.run("enterprise", "add", "立夏铜业有限公司")
    _ = try desk.run(
      "issue", "add", "--enterprise", "立夏铜业有限公司", "--title", "子女入学名额不足", "--source", "厂长当面说")
    let alike = try desk.run("class", "candidates", "--as", "李丁").output
    #expect(alike.contains("3 家（3件）") && alike.contains("另有 3 件不归您看"), "\(alike)")
    #expect(!alike.contains("W2018"))
    _ = try desk.run("class", "add", "入学难", "--category", "03", "--issues", "W2018-0001")
    let shown = try desk.run("class", "show", "G01", "--as", "李丁").output
    #expect(shown.contains("1件，1家企业") && shown.contains("另有 1 件不归您看"), "\(shown)")
    #expect(!shown.contains("子女入学名额不足"))
    for command in [["issue", "show"], ["history"]] {
      let run = try Command.run(
        Places.liuzhu, command + ["W2018-0001", "--as", "李丁"], environment: desk.environment)
      #expect(run.status == .exited(77) && run.output.isEmpty, "\(run.errors)")
    }
  }

  @Test func `a step that is not for a role ends as all that is not permitted`() throws {
    _ = try desk.run("person", "add", "李丁", "--roles", "营商专员")
    let run = try desk.run(
      "issue", "triage", "W2018-0001", "--category", "03", "--complexity", "简单", "--scope", "个性",
      "--lead-unit", "教育局", "--as", "李丁")
    #expect(run.status == .exited(77) && run.errors.contains("（C3）"), "\(run.errors)")
  }

  @Test func `who may not move a class is told so before what is missing`() throws {
    _ = try desk.run("person", "add", "李丁", "--roles", "营商专员")
    _ = try desk.run("class", "add", "入学难", "--category", "03", "--issues", "W2018-0001")
    _ = try desk.run("class", "assign", "G01", "教育局")
    for command in [["class", "park", "G01"], ["class", "leave", "W2018-0001"]] {
      func run(_ rest: String...) throws -> Command {
        try Command.run(Places.liuzhu, command + rest, environment: desk.environment)
      }
      let other = try run("--as", "李丁")
      #expect(other.status == .exited(77) && !other.errors.contains("理由"), "\(other.errors)")
      let bare = try run()
      #expect(bare.status == .exited(1) && bare.errors.contains("C9"), "\(bare.errors)")
    }
  }

  @Test func `what is no common matter is put aside with a reason, listed, and taken up again`()
    throws
  {
    _ = try desk.run("enterprise", "add", "立夏铜业有限公司")
    _ = try desk.run(
      "issue", "add", "--enterprise", "立夏铜业有限公司", "--title", "子女入学名额不足", "--source", "厂长当面说")
    #expect(try desk.run("class", "candidates").output.contains("疑似共性 3 家（3件）"))
    let none = try desk.run("class", "put-aside", "02", "--reason", "各是各的事")
    #expect(none.status == .exited(1) && none.errors.contains("现在没有疑似共性"))
    let put = try desk.run("class", "put-aside", "员工子女入学", "--reason", "年级不同")
    #expect(put.output == "NC0001\n", "\(put.errors)")
    #expect(!(try desk.run("class", "candidates").output.contains("疑似共性")))
    let aside = try desk.run("class", "candidates", "--aside").output
    #expect(aside.contains("NC0001  03 员工子女入学") && aside.contains("年级不同"))
    #expect(try desk.run("class", "take-up", "NC0001").output == "NC0001\n")
    #expect(try desk.run("class", "candidates").output.contains("疑似共性 3 家（3件）"))
  }

  @Test func `a letter says which countermeasure answers a common matter`() throws {
    _ = try desk.run("class", "add", "入学难", "--category", "03", "--issues", "W2018-0001")
    _ = try desk.run("class", "assign", "G01", "教育局")
    _ = try desk.run("class", "research", "G01")
    for text in ["新增两个班", "开通校车"] {
      _ = try desk.run("class", "countermeasure", "G01", text)
    }
    _ = try desk.run(
      "issue", "triage", "W2018-0001", "--category", "03", "--complexity", "简单", "--scope", "共性",
      "--common-class", "G01", "--lead-unit", "教育局")
    _ = try desk.run("issue", "dispatch", "W2018-0001")
    func answer(_ cited: String) throws -> Command {
      try desk.run(
        "issue", "letter", "--unit", "教育局", "--document", "温教函〔2018〕9号", "--answer",
        "W2018-0001=已解决\(cited)：已安排")
    }
    let bare = try answer("")
    #expect(bare.status == .exited(1), "\(bare.output)")
    let cited = try answer("#GC0002")
    #expect(cited.output == "W2018-0001\n", "\(cited.errors)")
  }
}
