//! Running commands in the persistent shell.

use std::time::Duration;

use super::Arguments;

/// What one call asks for.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    pub(crate) restart: bool,
    pub(crate) command: Option<&'a str>,
    /// `None` leaves it to the sandbox's limits.
    pub(crate) timeout: Option<Duration>,
}

pub(crate) fn parse<'a>(arguments: &Arguments<'a>) -> Result<Request<'a>, String> {
    let restart = arguments.flag("restart")?;
    let command = arguments.text("command")?.filter(|text| !text.is_empty());
    if command.is_none() && !restart {
        return Err(arguments.error("command is required"));
    }
    if command.is_some_and(|text| text.contains('\0')) {
        return Err(arguments.error("command must not contain NUL characters"));
    }
    let timeout = match arguments.value("timeout_ms") {
        None => None,
        Some(value) => Some(value.as_u64().ok_or_else(|| {
            arguments.error("timeout_ms must be a whole number of milliseconds, 0 or more")
        })?),
    };
    Ok(Request {
        restart,
        command,
        timeout: timeout.filter(|&ms| ms > 0).map(Duration::from_millis),
    })
}
