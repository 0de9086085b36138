package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.BREACH_WORD;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.rights.BreachWord;
import org.lodestar.app.rights.BreachWord.Kind;
import org.lodestar.app.rights.Danger;
import org.lodestar.app.rights.store.tables.tables.records.BreachWordRecord;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** What was said of breaches after they were told, as rows that are never changed. */
@Component
public class BreachWordRows {
  private final DSLContext sql;
  private final RightsCells cells;
  private final BreachCodes codes;

  BreachWordRows(DSLContext sql, RightsCells cells, BreachCodes codes) {
    this.sql = sql;
    this.cells = cells;
    this.codes = codes;
  }

  /** Keeps one. */
  public void insert(BreachWord said) {
    UUID id = Ids.next();
    Subject subject = RequestRows.subject(said.breach());
    BreachWordRecord row = new BreachWordRecord();
    row.setId(id);
    row.setBreach(said.breach());
    row.setKind(said.kind().name());
    row.setSaidBy(said.by());
    row.setSaidAt(Columns.at(said.at()));
    row.setDanger(said.danger() == null ? null : said.danger().name());
    row.setPeopleOn(said.peopleOn());
    row.setWords(cells.seal(subject, BREACH_WORD.WORDS, id, said.words()));
    sql.insertInto(BREACH_WORD).set(codes.words().coded(row)).execute();
  }

  /** Those of a breach that the asker may see, the first first. */
  public List<BreachWord> list(UUID breach) {
    return list(BREACH_WORD.BREACH.eq(breach));
  }

  /** Those of a kind in some breaches that the asker may see, the first first. */
  public List<BreachWord> list(Collection<UUID> breaches, Kind kind) {
    return list(BREACH_WORD.BREACH.in(breaches).and(BREACH_WORD.KIND.eq(kind.name())));
  }

  /** Those of a kind in all breaches that the asker may see. */
  public List<BreachWord> list(Kind kind) {
    return list(BREACH_WORD.KIND.eq(kind.name()));
  }

  private List<BreachWord> list(Condition which) {
    List<BreachWordRecord> rows =
        sql
            .selectFrom(BREACH_WORD)
            .where(which)
            .orderBy(BREACH_WORD.SAID_AT, BREACH_WORD.ID)
            .stream()
            .filter(codes.words()::isRight)
            .toList();
    RightsCells.Opened opened =
        cells.open(
            rows,
            BREACH_WORD.ID,
            row -> RequestRows.subject(row.get(BREACH_WORD.BREACH)),
            List.of(BREACH_WORD.WORDS));
    return rows.stream()
        .map(
            row ->
                new BreachWord(
                    row.getBreach(),
                    BreachWord.Kind.valueOf(row.getKind()),
                    row.getSaidBy(),
                    row.getSaidAt().toInstant(),
                    Columns.constant(Danger.class, row.getDanger()),
                    row.getPeopleOn(),
                    opened.must(row, BREACH_WORD.WORDS)))
        .toList();
  }
}
