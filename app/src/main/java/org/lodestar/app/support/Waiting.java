package org.lodestar.app.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.Cases;
import org.lodestar.app.support.store.PlanRows;
import org.lodestar.app.support.store.RequestRows;
import org.lodestar.app.support.store.SheetRows;
import org.lodestar.app.support.store.SupportDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a worker: reviews and steps whose day comes or has passed. Never any content. */
@Component
@Transactional(readOnly = true)
public class Waiting {
  private static final LocalDate EVER = LocalDate.of(1990, 1, 1);
  private static final int SOON = 3;

  private final SheetRows sheets;
  private final PlanRows plans;
  private final RequestRows requests;
  private final Cases cases;
  private final SupportDesk desk;

  Waiting(SheetRows sheets, PlanRows plans, RequestRows requests, Cases cases, SupportDesk desk) {
    this.sheets = sheets;
    this.plans = plans;
    this.requests = requests;
    this.cases = cases;
    this.desk = desk;
  }

  /**
   * Something that waits.
   *
   * @param sheet which sheet, {@code REQUEST} for a referral to a service; empty for a step of a
   *     plan
   * @param topic of the sheet, or which referral
   */
  public record Item(
      String reference, UUID caseFile, UUID person, String sheet, String topic, LocalDate due) {}

  /** How many wait: those whose day has passed, or those of the next days. */
  public int count(UUID worker, boolean overdue) {
    return sheets.countDue(worker, from(overdue), to(overdue))
        + plans.countDue(worker, from(overdue), to(overdue))
        + requests.countDue(worker, from(overdue), to(overdue));
  }

  /** What waits, the earliest first. */
  public List<Item> list(UUID worker, boolean overdue, int offset, int limit) {
    int most = offset + limit;
    Stream<Item> reviews =
        sheets.due(worker, from(overdue), to(overdue), 0, most).stream()
            .map(
                due ->
                    new Item(
                        cases.referenceOf(due.caseFile()),
                        due.caseFile(),
                        due.person(),
                        due.kind().name(),
                        due.topic(),
                        due.on()));
    Stream<Item> steps =
        plans.due(worker, from(overdue), to(overdue), 0, most).stream()
            .map(
                step ->
                    new Item(
                        cases.referenceOf(step.caseFile()),
                        step.caseFile(),
                        step.person(),
                        "",
                        "",
                        step.due()));
    Stream<Item> chased =
        requests.due(worker, from(overdue), to(overdue), most).stream()
            .map(
                due ->
                    new Item(
                        cases.referenceOf(due.caseFile()),
                        due.caseFile(),
                        due.person(),
                        "REQUEST",
                        due.request().toString(),
                        due.on()));
    return Stream.of(reviews, steps, chased)
        .flatMap(each -> each)
        .sorted(java.util.Comparator.comparing(Item::due))
        .skip(offset)
        .limit(limit)
        .toList();
  }

  private LocalDate from(boolean overdue) {
    return overdue ? EVER : desk.today();
  }

  private LocalDate to(boolean overdue) {
    return overdue ? desk.today().minusDays(1) : desk.today().plusDays(SOON);
  }
}
