package org.lodestar.app.referral.face;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.domain.CaseIdentifiers;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.redaction.Combination;
import org.lodestar.app.referral.redaction.Mark;
import org.lodestar.app.referral.redaction.OutText;
import org.lodestar.app.referral.redaction.Outgoing;
import org.lodestar.app.referral.redaction.Reading;
import org.lodestar.app.referral.redaction.Redaction;
import org.lodestar.app.referral.store.OutgoingRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.referral.store.WriterRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What leaves of a notification about somebody who did not agree to be named: its words are worked
 * on, read through, and read through once more by somebody else or after a rest. Where waiting
 * would harm it leaves after the first reading, and the second follows as work.
 */
@Component
@Transactional
public class Redactions {
  private final Referrals referrals;
  private final OutgoingRows rows;
  private final WriterRows writers;
  private final ReferralDesk desk;
  private final Cases cases;

  Redactions(
      Referrals referrals, OutgoingRows rows, WriterRows writers, ReferralDesk desk, Cases cases) {
    this.referrals = referrals;
    this.rows = rows;
    this.writers = writers;
    this.desk = desk;
    this.cases = cases;
  }

  /**
   * What was worked on.
   *
   * @param texts what leaves of each written answer, by the id of its item
   * @param kept reasons for what stays, by the id of its mark
   * @param accepted whether the facts may stay together
   * @param version that the worker saw
   */
  public record Worked(
      Map<String, List<OutText>> texts,
      Map<String, String> kept,
      boolean accepted,
      String reason,
      long version) {
    /** Never the content. */
    @Override
    public String toString() {
      return "Worked[" + texts.size() + "]";
    }
  }

  /** What leaves and what is to be decided before it does. */
  public RedactionView get(Worker worker, UUID id) {
    Referral referral = anonymous(desk.referral(worker, Action.PREPARE_REFERRAL, id));
    desk.trace(ReferralAction.REDACTION_VIEWED, referral);
    return view(worker, referral);
  }

  /** How far it is. Shows no content. */
  public boolean mayLeave(Worker worker, UUID id) {
    Referral referral = anonymous(desk.referral(worker, Action.PREPARE_REFERRAL, id));
    return view(worker, referral).mayLeave();
  }

  RedactionView view(Worker worker, Referral referral) {
    Draft draft = referrals.read(referral);
    Redaction redaction = redactionOf(worker, referral);
    Answers answers = draft.questionnaire().counted(draft.answers());
    List<Item> items = draft.questionnaire().asked(draft.answers());
    Outgoing outgoing = rows.get(referral);
    return view(draft, redaction, items, answers, outgoing);
  }

  private static RedactionView view(
      Draft draft, Redaction redaction, List<Item> items, Answers answers, Outgoing outgoing) {
    Answers leaving = redaction.leaving(items, answers, outgoing);
    return new RedactionView(
        draft, redaction, items, answers, leaving, redaction.left(items, leaving), outgoing);
  }

  private Redaction redactionOf(Worker worker, Referral referral) {
    return new Redaction(
        CaseIdentifiers.of(
            cases.factsFor(
                worker, referral.caseFile(), referral.person(), Purpose.PREPARE_NOTIFICATION),
            cases.get(worker, referral.caseFile()).people()));
  }

  private static Referral anonymous(Referral referral) {
    if (referral.route() != FormRoute.DTN_ANONYMOUS) {
      throw Refused.because("referral.refused.notAnonymous");
    }
    return referral;
  }

  /**
   * Keeps what was worked on, finished or not; reasons for marks that are no longer there are
   * dropped.
   */
  public RedactionView save(Worker worker, UUID id, Worked worked) {
    Referral referral = anonymous(desk.referral(worker, Action.PREPARE_REFERRAL, id));
    Referrals.refuseUnlessOpen(referral);
    RedactionView before = view(worker, referral);
    Outgoing typed =
        new Outgoing(
            worked.texts(),
            worked.kept(),
            Set.of(),
            "",
            before.outgoing().readings(),
            before.outgoing().urgent(),
            worked.version());
    Outgoing kept = kept(with(before, typed), worked);
    rows.save(referral, kept, null, worker.id(), desk.now());
    writers.add(referral, worker.id());
    desk.trace(
        ReferralAction.REDACTION_DECIDED,
        referral,
        Detail.none().with("marks", kept.kept().size()));
    return view(worker, referral);
  }

  private static RedactionView with(RedactionView before, Outgoing outgoing) {
    return view(before.draft(), before.redaction(), before.items(), before.answers(), outgoing);
  }

  private static Outgoing kept(RedactionView typed, Worked worked) {
    Map<String, String> reasons = new HashMap<>(worked.kept());
    reasons.keySet().retainAll(typed.left().stream().map(Mark::id).collect(Collectors.toSet()));
    Set<Combination.Feature> features =
        worked.accepted() ? typed.combination().features() : Set.of();
    return new Outgoing(
        worked.texts(),
        reasons,
        features,
        worked.accepted() ? worked.reason() : "",
        typed.outgoing().readings(),
        "",
        worked.version());
  }

  /**
   * Notes that somebody read from beginning to end what leaves.
   *
   * @throws Refused while something is undecided, when the first reader comes back too soon, and
   *     when they come back at all though words stay that single somebody out
   */
  public RedactionView read(Worker worker, UUID id, String fingerprint) {
    Referral referral = anonymous(desk.referral(worker, Action.PREPARE_REFERRAL, id));
    RedactionView view = view(worker, referral);
    if (referral.isOpen() && !view.settled()) {
      throw Refused.because("referral.refused.marks");
    }
    if (!view.fingerprint().equals(fingerprint)) {
      throw Refused.because("referral.refused.readAnother");
    }
    if (view.read() == Reading.Times.TWICE) {
      throw Refused.because("referral.refused.readTwice");
    }
    if (view.needsOtherEyes() && view.isReadBy(worker.id())) {
      throw Refused.because("referral.refused.readByAnother");
    }
    Instant now = desk.now();
    if (view.readings().stream().anyMatch(first -> now.isBefore(first.secondFrom(worker.id())))) {
      throw Refused.because("referral.refused.readTooSoon");
    }
    Outgoing read =
        view.outgoing().leaving(view.texts()).read(new Reading(worker.id(), now, fingerprint));
    boolean follows = view.read() == Reading.Times.NEVER && !read.urgent().isBlank();
    rows.save(referral, read, follows ? now : null, worker.id(), now);
    desk.trace(ReferralAction.REDACTION_READ, referral);
    return view(worker, referral);
  }

  /**
   * Lets it leave before the second reading, which stays as work.
   *
   * @throws Refused before the first reading, or without a reason
   */
  public void urgent(Worker worker, UUID id, String why) {
    Referral referral = anonymous(desk.referral(worker, Action.PREPARE_REFERRAL, id));
    Referrals.refuseUnlessOpen(referral);
    RedactionView view = view(worker, referral);
    if (view.read() != Reading.Times.ONCE) {
      throw Refused.because("referral.refused.readFirst");
    }
    if (why.isBlank()) {
      throw Refused.at("why", "referral.refused.urgent");
    }
    Instant now = desk.now();
    rows.save(referral, view.outgoing().urgently(why), now, worker.id(), now);
    desk.trace(ReferralAction.REDACTION_LEAVES_EARLY, referral);
  }

  /** Since when this waits for the second reading that it left before. */
  @Transactional(readOnly = true)
  public @Nullable Instant secondReadingDue(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, id);
    Optional<Instant> due = rows.secondReadingDue(referral.id());
    return due.orElse(null);
  }
}
