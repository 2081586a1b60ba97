//! What the generator refuses, and how it says where.

use hostler_codegen::{
    read::{self, Source},
    yaml,
};

const GOOD: &str = r#"openapi: '3.1.0'
info:
  title: Things
  version: '1'
paths:
  /v1/things/{thing_id}:
    post:
      operationId: things.update
      summary: Changes a thing.
      x-idempotent: true
      x-rate-limit: create
      parameters:
        - name: thing_id
          in: path
          description: The thing.
          schema: {type: string}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Thing'}
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing:
      description: A thing.
      type: object
      required: [type]
      properties:
        type:
          const: thing
        size:
          description: Its size.
          type: integer
          minimum: 1
          default: 5
        shape:
          description: Its shape.
          $ref: '#/components/schemas/Shape'
    Shape:
      description: A shape.
      oneOf:
        - {$ref: '#/components/schemas/Round'}
        - {$ref: '#/components/schemas/Square'}
      discriminator: {propertyName: type}
    Round:
      description: A round one.
      type: object
      required: [type]
      properties:
        type: {const: round}
    Square:
      description: A square one.
      type: object
      required: [type]
      properties:
        type: {const: square}
"#;

fn read(text: &str) -> Result<(), String> {
    let root = yaml::parse("api/things.yaml", text).map_err(|error| error.to_string())?;
    let sources = [Source {
        name: "things".to_owned(),
        root,
    }];
    read::definition(&sources)
        .map(|_| ())
        .map_err(|error| error.to_string())
}

/// The reason for refusing the good definition with one replacement; checks
/// that it names the line on which `at` stands.
fn refusal(from: &str, to: &str, at: &str) -> String {
    assert_eq!(GOOD.matches(from).count(), 1, "{from:?} must occur once");
    let text = GOOD.replace(from, to);
    let reason = read(&text).expect_err("must be refused");
    let line = 1 + text
        .lines()
        .position(|line| line.contains(at))
        .expect("the place exists");
    assert!(
        reason.starts_with(&format!("api/things.yaml:{line}: ")),
        "{reason}, expected line {line}"
    );
    reason
}

#[test]
fn accepts_the_good_one() {
    read(GOOD).expect("nothing to refuse");
}

#[test]
fn no_yaml() {
    assert!(refusal("info:\n", "info: [\n", "version: '1'").len() > 20);
}

#[test]
fn duplicate_key() {
    let reason = refusal(
        "          minimum: 1\n",
        "          minimum: 1\n          minimum: 2\n",
        "minimum: 2",
    );
    assert!(reason.contains("duplicated key"), "{reason}");
}

#[test]
fn dangling_reference() {
    let reason = refusal(
        "          $ref: '#/components/schemas/Shape'",
        "          $ref: '#/components/schemas/Shap'",
        "Shap'",
    );
    assert!(
        reason.contains("`$ref` leads nowhere: #/components/schemas/Shap"),
        "{reason}"
    );
}

#[test]
fn reference_into_the_wrong_file() {
    let reason = refusal(
        "          $ref: '#/components/schemas/Shape'",
        "          $ref: 'other.yaml#/components/schemas/Shape'",
        "other.yaml",
    );
    assert!(reason.contains("leads nowhere"), "{reason}");
}

#[test]
fn duplicate_operation() {
    let second = "  /v1/others:\n    get:\n      operationId: things.update\n      summary: Reads.\n      x-idempotent: true\n      x-rate-limit: read\n      responses:\n        '200':\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Round'}\ncomponents:\n";
    let text = GOOD.replace("components:\n", second);
    let reason = read(&text).expect_err("must be refused");
    assert!(
        reason.contains("operationId `things.update` is used already at api/things.yaml:"),
        "{reason}"
    );
}

#[test]
fn unknown_extension() {
    let reason = refusal(
        "      x-idempotent: true",
        "      x-idempotent: true\n      x-beat: one",
        "x-beat",
    );
    assert!(
        reason.contains("unknown extension `x-beat`; known here: "),
        "{reason}"
    );
}

#[test]
fn unknown_keyword() {
    let reason = refusal("          minimum: 1", "          minimun: 1", "minimun");
    assert!(reason.contains("unknown key `minimun`"), "{reason}");
}

#[test]
fn union_without_discriminator() {
    let reason = refusal(
        "      discriminator: {propertyName: type}\n",
        "",
        "A shape.",
    );
    assert!(reason.contains("needs a `discriminator`"), "{reason}");
}

#[test]
fn union_member_without_its_constant() {
    let reason = refusal(
        "        type: {const: square}",
        "        type: {type: string, description: Kind.}",
        "A shape.",
    );
    assert!(
        reason.contains("member `Square` has no constant field `type`"),
        "{reason}"
    );
}

#[test]
fn union_members_alike() {
    let reason = refusal("{const: square}", "{const: round}", "A shape.");
    assert!(
        reason.contains("two members have `type: round`"),
        "{reason}"
    );
}

#[test]
fn missing_path_parameter() {
    let reason = refusal(
        "  /v1/things/{thing_id}:",
        "  /v1/things/{thing_id}/{part_id}:",
        "operationId",
    );
    assert!(reason.contains("path parameter `part_id`"), "{reason}");
}

#[test]
fn path_parameter_not_in_the_path() {
    let reason = refusal(
        "  /v1/things/{thing_id}:",
        "  /v1/things:",
        "name: thing_id",
    );
    assert!(
        reason.contains("`thing_id` is not in /v1/things"),
        "{reason}"
    );
}

#[test]
fn default_that_does_not_match() {
    let reason = refusal("default: 5", "default: 0", "default: 0");
    assert!(
        reason.contains("`size` does not match: expected a greater number"),
        "{reason}"
    );
}

#[test]
fn example_that_does_not_match() {
    let reason = refusal(
        "      description: A thing.",
        "      description: A thing.\n      examples:\n        - {type: thing, shape: {type: flat}}",
        "type: flat",
    );
    assert!(reason.contains("shape: `type` names no member"), "{reason}");
}

#[test]
fn required_but_not_there() {
    let reason = refusal(
        "      required: [type]\n      properties:\n        type:\n",
        "      required: [type, colour]\n      properties:\n        type:\n",
        "colour",
    );
    assert!(
        reason.contains("`colour` is required but not among the properties"),
        "{reason}"
    );
}

#[test]
fn field_without_description() {
    let reason = refusal("          description: Its size.\n", "", "type: integer");
    assert!(reason.contains("`size` has no description"), "{reason}");
}

#[test]
fn pattern_that_is_too_clever() {
    let reason = refusal(
        "          type: integer\n          minimum: 1\n          default: 5",
        "          type: string\n          pattern: '^(a|b)+$'",
        "pattern",
    );
    assert!(reason.contains("a pattern has the form"), "{reason}");
}

#[test]
fn unknown_rate_limit_class() {
    let reason = refusal("x-rate-limit: create", "x-rate-limit: often", "often");
    assert!(
        reason.contains("unknown rate-limit class `often`"),
        "{reason}"
    );
}

fn table(text: &str) -> String {
    let node = yaml::parse("api/errors.yaml", text).expect("YAML");
    match hostler_codegen::errors::read(&node) {
        Ok(_) => "accepted".to_owned(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn an_error_table_that_does_not_hold_together_is_refused_by_line() {
    const GOOD: &str = "classes:
  - class: MisuseError
    default: 101
    description: Wrong.
  - class: BusyError
    of: MisuseError
    code: 101
    name: BUSY
    description: Busy.
    advice: Wait.
";
    assert_eq!(table(GOOD), "accepted");
    for (find, replace, reason) in [
        (
            "of: MisuseError",
            "of: OtherError",
            "api/errors.yaml:6: no class `OtherError`",
        ),
        (
            "default: 101",
            "default: 102",
            "api/errors.yaml:2: default 102 is no code",
        ),
        (
            "code: 101",
            "code: 601",
            "api/errors.yaml:7: 601 is in no group",
        ),
        (
            "name: BUSY",
            "name: Busy",
            "api/errors.yaml:8: `Busy` must be in capitals",
        ),
        (
            "    name: BUSY\n",
            "",
            "api/errors.yaml:5: `name` is missing",
        ),
        (
            "Busy.",
            "Busy",
            "api/errors.yaml:5: the description must be a sentence",
        ),
        (
            "    advice: Wait.\n",
            "",
            "api/errors.yaml:5: `advice` is missing",
        ),
        (
            "class: BusyError",
            "class: Busy",
            "api/errors.yaml:5: `Busy` must end in Error",
        ),
        (
            "class: BusyError",
            "class: MisuseError",
            "api/errors.yaml:5: class MisuseError is there",
        ),
        (
            "default: 101\n",
            "default: 101\n    colour: red\n",
            "unknown key `colour`",
        ),
        (
            "    default: 101\n",
            "",
            "a class has either a code or a default",
        ),
    ] {
        let refused = table(&GOOD.replace(find, replace));
        assert!(refused.contains(reason), "{reason} / {refused}");
    }
    let twice = format!(
        "{GOOD}  - class: AgainError\n    code: 101\n    name: AGAIN\n    description: Again.\n    advice: Wait.\n"
    );
    assert!(table(&twice).contains("api/errors.yaml:11: code 101 is taken at api/errors.yaml:5"));
}
