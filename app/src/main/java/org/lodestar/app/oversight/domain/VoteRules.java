package org.lodestar.app.oversight.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.oversight.BoardDecision;
import org.lodestar.app.oversight.Declaration;
import org.lodestar.app.oversight.Declaration.Done;
import org.lodestar.app.oversight.PlanRefused.Refusal;
import org.lodestar.app.oversight.QuorumCount;

/** Who could vote on a decision: voting members who were there, but those who stood aside. */
public final class VoteRules {
  private VoteRules() {}

  /** What is wrong with the votes. */
  public static List<Refusal> check(
      BoardDecision decision, QuorumCount quorum, Collection<Declaration> declared) {
    BoardDecision.Votes votes = decision.votes();
    if (votes == null) {
      return List.of();
    }
    long aside =
        declared.stream()
            .filter(each -> standsAside(each, decision.item()))
            .map(Declaration::membership)
            .distinct()
            .count();
    if (votes.all() > Math.max(0, quorum.present() - aside)) {
      return List.of(
          new Refusal(
              "inFavour",
              "oversight.board.votes.many",
              String.valueOf(Math.max(0, quorum.present() - aside))));
    }
    return List.of();
  }

  private static boolean standsAside(Declaration each, UUID item) {
    return each.done() != Done.STAYED && (each.item() == null || each.item().equals(item));
  }
}
