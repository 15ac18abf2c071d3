import Glibc

/// The few functions of SQLite that the bench calls.
///
/// Loaded while running, so that the bench builds where SQLite is not installed.
struct SQLiteLibrary {
  let open: @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>) -> Int32
  let execute: @convention(c) (OpaquePointer?, UnsafePointer<CChar>, Int, Int, Int) -> Int32
  let prepare:
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<OpaquePointer?>, Int
    ) -> Int32
  /// The last argument says who frees the text; -1 has it copied.
  let bind: @convention(c) (OpaquePointer?, Int32, UnsafePointer<CChar>, Int32, Int) -> Int32
  let step: @convention(c) (OpaquePointer?) -> Int32
  /// The number in a column, counted from 0, of the row that was stepped to.
  let number: @convention(c) (OpaquePointer?, Int32) -> Int
  let reset: @convention(c) (OpaquePointer?) -> Int32
  let finalize: @convention(c) (OpaquePointer?) -> Int32
  let close: @convention(c) (OpaquePointer?) -> Int32

  /// Nil where it is not installed.
  init?() {
    guard let library = dlopen("libsqlite3.so.0", RTLD_NOW) else { return nil }
    func function<Function>(_ name: String) -> Function {
      guard let symbol = dlsym(library, "sqlite3_\(name)") else { fatalError("no \(name)") }
      return unsafeBitCast(symbol, to: Function.self)
    }
    open = function("open")
    execute = function("exec")
    prepare = function("prepare_v2")
    bind = function("bind_text")
    step = function("step")
    number = function("column_int64")
    reset = function("reset")
    finalize = function("finalize")
    close = function("close")
  }
}
