package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.FOLLOWS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Followed;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.store.tables.tables.records.FollowsRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Which document follows which; why is sealed. */
@Component
public class FollowRows {
  private final DSLContext sql;
  private final Vault vault;

  FollowRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /**
   * A document follows an earlier one.
   *
   * @return false when it follows one already
   */
  public boolean insert(
      Referral later,
      Referral earlier,
      Followed.Kind kind,
      @Nullable PersonalText reason,
      UUID worker,
      Instant now) {
    byte[] sealed =
        reason == null
            ? null
            : vault.seal(FormRows.subject(later.person()), place(later.id()), reason.text());
    return sql.insertInto(FOLLOWS)
            .set(FOLLOWS.FORM, later.id())
            .set(FOLLOWS.PERSON, later.person())
            .set(FOLLOWS.EARLIER, earlier.id())
            .set(FOLLOWS.KIND, kind.name())
            .set(FOLLOWS.REASON, sealed)
            .set(FOLLOWS.MADE_BY, worker)
            .set(FOLLOWS.MADE_AT, now.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Which one this document follows. */
  public Optional<Followed> of(UUID form) {
    return list(FOLLOWS.FORM.eq(form)).stream().findFirst();
  }

  /** Which documents follow this one, the oldest first. */
  public List<Followed> after(UUID earlier) {
    return list(FOLLOWS.EARLIER.eq(earlier));
  }

  private List<Followed> list(Condition where) {
    return sql.selectFrom(FOLLOWS)
        .where(where)
        .orderBy(FOLLOWS.MADE_AT, FOLLOWS.FORM)
        .fetch(this::followed);
  }

  private Followed followed(FollowsRecord row) {
    byte @Nullable [] sealed = row.getReason();
    return new Followed(
        row.getForm(),
        row.getEarlier(),
        Followed.Kind.valueOf(row.getKind()),
        sealed == null
            ? null
            : vault.open(FormRows.subject(row.getPerson()), place(row.getForm()), sealed),
        row.getMadeBy(),
        row.getMadeAt().toInstant());
  }

  /** A draft that is thrown away follows nothing. */
  public void delete(UUID form) {
    sql.deleteFrom(FOLLOWS).where(FOLLOWS.FORM.eq(form)).execute();
  }

  private static Place place(UUID row) {
    return new Place("referral", "follows", "reason", row);
  }
}
