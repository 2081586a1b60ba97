//! `hostler demo`: a scripted model, real commands, and a check that they did
//! what the transcript says.

use std::{collections::HashMap, fs, path::Path, sync::Arc};

use hostler::{Client, stream::RawEvent};
use hostler_engine::{
    clock::Clock,
    engine::{Engine, EngineOptions},
    model::{Script, ScriptedModel},
};
use serde_json::Value;

use crate::{
    Failure, Outcome,
    args::DemoOptions,
    engine,
    run::Session,
    screen::Style,
    talk::{self, Audience, Talk},
    transcript::Transcript,
};

const SCRIPT: &str = include_str!("../../examples/demo/script.json");
const PROMPT: &str = "Write a script that prints Fibonacci numbers, run it for the first twenty, \
     and test it.";
const COUNT: usize = 20;

pub async fn demo(options: DemoOptions) -> Outcome {
    let isolation = engine::isolation(options.sandbox.isolation)?;
    let transcript = Transcript::new();
    let model = ScriptedModel::new(script(transcript.screen.is_watched())?, Clock::System);
    let place = tempfile::tempdir()?;
    let workdir = place.path().join("work");
    fs::create_dir(&workdir)?;
    let engine = Engine::open(EngineOptions {
        data_dir: Some(place.path().join("data")),
        workdir: Some(workdir.clone()),
        isolation: options.sandbox.isolation.into(),
        ..EngineOptions::new(Arc::new(model))
    })
    .await
    .map_err(|error| Failure::Error(error.message))?;
    let outcome = show(&engine, transcript, &isolation, &workdir).await;
    engine.shutdown().await;
    outcome
}

async fn show(engine: &Engine, transcript: Transcript, isolation: &str, workdir: &Path) -> Outcome {
    let client = Client::builder().transport(engine.transport()).build()?;
    let session = Session::start(&client, "scripted-demo", None, false).await?;
    let audience = Audience::People(Box::new(transcript));
    let mut talk = Talk::new(client, session.id.clone(), audience)?;
    talk.note(Style::Bold, "Hostler demo")?;
    talk.note(
        Style::Yellow,
        "The model is scripted: its words come from a file, no network is used.",
    )?;
    talk.note(
        Style::Dim,
        &format!(
            "The commands are real. They run on this machine in a sandbox; isolation: {isolation}."
        ),
    )?;
    let mut evidence = Evidence::default();
    let summary = talk.task(PROMPT, |event| evidence.take(event)).await?;
    talk::verdict(&summary)?;
    evidence
        .check(workdir)
        .map_err(|what| Failure::Error(format!("the demo failed: {what}")))?;
    talk.note(Style::Dim, "")?;
    talk.note(
        Style::Green,
        &format!(
            "Checked: the sandbox printed the first {COUNT} Fibonacci numbers, numbers.txt holds them, and the test passed."
        ),
    )?;
    talk.note(
        Style::Yellow,
        "The model was scripted. For a real one: ANTHROPIC_API_KEY=… hostler run \"your task\"",
    )?;
    talk.note(Style::Dim, &talk::usage(&summary))?;
    Ok(())
}

/// The script; without its pauses when nobody watches.
fn script(watched: bool) -> Result<Script, Failure> {
    let mut script: Value = serde_json::from_str(SCRIPT)?;
    if !watched {
        without_pauses(&mut script);
    }
    Ok(Script::from_value(script)?)
}

fn without_pauses(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.shift_remove("pace_ms");
            fields.values_mut().for_each(without_pauses);
        }
        Value::Array(items) => items.iter_mut().for_each(without_pauses),
        _ => {}
    }
}

/// What the tools answered.
#[derive(Default)]
struct Evidence {
    commands: HashMap<String, String>,
    outputs: HashMap<String, String>,
}

impl Evidence {
    fn take(&mut self, event: &RawEvent) {
        let Ok(body) = event.decode::<Value>() else {
            return;
        };
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match event.event_type.as_str() {
            "agent.tool_use" if body["name"] == "bash" => {
                let command = text(&body["input"]["command"]);
                self.commands.insert(text(&body["id"]), command);
            }
            "agent.tool_result" if body["is_error"] != true => {
                if let Some(command) = self.commands.remove(&text(&body["tool_use_id"])) {
                    self.outputs
                        .insert(command, text(&body["content"][0]["text"]));
                }
            }
            _ => {}
        }
    }

    /// Compares with numbers that this program computes itself.
    fn check(&self, workdir: &Path) -> Result<(), String> {
        let expected: Vec<u64> = std::iter::successors(Some((0, 1)), |&(a, b)| Some((b, a + b)))
            .map(|(a, _)| a)
            .take(COUNT)
            .collect();
        let same = |text: &str| {
            let numbers: Result<Vec<u64>, _> = text.split_whitespace().map(str::parse).collect();
            numbers.is_ok_and(|numbers| numbers == expected)
        };
        let output = |part: &str| {
            self.outputs
                .iter()
                .find(|(command, _)| command.contains(part))
                .map(|(_, output)| output.as_str())
                .ok_or_else(|| format!("no command with {part:?} succeeded"))
        };
        let printed = output("bash fibonacci.sh")?;
        if !same(printed) {
            return Err(format!("the sandbox printed other numbers: {printed:?}"));
        }
        let file = workdir.join("numbers.txt");
        let kept = fs::read_to_string(&file)
            .map_err(|error| format!("numbers.txt cannot be read in the workspace: {error}"))?;
        if !same(&kept) {
            return Err(format!("numbers.txt holds other numbers: {kept:?}"));
        }
        let tested = output("bash test_fibonacci.sh")?;
        if tested.contains("FAIL") || !tested.contains("all tests passed") {
            return Err(format!("the test did not pass: {tested:?}"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(printed: &str, tested: &str) -> Evidence {
        let mut evidence = Evidence::default();
        for (id, command, output) in [
            ("1", "bash fibonacci.sh 20 | tee numbers.txt", printed),
            ("2", "bash test_fibonacci.sh", tested),
        ] {
            for event in [
                serde_json::json!({"type": "agent.tool_use", "id": id, "name": "bash", "input": {"command": command}}),
                serde_json::json!({"type": "agent.tool_result", "tool_use_id": id, "content": [{"type": "text", "text": output}]}),
            ] {
                evidence.take(&RawEvent::parse("", event.to_string()).unwrap());
            }
        }
        evidence
    }

    #[test]
    fn only_the_right_numbers_pass() {
        let right = "0 1 1 2 3 5 8 13 21 34 55 89 144 233 377 610 987 1597 2584 4181";
        let place = tempfile::tempdir().unwrap();
        let passed = "ok\nall tests passed";
        let file = place.path().join("numbers.txt");
        let check = |printed: &str, tested: &str| evidence(printed, tested).check(place.path());
        assert!(check(right, passed).unwrap_err().contains("numbers.txt"));
        fs::write(&file, right).unwrap();
        check(right, passed).unwrap();
        assert!(check("0 1 1 2", passed).is_err());
        assert!(check(&right.replace("4181", "4182"), passed).is_err());
        assert!(check(right, "FAIL x\nall tests passed").is_err());
        assert!(Evidence::default().check(place.path()).is_err());
        fs::write(&file, "0").unwrap();
        assert!(check(right, passed).is_err());
    }
}
