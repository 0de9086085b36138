package org.lodestar.app.referral.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.document.AnswerWords;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.RedactionView;
import org.lodestar.app.referral.face.ReferralDocuments;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Countries;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.redaction.Mark;
import org.lodestar.app.referral.redaction.Ruling;
import org.lodestar.app.site.Characters;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deciding about everything that may tell who the person of a notification is. */
@Controller
@RequestMapping("/referrals/{id}/redaction")
class RedactionController {
  private static final String VIEW = "referral/redaction";
  private static final int LONGEST_WORDS = 200;

  private final ReferralDocuments documents;
  private final Referrals referrals;

  RedactionController(ReferralDocuments documents, Referrals referrals) {
    this.documents = documents;
    this.referrals = referrals;
  }

  @GetMapping
  @Permit(Action.PREPARE_REFERRAL)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    RedactionView view = documents.redaction(worker, id);
    model.addAttribute("model", page(view, page, view.rulings().marks(), Set.of(), false));
    return VIEW;
  }

  @PostMapping
  @Permit(Action.PREPARE_REFERRAL)
  String decide(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      Model model) {
    Map<String, Ruling> rulings = rulings(sent);
    boolean accepted = sent.containsKey("accepted");
    String reason = first(sent, "reason");
    RedactionView view = documents.decide(worker, id, version, rulings, accepted, reason);
    Set<String> wrong =
        view.unsettled().stream()
            .map(Mark::id)
            .filter(rulings::containsKey)
            .collect(Collectors.toSet());
    boolean reasonMissing = accepted && reason.isBlank() && view.combination().warns();
    if (wrong.isEmpty() && !reasonMissing) {
      String next = view.settled() ? "" : "/redaction";
      return "redirect:" + page.link(Addresses.referral(id) + next);
    }
    RedactionPage again = page(view, page, rulings, wrong, reasonMissing);
    model.addAttribute("model", again);
    return VIEW;
  }

  private static Map<String, Ruling> rulings(MultiValueMap<String, String> sent) {
    Map<String, Ruling> rulings = new HashMap<>();
    for (String name : sent.keySet()) {
      if (name.startsWith("do-")) {
        String mark = name.substring("do-".length());
        ruling(
            first(sent, name),
            first(sent, "words-" + mark),
            first(sent, "why-" + mark),
            mark,
            rulings);
      }
    }
    return rulings;
  }

  private static void ruling(
      String treatment, String words, String why, String mark, Map<String, Ruling> rulings) {
    switch (treatment) {
      case "REMOVE" -> rulings.put(mark, Ruling.remove());
      case "REPLACE" -> rulings.put(mark, Ruling.replace(words));
      case "KEEP" -> rulings.put(mark, Ruling.keep(why));
      default -> {}
    }
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    String kept = value == null ? "" : Characters.kept(value).replace('\n', ' ');
    return kept.codePointCount(0, kept.length()) <= LONGEST_WORDS
        ? kept
        : kept.substring(0, kept.offsetByCodePoints(0, LONGEST_WORDS));
  }

  private static RedactionPage page(
      RedactionView view,
      Page page,
      Map<String, Ruling> chosen,
      Set<String> wrong,
      boolean reasonMissing) {
    Set<String> open = view.unsettled().stream().map(Mark::id).collect(Collectors.toSet());
    AnswerWords words = Fields.words(page);
    return new RedactionPage(
        view.draft().referral(),
        view.marks().stream()
            .map(
                mark ->
                    choice(
                        mark,
                        view.draft(),
                        words,
                        page,
                        chosen.get(mark.id()),
                        !open.contains(mark.id())))
            .toList(),
        open.size(),
        view.combination().warns() ? view.combination().features() : Set.of(),
        view.combinationOpen(),
        view.rulings().accepts(view.combination()) || reasonMissing,
        view.rulings().reason(),
        reasonMissing,
        wrong,
        view.rulings().version());
  }

  private static RedactionPage.Choice choice(
      Mark mark,
      Draft draft,
      AnswerWords words,
      Page page,
      @Nullable Ruling ruling,
      boolean settled) {
    Map<String, String> questions = new HashMap<>();
    mark.places()
        .forEach(
            place ->
                draft
                    .questionnaire()
                    .find(place.item())
                    .ifPresent(item -> questions.put(item.id(), words.question(item))));
    String neutral = page.name("referral.neutral", mark.kind());
    String treatment = ruling == null ? "" : ruling.treatment().name();
    String written = ruling == null ? "" : ruling.words();
    return new RedactionPage.Choice(
        mark,
        questions,
        treatment,
        treatment.equals("REPLACE") ? written : neutral,
        treatment.equals("KEEP") ? written : "",
        settled);
  }

  /** Says "unknown" where a nationality or a town would tell together with other facts. */
  @PostMapping("/unknown")
  @Permit(Action.PREPARE_REFERRAL)
  String unknown(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String item,
      Worker worker,
      Page page) {
    Draft draft = referrals.draft(worker, id);
    Set<String> wanted = new HashSet<>(List.of(item.split(",")));
    wanted.retainAll(
        Set.of("notifiedNationality", "notifiedSecondNationality", "towns", "stayingTown"));
    for (Section section : List.of(Section.NOTIFICATION, Section.LOCATION)) {
      Answers answers = draft.answers();
      boolean changed = false;
      for (var question : draft.questionnaire().items(section)) {
        if (wanted.contains(question.id()) && answers.has(question.id())) {
          answers = answers.with(question.id(), unknownOf(question.id()));
          changed = true;
        }
      }
      if (changed) {
        referrals.save(worker, id, section, draft.version(section), answers);
      }
    }
    return "redirect:" + page.link(Addresses.referral(id) + "/redaction#together");
  }

  private static String unknownOf(String item) {
    return item.startsWith("notified") ? Countries.UNKNOWN : "Unknown";
  }
}
