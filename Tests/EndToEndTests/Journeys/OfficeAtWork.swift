import Glibc
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

  /// The office of 孙丙, with two towns, a unit for approvals, one commissioner and the enterprises.
  ///
  /// It takes eight starts of the program, so it is founded once, and everybody gets a copy.
  static func office() throws -> Workplace { try copy(of: founded) }

  /// The demo office on the morning it was made for; built once, too.
  static func demo() throws -> Workplace {
    let place = try copy(of: built)
    place.now = morning
    return place
  }

  private static let morning = "2018-06-07T09:00:00+08:00"

  private static func copy(of made: Result<TemporaryDirectory, any Error>) throws -> Workplace {
    let place = Workplace()
    let copy = try Command.run("/bin/cp", ["-Rp", try made.get().path("office"), place.data])
    #expect(copy.status == .exited(0), "\(copy.errors)")
    return place
  }

  private static let founded: Result<TemporaryDirectory, any Error> = Result {
    atexit { try? founded.get().remove() }
    return try found().home
  }

  private static let built: Result<TemporaryDirectory, any Error> = Result {
    atexit { try? built.get().remove() }
    let place = Workplace()
    place.now = morning
    try place.does("demo")
    return place.home
  }

  private static func found() throws -> Workplace {
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
  /// Waits until the caret stands as described.
  ///
  /// The cursor is hidden while a frame is drawn: where it shows, the frame is whole. Nothing is
  /// typed whose effect is not waited for, or a later look would take one frame for another.
  @discardableResult
  private func seesCaret(
    _ description: String, where condition: (Screen) -> Bool = { _ in true },
    sourceLocation: SourceLocation
  ) -> Self {
    sees(
      description, where: { $0.isCursorVisible && condition($0) }, sourceLocation: sourceLocation)
  }

  /// Walks on with Tab until the caret stands behind the name of a field.
  @discardableResult
  func goes(to label: String, sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    seesCaret("a caret", sourceLocation: sourceLocation)
    while !hasFailed && !screen.textBeforeCaret.contains(label) {
      // The form may move under the caret so that it stays where it was, before another field.
      let (cursor, text) = (screen.cursor, screen.textBeforeCaret)
      press(.tab).seesCaret(
        "the caret leave for \(label)",
        where: { $0.cursor != cursor || $0.textBeforeCaret != text },
        sourceLocation: sourceLocation)
    }
    return self
  }

  /// Types into a field, and looks that it stands there.
  @discardableResult
  func fills(
    _ label: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    goes(to: label, sourceLocation: sourceLocation).types(text)
      .seesCaret(
        "\(text) before the caret", where: { $0.textBeforeCaret.hasSuffix(text) },
        sourceLocation: sourceLocation)
  }

  /// Has one of several marked, by typing how it begins.
  @discardableResult
  func chooses(
    _ label: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    goes(to: label, sourceLocation: sourceLocation)
    return has("\(text) marked", by: text, sourceLocation: sourceLocation) {
      $0.textBeforeCaret.hasSuffix("▌") && $0.textFromCaret.hasPrefix(text)
    }
  }

  /// Opens 办理 for the selected issue at a step.
  @discardableResult
  func takes(
    step: String, in says: Tongue = .zh, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    press(.character("t"))
      .sees("W2018", says("可以做", "Can be done"), sourceLocation: sourceLocation)
      .seesCaret("the menu", sourceLocation: sourceLocation)
    return has("\(step) at the caret", by: step, sourceLocation: sourceLocation) {
      $0.lineOfCaret.contains(step)
    }
  }

  /// Types only if the screen is not yet as wanted.
  private func has(
    _ description: String, by typing: String, sourceLocation: SourceLocation,
    _ condition: (Screen) -> Bool
  ) -> Self {
    if condition(screen) { return self }
    return types(typing)
      .seesCaret(description, where: condition, sourceLocation: sourceLocation)
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
  func leaves(
    in says: Tongue = .zh, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    press(.character("q"))
      .sees(says("离开留驻工作台？", "Leave the workbench?"), sourceLocation: sourceLocation)
      .press(.character("y")).ends(sourceLocation: sourceLocation)
  }
}

extension Screen {
  var textBeforeCaret: String { rows[cursor.row].prefix(cursor.column).map(\.text).joined() }

  var textFromCaret: String { rows[cursor.row].dropFirst(cursor.column).map(\.text).joined() }

  var lineOfCaret: String { rows[cursor.row].map(\.text).joined() }
}
