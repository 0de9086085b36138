package org.lodestar.app.guests.store;

import static org.lodestar.app.guests.store.tables.Tables.ANSWER;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.AnswerState;
import org.lodestar.app.guests.domain.AnswerWords;
import org.lodestar.app.guests.store.tables.tables.records.AnswerRecord;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.Forgeries;
import org.lodestar.app.vault.face.RowCodes;
import org.lodestar.app.vault.face.SchemaSeal;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** What guests wrote, sealed, each with a code over all that its row says. */
@Component
public class AnswerRows implements CodedElsewhere {
  private static final String TABLE = "guests.answer";
  private static final int AT_ONCE = 500;

  private final DSLContext sql;
  private final RowCodes codes;
  private final Forgeries forgeries;
  private final SchemaSeal seal;

  AnswerRows(DSLContext sql, RowCodes codes, Forgeries forgeries, Vault vault) {
    this.sql = sql;
    this.codes = codes;
    this.forgeries = forgeries;
    this.seal = new SchemaSeal(vault, "guests");
  }

  private static List<@Nullable Object> parts(AnswerRecord row) {
    return Arrays.asList(
        row.getPass(),
        row.getWords(),
        row.getState(),
        row.getSentAt(),
        row.getDecidedBy(),
        row.getDecidedAt(),
        row.getReason(),
        row.getVersion());
  }

  private boolean isRight(AnswerRecord row) {
    boolean right = codes.fits(row.getCode(), TABLE, parts(row));
    if (!right) {
      forgeries.met(TABLE, row.getPass());
    }
    return right;
  }

  /** What was written with a link. */
  public Optional<AnswerRecord> find(UUID pass) {
    return list(ANSWER.PASS.eq(pass)).stream().findFirst();
  }

  /** Whether anything was written with a link. */
  public boolean isThere(UUID pass) {
    return sql.fetchExists(ANSWER, ANSWER.PASS.eq(pass));
  }

  /** All that waits, the oldest first. */
  public List<AnswerRecord> listWaiting() {
    return list(ANSWER.STATE.eq(AnswerState.WAITS.name()));
  }

  private List<AnswerRecord> list(Condition which) {
    return sql.selectFrom(ANSWER).where(which).orderBy(ANSWER.SENT_AT, ANSWER.PASS).stream()
        .filter(this::isRight)
        .toList();
  }

  /** Keeps a new one. Its link is held, so that there is never a second. */
  public void insert(AnswerRecord row) {
    row.setVersion(0L);
    row.setCode(codes.of(TABLE, parts(row)));
    sql.insertInto(ANSWER).set(row).execute();
  }

  /** Keeps what became of one whose link is held. */
  public void update(AnswerRecord row) {
    row.setVersion(row.getVersion() + 1);
    row.setCode(codes.of(TABLE, parts(row)));
    row.update();
  }

  /** Seals what was written into a row. */
  public void close(AnswerRecord row, Map<String, String> said) {
    row.setWords(
        seal.must(
            PassTexts.subject(row.getPass()),
            "answer",
            "words",
            row.getPass(),
            AnswerWords.together(said)));
  }

  /** What was written. */
  public Map<String, String> said(AnswerRecord row) {
    return AnswerWords.apart(open(row, "words", row.getWords()));
  }

  /** Seals into a row why it was set aside. */
  public void closeReason(AnswerRecord row, String reason) {
    UUID pass = row.getPass();
    row.setReason(seal.must(PassTexts.subject(pass), "answer", "reason", pass, reason));
  }

  /** Why it was set aside; else empty. */
  public String reason(AnswerRecord row) {
    return open(row, "reason", row.getReason());
  }

  private String open(AnswerRecord row, String column, byte @Nullable [] sealed) {
    return seal.open(PassTexts.subject(row.getPass()), "answer", column, row.getPass(), sealed);
  }

  /** Deletes what nobody can open any more. */
  public void delete(UUID pass) {
    sql.deleteFrom(ANSWER).where(ANSWER.PASS.eq(pass)).execute();
  }

  /** There were none before this version: one without a code was never written here. */
  @Override
  public void makeFirst() {}

  @Override
  public void judgeAll() {
    try (Cursor<AnswerRecord> rows = sql.selectFrom(ANSWER).fetchSize(AT_ONCE).fetchLazy()) {
      rows.forEach(this::isRight);
    }
  }
}
