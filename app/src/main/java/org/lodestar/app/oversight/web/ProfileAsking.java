package org.lodestar.app.oversight.web;

import java.util.List;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.ClosedPeriods;
import org.lodestar.app.oversight.ProfileSection;
import org.lodestar.app.oversight.domain.ProfileYears;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** What is asked about a problem profile. */
@Component
class ProfileAsking {
  private final ClosedPeriods periods;

  ProfileAsking(ClosedPeriods periods) {
    this.periods = periods;
  }

  /** Asks of which year; one that is not closed is offered, to say what it lacks. */
  List<Asked> asked(Worker worker, Page page) {
    List<Snapshot> closed = periods.list(worker);
    FigureWords words = new FigureWords(page);
    return List.of(
        Asked.select(
            "year",
            page.t("oversight.profile.year"),
            page.t("oversight.profile.year.hint"),
            ProfileYears.offered(closed).stream()
                .map(each -> Option.of(String.valueOf(each), words.period(ProfileYears.of(each))))
                .toList(),
            page.t("oversight.choose")));
  }

  /** Asks what is said in a section. */
  static List<Asked> asked(Page page, ProfileSection section) {
    Asked closed =
        Asked.area(
            "closed",
            page.t("oversight.profile.ask.closed"),
            page.t("oversight.profile.ask.closed.hint"),
            ProfileForms.MOST);
    Asked nothing =
        Asked.area(
            "nothing",
            page.t("oversight.profile.ask.nothing"),
            page.t("oversight.profile.ask.nothing.hint"),
            ProfileForms.REASON);
    String hint = section == ProfileSection.GAPS ? "gaps" : "open";
    return section.isClosed()
        ? List.of(closed, nothing)
        : List.of(
            Asked.area(
                "open",
                page.t("oversight.profile.ask.open"),
                page.t("oversight.profile.ask." + hint + ".hint"),
                ProfileForms.MOST),
            closed,
            nothing);
  }
}
