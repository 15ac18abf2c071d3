import Domain
import Testing

@testable import liuzhu

@Suite struct ExitTests {
  private static let refusals: [(Refusal, Exit)] = [
    (.permission(.needsRole([.head])), .notPermitted),
    (.step(issue: ID(year: 2018, 1), .needsRole([.head])), .notPermitted),
    (.step(issue: ID(year: 2018, 1), .notHisEnterprise), .notPermitted),
    (.commonClass(ID(1), .notYours([.head])), .notPermitted),
    (.conflict(ID<Domain.Issue>(year: 2018, 1).ref, []), .busy),
    (.step(issue: ID(year: 2018, 1), .reasonMissing), .refused),
  ]

  @Test func `a refusal ends with the same code whether it names a row or stands alone`() {
    for (refusal, exit) in Self.refusals {
      #expect(Exit(StorageError.refused(refusal)) == exit, "\(refusal)")
      #expect(Exit(StorageError.refused(.row(2, refusal))) == exit, "\(refusal)")
    }
  }
}
