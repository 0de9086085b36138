package org.lodestar.app.referral.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.Whereabouts;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.PrefillSource;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;

/**
 * What a case already answers. Only what is known is taken over; the worker looks at each answer
 * and changes it as needed.
 */
public final class CaseAnswers {
  private final ReferralFacts facts;
  private final FormRoute route;

  private CaseAnswers(ReferralFacts facts, FormRoute route) {
    this.facts = facts;
    this.route = route;
  }

  /** Answers for a route; whatever the route does not ask is left out. */
  public static Prefill of(ReferralFacts facts, FormRoute route, LocalDate today) {
    CaseAnswers from = new CaseAnswers(facts, route);
    Prefill all =
        from.settled()
            .and(from.episodes())
            .and(from.signs())
            .and(from.circumstances())
            .and(from.decisions())
            .and(from.consents())
            .and(PersonAnswers.of(facts, today));
    return only(all, Questionnaire.of(route));
  }

  private static Prefill only(Prefill all, Questionnaire questionnaire) {
    var values =
        all.answers().values().entrySet().stream()
            .filter(entry -> questionnaire.find(entry.getKey()).isPresent())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    var sources =
        all.sources().entrySet().stream()
            .filter(entry -> values.containsKey(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Prefill(new Answers(values), sources);
  }

  private Prefill settled() {
    Prefill.Collector settled = new Prefill.Collector(PrefillSource.ROUTE);
    String under18 =
        switch (facts.person().details().age().status()) {
          case UNDER_18 -> "YES";
          case UNSURE -> "NOT_SURE";
          case ADULT -> "NO";
        };
    return settled
        .put("under18", under18)
        .put("under18During", answer(facts.under18WhenExploited()))
        .put("consentsToNrm", route.isReferral() ? "YES" : "NO")
        .done();
  }

  private Prefill episodes() {
    List<Episode> all = facts.episodes().stream().map(Recorded::what).toList();
    Prefill.Collector told = new Prefill.Collector(PrefillSource.EPISODES);
    if (all.isEmpty()) {
      return told.done();
    }
    told.put("severalSituations", all.size() > 1 ? "YES" : "NO");
    if (all.size() == 1) {
      told.put("exploitationStart", LooseDates.words(all.getFirst().began()))
          .put("exploitationEnd", endAsKnownNow(all.getFirst()));
    } else {
      told.put("situations", lines(all, CaseAnswers::situation));
    }
    return told.put("hadToDo", lines(all, episode -> text(episode.account())))
        .put("stillInSituation", still(all))
        .put("whereExploited", where(all))
        .put("ukPlaces", lines(all, episode -> place(episode, Whereabouts.UK)))
        .put("overseasPlaces", lines(all, episode -> place(episode, Whereabouts.OVERSEAS)))
        .put("exploiters", lines(all, episode -> text(episode.controllers())))
        .put(
            "types",
            all.stream()
                .flatMap(episode -> episode.types().stream())
                .distinct()
                .sorted()
                .map(Enum::name)
                .toList())
        .done();
  }

  /**
   * What was taken over from a report is older than what was answered since: where they are known
   * to be out of it, "still going on" is not kept and the end is asked.
   */
  private Optional<String> endAsKnownNow(Episode episode) {
    return episode.stillGoing().isYes() && stillIn().isNo() ? Optional.empty() : end(episode);
  }

  private Known stillIn() {
    return facts
        .facts()
        .circumstances()
        .getOrDefault(Circumstance.STILL_IN_SITUATION, Known.NOT_KNOWN);
  }

  private static Optional<String> end(Episode episode) {
    return episode.stillGoing().isYes()
        ? Optional.of("Still going on")
        : LooseDates.words(episode.ended());
  }

  private static Optional<String> situation(Episode episode) {
    String from = LooseDates.words(episode.began()).orElse("start not known");
    String to = end(episode).orElse("end not known");
    String types =
        episode.types().stream()
            .sorted()
            .map(type -> type.words())
            .collect(Collectors.joining("; "));
    return Optional.of(from + " to " + to + ": " + types);
  }

  private static Optional<String> still(List<Episode> all) {
    if (all.stream().anyMatch(episode -> episode.stillGoing().isYes())) {
      return Optional.of("YES");
    }
    return all.stream().allMatch(episode -> episode.stillGoing().isNo())
        ? Optional.of("NO")
        : Optional.empty();
  }

  private static Optional<String> where(List<Episode> all) {
    List<Whereabouts> known =
        all.stream()
            .map(Episode::whereabouts)
            .filter(each -> each != Whereabouts.NOT_KNOWN)
            .distinct()
            .toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(known.size() == 1 ? known.getFirst().name() : "BOTH");
  }

  /** A place in both is told under the UK, where the worker parts the two. */
  private static Optional<String> place(Episode episode, Whereabouts wanted) {
    boolean here =
        episode.whereabouts() == wanted
            || (wanted == Whereabouts.UK && episode.whereabouts() == Whereabouts.BOTH);
    return here ? text(episode.places()) : Optional.empty();
  }

  private Prefill signs() {
    List<Sign> all = facts.signs().stream().map(Recorded::what).toList();
    return new Prefill.Collector(PrefillSource.SIGNS)
        .put("indicatorsSeen", all.isEmpty() ? Optional.empty() : Optional.of("YES"))
        .put("indicators", lines(all, CaseAnswers::sign))
        .put("professionalView", lines(all, sign -> text(sign.opinion())))
        .done();
  }

  private static Optional<String> sign(Sign sign) {
    String seen = sign.observation().text() + " Seen by " + sign.seenBy().text();
    String when = LooseDates.words(sign.seenOn()).map(date -> ", " + date).orElse("");
    String where = text(sign.place()).map(place -> ", " + place).orElse("");
    return Optional.of(seen + when + where + ".");
  }

  private Prefill circumstances() {
    Known interpreter =
        facts
            .facts()
            .circumstances()
            .getOrDefault(Circumstance.INTERPRETER_NEEDED, Known.NOT_KNOWN);
    Known referred =
        facts.facts().circumstances().getOrDefault(Circumstance.ALREADY_REFERRED, Known.NOT_KNOWN);
    return new Prefill.Collector(PrefillSource.FACTS)
        .put("needsInterpreter", answer(interpreter))
        .put("reportedBefore", referred.isYes() ? Optional.of("YES") : Optional.empty())
        .put("stillInSituation", answer(stillIn()))
        .put("otherPeople", facts.otherPeople().isEmpty() ? Optional.empty() : Optional.of("YES"))
        .done();
  }

  private Prefill decisions() {
    Recorded<Decision> grounds = facts.decisions().get(Decision.Kind.GROUNDS);
    return new Prefill.Collector(PrefillSource.DECISIONS)
        .put(
            "professionalView",
            grounds == null ? Optional.empty() : text(grounds.what().reasoning()))
        .done();
  }

  private Prefill consents() {
    Prefill.Collector said = new Prefill.Collector(PrefillSource.CONSENTS);
    return said.put("willingToHelp", consent(ConsentKind.POLICE_CO_OPERATION))
        .put("wantsSupport", consent(ConsentKind.SUPPORT))
        .put("whyNotNrm", whyNot())
        .done();
  }

  /** Their own reason; of somebody who said nothing, only that. */
  private Optional<String> whyNot() {
    return switch (facts.facts().decided()) {
      case NOT_ASKED -> Optional.of("They could not be asked");
      case FOR_THEM -> Optional.of("It was decided for them, in their best interests");
      case BY_LAW, BY_THEM ->
          facts.consent(ConsentKind.NRM_REFERRAL).flatMap(each -> text(each.reason()));
    };
  }

  private Optional<String> consent(ConsentKind kind) {
    return facts.consent(kind).filter(each -> !each.unsafe()).flatMap(CaseAnswers::yesOrNo);
  }

  private static Optional<String> yesOrNo(Consent consent) {
    if (consent.outcome() == ConsentOutcome.GIVEN) {
      return Optional.of("YES");
    }
    boolean no =
        consent.outcome() == ConsentOutcome.REFUSED
            || consent.outcome() == ConsentOutcome.WITHDRAWN;
    return no ? Optional.of("NO") : Optional.empty();
  }

  private static Optional<String> answer(Known known) {
    return switch (known) {
      case YES -> Optional.of("YES");
      case NO -> Optional.of("NO");
      case NOT_KNOWN -> Optional.empty();
    };
  }

  static Optional<String> text(@Nullable PersonalText text) {
    return Optional.ofNullable(text).map(PersonalText::text).filter(each -> !each.isBlank());
  }

  private static <T> Optional<String> lines(List<T> all, Function<T, Optional<String>> line) {
    String lines =
        all.stream()
            .map(line)
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
  }
}
