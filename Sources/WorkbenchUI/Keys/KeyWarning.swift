import Domain
import TerminalKit

/// Something in a person's file of keys that cannot be; what is shipped stands in for it.
package struct KeyWarning: Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    /// The file cannot be read, or has too much in it: nothing of it counts.
    case unreadable
    case tooLong
    /// The text is no JSON: nothing of it counts.
    case notJSON
    case notAnObject
    /// Neither the name of a key nor a list of them.
    case badValue
    case unknownAction
    /// The action stands further up already, under this name or in the other language.
    case twice
    /// No key is called so.
    case unknownKey(String)
    /// It does the same everywhere.
    case fixed(Phrase)
    /// It never reaches a program inside tmux.
    case ofTmux
    /// It does something else already.
    case inUse(Phrase, by: Phrase)
  }

  package let file: String
  /// From 1.
  package let line: Int
  /// From 1.
  package let column: Int
  /// The action as it is called in the file; empty where the whole file is meant.
  package let action: String
  package let problem: Problem
}

extension KeyWarning {
  /// What is wrong and what would do, with the file and the line.
  package var phrase: Phrase {
    Phrase("\(place): \(words.zh)", "\(place): \(words.en)")
  }

  /// A file that was not read has no line to look at.
  private var place: String {
    switch problem {
    case .unreadable, .tooLong: file
    default: "\(file):\(line)"
    }
  }

  private var words: Phrase {
    switch problem {
    case .unreadable:
      Phrase(
        "按键文件读不了，全部照出厂的键；它应是一个您有权读的普通文件",
        "it cannot be read; all keys are as shipped. It is to be a plain file that you may read")
    case .tooLong:
      Phrase(
        "按键文件超过 1 MiB，没有读，全部照出厂的键；只写要改的键",
        "it has more than 1 MiB and is not read; all keys are as shipped. Write only those to change"
      )
    case .notJSON:
      Phrase(
        "按键文件第\(column)列起读不懂，全部照出厂的键",
        "not understood from column \(column) on; all keys are as shipped")
    case .notAnObject:
      Phrase(
        "按键文件要写成 {\"功能\": \"键\"}，全部照出厂的键",
        "a file of keys is written {\"action\": \"key\"}; all keys are as shipped")
    case .badValue:
      kept("“\(action)”后面写一个键，或 [ ] 里写几个", "behind “\(action)” stands a key, or several in [ ]")
    case .unknownAction:
      Phrase(
        "没有叫“\(action)”的功能，略过；按 ? 看各个功能的名称",
        "no action is called “\(action)”; passed over. ? shows what they are called")
    case .twice: kept("“\(action)”上面已经写过", "“\(action)” stands further up already")
    case .unknownKey(let name):
      kept(
        "没有叫“\(name)”的键，写法如 f、Space、Ctrl-D、F6",
        "no key is called “\(name)”; write f, Space, Ctrl-D, F6")
    case .fixed(let key):
      kept(
        "“\(key.zh)”在哪里都一样用，不能改作别的", "\(key.en) does the same everywhere and cannot be given away")
    case .ofTmux:
      kept(
        "“Ctrl-B”在 tmux 里到不了这里，不能用", "Ctrl-B is the prefix of tmux and does not get here")
    case .inUse(let key, let other):
      kept("“\(key.zh)”已经是“\(other.zh)”的键", "\(key.en) is the key of “\(other.en)” already")
    }
  }

  private func kept(_ zh: String, _ en: String) -> Phrase {
    Phrase("\(zh)；“\(action)”照出厂的键", "\(en); “\(action)” keeps the key it was shipped with")
  }
}
