import Domain

extension SLAVersion: Documented {
  static let record = Record<SLAVersion>([
    .init("name", \.name),
    .init("from", \.sla.from),
    .init("basis", \.basis),
    .init("simpleDispatch", \.sla.simple.dispatch),
    .init("simpleReply", \.sla.simple.reply),
    .init("simpleCallback", \.sla.simple.callback),
    .init("simpleClose", \.sla.simple.close),
    .init("simplePutOff", \.sla.simple.putOff.days),
    .init("complexDispatch", \.sla.complex.dispatch),
    .init("complexMeasure", \.sla.complex.firstMeasure),
    .init("complexReply", \.sla.complex.reply),
    .init("complexCallback", \.sla.complex.callback),
    .init("complexClose", \.sla.complex.close),
    .init("complexPutOff", \.sla.complex.putOff.days),
    .init("commonDispatch", \.sla.common.dispatch),
    .init("commonMeasure", \.sla.common.firstMeasure),
    .init("commonReply", \.sla.common.reply),
    .init("commonCallback", \.sla.common.callback),
    .init("commonClose", \.sla.common.close),
    .init("commonPutOff", \.sla.common.putOff.days),
    .init("sign", \.sla.sign),
    .init("extensions", \.sla.extensions),
    .init("lateAtMost", \.sla.lights.lateAtMost),
    .init("soon", \.sla.lights.soon),
    .init("soonIfShort", \.sla.lights.soonIfShort),
    .init("short", \.sla.lights.short),
    .init("silence", \.sla.lights.silence),
    .init("redos", \.sla.lights.redos),
  ])
}
