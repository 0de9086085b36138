package org.lodestar.app.statements.face;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.Turn.Kind;
import org.lodestar.app.risks.face.RiskDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.statements.CharterEvidence;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.CharterSigning;
import org.lodestar.app.statements.CharterView;
import org.lodestar.app.statements.Commitment;
import org.lodestar.app.statements.Commitment.Kept;
import org.lodestar.app.statements.StatementsAction;
import org.lodestar.app.statements.domain.CharterRules;
import org.lodestar.app.statements.store.CharterRows;
import org.lodestar.app.strategy.Evidence.Review;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the council promised as a buyer: who answers, what shows it, and what is missing. */
@Component
@Transactional
public class Charter {
  private static final String COMMITMENT = "CHARTER_COMMITMENT";

  private final CharterRows rows;
  private final RiskDesk desk;
  private final Policy policy;
  private final Hands hands;

  public Charter(CharterRows rows, RiskDesk desk, Policy policy, Hands hands) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
    this.hands = hands;
  }

  /** All commitments with what belongs to them, in their order; without their history. */
  @Transactional(readOnly = true)
  public List<CharterView> list(Worker worker) {
    policy.require(worker, Action.READ_CHARTER);
    List<CharterEvidence> evidence = rows.evidence();
    List<CharterGap> gaps = rows.gaps();
    return rows.list().stream().map(each -> view(each, evidence, gaps, List.of())).toList();
  }

  private CharterView view(
      Commitment commitment,
      List<CharterEvidence> evidence,
      List<CharterGap> gaps,
      List<Turn> history) {
    String code = commitment.code();
    List<CharterGap> own = gaps.stream().filter(each -> each.commitment().equals(code)).toList();
    return new CharterView(
        commitment,
        evidence.stream().filter(each -> each.commitment().equals(code)).toList(),
        own,
        desk.actions(
            own.stream()
                .map(CharterGap::action)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())),
        history);
  }

  /** One of them with all that belongs to it. Throws {@link NotFound}. */
  public CharterView get(Worker worker, String code) {
    policy.require(worker, Action.READ_CHARTER);
    Commitment found = find(code);
    trace(StatementsAction.CHARTER_VIEWED, code);
    return view(found, rows.evidence(), rows.gaps(), desk.turns(id(code)));
  }

  private Commitment find(String code) {
    return rows.find(code).orElseThrow(NotFound::new);
  }

  /** The record knows objects by identifiers only; that of a commitment follows from its code. */
  private static UUID id(String code) {
    return UUID.nameUUIDFromBytes(("commitment:" + code).getBytes(StandardCharsets.UTF_8));
  }

  private void trace(AuditAction action, String code) {
    desk.trace(action, COMMITMENT, id(code));
  }

  /** How the council signed, if that is known. */
  @Transactional(readOnly = true)
  public Optional<CharterSigning> signing(Worker worker) {
    policy.require(worker, Action.READ_CHARTER);
    return rows.signing();
  }

  /** Writes down how the council signed; throws {@link Refused} and EditClash. */
  public void sign(Worker worker, CharterSigning signing) {
    policy.require(worker, Action.EDIT_CHARTER);
    if (signing.on().isAfter(desk.plan().today())) {
      throw new Refused(List.of(Refusal.of("signedOn", "statements.statement.day.future")));
    }
    rows.sign(signing);
    trace(StatementsAction.CHARTER_SIGNING_CHANGED, "signing");
  }

  /**
   * Changes who answers for one and how it stands; each standing is kept with who, when and why.
   *
   * @throws Refused when it is said to be kept and nobody has confirmed what shows it
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, String code, Kept kept, long version) {
    policy.require(worker, Action.EDIT_CHARTER);
    rows.hold(code);
    Commitment before = find(code);
    List<CharterEvidence> evidence =
        rows.evidence().stream().filter(each -> each.commitment().equals(code)).toList();
    Refused.unlessEmpty(
        CharterRules.standing(before.kept(), kept.standing(), kept.reason(), evidence));
    if (kept.body() != null && !desk.plan().bodies().containsKey(kept.body())) {
      throw new Refused(List.of(Refusal.of("body", "strategy.body.unknown")));
    }
    rows.update(code, kept, version);
    Commitment.Standing from = before.kept().standing();
    if (from == kept.standing()) {
      desk.turned(id(code), worker, Kind.CHANGED, "");
      trace(StatementsAction.CHARTER_COMMITMENT_CHANGED, code);
    } else {
      desk.turned(
          id(code), worker, Kind.STANDING, from.name(), kept.standing().name(), kept.reason());
      trace(StatementsAction.CHARTER_STANDING_SAID, code);
    }
  }

  /** What is new about a piece of evidence. */
  public record Shown(String words, String link, LocalDate dated) {}

  /** Adds evidence; adding the same one again changes nothing. Throws {@link Refused}. */
  public void add(Worker worker, String code, UUID id, Shown shown) {
    policy.require(worker, Action.EDIT_CHARTER);
    find(code);
    Refused.unlessEmpty(CharterRules.evidence(shown.dated(), desk.plan().today()));
    boolean fresh =
        rows.insert(
            new CharterEvidence(
                id,
                code,
                shown.words(),
                shown.link(),
                shown.dated(),
                worker.id(),
                desk.plan().now(),
                null));
    if (fresh) {
      desk.turned(id(code), worker, Kind.EVIDENCE, shown.words());
      trace(StatementsAction.CHARTER_EVIDENCE_ADDED, code);
    }
  }

  /** Evidence for somebody who may look at it. Throws {@link NotFound}, {@link Refused}. */
  @Transactional(readOnly = true)
  public CharterEvidence toReview(Worker worker, String code, UUID id) {
    policy.require(worker, Action.CONFIRM_CHARTER);
    CharterEvidence found = byAnother(worker, code, id);
    if (!found.waits()) {
      throw Refused.because("strategy.review.over");
    }
    return found;
  }

  private CharterEvidence byAnother(Worker worker, String code, UUID id) {
    CharterEvidence found =
        rows.evidence().stream()
            .filter(each -> each.id().equals(id) && each.commitment().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (found.addedBy().equals(worker.id())) {
      throw Refused.because("statements.charter.review.own");
    }
    hands.require(worker.id(), found.addedBy());
    return found;
  }

  /** Confirms evidence as a second person, or sends it back; throws as {@link #toReview} does. */
  public void review(Worker worker, String code, UUID id, Verdict verdict, String reason) {
    toReview(worker, code, id);
    rows.review(id, new Review(verdict, reason, worker.id(), desk.plan().now()));
    desk.turned(id(code), worker, Kind.EVIDENCE_REVIEWED, "", verdict.name(), reason);
    trace(StatementsAction.CHARTER_EVIDENCE_REVIEWED, code);
  }

  /** Confirmed evidence for somebody who may doubt it. Throws {@link NotFound}, Refused. */
  @Transactional(readOnly = true)
  public CharterEvidence toSetBack(Worker worker, String code, UUID id) {
    policy.require(worker, Action.CONFIRM_CHARTER);
    CharterEvidence found = byAnother(worker, code, id);
    if (!found.isConfirmed()) {
      throw Refused.because("statements.charter.setBack.over");
    }
    return found;
  }

  /**
   * Takes a confirmation back, as somebody who did not add the evidence; throws as {@link
   * #toSetBack} does. A promise that nothing else shows is not known to be kept any more.
   */
  public void setBack(Worker worker, String code, UUID id, String reason) {
    rows.hold(code);
    toSetBack(worker, code, id);
    rows.setBack(id, new Review(Verdict.SENT_BACK, reason, worker.id(), desk.plan().now()));
    desk.turned(id(code), worker, Kind.EVIDENCE_SET_BACK, reason);
    trace(StatementsAction.CHARTER_EVIDENCE_SET_BACK, code);
    Commitment found = find(code);
    boolean shown =
        rows.evidence().stream()
            .anyMatch(each -> each.commitment().equals(code) && each.isConfirmed());
    if (found.kept().standing() == Commitment.Standing.MET && !shown) {
      notKnown(worker, found, reason);
    }
  }

  private void notKnown(Worker worker, Commitment before, String reason) {
    Kept kept = before.kept();
    Commitment.Standing now = Commitment.Standing.NOT_KNOWN;
    rows.update(
        before.code(),
        new Kept(kept.body(), kept.post(), kept.often(), kept.due(), now, reason),
        before.version());
    desk.turned(
        id(before.code()), worker, Kind.STANDING, kept.standing().name(), now.name(), reason);
    trace(StatementsAction.CHARTER_STANDING_SAID, before.code());
  }

  /** One gap. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public CharterGap gap(Worker worker, String code, UUID id) {
    policy.require(worker, Action.READ_CHARTER);
    return rows.gaps().stream()
        .filter(each -> each.id().equals(id) && each.commitment().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Says what is missing; saying the same again changes nothing. */
  public void add(Worker worker, CharterGap gap) {
    policy.require(worker, Action.EDIT_CHARTER);
    find(gap.commitment());
    if (rows.insert(gap)) {
      desk.turned(id(gap.commitment()), worker, Kind.GAP, gap.missing());
      trace(StatementsAction.CHARTER_GAP_ADDED, gap.commitment());
    }
  }

  /** Changes a gap, or closes it with words; throws {@link NotFound} and EditClash. */
  public void change(Worker worker, CharterGap changed) {
    policy.require(worker, Action.EDIT_CHARTER);
    CharterGap before = gap(worker, changed.commitment(), changed.id());
    rows.update(changed);
    String closed = changed.closed();
    if (before.isOpen() && closed != null) {
      desk.turned(id(changed.commitment()), worker, Kind.GAP_CLOSED, closed);
    }
    trace(StatementsAction.CHARTER_GAP_CHANGED, changed.commitment());
  }
}
