import Domain
import TestSupport
import Testing

/// Everybody does anything, in bulk and through forms, and takes it back again.
///
/// The long run is the suite I of `liuzhu-proof`.
struct CrowdTests {
  @Test(arguments: 1...6)
  func `whatever a crowd does, the invariants hold`(seed: UInt64) throws {
    var crowd = try Crowd(seed: seed)
    for round in 1...600 {
      crowd.act()
      guard round % 40 == 0 else { continue }
      let office = crowd.office
      #expect(Invariants.violation(in: office.workspace, on: office.today) == nil, "\(round)")
    }
    #expect(crowd.accepted > 100)
    #expect(crowd.kinds.count > 20, "\(crowd.kinds)")
  }

  /// I9.
  @Test(arguments: 1...6)
  func `an issue merged and taken apart again is as it was`(seed: UInt64) throws {
    var crowd = try Crowd(seed: seed)
    for _ in 1...300 { crowd.act() }
    var office = crowd.office
    let issues = office.workspace.issues.live.filter { $0.state.isLive }
    for issue in issues {
      let master = issues.first { $0.id != issue.id && $0.primaryObject == issue.primaryObject }
      guard let master else { continue }
      let before = office.workspace[issue.id]
      try office.step(issue.id, .merge(into: master.id, reason: "同一件"))
      try office.step(issue.id, .unmerge(reason: "不同"), by: .head)
      #expect(office.workspace[issue.id] == before)
      #expect(office.workspace[master.id] == master)
    }
  }
}
