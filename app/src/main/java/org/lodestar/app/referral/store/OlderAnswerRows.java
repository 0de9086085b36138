package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.OLDER_ANSWER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.OlderAnswer.Said;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** What was found out of who may hold an answer that was turned; only ever added to. */
@Component
public class OlderAnswerRows {
  private final DSLContext sql;
  private final Vault vault;

  OlderAnswerRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** Keeps what was found out of a line. */
  public void insert(
      Referral referral,
      UUID turned,
      String line,
      Said said,
      @Nullable PersonalText why,
      UUID worker,
      Instant now) {
    UUID id = Ids.next();
    sql.insertInto(OLDER_ANSWER)
        .set(OLDER_ANSWER.ID, id)
        .set(OLDER_ANSWER.FORM, referral.id())
        .set(OLDER_ANSWER.PERSON, referral.person())
        .set(OLDER_ANSWER.HAPPENING, turned)
        .set(OLDER_ANSWER.LINE, seal(referral, place(id, "line"), line))
        .set(OLDER_ANSWER.SAID, said.name())
        .set(OLDER_ANSWER.WHY, why == null ? null : seal(referral, place(id, "why"), why.text()))
        .set(OLDER_ANSWER.RECORDED_BY, worker)
        .set(OLDER_ANSWER.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  private byte[] seal(Referral referral, Place place, String words) {
    return vault.seal(FormRows.subject(referral.person()), place, words);
  }

  /** What is known of each line since an answer was turned. */
  public Map<String, Said> said(Referral referral, UUID turned) {
    var rows =
        sql.selectFrom(OLDER_ANSWER)
            .where(OLDER_ANSWER.FORM.eq(referral.id()), OLDER_ANSWER.HAPPENING.eq(turned))
            .orderBy(OLDER_ANSWER.RECORDED_AT, OLDER_ANSWER.ID)
            .fetch();
    List<SealedText> sealed =
        rows.map(
            row ->
                new SealedText(
                    FormRows.subject(referral.person()),
                    place(row.getId(), "line"),
                    row.getLine()));
    Map<Place, PersonalText> opened = vault.openAll(sealed);
    Map<String, Said> said = new HashMap<>();
    rows.forEach(
        row ->
            said.put(
                Objects.requireNonNull(opened.get(place(row.getId(), "line"))).text(),
                Said.valueOf(row.getSaid())));
    return said;
  }

  private static Place place(UUID row, String column) {
    return new Place("referral", "older_answer", column, row);
  }
}
