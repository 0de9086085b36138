package org.lodestar.app.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.NotedWords;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.UncertainDate;

/** Values of casework in words, for pages and for the two versions of an edit clash. */
public final class Shown {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Shown() {}

  /** The name to call a person by, or words for somebody whose name is not known. */
  public static String name(Page page, Person person) {
    return person
        .name()
        .map(PersonalText::text)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> page.t("casework.noName"));
  }

  /** A text, or nothing. */
  public static String text(@Nullable PersonalText text) {
    return text == null ? "" : text.text();
  }

  /** The hour of a moment in London, or nothing. */
  public static String hour(@Nullable Instant moment) {
    return moment == null ? "" : Typed.shownTime(moment);
  }

  /** What came of a decision, in words that fit its question. */
  public static String outcome(Page page, Decision decision) {
    if (decision.matter() == Matter.REFERRAL) {
      return page.name("casework.decisionOutcome", decision.outcome());
    }
    String said =
        decision.kind() == Decision.Kind.CAPACITY
            ? page.name("casework.decisionOutcome", decision.outcome())
            : page.t("casework.interests.outcome." + decision.matter() + "." + decision.outcome());
    return page.name("casework.matter", decision.matter()) + ": " + said;
  }

  /** When it was decided: with its hour, where that is known. */
  public static String when(Page page, Decision decision) {
    Instant hour = decision.decidedAt();
    return hour == null ? page.date(decision.decidedOn()) : page.dateTime(hour);
  }

  /** A date as far as it is known. */
  public static String date(Page page, UncertainDate date) {
    return switch (date) {
      case UncertainDate.Exact exact -> page.date(exact.day());
      case UncertainDate.Month month ->
          page.t("casework.date.month", monthWords(page, month.month().atDay(1)));
      case UncertainDate.Year year -> String.valueOf(year.year());
      case UncertainDate.AgedAt age -> page.t("casework.date.age", age.age());
      case UncertainDate.Range range ->
          page.t(
              "casework.date.range",
              date(page, (UncertainDate) range.from()),
              date(page, (UncertainDate) range.to()));
      case UncertainDate.Unknown nothing -> page.t("casework.date.unknown");
    };
  }

  private static String monthWords(Page page, LocalDate day) {
    return java.time.format.DateTimeFormatter.ofPattern("MMMM uuuu", page.language().locale())
        .format(day);
  }

  /** Countries by name. */
  public static List<String> countries(Page page, List<String> codes) {
    Locale reader = page.language().locale();
    return codes.stream().map(code -> Lists.country(code, reader)).toList();
  }

  /** Languages by name. */
  public static List<String> languages(Page page, List<String> codes) {
    Locale reader = page.language().locale();
    return codes.stream().map(code -> Lists.language(code, reader)).toList();
  }

  /** The names of several constants, in their own order. */
  public static String all(Page page, String prefix, Collection<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
        .map(constant -> page.name(prefix, constant))
        .collect(Collectors.joining(", "));
  }

  /** When something happened: a day alone where it was written down on a later day. */
  public static String when(Page page, ChronologyEntry entry) {
    return laterWritten(entry)
        ? page.date(LocalDate.ofInstant(entry.happenedAt(), LONDON))
        : page.dateTime(entry.happenedAt());
  }

  /** Whether the program was told of it on a later day than it happened. */
  public static boolean laterWritten(ChronologyEntry entry) {
    LocalDate happened = LocalDate.ofInstant(entry.happenedAt(), LONDON);
    return entry.code() != null
        && !happened.equals(LocalDate.ofInstant(entry.recordedAt(), LONDON));
  }

  /** What the program has noted, in words. */
  public static String noted(Page page, String code) {
    return NotedWords.say(page, code);
  }

  /** What a step is called; a look again at an hour is the next try to ask them. */
  public static String step(Page page, PathwayStep step) {
    return NotedWords.asksAgain(step.step().code(), step.dueAt())
        ? page.t("casework.step.askAgainAt", hour(step.dueAt()))
        : step(page, step.step());
  }

  /** What a step is called; some wordings have a name of their own. */
  public static String step(Page page, Step step) {
    return page.t(stepKey(step.code(), step.wordsKey(), page::has));
  }

  /** The key of what a step is called. */
  static String stepKey(
      @Nullable StepCode code, @Nullable String wording, Predicate<String> present) {
    String own = "casework." + wording;
    return present.test(own) ? own : "casework.step." + code;
  }

  /** The heading of a line of the chronology. */
  public static String title(Page page, ChronologyEntry entry) {
    String code = entry.code();
    return code == null ? page.name("casework.chronology", entry.kind()) : noted(page, code);
  }

  /** Who somebody is. */
  public static List<SummaryRow> person(Page page, PersonDetails details) {
    return List.of(
        new SummaryRow(
            page.t("casework.person.names"),
            details.names().stream().map(name -> name(page, name)).toList(),
            null,
            null),
        row(page, "casework.person.roles", all(page, "casework.role", details.roles())),
        row(page, "casework.person.age", age(page, details)),
        row(page, "casework.person.birth", birth(page, details)),
        row(page, "casework.person.gender", gender(page, details)),
        row(
            page,
            "casework.person.nationalities",
            String.join(", ", countries(page, details.nationalities()))),
        row(
            page,
            "casework.person.languages",
            String.join(", ", languages(page, details.languages()))),
        row(page, "casework.person.communication", text(details.communication())),
        row(page, household(details), text(details.children())));
  }

  private static String name(Page page, PersonName name) {
    return page.t(
        "casework.person.name.line",
        name.name().text(),
        page.name("casework.nameKind", name.kind()));
  }

  /** A child is not asked as if they were a parent: of a child it is who looks after them. */
  private static String household(PersonDetails details) {
    return details.age().status().treatedAsChild()
        ? "casework.person.children.child"
        : "casework.person.children";
  }

  /** The first letters of a name. */
  static String initials(Page page, Person person) {
    return Stream.of(name(page, person).split("\\s+"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
        .collect(Collectors.joining(" "));
  }

  /** Age status with what it rests on. */
  public static String age(Page page, PersonDetails details) {
    String status = page.name("casework.age", details.age().status());
    String basis = page.name("casework.ageBasis", details.age().basis());
    LocalDate on = details.age().on();
    String when = on == null ? "" : ", " + page.date(on);
    String note = text(details.age().note());
    String open = details.isAgeOpen() ? "\n" + page.t("casework.age.open") : "";
    return status + " (" + basis + when + ")" + open + (note.isEmpty() ? "" : "\n" + note);
  }

  /** A date of birth, what it rests on, and whether somebody doubts it. */
  static String birth(Page page, PersonDetails details) {
    String basis = page.name("casework.ageBasis", details.age().basis());
    String date =
        details.birth() instanceof UncertainDate.Unknown
            ? date(page, details.birth())
            : page.t("casework.person.birth.from", date(page, details.birth()), basis);
    return details.birthDisputed() ? page.t("casework.person.birth.disputed", date) : date;
  }

  private static String gender(Page page, PersonDetails details) {
    String own = text(details.genderWords());
    String gender = page.name("casework.gender", details.gender());
    return own.isEmpty() ? gender : gender + " (" + own + ")";
  }

  /** An episode. */
  public static List<SummaryRow> episode(Page page, Episode episode) {
    return List.of(
        row(page, "casework.episode.types", types(episode)),
        row(page, "casework.episode.flags", flags(episode)),
        row(page, "casework.episode.when", when(page, episode)),
        row(
            page,
            "casework.episode.where",
            page.name("casework.whereabouts", episode.whereabouts())
                + "\n"
                + text(episode.places())),
        row(page, "casework.episode.controllers", text(episode.controllers())),
        row(page, "casework.episode.account", text(episode.account())));
  }

  private static String types(Episode episode) {
    return episode.types().stream()
        .sorted()
        .map(ExploitationType::words)
        .collect(Collectors.joining("\n"));
  }

  private static String flags(Episode episode) {
    return episode.flags().stream()
        .sorted()
        .map(LocalFlag::words)
        .collect(Collectors.joining("\n"));
  }

  private static String when(Page page, Episode episode) {
    return page.t(
        "casework.episode.when.line",
        date(page, episode.began()),
        date(page, episode.ended()),
        page.name("casework.still", episode.stillGoing()));
  }

  /** A sign that was seen. */
  public static List<SummaryRow> sign(Page page, Sign sign) {
    return List.of(
        row(page, "casework.sign.code", indicator(sign.code())),
        row(page, "casework.sign.observation", sign.observation().text()),
        row(page, "casework.sign.seenBy", sign.seenBy().text()),
        row(page, "casework.sign.seenOn", date(page, sign.seenOn())),
        row(page, "casework.sign.place", text(sign.place())),
        row(page, "casework.sign.opinion", text(sign.opinion())));
  }

  /** The words of an indicator. */
  public static String indicator(@Nullable String code) {
    return code == null ? "" : Indicators.find(code).map(found -> found.words()).orElse(code);
  }

  /** A way to reach a person. */
  public static List<SummaryRow> contact(Page page, SafeContact contact, Names names) {
    return List.of(
        row(page, "casework.contact.value", contact.value().text()),
        row(page, "casework.contact.safe", page.name("casework.known", contact.safe())),
        row(page, "casework.contact.whyNot.is", text(contact.whyNot())),
        row(page, "casework.contact.when", window(page, contact)),
        row(page, "casework.contact.sayWho", text(contact.sayWhoYouAreAs())),
        row(page, "casework.contact.codeWord", text(contact.codeWord())),
        row(page, "casework.contact.voicemail", page.name("casework.known", contact.voicemail())),
        row(page, "casework.contact.whose", whose(page, contact)),
        row(page, "casework.contact.confirmed", confirmed(page, contact, names)));
  }

  private static String window(Page page, SafeContact contact) {
    String free = text(contact.daysAndTimes());
    if (contact.window() == null) {
      return free;
    }
    String days =
        contact.window().days().stream()
            .sorted()
            .map(day -> page.name("casework.day", day))
            .collect(Collectors.joining(", "));
    String line =
        page.t(
            "casework.contact.window",
            days,
            contact.window().from().toString(),
            contact.window().to().toString());
    return free.isEmpty() ? line : line + "\n" + free;
  }

  private static String whose(Page page, SafeContact contact) {
    String key =
        switch (ContactForm.Whose.of(contact)) {
          case OWN -> "casework.contact.own";
          case RELATIVES -> "casework.contact.relatives";
          case SOMEBODY_ELSES -> "casework.contact.other";
        };
    return page.t(key, page.name("casework.known", contact.notAnExploiters()));
  }

  private static String confirmed(Page page, SafeContact contact, Names names) {
    LocalDate on = contact.confirmedOn();
    LocalDate until = contact.expires();
    return on == null || until == null
        ? page.t("casework.contact.unconfirmed")
        : page.t(
            "casework.contact.confirmed.line",
            names.of(contact.confirmedBy()),
            page.date(on),
            page.date(until));
  }

  private static SummaryRow row(Page page, String key, String value) {
    return SummaryRow.of(page.t(key), value);
  }
}
