package org.lodestar.app.pathwayaudit.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.PathwayStep.State;
import org.lodestar.app.casework.PathwayView;
import org.lodestar.app.casework.face.CaseLocalPathways;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathwayaudit.Judged;
import org.lodestar.app.pathwayaudit.PathwayAudit;
import org.lodestar.app.pathwayaudit.PathwayAuditAction;
import org.lodestar.app.pathwayaudit.Sheet;
import org.lodestar.app.pathwayaudit.SheetView;
import org.lodestar.app.pathwayaudit.Verdict;
import org.lodestar.app.pathwayaudit.domain.VerdictRules;
import org.lodestar.app.pathwayaudit.store.AuditRows;
import org.lodestar.app.pathwayaudit.store.SheetRows;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of an audit: the steps of a case with their days, and what was found about each. */
@Component
@Transactional
public class AuditSheets {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final PathwayAudits audits;
  private final AuditRows rows;
  private final SheetRows sheets;
  private final CasePathways pathways;
  private final CaseLocalPathways local;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  AuditSheets(
      PathwayAudits audits,
      AuditRows rows,
      SheetRows sheets,
      CasePathways pathways,
      CaseLocalPathways local,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.audits = audits;
    this.rows = rows;
    this.sheets = sheets;
    this.pathways = pathways;
    this.local = local;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What an auditor found about a step.
   *
   * @param remark may name somebody and is sealed
   */
  public record Found(Verdict verdict, @Nullable PersonalText remark) {}

  /** A sheet with the steps of its case as they stand today. */
  public SheetView get(Worker worker, UUID id, UUID sheet) {
    policy.require(worker, Action.AUDIT_PATHWAY, id);
    PathwayAudit of = rows.find(id).orElseThrow(NotFound::new);
    Sheet found = sheets.find(id, sheet).orElseThrow(NotFound::new);
    PathwayView view = pathways.get(worker, found.caseFile(), found.person());
    trace(PathwayAuditAction.PATHWAY_SHEET_VIEWED, found);
    return new SheetView(of, found, view.file(), steps(worker, found, view));
  }

  /**
   * Writes down what was found; a step that is not in the map keeps what the days say.
   *
   * @param version of the sheet as it was shown
   */
  public void judge(Worker worker, UUID id, UUID sheet, Map<String, Found> found, long version) {
    audits.running(worker, id);
    Sheet present = sheets.find(id, sheet).orElseThrow(NotFound::new);
    PathwayView view = pathways.known(worker, present.caseFile(), present.person());
    List<Judged> judged =
        steps(worker, present, view).stream()
            .map(step -> judged(step, found.get(step.step())))
            .toList();
    sheets.judge(shown(present, version), judged, worker.id(), now());
    trace(PathwayAuditAction.PATHWAY_SHEET_JUDGED, present);
  }

  private static Sheet shown(Sheet present, long version) {
    return new Sheet(
        present.id(),
        present.audit(),
        present.number(),
        present.caseFile(),
        present.person(),
        present.judgedBy(),
        present.judgedAt(),
        version);
  }

  private static Judged judged(Judged step, @Nullable Found found) {
    return new Judged(
        step.step(),
        step.title(),
        step.due(),
        step.settled(),
        step.proposed(),
        found == null ? step.shown() : found.verdict(),
        found == null ? step.remark() : found.remark());
  }

  private List<Judged> steps(Worker worker, Sheet sheet, PathwayView view) {
    Map<String, Verdict> verdicts = sheets.verdicts(sheet.id());
    Map<String, PersonalText> remarks = sheets.remarks(sheet);
    List<Days> all = new ArrayList<>();
    view.steps().forEach(step -> all.add(days(step)));
    local.get(worker, sheet.caseFile(), sheet.person()).own().stream()
        .filter(step -> !step.waits())
        .forEach(step -> all.add(days(step)));
    return all.stream()
        .map(
            each ->
                each.judged(
                    LocalDate.ofInstant(clock.instant(), LONDON),
                    verdicts.get(each.step()),
                    remarks.get(each.step())))
        .toList();
  }

  private static Days days(PathwayStep step) {
    return new Days(
        step.step().code().name(), "", step.state(), step.aroseOn(), step.due(), step.settledAt());
  }

  /** Of a step that waits for nothing, so that it has arisen. */
  private static Days days(OwnStepView step) {
    return new Days(
        step.step().code(),
        step.step().title(),
        step.state(),
        Objects.requireNonNull(step.aroseOn()),
        step.due(),
        step.settledAt());
  }

  /** When a step arose, was due and was settled. */
  private record Days(
      String step,
      String title,
      State state,
      LocalDate arose,
      @Nullable LocalDate due,
      @Nullable Instant settledAt) {
    Judged judged(LocalDate today, @Nullable Verdict verdict, @Nullable PersonalText remark) {
      Integer dueIn = due == null ? null : between(due);
      Integer settledIn =
          settledAt == null ? null : between(LocalDate.ofInstant(settledAt, LONDON));
      Verdict proposed =
          VerdictRules.proposed(state != State.NOT_NEEDED, dueIn, settledIn, between(today));
      return new Judged(step, title, dueIn, settledIn, proposed, verdict, remark);
    }

    private int between(LocalDate day) {
      return (int) ChronoUnit.DAYS.between(arose, day);
    }
  }

  private void trace(PathwayAuditAction action, Sheet sheet) {
    audit.record(
        Entry.of(action, ObjectRef.of("PATHWAY_AUDIT", sheet.audit()))
            .detail(Detail.none().with("sheet", sheet.id())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
