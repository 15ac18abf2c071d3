import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// I7: on a projected screen nobody's number, address or listed name is read, however it was typed
/// and wherever it was written; on the same screens unprojected all of it is.
///
/// A half of a number tells who it is when it holds three of the four digits that the mask covers:
/// ten subscribers are left then, where the mask leaves ten thousand. What the mask keeps is no half.
struct ProjectedScreensTests {
  @Test(arguments: ProjectedWalk.sizes.indices)
  func `a projected screen shows nothing of what is private in any field or form`(place: Int)
    throws
  {
    let walk = try ProjectedWalk(ProjectedWalk.sizes[place], presents: true)
    #expect(walk.screens > 60, "so many different screens: \(walk.screens)")
    #expect(walk.leaks == [:], "\(walk.example)")
    #expect(walk.copied > 0)
    print("projected:", walk.account)
  }

  @Test func `the same screens show all of it where they are not projected`() throws {
    let walk = try ProjectedWalk(ProjectedWalk.sizes[0], presents: false)
    #expect(Set(walk.leaks.keys) == Set(PrivateValue.traces))
    #expect(walk.found > 200, "so many were read: \(walk.leaks)")
    print("not projected:", walk.account)
  }
}

/// What somebody wrote who did not think of a wall, and the traces by which it is recognised.
private enum PrivateValue {
  /// One subscriber's number in every way people type it, and what else leads to a person.
  static let typed = [
    "13986420571", "１３９８６４２０５７１", "139 8642 0571", "139-8642-0571", "一三九八六四二零五七一",
    "+86 139—8642—0571", "1 3 9 8 6 4 2 0 5 7 1", "0576-86420571", "（０５７６）８６４２ ０５７１",
    "电话86420571", "张总 864205", "微信号：qy_8642hz", "ＱＱ８６４２０５７１", "yi8642hz@163.com",
    "331081198604028642", "闻人竹",
  ]

  /// Digits that the masks cover, and words: a screen that has none of them shows no half that
  /// tells anything.
  static let traces = ["8642", "39864", "64205", "qy_8", "yi86", "198604", "人竹"]

  /// The traces that are read on a screen, whatever stands between two digits.
  static func read(on canvas: Canvas) -> [String] {
    let rows = (0..<canvas.size.rows).map { plain(canvas.line($0)) }
    return traces.filter { trace in rows.contains { $0.contains(trace) } }
  }

  static func read(in text: String) -> [String] { traces.filter(plain(text).contains) }

  private static let joints = Set(" -—·（）()/".unicodeScalars)
  private static let digits = Dictionary(
    uniqueKeysWithValues: zip("零一二三四五六七八九".unicodeScalars, "0123456789".unicodeScalars))

  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !joints.contains(scalar) {
      if let digit = digits[scalar] {
        plain.append(digit)
      } else if (0xFF01...0xFF5E).contains(scalar.value) {
        plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }
}

/// Writes something private into every text of every entry, one way of typing after the other, now
/// before and now behind what stood there, so that lines are broken and cut at every place.
private struct Planter: TextVisitor {
  private var count = 0

  private mutating func next() -> String {
    count += 1
    return PrivateValue.typed[count % PrivateValue.typed.count]
  }

  mutating func words(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    let value = next()
    text = count % 3 == 0 ? "\(value)，\(text)" : "\(text)，\(value)"
  }

  /// Names are short; what people are called by is no contact's name.
  mutating func title(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    if !text.isEmpty { text += PrivateValue.typed[count % 5] }
    count += 1
  }

  mutating func personName(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    text = "闻人竹"
  }

  mutating func phone(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    text = PrivateValue.typed[count % 5]
    count += 1
  }
}

/// What was read on a walk through an office full of private texts.
private struct ProjectedWalk {
  static let sizes = [
    Size(rows: 36, columns: 120), Size(rows: 24, columns: 80), Size(rows: 18, columns: 60),
  ]

  let screens: Int
  /// How often each trace was read, on a screen or in what was copied.
  let leaks: [String: Int]
  let copied: Int
  /// A screen that showed some of it.
  let example: String

  var found: Int { leaks.values.reduce(0, +) }

  /// What the test says of itself: how much was looked at, and what was found there.
  var account: String {
    "\(screens) screens, \(copied) copied texts, \(found) places with something private"
  }

  init(_ size: Size, presents: Bool) throws {
    var desk = try DemoDesk(try Self.store(), as: .head, size, presents: presents)
    var (looked, leaks, example): (Set<String>, [String: Int], String) = ([], [:], "")
    let look = { (canvas: Canvas) in
      guard looked.insert(canvas.text).inserted else { return }
      for trace in PrivateValue.read(on: canvas) {
        leaks[trace, default: 0] += 1
        example = canvas.text
      }
    }
    desk.walk(look)
    desk.walkMeeting(look)
    desk.write(PrivateValue.typed, look)
    for text in desk.copied {
      for trace in PrivateValue.read(in: text) { leaks[trace, default: 0] += 1 }
    }
    (screens, self.leaks, copied) = (looked.count, leaks, desk.copied.count)
    self.example = example
  }

  /// Contacts and an officer at every enterprise, planted like all the rest.
  private static func store() throws -> MemoryStore {
    let fixture = try #require(DemoFixture.unlike)
    let store = MemoryStore()
    var (storage, workspace) = store.open()
    var planter = Planter()
    let author = Author(ID(1), at: .epoch, why: "test")
    _ = try storage.commit(&workspace, CommitID("planted"), author) { (workspace) throws(Refusal) in
      fixture.workspace.partOfIt.map { entity in
        let planted = entity.named.showTexts(to: &planter)
        workspace.load(planted)
        return Touch(before: nil, after: planted)
      }
    }
    return store
  }
}

extension Workspace {
  /// Its newest issues with their files, where they happened, and everything that is not of issues:
  /// enough for every screen, and few enough to draw them often.
  fileprivate var partOfIt: [AnyEntity] {
    let kept = Set(issues.all.suffix(60).map(\.ref))
    let places = Set(issues.all.suffix(60).flatMap(\.objects))
    return everything.filter { entity in
      switch entity {
      case .issue: return kept.contains(entity.ref)
      case .enterprise(let enterprise):
        return enterprise.id.number <= 30 || places.contains(entity.ref)
      case .meeting, .meetingItem, .decision: return true
      case .visit, .pairing: return entity.value.owners.contains(where: places.contains)
      default:
        guard entity.ref.kind.isPartOfIssue else { return true }
        return entity.value.owners.contains(where: kept.contains)
      }
    }
  }
}

extension AnyEntity {
  /// With somebody to be called at every enterprise.
  fileprivate var named: AnyEntity {
    guard case .enterprise(var enterprise) = self else { return self }
    if enterprise.contacts.isEmpty {
      enterprise.contacts = [Contact(name: "某", title: "厂长", phone: "1")]
    }
    enterprise.talentOfficer = "某"
    return .enterprise(enterprise)
  }
}
