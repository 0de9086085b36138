package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.members.Worker;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.StepTaken;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/**
 * A worry that an invented worker wrote.
 *
 * @param writer key of the worker
 * @param answer to the question of a partner's form; null where there is none
 * @param path what was done: {@code ACK:h} and {@code TRIAGE:h} with hours after it was sent;
 *     {@code ASK:}, {@code WRITE:} and {@code THANK:} with words, {@code CLOSE:reason} half an hour
 *     after the step before
 */
record WorryScript(
    String key,
    String writer,
    int hoursAgo,
    Setting setting,
    AgeStatus age,
    List<String> signs,
    String seen,
    String heard,
    String view,
    String name,
    String place,
    String postcode,
    String people,
    String children,
    String vehicles,
    String agencies,
    Known still,
    List<Step> steps,
    String records,
    Known knows,
    String wishes,
    String reach,
    @Nullable String answer,
    List<String> path) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration AFTER_THE_HOUR = Duration.ofMinutes(17);

  /** The question to the partner that reports by a form. */
  static final String QUESTION = "Will the landlord wait with any notice until you hear from us?";

  /** What the worker did before. */
  record Step(StepTaken.Kind kind, int hoursBefore, String words) {}

  static List<WorryScript> list() {
    return Script.readLines("worries.jsonl", WorryScript.class);
  }

  /** When it was sent, never on the full hour. */
  Instant sentAt(Instant now) {
    return now.minus(Duration.ofHours(hoursAgo)).plus(AFTER_THE_HOUR);
  }

  Report report(UUID id, Worker worker, Instant sent) {
    return new Report(
        id,
        answer == null ? Channel.STAFF_FORM : Channel.PARTNER_FORM,
        new Circumstances(
            About.SOMEONE_ELSE,
            age,
            Known.NO,
            still,
            Known.NOT_KNOWN,
            new UncertainDate.Exact(LocalDate.ofInstant(sent, LONDON)),
            signs),
        new Told(seen, place, postcode, people, vehicles),
        Confidentiality.SHARE,
        new Reporter(
            worker.displayName() + ", " + worker.organisationName(), ReporterContact.none()),
        "en");
  }

  Account account(Instant sent) {
    return new Account(
        setting,
        heard,
        view,
        name,
        children,
        agencies,
        steps.stream().map(each -> step(each, sent)).toList(),
        records,
        knows,
        wishes,
        reach,
        Known.NOT_KNOWN,
        "",
        answer == null ? List.of() : List.of(new Account.Answered(QUESTION, answer)));
  }

  private static StepTaken step(Step step, Instant sent) {
    Instant then = sent.minus(Duration.ofHours(step.hoursBefore()));
    return new StepTaken(step.kind(), LocalDate.ofInstant(then, LONDON), step.words());
  }
}
