//! Opening a file beside a plan, whatever stands at its name.

use std::fs::OpenOptions;

/// Opening waits for nobody and follows no link, whatever was put at the name meanwhile.
#[cfg(unix)]
pub fn at_once(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOFOLLOW;
    options.custom_flags(flags.bits().cast_signed())
}

#[cfg(not(unix))]
pub fn at_once(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}
