import TestSupport
import Testing

/// A small office, founded and filled by other processes before anybody opens the workbench.
extension Workplace {
  /// Three enterprises as a clerk would have them in a table.
  static let enterprises = """
    企业名称,简称,镇街,行业
    霜降压缩机股份有限公司,霜降压缩机,城西,通用设备
    谷雨泵业有限公司,谷雨泵业,大溪,泵与电机
    立夏铜业有限公司,立夏铜业,城西,有色金属

    """

  /// Founds the office of 孙丙, with two towns, a unit for approvals and one commissioner, and
  /// imports the enterprises.
  static func office() throws -> Workplace {
    let place = Workplace()
    try place.does("init", "--name", "孙丙", "--office", "温岭市留驻办")
    try place.does("person", "edit", "P001", "--roles", "办公室负责人、工作人员")
    try place.does("unit", "add", "--name", "城西", "--type", "town")
    try place.does("unit", "add", "--name", "大溪", "--type", "town")
    try place.does("unit", "add", "--name", "安监局", "--type", "department", "--categories", "07")
    try place.does("person", "add", "--name", "赵甲", "--unit", "安监局", "--roles", "commissioner")
    try place.imports(enterprises)
    return place
  }

  /// Imports a table of enterprises.
  func imports(
    _ table: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = home.write(table, to: "enterprises.csv")
    try does("import", "enterprises", file, sourceLocation: sourceLocation)
  }

  /// Runs a sub-command that must succeed, and gives what it said.
  @discardableResult
  func does(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let command = try Command.run(Places.liuzhu, arguments, environment: environment)
    #expect(command.status == .exited(0), "\(command.errors)", sourceLocation: sourceLocation)
    return command.output
  }

  /// Why each change of an entity was made, oldest first, as another process reads the journal.
  func deeds(of id: String) throws -> [String] {
    try does("history", id, "--json").split(separator: "\"why\":\"").dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" })
    }
  }
}

// MARK: - Forms

extension ScreenSession {
  /// Walks on with Tab until the caret stands behind the name of a field.
  @discardableResult
  func goes(to label: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    // A frame ends with the caret, so until it shows the form is still being drawn.
    sees("a caret", where: \.isCursorVisible, sourceLocation: sourceLocation)
    for _ in 0..<30 {
      let cursor = screen.cursor
      let before = screen.rows[cursor.row].prefix(cursor.column + 1).map(\.text).joined()
      if before.contains(label) { return self }
      press(.tab)
      sees(
        "the caret leave for \(label)", where: { $0.cursor != cursor },
        sourceLocation: sourceLocation)
    }
    return sees("the field \(label)", where: { _ in false }, sourceLocation: sourceLocation)
  }

  /// Opens 办理 for the selected issue at a step.
  @discardableResult
  func takes(step: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    press(.character("t")).sees("办理 W2018", "可以做", sourceLocation: sourceLocation)
      .types(step)
      .sees(
        "the step \(step) chosen", where: { $0.lineOfCaret.contains(step) },
        sourceLocation: sourceLocation)
  }

  /// Saves the form, and waits for what is said of it.
  @discardableResult
  func saves(
    saying words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    press(.control("s")).sees(words, sourceLocation: sourceLocation)
  }

  /// Leaves the workbench and gives the terminal back.
  @discardableResult
  func leaves(sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    press(.character("q")).sees("离开留驻工作台？", sourceLocation: sourceLocation)
      .press(.character("y")).ends(sourceLocation: sourceLocation)
  }
}

extension Screen {
  var lineOfCaret: String { rows[cursor.row].map(\.text).joined() }
}
