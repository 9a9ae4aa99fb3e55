import JSON
import Settings

extension JSONWriter {
    /// What is wrong with a setting.
    mutating func value(_ problem: SettingProblem) {
        object { writer in
            writer.member("name", problem.name)
            writer.member("problem", problem.problem)
            writer.member("remedy", problem.remedy)
        }
    }

    /// A member with a number.
    mutating func member(_ name: String, _ number: Int) {
        self.name(name)
        value(number)
    }

    /// A member with a number, or null.
    mutating func member(_ name: String, _ number: Int?) {
        self.name(name)
        if let number { value(number) } else { null() }
    }
}
