import TestSupport
import Testing

@Suite struct EntryCommandTests {
  let desk = Workplace()

  init() throws { _ = try desk.run("init", "--name", "孙丙") }

  @Test func `adding prints the id, and showing as JSON the whole entry`() throws {
    let added = try desk.run(
      "enterprise", "add", "谷雨泵业有限公司", "--short-name", "谷雨泵业", "--is-key", "是")
    #expect(added.output == "Q0001\n")
    let shown = try desk.run("enterprise", "show", "谷雨泵业", "--json")
    #expect(
      shown.output == #"{"id":"Q0001","name":"谷雨泵业有限公司","shortName":"谷雨泵业","isKey":true}"# + "\n")
  }

  @Test func `editing changes the fields named and no other`() throws {
    _ = try desk.run("enterprise", "add", "谷雨泵业有限公司", "--sector", "泵")
    #expect(try desk.run("enterprise", "edit", "Q1", "--scale", "规上工业").output == "Q0001\n")
    let shown = try desk.run("enterprise", "show", "Q0001", "--json")
    #expect(
      shown.output
        == #"{"id":"Q0001","name":"谷雨泵业有限公司","sector":"泵","scale":"aboveIndustry"}"# + "\n")
  }

  /// The registry may be told of nothing that was not meant, least of all another name.
  @Test(arguments: [
    (["enterprise", "edit", "Q0001", "--remarks", "已", "联系"], "“联系”"),
    (["enterprise", "edit", "Q0001", "--remarks", "--is-key", "是"], "--remarks 后面要写内容"),
    (["enterprise", "edit", "Q0001", "立夏阀门"], "“立夏阀门”"),
    (["enterprise", "add", "立夏阀门", "有限公司"], "“有限公司”"),
    (["enterprise", "add", "立夏", "--name", "立夏阀门"], "“立夏”"),
    (["config", "edit", "category", "03", "多余"], "“多余”"),
    (["config", "add", "category", "环保", "督察"], "“督察”"),
    (["class", "add", "招工难", "多余", "--category", "03"], "“多余”"),
    (["issue", "add", "招工难", "--enterprise", "Q0001", "--source", "来电"], "“招工难”"),
    (["visit", "add", "多余", "--objects", "Q0001"], "“多余”"),
  ])
  func `a word that belongs to no flag is told, and nothing is changed`(
    arguments: [String], words: String
  ) throws {
    _ = try desk.run("enterprise", "add", "谷雨泵业有限公司")
    let before = try desk.run("log").output
    let run = try Command.run(Places.liuzhu, arguments, environment: desk.environment)
    #expect(run.status == .exited(64) && run.errors.contains(words), "\(run.errors)")
    #expect(try desk.run("log").output == before)
  }

  @Test(arguments: [
    ("zh", "角色：工作人员@2018-01-01..2018-12-31、领导"),
    ("en", "roles: coordinator@2018-01-01..2018-12-31, leader"),
  ])
  func `a role is shown with its days, and lists with the marks of the language`(
    language: String, line: String
  ) throws {
    let roles = "coordinator@2018-01-01..2018-12-31、leader"
    #expect(try desk.run("person", "add", "李丁", "--roles", roles).status == .exited(0))
    let shown = try desk.run("person", "show", "李丁", "--lang", language).output
    #expect(shown.split(separator: "\n").contains { $0 == line }, "\(shown)")
  }

  @Test func `whoever has left says so in the list, as a unit that was dissolved does`() throws {
    _ = try desk.run("person", "add", "李丁")
    _ = try desk.run("person", "edit", "李丁", "--is-active", "否")
    let list = try desk.run("person", "list").output
    #expect(list.contains("李丁（已不在岗）") && !list.contains("孙丙（"), "\(list)")
  }

  @Test func `a list shows what the screen shows of the same`() throws {
    _ = try desk.run("park", "add", "大溪小微园")
    #expect(try desk.run("park", "list").output.contains("入驻企业"))
  }

  @Test func `a name that is taken is refused by the rule`() throws {
    _ = try desk.run("unit", "add", "教育局")
    let again = try desk.run("unit", "add", "教育局")
    #expect(again.status == .exited(1))
    #expect(again.errors.contains("教育局"))
  }

  @Test func `a name near one that is known is asked about, never guessed`() throws {
    _ = try desk.run("unit", "add", "城西街道", "--type", "镇街道")
    let run = try desk.run("enterprise", "add", "谷雨泵业有限公司", "--town", "城西街办")
    #expect(run.status == .exited(64))
    #expect(run.errors.contains("城西街道"))
  }

  @Test func `somebody nobody knows neither looks nor writes`() throws {
    #expect(try desk.run("enterprise", "list", "--as", "郑辛").status == .exited(77))
    let run = try desk.run("enterprise", "add", "谷雨泵业有限公司", "--as", "郑辛")
    #expect(run.status == .exited(77))
    #expect(run.errors.contains("郑辛"))
  }

  @Test func `of two people of one name the id is asked for, and neither is denied`() throws {
    for unit in ["教育局", "住建局"] {
      _ = try desk.run("unit", "add", unit)
      _ = try desk.run("person", "add", "周乙", "--unit", unit)
    }
    let run = try desk.run("enterprise", "add", "谷雨泵业有限公司", "--as", "周乙")
    #expect(run.status == .exited(77))
    #expect(run.errors.contains("“周乙”不止一人：P002 周乙、P003 周乙，请写编号"), "\(run.errors)")
  }

  @Test func `a role that may not write the registry is told which may`() throws {
    _ = try desk.run("person", "add", "李丁", "--roles", "营商专员")
    let run = try desk.run("enterprise", "add", "谷雨泵业有限公司", "--as", "李丁")
    #expect(run.status == .exited(77))
    #expect(run.errors.contains("工作人员"))
  }
}
