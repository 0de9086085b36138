package org.lodestar.app.voice.store;

import static org.jooq.impl.DSL.lower;
import static org.lodestar.app.voice.store.tables.Tables.ADVISER;
import static org.lodestar.app.voice.store.tables.Tables.ADVISER_AGREEMENT;
import static org.lodestar.app.voice.store.tables.Tables.ADVISER_PAYMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.voice.Adviser;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.Adviser.Agreement;
import org.lodestar.app.voice.Adviser.Payment;
import org.lodestar.app.voice.store.tables.tables.records.AdviserAgreementRecord;
import org.lodestar.app.voice.store.tables.tables.records.AdviserPaymentRecord;
import org.springframework.stereotype.Component;

/** Advisers with what was agreed with them and what they are owed. */
@Component
public class AdviserRows {
  private final DSLContext sql;

  AdviserRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them, by what they are called. */
  public List<Adviser> list() {
    Map<UUID, Agreement> last =
        agreements(DSL.noCondition()).stream()
            .collect(Collectors.toMap(Agreement::adviser, each -> each, (first, other) -> first));
    return sql.selectFrom(ADVISER)
        .orderBy(lower(ADVISER.ALIAS))
        .fetch(
            row -> new Adviser(row.getId(), row.getAlias(), row.getBody(), last.get(row.getId())));
  }

  /** One of them. */
  public Optional<Adviser> find(UUID id) {
    return list().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * Holds one for this transaction, so that nothing is taken from them while their agreement
   * changes. Who holds a product as well holds the adviser first.
   */
  public void hold(UUID id) {
    sql.select(ADVISER.ID).from(ADVISER).where(ADVISER.ID.eq(id)).forUpdate().execute();
  }

  /** Keeps a new one. */
  public void insert(UUID id, String alias, UUID body) {
    sql.insertInto(ADVISER)
        .set(ADVISER.ID, id)
        .set(ADVISER.ALIAS, alias)
        .set(ADVISER.BODY, body)
        .execute();
  }

  /** What was agreed with them, the last first. */
  public List<Agreement> agreements(UUID adviser) {
    return agreements(ADVISER_AGREEMENT.ADVISER.eq(adviser));
  }

  private List<Agreement> agreements(Condition which) {
    return sql.selectFrom(ADVISER_AGREEMENT)
        .where(which)
        .orderBy(ADVISER_AGREEMENT.RECORDED_AT.desc(), ADVISER_AGREEMENT.ID.desc())
        .fetch(AdviserRows::agreement);
  }

  private static Agreement agreement(AdviserAgreementRecord row) {
    return new Agreement(
        row.getId(),
        row.getAdviser(),
        new Agreed(
            row.getKinds(),
            row.getSupport(),
            row.getAskAgain(),
            row.getAgreedOn(),
            row.getExpires()),
        row.getEndedOn(),
        row.getEnded() == null ? null : Adviser.Ended.valueOf(row.getEnded()),
        row.getVersion());
  }

  /** Keeps what was agreed. */
  public void insert(UUID adviser, UUID id, Agreed agreed, UUID by, Instant at) {
    sql.insertInto(ADVISER_AGREEMENT)
        .set(ADVISER_AGREEMENT.ID, id)
        .set(ADVISER_AGREEMENT.ADVISER, adviser)
        .set(ADVISER_AGREEMENT.KINDS, agreed.kinds())
        .set(ADVISER_AGREEMENT.SUPPORT, agreed.support())
        .set(ADVISER_AGREEMENT.ASK_AGAIN, agreed.askAgain())
        .set(ADVISER_AGREEMENT.AGREED_ON, agreed.from())
        .set(ADVISER_AGREEMENT.EXPIRES, agreed.expires())
        .set(ADVISER_AGREEMENT.RECORDED_BY, by)
        .set(ADVISER_AGREEMENT.RECORDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Ends what was agreed with them; whether anything was. */
  public boolean end(UUID adviser, LocalDate on, Adviser.Ended how) {
    return sql.update(ADVISER_AGREEMENT)
            .set(ADVISER_AGREEMENT.ENDED_ON, on)
            .set(ADVISER_AGREEMENT.ENDED, how.name())
            .set(ADVISER_AGREEMENT.VERSION, ADVISER_AGREEMENT.VERSION.plus(1))
            .where(ADVISER_AGREEMENT.ADVISER.eq(adviser), ADVISER_AGREEMENT.ENDED_ON.isNull())
            .execute()
        > 0;
  }

  /** Payments of an adviser, the last first. */
  public List<Payment> payments(UUID adviser) {
    return sql.selectFrom(ADVISER_PAYMENT)
        .where(ADVISER_PAYMENT.ADVISER.eq(adviser))
        .orderBy(ADVISER_PAYMENT.OFFERED_ON.desc(), ADVISER_PAYMENT.ID.desc())
        .fetch(AdviserRows::payment);
  }

  /** What is agreed and not paid, the longest due first. */
  public List<Payment> owed() {
    return sql.selectFrom(ADVISER_PAYMENT)
        .where(ADVISER_PAYMENT.POUNDS.isNotNull(), ADVISER_PAYMENT.PAID_ON.isNull())
        .orderBy(ADVISER_PAYMENT.DUE, ADVISER_PAYMENT.ID)
        .fetch(AdviserRows::payment);
  }

  private static Payment payment(AdviserPaymentRecord row) {
    return new Payment(
        row.getId(),
        row.getAdviser(),
        row.getWork(),
        row.getOfferedOn(),
        Adviser.Pay.valueOf(row.getHow()),
        row.getPounds(),
        row.getDue(),
        row.getPaidOn(),
        row.getVersion());
  }

  /** Keeps a new payment; whether it was not kept already. */
  public boolean insert(Payment added) {
    return sql.insertInto(ADVISER_PAYMENT)
            .set(ADVISER_PAYMENT.ID, added.id())
            .set(ADVISER_PAYMENT.ADVISER, added.adviser())
            .set(ADVISER_PAYMENT.WORK, added.work())
            .set(ADVISER_PAYMENT.OFFERED_ON, added.offeredOn())
            .set(ADVISER_PAYMENT.HOW, added.how().name())
            .set(ADVISER_PAYMENT.POUNDS, added.pounds())
            .set(ADVISER_PAYMENT.DUE, added.due())
            .set(ADVISER_PAYMENT.PAID_ON, added.paidOn())
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** Changes a payment, if nobody else has since. */
  public void update(Payment changed) {
    int rows =
        sql.update(ADVISER_PAYMENT)
            .set(ADVISER_PAYMENT.WORK, changed.work())
            .set(ADVISER_PAYMENT.HOW, changed.how().name())
            .set(ADVISER_PAYMENT.POUNDS, changed.pounds())
            .set(ADVISER_PAYMENT.DUE, changed.due())
            .set(ADVISER_PAYMENT.PAID_ON, changed.paidOn())
            .set(ADVISER_PAYMENT.VERSION, changed.version() + 1)
            .where(
                ADVISER_PAYMENT.ID.eq(changed.id()), ADVISER_PAYMENT.VERSION.eq(changed.version()))
            .execute();
    if (rows == 0) {
      throw new EditClash();
    }
  }
}
