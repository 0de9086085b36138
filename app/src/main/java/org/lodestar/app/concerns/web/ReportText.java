package org.lodestar.app.concerns.web;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.concerns.form.ReachForm;
import org.lodestar.app.concerns.form.UncertainDates;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/** From the answers of a draft to the report that is handed in. */
final class ReportText {
  private ReportText() {}

  /**
   * The report.
   *
   * @param filesSay what is written where only files came, since a report holds a sign or a word
   */
  static Report of(Draft draft, String filesSay) {
    Confidentiality sharing = required(draft.get(Step.SHARING, SharingForm.class).sharing());
    return new Report(
        draft.concern(),
        Channel.PUBLIC_FORM,
        circumstances(draft),
        signsOrWords(draft) ? told(draft) : new Told(filesSay, "", "", "", ""),
        sharing,
        sharing == Confidentiality.ANONYMOUS ? null : reporter(draft),
        text(draft.get(Step.LANGUAGE, LanguageForm.class).language()));
  }

  private static Circumstances circumstances(Draft draft) {
    WhenForm when = draft.get(Step.WHEN, WhenForm.class);
    return new Circumstances(
        required(draft.get(Step.ABOUT, AboutForm.class).about()),
        required(draft.get(Step.AGE, AgeForm.class).age()),
        required(draft.get(Step.DANGER, DangerForm.class).danger()),
        required(when.still()),
        required(draft.get(Step.OTHERS, OthersForm.class).aware()),
        UncertainDates.read(when.when()).orElseGet(UncertainDate.Unknown::new),
        draft.get(Step.SEEN, SeenForm.class).ticked());
  }

  static Told told(Draft draft) {
    WhereForm where = draft.find(Step.WHERE, WhereForm.class).orElse(new WhereForm("", ""));
    OthersForm others =
        draft.find(Step.OTHERS, OthersForm.class).orElse(new OthersForm("", "", null));
    return new Told(
        draft.find(Step.SEEN, SeenForm.class).map(form -> text(form.seen())).orElse(""),
        text(where.place()),
        text(where.postcode()),
        text(others.people()),
        text(others.vehicles()));
  }

  /** Whether there is anything to send: a sign, a word or a file. */
  static boolean something(Draft draft) {
    return signsOrWords(draft) || !draft.files().isEmpty();
  }

  /** Whether it is about a place, and the question where that is has no answer. */
  static boolean nowhere(Draft draft) {
    boolean place =
        draft
            .find(Step.ABOUT, AboutForm.class)
            .map(form -> form.about() == About.PLACE_OR_BUSINESS)
            .orElse(false);
    Told told = told(draft);
    return place && told.place().isBlank() && told.postcode().isBlank();
  }

  private static boolean signsOrWords(Draft draft) {
    boolean signs =
        draft.find(Step.SEEN, SeenForm.class).map(form -> !form.ticked().isEmpty()).orElse(false);
    return signs || !told(draft).empty();
  }

  private static Reporter reporter(Draft draft) {
    ContactForm contact = draft.get(Step.CONTACT, ContactForm.class);
    ContactForm.Way way = required(contact.way());
    return new Reporter(
        text(contact.name()),
        way == ContactForm.Way.NONE ? ReporterContact.none() : rules(draft, way));
  }

  private static ReporterContact rules(Draft draft, ContactForm.Way way) {
    ReachForm form = draft.get(Step.REACH, ReachForm.class);
    @Nullable Known voicemail = form.voicemail();
    return new ReporterContact(
        way.channel(),
        text(form.address()),
        days(form.days()),
        text(form.times()),
        text(form.sayYouAre()),
        way == ContactForm.Way.PHONE_CALL && voicemail != null ? voicemail : Known.NO,
        text(form.codeWord()),
        Boolean.TRUE.equals(form.remind()));
  }

  private static Set<DayOfWeek> days(@Nullable List<DayOfWeek> days) {
    return days == null || days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private static <T> T required(@Nullable T answer) {
    return java.util.Objects.requireNonNull(answer, "answered");
  }
}
