import TestSupport
import Testing

@Suite struct InitCommandTests {
  let desk = Workplace()

  @Test func `a ledger that is there is not founded anew, and stays as it was`() throws {
    _ = try desk.run("init", "--office", "温岭市留驻办", "--name", "孙丙")
    let again = try desk.run("init", "--office", "别的办公室")
    #expect(again.status == .exited(73))
    #expect(again.errors.hasPrefix("liuzhu: "))
    #expect(again.errors.contains("里已有台账，不会覆盖"), "\(again.errors)")
    #expect(try desk.run("person", "list").output.contains("孙丙"))
  }

  @Test(arguments: [["init"], ["demo"], ["unit", "list"], ["check"], ["backup", "copy"]])
  func `a file named for the folder is called a file`(arguments: [String]) throws {
    let list = desk.home.write("企业名称\n", to: "list.csv")
    let run = try Command.run(
      Places.liuzhu, arguments + ["--data", list], environment: desk.environment)
    #expect(run.status == .exited(["init", "demo"].contains(arguments[0]) ? 73 : 66))
    #expect(run.errors == "liuzhu: \(list) 是文件；台账放在文件夹里\n")
  }

  @Test func `a clock fixed to no moment is refused, for everything would be dated today`() throws {
    var environment = desk.environment
    environment["LIUZHU_NOW"] = "2018-06-07T09:30"
    _ = try desk.run("init")
    for arguments in [["issue", "list"], ["--data", desk.home.path("new"), "init"]] {
      let command = try Command.run(Places.liuzhu, arguments, environment: environment)
      #expect(command.status == .exited(64))
      #expect(command.errors.contains("LIUZHU_NOW 里的“2018-06-07T09:30”不是时刻"), "\(command.errors)")
    }
    #expect(readFile(desk.home.path("new/FORMAT")) == nil)
  }
}
