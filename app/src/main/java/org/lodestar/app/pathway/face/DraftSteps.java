package org.lodestar.app.pathway.face;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.DraftState;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.PathwayVersion;

/** A draft after each move. */
final class DraftSteps {
  private DraftSteps() {}

  static PathwayVersion written(PathwayVersion draft, PathwayContent content, UUID by) {
    List<UUID> editors = new ArrayList<>(draft.editors());
    if (!editors.contains(by)) {
      editors.add(by);
    }
    return new PathwayVersion(
        draft.id(),
        0,
        DraftState.EDITING,
        content,
        false,
        draft.basedOn(),
        editors,
        null,
        null,
        draft.reason(),
        draft.remark(),
        null,
        null,
        null,
        draft.version());
  }

  static PathwayVersion proposed(PathwayVersion draft, UUID by, Instant at, String reason) {
    return moved(draft, DraftState.PROPOSED, by, at, reason, null);
  }

  static PathwayVersion sentBack(PathwayVersion draft, String remark) {
    return moved(draft, DraftState.EDITING, null, null, draft.reason(), remark);
  }

  static PathwayVersion discarded(PathwayVersion draft) {
    return moved(draft, DraftState.DISCARDED, null, null, draft.reason(), draft.remark());
  }

  private static PathwayVersion moved(
      PathwayVersion draft,
      DraftState state,
      @Nullable UUID by,
      @Nullable Instant at,
      @Nullable String reason,
      @Nullable String remark) {
    return new PathwayVersion(
        draft.id(),
        0,
        state,
        draft.content(),
        false,
        draft.basedOn(),
        draft.editors(),
        by,
        at,
        reason,
        remark,
        null,
        null,
        null,
        draft.version());
  }

  /** A practice lead has looked at it: it is checked from now on. */
  static PathwayVersion published(
      PathwayVersion draft, int number, UUID by, Instant at, LocalDate from) {
    return new PathwayVersion(
        draft.id(),
        number,
        DraftState.PUBLISHED,
        draft.content(),
        true,
        draft.basedOn(),
        draft.editors(),
        draft.proposedBy(),
        draft.proposedAt(),
        draft.reason(),
        null,
        by,
        at,
        from,
        draft.version());
  }
}
