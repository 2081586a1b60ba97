//! Network by the names of hosts: what commands reach, and what they do not.
//! Commands speak to the proxy with bash alone, as nothing else is certain to
//! be there.

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Shutdown, TcpListener, TcpStream};
use std::sync::mpsc;
use std::time::Duration;

use common::{Box, with};
use hostler_sandbox::{Egress, HostRule, InvalidHost, Isolation, Network, is_public};
use proptest::prelude::*;

fn rules(hosts: &[&str]) -> Egress {
    Egress::new(hosts.iter().map(|host| host.parse().unwrap()))
}

fn limited(rules: Egress) -> Box {
    with(|builder| builder.network(Network::Limited(rules)))
}

/// A server that answers every connection with `reply` and tells the head of
/// what it was sent.
fn server(reply: &'static str) -> (u16, mpsc::Receiver<String>) {
    // Not 127.0.0.1, which programs reach without the proxy.
    let listener = TcpListener::bind("127.0.0.2:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (heads, received) = mpsc::channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = String::new();
            let mut lines = BufReader::new(stream.try_clone().unwrap());
            while lines.read_line(&mut head).is_ok_and(|length| length > 2) {}
            let _ = stream.write_all(reply.as_bytes());
            let _ = stream.shutdown(Shutdown::Write);
            if heads.send(head).is_err() {
                return;
            }
        }
    });
    (port, received)
}

const REPLY: &str = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nkeep-alive: timeout=1\r\n\r\nhello";

/// Sends `request` to the proxy and prints the answer.
fn through_proxy(request: &str) -> String {
    format!("exec 3<>/dev/tcp/127.0.0.1/3128 && printf '{request}' >&3 && cat <&3; exec 3<&-")
}

fn get(target: &str) -> String {
    through_proxy(&format!(
        "GET {target} HTTP/1.1\\r\\nhost: elsewhere.example\\r\\nproxy-authorization: x\\r\\n\
         x-hop: 1\\r\\nconnection: close, x-hop\\r\\n\\r\\n"
    ))
}

fn connect(target: &str, then: &str) -> String {
    through_proxy(&format!(
        "CONNECT {target} HTTP/1.1\\r\\nhost: {target}\\r\\nconnection: close\\r\\n\\r\\n{then}"
    ))
}

#[tokio::test]
async fn an_allowed_host_is_reached() {
    let (port, heads) = server(REPLY);
    let b = limited(rules(&["127.0.0.2"]).allow_private_addresses());
    let answer = b
        .bash(&get(&format!("http://user@127.0.0.2:{port}/a?b=c")))
        .await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.ends_with("hello"), "{answer}");
    let head = heads.recv_timeout(Duration::from_secs(10)).unwrap();
    let head = head.to_ascii_lowercase();
    assert!(head.starts_with("get /a?b=c http/1.1"), "{head}");
    assert!(
        head.contains(&format!("host: 127.0.0.2:{port}\r\n")),
        "{head}"
    );
    for gone in ["proxy-authorization", "x-hop", "elsewhere", "user@"] {
        assert!(!head.contains(gone), "{head}");
    }
}

#[tokio::test]
async fn a_tunnel_carries_both_directions() {
    let (port, heads) = server("pong");
    let b = limited(rules(&["127.0.0.2"]).allow_private_addresses());
    let answer = b
        .bash(&connect(&format!("127.0.0.2:{port}"), "ping\\r\\n\\r\\n"))
        .await;
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.ends_with("pong"), "{answer}");
    let head = heads.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(head, "ping\r\n\r\n");
}

#[tokio::test]
async fn another_host_is_refused_by_name() {
    let b = limited(rules(&["example.com", "*.example.org"]));
    for (command, host) in [
        (get("http://example.net/"), "example.net"),
        (get("http://www.example.com/"), "www.example.com"),
        (get("http://example.org/"), "example.org"),
        (get("http://example.com.evil.net/"), "example.com.evil.net"),
        (get("http://example.com@evil.net/"), "evil.net"),
        (get("http://[::1]:80/"), "[::1]"),
        (connect("evil.net:443", ""), "evil.net"),
        (connect("169.254.169.254:80", ""), "169.254.169.254"),
    ] {
        let answer = b.bash(&command).await;
        assert!(answer.starts_with("HTTP/1.1 403 "), "{command}: {answer}");
        assert!(answer.contains(&format!("\n{host} is not")), "{answer}");
    }
    for command in [
        get("/"),
        get("https://example.com/"),
        get("ftp://example.com/"),
        connect("example.com", ""),
    ] {
        let answer = b.bash(&command).await;
        assert!(answer.starts_with("HTTP/1.1 400 "), "{command}: {answer}");
    }
}

#[tokio::test]
async fn an_allowed_name_does_not_lead_inside() {
    let (port, heads) = server(REPLY);
    let b = limited(rules(&["127.0.0.2", "localhost"]));
    for host in ["127.0.0.2", "localhost", "LOCALHOST"] {
        let answer = b.bash(&get(&format!("http://{host}:{port}/"))).await;
        assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
        assert!(answer.contains("public internet"), "{answer}");
    }
    assert!(heads.try_recv().is_err());
}

#[tokio::test]
async fn nothing_leads_past_the_proxy() {
    let (port, heads) = server(REPLY);
    let b = limited(rules(&["127.0.0.2"]).allow_private_addresses());
    for command in [
        format!("exec 3<>/dev/tcp/127.0.0.2/{port}"),
        "exec 3<>/dev/tcp/198.51.100.1/80".into(),
        "exec 3<>/dev/udp/198.51.100.1/53 && echo x >&3".into(),
        "perl -MSocket -e 'socket(S, AF_INET, SOCK_RAW, 1) or exit 1'".into(),
        "getent hosts example.com".into(),
    ] {
        b.bash_fails(&command).await;
    }
    assert!(heads.try_recv().is_err());
    assert_eq!(b.bash("ls /sys/class/net 2>/dev/null | wc -l").await, "0");
    assert_eq!(
        b.bash("tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '")
            .await,
        "lo"
    );
}

#[tokio::test]
async fn the_usual_variables_lead_to_the_proxy() {
    let b = limited(rules(&["example.com"]));
    assert_eq!(
        b.bash("echo $HTTP_PROXY $https_proxy $NO_PROXY").await,
        "http://127.0.0.1:3128 http://127.0.0.1:3128 localhost,127.0.0.1,::1"
    );
    let b = with(|builder| builder.network(Network::Deny));
    assert_eq!(b.bash("echo -n \"$HTTP_PROXY\"; echo .").await, ".");
}

#[tokio::test]
async fn sandboxes_do_not_share_their_proxies_and_a_new_shell_has_one_again() {
    let (port, _heads) = server(REPLY);
    let target = get(&format!("http://127.0.0.2:{port}/"));
    let open = limited(rules(&["127.0.0.2"]).allow_private_addresses());
    let closed = limited(rules(&["127.0.0.3"]).allow_private_addresses());
    assert!(open.bash(&target).await.ends_with("hello"));
    assert!(closed.bash(&target).await.starts_with("HTTP/1.1 403 "));
    open.sandbox.close().await;
    assert!(open.bash(&target).await.ends_with("hello"));
}

#[tokio::test(flavor = "multi_thread")]
async fn tunnels_end_with_the_shell() {
    let listener = TcpListener::bind("127.0.0.2:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let b = limited(rules(&["127.0.0.2"]).allow_private_addresses());
    let command = connect(&format!("127.0.0.2:{port}"), "");
    let accepted = tokio::task::spawn_blocking(move || listener.accept().unwrap().0);
    // Dropping the call kills the shell.
    let call = tokio::time::timeout(Duration::from_secs(2), b.bash(&command)).await;
    assert!(call.is_err(), "the tunnel stays open: {call:?}");
    let mut stream: TcpStream = accepted.await.unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    assert_eq!(stream.read(&mut [0; 1]).unwrap(), 0);
}

#[tokio::test]
async fn without_namespaces_limited_is_none() {
    let (port, heads) = server(REPLY);
    let b = with(|builder| {
        builder
            .isolation(Isolation::WithoutNamespaces)
            .network(Network::Limited(
                rules(&["127.0.0.2"]).allow_private_addresses(),
            ))
    });
    b.bash_fails(&format!("exec 3<>/dev/tcp/127.0.0.2/{port}"))
        .await;
    assert_eq!(b.bash("echo -n \"$HTTP_PROXY\"; echo .").await, ".");
    assert!(heads.try_recv().is_err());
    let gaps = b.sandbox.isolation().gaps();
    assert!(
        gaps.iter().any(|gap| gap.contains("one by one")),
        "{gaps:?}"
    );
}

#[test]
fn rules_name_hosts() {
    let rule = |text: &str| text.parse::<HostRule>();
    for (text, covered, not) in [
        (
            "example.com",
            &["example.com", "EXAMPLE.com", "example.com."][..],
            &["www.example.com", "xample.com", "example.com.net", ""][..],
        ),
        (
            "*.Example.com",
            &["www.example.com", "a.b.example.com", "A.EXAMPLE.COM."],
            &[
                "example.com",
                ".example.com",
                "wwwexample.com",
                "*.example.org",
            ],
        ),
        ("10.0.0.1", &["10.0.0.1"], &["10.0.0.10", "x.10.0.0.1"]),
    ] {
        let rule = rule(text).unwrap();
        for host in covered {
            assert!(rule.matches(host), "{text} {host}");
        }
        for host in not {
            assert!(!rule.matches(host), "{text} {host}");
        }
    }
    for text in [
        "",
        ".",
        "*",
        "*.",
        "*.*.com",
        "http://example.com",
        "example.com:80",
        "example.com/a",
        "a b",
        "-a.com",
        "a-.com",
        "a..com",
        "::1",
        "[::1]",
        "127.1",
        "1",
        "*.10.0.0.1",
        "a@b",
        "*example.com",
        "exämple.com",
    ] {
        let error: InvalidHost = rule(text).unwrap_err();
        assert!(error.to_string().contains("names no host"), "{error}");
    }
    assert!(rule(&format!("{}.com", "a".repeat(64))).is_err());
    assert_eq!(rule("*.Example.COM").unwrap().to_string(), "*.example.com");
}

#[test]
fn addresses_that_are_not_public() {
    for address in [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "3fff::1",
        "4000::1",
    ] {
        assert!(!is_public(address.parse::<IpAddr>().unwrap()), "{address}");
    }
    for address in [
        "1.1.1.1",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.17.0.1",
        "198.20.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "2001:4860:4860::8888",
        "::ffff:1.1.1.1",
        "64:ff9b::1.1.1.1",
        "2002:101:101::",
    ] {
        assert!(is_public(address.parse::<IpAddr>().unwrap()), "{address}");
    }
}

proptest! {
    #[test]
    fn a_rule_covers_its_own_name_and_no_more(host in "[a-z][a-z0-9-]{0,8}[a-z0-9](\\.[a-z]{1,5}){1,3}", other in "\\PC{0,20}") {
        let exact: HostRule = host.parse().unwrap();
        let below: HostRule = format!("*.{host}").parse().unwrap();
        prop_assert!(exact.matches(&host) && !below.matches(&host));
        let sub = format!("x.{host}");
        prop_assert!(below.matches(&sub) && !exact.matches(&sub));
        let longer = format!("{other}{host}");
        prop_assert!(other.is_empty() || !exact.matches(&longer));
        if let Ok(rule) = other.parse::<HostRule>() {
            prop_assert_eq!(rule.to_string().parse::<HostRule>().unwrap(), rule);
        }
    }
}
