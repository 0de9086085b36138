package org.lodestar.app.voice.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.voice.store.tables.Tables.VOICE_ANSWER;
import static org.lodestar.app.voice.store.tables.Tables.VOICE_ANSWER_ACTION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.VoiceAnswer.Content;
import org.lodestar.app.voice.VoiceAnswer.Hands;
import org.lodestar.app.voice.VoiceAnswer.Verdict;
import org.springframework.stereotype.Component;

/** What boards answered to residents. */
@Component
public class VoiceAnswerRows {
  private static final Field<Set<UUID>> ACTIONS =
      multiset(
              select(VOICE_ANSWER_ACTION.ACTION)
                  .from(VOICE_ANSWER_ACTION)
                  .where(VOICE_ANSWER_ACTION.ANSWER.eq(VOICE_ANSWER.ID)))
          .as("actions")
          .convertFrom(
              rows ->
                  rows.stream().map(row -> row.value1()).collect(Collectors.toUnmodifiableSet()));

  private final DSLContext sql;

  VoiceAnswerRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them, the earliest first. */
  public List<VoiceAnswer> list() {
    return list(DSL.noCondition());
  }

  /** Those to one consultation, the earliest first. */
  public List<VoiceAnswer> list(UUID consultation) {
    return list(VOICE_ANSWER.CONSULTATION.eq(consultation));
  }

  /** One of them. */
  public Optional<VoiceAnswer> find(UUID consultation, UUID id) {
    return list(VOICE_ANSWER.CONSULTATION.eq(consultation).and(VOICE_ANSWER.ID.eq(id))).stream()
        .findFirst();
  }

  private List<VoiceAnswer> list(Condition which) {
    return sql.select(VOICE_ANSWER.asterisk())
        .select(ACTIONS)
        .from(VOICE_ANSWER)
        .where(which)
        .orderBy(VOICE_ANSWER.ANSWERED_ON, VOICE_ANSWER.ID)
        .fetch(VoiceAnswerRows::answer);
  }

  private static VoiceAnswer answer(Record row) {
    return new VoiceAnswer(
        row.get(VOICE_ANSWER.ID),
        row.get(VOICE_ANSWER.CONSULTATION),
        row.get(VOICE_ANSWER.ITEM),
        new Content(
            row.get(VOICE_ANSWER.BOARD),
            row.get(VOICE_ANSWER.MEETING),
            row.get(VOICE_ANSWER.ANSWERED_ON),
            Verdict.valueOf(row.get(VOICE_ANSWER.VERDICT)),
            row.get(VOICE_ANSWER.WORDS),
            row.get(ACTIONS)),
        new Hands(
            row.get(VOICE_ANSWER.PROPOSED_BY),
            row.get(VOICE_ANSWER.PROPOSED_AT).toInstant(),
            row.get(VOICE_ANSWER.CONFIRMED_BY),
            instant(row.get(VOICE_ANSWER.CONFIRMED_AT))),
        row.get(VOICE_ANSWER.VERSION));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime kept) {
    return kept == null ? null : kept.toInstant();
  }

  /** Keeps a new one; whether it was not kept already. */
  public boolean insert(VoiceAnswer added) {
    Content content = added.content();
    boolean fresh =
        sql.insertInto(VOICE_ANSWER)
                .set(VOICE_ANSWER.ID, added.id())
                .set(VOICE_ANSWER.CONSULTATION, added.consultation())
                .set(VOICE_ANSWER.ITEM, added.item())
                .set(VOICE_ANSWER.BOARD, content.board())
                .set(VOICE_ANSWER.MEETING, content.meeting())
                .set(VOICE_ANSWER.ANSWERED_ON, content.on())
                .set(VOICE_ANSWER.VERDICT, content.verdict().name())
                .set(VOICE_ANSWER.WORDS, content.words())
                .set(VOICE_ANSWER.PROPOSED_BY, added.hands().proposedBy())
                .set(VOICE_ANSWER.PROPOSED_AT, utc(added.hands().proposedAt()))
                .onConflictDoNothing()
                .execute()
            > 0;
    if (fresh) {
      keepActions(added.id(), content.actions());
    }
    return fresh;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private void keepActions(UUID id, Set<UUID> actions) {
    for (UUID action : actions) {
      sql.insertInto(VOICE_ANSWER_ACTION)
          .set(VOICE_ANSWER_ACTION.ANSWER, id)
          .set(VOICE_ANSWER_ACTION.ACTION, action)
          .execute();
    }
  }

  /** Changes what one says, if nobody else has since; who changes it proposes it. */
  public void update(UUID id, Content content, Hands hands, long version) {
    mustBeOne(
        sql.update(VOICE_ANSWER)
            .set(VOICE_ANSWER.BOARD, content.board())
            .set(VOICE_ANSWER.MEETING, content.meeting())
            .set(VOICE_ANSWER.ANSWERED_ON, content.on())
            .set(VOICE_ANSWER.VERDICT, content.verdict().name())
            .set(VOICE_ANSWER.WORDS, content.words())
            .set(VOICE_ANSWER.PROPOSED_BY, hands.proposedBy())
            .set(VOICE_ANSWER.PROPOSED_AT, utc(hands.proposedAt()))
            .set(VOICE_ANSWER.VERSION, version + 1)
            .where(VOICE_ANSWER.ID.eq(id), VOICE_ANSWER.VERSION.eq(version))
            .execute());
    sql.deleteFrom(VOICE_ANSWER_ACTION).where(VOICE_ANSWER_ACTION.ANSWER.eq(id)).execute();
    keepActions(id, content.actions());
  }

  /** Publishes one, if nobody else has changed it since. */
  public void confirm(UUID id, UUID by, Instant at, long version) {
    mustBeOne(
        sql.update(VOICE_ANSWER)
            .set(VOICE_ANSWER.CONFIRMED_BY, by)
            .set(VOICE_ANSWER.CONFIRMED_AT, utc(at))
            .set(VOICE_ANSWER.VERSION, version + 1)
            .where(VOICE_ANSWER.ID.eq(id), VOICE_ANSWER.VERSION.eq(version))
            .execute());
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }
}
