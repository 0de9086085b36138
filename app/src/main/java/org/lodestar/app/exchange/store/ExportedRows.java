package org.lodestar.app.exchange.store;

import static org.lodestar.app.exchange.store.tables.Tables.CASE_EXPORT;
import static org.lodestar.app.exchange.store.tables.Tables.EXPORTED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.exchange.ExportPurpose;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/** Who is in which export, and the files that are cleared away because of it. */
@Component
public class ExportedRows {
  private final DSLContext sql;

  ExportedRows(DSLContext sql) {
    this.sql = sql;
  }

  /** A person in an export. */
  public record Exported(UUID caseFile, UUID person) {}

  /**
   * Begins an export of an organisation: until the transaction ends nobody there takes a consent
   * back, so that no file is made of what is being taken back at the same moment.
   */
  public void beginExport(UUID organisation) {
    sql.execute("select pg_advisory_xact_lock_shared(hashtextextended(?, 6))", key(organisation));
  }

  private void waitForExports(UUID organisation) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 6))", key(organisation));
  }

  private static String key(UUID organisation) {
    return "exchange.export " + organisation;
  }

  /** Keeps who is in an export. */
  public void insert(UUID export, List<Exported> people) {
    sql.batch(
            people.stream()
                .map(
                    each ->
                        sql.insertInto(EXPORTED)
                            .set(EXPORTED.EXPORT, export)
                            .set(EXPORTED.CASE_FILE, each.caseFile())
                            .set(EXPORTED.PERSON, each.person())
                            .onConflictDoNothing())
                .toList())
        .execute();
  }

  /** How many files that lie here hold a person and rest on a consent. */
  public int count(UUID person, ConsentKind kind) {
    return sql.fetchCount(CASE_EXPORT, lying(person).and(restsOn(kind)));
  }

  /** Clears away the files that hold a person and rest on a consent; which they were. */
  public List<UUID> clear(UUID organisation, UUID person, ConsentKind kind) {
    return clear(organisation, lying(person).and(restsOn(kind)));
  }

  /** Clears away every file that holds a person; which they were. */
  public List<UUID> clear(UUID organisation, UUID person) {
    return clear(organisation, lying(person));
  }

  private List<UUID> clear(UUID organisation, Condition which) {
    waitForExports(organisation);
    return sql.update(CASE_EXPORT)
        .setNull(CASE_EXPORT.FILE)
        .where(which)
        .returningResult(CASE_EXPORT.ID)
        .fetch(CASE_EXPORT.ID);
  }

  private Condition lying(UUID person) {
    return CASE_EXPORT
        .FILE
        .isNotNull()
        .and(
            CASE_EXPORT.ID.in(
                sql.select(EXPORTED.EXPORT).from(EXPORTED).where(EXPORTED.PERSON.eq(person))));
  }

  private static Condition restsOn(ConsentKind kind) {
    Set<String> purposes =
        Arrays.stream(ExportPurpose.values())
            .filter(purpose -> purpose.consent().filter(kind::equals).isPresent())
            .map(Enum::name)
            .collect(Collectors.toSet());
    return CASE_EXPORT.PURPOSE.in(purposes);
  }

  /** Forgets a person who was never meant to be in a case. */
  public void delete(UUID person) {
    sql.deleteFrom(EXPORTED).where(EXPORTED.PERSON.eq(person)).execute();
  }
}
