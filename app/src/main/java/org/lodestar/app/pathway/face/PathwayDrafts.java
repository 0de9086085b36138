package org.lodestar.app.pathway.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.directory.Service;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.pathway.Change;
import org.lodestar.app.pathway.DraftMove;
import org.lodestar.app.pathway.Finding;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayAction;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.domain.Comparison;
import org.lodestar.app.pathway.domain.DraftMoves;
import org.lodestar.app.pathway.domain.PathwayChecks;
import org.lodestar.app.pathway.store.PathwayDesk;
import org.lodestar.app.pathway.store.VersionRows;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The draft of the next version: one at a time, written by practice leads, approved by another
 * person than those who wrote it.
 */
@Component
@Transactional
public class PathwayDrafts {
  private final VersionRows versions;
  private final LocalPathways pathways;
  private final PathwayDesk desk;
  private final Hands hands;

  PathwayDrafts(VersionRows versions, LocalPathways pathways, PathwayDesk desk, Hands hands) {
    this.versions = versions;
    this.pathways = pathways;
    this.desk = desk;
    this.hands = hands;
  }

  /** The draft, if there is one. */
  @Transactional(readOnly = true)
  public Optional<PathwayVersion> find(Worker worker) {
    desk.require(worker, Action.EDIT_LOCAL_PATHWAY);
    return versions.draft();
  }

  /** The draft. Throws {@link NotFound} when there is none. */
  @Transactional(readOnly = true)
  public PathwayVersion get(Worker worker) {
    return find(worker).orElseThrow(NotFound::new);
  }

  /** The version on which the draft is built. */
  @Transactional(readOnly = true)
  public PathwayVersion before(Worker worker) {
    return versions.find(get(worker).basedOn()).orElseThrow(NotFound::new);
  }

  /** Begins a draft from the newest version; goes on with the one that there is. */
  public PathwayVersion begin(Worker worker) {
    desk.require(worker, Action.EDIT_LOCAL_PATHWAY);
    UUID id = Ids.next();
    if (versions.begin(id, versions.published().getFirst(), worker.id(), desk.now())) {
      desk.trace(PathwayAction.PATHWAY_DRAFT_BEGUN, id, Detail.none());
    }
    return versions.draft().orElseThrow(NotFound::new);
  }

  /** What is wrong with the draft and what somebody should look at. */
  @Transactional(readOnly = true)
  public List<Finding> findings(Worker worker) {
    return findings(get(worker).content());
  }

  private List<Finding> findings(PathwayContent content) {
    Set<UUID> directory = pathways.services().stream().map(Service::id).collect(Collectors.toSet());
    return PathwayChecks.of(content, directory, desk.today());
  }

  /** What differs from the version on which the draft is built. */
  @Transactional(readOnly = true)
  public List<Change> changes(Worker worker) {
    return Comparison.between(before(worker).content(), get(worker).content());
  }

  /**
   * Changes our part of a step of the law.
   *
   * @param changed with the version of the step as it was shown
   * @throws EditClash when somebody else changed the same step meanwhile
   */
  public void change(Worker worker, StepPlan changed) {
    PathwayVersion draft = moving(worker, DraftMove.EDIT);
    if (draft.content().plan(changed.code()).version() != changed.version()) {
      throw new EditClash();
    }
    write(worker, draft, draft.content().with(changed.risen()));
  }

  /** Adds a step of our own; adding the same one again changes nothing. */
  public void add(Worker worker, OwnStep added) {
    PathwayVersion draft = moving(worker, DraftMove.EDIT);
    if (draft.content().find(added.code()).isPresent()) {
      return;
    }
    if (draft.content().own().size() >= PathwayContent.MOST_OWN) {
      throw Refused.because("pathway.refused.TOO_MANY_STEPS");
    }
    write(worker, draft, draft.content().with(added.risen()));
  }

  /** Changes a step of our own. Throws {@link EditClash} when somebody else did meanwhile. */
  public void change(Worker worker, OwnStep changed) {
    PathwayVersion draft = moving(worker, DraftMove.EDIT);
    unchanged(draft, changed.code(), changed.version());
    write(worker, draft, draft.content().with(changed.risen()));
  }

  /** Takes a step of our own out. Throws {@link EditClash} when somebody changed it meanwhile. */
  public void remove(Worker worker, String code, long version) {
    PathwayVersion draft = moving(worker, DraftMove.EDIT);
    unchanged(draft, code, version);
    write(worker, draft, draft.content().without(code));
  }

  private static void unchanged(PathwayVersion draft, String code, long version) {
    if (draft.content().find(code).orElseThrow(EditClash::new).version() != version) {
      throw new EditClash();
    }
  }

  private void write(Worker worker, PathwayVersion draft, PathwayContent content) {
    versions.update(DraftSteps.written(draft, content, worker.id()));
    desk.trace(PathwayAction.PATHWAY_DRAFT_CHANGED, draft.id(), Detail.none());
  }

  /** Asks a second person for approval. Refused while errors stand or nothing has changed. */
  public void propose(Worker worker, String reason, long version) {
    PathwayVersion draft = moving(worker, DraftMove.PROPOSE);
    sameAs(draft, version);
    if (!Finding.clear(findings(draft.content()))) {
      throw Refused.because("pathway.refused.ERRORS_STAND");
    }
    if (changes(worker).isEmpty()) {
      throw Refused.because("pathway.refused.NOTHING_CHANGED");
    }
    versions.update(DraftSteps.proposed(draft, worker.id(), desk.now(), reason));
    desk.trace(PathwayAction.PATHWAY_DRAFT_PROPOSED, draft.id(), Detail.none());
  }

  /** Gives the draft back to those who wrote it, saying what is missing. */
  public void sendBack(Worker worker, String remark, long version) {
    PathwayVersion draft = moving(worker, DraftMove.SEND_BACK);
    sameAs(draft, version);
    versions.update(DraftSteps.sentBack(draft, remark));
    desk.trace(PathwayAction.PATHWAY_DRAFT_SENT_BACK, draft.id(), Detail.none());
  }

  /**
   * Approves and publishes the draft.
   *
   * @param from the day from which it counts, today or later
   * @return the number of the new version
   */
  public int publish(Worker worker, LocalDate from, long version) {
    PathwayVersion draft = moving(worker, DraftMove.PUBLISH);
    sameAs(draft, version);
    if (draft.editors().contains(worker.id()) || worker.id().equals(draft.proposedBy())) {
      throw Refused.because("pathway.refused.OWN_WORK");
    }
    hands.require(worker.id(), draft.editors());
    hands.require(worker.id(), draft.proposedBy());
    if (from.isBefore(desk.today())) {
      throw Refused.at("from", "pathway.refused.IN_THE_PAST");
    }
    if (!Finding.clear(findings(draft.content()))) {
      throw Refused.because("pathway.refused.ERRORS_STAND");
    }
    int number = versions.published().getFirst().number() + 1;
    versions.update(DraftSteps.published(draft, number, worker.id(), desk.now(), from));
    desk.trace(
        PathwayAction.PATHWAY_PUBLISHED,
        draft.id(),
        Detail.none().with("number", number).with("from", from));
    return number;
  }

  /** Gives the draft up; the published version stays as it is. */
  public void discard(Worker worker, long version) {
    PathwayVersion draft = moving(worker, DraftMove.DISCARD);
    sameAs(draft, version);
    versions.update(DraftSteps.discarded(draft));
    desk.trace(PathwayAction.PATHWAY_DRAFT_DISCARDED, draft.id(), Detail.none());
  }

  private static void sameAs(PathwayVersion draft, long version) {
    if (draft.version() != version) {
      throw new EditClash();
    }
  }

  /** The draft, held for a move that the table allows and the worker may make. */
  private PathwayVersion moving(Worker worker, DraftMove move) {
    desk.require(worker, Action.EDIT_LOCAL_PATHWAY);
    PathwayVersion draft = versions.draftToChange().orElseThrow(NotFound::new);
    desk.require(worker, (Action) DraftMoves.TABLE.get(draft.state(), move).who());
    return draft;
  }
}
