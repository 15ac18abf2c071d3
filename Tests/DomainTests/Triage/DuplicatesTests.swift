import TestSupport
import Testing

@testable import Domain

struct DuplicatesTests {
  @Test func `the same object and category within 180 days may be the same matter`() throws {
    var office = try TestOffice()
    let first = try office.issue(in: .triaged)
    let other = try office.register("别家的", of: ID<Enterprise>.rain.ref)
    office.today = office.today.adding(days: 180)
    let second = try office.register("又一件")
    let workspace = office.workspace
    let issue = try #require(workspace[second])
    #expect(workspace.duplicateCandidates(of: issue, category: "03") == [first])
    #expect(workspace.duplicateCandidates(of: issue, category: "05").isEmpty)
    let elsewhere = try #require(workspace[other])
    #expect(workspace.duplicateCandidates(of: elsewhere, category: "03").isEmpty)
  }

  @Test func `after 180 days it is a matter of its own`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .triaged)
    office.today = office.today.adding(days: 181)
    let second = try office.register("又一件")
    let issue = try #require(office.workspace[second])
    #expect(office.workspace.duplicateCandidates(of: issue, category: "03").isEmpty)
  }

  @Test func `before triage an issue goes by what its words speak for`() throws {
    var office = try TestOffice()
    let first = try office.register("老师傅的孩子要上小学")
    let second = try office.register("员工子女入学")
    let power = try office.register("变压器增容")
    let issue = try #require(office.workspace[second])
    #expect(office.workspace.duplicateCandidates(of: issue) == [first])
    let alone = try #require(office.workspace[power])
    #expect(office.workspace.duplicateCandidates(of: alone).isEmpty)
    let pairs = office.workspace.duplicatesToSee
    #expect(pairs.map(\.new) == [second] && pairs.map(\.other) == [first])
  }

  @Test func `two new issues are one pair, and one that is under way is seen with each new one`()
    throws
  {
    var office = try TestOffice()
    let first = try office.register("老师傅的孩子要上小学")
    let sent = try office.issue(in: .triaged)
    let second = try office.register("员工子女入学")
    let pairs = office.workspace.duplicatesToSee.map { [$0.new, $0.other] }
    #expect(Set(pairs) == [[first, sent], [second, first], [second, sent]] && pairs.count == 3)
    let person = try #require(office.workspace[ID<Person>.coordinator])
    let seen = office.workspace.agenda(for: person, from: office.today).items
      .filter { $0.task == .duplicate }
    #expect(seen.map(\.subject) == [first.ref, second.ref])
  }

  @Test func `a pair of new issues stands once among what there is to do`() throws {
    var office = try TestOffice()
    try office.register("老师傅的孩子要上小学")
    let second = try office.register("员工子女入学")
    let person = try #require(office.workspace[ID<Person>.coordinator])
    for isReckoned in [false, true] {
      if isReckoned { office.workspace.reckon(on: office.today) }
      let seen = office.workspace.agenda(for: person, from: office.today).items
        .filter { $0.task == .duplicate }
      #expect(seen.map(\.subject) == [second.ref])
    }
  }

  @Test func `words put the likest first and leave nobody out`() throws {
    var office = try TestOffice()
    let far = try office.register("幼儿园学位")
    let near = try office.register("骨干员工子女就近入学")
    let new = try office.register("员工子女就近入学的事")
    let issue = try #require(office.workspace[new])
    #expect(office.workspace.duplicateCandidates(of: issue) == [near, far])
  }

  @Test func `names, digits, punctuation and small words have no say in likeness`() throws {
    var office = try TestOffice()
    let titles = ["霜降压缩机：3名员工子女的入学", "员工子女入学（12人）", "霜降压缩机的3号变压器"]
    for title in titles { try office.register(title) }
    let issues = office.workspace.issues.all
    #expect(office.workspace.likeness(of: issues[0], issues[1]) > 60)
    #expect(office.workspace.likeness(of: issues[0], issues[2]) == 0)
  }

  /// Blocking by structure, on pairs that were labelled before there was a lexicon: a pair of one
  /// enterprise is a candidate when both texts speak for one category.
  @Test func `of the labelled pairs most of the same matter are found, most others are not`() {
    let pairs = MatterPair.all
    let found = pairs.filter { pair in
      let category = Lexicon.shipped.suggestion(for: pair.one.text)
      return category != nil && category == Lexicon.shipped.suggestion(for: pair.other.text)
    }
    let hits = found.count(where: \.isSame)
    let recall = hits * 100 / pairs.count(where: \.isSame)
    let precision = hits * 100 / max(1, found.count)
    print("duplicates: \(pairs.count) pairs, precision \(precision) %, recall \(recall) %")
    #expect(pairs.count >= 60)
    #expect(precision >= 71 && recall >= 77)
    // With the categories that people give, which is what T2 goes by.
    let decided = pairs.filter { $0.one.category == $0.other.category }
    let exact = decided.count(where: \.isSame) * 100 / decided.count
    print("with the categories people gave: precision \(exact) %, recall 100 %")
    #expect(pairs.filter(\.isSame).allSatisfy { $0.one.category == $0.other.category })
  }

  @Test func `among candidates the words put the same matter first more often than not`() {
    let likeness = { (pair: MatterPair) in
      Bigrams(pair.one.text).likeness(to: Bigrams(pair.other.text))
    }
    let same = MatterPair.all.filter(\.isSame).map(likeness)
    let look = MatterPair.all.filter { !$0.isSame }.map(likeness)
    print(
      "Dice of the same matter \(same.min() ?? 0)–\(same.max() ?? 0) %, of look-alikes "
        + "\(look.min() ?? 0)–\(look.max() ?? 0) %: it orders, it does not decide")
    #expect(same.min() ?? 0 < look.max() ?? 0)
  }
}
