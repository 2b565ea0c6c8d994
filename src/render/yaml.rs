//! Data as YAML, for those who read it.

use super::{Content, Format, Matter, Setting};

pub(super) const FORMAT: Format = Format {
    name: "yaml",
    endings: &["yaml", "yml"],
    of: Matter::All,
    binary: false,
    for_reading: false,
    write: |content: &dyn Content, _: &Setting<'_>| {
        serde_yaml::to_string(&content.data())
            .expect("JSON values are YAML values")
            .into_bytes()
    },
};
