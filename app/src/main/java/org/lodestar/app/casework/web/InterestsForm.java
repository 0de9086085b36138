package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Ability;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateAnswer.State;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.BestInterests.Part;
import org.lodestar.app.casework.BestInterests.Point;
import org.lodestar.app.casework.Decision.Outcome;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/**
 * A best-interests record as it is typed. It may be kept unfinished, so nothing is demanded here
 * but that it fits; what must be there is demanded when a second person is asked.
 */
record InterestsForm(
    @Nullable Long version,
    @Nullable Matter about,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String question,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String support,
    @Nullable Known understand,
    @Nullable Known retain,
    @Nullable Known weigh,
    @Nullable Known communicate,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String shown,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String cause,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String regain,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String wishes,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String consulted,
    @Nullable Known asTheyWish,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String against,
    @Nullable State enquiry,
    @Nullable @Size(max = SHORT, message = "casework.tooLong") String enquiryWords,
    @Nullable State assessment,
    @Nullable @Size(max = SHORT, message = "casework.tooLong") String assessmentWords,
    @Nullable State imcaDuty,
    @Nullable @Size(max = SHORT, message = "casework.tooLong") String imcaDutyWords,
    @Nullable State imcaPower,
    @Nullable @Size(max = SHORT, message = "casework.tooLong") String imcaPowerWords,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String atOnce,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String whyNow,
    @Nullable Set<Point> considered,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String options,
    @Nullable Outcome outcome,
    @Nullable @Size(max = LONG, message = "casework.tooLong") String reasons,
    @Nullable @Size(max = SHORT, message = "casework.tooLong") String decider,
    @Nullable @ReadableDate TypedDate decidedOn,
    @Nullable @ReadableDate TypedDate reviewOn,
    @Nullable UUID askedOf) {
  static final int LONG = 5000;
  static final int SHORT = 500;

  /** As it was kept. */
  static InterestsForm of(long version, BestInterests kept, @Nullable UUID askedOf) {
    return new InterestsForm(
        version,
        kept.matter(),
        said(kept, Part.QUESTION),
        said(kept, Part.SUPPORT),
        kept.abilities().get(Ability.UNDERSTAND),
        kept.abilities().get(Ability.RETAIN),
        kept.abilities().get(Ability.WEIGH),
        kept.abilities().get(Ability.COMMUNICATE),
        said(kept, Part.SHOWN),
        said(kept, Part.CAUSE),
        said(kept, Part.REGAIN),
        said(kept, Part.WISHES),
        said(kept, Part.CONSULTED),
        kept.asTheyWish(),
        said(kept, Part.AGAINST),
        kept.advocate(AdvocateKind.ENQUIRY).state(),
        words(kept, AdvocateKind.ENQUIRY),
        kept.advocate(AdvocateKind.ASSESSMENT).state(),
        words(kept, AdvocateKind.ASSESSMENT),
        kept.advocate(AdvocateKind.IMCA_DUTY).state(),
        words(kept, AdvocateKind.IMCA_DUTY),
        kept.advocate(AdvocateKind.IMCA_POWER).state(),
        words(kept, AdvocateKind.IMCA_POWER),
        said(kept, Part.AT_ONCE),
        said(kept, Part.WHY_NOW),
        kept.considered(),
        said(kept, Part.OPTIONS),
        kept.outcome(),
        said(kept, Part.REASONS),
        said(kept, Part.DECIDER),
        TypedDate.of(kept.decidedOn()),
        TypedDate.of(kept.reviewOn()),
        askedOf);
  }

  private static String said(BestInterests kept, Part part) {
    return kept.said(part).map(PersonalText::text).orElse("");
  }

  private static String words(BestInterests kept, AdvocateKind kind) {
    return Shown.text(kept.advocate(kind).words());
  }

  BestInterests content() {
    return new BestInterests(
        matter(),
        words(),
        abilities(),
        advocates(),
        Typed.set(considered),
        asTheyWish,
        outcome != null && outcome.fits(matter()) ? outcome : null,
        day(decidedOn),
        day(reviewOn));
  }

  /** The question that it is about; the referral, where none was sent along. */
  Matter matter() {
    return about == null ? Matter.REFERRAL : about;
  }

  private static @Nullable LocalDate day(@Nullable TypedDate typed) {
    return Typed.date(typed);
  }

  private Map<Part, PersonalText> words() {
    Map<Part, PersonalText> words = new EnumMap<>(Part.class);
    put(words, Part.QUESTION, question);
    put(words, Part.SUPPORT, support);
    put(words, Part.SHOWN, shown);
    put(words, Part.CAUSE, cause);
    put(words, Part.REGAIN, regain);
    put(words, Part.WISHES, wishes);
    put(words, Part.CONSULTED, consulted);
    put(words, Part.AGAINST, against);
    put(words, Part.AT_ONCE, atOnce);
    put(words, Part.WHY_NOW, whyNow);
    put(words, Part.OPTIONS, options);
    put(words, Part.REASONS, reasons);
    put(words, Part.DECIDER, decider);
    return words;
  }

  private static void put(Map<Part, PersonalText> words, Part part, @Nullable String typed) {
    PersonalText said = PersonalText.typed(typed);
    if (said != null) {
      words.put(part, said);
    }
  }

  private Map<Ability, Known> abilities() {
    Map<Ability, Known> abilities = new EnumMap<>(Ability.class);
    put(abilities, Ability.UNDERSTAND, understand);
    put(abilities, Ability.RETAIN, retain);
    put(abilities, Ability.WEIGH, weigh);
    put(abilities, Ability.COMMUNICATE, communicate);
    return abilities;
  }

  private static void put(Map<Ability, Known> abilities, Ability ability, @Nullable Known found) {
    if (found != null) {
      abilities.put(ability, found);
    }
  }

  private Map<AdvocateKind, AdvocateAnswer> advocates() {
    return AdvocatesTyped.of(
        enquiry,
        enquiryWords,
        assessment,
        assessmentWords,
        imcaDuty,
        imcaDutyWords,
        imcaPower,
        imcaPowerWords);
  }
}
