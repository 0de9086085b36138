package org.lodestar.app.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Caller;
import org.lodestar.app.concerns.CallerKind;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Enclosed;
import org.lodestar.app.concerns.Particulars;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.TakenReport;
import org.lodestar.app.concerns.Told;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;

/**
 * An invented concern.
 *
 * @param hoursAgo when it came in
 * @param path what was done: {@code ACK:h} and {@code TRIAGE:h} with hours after receipt; {@code
 *     CLOSE:reason}, {@code SIGNPOST}, {@code OFFER:organisation}, {@code URGENT:organisation},
 *     {@code ACCEPT} and {@code DECLINE} two hours after the step before
 * @param messages {@code R:} from staff, {@code P:} from the reporter
 * @param unsafe whether the reporter said last that they are no longer safe
 * @param channel how it came in; null for the public form
 */
record ConcernScript(
    String key,
    int hoursAgo,
    AgeStatus age,
    About about,
    List<String> signs,
    String what,
    String place,
    String postcode,
    Known still,
    boolean lockedIn,
    boolean threat,
    @Nullable Boolean aware,
    @Nullable String vehicles,
    Confidentiality choice,
    @Nullable String reporter,
    @Nullable String phone,
    @Nullable String safeWhen,
    @Nullable String language,
    @Nullable List<String> path,
    @Nullable List<String> messages,
    boolean unsafe,
    @Nullable Channel channel) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int DAYS_BEFORE = 4;
  private static final int HEARD_BEFORE = 900;

  static List<ConcernScript> list() {
    return Script.readLines("concerns.jsonl", ConcernScript.class);
  }

  List<String> steps() {
    return path == null ? List.of() : path;
  }

  List<String> letters() {
    return messages == null ? List.of() : messages;
  }

  /** When it came in, never on the full hour. */
  Instant receivedAt(Instant now, Random random) {
    return now.minusSeconds(hoursAgo * 3600L).plusSeconds(random.nextInt(60, 1700));
  }

  /** The report as it was handed in at a moment. */
  Report report(UUID id, Instant moment, Random random) {
    UncertainDate happened =
        random.nextInt(DAYS_BEFORE) == 0
            ? new UncertainDate.Unknown()
            : new UncertainDate.Exact(
                LocalDate.ofInstant(moment, LONDON).minusDays(random.nextInt(DAYS_BEFORE)));
    return new Report(
        id,
        way(),
        new Circumstances(about, age, danger(), still, Known.of(aware), happened, signs),
        new Told(what, place, postcode, "", vehicles == null ? "" : vehicles),
        choice,
        choice == Confidentiality.ANONYMOUS ? null : new Reporter(given(reporter), contact()),
        language == null ? "en" : language);
  }

  /** How it came in. */
  Channel way() {
    return channel == null ? Channel.PUBLIC_FORM : channel;
  }

  /** The same as a call taker took it down, a while after it was told. */
  TakenReport taken(Report report, Instant moment) {
    boolean door =
        report.channel() == Channel.CHILDREN_FRONT_DOOR
            || report.channel() == Channel.ADULTS_FRONT_DOOR;
    Known child = report.circumstances().age() == AgeStatus.UNDER_18 ? Known.YES : Known.NOT_KNOWN;
    Known care = report.channel() == Channel.ADULTS_FRONT_DOOR ? Known.YES : Known.NOT_KNOWN;
    Particulars beside =
        new Particulars(
            child,
            Known.NOT_KNOWN,
            care,
            Known.NO,
            true,
            false,
            door ? "FD-" + Math.abs(key.hashCode() % 900) : "",
            "");
    Caller caller = new Caller(kind(door), Known.YES, "", source(report.channel(), moment));
    return new TakenReport(
        report, moment.minusSeconds(HEARD_BEFORE), null, beside, caller, Enclosed.nothing());
  }

  private static CallerKind kind(boolean door) {
    return door ? CallerKind.PROFESSIONAL : CallerKind.NEIGHBOUR;
  }

  private String source(Channel by, Instant moment) {
    return by == Channel.EMAIL
        ? "From: "
            + given(reporter)
            + " <writer@mail.example>\nSent: "
            + moment
            + "\nSubject: Something is wrong\n\nHello,\n\n"
            + what
            + "\n\n"
            + place
        : "";
  }

  private Known danger() {
    return threat ? Known.YES : Known.NO;
  }

  private ReporterContact contact() {
    if (phone == null) {
      return ReporterContact.none();
    }
    boolean textOnly = given(safeWhen).contains("text only");
    return new ReporterContact(
        textOnly ? SafeContactChannel.TEXT_MESSAGE : SafeContactChannel.PHONE_CALL,
        phone,
        Set.of(),
        given(safeWhen),
        "",
        Known.NO,
        "");
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
