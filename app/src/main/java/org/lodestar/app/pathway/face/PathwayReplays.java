package org.lodestar.app.pathway.face;

import java.util.List;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.PastCase;
import org.lodestar.app.pathway.PastCases;
import org.lodestar.app.pathway.PathwayAction;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.domain.Replay;
import org.lodestar.app.pathway.store.PathwayDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the draft would have changed in past cases. */
@Component
@Transactional
public class PathwayReplays {
  private static final int MOST = 2000;

  private final PathwayDrafts drafts;
  private final List<PastCases> past;
  private final PathwayDesk desk;

  PathwayReplays(PathwayDrafts drafts, List<PastCases> past, PathwayDesk desk) {
    this.drafts = drafts;
    this.past = past;
    this.desk = desk;
  }

  /** The draft over nameless facts of past cases. */
  public Replay replay(Worker worker) {
    desk.require(worker, Action.EDIT_LOCAL_PATHWAY);
    PathwayVersion draft = drafts.get(worker);
    List<PastCase> cases = past.stream().flatMap(each -> each.list(MOST).stream()).toList();
    desk.trace(PathwayAction.PATHWAY_REPLAYED, draft.id(), Detail.none());
    return Replay.of(drafts.before(worker).content(), draft.content(), cases, desk.today());
  }
}
