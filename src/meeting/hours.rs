//! When a meeting is, for everybody.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousZoned, TimeZoneDatabase};

/// A moment in one time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InZone<'z> {
    pub zone: &'z str,
    pub there: DateTime,
}

/// The moment at which it is this day and hour in the first of the time zones; on a day on which
/// clocks change it may be none, or two.
#[must_use]
pub fn moment(zones: &[String], date: Date, time: Time) -> Option<AmbiguousZoned> {
    let zone = TimeZoneDatabase::bundled().get(zones.first()?).ok()?;
    Some(zone.into_ambiguous_zoned(date.to_datetime(time)))
}

/// What day and hour a moment is in each of these time zones.
pub fn in_zones(zones: &[String], moment: Timestamp) -> impl Iterator<Item = InZone<'_>> {
    zones.iter().filter_map(move |name| {
        let zone = TimeZoneDatabase::bundled().get(name).ok()?;
        Some(InZone {
            zone: name,
            there: moment.to_zoned(zone).datetime(),
        })
    })
}
