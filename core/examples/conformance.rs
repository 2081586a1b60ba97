//! The reference runner of the client cases; tests/conformance/README.md has
//! the protocol.
#![forbid(unsafe_code)]

use std::{
    collections::{HashMap, VecDeque},
    io::{BufRead, Write},
    time::SystemTime,
};

use hostler::{
    bridge::{BATCH_BYTES, Call, Client, Error, Item, ItemKind, Run, Stream},
    webhooks::{ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER, Webhooks},
};
use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let log = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(std::io::stderr)
        .finish();
    tracing::subscriber::set_global_default(log)?;
    let mut runner = Runner::default();
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let fields: Vec<&str> = line.split('\t').collect();
        let said = runner.obey(&fields).unwrap_or_else(|error| failure(&error));
        writeln!(out, "{said}")?;
        out.flush()?;
    }
    Ok(())
}

#[derive(Default)]
struct Runner {
    clients: HashMap<String, Client>,
    calls: HashMap<String, Call>,
    opened: HashMap<String, Opened>,
    answers: HashMap<String, HashMap<String, String>>,
}

struct Opened {
    source: Source,
    answers: HashMap<String, String>,
    /// Pulled, but not yet asked for.
    left: VecDeque<Item>,
    over: Option<Result<(), Error>>,
}

enum Source {
    Stream(Stream),
    Run(Run),
}

impl Source {
    fn stream(&self) -> &Stream {
        match self {
            Source::Stream(stream) => stream,
            Source::Run(run) => run.stream(),
        }
    }
}

fn failure(error: &Error) -> Value {
    let info: Value = serde_json::from_str(&error.to_json()).expect("it is JSON");
    json!({ "error": info })
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}

fn unknown(what: &str) -> Error {
    Error::invalid_argument(format!("the runner knows no {what}"))
}

impl Runner {
    fn client(&self, name: &str) -> Result<&Client, Error> {
        self.clients.get(name).ok_or_else(|| unknown(name))
    }

    fn obey(&mut self, fields: &[&str]) -> Result<Value, Error> {
        match *fields {
            ["client", name, settings] => {
                let client = Client::new(settings, None)?;
                self.clients.insert(name.to_owned(), client);
            }
            ["call", client, operation, arguments] => {
                return answer(&self.client(client)?.call(operation, arguments)?);
            }
            ["start", id, client, operation, arguments] => {
                let call = self.client(client)?.call(operation, arguments)?;
                self.calls.insert(id.to_owned(), call);
            }
            ["finish", id] => {
                return answer(&self.calls.remove(id).ok_or_else(|| unknown(id))?);
            }
            ["answer", id, name, output] => {
                let answers = self.answers.entry(id.to_owned()).or_default();
                answers.insert(name.to_owned(), output.to_owned());
            }
            ["open", id, kind, client, target, arguments] => {
                let source = self.open(kind, client, target, arguments)?;
                let opened = Opened {
                    source,
                    answers: self.answers.remove(id).unwrap_or_default(),
                    left: VecDeque::new(),
                    over: None,
                };
                self.opened.insert(id.to_owned(), opened);
            }
            ["take", id, count] => {
                let opened = self.opened.get_mut(id).ok_or_else(|| unknown(id))?;
                let count = count.parse().map_err(|_| unknown(count))?;
                return opened.take(if count == 0 { usize::MAX } else { count });
            }
            ["cancel", id] => match (self.calls.get(id), self.opened.get(id)) {
                (Some(call), _) => call.cancel(),
                (_, Some(opened)) => opened.source.stream().cancel(),
                _ => return Err(unknown(id)),
            },
            ["close", client] => self.client(client)?.close(),
            ["webhook", secret, id, timestamp, signature, body] => {
                return webhook(secret, [id, timestamp, signature], body);
            }
            ["reset"] => *self = Runner::default(),
            _ => return Err(unknown(&fields.join(" "))),
        }
        Ok(json!({}))
    }

    fn open(
        &self,
        kind: &str,
        client: &str,
        target: &str,
        arguments: &str,
    ) -> Result<Source, Error> {
        let client = self.client(client)?;
        Ok(match kind {
            "stream" => {
                let stream = client.stream(target, arguments)?;
                stream.wait_open(None).transpose()?;
                Source::Stream(stream)
            }
            "list" => Source::Stream(client.list(target, arguments)?),
            "follow" => Source::Stream(client.follow(target, arguments)?),
            "run" => Source::Run(client.run(target, arguments)?),
            _ => return Err(unknown(kind)),
        })
    }
}

fn answer(call: &Call) -> Result<Value, Error> {
    let response = call.wait(None).expect("no limit was given")?;
    Ok(json!({
        "status": response.status.as_u16(),
        "request_id": response.request_id(),
        "body": parsed(&String::from_utf8_lossy(&response.body)),
    }))
}

fn webhook(secret: &str, values: [&str; 3], body: &str) -> Result<Value, Error> {
    let mut headers = HeaderMap::new();
    for (name, value) in [ID_HEADER, TIMESTAMP_HEADER, SIGNATURE_HEADER]
        .into_iter()
        .zip(values)
    {
        // An empty value stands for a header that is not there.
        if !value.is_empty() {
            let value = HeaderValue::from_str(value)
                .map_err(|_| Error::invalid_argument(format!("{name}: not a header value")))?;
            headers.insert(name, value);
        }
    }
    Webhooks::new([secret])?.verify(body.as_bytes(), &headers, SystemTime::now())?;
    Ok(json!({}))
}

impl Opened {
    /// So many events and items; requests are answered on the way.
    fn take(&mut self, count: usize) -> Result<Value, Error> {
        let (mut items, mut summary) = (Vec::new(), None);
        while items.len() < count {
            let Some(item) = self.left.pop_front() else {
                if self.over.is_some() {
                    break;
                }
                let stream = self.source.stream();
                let pulled = stream.next_batch(64, BATCH_BYTES, None);
                let batch = pulled?.expect("no limit was given");
                self.left.extend(batch.items);
                self.over = batch.end;
                continue;
            };
            match item.kind {
                ItemKind::Event | ItemKind::Preview | ItemKind::Entry => {
                    items.push(parsed(&item.json));
                }
                ItemKind::Summary => summary = Some(parsed(&item.json)),
                ItemKind::ToolRequest | ItemKind::ApprovalRequest => self.respond(&item.json)?,
                _ => {}
            }
        }
        let over = self.left.is_empty() && self.over.is_some();
        let mut said = json!({ "items": items, "end": over });
        if let Some(summary) = summary {
            said["summary"] = summary;
        }
        if over && let Some(Err(error)) = self.over.replace(Ok(())) {
            said["error"] = failure(&error)["error"].take();
        }
        Ok(said)
    }

    fn respond(&self, request: &str) -> Result<(), Error> {
        let request = parsed(request);
        let name = request["name"].as_str().unwrap_or_default();
        let output = self.answers.get(name).ok_or_else(|| unknown(name))?;
        if let Source::Run(run) = &self.source {
            run.respond(request["token"].as_u64().unwrap_or_default(), output)?;
        }
        Ok(())
    }
}
