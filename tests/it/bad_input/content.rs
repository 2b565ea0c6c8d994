//! What stands in a file.

use std::fs::File;

use super::{
    ANSWERS, PLAN, answers_are_refused, files, is_refused, on_one_line, opened_and_saved, plan,
    plan_is_refused, saved, sound_plan,
};
use crate::languages::speaking;
use crate::world::{LANGUAGES, World};

#[test]
fn broken_yaml_is_refused_with_its_line() {
    for (broken, place) in [
        ("profile:\n\tside: government\n", "4:"),
        ("answers: [a, b\n", ""),
    ] {
        plan_is_refused(plan(broken), place);
        answers_are_refused(plan(broken), place);
    }
}

#[test]
fn what_is_no_plan_is_refused() {
    for content in [
        "# only a comment\n",
        "just text\n",
        "42\n",
        "- a\n- b\n",
        "answers:\n  level: inform\n",
        "cocreate: one\n",
    ] {
        plan_is_refused(content, "1:");
    }
    plan_is_refused("cocreate: 0\n", "1: cocreate:");
}

#[test]
fn an_empty_file_is_no_plan_and_has_no_line_to_mend() {
    for content in ["", "\n\n", "\u{feff}"] {
        plan_is_refused(content, "1:");
        for language in LANGUAGES {
            let world = World::speaking(language);
            world.write(PLAN, content);
            let said = on_one_line(&is_refused(world.run(&["status"]), 3));
            let hint = speaking(language).text("error-plan-empty-hint", &[]);
            let mend = speaking(language).text("error-file-faults-hint", &[]);
            assert!(said.contains(&on_one_line(&hint)), "{said}");
            assert!(!said.contains(&on_one_line(&mend)), "{said}");
        }
    }
}

#[test]
fn a_part_of_the_wrong_kind_is_refused_with_its_line() {
    for (content, place) in [
        ("profile: [side]\n", "3: profile:"),
        ("answers: 5\n", "3: answers:"),
    ] {
        plan_is_refused(plan(content), place);
    }
    for (content, place) in [
        ("profile: [side]\n", "1: profile:"),
        ("answers: 5\n", "1: answers:"),
    ] {
        answers_are_refused(content, place);
    }
}

#[test]
fn a_value_that_its_question_does_not_take_is_refused_with_its_line() {
    for (answer, found) in [
        ("risk: maybe", "maybe"),
        ("risk: 1", "1"),
        ("participants: many", "many"),
        ("level: {inform: true}", "level: inform"),
    ] {
        let id = answer.split(':').next().unwrap();
        let content = format!("answers:\n  {answer}\n");
        let said = plan_is_refused(plan(&content), &format!("4: answers.{id}:"));
        assert!(said.contains(found), "{answer}: {said}");
        let said = answers_are_refused(content, &format!("2: answers.{id}:"));
        assert!(said.contains(found), "{answer}: {said}");
    }
}

#[test]
fn an_unknown_id_is_refused_with_the_nearest_one() {
    let (content, nearest) = (
        "answers:\n  contribution: [ideas]\n",
        "Did you mean contributions (Kinds of contribution)?",
    );
    let said = plan_is_refused(plan(content), "4: answers.contribution:");
    assert!(said.contains(nearest), "{said}");
    let said = answers_are_refused(content, "2: answers.contribution:");
    assert!(said.contains(nearest), "{said}");
}

#[test]
fn what_can_be_read_in_one_way_only_is_understood() {
    let world = World::speaking("en");
    let written = "profile:\n  side\u{a0}: Sociedad civil\n  country: Kenia\n  title: \"\"\nanswers:\n\
                   \u{20} purpose: []\n  Stages: [Draft, Consulta]\n  contributions: [ Expertise, IDEAS ]\n  risk: No\n\
                   notes: { level: }\n";
    world.write(ANSWERS, written);
    world.run(&["plan", "--answers", ANSWERS]).fine();
    let plan = saved(&world);
    assert_eq!(plan["profile"]["side"], "civil-society");
    assert_eq!(plan["profile"]["country"], "KE");
    assert_eq!(plan["answers"]["stages"][0], "draft");
    assert_eq!(plan["answers"]["stages"][1], "consult");
    assert_eq!(plan["answers"]["risk"], false);
    assert!(plan["profile"].get("title").is_none() && plan.get("notes").is_none());
}

#[test]
fn a_checklist_that_is_a_list_is_refused_with_how_it_is_written_now() {
    let old = "checklist:\n- item: ogp-website\n  status: doing\n";
    let said = plan_is_refused(plan(old), "3: checklist:");
    assert!(said.contains("ogp-website: { status: doing }"), "{said}");
}

#[test]
fn a_dozen_faults_are_listed_and_the_others_counted() {
    let wrong: String = (0..30)
        .map(|number| format!("  wrong-{number}: 1\n"))
        .collect();
    let said = plan_is_refused(plan(&format!("answers:\n{wrong}")), "4: answers.wrong-0:");
    assert!(said.contains("answers.wrong-11:"), "{said}");
    assert!(!said.contains("answers.wrong-12:"), "{said}");
    assert!(
        said.contains("18 more") && said.contains("30 faults"),
        "{said}"
    );
}

#[test]
fn an_answers_file_of_a_newer_format_is_refused() {
    let said = answers_are_refused("cocreate: 99\nanswers:\n  risk: true\n", "1: cocreate:");
    assert!(said.contains("99"), "{said}");
}

#[test]
fn what_an_answers_file_holds_and_does_not_count_is_said() {
    let world = World::new();
    world.write(PLAN, sound_plan());
    world.write(
        ANSWERS,
        "answers:\n  level: inform\n  contributions: [opinions]\nnotes:\n  level: agreed in May\n\
         tools: { consult: decidim }\n",
    );
    let run = world.run(&["plan", "--answers", ANSWERS]);
    assert_eq!(run.code, 0, "{run:?}");
    // What is set aside is told in words, with what was answered.
    for told in ["Opinions and preferences", "tools"] {
        assert!(on_one_line(&run.stderr).contains(told), "{run:?}");
    }
    assert_eq!(saved(&world)["inactive"]["contributions"][0], "opinions");
    assert_eq!(saved(&world)["notes"]["level"], "agreed in May");
}

#[test]
fn every_fault_of_a_file_is_told_at_once() {
    let content = "profile:\n  side: nobody\nanswers:\n  level: nothing\n  riks: true\n  participants: many\n";
    let said = answers_are_refused(content, "2:");
    for line in ["4:", "5:", "6:"] {
        assert!(
            said.contains(&format!("{ANSWERS}:{line}")),
            "{line}: {said}"
        );
    }
}

#[test]
fn an_answer_in_the_wrong_part_is_refused_with_the_right_one() {
    for (content, line, right) in [
        ("answers:\n  country: KE\n", "answers.country:", "profile"),
        ("profile:\n  risk: true\n", "profile.risk:", "answers"),
    ] {
        let said = plan_is_refused(plan(content), &format!("4: {line}"));
        assert!(said.contains(&format!("\"{right}:\"")), "{said}");
        let said = answers_are_refused(content, &format!("2: {line}"));
        assert!(said.contains(&format!("\"{right}:\"")), "{said}");
    }
    // Beside the parts, too.
    for (content, example) in [
        ("stages: [consult]\n", "answers: { stages: ["),
        ("Country: KE\n", "profile: { country: "),
    ] {
        assert!(answers_are_refused(content, "1: ").contains(example));
        assert!(plan_is_refused(plan(content), "3: ").contains(example));
    }
}

#[test]
fn the_country_no_is_norway() {
    for written in ["NO", "'NO'", "\"NO\""] {
        let world = World::new();
        world.write(
            ANSWERS,
            format!("profile:\n  side: both\n  country: {written}\n"),
        );
        world.run(&["plan", "--answers", ANSWERS]).fine();
        assert_eq!(saved(&world)["profile"]["country"], "NO");
        // And so it stays, also for tools that still read YAML as it was in 2005.
        assert!(
            world.read(PLAN).contains("country: 'NO'")
                || world.read(PLAN).contains("country: \"NO\"")
        );
        opened_and_saved(&world);
        assert_eq!(saved(&world)["profile"]["country"], "NO");
    }
}

#[test]
fn a_country_that_became_false_is_told_to_be_norway() {
    for said in [
        plan_is_refused(plan("profile:\n  country: false\n"), "4: profile.country:"),
        answers_are_refused("profile:\n  country: false\n", "2: profile.country:"),
    ] {
        assert!(said.contains("\"NO\""), "{said}");
    }
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write(ANSWERS, "profile:\n  country: false\n");
        assert!(
            world
                .run(&["plan", "--answers", ANSWERS])
                .failed(3)
                .contains("\"NO\"")
        );
    }
}

#[test]
fn a_text_that_unfolds_without_end_is_refused() {
    let mut bomb = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n".to_owned();
    for level in 1..12 {
        let parts = vec![format!("*a{}", level - 1); 9].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{parts}]\n"));
    }
    plan_is_refused(plan(&bomb), "");
    answers_are_refused(bomb, "");
}

#[test]
fn deep_nesting_is_refused() {
    for depth in [200, 100_000] {
        for nested in [
            "[".repeat(depth),
            "{a: ".repeat(depth),
            "[".repeat(depth) + &"]".repeat(depth),
            "- ".repeat(depth),
        ] {
            plan_is_refused(plan(&format!("diary:\n  {nested}\n")), "");
            answers_are_refused(format!("answers:\n  {nested}\n"), "");
        }
    }
}

/// Small files whose places have names that together fill any memory.
#[cfg(target_os = "linux")]
#[test]
fn long_names_of_deep_places_do_not_fill_the_memory() {
    let mut content = plan("answers:\n  nobody-asked: true\ndiary:\n");
    for depth in 1..95 {
        content.push_str(&format!("{}{}:\n", " ".repeat(depth), "k".repeat(1000)));
    }
    content.push_str(&format!("{}[{}0]\n", " ".repeat(95), "0,".repeat(100_000)));
    let world = World::new();
    world.write(PLAN, &content);
    let said = is_refused(
        super::shell(&world, &[], "ulimit -v 1000000 && exec \"$0\" plan"),
        3,
    );
    assert!(
        said.contains(&format!("{PLAN}:4: answers.nobody-asked:")),
        "{said}"
    );
}

#[test]
fn a_file_too_large_to_be_ours_is_refused_at_once() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        for name in [PLAN, ANSWERS] {
            // It takes no room on the disk.
            File::create(world.path(name))
                .unwrap()
                .set_len(100 * 1024 * 1024)
                .unwrap();
        }
        for arguments in super::READERS {
            let said = is_refused(world.run(arguments), 3);
            assert!(
                said.contains(PLAN) && on_one_line(&said).contains(" 8 "),
                "{said}"
            );
        }
        let said = is_refused(world.run(&["plan", "--answers", ANSWERS, "other.yaml"]), 3);
        assert!(said.contains(ANSWERS), "{said}");
        assert_eq!(files(&world).keys().collect::<Vec<_>>(), [ANSWERS, PLAN]);
    }
}

#[test]
fn answers_from_a_pipe_are_not_cut_off_where_they_become_too_large() {
    let world = World::new();
    let comments = "# a hundred letters or so, which say nothing at all, but again and again, until it is too much\n";
    let input = format!(
        "profile:\n  side: both\n{}answers:\n  level: nonsense\n",
        comments.repeat(100_000)
    );
    is_refused(world.run_with_input(&["plan", "--answers", "-"], input), 3);
    assert!(files(&world).is_empty());
}

#[cfg(unix)]
#[test]
fn a_file_without_end_is_refused() {
    let world = World::new();
    for arguments in [
        ["plan", "--answers", "/dev/zero"],
        ["export", "--plan", "/dev/zero"],
    ] {
        let said = is_refused(world.run(&arguments), 3);
        assert!(said.contains("/dev/zero"), "{said}");
    }
}

#[test]
fn what_is_not_utf8_is_refused_with_its_line() {
    let mut latin = plan("profile:\n  title: Espa").into_bytes();
    latin.extend(b"\xf1a\n");
    plan_is_refused(&latin, "4:");
    answers_are_refused(b"profile:\n  side: both\n  title: Espa\xf1a\n", "3:");
}

#[test]
fn what_an_old_windows_saves_as_unicode_is_read() {
    let wide = |text: &str| -> Vec<u8> {
        let letters = text.encode_utf16().flat_map(u16::to_le_bytes);
        [0xff, 0xfe].into_iter().chain(letters).collect()
    };
    let world = World::new();
    world.write(PLAN, wide(&sound_plan()));
    world.run(&["export"]).fine();
    world.write("answers.yaml", wide("profile:\r\n  side: both\r\n"));
    world
        .run(&["plan", "new.yaml", "--answers", "answers.yaml"])
        .fine();
    assert!(world.read("new.yaml").contains("side: both"));
}

#[test]
fn half_a_letter_or_a_zero_is_no_text_and_its_line_is_told() {
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let begins = wide("profile:\n  title: Ke");
    let marked = |rest: &[u8]| [&[0xff, 0xfe], &begins[..], rest].concat();
    for bytes in [
        // Half a pair of surrogates, half a letter, no mark, a zero in the midst of a text.
        marked(&[0x00, 0xd8, b'n', 0]),
        marked(b"n"),
        wide("profile:\n  title: Kenya\n"),
        b"profile:\n  title: Ke\0nya\n".to_vec(),
    ] {
        let line = if bytes.starts_with(b"p\0") {
            "1:"
        } else {
            "2:"
        };
        for language in LANGUAGES {
            let world = World::speaking(language);
            world.write(ANSWERS, &bytes);
            let said = is_refused(world.run(&["plan", "--answers", ANSWERS]), 3);
            let problem = speaking(language).text("error-file-not-utf8", &[]);
            let said = on_one_line(&said);
            assert!(said.contains(&format!("{ANSWERS}:{line}")), "{said}");
            assert!(said.contains(&on_one_line(&problem)), "{said}");
        }
    }
    // Written as YAML writes letters, it is a hidden one, or none at all.
    answers_are_refused("profile:\n  title: \"Ke\\0nya\"\n", "2: profile.title:");
    answers_are_refused("profile:\n  title: \"Ke\\ud800nya\"\n", "2:");
}

#[test]
fn a_byte_order_mark_does_no_harm_and_stays() {
    let world = World::new();
    world.write(PLAN, format!("\u{feff}{}", sound_plan()));
    for arguments in super::READERS {
        world.run_with_input(arguments, ".\n").fine();
    }
    assert_eq!(saved(&world)["profile"]["country"], "KE");
    assert!(world.read(PLAN).starts_with('\u{feff}'));
    plan_is_refused(
        format!("\u{feff}{}", plan("answers:\n  level: nothing\n")),
        "4: answers.level:",
    );
    let world = World::new();
    world.write(ANSWERS, "\u{feff}profile:\n  side: both\n");
    world.run(&["plan", "--answers", ANSWERS]).fine();
    assert_eq!(saved(&world)["profile"]["side"], "both");
}

#[test]
fn line_ends_of_windows_are_read_and_kept() {
    let world = World::new();
    let with_comment = sound_plan()
        .replace("answers:", "# ours\nanswers:")
        .replace('\n', "\r\n");
    world.write(PLAN, with_comment);
    world.run_with_input(&["plan"], "1\n.\n").fine();
    let text = world.read(PLAN);
    assert!(text.contains("access-gaps:\r\n"), "{text:?}");
    assert!(text.contains("# ours\r\n"), "{text:?}");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(!text.contains("\r\r"), "{text:?}");
    let world = World::new();
    world.write(ANSWERS, "profile:\r\n  side: both\r\n  title: \"a\"\r\n");
    world.run(&["plan", "--answers", ANSWERS]).fine();
    assert_eq!(saved(&world)["profile"]["title"], "a");
    assert!(!world.read(PLAN).contains('\r'));
    plan_is_refused(
        plan("answers:\n  level: nothing\n").replace('\n', "\r\n"),
        "4: answers.level:",
    );
}

#[test]
fn strange_yaml_is_refused_or_kept_and_never_a_crash() {
    for strange in [
        "? [a, b]\n: c\n",
        "? {a: b}\n: c\nanswers:\n  level: nothing\n",
        "~: x\n",
        "1: x\n",
        "true: x\n",
        "!tag x: y\n",
        "diary: !meeting { a: 1 }\n",
        "answers: !answers { level: inform }\n",
        "answers: &a { level: inform }\ndiary: *a\n",
        "base: &base { level: inform }\nanswers:\n  <<: *base\n",
        "answers:\n  ? [level]\n  : inform\n",
        "answers:\n  ~: inform\n",
        "answers:\n  level: ~\n",
        "profile:\nanswers:\nnotes:\nchecklist:\ntools:\ninactive:\n",
        "checklist: []\ntools: {}\nnotes: {}\n",
        "checklist:\n  ogp-website: {}\n",
        "checklist:\n  ogp-website: ~\n",
        "---\ncocreate: 1\n",
        "...\n",
        "diary: 2027-01-01T00:00:00Z\n",
        "diary: 0x1F\n",
        "diary: \"\\u0000\\uFFFE\"\n",
    ] {
        let world = World::new();
        world.write(PLAN, plan(strange));
        let before = files(&world);
        for arguments in super::READERS {
            let run = world.run_with_input(arguments, ".\n");
            assert!(
                [0, 3].contains(&run.code) && !run.stderr.contains("panicked"),
                "{strange:?}: {run:?}"
            );
            if run.code == 3 {
                assert!(files(&world) == before, "{strange:?} was changed");
            } else {
                // What was saved can be opened again.
                world.run_with_input(arguments, ".\n").fine();
            }
        }
    }
}

#[test]
fn yes_and_no_are_understood_in_the_words_of_every_language() {
    for (word, value) in [
        ("true", true),
        ("yes", true),
        ("Y", true),
        ("sí", true),
        ("si", true),
        ("S", true),
        ("oui", true),
        ("o", true),
        ("false", false),
        ("no", false),
        ("n", false),
        ("non", false),
        ("'Non'", false),
    ] {
        let world = World::speaking("es");
        world.write(ANSWERS, format!("answers: {{ risk: {word} }}\n"));
        world.run(&["plan", "--answers", ANSWERS]).fine();
        assert_eq!(saved(&world)["answers"]["risk"], value, "{word}");
        // What was understood is written in the one way that files have.
        let plan = world.read(PLAN);
        assert!(plan.contains(&format!("risk: {value}")), "{word}: {plan}");
    }
    for word in ["unknown", "no sé", "\"don't know\"", "je ne sais pas"] {
        let world = World::new();
        world.write(
            ANSWERS,
            format!("answers: {{ risk: {word}, participants: {word} }}\n"),
        );
        world.run(&["plan", "--answers", ANSWERS]).fine();
        assert_eq!(saved(&world)["answers"]["risk"], "unknown", "{word}");
    }
    for word in ["maybe", "ok", "1", "sim", "yes and no"] {
        let world = World::new();
        world.write(ANSWERS, format!("answers: {{ risk: {word} }}\n"));
        world.run(&["plan", "--answers", ANSWERS]).failed(3);
    }
}

#[test]
fn what_is_set_aside_is_named_with_its_answer_but_for_what_may_name_people() {
    for language in LANGUAGES {
        for risk in [true, false] {
            let world = World::speaking(language);
            world.write(
                ANSWERS,
                format!(
                    "answers:\n  risk: {risk}\n  timing: asynchronous\n  participants: 120\n  \
                     participant-languages: [en]\n  other-languages: Wolof\n"
                ),
            );
            let run = world.run(&["plan", "--answers", ANSWERS]);
            assert_eq!(run.code, 0, "{run:?}");
            assert!(run.stderr.contains("120"), "{run:?}");
            assert_eq!(run.stderr.contains("Wolof"), !risk, "{run:?}");
        }
    }
}

#[test]
fn a_part_of_a_plan_that_is_none_is_kept_and_told_with_its_line_and_the_nearest_name() {
    let told = [
        (
            "en",
            "anwers: unknown field \"anwers\". Did you mean answers?",
            "not used",
        ),
        (
            "es",
            "anwers: no existe el campo «anwers». ¿Quiso decir «answers»?",
            "no se usan",
        ),
        (
            "fr",
            "anwers: champ inconnu « anwers ». Vouliez-vous dire answers",
            "ne sont pas",
        ),
    ];
    for (language, fault, kept) in told {
        let world = World::speaking(language);
        let rest = "anwers:\n  level: consult\nprofil: { side: both }\nx-office: { room: 7 }\n";
        world.write(PLAN, sound_plan() + rest);
        let said = world.run(&["tick", "publish-timeline"]).stderr;
        let said = said.replace(['\u{a0}', '\u{202f}'], " ");
        let line = sound_plan().lines().count() + 1;
        let fault = format!("{PLAN}:{line}: {fault}");
        let words: Vec<&str> = said.split_whitespace().collect();
        let said = words.join(" ");
        assert!(said.contains(&fault) && said.contains(kept), "{said}");
        assert_eq!(said.matches("anwers: ").count(), 1, "{said}");
        assert!(!said.contains("x-office"), "{said}");
        let plan = saved(&world);
        assert_eq!(plan["anwers"]["level"], "consult");
        assert_eq!(plan["x-office"]["room"], 7);
        // Who only looks, where nobody is, is not told again and again.
        let status = world.run(&["status"]).stderr;
        assert!(!status.contains("anwers"), "{status}");
    }
}
