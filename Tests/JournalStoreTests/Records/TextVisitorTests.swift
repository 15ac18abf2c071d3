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

  @Test(arguments: FullEntities.all)
  func `a veil lies over every table`(entity: AnyEntity) throws {
    var planter = Planter(text: "13800001234")
    var workspace = Workspace()
    workspace.load(entity.showTexts(to: &planter))
    workspace.veil = workspace.freshVeil
    let seen = try #require(workspace.entity(entity.ref)?.any)
    #expect(!strings(in: seen.value, path: "").contains { $0.text.contains("13800001234") })
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

  /// Categories by their codes, also among the figures of a meeting, credit codes with their check digit, the codes of concerns and causes, the names of fields
  /// and of lists, what a file hashes to.
  private func isCode(_ path: String, _ entity: AnyEntity) -> Bool {
    if entity.ref.kind == .listExport, path != ".reason" { return true }
    return
      path.hasPrefix(".category") || path.hasPrefix(".categories")
      || path.hasPrefix(".creditCode") || path.hasPrefix(".figures") || path.hasSuffix(".field")
      || path == ".concern" || path == ".cause"
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
  var text = "种"

  mutating func words(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    if !text.isEmpty { text = self.text }
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
