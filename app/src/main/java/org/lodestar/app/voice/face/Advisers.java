package org.lodestar.app.voice.face;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.voice.AdvisedProduct.Voice;
import org.lodestar.app.voice.Adviser;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.Adviser.Payment;
import org.lodestar.app.voice.VoiceAction;
import org.lodestar.app.voice.domain.AdviserRules;
import org.lodestar.app.voice.store.AdvisedRows;
import org.lodestar.app.voice.store.AdviserRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of advisers: what was agreed with them, what they are owed, what may be shown of
 * what they said. It holds no name and no contact; they are kept by the organisation behind each.
 */
@Component
@Transactional
public class Advisers {
  private static final int LATEST = 12;

  private final AdviserRows rows;
  private final AdvisedRows products;
  private final AdviserDesk desk;
  private final Policy policy;

  Advisers(AdviserRows rows, AdvisedRows products, AdviserDesk desk, Policy policy) {
    this.rows = rows;
    this.products = products;
    this.desk = desk;
    this.policy = policy;
  }

  /** All of them, by what they are called. */
  @Transactional(readOnly = true)
  public List<Adviser> list(Worker worker) {
    policy.require(worker, Action.READ_ADVISERS);
    return rows.list();
  }

  /** What is agreed and not paid, the longest due first. */
  @Transactional(readOnly = true)
  public List<Payment> owed(Worker worker) {
    policy.require(worker, Action.READ_ADVISERS);
    return rows.owed();
  }

  /** One of them with all that belongs to them. Throws {@link NotFound}. */
  public Adviser.View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_ADVISERS);
    Adviser found = desk.adviser(id);
    desk.trace(VoiceAction.ADVISER_VIEWED, id);
    return new Adviser.View(found, rows.agreements(id), rows.payments(id), products.of(id));
  }

  /**
   * Takes somebody in under the reference that they chose; a second time changes nothing.
   *
   * @throws Refused when another adviser is called so, or the organisation is not known
   */
  public void add(Worker worker, UUID id, String alias, UUID body) {
    policy.require(worker, Action.RUN_ADVISERS);
    if (rows.find(id).isEmpty()) {
      List<Refusal> wrong = new ArrayList<>();
      if (rows.list().stream().anyMatch(each -> each.alias().equalsIgnoreCase(alias))) {
        wrong.add(Refusal.of("alias", "voice.adviser.alias.taken"));
      }
      if (!desk.plan().bodies().containsKey(body)) {
        wrong.add(Refusal.of("body", "strategy.body.unknown"));
      }
      Refused.unlessEmpty(wrong);
      rows.insert(id, alias, body);
      desk.trace(VoiceAction.ADVISER_ADDED, id);
    }
  }

  /** Keeps what was agreed, in place of what was agreed before; a second time changes nothing. */
  public void agree(Worker worker, UUID adviser, UUID id, Agreed agreed) {
    policy.require(worker, Action.RUN_ADVISERS);
    desk.held(adviser);
    if (rows.agreements(adviser).stream().noneMatch(each -> each.id().equals(id))) {
      Refused.unlessEmpty(AdviserRules.check(agreed));
      rows.end(adviser, desk.today(), Adviser.Ended.REPLACED);
      rows.insert(adviser, id, agreed, worker.id(), desk.plan().now());
      desk.trace(VoiceAction.ADVISER_AGREED, adviser);
    }
  }

  /**
   * They end the agreement: at once nothing that they said is shown to anybody, and what they said
   * for what is not closed yet is erased. What they are owed stays owed.
   */
  public void end(Worker worker, UUID adviser) {
    policy.require(worker, Action.RUN_ADVISERS);
    desk.held(adviser);
    products.holdOf(adviser);
    LocalDate today = desk.today();
    if (rows.end(adviser, today, Adviser.Ended.ENDED)) {
      products.withdraw(adviser, today);
      desk.trace(VoiceAction.ADVISER_AGREEMENT_ENDED, adviser);
    }
  }

  /** A payment. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Payment payment(Worker worker, UUID adviser, UUID id) {
    policy.require(worker, Action.READ_ADVISERS);
    return rows.payments(adviser).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * Offers payment for a piece of work; a second time changes nothing.
   *
   * @throws Refused when they do not agree to advise, or something is wrong with it
   */
  public void offer(Worker worker, Payment payment) {
    policy.require(worker, Action.RUN_ADVISERS);
    desk.mustAgree(payment.adviser());
    Refused.unlessEmpty(AdviserRules.check(payment, desk.today()));
    if (rows.insert(payment)) {
      desk.trace(VoiceAction.ADVISER_PAYMENT_CHANGED, payment.adviser());
    }
  }

  /**
   * Says what they want for it, or that it is paid.
   *
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, Payment payment) {
    policy.require(worker, Action.RUN_ADVISERS);
    Payment before = payment(worker, payment.adviser(), payment.id());
    Refused.unlessEmpty(AdviserRules.check(payment, desk.today()));
    if (before.paidOn() != null && payment.paidOn() == null) {
      throw new Refused(List.of(Refusal.of("paidOn", "voice.adviser.paidOn.stays")));
    }
    rows.update(payment);
    desk.trace(VoiceAction.ADVISER_PAYMENT_CHANGED, payment.adviser());
  }

  /** The latest that advisers let the board see, and what changed because of it. */
  @Transactional(readOnly = true)
  public List<Voice> forBoard(Worker worker) {
    policy.require(worker, Action.READ_ADVISERS);
    return products.forBoard(desk.today(), LATEST);
  }

  /** Words that everybody may see today; whatever else stands somewhere was taken back. */
  @Transactional(readOnly = true)
  public Set<String> open() {
    return products.forPublic(desk.today(), Integer.MAX_VALUE).stream()
        .map(Voice::said)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The latest that advisers let everybody see, where it is answered. */
  @Transactional(readOnly = true)
  public List<Voice> forPublic() {
    return products.forPublic(desk.today(), LATEST);
  }
}
