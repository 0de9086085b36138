package org.lodestar.app.boards.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.Declaration;
import org.lodestar.app.boards.Declaration.Done;
import org.lodestar.app.site.Refused.Refusal;

/** Who could vote on a decision: voting members who were there, but those who stood aside. */
public final class VoteRules {
  private VoteRules() {}

  /**
   * What is wrong with the votes.
   *
   * @param voters who votes for which seat
   * @param declared also of those who have no vote, or were not there
   */
  public static List<Refusal> check(
      BoardDecision decision, Map<UUID, UUID> voters, Collection<Declaration> declared) {
    BoardDecision.Votes votes = decision.votes();
    if (votes == null) {
      return List.of();
    }
    long aside =
        declared.stream()
            .filter(each -> standsAside(each, decision.item()))
            .map(Declaration::membership)
            .filter(voters::containsKey)
            .map(voters::get)
            .distinct()
            .count();
    long could = voters.values().stream().distinct().count() - aside;
    if (votes.all() > could) {
      return List.of(new Refusal("inFavour", "boards.board.votes.many", String.valueOf(could)));
    }
    return List.of();
  }

  private static boolean standsAside(Declaration each, UUID item) {
    return each.done() != Done.STAYED && (each.item() == null || each.item().equals(item));
  }
}
