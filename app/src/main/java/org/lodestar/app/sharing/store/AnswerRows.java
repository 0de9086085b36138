package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.ANSWER;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.store.tables.tables.records.AnswerRecord;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** What bodies do that were handed somebody. Rows are only added; the newest counts. */
@Component
public class AnswerRows {
  private static final List<TableField<AnswerRecord, byte[]>> SEALED =
      List.of(ANSWER.WHO, ANSWER.NUMBER, ANSWER.WORDS, ANSWER.LIES);

  private final DSLContext sql;
  private final SharingCells cells;

  AnswerRows(DSLContext sql, SharingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Of which case and person it is, and with which version of a share it is sealed. */
  public record Of(UUID caseFile, UUID person, @Nullable UUID version) {
    Subject subject() {
      return version == null ? ShareRows.subject(person) : VersionRows.subject(version);
    }
  }

  /** Keeps one. */
  public void insert(Answer answer, Of of, Instant now) {
    AnswerRecord row = new AnswerRecord();
    UUID id = Ids.next();
    row.setId(id);
    row.setAbout(answer.about());
    row.setCaseFile(of.caseFile());
    row.setPerson(of.person());
    row.setDoes(answer.does().name());
    row.setWay(answer.way().name());
    row.setFromAt(Columns.orNull(answer.from()));
    row.setRingBy(Columns.orNull(answer.ringBy()));
    row.setSaidAt(Columns.at(answer.said()));
    row.setOrganisation(answer.organisation());
    row.setRecordedBy(answer.by());
    row.setRecordedAt(Columns.at(now));
    seal(row, id, answer, of);
    sql.insertInto(ANSWER).set(row).execute();
  }

  private void seal(AnswerRecord row, UUID id, Answer answer, Of of) {
    Subject subject = of.subject();
    row.setVersion(of.version());
    row.setWho(cells.seal(subject, ANSWER.WHO, id, answer.who()));
    row.setNumber(cells.seal(subject, ANSWER.NUMBER, id, answer.number()));
    row.setWords(cells.seal(subject, ANSWER.WORDS, id, answer.words()));
    row.setLies(cells.seal(subject, ANSWER.LIES, id, answer.lies()));
  }

  /** Seals what the receiver of a share wrote with its newer version, which alone they read now. */
  public void carryTo(UUID share, UUID version) {
    List<AnswerRecord> rows = rows(List.of(share));
    SharingCells.Opened opened = open(rows);
    rows.stream()
        .filter(row -> row.getVersion() != null)
        .forEach(
            row -> {
              AnswerRecord sealed = new AnswerRecord();
              Of of = new Of(row.getCaseFile(), row.getPerson(), version);
              seal(sealed, row.getId(), answer(row, opened), of);
              sql.update(ANSWER).set(sealed).where(ANSWER.ID.eq(row.getId())).execute();
            });
  }

  /** The newest answer to each of these, as far as the one who asks may see. */
  public Map<UUID, Answer> newest(Collection<UUID> about) {
    List<AnswerRecord> rows = rows(about);
    SharingCells.Opened opened = open(rows);
    Map<UUID, Answer> newest = new LinkedHashMap<>();
    rows.forEach(row -> newest.putIfAbsent(row.getAbout(), answer(row, opened)));
    return newest;
  }

  /** Every answer to one of these, newest first. */
  public List<Answer> list(UUID about) {
    List<AnswerRecord> rows = rows(List.of(about));
    SharingCells.Opened opened = open(rows);
    return rows.stream().map(row -> answer(row, opened)).toList();
  }

  private List<AnswerRecord> rows(Collection<UUID> about) {
    if (about.isEmpty()) {
      return List.of();
    }
    return sql.selectFrom(ANSWER)
        .where(ANSWER.ABOUT.in(about))
        .orderBy(ANSWER.RECORDED_AT.desc(), ANSWER.ID.desc())
        .fetch();
  }

  private SharingCells.Opened open(List<AnswerRecord> rows) {
    return cells.open(rows, ANSWER.ID, AnswerRows::subject, SEALED);
  }

  private static Subject subject(Record row) {
    return new Of(row.get(ANSWER.CASE_FILE), row.get(ANSWER.PERSON), row.get(ANSWER.VERSION))
        .subject();
  }

  private static Answer answer(AnswerRecord row, SharingCells.Opened opened) {
    return new Answer(
        row.getAbout(),
        Answer.Does.valueOf(row.getDoes()),
        Answer.Way.valueOf(row.getWay()),
        Columns.instant(row.getFromAt()),
        Columns.instant(row.getRingBy()),
        row.getSaidAt().toInstant(),
        opened.text(row, ANSWER.WHO),
        opened.text(row, ANSWER.NUMBER),
        opened.text(row, ANSWER.WORDS),
        opened.text(row, ANSWER.LIES),
        row.getOrganisation(),
        row.getRecordedBy());
  }
}
