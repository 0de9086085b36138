package org.lodestar.app.casework.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.ExploitationHeading;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.beans.InvalidPropertyException;

/** What templates of casework offer to choose from. */
public final class Choices {
  private static final int MOST_ROWS = 20;

  private Choices() {}

  /** What is asked first about somebody, since it cannot wait. */
  public static List<Option> urgent(Page page) {
    return PersonForm.FIRST.stream()
        .map(each -> Option.of(each.name(), page.t("casework.person.now." + each)))
        .toList();
  }

  /** Countries of the platform's locale data. */
  public static List<Option> countries(Page page) {
    return Lists.countries(page);
  }

  /** Languages of the platform's locale data. */
  public static List<Option> languages(Page page) {
    return Lists.languages(page);
  }

  /** How many names a form has room for; at least one. A row is there when its kind was sent. */
  public static int names(Form form) {
    int rows = 0;
    while (rows < MOST_ROWS && hasName(form, rows)) {
      rows++;
    }
    return Math.max(1, rows);
  }

  private static boolean hasName(Form form, int row) {
    try {
      return !form.value("names[" + row + "].kind").isEmpty();
    } catch (InvalidPropertyException beyondTheLast) {
      return false;
    }
  }

  /**
   * How the question about their household is asked: of a child it is who looks after them; while
   * nobody has said how old they are, both in one.
   */
  public static String household(Form form) {
    String age = form.value("ageStatus");
    if (age.isEmpty()) {
      return "casework.person.children.open";
    }
    return age.equals(AgeStatus.ADULT.name())
        ? "casework.person.children"
        : "casework.person.children.child";
  }

  /** Types of exploitation under the headings of the Home Office form. */
  static List<Option.Group> types(Page page) {
    return Stream.of(ExploitationHeading.values())
        .map(
            heading ->
                new Option.Group(
                    page.name("casework.heading", heading),
                    Stream.of(ExploitationType.values())
                        .filter(type -> type.heading() == heading)
                        .map(type -> Option.of(type.name(), type.words()))
                        .toList()))
        .toList();
  }

  /** Yes, no, or not known. */
  static List<Option> known(Page page) {
    return Option.all(page, "casework.known", Known.values());
  }

  /** Ways by which somebody can be reached. */
  static List<Option> channels(Page page) {
    return Option.all(
        page,
        "casework.channel",
        SafeContactChannel.PHONE_CALL,
        SafeContactChannel.TEXT_MESSAGE,
        SafeContactChannel.EMAIL,
        SafeContactChannel.POST,
        SafeContactChannel.LETTER_DROP,
        SafeContactChannel.HOME_VISIT,
        SafeContactChannel.IN_THE_HOUSE);
  }

  /** What a worker notes; the other kinds the program notes itself. */
  static List<Option> notes(Page page) {
    return Option.all(
        page,
        "casework.chronology",
        ChronologyEntry.Kind.CONTACT,
        ChronologyEntry.Kind.CALL,
        ChronologyEntry.Kind.VISIT,
        ChronologyEntry.Kind.MEETING,
        ChronologyEntry.Kind.DECISION,
        ChronologyEntry.Kind.SHARED,
        ChronologyEntry.Kind.NOTE);
  }

  /** Whose a number or an address is. */
  static List<Option> whose(Page page) {
    return Option.all(page, "casework.whose", ContactForm.Whose.values());
  }

  /** Pieces of what was done to somebody: stages of the way first, then means of control. */
  static List<Option> happenings(Page page) {
    return Option.all(page, "casework.happening", Happening.Kind.values());
  }

  /** What is counted locally beside the types. */
  static List<Option> flags() {
    return Stream.of(LocalFlag.values()).map(flag -> Option.of(flag.name(), flag.words())).toList();
  }

  /** Signs that fit an age. */
  public static List<Option> signs(AgeStatus age, java.time.LocalDate day) {
    return Indicators.listFor(age, day).stream().map(Choices::sign).toList();
  }

  private static Option sign(Indicator indicator) {
    return Option.of(indicator.code(), indicator.words());
  }

  /** In which languages there are words about their data that they speak; English always. */
  public static List<Language> noticeLanguages(@Nullable Person about) {
    List<String> spoken = about == null ? List.of() : about.details().languages();
    return Stream.concat(spoken.stream().map(Choices::page), Stream.of(Language.ENGLISH))
        .distinct()
        .toList();
  }

  /** Where two languages have one code, such as Dari and Persian, the page is for both. */
  private static Language page(String code) {
    return Stream.of(Language.values())
        .filter(language -> language.locale().getLanguage().equals(code))
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  /** Whether they were given the words about their data, and in which language. */
  public static List<Option> notices(Page page, @Nullable Person about) {
    return Stream.concat(
            noticeLanguages(about).stream()
                .map(
                    each ->
                        Option.of(
                            each.tag(), page.t("casework.talk.notice.given", each.ownName()))),
            Stream.of(Option.of(Conversation.NO_NOTICE, page.t("casework.talk.notice.none"))))
        .toList();
  }

  /** What may come of a conversation. Who cannot be asked is in none. */
  public static List<Option> outcomes(Page page, ConsentKind kind) {
    return Stream.of(ConsentOutcome.GIVEN, ConsentOutcome.REFUSED, ConsentOutcome.NOT_YET_ASKED)
        .map(outcome -> Option.of(outcome.name(), page.name("casework.outcome", outcome)))
        .toList();
  }
}
