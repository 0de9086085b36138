package org.lodestar.app.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CourtDay;
import org.lodestar.app.casework.ToDoBeside;
import org.lodestar.app.casework.domain.StepGroups;
import org.lodestar.app.casework.face.CaseCourt;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/**
 * Court among what is next: where somebody sleeps until then and who goes there stays until it is
 * said; the hour stands on the day before and on the day.
 */
@Component
class CourtInCase implements ToDoBeside {
  private final CaseCourt court;
  private final Today today;

  CourtInCase(CaseCourt court, Today today) {
    this.court = court;
    this.today = today;
  }

  @Override
  public List<Line> lines(CaseFile file, Page page) {
    List<CourtDay> open = court.openOf(file.id());
    Set<UUID> people = open.stream().map(CourtDay::person).collect(Collectors.toSet());
    return Stream.concat(
            open.stream().map(each -> toSay(each, page)),
            court.ofCase(file.id()).stream()
                .filter(each -> !people.contains(each.person()))
                .filter(this::isNear)
                .map(each -> line(each, page, "casework.court.goes", "")))
        .toList();
  }

  private static Line toSay(CourtDay each, Page page) {
    return each.outcome() == null
        ? line(each, page, "casework.court.held", "/outcome")
        : line(each, page, "casework.court.say", "/court");
  }

  private boolean isNear(CourtDay each) {
    LocalDate on = each.on();
    return on == null || !on.isAfter(StepGroups.nextWorkingDay(today.date()));
  }

  private static Line line(CourtDay each, Page page, String words, String form) {
    return new Line(
        each.person(),
        page.t(words, CourtWords.when(page, each.on(), each.at())),
        Addresses.custody(each.caseFile(), each.person()) + form,
        each.moment(),
        false);
  }
}
