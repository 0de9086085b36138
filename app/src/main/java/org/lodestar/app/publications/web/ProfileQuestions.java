package org.lodestar.app.publications.web;

import java.util.List;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileYears;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** What is asked about a problem profile. */
@Component
class ProfileQuestions {
  private final ClosedPeriods periods;

  ProfileQuestions(ClosedPeriods periods) {
    this.periods = periods;
  }

  /** Asks of which year; one that is not closed is offered, to say what it lacks. */
  List<Asked> asked(Worker worker, Page page) {
    List<Snapshot> closed = periods.list(worker);
    FigureWords words = new FigureWords(page);
    return List.of(
        Asked.select(
            page,
            "publications.profile.year",
            ProfileYears.offered(closed).stream()
                .map(each -> Option.of(String.valueOf(each), words.period(ProfileYears.of(each))))
                .toList()));
  }

  /** Asks what is said in a section. */
  static List<Asked> asked(Page page, ProfileSection section) {
    Asked closed = Asked.area(page, "publications.profile.ask.closed").most(ProfileForms.MOST);
    Asked nothing = Asked.area(page, "publications.profile.ask.nothing").most(ProfileForms.REASON);
    String hint = section == ProfileSection.GAPS ? "gaps" : "open";
    return section.isClosed()
        ? List.of(closed, nothing)
        : List.of(
            Asked.area(page, "publications.profile.ask.open")
                .hint(page.t("publications.profile.ask." + hint + ".hint"))
                .most(ProfileForms.MOST),
            closed,
            nothing);
  }
}
