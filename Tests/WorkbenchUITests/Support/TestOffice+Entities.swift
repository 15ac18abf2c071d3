import Domain
import TestSupport

extension TestOffice {
  /// Everything in it, as another process would have recorded it.
  var entities: [any Entity] { workspace.everything.map(\.value) }
}
