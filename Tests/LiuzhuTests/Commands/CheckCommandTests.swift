import TestSupport
import Testing

@Suite struct CheckCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("unit", "add", "教育局")
  }

  private var journal: String { "office/journal/000001.jsonl" }

  @Test func `a sound ledger is said to be sound`() throws {
    let run = try desk.run("check")
    #expect(run.status == .exited(0))
    #expect(run.output == "完好：1 个文件，2 条记录，逐条核过\n")
    let english = try desk.run("check", "--lang", "en")
    #expect(english.output == "sound: 1 file, 2 records, each one checked\n")
  }

  @Test func `damage is told with file, line and the command that helps, and ends with 69`() throws
  {
    var bytes = desk.home.lines(of: journal).flatMap(\.self)
    bytes[bytes.count / 2] ^= 1
    desk.home.write(bytes, to: journal)
    for arguments in [["check"], ["check", "--repair"]] {
      let run = try Command.run(Places.liuzhu, arguments, environment: desk.environment)
      #expect(run.status == .exited(69))
      #expect(run.output.contains("000001.jsonl 第2行"))
      #expect(run.output.contains("liuzhu restore 备份目录"))
      #expect(run.output.contains("没有动过任何文件"))
    }
    #expect(desk.home.bytes(of: journal) == bytes)
    let english = try desk.run("check", "--lang", "en")
    #expect(english.output.contains("liuzhu restore BACKUP"))
  }

  @Test func `a journal that jq rewrote is one sentence: where, what, how much, and what helps`()
    throws
  {
    let bytes = try #require(desk.home.bytes(of: journal))
    let pretty: [UInt8] = bytes.flatMap { $0 == UInt8(ascii: ",") ? [$0, 10, 32] : [$0] }
    desk.home.write(pretty, to: journal)
    let run = try desk.run("check")
    #expect(run.status == .exited(69))
    let said = run.output.split(separator: "\n")
    #expect(said.count == 2, "\(run.output)")
    let count = pretty.count { $0 == 10 }
    for words in [
      "000001.jsonl 第1行起", "jq 之类的程序重排过（共\(count)行）", "就没有丢失", "liuzhu restore 备份目录",
    ] {
      #expect(said.first?.contains(words) == true, "\(words)")
    }
  }

  @Test func `a list of a damaged ledger says that it is not the whole`() throws {
    _ = try desk.run("unit", "add", "住建局")
    var bytes = try #require(desk.home.bytes(of: journal))
    let name = try #require(bytes.firstRange(of: Array("教育局".utf8)))
    bytes[name.lowerBound] ^= 1
    desk.home.write(bytes, to: journal)
    let list = try desk.run("unit", "list")
    #expect(list.status == .exited(0) && !list.output.contains("住建局"))
    let words = "000001.jsonl 第3行"
    #expect(list.errors.contains(words) && list.errors.contains("只显示此前的内容"))
    let refused = try desk.run("unit", "add", "财政局")
    #expect(refused.status == .exited(69))
    #expect(refused.errors.split(separator: "\n").count { $0.contains(words) } == 1)
  }

  @Test func `what loses nothing is offered, and mended when asked`() throws {
    let bytes = desk.home.lines(of: journal).flatMap(\.self)
    desk.home.write(bytes.dropLast(), to: journal)
    let offered = try desk.run("check")
    #expect(offered.status == .exited(0))
    #expect(offered.output.contains("liuzhu check --repair"))
    #expect(desk.home.bytes(of: journal) == bytes.dropLast())
    let mended = try desk.run("check", "--repair")
    #expect(mended.status == .exited(0))
    #expect(mended.output.contains("已修：最后一条补上了换行"))
    #expect(desk.home.bytes(of: journal) == bytes)
  }

  @Test func `a frozen ledger is thawed by somebody it knows, and the log says who`() throws {
    desk.home.write(#"{"why":"synchronize 000001.jsonl: errno 5"}"#, to: "office/FROZEN")
    #expect(try desk.run("check").status == .exited(69))
    #expect(try desk.run("unit", "add", "住建局").status == .exited(69))
    #expect(try desk.run("check", "--repair", "--as", "郑辛").status == .exited(77))
    let run = try desk.run("check", "--repair")
    #expect(run.status == .exited(0), "\(run.output) \(run.errors)")
    #expect(run.output.contains("已修：已解除停写"))
    #expect(try desk.run("log").output.contains("孙丙  解除停写    停写的原因"))
    #expect(try desk.run("unit", "add", "住建局").status == .exited(0))
  }

  @Test func `what a person should know is told beside the result of any command`() throws {
    desk.home.write("gone", to: "office/HEAD")
    let run = try desk.run("unit", "add", "住建局")
    #expect(run.status == .exited(0) && !run.output.contains("HEAD"))
    #expect(run.errors.contains("HEAD"))
  }

  @Test func `where a newer program keeps this one from saving, check says so and ends with 69`()
    throws
  {
    let bytes = try #require(desk.home.bytes(of: "office/FORMAT"))
    let newer = String(decoding: bytes, as: UTF8.self)
      .split(separator: #""minWriter":1"#).joined(separator: #""minWriter":2"#)
    desk.home.write(newer, to: "office/FORMAT")
    for arguments in [["check"], ["check", "--repair"], ["unit", "add", "住建局"]] {
      let run = try Command.run(Places.liuzhu, arguments, environment: desk.environment)
      #expect(run.status == .exited(69), "\(arguments)")
      #expect((run.output + run.errors).contains("新版程序"), "\(run.output) \(run.errors)")
    }
    #expect(try desk.run("check").output.contains("台账完好，但由新版程序写过"))
  }

  @Test func `machines read the faults and what was mended`() throws {
    desk.home.write([], to: "office/snapshot/draft-x-1")
    let found = try desk.run("check", "--json").output
    #expect(found.hasPrefix(#"{"sound":true,"segments":1,"records":2,"seq":2,"snapshots":0,"#))
    #expect(found.contains(#""kind":"leftover""#) && found.contains(#""remedy":"repair""#))
    let mended = try desk.run("check", "--repair", "--json").output
    #expect(mended.contains(#""left":[]"#))
  }

  @Test func `without a ledger there is nothing to check`() throws {
    let run = try desk.run("--data", desk.home.path("nowhere"), "check")
    #expect(run.status == .exited(66))
  }
}
