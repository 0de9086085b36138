package org.lodestar.app.support.face;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.face.CaseCharge;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.support.store.PlanRows;
import org.lodestar.app.support.store.RequestRows;
import org.lodestar.app.support.store.SheetRows;
import org.lodestar.app.support.store.SupportDesk;
import org.lodestar.app.support.store.Whose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a worker: reviews and steps whose day comes or has passed. Never any content. */
@Component
@Transactional(readOnly = true)
public class Waiting {
  private static final LocalDate EVER = LocalDate.of(1990, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(2990, 1, 1);
  private static final int SOON = 3;

  private final SheetRows sheets;
  private final PlanRows plans;
  private final RequestRows requests;
  private final Cases cases;
  private final CaseCharge charge;
  private final SupportDesk desk;

  Waiting(
      SheetRows sheets,
      PlanRows plans,
      RequestRows requests,
      Cases cases,
      CaseCharge charge,
      SupportDesk desk) {
    this.sheets = sheets;
    this.plans = plans;
    this.requests = requests;
    this.cases = cases;
    this.charge = charge;
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
    return count(whose(worker), from(overdue), to(overdue));
  }

  private int count(Whose whose, LocalDate from, LocalDate to) {
    return sheets.countDue(whose, from, to)
        + plans.countDue(whose, from, to)
        + requests.countDue(whose, from, to);
  }

  /** What others had to do in a case is done by whoever looks after it now. */
  private Whose whose(UUID worker) {
    return new Whose(worker, charge.takenOn(worker));
  }

  /** How many lie with one worker, whatever their day, as far as the one who asks sees them. */
  public int countWith(UUID worker) {
    return count(Whose.only(worker), EVER, NEVER);
  }

  /** What waits, the earliest first. */
  public List<Item> list(UUID worker, boolean overdue, int offset, int limit) {
    Whose whose = whose(worker);
    List<Found> found =
        Stream.of(
                reviews(whose, overdue, offset + limit),
                steps(whose, overdue, offset + limit),
                chased(whose, overdue, offset + limit))
            .flatMap(each -> each)
            .sorted(Comparator.comparing(Found::due))
            .skip(offset)
            .limit(limit)
            .toList();
    Map<UUID, String> references = cases.referencesOf(found.stream().map(Found::caseFile).toList());
    return found.stream()
        .flatMap(each -> Stream.ofNullable(references.get(each.caseFile())).map(each::of))
        .toList();
  }

  /** Something that waits, before the reference of its case is looked up for all at once. */
  private record Found(UUID caseFile, UUID person, String sheet, String topic, LocalDate due) {
    Item of(String reference) {
      return new Item(reference, caseFile, person, sheet, topic, due);
    }
  }

  private Stream<Found> reviews(Whose whose, boolean overdue, int most) {
    return sheets.due(whose, from(overdue), to(overdue), 0, most).stream()
        .map(
            due ->
                new Found(due.caseFile(), due.person(), due.kind().name(), due.topic(), due.on()));
  }

  private Stream<Found> steps(Whose whose, boolean overdue, int most) {
    return plans.due(whose, from(overdue), to(overdue), 0, most).stream()
        .map(step -> new Found(step.caseFile(), step.person(), "", "", step.due()));
  }

  private Stream<Found> chased(Whose whose, boolean overdue, int most) {
    return requests.due(whose, from(overdue), to(overdue), most).stream()
        .map(
            due ->
                new Found(
                    due.caseFile(), due.person(), "REQUEST", due.request().toString(), due.on()));
  }

  private LocalDate from(boolean overdue) {
    return overdue ? EVER : desk.today();
  }

  private LocalDate to(boolean overdue) {
    return overdue ? desk.today().minusDays(1) : desk.today().plusDays(SOON);
  }
}
