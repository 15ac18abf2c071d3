import Testing

@testable import WorkbenchUI

struct ListPositionTests {
  @Test(arguments: [
    (0, 3, 3, "1/3"), (1, 2, 71, "2/2 (71)"), (0, 0, 71, "0/0 (71)"), (0, 0, 0, "0/0"),
  ])
  func `it says where one is, of how many, and how many a filter hides`(
    place: Int, shown: Int, all: Int, text: String
  ) {
    #expect(ListPosition.text(place, of: shown, among: all) == text)
  }
}
