/// What a person may do with pairings.
package enum PairingChange: Equatable, Sendable {
  case begin(Pairing)
  /// A commissioner the registry does not know yet, with the pairing that stands already (C3b).
  case appoint(Person, Pairing)
  case end(ID<Pairing>, on: Day, reason: String)
  /// The yearly look at it, with what was found.
  case review(ID<Pairing>, on: Day, note: String)
  /// Somebody stands in while the commissioner is away.
  case cover(ID<Pairing>, Pairing.Cover)
  /// Ends one pairing and begins the next on the following day, with a note for who comes.
  case handOver(ID<Pairing>, to: ID<Person>, on: Day, note: String, charterReadOn: Day?)
}

/// Why a change to a pairing is refused.
package enum PairingRefusal: Error, Equatable, Sendable {
  case unknown(ID<Pairing>)
  case enterpriseMissing
  case commissionerMissing
  case beginMissing
  /// I1: the enterprise has a commissioner in that time.
  case enterpriseTaken(by: ID<Pairing>)
  /// I1: the commissioner has an enterprise in that time.
  case commissionerTaken(by: ID<Pairing>)
  case notACommissioner(ID<Person>)
  case charterNotRead
  case endsBeforeItBegins(Day)
  case alreadyEnded(Day)
  case reasonMissing
  case handoverNoteMissing
  case reviewNoteMissing
  case leaveReasonMissing
  case standsInForHimself
  /// Somebody stands in on some of these days already.
  case covered(Pairing.Cover)
  /// Who is to stand in is away himself.
  case substituteAway(ID<Person>, Pairing.Cover)
  /// Who goes away stands in for another.
  case standsIn(for: ID<Pairing>)
  case inTheFuture(Day)
}
