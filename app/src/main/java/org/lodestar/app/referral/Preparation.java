package org.lodestar.app.referral;

import java.util.List;
import java.util.Optional;
import org.lodestar.statute.Decided;
import org.lodestar.statute.Route;

/**
 * What there is to know before a referral about a person is begun.
 *
 * @param route the questionnaire, when the facts lead to one
 * @param today where the facts lead
 * @param decided who has decided about a referral
 * @param alreadyReferred the case says that somebody has referred the person before
 * @param earlier referrals and notifications about the person here, newest first
 */
public record Preparation(
    String caseReference,
    Optional<FormRoute> route,
    Route today,
    Decided decided,
    boolean alreadyReferred,
    List<Referral> earlier) {
  public Preparation {
    earlier = List.copyOf(earlier);
  }
}
