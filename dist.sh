#!/usr/bin/env bash
# What people download, for one target (this machine's where none is named): `./dist.sh [TARGET]` makes, under dist/, an
# archive with the program, its manual, completions and licences; on Linux also a .deb and, where rpmbuild is installed,
# an .rpm; and a checksum beside each. The same commit, compiler and profile (see below) give the same bytes.
set -euo pipefail
cd "$(dirname "$0")"
export LC_ALL=C TZ=UTC
umask 022

say() { printf '%s\n' "$*" >&2; }
here=$(rustc -vV | sed -n 's/^host: //p')
target=${1:-$here}
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -1)
# The date of everything packed: the commit's.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH
built=${CARGO_TARGET_DIR:-target}
case $target in *windows*) ending=.exe ;; *) ending= ;; esac

# --- The program: nothing to install beside it, and no path of whoever built it.
flags="--remap-path-prefix=$PWD=/cocreate --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
case $target in *linux-gnu | *windows-msvc) flags="-C target-feature=+crt-static $flags" ;; esac
# At fixed addresses it starts in half the time (docs/performance.md).
case $target in *linux-gnu) flags="-C relocation-model=static $flags" ;; esac
case $built in /*) ;; *) built=$PWD/$built ;; esac
program=$built/$target/release/cocreate$ending
# `--target` keeps the flags from what only runs while building.
build() { RUSTFLAGS="$flags $*" cargo build --release --locked --bin cocreate --target "$target"; }

must_run() {
  "$program" --version >/dev/null 2>&1 && return
  say "$target cannot run on this machine, and the program itself makes its manual and completions"
  exit 1
}

# What people do most is practised first. The compiler then knows what is used, and in which order, and lays it together: a
# command takes an eighth less time. The profile is what was counted; it differs a little each time, so that it is handed
# out as well: COCREATE_PROFILE=FILE builds with it.
generation=$(rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
counting=
for tool in "$(rustc --print sysroot)/lib/rustlib/$here/bin/llvm-profdata" "llvm-profdata-$generation" llvm-profdata; do
  if "$tool" --version 2>/dev/null | grep -q "LLVM version $generation\."; then
    counting=$tool
    break
  fi
done
profile=${COCREATE_PROFILE:-}
if [ -z "$counting" ]; then
  say "not practised: no llvm-profdata of LLVM $generation (rustup component add llvm-tools, or Debian's llvm-$generation)"
  build
else
  practice=$built/practice
  mkdir -p "$practice"
  if [ -n "$profile" ]; then
    cp "$profile" "$practice/profile"
  else
    build -C profile-generate="$practice" -C llvm-args=-pgo-temporal-instrumentation
    must_run
    # Once for each program that counts.
    counts=$(cksum <"$program")
    if [ "$counts" != "$(cat "$practice/counted" 2>/dev/null)" ]; then
      rm -f "$practice"/*.profraw
      LLVM_PROFILE_FILE="$practice/%p.profraw" scripts/usual-commands "$program"
      "$counting" merge --temporal-profile-trace-reservoir-size=1000 -o "$practice/profile" "$practice"/*.profraw
      rm -f "$practice"/*.profraw
      echo "$counts" >"$practice/counted"
    fi
  fi
  # cargo looks at the name of a profile only: another one has another name.
  used=$practice/$(cksum <"$practice/profile" | tr ' ' -)
  mkdir -p "$used"
  cp "$practice/profile" "$used/profile"
  case $target in
  # Only this linker, which the compiler brings, lays functions in an order.
  x86_64-unknown-linux-gnu)
    "$counting" order -o "$used/practised" "$used/profile"
    # The mark in the names of Rust's library is another one with each compiler.
    names=${counting%profdata*}nm${counting##*profdata}
    "$names" --quiet -j --defined-only "$(rustc --print sysroot)/lib/rustlib/$target/lib"/lib{std,core,alloc}*.rlib \
      >"$used/names" 2>/dev/null || say "the names in Rust's library could not be read"
    awk -v names="$used/names" 'function plain(name) { gsub(/Cs[0-9A-Za-z]+_/, "Cs_", name); return name }
      BEGIN { while ((getline name < names) > 0) marked[plain(name)] = marked[plain(name)] name "\n" }
      { printf "%s", ($1 in marked) ? marked[$1] : $0 "\n" }' scripts/first-functions >"$used/first"
    say "Rust's library lacks $(grep -c '^_R.*Cs_' "$used/first") of $(grep -c '^_R' scripts/first-functions) functions in order"
    # What counts as never practised of a function is run now and then after all.
    sed '/^#/!s/$/.cold/' "$used/practised" >"$used/apart"
    # cargo looks at the name of the order, too.
    order=$used/order-$(cat "$used/first" "$used/practised" "$used/apart" | cksum | tr ' ' -)
    cat "$used/first" "$used/practised" "$used/apart" >"$order"
    # What was never practised of a function is put apart, so that the rest of it lies closer together.
    build -C profile-use="$used/profile" -C llvm-args=-enable-split-machine-functions -C llvm-args=-mfs-psi-cutoff=0 \
      -C link-arg=-Wl,--symbol-ordering-file="$order",--no-warn-symbol-ordering
    ;;
  *) build -C profile-use="$used/profile" ;;
  esac
fi
must_run

# --- One folder with everything, as it is packed.
name=cocreate-$version-$target
work=$built/dist
rm -rf "$work"
mkdir -p "$work/$name" dist
folder=$(cd "$work/$name" && pwd)
out=$PWD/dist
rm -f "$out/$name".* "$out"/cocreate_"$version"-1_* "$out"/cocreate-"$version"-1.*
cp "$program" "$folder/"
cp README*.md CHANGELOG.md LICENSE-* "$folder/"
cp -R docs "$folder/"
# Nothing of whoever packs comes into what the program says.
ask() { env -u COCREATE_GUIDE -u COCREATE_LANG COCREATE_DATE=2026-01-01 "$program" "$@"; }
for language in en es fr; do
  pages=$folder/man/$language/man1
  [ "$language" != en ] || pages=$folder/man/man1
  ask man --lang "$language" --output "$pages" 2>/dev/null
done
mkdir "$folder/completions"
for shell in bash:cocreate.bash elvish:cocreate.elv fish:cocreate.fish powershell:cocreate.ps1 zsh:_cocreate; do
  ask completions "${shell%%:*}" >"$folder/completions/${shell#*:}"
done
# What was linked, by name, version and licence, and the texts of those licences, which ask to come along.
crates() { cargo tree --locked --prefix none --edges normal,no-proc-macro --target "$target" --format "$1" | sort -u; }
{
  echo "cocreate $version for $target is made of these crates (name, version, licence, source):"
  echo
  crates '{p} · {l} · {r}' | sed 's, ([^)]*),,' | grep -v '^cocreate '
  crates '{p}' | sed -n 's/^\([^ ]*\) v\([^ ]*\).*/\1-\2/p' | while read -r crate; do
    for text in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/"$crate"/{LICEN[CS]E*,COPYING*,NOTICE*,UNLICENSE*}; do
      [ ! -f "$text" ] || { printf '\n\n== %s: %s\n\n' "$crate" "${text##*/}" && tr -d '\r' <"$text"; }
    done
  done
} >"$folder/THIRD-PARTY.txt"
find "$folder" -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +
chmod 755 "$folder/cocreate$ending"

checksum() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi >"$1.sha256"
  say "dist/$1"
}
# Everything gets the one date, then goes in by name, owned by nobody in particular.
dated() {
  if touch --version >/dev/null 2>&1; then
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  else
    find "$1" -exec touch -h -t "$(date -r "$SOURCE_DATE_EPOCH" +%Y%m%d%H%M.%S)" {} +
  fi
}
dated "$folder"
cd "$work"
case $target in
*windows*)
  if command -v zip >/dev/null; then
    find "$name" -type f | sort | zip -q -X -9 "$out/$name.zip" -@
  else
    7z a -bso0 -tzip "$out/$name.zip" "$name"
  fi
  archive=$name.zip
  ;;
*)
  # bsdtar, as macOS has it, names the same things otherwise.
  if tar --version | grep -q GNU; then
    owner=(--format=ustar --owner=0 --group=0 --numeric-owner)
  else
    owner=(--format=ustar --uid 0 --gid 0 --numeric-owner)
  fi
  find "$name" -type f | sort | tar -cf - "${owner[@]}" -T - | gzip -n -9 >"$out/$name.tar.gz"
  archive=$name.tar.gz
  ;;
esac
(cd "$out" && checksum "$archive")
if [ -n "$counting" ]; then
  cp "$used/profile" "$out/$name.profile"
  (cd "$out" && checksum "$name.profile")
fi
case $target in *linux*) ;; *) exit 0 ;; esac

# --- The folders of a Linux system, for both kinds of package.
root=$PWD/root
share=$root/usr/share
mkdir -p "$root/usr/bin" "$share/doc/cocreate" "$share/man" "$share/bash-completion/completions" \
  "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
cp "$folder/cocreate" "$root/usr/bin/"
cp -R "$folder/man/." "$share/man/"
find "$share/man" -type f -exec gzip -n -9 {} +
cp "$folder/completions/cocreate.bash" "$share/bash-completion/completions/cocreate"
cp "$folder/completions/_cocreate" "$share/zsh/vendor-completions/"
cp "$folder/completions/cocreate.fish" "$share/fish/vendor_completions.d/"
cp "$folder"/README*.md "$share/doc/cocreate/"
gzip -n -9 -c "$folder/THIRD-PARTY.txt" >"$share/doc/cocreate/THIRD-PARTY.txt.gz"
gzip -n -9 -c "$folder/CHANGELOG.md" >"$share/doc/cocreate/changelog.gz"
{
  echo "cocreate is under the MIT licence or the Apache licence 2.0, as you prefer; names of countries are Unicode's."
  for licence in MIT APACHE UNICODE; do
    printf '\n\n'
    cat "$folder/LICENSE-$licence"
  done
} >"$share/doc/cocreate/copyright"
summary="guide and checklist assistant for open government co-creation online"
description="cocreate asks about an Open Government Partnership co-creation process that goes
 online, says how ready it is and why, and gives a checklist, tools that fit and
 documents to hand over: in English, Spanish and French, without a connection."
maintainer="The cocreate contributors"
case $target in
x86_64-*) debian=amd64 machine=x86_64 ;;
aarch64-*) debian=arm64 machine=aarch64 ;;
*) say "no packages for $target: only the archive" && exit 0 ;;
esac

if command -v dpkg-deb >/dev/null; then
  mkdir "$root/DEBIAN"
  cat >"$root/DEBIAN/control" <<CONTROL
Package: cocreate
Version: $version-1
Architecture: $debian
Maintainer: $maintainer
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Section: utils
Priority: optional
Description: $summary
 $description
CONTROL
  (cd "$root" && find usr -type f | sort | xargs md5sum >DEBIAN/md5sums)
  find "$root" -type d -exec chmod 755 {} +
  dated "$root"
  dpkg-deb --root-owner-group -Zxz --build "$root" "$out/cocreate_$version-1_$debian.deb" >/dev/null
  (cd "$out" && checksum "cocreate_$version-1_$debian.deb")
  rm -r "$root/DEBIAN"
else
  say "left out: the .deb, since dpkg-deb is not installed"
fi

if command -v rpmbuild >/dev/null; then
  # Other systems keep the completions of zsh elsewhere.
  mkdir -p "$share/zsh/site-functions"
  mv "$share/zsh/vendor-completions/_cocreate" "$share/zsh/site-functions/"
  rmdir "$share/zsh/vendor-completions"
  dated "$root"
  cat >cocreate.spec <<SPEC
Name: cocreate
Version: $version
Release: 1
Summary: A $summary
License: (MIT OR Apache-2.0) AND Unicode-3.0
BuildArch: $machine
AutoReqProv: no
%description
$(printf '%s' "$description" | sed 's/^ //')
%install
mkdir -p %{buildroot}
cp -a $root/. %{buildroot}/
%files
%dir /usr/share/doc/cocreate
$(cd "$root" && find usr -type f | sort | sed 's,^,/,')
SPEC
  rpmbuild -bb --quiet --target "$machine-linux" --define "_topdir $PWD/rpm" --define "_rpmdir $PWD/rpm" \
    --define "_rpmfilename cocreate-$version-1.$machine.rpm" --define "_buildhost cocreate" \
    --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
    --define "_build_id_links none" --define "__os_install_post %{nil}" --define "debug_package %{nil}" \
    --define "_binary_payload w9.gzdio" \
    --buildroot "$PWD/rpm/root" cocreate.spec >&2
  mv "rpm/cocreate-$version-1.$machine.rpm" "$out/"
  (cd "$out" && checksum "cocreate-$version-1.$machine.rpm")
else
  say "left out: the .rpm, since rpmbuild is not installed"
fi
