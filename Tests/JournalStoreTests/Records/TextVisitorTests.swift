import Domain
import Testing

@testable import JournalStore

/// Every text of every kind of entry is handed over where texts are hidden (C14): a field that is
/// added and forgotten there is found here.
@Suite struct TextVisitorTests {
  @Test(arguments: FullEntities.all)
  func `no text that people write is left out`(entity: AnyEntity) {
    var visitor = Collector()
    _ = entity.showTexts(to: &visitor)
    #expect(visitor.texts.sorted() == written(in: entity).sorted())
  }

  @Test(arguments: FullEntities.all)
  func `what a visitor writes stands in the entry afterwards`(entity: AnyEntity) {
    var planter = Planter()
    let planted = entity.showTexts(to: &planter)
    #expect(written(in: planted).allSatisfy { $0 == "种" })
  }

  /// All strings of an entry, however deep, but for codes that nobody types as words.
  private func written(in entity: AnyEntity) -> [String] {
    strings(in: entity.value, path: "").filter { !$0.text.isEmpty && !isCode($0.path, entity) }
      .map(\.text)
  }

  private func strings(in value: Any, path: String) -> [(path: String, text: String)] {
    if let text = value as? String { return [(path, text)] }
    return Mirror(reflecting: value).children.flatMap {
      strings(in: $0.value, path: path + "." + ($0.label ?? ""))
    }
  }

  /// Categories by their codes, credit codes with their check digit, the names of fields.
  private func isCode(_ path: String, _ entity: AnyEntity) -> Bool {
    path.hasPrefix(".category") || path.hasPrefix(".categories")
      || path.hasPrefix(".creditCode") || path.hasSuffix(".field")
  }
}

private struct Collector: TextVisitor {
  var texts: [String] = []

  mutating func words(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    if !text.isEmpty { texts.append(text) }
  }
  mutating func title(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    words(&text, nil)
  }
  mutating func personName(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    words(&text, nil)
  }
  mutating func phone(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    words(&text, nil)
  }
}

private struct Planter: TextVisitor {
  mutating func words(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    if !text.isEmpty { text = "种" }
  }
  mutating func title(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    words(&text, nil)
  }
  mutating func personName(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    words(&text, nil)
  }
  mutating func phone(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    words(&text, nil)
  }
}
