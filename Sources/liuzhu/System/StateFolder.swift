/// Where the program keeps what belongs to the person alone: `$XDG_STATE_HOME/liuzhu`.
enum StateFolder {
  static var path: String {
    "\(Host.environment("XDG_STATE_HOME") ?? "\(Host.home)/.local/state")/liuzhu"
  }
}
