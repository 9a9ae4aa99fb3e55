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
}
