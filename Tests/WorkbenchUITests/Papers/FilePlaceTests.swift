import Testing

@testable import WorkbenchUI

struct FilePlaceTests {
  @Test(arguments: [
    ("zhang@10.1.2.3", false, "scp 'zhang@10.1.2.3:/papers/a b.csv' ."),
    ("zhang@oa", true, "scp -r 'zhang@oa:/papers/a b.csv' ."),
    ("zhang@2001:db8::7", false, "scp 'zhang@[2001:db8::7]:/papers/a b.csv' ."),
  ])
  func `the whole line to fetch it may be typed as it stands`(
    account: String, isFolder: Bool, line: String
  ) {
    #expect(FilePlace("/papers/a b.csv", isFolder: isFolder, account: account).scp == line)
  }
}
