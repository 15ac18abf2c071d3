/// What a person may do with calls to enterprises.
package enum OutreachChange: Equatable, Sendable {
  case log(OutreachCall)
  case edit(ID<OutreachCall>, [FieldEdit<OutreachCall.Field>])
}

/// Why a call is refused.
package enum OutreachRefusal: Equatable, Sendable {
  case unknown(ID<OutreachCall>)
  case unknownEnterprise(ID<Enterprise>)
  case inTheFuture(Day)
  /// It has a concern: which?
  case concernMissing
  /// To ring again needs a day.
  case nextTryMissing
  case nextTryBefore(Day)
  case fieldProblem(field: Phrase, FieldProblem)
}
