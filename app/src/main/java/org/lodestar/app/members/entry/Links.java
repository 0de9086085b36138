package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.INVITATION;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.store.CodedRows;
import org.lodestar.app.members.store.tables.tables.records.InvitationRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links. A new one voids the earlier ones of the same worker. */
@Component
@Transactional
public class Links {
  private final CodedRows rows;
  private final Clock clock;

  Links(CodedRows rows, Clock clock) {
    this.rows = rows;
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
    InvitationRecord row = new InvitationRecord();
    row.setHash(secret.hash());
    row.setPerson(person);
    row.setPurpose(purpose.name());
    row.setRequest(request);
    row.setSheet(sheet);
    row.setCreatedAt(now);
    row.setExpiresAt(now.plus(purpose.validity()));
    rows.insert(INVITATION, row);
    return secret;
  }

  /** Voids the unused links of a worker, or of the first administrator. */
  public void makeVoid(@Nullable UUID person) {
    rows.change(
        INVITATION, INVITATION.USED_AT.isNull().and(isOf(person)), row -> row.setUsedAt(now()));
  }

  private static Condition isOf(@Nullable UUID person) {
    return person == null ? INVITATION.PERSON.isNull() : INVITATION.PERSON.eq(person);
  }

  /** The link with this secret, when it can still be used. */
  public Optional<Open> find(LinkSecret secret) {
    return rows.find(INVITATION, usable(secret)).map(Open::of);
  }

  /** Uses a link up. Of two requests at once one gets it. */
  Optional<Open> use(LinkSecret secret) {
    return rows.change(INVITATION, usable(secret), row -> row.setUsedAt(now())).stream()
        .findFirst()
        .map(Open::of);
  }

  private Condition usable(LinkSecret secret) {
    return INVITATION
        .HASH
        .eq(secret.hash())
        .and(INVITATION.USED_AT.isNull())
        .and(INVITATION.EXPIRES_AT.gt(now()));
  }

  private OffsetDateTime now() {
    return CodedRows.kept(clock.instant());
  }
}
