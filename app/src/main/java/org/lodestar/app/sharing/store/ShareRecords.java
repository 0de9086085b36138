package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.NOTES_REQUEST;
import static org.lodestar.app.sharing.store.tables.Tables.SHARE;
import static org.lodestar.app.sharing.store.tables.Tables.SHARE_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.KeptRecord;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;

/**
 * The words of a share end some time after the share; that it was, and who read it, stays with the
 * case.
 */
@Component
class ShareRecords implements RecordHolder {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final List<String> LIVE =
      Arrays.stream(ShareState.values()).filter(ShareState::isLive).map(Enum::name).toList();
  private static final Condition HAS_WORDS =
      DSL.exists(
          DSL.selectOne()
              .from(SHARE_VERSION)
              .where(SHARE_VERSION.SHARE.eq(SHARE.ID))
              .and(SHARE_VERSION.CONTENT.ne(new byte[0])));

  /** A share that ran out is over on its last day, whether or not anybody has looked since. */
  private static final Field<OffsetDateTime> ENDED = DSL.coalesce(SHARE.ENDED_AT, SHARE.EXPIRES_AT);

  private final DSLContext sql;
  private final Clock clock;

  ShareRecords(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public List<KeptRecord> begunBefore(UUID organisation, LocalDate day) {
    return sql.select(SHARE.ID, ENDED)
        .from(SHARE)
        .where(SHARE.ORGANISATION.eq(organisation), HAS_WORDS)
        .and(ENDED.lt(day.atStartOfDay(LONDON).toOffsetDateTime()))
        .orderBy(SHARE.ID)
        .fetch(
            row ->
                new KeptRecord(
                    RecordClass.ENDED_SHARE,
                    row.value1(),
                    LocalDate.ofInstant(row.value2().toInstant(), LONDON),
                    null));
  }

  @Override
  public Map<RecordClass, Long> counts(UUID organisation) {
    return Map.of(
        RecordClass.ENDED_SHARE,
        (long) sql.fetchCount(SHARE, SHARE.ORGANISATION.eq(organisation).and(HAS_WORDS)));
  }

  @Override
  public Set<UUID> related(RecordRef ref) {
    Set<UUID> related = new HashSet<>();
    if (ref.recordClass() == RecordClass.ENDED_SHARE) {
      sql.select(SHARE.CASE_FILE, SHARE.PERSON)
          .from(SHARE)
          .where(SHARE.ID.eq(ref.id()))
          .forEach(row -> related.addAll(List.of(row.value1(), row.value2())));
    }
    return related;
  }

  @Override
  public Set<String> open(RecordRef ref) {
    Set<String> open = new HashSet<>();
    Condition about = SHARE.PERSON.in(ref.all()).or(SHARE.ID.eq(ref.id()));
    if (sql.fetchExists(SHARE, about.and(SHARE.STATE.in(LIVE)).and(SHARE.EXPIRES_AT.gt(now())))) {
      open.add("SHARE_RUNNING");
    }
    if (sql.fetchExists(
        NOTES_REQUEST, NOTES_REQUEST.PERSON.in(ref.all()).and(NOTES_REQUEST.STATE.eq("OPEN")))) {
      open.add("NOTES_REQUESTED");
    }
    return open;
  }

  private OffsetDateTime now() {
    return Columns.at(clock.instant());
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    if (ref.recordClass() == RecordClass.ENDED_SHARE) {
      return told("select sharing.dispose_of_words(?)", ref.id());
    }
    return ref.isOfPeople() ? told("select sharing.dispose_of(?)", ref.id()) : Disposed.nothing();
  }

  private Disposed told(String call, UUID id) {
    return Disposed.of(sql.fetchSingle(call, id).get(0, String[].class));
  }
}
