package org.lodestar.app.support;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.store.PlanRows;
import org.lodestar.app.support.store.RequestRows;
import org.lodestar.app.support.store.SheetRows;
import org.lodestar.app.support.store.SupportDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is of support for a person, at a glance. */
@Component
@Transactional
public class Overviews {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Set<String> NO_ANSWER = Set.of("NOT_ASKED", "NOT_KNOWN");

  private final SheetRows sheets;
  private final PlanRows plans;
  private final RequestRows requests;
  private final SupportDesk desk;

  Overviews(SheetRows sheets, PlanRows plans, RequestRows requests, SupportDesk desk) {
    this.sheets = sheets;
    this.plans = plans;
    this.requests = requests;
    this.desk = desk;
  }

  /** What there is about a person. */
  public Overview get(Worker worker, UUID caseFile, UUID person) {
    Person about = desk.reading(worker, caseFile, person);
    desk.trace(SupportAction.SUPPORT_VIEWED, about);
    return of(about);
  }

  /** The same for a page that has asked and recorded already. */
  public Overview of(Person about) {
    List<Goal> goals = plans.list(about.id());
    List<ServiceRequest> sent = requests.list(about.id());
    List<PlanAction> open =
        goals.stream()
            .flatMap(goal -> goal.actions().stream())
            .filter(action -> action.state().isOpen())
            .toList();
    return new Overview(
        about,
        dates(about.id()),
        gaps(about.id()),
        goals.stream().filter(goal -> goal.state() == Goal.State.OPEN).count(),
        open.size(),
        open.stream().filter(action -> action.due().isBefore(desk.today())).count(),
        sent.size(),
        sent.stream().filter(this::late).count(),
        desk.today());
  }

  private boolean late(ServiceRequest request) {
    return request.chaseBy() != null && request.chaseBy().isBefore(desk.today());
  }

  private Map<SheetKind, Overview.Dates> dates(UUID person) {
    Map<SheetKind, Overview.Dates> dates = new EnumMap<>(SheetKind.class);
    Arrays.stream(SheetKind.values())
        .filter(SheetKind::isOpen)
        .forEach(
            kind ->
                sheets.newest(person, kind).stream()
                    .max(Comparator.comparing(Sheet::at))
                    .ifPresent(sheet -> dates.put(kind, dates(sheet))));
    return dates;
  }

  private static Overview.Dates dates(Sheet sheet) {
    return new Overview.Dates(
        LocalDate.ofInstant(sheet.at(), LONDON), Stream.ofNullable(sheet.reviewOn()).toList());
  }

  private long gaps(UUID person) {
    long answered =
        sheets.newest(person, SheetKind.NEED).stream()
            .filter(need -> !NO_ANSWER.contains(need.answers().text("answer")))
            .count();
    return Arrays.stream(Area.values()).count() - answered;
  }
}
