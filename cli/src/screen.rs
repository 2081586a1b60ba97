//! The terminal: colours, text that cannot do harm, and a sign of life.

use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

/// How fast the sign of life turns.
pub const TICK: Duration = Duration::from_millis(100);
/// Short waits need no sign of life.
const PATIENCE: Duration = Duration::from_millis(400);
const FRAMES: [char; 8] = ['⣾', '⣽', '⣻', '⢿', '⡿', '⣟', '⣯', '⣷'];

/// Ways to show text.
#[derive(Clone, Copy, Debug)]
pub enum Style {
    Bold,
    Dim,
    Red,
    Green,
    Yellow,
    Cyan,
}

impl Style {
    fn code(self) -> &'static str {
        match self {
            Style::Bold => "1",
            Style::Dim => "2",
            Style::Red => "31",
            Style::Green => "32",
            Style::Yellow => "33",
            Style::Cyan => "36",
        }
    }
}

/// Whether the person allows colours at all (<https://no-color.org>).
pub fn wants_colour() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Standard output for people, with a sign of life on standard error.
pub struct Screen {
    coloured: bool,
    lively: bool,
    waiting: Option<(String, Instant)>,
    frame: usize,
    drawn: bool,
    at_line_start: bool,
}

impl Screen {
    pub fn new() -> Screen {
        Screen {
            coloured: io::stdout().is_terminal() && wants_colour(),
            lively: io::stdout().is_terminal() && io::stderr().is_terminal(),
            waiting: None,
            frame: 0,
            drawn: false,
            at_line_start: true,
        }
    }

    /// Whether somebody watches.
    pub fn is_watched(&self) -> bool {
        self.lively
    }

    pub fn paint(&self, style: Style, text: &str) -> String {
        if self.coloured && !text.is_empty() {
            format!("\x1b[{}m{text}\x1b[0m", style.code())
        } else {
            text.to_owned()
        }
    }

    /// Prints text as it is. Whatever came from outside must be [clean].
    pub fn print(&mut self, text: &str) -> io::Result<()> {
        self.erase()?;
        if let Some(last) = text.chars().next_back() {
            self.at_line_start = last == '\n';
        }
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }

    pub fn line(&mut self, text: &str) -> io::Result<()> {
        self.end_line()?;
        self.print(&format!("{text}\n"))
    }

    /// Ends a line that was begun.
    pub fn end_line(&mut self) -> io::Result<()> {
        if self.at_line_start {
            Ok(())
        } else {
            self.print("\n")
        }
    }

    /// Something is waited for from now on, or nothing.
    pub fn wait_for(&mut self, what: Option<&str>) {
        self.waiting = what.map(|what| (what.to_owned(), Instant::now()));
    }

    /// Shows that the program lives. Called every [`TICK`].
    pub fn tick(&mut self) -> io::Result<()> {
        let Some((what, since)) = &self.waiting else {
            return Ok(());
        };
        if !self.lively || !self.at_line_start || since.elapsed() < PATIENCE {
            return Ok(());
        }
        self.frame = (self.frame + 1) % FRAMES.len();
        let text = format!(
            "{} {what} {} s",
            FRAMES[self.frame],
            since.elapsed().as_secs()
        );
        let text = if wants_colour() {
            format!("\x1b[2m{text}\x1b[0m")
        } else {
            text
        };
        self.drawn = true;
        let mut err = io::stderr().lock();
        write!(err, "\r{text}\x1b[K")?;
        err.flush()
    }

    /// Takes the sign of life away.
    pub fn erase(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.drawn) {
            let mut err = io::stderr().lock();
            write!(err, "\r\x1b[K")?;
            err.flush()?;
        }
        Ok(())
    }
}

/// Text from outside without what could command a terminal.
pub fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_commands_the_terminal() {
        assert_eq!(
            clean("a\x1b[31mb\r\u{9b}2Jc\x07\n\td\u{7f}"),
            "a[31mb2Jc\n\td"
        );
    }
}
