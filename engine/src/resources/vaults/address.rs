//! Addresses of MCP servers, as credentials are matched to them.

use http::Uri;

/// The form in which two addresses of the same server are equal: scheme and
/// host in lower case, no default port, no trailing slashes, no fragment.
pub(super) fn normalized(address: &str) -> String {
    let address = address.split('#').next().unwrap_or_default();
    let Ok(uri) = address.parse::<Uri>() else {
        return address.to_owned();
    };
    let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) else {
        return address.to_owned();
    };
    let (scheme, host) = (scheme.to_ascii_lowercase(), host.to_ascii_lowercase());
    let default = match scheme.as_str() {
        "https" => 443,
        "http" => 80,
        _ => 0,
    };
    let port = uri.port_u16().filter(|port| *port != default);
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    let path = uri.path().trim_end_matches('/');
    let query = uri.query().map(|query| format!("?{query}"));
    format!("{scheme}://{host}{port}{path}{}", query.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::normalized;

    #[test]
    fn spellings_of_one_server_are_equal() {
        for same in [
            "https://mcp.example.com",
            "https://mcp.example.com/",
            "HTTPS://MCP.Example.com:443//",
            "https://mcp.example.com/#part",
        ] {
            assert_eq!(normalized(same), "https://mcp.example.com", "{same}");
        }
        for other in [
            "https://mcp.example.com:8443/",
            "http://mcp.example.com",
            "https://mcp.example.com/a",
            "https://mcp.example.com/A",
            "https://mcp.example.com?x=1",
            "https://sub.mcp.example.com",
            "nonsense",
        ] {
            assert_ne!(normalized(other), "https://mcp.example.com", "{other}");
        }
    }
}
