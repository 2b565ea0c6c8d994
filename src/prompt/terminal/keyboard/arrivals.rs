//! What comes from a keyboard, each with the moment at which it came, however long the program was
//! busy: what came together was pasted.

use std::collections::VecDeque;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// The blink of an eye: keys that come closer together were not typed.
pub const BLINK: Duration = Duration::from_millis(15);

/// Something that came, and when.
pub struct Arrived<T> {
    pub what: T,
    pub at: Instant,
}

/// What comes, in the order in which it came.
pub struct Arrivals<T> {
    comes: Receiver<Arrived<T>>,
    /// What was looked at and not yet taken.
    waiting: VecDeque<Arrived<T>>,
    /// When the last came that was taken.
    last: Instant,
}

impl<T> Arrivals<T> {
    /// Nothing has come yet.
    #[must_use]
    pub fn from(comes: Receiver<Arrived<T>>) -> Arrivals<T> {
        Arrivals {
            comes,
            waiting: VecDeque::new(),
            last: Instant::now(),
        }
    }

    /// Waits for the next; none once nothing can come any more.
    pub fn next(&mut self) -> Option<T> {
        let arrived = match self.waiting.pop_front() {
            Some(arrived) => arrived,
            None => self.comes.recv().ok()?,
        };
        self.last = arrived.at;
        Some(arrived.what)
    }

    /// What came at once with the last that was taken, if anything did.
    pub fn at_once(&mut self) -> Option<&T> {
        if self.waiting.is_empty() {
            let left = BLINK.saturating_sub(self.last.elapsed());
            self.waiting.extend(self.comes.recv_timeout(left));
        }
        let next = self.waiting.front()?;
        (next.at.saturating_duration_since(self.last) < BLINK).then_some(&next.what)
    }

    /// Forgets what has come and was not yet taken, but for what is to be kept.
    pub fn forget(&mut self, is_kept: impl Fn(&T) -> bool) {
        self.waiting.extend(self.comes.try_iter());
        self.waiting.retain(|arrived| is_kept(&arrived.what));
    }

    /// Whether something has come that was not taken, or comes within that time.
    pub fn comes(&mut self, time: Duration) -> bool {
        if self.waiting.is_empty() {
            self.waiting.extend(self.comes.recv_timeout(time));
        }
        !self.waiting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// Letters that came so many milliseconds after the first, all of them a while ago.
    fn came(letters: &[(char, u64)]) -> Arrivals<char> {
        let (sender, comes) = mpsc::channel();
        let first = Instant::now().checked_sub(Duration::from_secs(5)).unwrap();
        for (what, after) in letters {
            let at = first + Duration::from_millis(*after);
            sender.send(Arrived { what: *what, at }).unwrap();
        }
        Arrivals::from(comes)
    }

    #[test]
    fn what_came_within_the_blink_of_an_eye_came_at_once() {
        let mut keys = came(&[('a', 0), ('\n', 1), ('b', 9), ('\n', 10), ('c', 90)]);
        let mut at_once = Vec::new();
        for key in ['a', '\n', 'b', '\n', 'c'] {
            assert_eq!(keys.next(), Some(key));
            at_once.push(keys.at_once().copied());
        }
        assert_eq!(at_once, [Some('\n'), Some('b'), Some('\n'), None, None]);
        assert_eq!(keys.next(), None, "nothing can come any more");
    }

    #[test]
    fn what_was_looked_at_is_still_to_come_and_can_be_forgotten() {
        let mut keys = came(&[('a', 0), ('b', 1), ('!', 2), ('c', 3)]);
        assert_eq!(keys.next(), Some('a'));
        assert_eq!(keys.at_once(), Some(&'b'));
        assert!(keys.comes(Duration::ZERO));
        keys.forget(|key| *key == '!');
        assert_eq!(keys.next(), Some('!'));
        assert!(!keys.comes(Duration::ZERO));
    }
}
