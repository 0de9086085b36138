package org.lodestar.app.maturity.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.maturity.MaturityAnswer;
import org.lodestar.app.maturity.MaturityRound.Part;
import org.lodestar.app.maturity.MaturityScore.Said;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Body;

/** What a score must say, and whose word it is: all that is wrong is told at once. */
public final class MaturityRules {
  private MaturityRules() {}

  /** What is wrong with a score that is kept on the way. */
  public static List<Refusal> check(Said said) {
    List<Refusal> wrong = new ArrayList<>();
    if (said.answer() == MaturityAnswer.NOT_APPLICABLE && said.reason().isEmpty()) {
      wrong.add(Refusal.of("reason", "maturity.reason.missing"));
    }
    return wrong;
  }

  /** What a score lacks before it can be handed in: key of the words, or null for nothing. */
  public static @Nullable String lacks(@Nullable Said said) {
    if (said == null) {
      return "maturity.lacks.answer";
    }
    boolean bare = said.answer().needsEvidence() && said.evidence().isEmpty();
    return bare ? "maturity.lacks.evidence" : null;
  }

  /** What is wrong with what a moderator finds. */
  public static List<Refusal> find(Said said, MaturityAnswer found, String reason) {
    return said.answer() != found && reason.isEmpty()
        ? List.of(Refusal.of("reason", "maturity.found.reason.missing"))
        : List.of();
  }

  /**
   * Whether a worker whose role lets them score does so for this body: where workers speak for it,
   * they do, or the strategic lead for them.
   */
  public static boolean scoresFor(Worker worker, Body body) {
    return body.spokenForBy().isEmpty()
        || body.isRepresentedBy(worker.id())
        || worker.roles().contains(Role.STRATEGIC_LEAD);
  }

  /**
   * Whether a worker is a peer of a body: they had no hand in its scores and do not speak for it.
   */
  public static boolean isPeer(UUID worker, Part part, Body body) {
    return !part.scorers().contains(worker) && !body.isRepresentedBy(worker);
  }
}
