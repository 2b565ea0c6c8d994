//! Time zones of the world by the names that people type: the zone's own, or its city's alone.

use jiff::tz::TimeZoneDatabase;

use crate::text::{fold, nearest};

/// The zone that is meant.
///
/// # Errors
/// When there is none of that name; then the nearest name, if one is near.
pub(super) fn find(written: &str) -> Result<String, Option<String>> {
    // The program's own list: the same on every computer, whatever is installed there.
    let zones = TimeZoneDatabase::bundled();
    let names: Vec<String> = zones.available().map(|name| name.to_string()).collect();
    let spaced = |name: &str| fold(&name.replace(['_', '-'], " "));
    let written_so = spaced(written);
    let city = |name: &str| spaced(name.rsplit('/').next().unwrap_or(name));
    let exact = names.iter().find(|name| spaced(name) == written_so);
    // Names of old have no continent before the city, or a country.
    let of_city = || {
        let mut cities = names.iter().filter(|name| city(name) == written_so);
        cities.find(|name| {
            CONTINENTS
                .iter()
                .any(|continent| name.starts_with(continent))
        })
    };
    if let Some(found) = exact.or_else(of_city) {
        return Ok(found.clone());
    }
    let near = nearest(written, names.iter().map(String::as_str));
    let near_city = || {
        let cities = names
            .iter()
            .map(|name| name.rsplit('/').next().unwrap_or(name));
        let city = nearest(written, cities)?;
        names
            .iter()
            .find(|name| name.rsplit('/').next() == Some(city))
            .map(String::as_str)
    };
    Err(near.or_else(near_city).map(str::to_owned))
}

const CONTINENTS: [&str; 10] = [
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_found_by_name_and_by_city() {
        for (written, zone) in [
            ("Africa/Nairobi", "Africa/Nairobi"),
            ("europe/madrid", "Europe/Madrid"),
            ("Bogotá", "America/Bogota"),
            ("new york", "America/New_York"),
            (
                "America/Argentina/Buenos_Aires",
                "America/Argentina/Buenos_Aires",
            ),
            ("UTC", "UTC"),
        ] {
            assert_eq!(find(written).as_deref(), Ok(zone), "{written}");
        }
    }

    #[test]
    fn what_is_no_zone_is_refused_with_the_nearest() {
        for (written, near) in [
            ("Africa/Narobi", Some("Africa/Nairobi")),
            ("Madird", Some("Europe/Madrid")),
            ("qqqqqqqqqq", None),
        ] {
            assert_eq!(find(written), Err(near.map(str::to_owned)), "{written}");
        }
    }
}
