//! Which tools are put first and which are ruled out: for six plans on which the program was once
//! wrong (`tests/cases/`), and for forty that a practitioner judged by hand (`tests/fit/`).

use std::collections::{BTreeMap, BTreeSet};

use cocreate::built_in;
use cocreate::catalogue::{
    Fit, Judgement, Verdict, gaps, judge, judge_within, shortlist, telling_apart,
};
use cocreate::guide::model::{Tool, Weight};
use cocreate::guide::{Guide, Id};
use cocreate::interview::{Answer, Answers, Evaluation};
use cocreate::plan::{PlanGuide, read_answers};

use crate::languages::{guide_file, project};

/// The catalogue as one plan judges it.
struct Judged {
    parts: PlanGuide,
    answers: Answers,
    fits: Vec<Fit>,
}

impl Judged {
    fn new(parts: PlanGuide, answers: Answers) -> Judged {
        let evaluation = Evaluation::new(parts.questionnaire.facts(), &answers);
        let fits = judge(&parts.fit.facts, &parts.tools.facts, &evaluation);
        Judged {
            parts,
            answers,
            fits,
        }
    }

    fn of(text: &[u8]) -> Judged {
        let parts = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let answers = read_answers(text, &parts).unwrap().answers;
        Judged::new(parts, answers)
    }

    fn case(name: &str) -> Judged {
        Judged::of(&std::fs::read(project(&format!("tests/cases/{name}.yaml"))).unwrap())
    }

    fn with(self, question: &str, answer: Answer) -> Judged {
        let mut answers = self.answers;
        answers.insert(question.to_owned(), answer);
        Judged::new(self.parts, answers)
    }

    /// The catalogue judged for one of the plan's stages.
    fn within(&self, stage: &str) -> Vec<Fit> {
        let evaluation = Evaluation::new(self.parts.questionnaire.facts(), &self.answers);
        let alone = Answer::Options(vec![stage.to_owned()]);
        let part = evaluation.with("stages", &alone);
        judge_within(
            &self.parts.fit.facts,
            &self.parts.tools.facts,
            &evaluation,
            &part,
        )
    }

    /// What is shown of it for that stage.
    fn shortlist(&self, stage: &str) -> Vec<String> {
        let (within, tools) = (self.within(stage), &self.parts.tools.facts);
        let list = shortlist(&within, &self.fits, tools, stage, 3);
        list.into_iter().map(|fit| fit.id.to_string()).collect()
    }

    fn fit(&self, id: &str) -> &Fit {
        self.fits.iter().find(|fit| fit.id == id).unwrap()
    }

    /// Those that can be used, best first.
    fn usable(&self) -> Vec<&str> {
        let usable = self
            .fits
            .iter()
            .filter(|fit| fit.judgement() == Judgement::Fits);
        usable.map(|fit| fit.id.as_str()).collect()
    }

    fn kind(&self, id: &str) -> &str {
        let tool = self.parts.tools.facts.tools.get(id).unwrap();
        tool.categories.first().unwrap()
    }

    /// A tool by its name or by the category that it names first.
    fn is(&self, id: &str, name: &str) -> bool {
        id == name || self.kind(id) == name
    }

    fn rules_out(&self, ids: &[&str]) {
        for id in ids {
            let fit = self.fit(id);
            assert_eq!(fit.judgement(), Judgement::RuledOut, "{id}: {fit:#?}");
        }
    }

    /// Whether a need that must be met rules a tool out.
    fn ruled_out_by(&self, id: &str, need: &str) -> bool {
        let mut unmet = self.fit(id).with(Verdict::No);
        unmet.any(|reason| reason.need == need && reason.weight == Weight::Must)
    }

    fn is_not_for(&self, id: &str, reason: &str) -> bool {
        self.fit(id).not_for.iter().any(|it| it == reason)
    }

    fn says(&self, id: &str, need: &str) -> Verdict {
        let mut reasons = self.fit(id).reasons.iter();
        reasons.find(|reason| reason.need == need).unwrap().verdict
    }

    fn before(&self, first: &[&str], later: &[&str]) {
        let place = |id: &&str| self.fits.iter().position(|fit| fit.id == **id).unwrap();
        let last = first.iter().map(place).max().unwrap();
        for id in later {
            assert!(place(id) > last, "{first:?} before {id}");
        }
    }

    fn reasons_mention(&self, need: &str) -> bool {
        let mut reasons = self.fits.iter().flat_map(|fit| &fit.reasons);
        reasons.any(|reason| reason.need == need)
    }

    fn gaps(&self) -> Vec<&str> {
        let evaluation = Evaluation::new(self.parts.questionnaire.facts(), &self.answers);
        let gaps = gaps(&self.parts.fit.facts, &self.fits, &evaluation);
        gaps.iter().map(cocreate::guide::Id::as_str).collect()
    }
}

// ── the six plans ───────────────────────────────────────────────────────────

#[test]
fn what_is_not_encrypted_is_ruled_out_where_people_may_be_harmed() {
    let judged = Judged::case("risk");
    for id in [
        "google-forms",
        "youtube-live",
        "facebook-live",
        "google-docs",
        "slack",
    ] {
        assert!(judged.ruled_out_by(id, "encrypted"), "{id}");
    }
    for id in ["zoom", "microsoft-teams", "webex", "google-meet"] {
        assert!(judged.is_not_for(id, "encryption-by-hand"), "{id}");
    }
    judged.rules_out(&[
        "whatsapp",
        "telegram",
        "phone-conference",
        "radio-ivr",
        "email-list",
    ]);
    for stage in judged.parts.stages.facts.stages.keys() {
        for id in judged.shortlist(stage) {
            assert_eq!(judged.says(&id, "encrypted"), Verdict::Yes, "{id}");
        }
    }
}

#[test]
fn people_at_risk_talk_on_signal_element_or_jitsi_before_any_other() {
    let judged = Judged::case("risk");
    assert_eq!(judged.usable()[0], "signal");
    let talk = |fit: &&Fit| {
        ["video-meeting", "messaging-sms", "voice-phone"].contains(&judged.kind(&fit.id))
    };
    let first: BTreeSet<&str> = judged
        .fits
        .iter()
        .filter(talk)
        .take(3)
        .map(|fit| fit.id.as_str())
        .collect();
    assert_eq!(
        first,
        BTreeSet::from(["signal", "element-matrix", "jitsi-meet"])
    );
}

#[test]
fn under_risk_the_first_three_are_those_that_a_security_trainer_names() {
    let judged = Judged::case("risk");
    let first: Vec<&str> = judged.usable().into_iter().take(3).collect();
    assert_eq!(first, ["signal", "element-matrix", "cryptpad"]);
    assert!(judged.is_not_for("belenios", "votes-only"));
    for id in ["doodle", "framadate", "mobilizon", "pretix"] {
        assert!(judged.is_not_for(id, "attendance-list"), "{id}");
    }
}

#[test]
fn what_anybody_with_the_link_can_see_is_ruled_out_where_talk_must_stay_among_those_invited() {
    for confidential in [
        Judged::case("risk"),
        Judged::case("small-team").with("confidential-meeting", Answer::YesNo(true)),
    ] {
        for id in ["excalidraw", "etherpad"] {
            assert!(confidential.ruled_out_by(id, "members-only"), "{id}");
        }
        // What nobody looked at for it is not taken to keep strangers out.
        for id in confidential.usable() {
            assert_eq!(confidential.says(id, "members-only"), Verdict::Yes, "{id}");
        }
        for stage in confidential.parts.stages.facts.stages.keys() {
            let list = confidential.shortlist(stage);
            assert!(!list.contains(&"excalidraw".to_owned()), "{stage}");
        }
    }
    assert!(!Judged::case("small-team").reasons_mention("members-only"));
}

#[test]
fn where_people_may_be_harmed_nothing_is_asked_of_a_tool_that_would_give_them_away() {
    let exposing = [
        "recording",
        "daily-radio",
        "daily-calls",
        "phone",
        "text-messages",
    ];
    let plan = |risk: bool| {
        let text = format!(
            "answers: {{ stages: [identify], level: involve, contributions: [ideas], timing: blended, \
             participants: 12, daily-channels: [radio, calls-and-sms], \
             offline-channel: [phone, sms, radio], recording: internal, risk: {risk} }}"
        );
        Judged::of(text.as_bytes())
    };
    let (risky, safe) = (plan(true), plan(false));
    for need in exposing {
        assert!(safe.reasons_mention(need), "{need}");
        assert!(!risky.reasons_mention(need), "{need}");
    }
}

#[test]
fn where_the_vote_is_secret_polls_that_show_who_chose_what_are_no_advantage() {
    let live = |judged: Judged| judged.with("timing", Answer::Option("blended".to_owned()));
    assert!(!live(Judged::case("ballot")).reasons_mention("polls"));
    let seen = Answer::Option("verified-visible".to_owned());
    let open = live(Judged::case("ballot")).with("eligibility-check", seen);
    assert!(open.reasons_mention("polls"));
}

#[test]
fn without_money_what_costs_money_says_so_wherever_it_is_named() {
    let judged = Judged::case("radio");
    for id in ["radio-ivr", "sms-shortcode"] {
        assert_eq!(judged.fit(id).judgement(), Judgement::Fits);
        let mut reasons = judged.fit(id).reasons.iter();
        let warns = reasons.any(|it| it.need == "nothing-to-pay-with" && it.warns);
        assert!(warns, "{id}");
    }
    let free = judged.fit("whatsapp").reasons.iter();
    assert!(free.clone().all(|reason| !reason.warns));
    // Once, not also as something that the team would prefer.
    assert!(!judged.reasons_mention("free-preferred"));
    let small = judged.with("budget", Answer::Option("small".to_owned()));
    assert!(small.reasons_mention("free-preferred"));
    assert!(!small.reasons_mention("nothing-to-pay-with"));
}

#[test]
fn what_is_said_of_a_tool_under_a_stage_is_what_people_do_there() {
    let judged = Judged::case("risk");
    let asked = |stage: &str, need: &str| {
        let within = judged.within(stage);
        within[0].reasons.iter().any(|reason| reason.need == need)
    };
    assert!(asked("consult", "comments") && asked("draft", "writing-together"));
    for stage in ["identify", "draft"] {
        assert!(!asked(stage, "comments"), "{stage}");
    }
    assert!(!asked("identify", "writing-together"));
    // What a tool must meet, it must meet in every stage.
    assert!(asked("identify", "encrypted") && asked("consult", "encrypted"));
}

#[test]
fn the_first_for_talk_in_a_small_group_at_risk_are_made_for_it() {
    let judged = Judged::case("risk");
    for stage in ["identify", "draft", "consult"] {
        let list = judged.shortlist(stage);
        assert_eq!(list[..2], ["signal", "element-matrix"], "{stage}");
    }
}

#[test]
fn another_kind_of_tool_is_a_choice_only_where_it_comes_close() {
    let ballot = Judged::case("ballot").shortlist("prioritize");
    assert_eq!(ballot, ["decidim", "consul-democracy", "belenios"]);
    let radio = Judged::case("radio").shortlist("identify");
    assert_eq!(radio, ["radio-ivr", "whatsapp", "sms-shortcode"]);
    let closed = Judged::case("closed").shortlist("consult");
    assert_eq!(closed[0], "email-list");
    assert!(!closed.contains(&"umap".to_owned()), "{closed:?}");
}

#[test]
fn what_only_money_would_buy_is_told_from_what_nobody_offers() {
    let judged = Judged::case("small-team");
    let paid = |id: &str, need: &str| {
        let mut reasons = judged.fit(id).reasons.iter();
        reasons.find(|reason| reason.need == need).unwrap().paid
    };
    assert!(paid("zoom", "phone-required") && paid("webex", "phone-required"));
    assert!(!paid("whatsapp", "phone-required"));
    // Their vendors run them, for money: nobody needs a server for that.
    assert!(paid("citizen-space", "no-server") && paid("sms-shortcode", "no-server"));
    assert!(!paid("galene", "no-server"));
}

#[test]
fn that_a_mailbox_has_no_breakout_rooms_is_not_said_and_counts_all_the_same() {
    let judged = Judged::case("small-team");
    let says = |id: &str, need: &str| {
        let mut reasons = judged.fit(id).reasons.iter();
        reasons.any(|reason| reason.need == need)
    };
    for id in ["email-list", "etherpad", "google-forms"] {
        assert!(!says(id, "breakout-rooms"), "{id}");
    }
    assert_eq!(judged.says("signal", "breakout-rooms"), Verdict::No);
    assert!(says("zoom", "breakout-rooms"));
    let alone = judged.fit("email-list").score;
    let few = Judged::case("small-team").with("participants", Answer::Number(12));
    assert!(!few.reasons_mention("breakout-rooms"));
    assert_eq!(few.fit("email-list").score, alone + 3);
}

#[test]
fn what_is_encrypted_in_part_is_never_a_reason_in_favour() {
    let judged = Judged::case("risk");
    assert_eq!(judged.says("jitsi-meet", "encrypted"), Verdict::Partly);
    let jitsi = judged.fit("jitsi-meet");
    assert_eq!(jitsi.judgement(), Judgement::RuledOut);
    assert!(jitsi.could_fit(), "it is worth asking who runs the server");
    for fit in &judged.fits {
        let tool = &judged.parts.tools.facts.tools[fit.id];
        for reason in fit
            .with(Verdict::Yes)
            .filter(|reason| reason.need == "encrypted")
        {
            assert!(
                !tool.unconfirmed.contains("encrypted"),
                "{}: {reason:?}",
                fit.id
            );
        }
    }
}

#[test]
fn what_is_met_in_part_is_never_said_to_be_unknown() {
    for (language, unknown) in [
        ("en", "not known"),
        ("es", "no se sabe"),
        ("fr", "on ignore"),
    ] {
        let facts = guide_file("fit");
        let tools = guide_file("tools")["tools"].clone();
        let words = guide_file(&format!("{language}/fit"))["needs"].clone();
        let mut in_part = 0;
        for (id, need) in facts["needs"].as_object().unwrap() {
            let quality = need["quality"].as_array().into_iter().flatten();
            let by_quality = quality.map(|id| &facts["qualities"][id.as_str().unwrap()]);
            let has_quality =
                |of: &serde_json::Value| of.get("partly").is_some() || of["others"] == "partly";
            let mut criteria = need["tool"].as_object().into_iter().flatten();
            let by_tool = criteria.any(|(criterion, _)| {
                let mut all = tools.as_object().unwrap().values();
                all.any(|tool| tool[criterion] == "partly")
            });
            if by_tool || by_quality.into_iter().any(has_quality) {
                let of_part = words[id].get("partly").unwrap_or(&words[id]["unknown"]);
                let text = of_part.as_str().unwrap();
                assert!(!text.contains(unknown), "{language} {id}: {text}");
                in_part += 1;
            }
        }
        assert!(in_part > 20, "{in_part}");
    }
}

#[test]
fn low_trust_alone_puts_what_is_encrypted_first_and_rules_nothing_out_for_it() {
    let judged = Judged::case("small-team").with("trust", Answer::Option("low".to_owned()));
    assert_eq!(judged.says("signal", "encrypted-preferred"), Verdict::Yes);
    let ruled_out = |fit: &Fit| judged.ruled_out_by(&fit.id, "encrypted-preferred");
    assert!(!judged.fits.iter().any(ruled_out));
}

#[test]
fn a_binding_secret_vote_goes_to_platforms_that_check_who_votes() {
    let judged = Judged::case("ballot");
    let first: BTreeSet<&str> = judged.usable().into_iter().take(2).collect();
    assert_eq!(first, BTreeSet::from(["decidim", "consul-democracy"]));
    for id in ["cobudget", "loomio"] {
        judged.rules_out(&[id]);
        assert!(judged.is_not_for(id, "public-vote"), "{id}");
    }
    let leading: Vec<&Fit> = judged.fits.iter().take(3).collect();
    let telling = telling_apart(&leading, &judged.fits);
    assert!(telling.contains("eligibility") && telling.contains("secret-vote"));
}

#[test]
fn where_data_must_stay_decides() {
    let text = |place: &str| {
        format!(
            "answers: {{ stages: [consult], level: consult, timing: asynchronous, data-location: {place} }}"
        )
    };
    let judged = Judged::of(text("own-country").as_bytes());
    assert!(judged.ruled_out_by("google-forms", "data-at-home"));
    assert_eq!(judged.fit("limesurvey").judgement(), Judgement::Fits);
    let judged = Judged::of(text("region").as_bytes());
    let forms = judged.fit("google-forms");
    assert_eq!(forms.judgement(), Judgement::RuledOut, "unknown is not yes");
    assert!(forms.unconfirmed().any(|it| it.need == "data-in-region"));
    let judged = Judged::of(text("anywhere").as_bytes());
    assert_eq!(judged.fit("google-forms").judgement(), Judgement::Fits);
}

#[test]
fn where_people_listen_and_call_radio_comes_before_forms() {
    let judged = Judged::case("radio");
    assert_eq!(judged.usable()[0], "radio-ivr");
    judged.before(
        &["radio-ivr", "whatsapp", "sms-shortcode", "phone-conference"],
        &[
            "kobotoolbox",
            "google-forms",
            "nextcloud-forms",
            "nextcloud-talk",
            "nextcloud-collabora",
            "limesurvey",
        ],
    );
    assert_eq!(judged.says("radio-ivr", "ideas"), Verdict::Yes);
}

#[test]
fn one_person_without_money_is_not_sent_to_a_server_of_their_own() {
    let judged = Judged::case("implementing");
    judged.rules_out(&["decidim", "consul-democracy", "alaveteli", "mattermost"]);
    for id in judged.usable() {
        assert_eq!(judged.says(id, "no-server"), Verdict::Yes, "{id}");
        assert_eq!(judged.says(id, "free-only"), Verdict::Yes, "{id}");
        assert_ne!(judged.kind(id), "full-platform");
    }
}

#[test]
fn when_nothing_can_change_no_platform_for_comments_is_named() {
    let judged = Judged::case("closed");
    for id in [
        "citizen-space",
        "google-forms",
        "hypothesis",
        "decidim",
        "polis",
        "all-our-ideas",
    ] {
        assert!(judged.is_not_for(id, "collecting-comments"), "{id}");
    }
    assert_eq!(judged.usable()[0], "email-list");
}

#[test]
fn a_free_meeting_with_dial_in_for_thirty_eight_is_said_to_be_missing() {
    let judged = Judged::case("small-team");
    assert_eq!(judged.gaps(), ["free-dial-in"]);
    for id in ["zoom", "webex", "google-meet", "microsoft-teams"] {
        assert!(
            judged.ruled_out_by(id, "phone-required"),
            "{id} dials in on paid plans alone"
        );
    }
    judged.rules_out(&["radio-ivr", "phone-conference"]);
    // With money, it is there.
    let mut answers = judged.answers;
    answers.shift_remove("budget");
    answers.shift_remove("tool-cost");
    let judged = Judged::new(judged.parts, answers);
    assert_eq!(judged.gaps(), Vec::<&str>::new());
}

#[test]
fn no_money_means_free_only_unless_something_else_was_said() {
    let text = |cost: &str| {
        format!(
            "answers: {{ stages: [consult], level: consult, timing: asynchronous, budget: none{cost} }}"
        )
    };
    let judged = Judged::of(text("").as_bytes());
    judged.rules_out(&["konveio", "sms-shortcode"]);
    let judged = Judged::of(text(", tool-cost: any").as_bytes());
    assert_eq!(judged.fit("konveio").judgement(), Judgement::Fits);
}

#[test]
fn where_data_must_stay_in_europe_what_is_kept_there_or_run_by_oneself_passes() {
    let of = |country: &str| {
        let text = format!(
            "profile: {{ country: {country} }}\nanswers: {{ stages: [consult], level: consult, \
             timing: asynchronous, data-location: region }}"
        );
        Judged::of(text.as_bytes())
    };
    let france = of("FR");
    for id in ["framaforms", "limesurvey", "decidim", "eusurvey"] {
        assert_eq!(france.fit(id).judgement(), Judgement::Fits, "{id}");
    }
    assert!(
        france.fit("citizen-space").could_fit(),
        "ask for a contract"
    );
    let kenya = of("KE");
    assert_eq!(kenya.fit("limesurvey").judgement(), Judgement::Fits);
    assert!(!kenya.reasons_mention("data-in-europe"));
}

#[test]
fn where_no_tool_at_all_can_be_used_what_to_do_is_said() {
    let impossible = |risk: bool| {
        let text = format!(
            "answers: {{ stages: [monitor], level: consult, timing: asynchronous, \
             tool-licence: required, tool-hosting: own-server, tool-features: [sms, encrypted], \
             risk: {risk} }}"
        );
        Judged::of(text.as_bytes())
    };
    for (risk, gap) in [(true, "nothing-safe"), (false, "nothing-fits")] {
        let judged = impossible(risk);
        let strict = Judged {
            fits: judged
                .fits
                .iter()
                .filter(|fit| fit.id == "zoom")
                .cloned()
                .collect(),
            ..judged
        };
        assert_eq!(strict.gaps(), [gap]);
    }
}

#[test]
fn every_tool_in_use_has_something_that_it_is_not_for() {
    let parts = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
    for (id, tool) in &parts.tools.facts.tools {
        let mut not_for = parts.fit.facts.not_for.values();
        assert!(
            tool.is_gone() || not_for.any(|it| it.concerns(id, tool)),
            "{id}"
        );
    }
}

// ── what holds for every plan ───────────────────────────────────────────────

#[test]
fn tools_that_belong_together_serve_the_same_stages() {
    let parts = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
    let tools = &parts.tools.facts.tools;
    let groups: [&dyn Fn(Id<Tool>) -> bool; 3] = [
        &|id| tools[id].categories.first() == Some("video-meeting"),
        &|id| ["whatsapp", "telegram"].contains(&id.as_str()),
        &|id| ["radio-ivr", "sms-shortcode", "rapidpro"].contains(&id.as_str()),
    ];
    for belongs in groups {
        let group = tools
            .keys()
            .filter(|id| belongs(**id) && !tools[**id].is_gone());
        let stages: BTreeSet<Vec<&str>> =
            group.map(|id| tools[*id].stages.iter().collect()).collect();
        assert_eq!(stages.len(), 1, "{stages:?}");
    }
}

#[test]
fn what_all_leading_tools_meet_is_not_told_of_each() {
    let judged = Judged::case("radio");
    let leading: Vec<&Fit> = judged.fits.iter().take(3).collect();
    let telling = telling_apart(&leading, &judged.fits);
    assert!(!telling.contains("stage"), "{telling:?}");
    let alone = telling_apart(&leading[..1], &judged.fits);
    assert!(alone.contains("stage"), "of one tool everything is told");
}

// ── the forty ───────────────────────────────────────────────────────────────

#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Expected {
    country: String,
    answers: serde_yaml::Value,
    leads: Vec<String>,
    #[serde(default)]
    ruled_out: Vec<String>,
}

#[test]
fn forty_plans_get_the_tools_that_a_practitioner_would_name() {
    let text = std::fs::read_to_string(project("tests/fit/plans.yaml")).unwrap();
    let plans: BTreeMap<String, Expected> = serde_yaml::from_str(&text).unwrap();
    assert!(plans.len() >= 40);
    let mut wrong = Vec::new();
    for (name, expected) in &plans {
        let answers = serde_yaml::to_string(&expected.answers).unwrap();
        let country = &expected.country;
        let indented = answers.replace('\n', "\n  ");
        let text = format!(
            "profile: {{ country: {country}, membership: national }}\nanswers:\n  {indented}\n"
        );
        let judged = Judged::of(text.as_bytes());
        let first: Vec<&str> = judged.usable().into_iter().take(3).collect();
        let strangers: Vec<&&str> = first
            .iter()
            .filter(|id| !expected.leads.iter().any(|name| judged.is(id, name)))
            .collect();
        assert!(!first.is_empty() || !judged.gaps().is_empty(), "{name}");
        if first.is_empty() || !strangers.is_empty() {
            wrong.push(format!("{name}: first are {first:?}"));
        }
        for id in &expected.ruled_out {
            if judged.fit(id).judgement() != Judgement::RuledOut {
                wrong.push(format!("{name}: {id} is not ruled out"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
