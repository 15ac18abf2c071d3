import Testing

@testable import Domain

@Suite struct PrivatePartTests {
  @Test(arguments: [
    ("13800001234", "138****1234"), ("１３８００００１２３４", "１３８****１２３４"),
    ("一三八零零零零一二三四", "一三八****一二三四"), ("幺三八〇〇〇〇一二三四", "幺三八****一二三四"),
    ("138-0000-1234", "138****1234"), ("138 0000 1234", "138****1234"),
    ("1380000\n1234", "138****1234"), ("1 3 8 0 0 0 0 1 2 3 4", "1 3 8****1 2 3 4"),
    ("+86 138 0000 1234", "+86 138****1234"), ("8613800001234", "86138****1234"),
    ("12000000001", "120****0001"), ("138　0000　1234", "138****1234"),
    ("138\u{200B}0000\u{200B}1234", "138****1234"), ("138 — 0000 — 1234", "138****1234"),
  ])
  func `a mobile number keeps three and four digits however it is written`(
    typed: String, shown: String
  ) {
    #expect(PrivatePart.masking("周丁\(typed)，明天") == "周丁\(shown)，明天")
  }

  @Test(arguments: [
    ("0576-86123456", "0576-****56"), ("（0576）86123456", "（0576-****56"),
    ("0576 8612 3456", "0576-****56"), ("057686123456", "0576-****56"),
    ("021-61234567", "021-****67"), ("+86-576-86123456", "+86-576-****56"),
    ("零五七六八六一二三四五六", "零五七六-****五六"),
  ])
  func `a landline keeps its area code and two digits`(typed: String, shown: String) {
    #expect(PrivatePart.masking("打\(typed)") == "打\(shown)")
  }

  @Test(arguments: [
    ("电话86123456", "电话****56"), ("短号661234", "短号****34"), ("张总 8612345", "张总 ****45"),
    ("找李经理：8612 3456。", "找李经理：****56。"), ("86123456（电话）", "****56（电话）"),
    ("微信号：zhangsan_88", "微信号：z****"), ("ＱＱ１２３４５６７８９", "ＱＱ１****"),
    ("加VX wxid_abc12", "加VX w****"), ("滞后，微信号：qy_8642hz", "滞后，微信号：q****"),
    ("微信: zhang12345678，电话86420571", "微信: z****，电话****71"),
    ("weixin88（微信）", "w****（微信）"),
  ])
  func `a few digits or a word are hidden near what says whose they are`(
    typed: String, shown: String
  ) {
    #expect(PrivatePart.masking(typed) == shown)
  }

  @Test(arguments: [
    "电话", "手机", "短号", "联系", "座机", "传真", "号码", "致电", "拨", "热线", "tel", "Phone", "ＭＯＢＩＬＥ",
    "微信", "WeChat", "weixin", "QQ", "vx", "V信", "企鹅", "张总", "李经理", "王厂长", "赵主任", "周老板",
  ])
  func `each word that says whose a number is hides it`(word: String) {
    #expect(PrivatePart.masking("\(word) 8612345").contains("****"))
    #expect(PrivatePart.masking("\(word)") == word)
  }

  @Test(arguments: [
    ("zhangsan@163.com", "z****@163.com"), ("ｚｈａｎｇ＠１６３．ｃｏｍ", "ｚ****＠１６３．ｃｏｍ"),
    ("12345678@qq.com", "1****@qq.com"), ("li.si @ qq.com", "l****@ qq.com"),
    ("证件11010519491231002X", "证件【已隐】"), ("110105 19491231 0021", "【已隐】"),
    ("卡号6222021234567890123", "卡号622****0123"),
  ])
  func `an e-mail, an identity card and a long number are hidden`(typed: String, shown: String) {
    #expect(PrivatePart.masking(typed) == shown)
  }

  @Test(arguments: [
    "2018-06-07 至 2018-06-30", "2018年6月7日 9:30", "投资15000000元", "交办〔2018〕12号",
    "W2018-0412", "91331081MA00000011", "联系企业 100000 家", "一、二、三、四、五", "天然气管道2018未接通",
    "报来 20180607 批次", "年总产值8600000", "1000余家、911家、832/930",
  ])
  func `what is nobody's stays as it is`(text: String) {
    #expect(PrivatePart.masking(text) == text)
  }

  @Test(arguments: [
    "13800001234", "0576-86123456", "电话86123456", "微信号：zhangsan_88", "zhangsan@163.com",
    "11010519491231002X",
  ])
  func `what is masked once is masked for good`(text: String) {
    let masked = PrivatePart.masking(text)
    #expect(PrivatePart.masking(masked) == masked)
  }

  @Test func `people whom the registry knows keep their surname, nobody else loses anything`() {
    let names = ListedNames(["郑辛", "吴庚", "欧阳子", "甲"])
    #expect(
      PrivatePart.masking("郑辛说吴庚不在，甲方的郑先生在", names: names) == "郑*说吴*不在，甲方的郑先生在")
    #expect(PrivatePart.masking("欧阳子", names: names) == "欧*")
  }

  @Test func `on a drawn screen figures side by side are no number`() {
    let row = Array("13 2018-06-07 1  05-20 2018-06-07  138 0000 1234".unicodeScalars)
    let found = PrivatePart.all(in: row, .drawn)
    #expect(found.map(\.kind) == [.mobile])
    #expect(found.map { String(String.UnicodeScalarView(row[$0.hidden])) } == [" 0000 "])
  }
}
