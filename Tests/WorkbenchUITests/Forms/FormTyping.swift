import Domain
import TerminalKit
import TestSupport

@testable import WorkbenchUI

/// What a person does at a form, one stroke after the other.
enum Stroke {
  case key(Key)
  /// A burst of an input method, one stroke however long.
  case burst(String)
}

extension Scene {
  /// 80x24 at the desk of the coordinator on Thursday, 2018-06-07.
  static func test(
    _ office: TestOffice, rows: Int = 24, columns: Int = 80, language: Language = .chinese,
    _ person: ID<Person> = .coordinator
  ) -> Scene {
    let person = office.workspace[person] ?? Person()
    var scene = Scene(
      size: Size(rows: rows, columns: columns), actor: Actor(person, at: office.now))
    scene.language = language
    return scene
  }
}

extension FieldEditor {
  /// Types into the field alone; true when it used every stroke.
  @discardableResult
  mutating func type(_ strokes: [Stroke], _ office: TestOffice, columns: Int = 40) -> Bool {
    strokes.allSatisfy { stroke in
      let typing: Typing =
        switch stroke {
        case .key(let key): .key(key)
        case .burst(let text): .text(text)
        }
      return type(typing, columns: columns, in: .test(office), office.workspace)
    }
  }

  /// The rows it draws at a width, without the blanks at their ends.
  func drawn(_ office: TestOffice, columns: Int = 40, isFocused: Bool = true) -> [String] {
    let scene = Scene.test(office)
    let rows = rows(columns: columns, isFocused: isFocused, in: scene, office.workspace)
    var canvas = Canvas(size: Size(rows: rows, columns: columns + 1))
    draw(
      isFocused: isFocused, in: scene, office.workspace, into: &canvas,
      area: Rect(row: 0, column: 1, rows: rows, columns: columns))
    return canvas.lines
  }

  /// The display column of the caret, counted from the left edge of the field.
  func caretColumn(_ office: TestOffice, columns: Int = 40) -> Int? {
    let scene = Scene.test(office)
    var canvas = Canvas(size: Size(rows: 9, columns: columns + 1))
    draw(
      isFocused: true, in: scene, office.workspace, into: &canvas,
      area: Rect(row: 0, column: 1, rows: 9, columns: columns))
    return canvas.caret.map { $0.column - 1 }
  }
}
