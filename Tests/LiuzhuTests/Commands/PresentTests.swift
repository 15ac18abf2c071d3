import TestSupport
import Testing

/// What is printed for a wall, or to somebody who looks on at one, is covered like its screens (C14).
@Suite struct PresentTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--office", "留驻办", "--name", "孙丙")
    _ = try desk.run("person", "add", "吴己", "--roles", "viewer")
    _ = try desk.run(
      "enterprise", "add", "谷雨泵业有限公司", "--contacts", "郑辛 厂长 13800001234")
    _ = try desk.run(
      "issue", "add", "--title", "图纸外泄要追责", "--enterprise", "Q0001", "--source", "来电",
      "--confidentiality", "commercial")
  }

  @Test(arguments: [["--present"], ["--as", "吴己"]])
  func `nothing printed tells a number or what is marked as confidential`(
    asked: [String]
  ) throws {
    for command in [
      ["enterprise", "show", "Q0001"], ["enterprise", "show", "Q0001", "--json"],
      ["issue", "show", "W2018-0001"], ["issue", "list", "--json"], ["log", "--json"],
      ["history", "W2018-0001"], ["history", "Q0001", "--json"],
    ] {
      let run = try desk.run(command + asked)
      #expect(run.status == .exited(0))
      #expect(!run.output.contains("13800001234"), "\(command)")
      #expect(!run.output.contains("图纸外泄"), "\(command)")
    }
    #expect(try desk.run("issue", "show", "W2018-0001").output.contains("图纸外泄要追责"))
  }

  @Test func `what would put a mask into a file or compare with one is refused`() throws {
    let list = desk.home.write("企业名称\n谷雨泵业有限公司\n", to: "list.csv")
    for (command, why) in [
      (["import", "enterprises", list], "投屏时不导入"),
      (["paper", "write"], "投屏时不输出公文"),
      (["meeting", "check"], "会前检查要看原文"),
      (["export", "enterprises", "--unmasked", "--reason", "核对"], "不能用 --unmasked"),
    ] {
      let run = try desk.run(command + ["--present"])
      #expect(run.status == .exited(77) && run.errors.contains(why), "\(command)")
    }
  }

  @Test func `a change is recorded as it was typed, and never a mask`() throws {
    let run = try desk.run("enterprise", "edit", "Q0001", "--sector", "泵业", "--present")
    #expect(run.status == .exited(0))
    let shown = try desk.run("enterprise", "show", "Q0001").output
    #expect(shown.contains("泵业") && shown.contains("13800001234"))
    let masked = try desk.run(
      "enterprise", "edit", "Q0001", "--remarks", "郑* 138****1234", "--present")
    #expect(masked.status == .exited(1) && masked.errors.contains("（*）"), "\(masked.errors)")
  }

  @Test(arguments: [
    ["enterprise", "edit", "Q0001", "--contacts", "王辛 13900001234"],
    ["issue", "amend", "W2018-0001", "--field", "标题", "--value", "别的", "--reason", "错字"],
  ])
  func `what stands under a mask is not edited, and the answer does not tell it`(
    edit: [String]
  ) throws {
    let before = try desk.run("log").output
    let run = try desk.run(edit + ["--present"])
    #expect(run.status == .exited(77) && run.errors.contains("这里有隐去的内容"), "\(run.errors)")
    #expect(!run.errors.contains("13800001234") && !run.errors.contains("图纸外泄"))
    #expect(try desk.run("log").output == before)
  }

  @Test func `the sample office holds no mask, though it is made for a wall`() throws {
    let office = Workplace()
    #expect(try office.run("demo", "--present").status == .exited(0))
    let journal = try #require(readFile("\(office.data)/journal/000001.jsonl"))
    #expect(!journal.contains(UInt8(ascii: "*")))
  }
}
