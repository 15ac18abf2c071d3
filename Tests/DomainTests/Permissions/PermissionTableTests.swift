import Domain
import TestSupport
import Testing

struct PermissionTableTests {
  /// C16, row by row: R read, W write, P prepare, A approve, o what is his own alone, m masked, # numbers.
  private static let expected: [Guarded: String] = [
    //               L   H   C  M   T  J  U V
    .contacts: "     R   RW  RW oRW oR -  - -",
    .registry: "     R   RW  RW R   R  R  R m",
    .issue: "        R   RWA RW oR  oR oR oR m",
    .dispatch: "     R   RWA RW oR  -  -  oR #",
    .pairing: "      R   RWA RW oR  -  -  - m",
    .visit: "        RW  RW  RW oRW oRW oRW - m",
    .meeting: "      R   RWA RW oR  oR oR oR m",
    .projectMonthly: "R   R   RW -   -  oRW - R",
    .retention: "    RW  RW  - oRW -  -  - -",
    .override: "     R   RWA R  -   -  -  - -",
    .configuration: "R   RWA RP R   R  R  R R",
    .policy: "       R   RWA RW oR  oRW -  - R",
    .duty: "         R   RW  RW oR  oR oR -  #",
    .filter: "       R   RW  RW R   R  R  R R",
    .export: "       RWA RWA RW -   -  -  - -",
  ]

  @Test(arguments: Guarded.allCases)
  func `every role may do with a thing what C16 says`(thing: Guarded) throws {
    let cells = try #require(Self.expected[thing]).split(separator: " ").map(String.init)
    let said = Role.allCases.map { PermissionTable.rights(of: $0, on: thing).letters }
    #expect(said == cells)
  }

  @Test func `whoever writes a thing sees what he writes`() {
    for thing in Guarded.allCases {
      for role in Role.allCases {
        let rights = PermissionTable.rights(of: role, on: thing)
        if rights.writes == .all { #expect(rights.reads == .all) }
        if rights.writes == .own { #expect(rights.reads != .nothing) }
      }
    }
  }
}

extension Rights {
  fileprivate var letters: String {
    switch reads {
    case .nothing: return "-"
    case .counts: return "#"
    case .masked: return "m"
    case .own, .all:
      return (reads == .own ? "o" : "") + "R" + (writes == .nothing ? "" : "W")
        + (prepares ? "P" : "")
        + (approves ? "A" : "")
    }
  }
}
