import Domain

/// The testing library has an `Issue` too; in these tests it is always the office's.
typealias Issue = Domain.Issue
