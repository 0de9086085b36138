package org.lodestar.app.support.face;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.Area;
import org.lodestar.app.support.Overview;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.SupportAction;
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

  /** The same for a page that has asked and recorded already. What was written stays shut. */
  public Overview of(Person about) {
    LocalDate today = desk.today();
    PlanRows.Standing plan = plans.standing(about.id(), today);
    RequestRows.Standing sent = requests.standing(about.id(), today);
    return new Overview(
        about,
        dates(about.id()),
        gaps(about.id()),
        plan.goals(),
        plan.actions(),
        plan.late(),
        sent.requests(),
        sent.late(),
        today);
  }

  private Map<SheetKind, Overview.Dates> dates(UUID person) {
    Map<SheetKind, Overview.Dates> dates = new EnumMap<>(SheetKind.class);
    sheets.written(person).stream()
        .filter(each -> each.kind().isOpen())
        .forEach(each -> dates.put(each.kind(), dates(each)));
    return dates;
  }

  private static Overview.Dates dates(SheetRows.WrittenOn sheet) {
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
