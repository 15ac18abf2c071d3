/// Something that was done to the store itself; it stands in the log like what was done in it.
package enum StoreEvent: Equatable, Sendable {
  /// Saving is allowed again; why it had been stopped.
  case thawed(why: String)
  /// A backup was brought back in place of a journal that was lost or damaged.
  case restored(Restoration)
  /// Somebody asked that personal values be erased for good.
  case redactionAsked(Redaction)
  /// Somebody else confirmed it: these values count for nothing from here on.
  case redacted(Redaction, digests: [String])
}
