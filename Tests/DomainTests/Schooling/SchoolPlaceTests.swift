import TestSupport
import Testing

@testable import Domain

struct SchoolPlaceTests {
  private func place(_ basis: String = "") -> SchoolPlace {
    var place = SchoolPlace()
    (place.enterprise, place.year, place.count, place.basis) = (.frost, 2018, 3, basis)
    return place
  }

  @Test(arguments: [Enterprise.Field.isTaxTop20, .isIndustryTop20])
  func `an enterprise on either list of twenty has the right`(list: Enterprise.Field) throws {
    var office = try TestOffice()
    #expect(throws: Refusal.registry(.noSchoolingRight(ID<Enterprise>.frost.ref))) {
      try office.apply(.registry(.schoolPlace(.add(place()))))
    }
    try office.edit(.frost, list, from: "否", to: "是")
    try office.apply(.registry(.schoolPlace(.add(place()))))
    #expect(office.workspace.schoolPlaces.count == 1)
  }

  @Test func `any other says on what ground`() throws {
    var office = try TestOffice()
    try office.apply(.registry(.schoolPlace(.add(place("专题会议定")))))
    let refusal = RegistryRefusal.noSchoolingRight(ID<Enterprise>.frost.ref)
    #expect(refusal.phrase(in: office.workspace).zh.contains("请写在“非20强的依据”"))
  }

  @Test(arguments: [1018, 1999, 2101])
  func `no school has a year so far away`(year: Int) throws {
    var office = try TestOffice()
    var place = place("专题会议定")
    place.year = year
    let problem = FieldProblem.outside(2000...2100)
    let refusal = RegistryRefusal.fieldProblem(field: SchoolPlace.Field.year.phrase, problem)
    #expect(throws: Refusal.registry(refusal)) {
      try office.apply(.registry(.schoolPlace(.add(place))))
    }
    #expect(refusal.phrase(in: office.workspace).zh.contains("要在2000到2100之间"))
  }

  @Test func `places are arranged by today, and put down to an issue of the enterprise itself`()
    throws
  {
    var office = try TestOffice()
    var place = place("专题会议定")
    let tomorrow = office.today.adding(days: 1)
    place.arrangedOn = tomorrow
    let field = SchoolPlace.Field.arrangedOn.phrase
    #expect(throws: Refusal.registry(.fieldProblem(field: field, .yetToCome(tomorrow)))) {
      try office.apply(.registry(.schoolPlace(.add(place))))
    }
    (place.arrangedOn, place.enterprise) = (office.today, .rain)
    place.issue = try office.issue(in: .registered)
    let frost = ID<Enterprise>.frost.ref
    let refusal = RegistryRefusal.issueOfAnother([frost], of: ID<Enterprise>.rain.ref)
    #expect(throws: Refusal.registry(refusal)) {
      try office.apply(.registry(.schoolPlace(.add(place))))
    }
    let said = refusal.phrase(in: office.workspace)
    #expect(said.zh.hasPrefix("这件问题是霜降压缩机的，请选") && refusal.field == "issue")
    place.enterprise = .frost
    try office.apply(.registry(.schoolPlace(.add(place))))
    #expect(office.workspace.schoolPlaces.count == 1)
  }

  /// C14: who the children are is nobody's business here.
  @Test func `no field asks who a child is`() {
    #expect(
      SchoolPlace.Field.allCases.map(\.rawValue)
        == ["enterprise", "issue", "year", "grade", "count", "basis", "arrangedOn", "remarks"])
  }
}
