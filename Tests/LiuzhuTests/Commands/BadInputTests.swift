import TestSupport
import Testing

/// What people hand over by mistake: told in words with its place, and nothing of it done.
@Suite struct BadInputTests {
  let desk = Workplace()

  init() throws { _ = try desk.run("init", "--office", "留驻办", "--name", "孙丙") }

  /// Tries a file of these bytes as a list; nothing comes of it.
  private func refused(
    _ bytes: [UInt8], list: String = "enterprises", saying words: String, status: Int32 = 65
  ) throws {
    desk.home.write(bytes, to: "list.csv")
    let run = try desk.run("import", list, desk.home.path("list.csv"))
    #expect(run.status == .exited(status))
    #expect(run.errors.contains(words), "\(run.errors.prefix(600))")
    #expect(try desk.run("log").output.split(separator: "\n").count == 2)
  }

  @Test func `a workbook saved under the name of a CSV`() throws {
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]
    try refused(zip, saying: "list.csv 是电子表格原件，请另存为 CSV 再导入")
  }

  @Test func `a file in UTF-16`() throws {
    let text = "企业名称\n谷雨泵业\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try refused([0xFF, 0xFE] + text, saying: "list.csv 是 UTF-16，请另存为 UTF-8 CSV")
  }

  @Test func `two encodings in one file`() throws {
    let frost: [UInt8] = [0xCB, 0xAA, 0xBD, 0xB5]
    let bytes = Array("企业名称,行业\n谷雨泵业有限公司,水泵\n立夏阀门,".utf8) + frost + [0x0A]
    try refused(bytes, saying: "list.csv:3：第16字节 BD 不是 utf-8 文字；可用 --encoding 指明编码")
  }

  @Test func `the header once more in the middle`() throws {
    let text = "企业名称,行业\n谷雨泵业有限公司,水泵\n企业名称,行业\n立夏阀门有限公司,阀门\n"
    try refused(
      Array(text.utf8),
      saying: "list.csv:3：整行：这里又是第1行的表头，请删去")
  }

  @Test func `ten megabytes in one cell`() throws {
    let cell = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    try refused(
      Array("企业名称,备注\n谷雨泵业有限公司,".utf8) + cell + [0x0A],
      saying: "list.csv:2：第2列“备注”：“xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”太长，一格最多 100 KB")
  }

  @Test(arguments: [
    ["person", "add", "李丁", "--roles", "@"], ["person", "add", "李丁", "--roles=@2018-01-01.."],
    ["enterprise", "add", "--="], ["enterprise", "add", "谷雨泵业", "--=泵"],
    ["issue", "letter", "--unit", "D01", "--answer", "W2018-0001=:"],
    ["issue", "letter", "--unit", "D01", "--answer", "W2018-0001=#"],
    ["issue", "letter", "--unit", "D01", "--answer", "＝@：已备案"],
    ["issue", "letter", "--unit", "D01", "--answer", "="],
  ])
  func `signs with nothing between them`(arguments: [String]) throws {
    _ = try desk.run("unit", "add", "安监局")
    _ = try desk.run("enterprise", "add", "立夏阀门")
    _ = try desk.run(
      "issue", "add", "--title", "厂门口限行", "--enterprise", "立夏阀门", "--source", "来电")
    let before = try desk.run("log").output
    let run = try Command.run(Places.liuzhu, arguments, environment: desk.environment)
    #expect(run.status == .exited(64) && run.errors.hasPrefix("liuzhu: "), "\(run.errors)")
    #expect(try desk.run("log").output == before)
  }

  @Test func `a role that is nothing but a sign`() throws {
    try refused(
      Array("姓名,角色\n李丁,@\n".utf8), list: "people", saying: "list.csv:2：第2列“角色”：“@”看不明白")
  }

  @Test func `a NUL byte`() throws {
    try refused(
      Array("企业名称\n谷雨\0泵业\n".utf8), saying: "list.csv:2：第7字节是空字符，这不是文本文件")
  }

  @Test func `a day that a spreadsheet kept as a number`() throws {
    try refused(
      Array("企业名称,入库日期\n谷雨泵业有限公司,43221\n".utf8),
      saying: "list.csv:2：第2列“入库日期”：“43221”是表格把 2018-05-01 存成的数字：把这一列设为日期格式再另存")
  }

  @Test func `a folder in place of a file`() throws {
    let run = try desk.run("import", "enterprises", desk.home.path)
    #expect(run.status == .exited(66) && run.errors.contains("是文件夹，请给出 CSV 文件"))
  }

  @Test func `a place that cannot be written to`() throws {
    let place = desk.home.path("nowhere/list.csv")
    let run = try desk.run("export", "enterprises", "--out", place)
    #expect(run.status == .exited(73))
    #expect(run.errors.contains("没有写成：\(place) 写不进去（没有这个文件夹），台账不受影响"))
  }

  /// As a shell does it: no file of the program may grow beyond so many blocks of 512 bytes.
  private func run(_ arguments: String, blocks: Int) throws -> Command {
    let script = "trap '' XFSZ; ulimit -f \(blocks); exec \(Places.liuzhu) \(arguments)"
    return try Command.run("/bin/sh", ["-c", script], environment: desk.environment)
  }

  @Test func `a disk that fills while a list goes out leaves no half of a file`() throws {
    let many = "企业名称\n" + (1...200).map { "立夏阀门\($0)号有限公司\n" }.joined()
    _ = try desk.run("import", "enterprises", desk.home.write(many, to: "many.csv"))
    let out = desk.home.path("out.csv")
    let file = try run("export enterprises --out \(out)", blocks: 4)
    #expect(file.status == .exited(73) && file.errors.contains("没有写成：\(out)"))
    #expect(readFile(out) == nil && readFile(out + ".new") == nil)
    let pipe = try Command.run(
      "/bin/sh", ["-c", "\(Places.liuzhu) export enterprises > /dev/full"],
      environment: desk.environment)
    #expect(pipe.status == .exited(74) && pipe.errors.contains("没有写成：stdout"))
  }

  @Test func `a disk that fills while a list comes in leaves the ledger as it was`() throws {
    let many = "企业名称\n" + (1...3000).map { "立夏阀门\($0)号有限公司\n" }.joined()
    let list = desk.home.write(many, to: "many.csv")
    let before = try desk.run("log", "--json").output
    let full = try run("import enterprises \(list)", blocks: 96)
    #expect(full.status == .exited(74), "\(full.errors)")
    #expect(full.errors.contains("磁盘已满，未保存"))
    #expect(try desk.run("log", "--json").output == before)
    #expect(try desk.run("check").status == .exited(0))
    #expect(try desk.run("import", "enterprises", list).status == .exited(0))
  }
}
