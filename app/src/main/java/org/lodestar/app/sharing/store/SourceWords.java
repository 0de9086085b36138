package org.lodestar.app.sharing.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.StepAnswer;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Says where something comes from, beside what is kept of it in another body's case. */
@Component
public class SourceWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Organisations organisations;
  private final Words words;

  SourceWords(Organisations organisations, Words words) {
    this.organisations = organisations;
    this.words = words;
  }

  /** Which body gave it, when, on which ground; and on which ground it is kept. */
  public PersonalText source(
      Share share, Instant given, Worker worker, Basis own, LocalDate today) {
    return PersonalText.of(
        say(
            "sharing.carried.source",
            organisations.get(share.organisation()).name(),
            DAY.format(Days.of(given)),
            share.reference(),
            basis(share.terms().basis()),
            worker.organisationName(),
            DAY.format(today),
            basis(own)));
  }

  /** Why a case has it that was opened from the concern which it was raised as. */
  public PersonalText fromConcern() {
    return PersonalText.of(say("sharing.carried.fromConcern"));
  }

  /** What a council decided on a safeguarding concern, for whoever raised it. */
  public PersonalText decided(Share share, String organisation, StepAnswer answer) {
    LocalDate on = answer.on();
    String said = say("sharing.decided.said." + answer.said());
    return PersonalText.of(
        say(
            "sharing.decided",
            organisation,
            on == null ? "" : DAY.format(on),
            share.reference(),
            said,
            PersonalText.shown(answer.by()),
            PersonalText.shown(answer.given())));
  }

  /** Which body sent a newer version, and when. */
  public PersonalText newer(Share share, Instant sent) {
    return PersonalText.of(
        say(
            "sharing.carried.newer",
            organisations.get(share.organisation()).name(),
            HOUR.format(sent.atZone(LONDON)),
            share.reference()));
  }

  /** What was confirmed as safe to somebody else, then, is asked again before it is used. */
  public CaseSheet cautious(CaseSheet sheet) {
    return sheet.nature() == CaseSection.Nature.CONTACT
        ? new CaseSheet(
            sheet.code(),
            sheet.nature(),
            say("sharing.carried.contact", sheet.title()),
            sheet.passages())
        : sheet;
  }

  /** That a body has accepted what was handed to it. */
  public PersonalText accepted(Share share, String organisation, LocalDate on) {
    return PersonalText.of(
        say("sharing.step.accepted", organisation, DAY.format(on), share.reference()));
  }

  private String basis(Basis basis) {
    return say("sharing.basis." + basis);
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
