package org.lodestar.app.rights.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Person;
import org.lodestar.app.rights.Breach.Look;
import org.lodestar.app.rights.Breach.Tried;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.rights.face.Breaches;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;

/** What was done, or tried, so that whoever could be in danger knows of it. */
record BreachWarningForm(
    @Nullable @NotNull(message = "rights.breach.came.missing") Came came,
    @Nullable
        @NotBlank(message = "rights.breach.warned.missing")
        @Size(max = 2500, message = "rights.tooLong")
        String warned,
    @Nullable Way way,
    @Nullable @Size(max = 100, message = "rights.tooLong") String speaker,
    @Nullable @Size(max = 200, message = "rights.tooLong") String language,
    @Nullable Helped helped,
    @Nullable @Size(max = 1000, message = "rights.tooLong") String languageWhy,
    @Nullable @Size(max = 1000, message = "rights.tooLong") String understood,
    @Nullable @ReadableDate TypedDate warnedOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "rights.breach.time") String warnedAt,
    @Nullable Tonight tonight,
    @Nullable @Size(max = 1000, message = "rights.tooLong") String tonightHow,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "rights.breach.time") String movesAt,
    @Nullable @Size(max = 100, message = "rights.tooLong") String next,
    @Nullable @ReadableDate TypedDate nextOn,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "rights.breach.time") String nextAt,
    @Nullable Long version) {
  /** What came of it. */
  enum Came {
    NOT_REACHED,
    /** A letter or message went to them, which they have not answered. */
    SENT,
    WARNED,
    /** What somebody else wrote of it is so. */
    CONFIRMED,
    /** They know, and somebody looked again. */
    LOOKED,
    NOT_WARNED,
    /** Judged by somebody else than whoever was objected to. */
    SAFE,
    /** Nobody has to look again after it was closed. */
    LOOK_OVER;

    /** Whether it is said with it what makes them safe tonight. */
    boolean asksTonight() {
      return this == WARNED || this == LOOKED || this == NOT_WARNED;
    }
  }

  /** In which way they were warned. */
  enum Way {
    SPOKEN,
    THROUGH,
    /** They answered a letter or message. */
    ANSWERED
  }

  /** Who interpreted. */
  enum Helped {
    NOT_NEEDED,
    INTERPRETER,
    COLLEAGUE,
    /** Is refused, with what to do instead. */
    FAMILY
  }

  /** Somebody of the family or whom they know, and not a team or worker for families. */
  private static final java.util.regex.Pattern RELATIVE =
      java.util.regex.Pattern.compile(
          "\\b(?:grand|step)?(?:son|daughter|child|children|kid|boy|girl|husband|wife|brother"
              + "|sister|mother|father|mum|dad|parent|cousin|uncle|aunt|niece|nephew|family"
              + "|relative|partner|boyfriend|girlfriend|friend|neighbour|landlord|employer)s?\\b"
              + "(?!['’]?s?\\s+(?:and\\s+families|social|support|services?|team|worker|liaison"
              + "|protection|safeguarding|centre|court|nurse|doctor|solicitor|body|agency"
              + "|organisation)\\b)",
          java.util.regex.Pattern.CASE_INSENSITIVE);

  /** Whether somebody of the family, or whom they know, is named by what was typed. */
  static boolean isRelative(String typed) {
    return RELATIVE.matcher(typed).find();
  }

  /** What is done so that they are safe tonight. */
  enum Tonight {
    STAYS,
    MOVES,
    POLICE,
    DECIDED;

    /** Whether they are tonight where they could be found, of their own choice or not. */
    boolean stays() {
      return this == STAYS || this == DECIDED;
    }
  }

  /**
   * The questions.
   *
   * @param lookers of whom one looks or tries again
   * @param came what can have come of it
   * @param other whether it is asked why not in the language that their case names
   */
  static List<Asked> asked(Page page, List<Person> lookers, List<Came> came, boolean other) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.radios(page, "rights.breach.came", came.toArray(Came[]::new)).large());
    asked.add(Asked.area(page, "rights.breach.warned").most(2500));
    if (came.contains(Came.WARNED)) {
      asked.add(Asked.group(page.t("rights.breach.warn.were"), were(page, other)));
    }
    asked.add(Asked.radios(page, "rights.breach.tonight", Tonight.values()));
    asked.add(Asked.area(page, "rights.breach.tonightHow").rows(2).most(1000));
    asked.add(Asked.text(page, "rights.breach.movesAt").width(5));
    List<Asked> again = new ArrayList<>();
    if (!lookers.isEmpty()) {
      again.add(
          Asked.select(
                  page,
                  "rights.breach.next",
                  lookers.stream()
                      .map(each -> Option.of(each.id().toString(), each.displayName()))
                      .toList())
              .empty(page.t("rights.breach.next.choose")));
    }
    again.add(Asked.date(page, "rights.breach.nextOn"));
    again.add(Asked.text(page, "rights.breach.nextAt").width(5));
    asked.add(Asked.group(page.t("rights.breach.warn.again"), again));
    return asked;
  }

  private static List<Asked> were(Page page, boolean other) {
    List<Asked> asked =
        new ArrayList<>(
            List.of(
                Asked.radios(page, "rights.breach.way", Way.values()),
                Asked.text(page, "rights.breach.speaker"),
                Asked.text(page, "rights.breach.language"),
                Asked.radios(page, "rights.breach.helped", Helped.values())));
    if (other) {
      asked.add(Asked.area(page, "rights.breach.languageWhy").rows(2).most(1000));
    }
    asked.add(Asked.date(page, "rights.breach.warnedOn"));
    asked.add(Asked.text(page, "rights.breach.warnedAt").width(5));
    asked.add(Asked.area(page, "rights.breach.understood").rows(2).most(1000));
    return asked;
  }

  /** Whoever writes it looks again, in four hours, until they write another name or hour. */
  static BreachWarningForm fresh(long version, Instant now, UUID worker) {
    Instant again = now.plus(Duration.ofHours(4));
    return new BreachWarningForm(
        null,
        "",
        null,
        "",
        "",
        null,
        "",
        "",
        Typed.shownDay(now),
        "",
        null,
        "",
        "",
        worker.toString(),
        Typed.shownDay(again),
        Typed.shownTime(again),
        version);
  }

  /** Whether it is judged that nobody is in danger; for a form without errors. */
  boolean settles() {
    return came == Came.SAFE;
  }

  /** In which language they were warned; empty where that was not typed. */
  String said() {
    return language == null ? "" : language.strip();
  }

  /**
   * What came of it; for a form without errors, which judges nothing.
   *
   * @throws Refused with all that is missing in the form
   */
  Tried tried(Page page, List<Person> lookers) {
    boolean told = came == Came.WARNED;
    Look next = next(lookers);
    return new Tried(
        Kind.valueOf(Objects.requireNonNull(came).name()),
        words(page, lookers),
        told ? Typed.moment(warnedOn, warnedAt) : null,
        told ? said() : "",
        told ? PersonalText.typed(languageWhy) : null,
        came.asksTonight() && tonight != null && tonight.stays()
            ? PersonalText.typed(tonightHow)
            : null,
        told && way == Way.ANSWERED,
        told && way == Way.THROUGH,
        next);
  }

  /** Who looks or tries again, and when; null where nobody has to. */
  private @Nullable Look next(List<Person> lookers) {
    List<Refusal> faults = missing();
    if (came == Came.LOOK_OVER) {
      Refused.unlessEmpty(faults);
      return null;
    }
    Person who = person(lookers).orElse(null);
    if (who == null) {
      faults.add(Refusal.of("next", "rights.breach.next.missing"));
    }
    moment("next", nextOn, nextAt, faults);
    Refused.unlessEmpty(faults);
    return new Look(Objects.requireNonNull(who).id(), Typed.moment(nextOn, nextAt));
  }

  /** All that is missing in it besides who looks again; for a form without errors. */
  List<Refusal> missing() {
    List<Refusal> faults = new ArrayList<>();
    if (came == Came.WARNED) {
      how(faults);
    }
    boolean reasoned = came == Came.NOT_WARNED || came == Came.CONFIRMED || came == Came.LOOK_OVER;
    if (reasoned && !Breaches.isSentence(Objects.requireNonNull(warned))) {
      faults.add(Refusal.of("warned", "rights.breach.fault.sentence"));
    }
    if (Objects.requireNonNull(came).asksTonight()) {
      safe(faults);
    }
    return faults;
  }

  private Optional<Person> person(List<Person> lookers) {
    return lookers.stream().filter(each -> each.id().toString().equals(next)).findFirst();
  }

  /** Whoever moves is not looked after as one who stays: that is a sentence, and of this night. */
  private void safe(List<Refusal> faults) {
    if (tonight == null) {
      faults.add(Refusal.of("tonight", "rights.breach.tonight.missing"));
    }
    boolean others = tonight == Tonight.MOVES || tonight == Tonight.POLICE;
    if (tonightHow == null || tonightHow.isBlank()) {
      faults.add(Refusal.of("tonightHow", "rights.breach.tonightHow.missing"));
    } else if (others && !Breaches.isSentence(tonightHow)) {
      faults.add(Refusal.of("tonightHow", "rights.breach.tonightHow.short"));
    }
    if (tonight == Tonight.MOVES && Typed.text(movesAt).isEmpty()) {
      faults.add(Refusal.of("movesAt", "rights.breach.movesAt.missing"));
    }
  }

  /**
   * What is kept; for a form without errors, of which it was said who looks again.
   *
   * @param lookers of whom one looks or tries again
   */
  PersonalText words(Page page, List<Person> lookers) {
    List<String> lines = new ArrayList<>(List.of(Objects.requireNonNull(warned)));
    if (came == Came.WARNED) {
      lines.add(
          page.t(
              "rights.breach.warn.how",
              page.name("rights.breach.way", Objects.requireNonNull(way)),
              Objects.requireNonNull(speaker).strip(),
              page.dateTime(Typed.moment(warnedOn, warnedAt))));
      lines.add(line(page, "language", language));
      lines.add(line(page, "helped", helped(page)));
      if (PersonalText.typed(languageWhy) != null) {
        lines.add(line(page, "languageWhy", languageWhy));
      }
      lines.add(line(page, "understood", understood));
    }
    if (Objects.requireNonNull(came).asksTonight()) {
      String chosen = page.name("rights.breach.tonight", Objects.requireNonNull(tonight));
      lines.add(page.t("rights.breach.tonight") + " " + chosen + ". " + tonightHow);
      if (tonight == Tonight.MOVES) {
        lines.add(line(page, "movesAt", movesAt));
      }
    }
    if (came != Came.SAFE && came != Came.LOOK_OVER) {
      String who = person(lookers).map(Person::displayName).orElse("");
      lines.add(
          page.t("rights.breach.warn.next", who, page.dateTime(Typed.moment(nextOn, nextAt))));
    }
    return PersonalText.needed(String.join("\n", lines));
  }

  private static String line(Page page, String question, @Nullable String answered) {
    return page.t("rights.breach." + question) + " " + answered;
  }

  private String helped(Page page) {
    return helped == null ? "" : page.name("rights.breach.helped", helped);
  }

  private void how(List<Refusal> faults) {
    if (helped == null) {
      faults.add(Refusal.of("helped", "rights.breach.helped.missing"));
    } else if (helped == Helped.FAMILY) {
      faults.add(Refusal.of("helped", "rights.breach.fault.family"));
    }
    if (way == null) {
      faults.add(Refusal.of("way", "rights.breach.way.missing"));
    }
    if (speaker == null || speaker.isBlank()) {
      faults.add(Refusal.of("speaker", "rights.breach.speaker.missing"));
    } else if (isRelative(speaker)) {
      faults.add(Refusal.of("speaker", "rights.breach.fault.speaker"));
    }
    moment("warned", warnedOn, warnedAt, faults);
    if (language == null || language.isBlank()) {
      faults.add(Refusal.of("language", "rights.breach.language.missing"));
    } else if (isRelative(language)) {
      faults.add(Refusal.of("language", "rights.breach.fault.family"));
    }
    if (understood == null || understood.isBlank()) {
      faults.add(Refusal.of("understood", "rights.breach.understood.missing"));
    } else if (!Breaches.isSentence(understood)) {
      faults.add(Refusal.of("understood", "rights.breach.understood.short"));
    }
  }

  private static void moment(
      String field, @Nullable TypedDate day, @Nullable String time, List<Refusal> faults) {
    if (Typed.date(day) == null) {
      faults.add(Refusal.of(field + "On", "rights.breach." + field + "On.missing"));
    }
    if (time == null || time.isBlank()) {
      faults.add(Refusal.of(field + "At", "rights.breach.time"));
    }
  }

  /** What was typed, to be read where it could not be kept. */
  List<SummaryRow> typed(Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    typed(page, "warned", warned, rows);
    typed(page, "way", way == null ? "" : page.name("rights.breach.way", way), rows);
    typed(page, "speaker", speaker, rows);
    typed(page, "language", language, rows);
    typed(page, "helped", helped(page), rows);
    typed(page, "languageWhy", languageWhy, rows);
    typed(page, "understood", understood, rows);
    typed(page, "warnedOn", said(page, warnedOn), rows);
    typed(page, "warnedAt", warnedAt, rows);
    typed(page, "nextOn", said(page, nextOn), rows);
    String safe = tonight == null ? "" : page.name("rights.breach.tonight", tonight);
    typed(page, "tonight", safe, rows);
    typed(page, "tonightHow", tonightHow, rows);
    typed(page, "movesAt", movesAt, rows);
    typed(page, "nextAt", nextAt, rows);
    return rows;
  }

  private static String said(Page page, @Nullable TypedDate day) {
    LocalDate date = Typed.date(day);
    return date == null ? "" : page.date(date);
  }

  private static void typed(
      Page page, String field, @Nullable String value, List<SummaryRow> rows) {
    if (value != null && !value.isBlank()) {
      rows.add(SummaryRow.of(page.t("rights.breach." + field), value));
    }
  }
}
