import TestSupport
import Testing

@testable import Domain

struct CampaignTests {
  private var measure: CampaignMeasure {
    var measure = CampaignMeasure()
    (measure.number, measure.name, measure.unit) = (7, "用电报装限时", .industry)
    return measure
  }

  @Test func `what moves or is done says how far it got`() throws {
    var office = try TestOffice()
    try office.apply(.registry(.campaignMeasure(.add(measure))))
    let id = ID<CampaignMeasure>(1)
    let done = FieldEdit(CampaignMeasure.Field.state, from: "waiting", to: "done")
    let missing = Refusal.registry(.fieldsMissing([CampaignMeasure.Field.progress.phrase]))
    #expect(throws: missing) {
      try office.apply(.registry(.campaignMeasure(.edit(id, [done]))))
    }
    let said = FieldEdit(CampaignMeasure.Field.progress, from: "", to: "窗口已设")
    try office.apply(.registry(.campaignMeasure(.edit(id, [done, said]))))
    #expect(office.workspace[id]?.state == .done)
  }

  @Test func `what is yet to come has neither moved nor been brought`() throws {
    var office = try TestOffice()
    let tomorrow = office.today.adding(days: 1)
    var output = CampaignOutput()
    (output.name, output.on) = ("智能泵阀产业园", tomorrow)
    var moved = measure
    moved.progressOn = tomorrow
    let changes: [(RegistryChange, Phrase)] = [
      (.output(.add(output)), CampaignOutput.Field.on.phrase),
      (.campaignMeasure(.add(moved)), CampaignMeasure.Field.progressOn.phrase),
    ]
    for (change, field) in changes {
      #expect(throws: Refusal.registry(.fieldProblem(field: field, .yetToCome(tomorrow)))) {
        try office.apply(.registry(change))
      }
    }
  }

  @Test func `what a campaign brought keeps the visit on which it was found`() throws {
    var office = try TestOffice()
    try office.log()
    var output = CampaignOutput()
    (output.name, output.on, output.visit) = ("智能泵阀产业园", .thursday, ID(2))
    #expect(throws: Refusal.registry(.unknownReference(ID<Visit>(2).ref))) {
      try office.apply(.registry(.output(.add(output))))
    }
    output.visit = ID(1)
    try office.apply(.registry(.output(.add(output))))
    #expect(office.workspace.members(CampaignOutput.self, of: ID<Visit>(1).ref).count == 1)
  }

  @Test func `the office keeps what its campaign brought, each by its own name`() throws {
    var office = try TestOffice()
    var output = CampaignOutput()
    (output.sort, output.name, output.on) = (.policy, "就学保障办法", .thursday)
    try office.apply(.registry(.output(.add(output))))
    #expect(throws: Refusal.registry(.nameTaken("就学保障办法", by: ID<CampaignOutput>(1).ref))) {
      try office.apply(.registry(.output(.add(output))))
    }
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(.registry(.output(.add(output))), by: .commissioner)
    }
  }
}
