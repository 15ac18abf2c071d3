/// Something that was done to the store itself; it stands in the log like what was done in it.
package enum StoreEvent: Equatable, Sendable {
  /// Saving is allowed again; why it had been stopped.
  case thawed(why: String)
  /// A backup was brought back in place of a journal that was lost or damaged.
  case restored(Restoration)
}
