package org.lodestar.app.referral.quality;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Item;

/** What would make the document wrong in law or be sent back by the form. */
final class RouteRules {
  static final List<Rule> ALL =
      List.of(
          RouteRules::missing,
          RouteRules::ageAgainstRoute,
          RouteRules::consentAgainstRoute,
          RouteRules::helpWithoutName);

  private RouteRules() {}

  private static Stream<Remark> missing(Draft draft) {
    return draft.asked().stream()
        .filter(Item::required)
        .filter(item -> !draft.answers().has(item.id()))
        .map(item -> Remark.stops(Remark.Code.MISSING, item));
  }

  /** A child is never notified about, and an adult never referred as a child. */
  private static Stream<Remark> ageAgainstRoute(Draft draft) {
    boolean fits = draft.route().isAdult() == draft.says("under18", "NO");
    return draft
        .written("under18")
        .filter(item -> !fits)
        .map(item -> Remark.stops(Remark.Code.AGE_AGAINST_ROUTE, item))
        .stream();
  }

  private static Stream<Remark> consentAgainstRoute(Draft draft) {
    boolean fits = draft.route().isReferral() == draft.says("consentsToNrm", "YES");
    return draft
        .written("consentsToNrm")
        .filter(item -> !fits)
        .map(item -> Remark.stops(Remark.Code.CONSENT_AGAINST_ROUTE, item))
        .stream();
  }

  /** A yes here opens the questions about the name in the Home Office form. */
  private static Stream<Remark> helpWithoutName(Draft draft) {
    return draft
        .written("willingToHelp")
        .filter(item -> draft.route() == FormRoute.DTN_ANONYMOUS && draft.says(item.id(), "YES"))
        .map(item -> Remark.lookAgain(Remark.Code.HELP_WITHOUT_NAME, item))
        .stream();
  }
}
