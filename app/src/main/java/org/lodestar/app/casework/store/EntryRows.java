package org.lodestar.app.casework.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;

/** Entries in their table: whose they are, who wrote them, and in which version they stand. */
final class EntryRows<R extends TableRecord<R>, T> implements FileEntries<T> {
  /** What an entry says, in a row of its table. */
  @FunctionalInterface
  interface Writing<R, T> {
    R row(Subject subject, UUID id, T what);
  }

  /** What a row says. */
  @FunctionalInterface
  interface Reading<R, T> {
    T what(R row, Cells.Opened opened);
  }

  private final DSLContext sql;
  private final Cells cells;
  private final EntryTable<R> in;
  private final Writing<R, T> writing;
  private final Reading<R, T> reading;

  EntryRows(
      DSLContext sql, Cells cells, EntryTable<R> in, Writing<R, T> writing, Reading<R, T> reading) {
    this.sql = sql;
    this.cells = cells;
    this.in = in;
    this.writing = writing;
    this.reading = reading;
  }

  @Override
  public void insert(Recorded<T> entry) {
    R row = writing.row(in.subject().apply(entry.person()), entry.id(), entry.what());
    row.set(in.id(), entry.id());
    row.set(in.person(), entry.person());
    row.set(in.by(), entry.by());
    row.set(in.at(), Columns.at(entry.at()));
    row.set(in.version(), entry.version());
    sql.insertInto(in.table()).set(row).execute();
  }

  @Override
  public void update(UUID person, UUID id, T what, long version) {
    R row = writing.row(in.subject().apply(person), id, what);
    row.set(in.version(), version + 1);
    int changed =
        sql.update(in.table())
            .set(row)
            .where(in.id().eq(id), in.person().eq(person), in.version().eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  @Override
  public void delete(UUID person, UUID id) {
    sql.deleteFrom(in.table()).where(in.id().eq(id), in.person().eq(person)).execute();
  }

  @Override
  public Recorded<T> get(UUID person, UUID id) {
    return list(person).stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @Override
  public List<Recorded<T>> list(UUID person) {
    return list(in.person().eq(person));
  }

  /** All entries of several people. */
  List<Recorded<T>> list(Collection<UUID> people) {
    return list(Columns.among(in.person(), people));
  }

  private List<Recorded<T>> list(Condition whose) {
    List<R> rows = sql.selectFrom(in.table()).where(whose).orderBy(in.at(), in.id()).fetch();
    Cells.Opened opened =
        cells.open(rows, in.id(), row -> in.subject().apply(row.get(in.person())), in.sealed());
    return rows.stream().map(row -> recorded(row, opened)).toList();
  }

  private Recorded<T> recorded(R row, Cells.Opened opened) {
    return new Recorded<>(
        row.get(in.id()),
        row.get(in.person()),
        reading.what(row, opened),
        row.get(in.by()),
        row.get(in.at()).toInstant(),
        row.get(in.version()));
  }
}
