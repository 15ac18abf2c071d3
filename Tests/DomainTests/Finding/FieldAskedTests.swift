import TestSupport
import Testing

@testable import Domain

struct FieldAskedTests {
  @Test(arguments: [
    ("焊工", [1]), ("sdyj", []), ("需求类型:用工", [1]), ("sort:investment", [2]), ("count>100", [2]),
    ("企业:谷雨", [2]), ("neededBy<2018-09-01", [1]), ("霜降", [1]), ("!希望何时:", [2]),
  ])
  func `entries are found by just the fields they are filled in by`(
    text: String, numbers: [Int]
  ) throws {
    var office = try TestOffice()
    let rows = [
      DemandTests.demand("焊工", 15, .labour, by: .iso("2018-08-01")),
      DemandTests.demand("技改", of: .rain, 3000, .investment),
    ]
    for row in rows { try office.apply(.registry(.demand(.add(row)))) }
    let query = try Query<FieldAsked<Demand>>(parsing: text, today: office.today)
    let found = office.workspace.demands.live.filter {
      $0.matches(query, in: office.workspace, on: office.today)
    }
    #expect(found.map { Int($0.id.number) } == numbers)
  }
}
