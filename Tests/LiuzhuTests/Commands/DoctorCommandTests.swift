import TestSupport
import Testing

/// `doctor` where there is no terminal.
@Suite struct DoctorCommandTests {
  let desk = Workplace()

  @Test func `without a terminal it says so and looks at what it can`() throws {
    let run = try desk.run("doctor")
    #expect(run.status == .exited(0))
    #expect(run.output.contains("这里不是终端"))
    #expect(run.output.contains("LANG=C.UTF-8，字符集 UTF-8"))
    #expect(run.output.contains("TERM=xterm-256color"))
    #expect(run.output.contains("256 色"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `it speaks English, and to machines`() throws {
    let english = try desk.run("doctor", "--lang", "en")
    #expect(english.output.contains("none here; only the surroundings are looked at"))
    let json = try desk.run("doctor", "--json").output
    #expect(json.hasPrefix("[{\"check\":\"terminal\",\"state\":\"notice\","))
    #expect(
      json.contains(
        "{\"check\":\"term\",\"state\":\"fine\",\"value\":\"TERM=xterm-256color\",\"advice\":null}")
    )
  }

  @Test(arguments: [
    ("TERM", "no-such", "不认识"), ("TERM", "no-such", "：\n   export TERM=xterm-256color\n"),
    ("LANG", "POSIX", "：\n   export LANG=C.UTF-8\n"),
  ])
  func `surroundings that are wrong are told with what to do`(
    name: String, value: String, words: String
  ) throws {
    var environment = desk.environment
    environment[name] = value
    let run = try Command.run(Places.liuzhu, ["doctor"], environment: environment)
    #expect(run.status == .exited(0))
    #expect(run.output.contains(words))
  }

  @Test func `a broken theme in use is told with its line`() throws {
    let run = try desk.run("doctor", "--theme", "dusk")
    #expect(run.output.contains("没有主题“dusk”"))
  }

  @Test func `a broken file of keys is told with its line`() throws {
    for folder in ["config", "config/liuzhu"] { desk.home.makeFolder(folder) }
    let path = desk.home.write("{\n  \"筛选\": \"Enter\"\n}", to: "config/liuzhu/keys.json")
    let run = try desk.run("doctor")
    #expect(run.output.contains("\(path):2: “回车”在哪里都一样用"))
  }
}
