package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.INVITATION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.store.tables.tables.records.InvitationRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links. A new one voids the earlier ones of the same worker. */
@Component
@Transactional
public class Links {
  private final DSLContext sql;
  private final Clock clock;

  Links(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A link that can still be used. */
  public record Open(
      @Nullable UUID person, LinkPurpose purpose, @Nullable UUID request, boolean sheet) {
    static Open of(InvitationRecord row) {
      return new Open(
          row.getPerson(), LinkPurpose.valueOf(row.getPurpose()), row.getRequest(), row.getSheet());
    }
  }

  /** A new link for a worker, or for the first administrator where there is none yet. */
  public LinkSecret make(@Nullable UUID person, LinkPurpose purpose) {
    return make(person, purpose, null, false);
  }

  /**
   * A new link by which something that was asked for is handed over.
   *
   * @param sheet whether it opens only with the second piece of the request
   */
  public LinkSecret make(
      @Nullable UUID person, LinkPurpose purpose, @Nullable UUID request, boolean sheet) {
    makeVoid(person);
    OffsetDateTime now = now();
    LinkSecret secret = LinkSecret.fresh();
    sql.insertInto(INVITATION)
        .set(INVITATION.HASH, secret.hash())
        .set(INVITATION.PERSON, person)
        .set(INVITATION.PURPOSE, purpose.name())
        .set(INVITATION.REQUEST, request)
        .set(INVITATION.SHEET, sheet)
        .set(INVITATION.CREATED_AT, now)
        .set(INVITATION.EXPIRES_AT, now.plus(purpose.validity()))
        .execute();
    return secret;
  }

  /** Voids the unused links of a worker, or of the first administrator. */
  public void makeVoid(@Nullable UUID person) {
    sql.update(INVITATION)
        .set(INVITATION.USED_AT, now())
        .where(INVITATION.USED_AT.isNull(), isOf(person))
        .execute();
  }

  private static Condition isOf(@Nullable UUID person) {
    return person == null ? INVITATION.PERSON.isNull() : INVITATION.PERSON.eq(person);
  }

  /** The link with this secret, when it can still be used. */
  public Optional<Open> find(LinkSecret secret) {
    return sql.selectFrom(INVITATION).where(usable(secret)).fetchOptional(Open::of);
  }

  /** Uses a link up. Of two requests at once one gets it. */
  Optional<Open> use(LinkSecret secret) {
    return sql.update(INVITATION)
        .set(INVITATION.USED_AT, now())
        .where(usable(secret))
        .returning()
        .fetchOptional(Open::of);
  }

  private Condition usable(LinkSecret secret) {
    return INVITATION
        .HASH
        .eq(secret.hash())
        .and(INVITATION.USED_AT.isNull())
        .and(INVITATION.EXPIRES_AT.gt(now()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
