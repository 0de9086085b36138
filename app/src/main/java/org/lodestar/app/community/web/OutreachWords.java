package org.lodestar.app.community.web;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.Reach.Counted;
import org.lodestar.app.community.Visit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;

/** How outreach is said. */
record OutreachWords(Page page) {
  static String href(UUID plan) {
    return "/outreach/" + plan;
  }

  static String href(Visit visit) {
    return href(visit.plan()) + "/visits/" + visit.id();
  }

  /** Where this worker raises a worry: as a worker, or as anybody else does. */
  static String worry(Worker worker) {
    return worker.mayEver(Action.WRITE_CONCERN) ? "/worries/new" : "/report";
  }

  Mark mark(OutreachPlan plan) {
    String tone =
        switch (plan.state()) {
          case DRAFT -> "plain";
          case RUNNING -> "new";
          case ENDED -> "quiet";
        };
    return new Mark(page.name("community.state", plan.state()), tone);
  }

  String audiences(Collection<Audience> audiences) {
    return audiences.stream()
        .sorted()
        .map(each -> page.name("community.audience", each))
        .collect(Collectors.joining(", "));
  }

  String days(OutreachPlan.Content content) {
    return content.ends() == null
        ? page.t("community.days.open", page.date(content.begins()))
        : page.t("community.days", page.date(content.begins()), page.date(content.ends()));
  }

  /**
   * How many were spoken to; that nobody counted is said, and is not nought. Of a visit only those
   * are told who take part in outreach: a visit to two people may point at them.
   */
  String people(@Nullable Integer people) {
    if (people == null) {
      return page.t("community.notCounted");
    }
    return page.viewer().filter(each -> each.may(Action.LOG_VISIT)).isEmpty()
        ? page.t("community.people.inFigures")
        : page.t("community.people.spokenTo", people);
  }

  /** The same of several visits, with in how many nobody counted. */
  String people(Counted counted) {
    if (!counted.known()) {
      return page.t("community.notCounted");
    }
    String said =
        counted.keptBack()
            ? page.t("community.people.inFigures")
            : page.t("community.people.spokenTo", counted.people());
    return counted.notCounted() == 0
        ? said
        : page.t("community.people.some", said, counted.notCounted());
  }

  String visits(int visits) {
    return page.t("community.visits.number", visits);
  }

  /** Visits and people in one line. */
  String reached(Counted counted) {
    return counted.visits() == 0
        ? page.t("community.visits.none")
        : visits(counted.visits()) + " · " + people(counted);
  }
}
