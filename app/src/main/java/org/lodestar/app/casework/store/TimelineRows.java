package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.CHRONOLOGY;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.SilentCase;
import org.springframework.stereotype.Component;

/** When somebody was last in contact, in one case and over those of a worker. */
@Component
public class TimelineRows {
  private static final List<String> CONTACTS =
      List.of(
          ChronologyEntry.Kind.CONTACT.name(),
          ChronologyEntry.Kind.VISIT.name(),
          ChronologyEntry.Kind.CALL.name(),
          ChronologyEntry.Kind.MEETING.name());

  private final DSLContext sql;

  TimelineRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Whether an entry says that somebody was in contact. */
  public static boolean isContact(ChronologyEntry entry) {
    return CONTACTS.contains(entry.kind().name());
  }

  /** Moments of all contacts in a case, newest first. */
  public List<Instant> contacts(UUID caseFile) {
    return sql.select(CHRONOLOGY.HAPPENED_AT)
        .from(CHRONOLOGY)
        .where(CHRONOLOGY.CASE_FILE.eq(caseFile), CHRONOLOGY.KIND.in(CONTACTS))
        .orderBy(CHRONOLOGY.HAPPENED_AT.desc())
        .fetch(row -> row.value1().toInstant());
  }

  /**
   * Open cases of workers in which nothing was heard, the longest silence first.
   *
   * @param first opened before this without any contact since
   * @param next the last contact before this
   */
  public List<SilentCase> silent(
      Collection<UUID> workers, Instant first, Instant next, int from, int most) {
    return silent(workers, first, next)
        .fetch(row -> new SilentCase(row.value1(), row.value2(), row.value3().toInstant()))
        .stream()
        .skip(from)
        .limit(most)
        .toList();
  }

  /** How many {@link #silent} has in all. */
  public int countSilent(Collection<UUID> workers, Instant first, Instant next) {
    return silent(workers, first, next).fetch().size();
  }

  private ResultQuery<Record3<UUID, String, OffsetDateTime>> silent(
      Collection<UUID> workers, Instant first, Instant next) {
    Field<OffsetDateTime> last =
        DSL.field(
            DSL.select(DSL.max(CHRONOLOGY.HAPPENED_AT))
                .from(CHRONOLOGY)
                .where(CHRONOLOGY.CASE_FILE.eq(CASE_FILE.ID), CHRONOLOGY.KIND.in(CONTACTS)));
    Condition never = last.isNull().and(CASE_FILE.OPENED_AT.lt(Columns.at(first)));
    return sql.select(CASE_FILE.ID, CASE_FILE.REFERENCE, DSL.coalesce(last, CASE_FILE.OPENED_AT))
        .from(CASE_FILE)
        .where(CASE_FILE.OWNER.in(workers), CASE_FILE.STATE.eq("OPEN"))
        .and(last.lt(Columns.at(next)).or(never))
        .orderBy(DSL.coalesce(last, CASE_FILE.OPENED_AT), CASE_FILE.ID);
  }
}
