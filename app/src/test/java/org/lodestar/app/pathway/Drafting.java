package org.lodestar.app.pathway;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.face.PathwayDrafts;

/** The one draft that all tests share. */
public final class Drafting {
  private final PathwayDrafts drafts;

  public Drafting(PathwayDrafts drafts) {
    this.drafts = drafts;
  }

  /** Does the work as this worker. */
  public static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  /** Gives up what another test left. */
  public void clear(Worker lead) {
    Standing.member(lead.id())
        .run(
            () -> {
              if (drafts.find(lead).map(PathwayVersion::state).filter(this::waits).isPresent()) {
                drafts.sendBack(lead, "Given up", drafts.get(lead).version());
              }
              drafts.find(lead).ifPresent(draft -> drafts.discard(lead, draft.version()));
            });
  }

  /** Publishes a version that one wrote and another approved. */
  public int publish(
      Worker writer, Worker second, LocalDate from, Consumer<PathwayDrafts> writing) {
    clear(writer);
    as(writer, () -> drafts.begin(writer));
    Standing.member(writer.id()).run(() -> writing.accept(drafts));
    long version = as(writer, () -> drafts.get(writer)).version();
    Standing.member(writer.id()).run(() -> drafts.propose(writer, "Because", version));
    return as(second, () -> drafts.publish(second, from, version + 1));
  }

  private boolean waits(DraftState state) {
    return state == DraftState.PROPOSED;
  }
}
