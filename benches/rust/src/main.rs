//! Events per second and added latency of the Rust client, beside a plain
//! socket that is read and scanned for line ends. Numbers only; nothing is
//! asserted.
#![forbid(unsafe_code)]

use std::{
    error::Error,
    io::{self, BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use futures_util::StreamExt;
use hostler::{
    CallArgs, Client, operations,
    stream::{FollowOptions, Followed, History},
};

const EVENTS: usize = 400_000;
const RUNS: usize = 5;
const PACED: usize = 20_000;
/// 10 events every millisecond.
const BATCH: usize = 10;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn event(number: usize, text: &str) -> String {
    let (id, micros) = (format!("sevt_{number:024}"), number % 1_000_000);
    format!(
        "event: agent.message\ndata: {{\"type\":\"agent.message\",\"id\":\"{id}\",\
         \"processed_at\":\"2026-03-15T10:00:00.{micros:06}Z\",\
         \"content\":[{{\"type\":\"text\",\"text\":\"{text}\"}}]}}\n\n"
    )
}

const END: &str = "event: session.deleted\ndata: {\"type\":\"session.deleted\",\
    \"id\":\"sevt_end\",\"processed_at\":\"2026-03-15T11:00:00Z\"}\n\n";

/// A session at rest: who skips its past has nothing to compare with the list.
const PAST: &str = "{\"type\":\"session.status_idle\",\"id\":\"sevt_past\",\
    \"processed_at\":\"2026-03-15T09:00:00Z\",\"stop_reason\":{\"type\":\"end_turn\"}}";

type Feed = Arc<dyn Fn(&mut TcpStream) -> io::Result<()> + Send + Sync>;

/// Answers streams with `feed`, and lists with [`PAST`].
fn server(feed: Feed) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            let feed = feed.clone();
            // A client that has what it wants closes, and that is fine.
            thread::spawn(move || answer(socket, &feed));
        }
    });
    Ok(address)
}

fn answer(mut socket: TcpStream, feed: &Feed) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let mut request = String::new();
    let mut lines = BufReader::new(socket.try_clone()?);
    while lines.read_line(&mut request)? > 2 {}
    if request.contains("/stream") {
        let head =
            "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";
        socket.write_all(head.as_bytes())?;
        feed(&mut socket)?;
        return socket.write_all(END.as_bytes());
    }
    let body = format!("{{\"data\":[{PAST}],\"next_page\":null}}");
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
    let length = body.len();
    socket.write_all(format!("{head}content-length: {length}\r\n\r\n{body}").as_bytes())
}

/// Who reads.
#[derive(Clone, Copy)]
enum Reader {
    Raw,
    Stream,
    Follow,
}

const READERS: [(&str, Reader); 3] = [
    ("socket and line scan", Reader::Raw),
    ("events.stream", Reader::Stream),
    ("follow", Reader::Follow),
];

/// Calls `seen` with the data of every event.
async fn read(reader: Reader, address: SocketAddr, mut seen: impl FnMut(&str)) -> Result<()> {
    if let Reader::Raw = reader {
        let mut socket = TcpStream::connect(address)?;
        socket.write_all(b"GET /stream HTTP/1.1\r\nhost: x\r\n\r\n")?;
        let mut lines = BufReader::with_capacity(64 << 10, socket);
        let mut line = String::new();
        while lines.read_line(&mut line)? > 0 {
            if let Some(data) = line.strip_prefix("data: ") {
                seen(data);
            }
            line.clear();
        }
        return Ok(());
    }
    let url = format!("http://{address}");
    let client = Client::builder()
        .environment([])
        .api_key("x")
        .base_url(&url)
        .build()?;
    if let Reader::Follow = reader {
        let mut follow = client.follow(
            "sesn_1",
            FollowOptions {
                history: History::None,
                ..FollowOptions::default()
            },
        );
        while let Some(item) = follow.next().await {
            if let Followed::Event(event) = item? {
                seen(&event.json);
            }
        }
        return Ok(());
    }
    let args = CallArgs {
        path: vec![("session_id", "sesn_1".into())],
        ..CallArgs::default()
    };
    let mut stream = client
        .stream(&operations::SESSIONS_EVENTS_STREAM, args)
        .await?;
    while let Some(event) = stream.next().await {
        seen(&event?.json);
    }
    Ok(())
}

async fn throughput() -> Result<()> {
    let text = "The quick brown fox jumps over the lazy dog. ".repeat(3);
    let block: String = (0..EVENTS).map(|number| event(number, &text)).collect();
    let address = server(Arc::new(move |socket| socket.write_all(block.as_bytes())))?;
    println!("{:24}{:>16}", "", "events/s");
    for (name, reader) in READERS {
        let mut rates = Vec::new();
        for _ in 0..RUNS {
            let (began, mut count) = (Instant::now(), 0u32);
            read(reader, address, |_| count += 1).await?;
            rates.push(f64::from(count) / began.elapsed().as_secs_f64());
        }
        rates.sort_by(f64::total_cmp);
        println!("{name:24}{:>16.0}", rates[RUNS / 2]);
    }
    Ok(())
}

async fn latency() -> Result<()> {
    let start = Instant::now();
    let address = server(Arc::new(move |socket| {
        let begin = Instant::now();
        for tick in 0..PACED / BATCH {
            let due = begin + Duration::from_millis(tick as u64);
            thread::sleep(due.saturating_duration_since(Instant::now()));
            for number in tick * BATCH..(tick + 1) * BATCH {
                let sent = format!("{:020}", start.elapsed().as_nanos());
                socket.write_all(event(number, &sent).as_bytes())?;
            }
        }
        Ok(())
    }))?;
    println!("\nAt 10,000 events/s, written one by one:");
    println!("{:24}{:>16}{:>16}", "", "p50, µs", "p99, µs");
    for (name, reader) in READERS {
        let mut waits = Vec::with_capacity(PACED);
        read(reader, address, |data| {
            let now = start.elapsed().as_nanos();
            let sent = data.split_once("\"text\":\"").map(|(_, rest)| rest);
            if let Some(sent) = sent.and_then(|s| s.get(..20)?.parse::<u128>().ok()) {
                waits.push(now.saturating_sub(sent) as f64 / 1000.0);
            }
        })
        .await?;
        waits.sort_by(f64::total_cmp);
        let at = |share: usize| waits[waits.len() * share / 100];
        println!("{name:24}{:>16.0}{:>16.0}", at(50), at(99));
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    println!("Rust, one stream; median of {RUNS} runs of {EVENTS} events\n");
    throughput().await?;
    latency().await
}
