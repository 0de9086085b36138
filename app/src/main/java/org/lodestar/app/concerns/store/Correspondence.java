package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.MESSAGE;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Message;
import org.lodestar.app.concerns.MessageFile;
import org.lodestar.app.concerns.TranslationState;
import org.lodestar.app.ground.Ids;
import org.springframework.stereotype.Component;

/** Messages between reporters and staff. */
@Component
public class Correspondence {
  private static final String OURS = "en";

  private final DSLContext sql;
  private final Sealing sealing;
  private final SearchIndex index;
  private final TranslationRows translations;
  private final NamedWorkers namedWorkers;
  private final MessageFileRows files;
  private final Clock clock;

  Correspondence(
      DSLContext sql,
      Sealing sealing,
      SearchIndex index,
      TranslationRows translations,
      NamedWorkers namedWorkers,
      MessageFileRows files,
      Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.index = index;
    this.translations = translations;
    this.namedWorkers = namedWorkers;
    this.files = files;
    this.clock = clock;
  }

  /** A message of a worker. */
  public void fromStaff(UUID concern, UUID worker, String text) {
    insert(Ids.next(), concern, worker, text, false);
  }

  /** The same under an identifier fixed before; false when it is there already. */
  public boolean fromStaff(UUID id, UUID concern, UUID worker, String text) {
    return insert(id, concern, worker, text, false);
  }

  /**
   * A message of the reporter, which waits to be read. A worker whom it names is shut out, as one
   * whom the report names; returned, so that what they hold is given free.
   */
  public List<UUID> fromReporter(UUID concern, String text, boolean alarm) {
    UUID id = Ids.next();
    insert(id, concern, null, text, alarm);
    index.add(concern, text);
    sql.update(CONCERN)
        .set(CONCERN.UNREAD_MESSAGES, CONCERN.UNREAD_MESSAGES.plus(1))
        .setNull(CONCERN.SNOOZED_UNTIL)
        .setNull(CONCERN.COMPARED_AT)
        .where(CONCERN.ID.eq(concern))
        .execute();
    @Nullable UUID reporter =
        sql.select(CONCERN.REPORTER_ID)
            .from(CONCERN)
            .where(CONCERN.ID.eq(concern))
            .fetchOne(CONCERN.REPORTER_ID);
    if (foreign(concern)) {
      translations.mark(concern, id, TranslationState.NEEDED);
    }
    return namedWorkers.shutOut(concern, reporter, text);
  }

  private boolean foreign(UUID concern) {
    return sql.fetchExists(CONCERN, CONCERN.ID.eq(concern), CONCERN.LANGUAGE.ne(OURS));
  }

  private boolean insert(UUID id, UUID concern, @Nullable UUID sender, String text, boolean alarm) {
    return sql.insertInto(MESSAGE)
            .set(MESSAGE.ID, id)
            .set(MESSAGE.CONCERN, concern)
            .set(MESSAGE.FROM_REPORTER, sender == null)
            .set(MESSAGE.SENDER, sender)
            .set(MESSAGE.BODY, sealing.must(Sealing.report(concern), "message", "body", id, text))
            .set(MESSAGE.ALARM, alarm)
            .set(MESSAGE.SENT_AT, clock.instant().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Whether there is such a message already. */
  public boolean known(UUID message) {
    return sql.fetchExists(MESSAGE, MESSAGE.ID.eq(message));
  }

  /** Oldest first. */
  public List<Message> list(UUID concern) {
    Map<UUID, List<MessageFile>> given = files.of(concern);
    return sql.selectFrom(MESSAGE)
        .where(MESSAGE.CONCERN.eq(concern))
        .orderBy(MESSAGE.SENT_AT, MESSAGE.ID)
        .fetch(
            row ->
                new Message(
                    row.getId(),
                    row.getFromReporter(),
                    row.getSender(),
                    sealing.open(
                        Sealing.report(concern), "message", "body", row.getId(), row.getBody()),
                    row.getAlarm(),
                    row.getUnread(),
                    row.getSentAt().toInstant(),
                    given.getOrDefault(row.getId(), List.of())));
  }

  /** How many messages the reporter wrote within so long. */
  public int writtenSince(UUID concern, Duration within) {
    return sql.fetchCount(
        MESSAGE,
        MESSAGE.CONCERN.eq(concern),
        MESSAGE.FROM_REPORTER.isTrue(),
        MESSAGE.SENT_AT.gt(clock.instant().minus(within).atOffset(ZoneOffset.UTC)));
  }

  /** Whether the reporter has not read yet something that staff wrote. */
  public boolean waitsForReporter(UUID concern) {
    return sql.fetchExists(
        MESSAGE,
        MESSAGE.CONCERN.eq(concern),
        MESSAGE.FROM_REPORTER.isFalse(),
        MESSAGE.UNREAD.isTrue());
  }

  /** Staff have read what the reporter wrote. Returns how many messages that were. */
  public int readByStaff(UUID concern) {
    sql.update(CONCERN)
        .set(CONCERN.UNREAD_MESSAGES, (short) 0)
        .where(CONCERN.ID.eq(concern), CONCERN.UNREAD_MESSAGES.gt((short) 0))
        .execute();
    return read(concern, true);
  }

  /** The reporter has read what staff wrote; when, is not kept. */
  public void readByReporter(UUID concern) {
    read(concern, false);
  }

  private int read(UUID concern, boolean fromReporter) {
    return sql.update(MESSAGE)
        .set(MESSAGE.UNREAD, false)
        .where(
            MESSAGE.CONCERN.eq(concern),
            MESSAGE.FROM_REPORTER.eq(fromReporter),
            MESSAGE.UNREAD.isTrue())
        .execute();
  }
}
