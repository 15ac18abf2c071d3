import Domain
import Testing

@testable import JournalStore

@Suite struct PersonalFieldTests {
  @Test(arguments: FullEntities.all)
  func `a personal key is a key of its record, and what stands in for it can be read`(
    entity: AnyEntity
  ) throws {
    let keys = Records.keys(of: entity.ref.kind)
    for field in Records.personalFields(
      of: DocumentKey(entity.ref.kind.rawValue, entity.ref.description))
    {
      #expect(keys.contains(field.key))
      for absence in PersonalField.Absence.allCases {
        _ = try Records.merge(
          field.standIn(absence).document, of: entity.ref, into: nil)
      }
    }
  }

  /// C14 holds phones and contacts to be personal wherever they stand.
  @Test func `no field for a phone or contacts is kept in the open`() {
    #expect(openFields(of: Enterprise.self, .enterprise).isEmpty)
    #expect(openFields(of: Person.self, .person).isEmpty)
    #expect(openFields(of: Unit.self, .unit).isEmpty)
    #expect(openFields(of: Project.self, .project).isEmpty)
    #expect(openFields(of: Park.self, .park).isEmpty)
    #expect(openFields(of: OldSite.self, .site).isEmpty)
  }

  private func openFields<Entity: Fielded>(
    of type: Entity.Type, _ kind: EntityKind
  ) -> [Entity.Field] {
    let personal = Records.personalFields(of: DocumentKey(kind.rawValue, "1"))
    return Entity.Field.allCases.filter { field in
      [.phone, .contacts].contains(field.shape)
        && !personal.contains { $0.key == field.rawValue }
    }
  }
}
