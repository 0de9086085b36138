package org.lodestar.app.guests.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.guests.GuestPurpose;
import org.lodestar.app.guests.GuestsAction;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.PassEvent;
import org.lodestar.app.guests.PassState;
import org.lodestar.app.guests.PassWay;
import org.lodestar.app.guests.domain.BrowserNumber;
import org.lodestar.app.guests.domain.PassMoves;
import org.lodestar.app.guests.store.AnswerRows;
import org.lodestar.app.guests.store.PassRows;
import org.lodestar.app.guests.store.PassTexts;
import org.lodestar.app.guests.store.tables.tables.records.PassRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.vault.face.BearerSecret;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** What all verbs of links share: purposes, moves, keyed hashes, the record, the day. */
@Component
class PassDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Map<String, GuestPurpose> purposes = new HashMap<>();
  private final PassTexts texts;
  private final AnswerRows answers;
  private final Vault vault;
  private final Audit audit;
  private final Clock clock;

  PassDesk(
      List<GuestPurpose> purposes,
      PassTexts texts,
      AnswerRows answers,
      Vault vault,
      Audit audit,
      Clock clock) {
    purposes.forEach(each -> this.purposes.put(each.key(), each));
    this.texts = texts;
    this.answers = answers;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  GuestPurpose purpose(String key) {
    GuestPurpose found = purposes.get(key);
    if (found == null) {
      throw new NotFound();
    }
    return found;
  }

  /** What is kept of a link; bound to nothing, since the link itself says which it is. */
  byte[] mark(ReceiptCode link) {
    return vault.mark("guest link " + link.grouped());
  }

  /** Bound to the link, so that what lies in a browser tells nobody another row. */
  byte[] mark(UUID pass, BearerSecret browser) {
    return vault.mark("guest browser " + pass + " " + browser.encoded());
  }

  /** Moves a row that is held, or refuses in words. */
  void move(PassRecord row, PassEvent event) {
    PassState after = PassMoves.TABLE.after(PassState.valueOf(row.getState()), event);
    row.setState(after.name());
    row.setChangedAt(PassRows.kept(now()));
  }

  /** As those see it who asked. */
  Pass pass(PassRecord row) {
    return new Pass(
        row.getId(),
        row.getPurpose(),
        row.getObject(),
        row.getAskedBy(),
        PassWay.valueOf(row.getWay()),
        texts.open(row),
        texts.told(row),
        row.getUntil().toInstant(),
        state(row),
        row.getChangedAt().toInstant(),
        texts.endedWhy(row),
        second(row),
        answers.isThere(row.getId()),
        row.getVersion());
  }

  /** One whose last day is over has run out, whether the night has come or not. */
  PassState state(PassRecord row) {
    PassState kept = PassState.valueOf(row.getState());
    boolean over = kept.isOpen() && !row.getUntil().toInstant().isAfter(now());
    return over ? PassState.RUN_OUT : kept;
  }

  private static Pass.@Nullable Second second(PassRecord row) {
    byte[] hash = row.getSecond();
    return hash == null
        ? null
        : new Pass.Second(
            Objects.requireNonNull(row.getSecondAt()).toInstant(), BrowserNumber.of(hash));
  }

  /** Whoever lists all links about something reads who was asked. */
  void listed(UUID object) {
    audit.record(GuestsAction.GUEST_PASSES_LISTED, ObjectRef.of("GUEST_MATTER", object));
  }

  void trace(AuditAction action, UUID pass) {
    audit.record(action, ObjectRef.of("GUEST_PASS", pass));
  }

  void trace(AuditAction action, UUID pass, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("GUEST_PASS", pass)).detail(detail));
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  /** The end of a day: a link lets in until midnight. */
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant();
  }

  /** The last day on which a link lets in. */
  static LocalDate lastDay(Instant until) {
    return LocalDate.ofInstant(until.minusMillis(1), LONDON);
  }
}
