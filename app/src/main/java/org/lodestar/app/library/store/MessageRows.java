package org.lodestar.app.library.store;

import static org.lodestar.app.library.store.tables.Tables.MESSAGE;
import static org.lodestar.app.library.store.tables.Tables.MESSAGE_TEXT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.RowsKept;
import org.lodestar.app.library.Message;
import org.lodestar.app.library.MessageState;
import org.lodestar.app.library.MessageText;
import org.lodestar.app.library.store.tables.tables.records.MessageTextRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Messages and their texts: what was written is only added to. */
@Component
public class MessageRows {
  private static final String ALL = "all";

  private final DSLContext sql;
  private final RowsKept<String, Kept> kept;

  private record Kept(List<Message> messages, List<MessageText> living) {}

  MessageRows(DSLContext sql) {
    this.sql = sql;
    kept = new RowsKept<>(sql, MESSAGE, MESSAGE_TEXT);
  }

  private Kept kept() {
    return kept.get(ALL, () -> new Kept(readMessages(), readLiving()));
  }

  /** All messages, by key. */
  public List<Message> messages() {
    return kept().messages();
  }

  private List<Message> readMessages() {
    return sql
        .selectFrom(MESSAGE)
        .orderBy(MESSAGE.KEY)
        .fetch(
            row ->
                new Message(
                    row.getId(),
                    row.getKey(),
                    Message.Audience.valueOf(row.getAudience()),
                    row.getOwner()))
        .stream()
        .toList();
  }

  /** All that holds or waits, and what was sent back or stopped, of all messages. */
  public List<MessageText> living() {
    return kept().living();
  }

  private List<MessageText> readLiving() {
    return sql
        .selectFrom(MESSAGE_TEXT)
        .where(
            MESSAGE_TEXT.STATE.notIn(MessageState.OVERTAKEN.name(), MessageState.REPLACED.name()))
        .orderBy(MESSAGE_TEXT.KEY, MESSAGE_TEXT.LANGUAGE, MESSAGE_TEXT.NUMBER)
        .fetch(MessageRows::text)
        .stream()
        .toList();
  }

  /** What was approved of one, in English and in another language. */
  public List<MessageText> approved(String key, Language language) {
    return sql.selectFrom(MESSAGE_TEXT)
        .where(
            MESSAGE_TEXT.KEY.eq(key),
            MESSAGE_TEXT.STATE.eq(MessageState.APPROVED.name()),
            MESSAGE_TEXT.LANGUAGE.in(Language.ENGLISH.name(), language.name()))
        .fetch(MessageRows::text);
  }

  /** All texts of one that there ever were, the last first. */
  public List<MessageText> list(String key) {
    return sql.selectFrom(MESSAGE_TEXT)
        .where(MESSAGE_TEXT.KEY.eq(key))
        .orderBy(MESSAGE_TEXT.WRITTEN_AT.desc(), MESSAGE_TEXT.NUMBER.desc())
        .fetch(MessageRows::text);
  }

  private static MessageText text(MessageTextRecord row) {
    return new MessageText(
        row.getKey(),
        Language.valueOf(row.getLanguage()),
        row.getNumber(),
        row.getWords(),
        row.getExpires(),
        row.getOfNumber(),
        MessageState.valueOf(row.getState()),
        Set.of(row.getWriters()),
        row.getWrittenAt().toInstant(),
        row.getDecidedBy(),
        instant(row.getDecidedAt()),
        row.getSaid());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime kept) {
    return kept == null ? null : kept.toInstant();
  }

  /** Finds one and keeps others from changing it until this transaction ends. */
  public Optional<Message> lock(String key) {
    return sql.selectFrom(MESSAGE)
        .where(MESSAGE.KEY.eq(key))
        .forUpdate()
        .fetchOptional(
            row ->
                new Message(
                    row.getId(),
                    row.getKey(),
                    Message.Audience.valueOf(row.getAudience()),
                    row.getOwner()));
  }

  /** Keeps a new one; of two who give the same key at once the second is told. */
  public void insert(Message message) {
    int rows =
        sql.insertInto(MESSAGE)
            .set(MESSAGE.ID, message.id())
            .set(MESSAGE.KEY, message.key())
            .set(MESSAGE.AUDIENCE, message.audience().name())
            .set(MESSAGE.OWNER, message.owner())
            .onConflict(MESSAGE.KEY)
            .doNothing()
            .execute();
    mustBeOne(rows);
  }

  /** For whom it is and who answers for it. */
  public void update(Message message) {
    mustBeOne(
        sql.update(MESSAGE)
            .set(MESSAGE.AUDIENCE, message.audience().name())
            .set(MESSAGE.OWNER, message.owner())
            .where(MESSAGE.ID.eq(message.id()))
            .execute());
  }

  /** Adds a text that waits. */
  public void insert(MessageText text) {
    sql.insertInto(MESSAGE_TEXT)
        .set(MESSAGE_TEXT.KEY, text.key())
        .set(MESSAGE_TEXT.LANGUAGE, text.language().name())
        .set(MESSAGE_TEXT.NUMBER, text.number())
        .set(MESSAGE_TEXT.WORDS, text.words())
        .set(MESSAGE_TEXT.EXPIRES, text.expires())
        .set(MESSAGE_TEXT.OF_NUMBER, text.of())
        .set(MESSAGE_TEXT.STATE, text.state().name())
        .set(MESSAGE_TEXT.WRITERS, text.writers().toArray(UUID[]::new))
        .set(MESSAGE_TEXT.WRITTEN_AT, utc(text.writtenAt()))
        .execute();
  }

  /**
   * Moves a text on, if it still stands as it was read.
   *
   * @param by null for the program
   * @param said who read a translation, or why it was sent back
   */
  public void decide(
      MessageText read, MessageState next, @Nullable UUID by, String said, Instant at) {
    mustBeOne(
        sql.update(MESSAGE_TEXT)
            .set(MESSAGE_TEXT.STATE, next.name())
            .set(MESSAGE_TEXT.DECIDED_BY, by == null ? read.decidedBy() : by)
            .set(MESSAGE_TEXT.DECIDED_AT, utc(at))
            .set(MESSAGE_TEXT.SAID, said)
            .where(
                MESSAGE_TEXT.KEY.eq(read.key()),
                MESSAGE_TEXT.LANGUAGE.eq(read.language().name()),
                MESSAGE_TEXT.NUMBER.eq(read.number()),
                MESSAGE_TEXT.STATE.eq(read.state().name()))
            .execute());
  }

  private static void mustBeOne(int rows) {
    if (rows == 0) {
      throw new EditClash();
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
