//! A terminal of a given size with the program in it: keys go in, the screen is looked at.
//!
//! Nothing here waits for a time to pass. What is waited for is a text on the screen, a prompt that
//! listens, or the end of the program; the deadline only turns a hang into a failure that shows the
//! screen.

use std::io::{Read as _, Write};
use std::num::NonZero;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::world::World;

/// Rows and columns.
pub type Size = (u16, u16);

/// As wide as the terminals of old, and high enough that nothing scrolls away between two looks.
pub const HIGH: Size = (60, 80);

/// As narrow as a telephone.
pub const NARROW: Size = (60, 40);

pub const UP: &str = "\u{1b}[A";
pub const DOWN: &str = "\u{1b}[B";
pub const ENTER: &str = "\r";
pub const ESCAPE: &str = "\u{1b}";
pub const SPACE: &str = " ";
pub const CTRL_C: &str = "\u{3}";

const DEADLINE: Duration = Duration::from_secs(20);

/// The program in a terminal.
pub struct Terminal {
    size: Size,
    output: Arc<Output>,
    keyboard: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    /// How much had been written when the last keys were sent.
    seen: usize,
}

/// What the program wrote, as bytes and as a screen.
struct Output {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    screen: vt100::Parser,
    bytes: Vec<u8>,
    ended: bool,
}

impl Terminal {
    /// Starts the program in a world's folder, on a terminal of its own.
    pub fn open(world: &World, arguments: &[&str], size: Size) -> Terminal {
        Terminal::start(on_terminal(world, arguments), size)
    }

    /// Starts a line of the shell, to which the program is `$0`, so that it may have less than the
    /// whole terminal. How wide a result is that goes elsewhere, the world says.
    pub fn open_in_shell(world: &World, line: &str, size: Size) -> Terminal {
        let program = on_terminal(world, &[]);
        let mut shell = CommandBuilder::new("/bin/sh");
        shell.args([
            "-c".as_ref(),
            line.as_ref(),
            program.get_argv()[0].as_os_str(),
        ]);
        shell.cwd(world.folder());
        shell.env_clear();
        shell.env("TERM", "xterm-256color");
        world
            .command(&[])
            .get_envs()
            .for_each(|(name, value)| shell.env(name, value.unwrap_or_default()));
        Terminal::start(shell, size)
    }

    fn start(command: CommandBuilder, size: Size) -> Terminal {
        let (rows, columns) = size;
        let (row_count, column_count) =
            (NonZero::new(rows).unwrap(), NonZero::new(columns).unwrap());
        let pair = native_pty_system()
            .openpty(PtySize {
                rows,
                cols: columns,
                pixel_width: 0,
                pixel_height: 0,
            })
            .unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        // Once the program ends, nobody holds its side any more, and reading ends too.
        drop(pair.slave);
        let state = State {
            screen: vt100::Parser::new(row_count, column_count, 0),
            bytes: Vec::new(),
            ended: false,
        };
        let output = Arc::new(Output {
            state: Mutex::new(state),
            changed: Condvar::new(),
        });
        let mut reader = pair.master.try_clone_reader().unwrap();
        let written = Arc::clone(&output);
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            loop {
                let count = reader.read(&mut buffer).unwrap_or_default();
                let mut state = written.state.lock().unwrap();
                state.screen.process(&buffer[..count]);
                state.bytes.extend_from_slice(&buffer[..count]);
                state.ended = count == 0;
                written.changed.notify_all();
                if state.ended {
                    return;
                }
            }
        });
        let keyboard = pair.master.take_writer().unwrap();
        Terminal {
            size,
            output,
            keyboard,
            master: pair.master,
            child,
            seen: 0,
        }
    }

    /// Starts the program, and takes its terminal away once `text` stands on it: the exit code.
    #[track_caller]
    pub fn hang_up_at(world: &World, arguments: &[&str], text: &str) -> u32 {
        let size = PtySize {
            rows: HIGH.0,
            cols: HIGH.1,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut child = pair
            .slave
            .spawn_command(on_terminal(world, arguments))
            .unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (mut written, mut buffer) = (Vec::new(), [0; 4096]);
        while !one_line(&without_escapes(&written)).contains(&one_line(text)) {
            let count = reader.read(&mut buffer).unwrap_or_default();
            assert_ne!(
                count,
                0,
                "ended before {text:?}: {}",
                String::from_utf8_lossy(&written)
            );
            written.extend_from_slice(&buffer[..count]);
        }
        drop((reader, pair.master));
        let since = Instant::now();
        while since.elapsed() < DEADLINE {
            if let Some(status) = child.try_wait().unwrap() {
                return status.exit_code();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        let _ = child.kill();
        panic!("goes on without a terminal");
    }

    /// Waits until the program has written `text` since the last keys, and it stands on the screen.
    #[track_caller]
    pub fn see(&self, text: &str) {
        let text = one_line(text);
        self.wait(&format!("to see {text:?}"), |state| {
            one_line(&state.screen.screen().contents()).contains(&text)
                && one_line(&without_escapes(&state.bytes[self.seen..])).contains(&text)
        });
    }

    /// Waits until what was written since the last keys, on one line and without escapes, says what
    /// is sought; none where the program ended first.
    #[allow(dead_code, reason = "those who type for hours use it")]
    #[track_caller]
    pub fn reads<T>(&self, what: &str, sought: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = std::cell::Cell::new(None);
        self.wait(what, |state| {
            let text = one_line(&without_escapes(&state.bytes[self.seen..]));
            found.set(sought(&text));
            let sees = found.take();
            let has = sees.is_some();
            found.set(sees);
            has || state.ended
        });
        found.take()
    }

    /// Waits until the marked line of a list holds `text`.
    #[track_caller]
    pub fn see_marked(&self, text: &str) {
        self.wait(&format!("to see {text:?} marked"), |state| {
            marked(&lines(state)).is_some_and(|line| line.contains(text))
        });
    }

    /// Waits until the screen is no longer what it was.
    #[track_caller]
    pub fn see_changed(&self, before: &[String]) {
        self.wait("for the screen to change", |state| lines(state) != before);
    }

    /// Waits until the screen is this and nothing else.
    #[track_caller]
    pub fn see_lines(&self, expected: &[String]) {
        let expected_screen = expected.join("\n");
        self.wait(
            &format!(
                "to see exactly this:\n{}\nbut saw",
                expected_screen.trim_end()
            ),
            |state| lines(state) == expected,
        );
    }

    /// Sends keys as soon as a prompt listens: before that, the terminal itself would show them.
    #[track_caller]
    pub fn press(&mut self, keys: &str) {
        let since = Instant::now();
        while !self.listens() {
            assert!(
                since.elapsed() < DEADLINE,
                "nobody listens to {keys:?}:\n{}",
                self.screen()
            );
            std::thread::sleep(Duration::from_millis(1));
        }
        self.send(keys);
    }

    /// Types a line where the terminal itself shows what is typed, and whoever reads gets whole
    /// lines.
    pub fn type_line(&mut self, line: &str) {
        self.send(&format!("{line}\n"));
    }

    /// Sends keys at once.
    pub fn send(&mut self, keys: &str) {
        let seen = self.state().bytes.len();
        self.seen = seen;
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    /// Moves down a list until the entry `name` is marked.
    #[track_caller]
    pub fn go_to(&mut self, name: &str) {
        // A list of answers begins on none of them.
        self.wait("for a list", |state| {
            let lines = lines(state);
            let entry = |line: &String| line.starts_with("  ");
            marked(&lines).is_some() || lines.iter().any(entry)
        });
        if marked(&self.lines()).is_none() {
            self.press(DOWN);
        }
        let first = self.marked_line();
        let mut line = first.clone();
        while !is_entry(&line, name) {
            self.press(DOWN);
            self.wait("for the mark to move", |state| {
                marked(&lines(state)).is_some_and(|now| now != line)
            });
            line = self.marked_line();
            assert_ne!(
                line,
                first,
                "{name:?} is not in the list:\n{}",
                self.screen()
            );
        }
    }

    /// Chooses an entry of a list.
    #[track_caller]
    pub fn choose(&mut self, name: &str) {
        self.go_to(name);
        self.press(ENTER);
    }

    /// Marks an entry of a list where several can be chosen, or takes its mark away.
    #[track_caller]
    pub fn mark(&mut self, name: &str, mark: &str) {
        self.go_to(name);
        self.press(SPACE);
        self.see_marked(mark);
    }

    /// The line that a list has marked, as soon as there is one.
    #[track_caller]
    pub fn marked_line(&self) -> String {
        self.wait("for a list", |state| marked(&lines(state)).is_some());
        marked(&self.lines()).unwrap_or_default()
    }

    /// The screen's lines, without blanks at their ends.
    pub fn lines(&self) -> Vec<String> {
        lines(&self.state())
    }

    /// The screen.
    pub fn screen(&self) -> String {
        self.lines().join("\n").trim_end().to_owned()
    }

    /// How often a text stands on the screen, however it is wrapped.
    pub fn times_on_screen(&self, text: &str) -> usize {
        let gap = |text: &str| text.split_whitespace().collect::<String>();
        gap(&self.screen()).matches(&gap(text)).count()
    }

    /// Lines that were longer than the screen is wide, so that the terminal had to break them at
    /// its edge. A line that only its blanks fill up is none of them.
    pub fn broken_lines(&self) -> Vec<String> {
        let state = self.state();
        let (lines, screen) = (lines(&state), state.screen.screen());
        let (rows, columns) = self.size;
        let is_full = |row| {
            screen
                .cell(row, columns - 1)
                .is_some_and(|cell| !cell.contents().trim().is_empty())
        };
        let broken = (0..rows).filter(|row| screen.row_wrapped(*row) && is_full(*row));
        broken.map(|row| lines[usize::from(row)].clone()).collect()
    }

    pub fn shows_cursor(&self) -> bool {
        !self.state().screen.screen().hide_cursor()
    }

    /// Everything that was written, escape sequences included.
    pub fn written(&self) -> String {
        String::from_utf8(self.state().bytes.clone()).expect("the program writes UTF-8")
    }

    /// The exit code, as soon as the program has ended of its own accord.
    #[track_caller]
    pub fn code(&mut self) -> u32 {
        self.wait("for the program to end", |state| state.ended);
        let status = self.child.wait().unwrap();
        assert_eq!(
            status.signal(),
            None,
            "the program was killed:\n{}",
            self.screen()
        );
        status.exit_code()
    }

    /// Waits for the end of a program that was killed.
    #[track_caller]
    pub fn is_killed(&mut self) {
        self.wait("for the program to end", |state| state.ended);
        assert!(
            self.child.wait().unwrap().signal().is_some(),
            "the program ended by itself:\n{}",
            self.screen()
        );
    }

    /// Holds up whatever the program writes, until it is let go on: it is busy for so long.
    #[cfg(unix)]
    pub fn holds_up(&self, holds: bool) {
        use rustix::fs::{Mode, OFlags};
        use rustix::termios::{Action, tcflow};
        let name = self.master.tty_name().unwrap();
        let terminal = rustix::fs::open(name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty());
        let action = if holds { Action::OOff } else { Action::OOn };
        tcflow(terminal.unwrap(), action).unwrap();
    }

    /// The number by which the system knows the program.
    pub fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Whether a prompt reads keys: it has taken the showing of what is typed upon itself.
    pub fn listens(&self) -> bool {
        const ECHO: u32 = 8;
        self.master
            .get_termios()
            .is_some_and(|settings| settings.local_flags.bits() & ECHO == 0)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.output.state.lock().unwrap()
    }

    #[track_caller]
    fn wait(&self, what: &str, found: impl Fn(&State) -> bool) {
        let since = Instant::now();
        let mut state = self.state();
        loop {
            if found(&state) {
                return;
            }
            let left = DEADLINE.saturating_sub(since.elapsed());
            if state.ended || left.is_zero() {
                drop(state);
                panic!("waited in vain {what}:\n{}", self.screen());
            }
            state = self.output.changed.wait_timeout(state, left).unwrap().0;
        }
    }
}

impl Drop for Terminal {
    /// Where a test failed half-way, nobody would end the program.
    fn drop(&mut self) {
        if self.child.try_wait().is_ok_and(|status| status.is_none()) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// The world's own command; but how wide a real terminal is, the terminal says.
fn on_terminal(world: &World, arguments: &[&str]) -> CommandBuilder {
    let command = world.command(arguments);
    let mut builder = CommandBuilder::new(command.get_program());
    builder.args(command.get_args());
    builder.cwd(world.folder());
    builder.env_clear();
    builder.env("TERM", "xterm-256color");
    for (name, value) in command.get_envs().filter(|(name, _)| *name != "COLUMNS") {
        builder.env(name, value.unwrap_or_default());
    }
    builder
}

fn lines(state: &State) -> Vec<String> {
    let screen = state.screen.screen();
    screen
        .rows(0, screen.size().1.get())
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// The line that a list has marked: what is typed stands behind the same sign, but not among
/// entries.
fn marked(lines: &[String]) -> Option<String> {
    marked_lines(lines).into_iter().next()
}

/// The lines marked in lists.
pub fn marked_lines(lines: &[String]) -> Vec<String> {
    let is_unmarked = |position: usize| {
        lines
            .get(position)
            .is_some_and(|line| line.starts_with("  "))
    };
    let is_marked = |position: &usize| {
        let in_list = is_unmarked(position + 1) || position.checked_sub(1).is_some_and(is_unmarked);
        lines[*position].starts_with("> ") && in_list
    };
    (0..lines.len())
        .filter(is_marked)
        .map(|position| lines[position].clone())
        .collect()
}

/// Whether a marked line is the entry of this name: alone, with what it means, or cut at the edge
/// of the screen.
fn is_entry(line: &str, name: &str) -> bool {
    let entry = line
        .trim_start_matches("> ")
        .trim_start_matches("[x] ")
        .trim_start_matches("[ ] ");
    let cut = entry.strip_suffix("...").map(str::trim_end);
    let explained = entry
        .strip_prefix(name)
        .is_some_and(|rest| rest.starts_with(" -") || rest.starts_with(" ("));
    entry == name || explained || cut.is_some_and(|begin| name.starts_with(begin))
}

/// A text as if it had never been wrapped.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What was written, without moves of the cursor and styles.
fn without_escapes(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part
            .find(|letter: char| ('@'..='~').contains(&letter))
            .map_or(part.len(), |end| end + 1);
        plain.push_str(&part[end..]);
    }
    plain
}
