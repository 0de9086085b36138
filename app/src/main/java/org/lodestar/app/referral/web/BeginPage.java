package org.lodestar.app.referral.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Referral;
import org.lodestar.statute.Decided;
import org.lodestar.statute.Route;

/**
 * Before a referral is begun.
 *
 * @param route the questionnaire that the facts lead to; null when they lead to none yet
 * @param today where the facts lead
 * @param earlier what there is about the same person already
 */
public record BeginPage(
    UUID caseFile,
    UUID person,
    String caseReference,
    @Nullable FormRoute route,
    Route today,
    Decided decided,
    boolean alreadyReferred,
    List<Referral> earlier) {
  public BeginPage {
    earlier = List.copyOf(earlier);
  }

  /** The words that say why this questionnaire: nobody said no who was not asked. */
  public String why() {
    String words = "referral.begin." + route;
    boolean theirs = decided == Decided.BY_LAW || decided == Decided.BY_THEM;
    return theirs ? words : words + "." + decided;
  }

  /** The words that say why none is begun. */
  public String refusal() {
    boolean byOthers = earlier.stream().anyMatch(each -> each.isByOthers() && each.goesOn());
    return "referral.refused.route." + (byOthers ? "BY_OTHERS" : today.name());
  }

  /** Whether another body may have sent one: not while one that was sent goes on. */
  public boolean mayBeByOthers() {
    return earlier.stream().noneMatch(Referral::goesOn);
  }
}
