package org.lodestar.app.intake.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Caller;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Enclosed;
import org.lodestar.app.concerns.Particulars;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.TakenReport;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.concerns.form.UncertainDates;
import org.lodestar.app.intake.domain.Email;
import org.lodestar.app.intake.domain.IntakeDraft;
import org.lodestar.app.site.SpokenLanguages;
import org.lodestar.app.site.TypedDate;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/**
 * From what a worker took down to the report that is handed in; what was not asked is not known.
 */
final class IntakeReport {
  /** Where a child is: two places, asked apart. */
  enum Where {
    /** With whoever tells it. */
    CALLER,
    /** Where it happens. */
    THERE
  }

  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final IntakeForm form;
  private final IntakeDraft draft;

  IntakeReport(IntakeForm form, IntakeDraft draft) {
    this.form = form;
    this.draft = draft;
  }

  TakenReport taken() {
    Confidentiality sharing = sharing();
    Report report =
        new Report(
            draft.concern(),
            Objects.requireNonNull(form.channel()),
            circumstances(),
            told(),
            sharing,
            sharing == Confidentiality.ANONYMOUS
                ? null
                : new Reporter(text(form.name()), contact()),
            language());
    return new TakenReport(
        report,
        heardAt().orElse(draft.begunAt()),
        null,
        particulars(),
        caller(),
        draft.files().kept(form.kept()));
  }

  /** Nobody who was not asked has agreed that partners may know. */
  private Confidentiality sharing() {
    return form.sharing() == null ? Confidentiality.CONFIDENTIAL : form.sharing();
  }

  private Circumstances circumstances() {
    return new Circumstances(
        form.about() == null ? About.SOMEONE_ELSE : form.about(),
        form.age() == null ? AgeStatus.UNSURE : form.age(),
        known(form.danger()),
        known(form.still()),
        known(form.aware()),
        UncertainDates.read(form.when()).orElseGet(UncertainDate.Unknown::new),
        form.ticked());
  }

  Told told() {
    return new Told(
        text(form.seen()),
        text(form.place()),
        text(form.postcode()),
        text(form.people()),
        text(form.vehicles()));
  }

  /** When it was heard; the moment at which taking it down began where nothing was typed. */
  Optional<Instant> heardAt() {
    @Nullable TypedDate on = form.heardOn();
    String time = text(form.heardTime()).replace('.', ':');
    if (on != null && !on.blank()) {
      return on.date().map(day -> moment(day, time));
    }
    LocalDate begun = LocalDate.ofInstant(draft.begunAt(), LONDON);
    return Optional.of(time.isEmpty() ? draft.begunAt() : moment(begun, time));
  }

  private static Instant moment(LocalDate day, String time) {
    return day.atTime(time(time)).atZone(LONDON).toInstant();
  }

  private static LocalTime time(String typed) {
    return typed.isEmpty()
        ? LocalTime.MIDNIGHT
        : LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
  }

  private ReporterContact contact() {
    ContactForm.Way way = form.way();
    if (way == null || way.channel() == null || text(form.address()).isEmpty()) {
      return ReporterContact.none();
    }
    return new ReporterContact(
        way.channel(),
        text(form.address()),
        days(form.days()),
        text(form.times()),
        text(form.sayYouAre()),
        way == ContactForm.Way.PHONE_CALL && form.voicemail() != null ? form.voicemail() : Known.NO,
        text(form.codeWord()));
  }

  private String language() {
    String tag = text(form.language());
    return SpokenLanguages.known(tag) ? tag : "en";
  }

  private Particulars particulars() {
    return new Particulars(
        known(form.childWithCaller()),
        known(form.childThere()),
        known(form.careNeeds()),
        known(form.interpreter()),
        form.limitsWereTold(),
        form.wasCut(),
        text(form.theirReference()),
        text(form.againReason()));
  }

  /** Where a child is besides the person it is about; empty where none is known to be. */
  Set<Where> child() {
    Set<Where> there = EnumSet.noneOf(Where.class);
    if (known(form.childWithCaller()).isYes()) {
      there.add(Where.CALLER);
    }
    if (known(form.childThere()).isYes()) {
      there.add(Where.THERE);
    }
    return there;
  }

  /** Whether what is told is about somebody who is treated as a child, so that it goes there. */
  boolean isAboutAChild() {
    return circumstances().age().treatedAsChild();
  }

  /**
   * The same call as a concern of its own about the child: what was told, with the child first
   * among those who are there. Signs were ticked about somebody else.
   */
  TakenReport aboutTheChild(UUID concern, String child) {
    Report all = taken().report();
    Circumstances now = all.circumstances();
    Told heard = told();
    return new TakenReport(
        new Report(
            concern,
            all.channel(),
            new Circumstances(
                About.SOMEONE_ELSE,
                AgeStatus.UNDER_18,
                now.dangerNow(),
                now.stillHappening(),
                now.suspectAware(),
                now.happened(),
                List.of()),
            new Told(
                heard.seen(),
                heard.place(),
                heard.postcode(),
                (child + "\n" + text(form.child()) + "\n" + heard.people()).strip(),
                heard.vehicles()),
            all.confidentiality(),
            all.reporter(),
            all.language()),
        heardAt().orElse(draft.begunAt()),
        null,
        particulars(),
        caller(),
        Enclosed.nothing());
  }

  private Caller caller() {
    return new Caller(
        form.callerKind(),
        known(form.safeToTalk()),
        text(form.ifCut()),
        email().map(Email::whole).orElse(""));
  }

  Optional<Email> email() {
    return draft.source().isEmpty() ? Optional.empty() : Optional.of(Email.read(draft.source()));
  }

  /** By which the e-mail is known again. */
  List<String> marks() {
    return email().map(Email::marks).orElse(List.of());
  }

  private static Set<DayOfWeek> days(@Nullable List<DayOfWeek> days) {
    return days == null || days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days);
  }

  private static Known known(@Nullable Known answer) {
    return answer == null ? Known.NOT_KNOWN : answer;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
