package org.lodestar.app.concerns.face;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.InChain;
import org.lodestar.app.concerns.Linked;
import org.lodestar.app.concerns.Suggestion;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.LikenessRows;
import org.lodestar.app.concerns.store.LinkRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concerns that may be about the same. Each new one is compared with the others by its search
 * tokens; what is found is a suggestion with its reasons, and a person decides. Nobody learns of a
 * concern that they may not see.
 */
@Component
@Transactional
public class Repeats {
  private static final int MOST_IN_CHAIN = 500;

  private final LikenessRows likenesses;
  private final LinkRows links;
  private final ConcernRows concerns;
  private final Threshold threshold;
  private final Policy policy;
  private final Audit audit;

  Repeats(
      LikenessRows likenesses,
      LinkRows links,
      ConcernRows concerns,
      Threshold threshold,
      Policy policy,
      Audit audit) {
    this.likenesses = likenesses;
    this.links = links;
    this.concerns = concerns;
    this.threshold = threshold;
    this.policy = policy;
    this.audit = audit;
  }

  /** Suggestions about which nobody has decided yet, the strongest first. */
  @Transactional(readOnly = true)
  public List<Suggestion> suggestions(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return likenesses.undecided(concern);
  }

  /** Concerns that a person has linked with this one, newest link first. */
  @Transactional(readOnly = true)
  public List<Linked> linked(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return links.of(concern);
  }

  /**
   * A worker says that two concerns are about the same.
   *
   * @param words why; may be empty
   */
  public void link(Worker worker, UUID concern, UUID other, String words) {
    decide(worker, concern, other, true, words, ConcernAudit.CONCERNS_LINKED);
  }

  /** A worker says that they are not; neither is suggested to the other again. */
  public void notTheSame(Worker worker, UUID concern, UUID other) {
    decide(worker, concern, other, false, "", ConcernAudit.CONCERNS_NOT_THE_SAME);
  }

  /** Takes back what was decided about the two; nothing happens when nothing was. */
  public void undo(Worker worker, UUID concern, UUID other) {
    both(worker, concern, other);
    if (links.remove(concern, other)) {
      trace(ConcernAudit.CONCERNS_UNLINKED, concern, other);
    }
  }

  private void decide(
      Worker worker, UUID concern, UUID other, boolean same, String words, ConcernAudit what) {
    both(worker, concern, other);
    links.put(concern, other, same, worker.id(), words);
    trace(what, concern, other);
  }

  private void both(Worker worker, UUID concern, UUID other) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    policy.require(worker, Action.READ_CONCERN, other);
    if (concern.equals(other)) {
      throw new NotFound();
    }
  }

  private void trace(ConcernAudit what, UUID concern, UUID other) {
    audit.record(
        Entry.of(what, ObjectRef.of("CONCERN", concern))
            .detail(Detail.none().with("other", other)));
  }

  /**
   * The chain of linked concerns to which this one belongs, by when they came in, the newest first;
   * at most 500, and only those that the worker may see.
   */
  public List<InChain> chain(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    Set<UUID> chain = new LinkedHashSet<>(List.of(concern));
    Set<UUID> edge = chain;
    while (!edge.isEmpty() && chain.size() < MOST_IN_CHAIN) {
      edge = new LinkedHashSet<>(links.neighbours(edge));
      edge.removeAll(chain);
      chain.addAll(edge);
    }
    audit.record(
        Entry.of(ConcernAudit.CONCERN_CHAIN_VIEWED, ObjectRef.of("CONCERN", concern))
            .detail(Detail.none().with("shown", chain.size())));
    return concerns.inChain(chain.stream().limit(MOST_IN_CHAIN).toList());
  }
}
