//! What a person with a keyboard replies, and what the screen holds.

#![cfg(test)]

use super::scripted::Scripted;
use super::*;
use crate::built_in;
use crate::guide::Guide;
use crate::interview::{Answer, Questionnaire};
use crate::locale::Language;

const LANGUAGES: [&str; 3] = ["en", "es", "fr"];

/// What a person with these keys replies to a question, and what the screen held.
fn reply(
    language: &str,
    id: &str,
    size: (usize, usize),
    keys: &str,
) -> (Result<Reply, NoReply>, Scripted) {
    reply_again(language, id, size, keys, None)
}

/// The same of a question that was answered before.
fn reply_again(
    language: &str,
    id: &str,
    size: (usize, usize),
    keys: &str,
    before: Option<&Answer>,
) -> (Result<Reply, NoReply>, Scripted) {
    let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), language);
    let messages = Messages::new(Language::find(language).unwrap());
    let screen = Scripted::new(size, keys);
    let asking = Asking {
        careful: id == "risk",
        before,
        before_words: before.map(|_| "…".to_owned()),
        ..Asking::of_test(&questionnaire, id)
    };
    let reply = Terminal::new(&messages, screen.clone()).ask(&asking);
    (reply, screen)
}

/// The lines that bear the mark of where one is, in the last drawing.
fn marked_now(screen: &Scripted) -> Vec<String> {
    let seen = screen.seen.borrow();
    let last = seen.drawn.last().expect("something is drawn").iter();
    let lines = last.map(|line| console::strip_ansi_codes(line).into_owned());
    lines.filter(|line| line.starts_with("> ")).collect()
}

fn given(language: &str, id: &str, keys: &str) -> Given {
    match reply(language, id, (24, 80), keys).0 {
        Ok(Reply::Given(given)) => given,
        other => panic!("{keys}: {other:?}"),
    }
}

#[test]
fn no_and_enter_is_no_in_every_language() {
    for (language, no, yes) in [
        ("en", "no\n", "yes\n"),
        ("es", "no\n", "sí\n"),
        ("fr", "non\n", "oui\n"),
    ] {
        for question in ["risk", "decision-open"] {
            assert_eq!(
                given(language, question, no),
                Given::YesNo(false),
                "{language}"
            );
            assert_eq!(
                given(language, question, yes),
                Given::YesNo(true),
                "{language}"
            );
            assert_eq!(
                given(language, question, "2\n"),
                Given::YesNo(false),
                "{language}"
            );
        }
    }
}

#[test]
fn the_words_of_the_menu_are_understood_at_a_list() {
    for (language, id, keys, expected) in [
        (
            "fr",
            "risk",
            "je ne sais pas\n",
            Reply::Given(Given::Unknown),
        ),
        (
            "fr",
            "stages",
            "on ne sait pas encore\n",
            Reply::Given(Given::Unknown),
        ),
        ("fr", "country", "retour\n", Reply::Back),
        ("fr", "level", "note\n", Reply::Note(None)),
        ("es", "stages", "no sé\n", Reply::Given(Given::Unknown)),
        ("es", "country", "atrás\n", Reply::Back),
        ("en", "risk", "I don't know\n", Reply::Given(Given::Unknown)),
        ("en", "country", "back\n", Reply::Back),
    ] {
        let (reply, _) = reply(language, id, (24, 80), keys);
        assert_eq!(reply.unwrap(), expected, "{language} {id} {keys}");
    }
}

#[test]
fn both_sides_are_named_as_people_name_them() {
    for (language, typed) in [
        ("en", "both\n"),
        ("es", "ambos\n"),
        ("es", "las dos partes\n"),
        ("fr", "les deux\n"),
    ] {
        let given = given(language, "side", typed);
        assert_eq!(given, Given::Text("both".to_owned()), "{typed}");
    }
}

#[test]
fn none_and_a_country_behind_its_article_are_found_as_people_say_them() {
    for (language, id, keys, expected) in [
        ("fr", "country", "du Sénégal\n", "SN"),
        ("es", "country", "el Perú\n", "PE"),
        ("en", "country", "the Gambia\n", "GM"),
    ] {
        let given = given(language, id, keys);
        assert_eq!(given, Given::Text(expected.to_owned()), "{language}");
    }
    for (language, keys) in [("fr", "aucune \n"), ("es", "ninguno \n"), ("en", "none \n")] {
        let given = given(language, "access-gaps", keys);
        assert_eq!(given, Given::List(vec!["none".to_owned()]), "{language}");
    }
    assert_eq!(
        given("fr", "access-gaps", "écriture \n"),
        Given::List(vec!["literacy".to_owned()])
    );
}

#[test]
fn a_line_named_and_not_marked_is_told_by_its_name() {
    let (reply, screen) = reply("es", "stages", (24, 80), " monitoreo\n");
    assert!(matches!(reply, Err(NoReply::Ended)), "{reply:?}");
    let seen = screen.seen.borrow();
    let name = "«Monitoreo y evaluación»";
    assert!(
        seen.told.iter().any(|line| line.contains(name)),
        "{:?}",
        seen.told
    );
}

#[test]
fn enter_alone_and_letters_that_fit_nothing_answer_nothing() {
    for keys in ["\n", "kenya\n", "j k\n"] {
        let (reply, screen) = reply("en", "risk", (24, 80), keys);
        assert!(matches!(reply, Err(NoReply::Ended)), "{keys}: {reply:?}");
        assert!(screen.seen.borrow().beeps > 0, "{keys}");
    }
}

#[test]
fn what_was_typed_before_a_question_of_danger_stood_there_answers_it_not() {
    let (reply, _) = reply("en", "risk", (24, 80), "yes\n…no\n");
    assert_eq!(reply.unwrap(), Reply::Given(Given::YesNo(false)));
}

#[test]
fn a_long_list_grows_shorter_as_one_types_and_nothing_is_chosen_by_chance() {
    assert_eq!(
        given("en", "country", "keny\n"),
        Given::Text("KE".to_owned())
    );
    assert_eq!(
        given("es", "country", "alemania\n"),
        Given::Text("DE".to_owned())
    );
    for (language, typed, code) in [
        ("en", "uk\n", "GB"),
        ("en", "scotland\n", "GB"),
        ("es", "birmania\n", "MM"),
        ("fr", "hollande\n", "NL"),
    ] {
        let given = given(language, "country", typed);
        assert_eq!(given, Given::Text(code.to_owned()), "{typed}");
    }
    let (reply, _) = reply("en", "country", (24, 80), "new\n");
    assert!(matches!(reply, Err(NoReply::Ended)), "{reply:?}");
    assert_eq!(
        given("en", "country", "new↓\n"),
        Given::Text("NC".to_owned())
    );
}

#[test]
fn a_window_of_any_size_shows_a_page_and_takes_an_answer() {
    for rows in 1..12 {
        for columns in [1, 10, 40, 200] {
            for id in ["country", "stages", "risk", "title"] {
                let (reply, _) = reply("fr", id, (rows, columns), "↓ ↓⎋⎋x\n");
                assert!(
                    !matches!(reply, Err(NoReply::Io(_))),
                    "{id} {rows}x{columns}"
                );
            }
        }
    }
}

#[test]
fn enter_with_nothing_marked_says_how_to_mark() {
    let (reply, screen) = reply("en", "stages", (24, 80), "\n");
    assert!(matches!(reply, Err(NoReply::Ended)), "{reply:?}");
    let messages = Messages::new(Language::find("en").unwrap());
    let said = message!(messages, "interview-mark-first");
    let begin: String = said.chars().take(30).collect();
    let seen = screen.seen.borrow();
    let written = seen.told.iter().chain(seen.drawn.iter().flatten());
    let written = written.cloned().collect::<Vec<_>>().join("\n");
    assert!(written.contains(&begin), "{written}");
}

#[test]
fn the_menu_is_behind_esc_at_a_list_and_behind_enter_where_a_line_is_typed() {
    for language in LANGUAGES {
        let messages = Messages::new(Language::find(language).unwrap());
        let stop = messages.text("interview-menu-stop", &[]);
        for (id, key) in [("stages", "⎋"), ("country", "⎋"), ("participants", "\n")] {
            let (reply, screen) = reply(language, id, (24, 80), &format!("{key}↑\n"));
            assert_eq!(reply.unwrap(), Reply::Stop, "{language} {id}");
            assert!(
                marked_now(&screen)[0].contains(&stop),
                "the last line stops"
            );
        }
    }
    // And back to the question, where all is as it was.
    let (reply, _) = reply("en", "stages", (24, 80), " ⎋⎋\n");
    let given = Given::List(vec!["prepare".to_owned()]);
    assert_eq!(reply.unwrap(), Reply::Given(given));
}

#[test]
fn signs_work_at_a_list_and_at_a_typed_prompt() {
    for id in ["level", "stages", "participants"] {
        for (sign, expected) in [
            ("?", Reply::Explain),
            ("<", Reply::Back),
            (">", Reply::Skip),
            ("=", Reply::Review),
            ("+", Reply::Note(None)),
            (".", Reply::Stop),
        ] {
            let keys = format!("{sign}\n");
            assert_eq!(
                reply("en", id, (24, 80), &keys).0.unwrap(),
                expected,
                "{id}"
            );
        }
    }
    assert_eq!(given("en", "participants", "??\n"), Given::Unknown);
}

#[test]
fn what_was_answered_before_is_chosen_and_marked_already() {
    let before = Answer::Option("consult".to_owned());
    let (reply, screen) = reply_again("en", "level", (24, 80), "\n", Some(&before));
    assert_eq!(
        reply.unwrap(),
        Reply::Given(Given::Text("consult".to_owned()))
    );
    assert!(marked_now(&screen)[0].starts_with("> Consult"));
    let stages = vec!["draft".to_owned(), "monitor".to_owned()];
    let before = Answer::Options(stages.clone());
    let (reply, screen) = reply_again("en", "stages", (24, 80), "\n", Some(&before));
    assert_eq!(reply.unwrap(), Reply::Given(Given::List(stages)));
    let drawn = screen.seen.borrow().drawn.concat();
    let marks = drawn.iter().filter(|line| line.contains("[x]")).count();
    assert_eq!(marks, 2, "{drawn:?}");
}

#[test]
fn moving_round_a_list_comes_back_to_its_beginning() {
    let (first, up, down) = ("↓", "↓↑", "↓↑↓");
    let line = |keys: &str| {
        let (_, screen) = reply("en", "side", (24, 80), keys);
        let marked = marked_now(&screen);
        assert_eq!(marked.len(), 1, "{marked:?}");
        marked[0].clone()
    };
    assert_ne!(line(up), line(first));
    assert_eq!(line(up), line("↑"), "the last line is above the first");
    assert_eq!(line(down), line(first));
}

#[test]
fn words_stand_beside_the_bar_only_where_both_fit() {
    let mut beside = 0;
    for columns in 20..=100 {
        let (_, screen) = reply("fr", "title", (24, columns), "");
        let seen = screen.seen.borrow();
        let bar = seen.told.iter().find(|line| line.starts_with('['));
        let words = bar.and_then(|bar| bar.split_once("] ")).unwrap().1;
        let drawn = "[================] ".len() + measure_text_width(words);
        assert!(words.is_empty() || drawn < columns, "{columns}: {words}");
        beside += usize::from(!words.is_empty());
    }
    assert!(beside > 20);
}

#[test]
fn nothing_is_wider_than_a_terminal_as_narrow_as_a_telephone() {
    let kinds = [
        "level",
        "stages",
        "access-gaps",
        "country",
        "participants",
        "feedback-date",
        "title",
        "decision-open",
    ];
    for language in LANGUAGES {
        for id in kinds {
            // Something that is no answer, the menu, and back.
            let keys = "↓zzz\n⎋↓⎋";
            let (_, screen) = reply(language, id, (12, 40), keys);
            let seen = screen.seen.borrow();
            // The bar has no words beside it here.
            let told = seen.told.iter().filter(|line| !line.starts_with('['));
            for line in told.chain(seen.drawn.iter().flatten()) {
                assert!(measure_text_width(line) <= 40, "{language} {id}: {line}");
            }
        }
        // A choice, a note and what is told: of what asks nothing is cut off.
        let messages = Messages::new(Language::find(language).unwrap());
        let next = message!(messages, "interview-next", count = 20);
        let note = message!(messages, "interview-note");
        let explained = message!(messages, "plan-answers-not-taken", parts = "a");
        let choices = ["interview-next-show", "interview-menu-review"];
        let choices = choices.map(|id| messages.text(id, &[]));
        let screen = Scripted::new((12, 40), "↓\nabc\n");
        let mut terminal = Terminal::new(&messages, screen.clone());
        assert_eq!(terminal.choose(&next, &choices).unwrap(), Some(1));
        assert_eq!(terminal.line(&note).unwrap(), "abc");
        terminal.tell(&explained);
        let seen = screen.seen.borrow();
        for line in seen.told.iter().chain(seen.drawn.iter().flatten()) {
            assert!(measure_text_width(line) <= 40, "{language}: {line}");
        }
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let told = words(&seen.told.join(" "));
        for text in [next, note, explained] {
            let text = words(&text);
            assert!(told.contains(&text), "{text} is not whole in {told}");
        }
    }
}

#[test]
fn pages_are_counted_in_the_language() {
    for (language, words) in [
        ("en", "(page 1 of"),
        ("es", "(página 1 de"),
        ("fr", "(page 1 sur"),
    ] {
        let (_, screen) = reply(language, "access-gaps", (8, 80), "");
        let drawn = screen.seen.borrow().drawn.concat();
        assert!(
            drawn.iter().any(|line| line.starts_with(words)),
            "{drawn:?}"
        );
    }
}

#[test]
fn a_country_is_found_by_its_code_also_where_its_name_is_too_long() {
    for language in LANGUAGES {
        let (reply, _) = reply(language, "country", (24, 40), "GS\n");
        assert_eq!(reply.unwrap(), Reply::Given(Given::Text("GS".to_owned())));
    }
    for typed in ["NO\n", "norw\n"] {
        let given = given("en", "country", typed);
        assert_eq!(given, Given::Text("NO".to_owned()), "{typed}");
    }
    // None of several is meant before it is chosen.
    let chosen = given("en", "country", "mala↓\n");
    assert_eq!(chosen, Given::Text("MW".to_owned()));
    let (nothing, _) = reply("en", "country", (24, 80), "mala\n");
    assert!(matches!(nothing, Err(NoReply::Ended)), "{nothing:?}");
}

#[test]
fn what_is_typed_is_told_once_for_good() {
    for language in LANGUAGES {
        let (reply, screen) = reply(language, "participants", (24, 40), "4321\n");
        assert_eq!(reply.unwrap(), Reply::Given(Given::Number(4321)));
        let seen = screen.seen.borrow();
        let told = seen.told.iter().filter(|line| line.contains("4321"));
        assert_eq!(told.count(), 1, "{:?}", seen.told);
    }
}

#[test]
fn what_is_pasted_into_a_text_is_one_answer() {
    let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), "en");
    let messages = Messages::new(Language::find("en").unwrap());
    let mut screen = Scripted::new((24, 80), "\n");
    screen
        .keys
        .push_front(Key::Paste("Ana Ministry +254".to_owned()));
    let asking = Asking::of_test(&questionnaire, "title");
    let reply = Terminal::new(&messages, screen).ask(&asking).unwrap();
    assert_eq!(
        reply,
        Reply::Given(Given::Text("Ana Ministry +254".to_owned()))
    );
}

#[test]
fn marks_are_kept_while_something_is_looked_up() {
    let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), "en");
    let messages = Messages::new(Language::find("en").unwrap());
    let asking = || Asking::of_test(&questionnaire, "stages");
    let mut terminal = Terminal::new(&messages, Scripted::new((24, 80), " ↓ ?\n"));
    assert_eq!(terminal.ask(&asking()).unwrap(), Reply::Explain);
    let given = Given::List(vec!["prepare".to_owned(), "identify".to_owned()]);
    assert_eq!(terminal.ask(&asking()).unwrap(), Reply::Given(given));
}
