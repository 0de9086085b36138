package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.MESSAGE;
import static org.lodestar.app.concerns.store.tables.Tables.TRANSLATION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.TranslatedText;
import org.lodestar.app.concerns.Translation;
import org.lodestar.app.concerns.TranslationState;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** Which texts of a concern wait for a translation, and the translations. */
@Component
public class TranslationRows {
  private final DSLContext sql;
  private final Sealing sealing;
  private final Clock clock;

  TranslationRows(DSLContext sql, Sealing sealing, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Marks the report, where the text is the concern, or a message; false when there is none. */
  public boolean mark(UUID concern, UUID text, TranslationState state) {
    int rows =
        text.equals(concern)
            ? sql.update(CONCERN)
                .set(CONCERN.TRANSLATION, state.name())
                .where(CONCERN.ID.eq(concern))
                .execute()
            : sql.update(MESSAGE)
                .set(MESSAGE.TRANSLATION, state.name())
                .where(MESSAGE.ID.eq(text), MESSAGE.CONCERN.eq(concern))
                .execute();
    count(concern);
    return rows == 1;
  }

  /** Counts anew how many texts wait, so that a list can be narrowed to them. */
  void count(UUID concern) {
    int messages =
        sql.fetchCount(
            MESSAGE,
            MESSAGE.CONCERN.eq(concern),
            MESSAGE.TRANSLATION.eq(TranslationState.NEEDED.name()));
    sql.update(CONCERN)
        .set(
            CONCERN.UNTRANSLATED,
            DSL.when(
                    CONCERN.TRANSLATION.eq(TranslationState.NEEDED.name()),
                    DSL.inline((short) (messages + 1)))
                .otherwise(DSL.inline((short) messages)))
        .where(CONCERN.ID.eq(concern))
        .execute();
  }

  public void add(UUID concern, UUID text, UUID worker, String translator, String words) {
    UUID id = Ids.next();
    Subject subject = Sealing.report(concern);
    sql.insertInto(TRANSLATION)
        .set(TRANSLATION.ID, id)
        .set(TRANSLATION.CONCERN, concern)
        .set(TRANSLATION.MESSAGE, text.equals(concern) ? null : text)
        .set(
            TRANSLATION.TRANSLATOR,
            sealing.must(subject, "translation", "translator", id, translator))
        .set(TRANSLATION.BODY, sealing.close(subject, "translation", "body", id, words))
        .set(TRANSLATION.WORKER, worker)
        .set(TRANSLATION.DONE_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Texts for which a translation was ever asked, oldest first. */
  public List<TranslatedText> of(UUID concern) {
    Map<UUID, List<Translation>> done = done(concern);
    Stream<TranslatedText> report =
        sql
            .select(CONCERN.TRANSLATION, CONCERN.RECEIVED_AT)
            .from(CONCERN)
            .where(CONCERN.ID.eq(concern))
            .fetch()
            .stream()
            .map(row -> text(concern, true, row.value2(), row.value1(), done));
    Stream<TranslatedText> messages =
        sql
            .select(MESSAGE.ID, MESSAGE.FROM_REPORTER, MESSAGE.SENT_AT, MESSAGE.TRANSLATION)
            .from(MESSAGE)
            .where(MESSAGE.CONCERN.eq(concern))
            .orderBy(MESSAGE.SENT_AT, MESSAGE.ID)
            .fetch()
            .stream()
            .map(row -> text(row.value1(), row.value2(), row.value3(), row.value4(), done));
    return Stream.concat(report, messages)
        .filter(each -> each.state() != TranslationState.NONE || !each.translations().isEmpty())
        .toList();
  }

  private static TranslatedText text(
      UUID id,
      boolean fromReporter,
      OffsetDateTime written,
      String state,
      Map<UUID, List<Translation>> done) {
    return new TranslatedText(
        id,
        fromReporter,
        written.toInstant(),
        TranslationState.valueOf(state),
        done.getOrDefault(id, List.of()));
  }

  private Map<UUID, List<Translation>> done(UUID concern) {
    Subject subject = Sealing.report(concern);
    Map<UUID, List<Translation>> done = new HashMap<>();
    sql.selectFrom(TRANSLATION)
        .where(TRANSLATION.CONCERN.eq(concern))
        .orderBy(TRANSLATION.DONE_AT, TRANSLATION.ID)
        .forEach(
            row ->
                done.computeIfAbsent(
                        row.getMessage() == null ? concern : row.getMessage(),
                        text -> new ArrayList<>())
                    .add(
                        new Translation(
                            sealing.open(
                                subject,
                                "translation",
                                "translator",
                                row.getId(),
                                row.getTranslator()),
                            sealing.open(
                                subject, "translation", "body", row.getId(), row.getBody()),
                            row.getWorker(),
                            row.getDoneAt().toInstant())));
    return done;
  }
}
