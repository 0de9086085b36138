package org.lodestar.app.statements.face;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.risks.face.RiskDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.statements.CharterEvidence;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.CharterReport;
import org.lodestar.app.statements.CharterReport.Line;
import org.lodestar.app.statements.StatementsAction;
import org.lodestar.app.statements.domain.CharterRules;
import org.lodestar.app.statements.domain.StatementRules;
import org.lodestar.app.statements.store.CharterReportRows;
import org.lodestar.app.statements.store.CharterRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Yearly public reports on the charter: drafted from what is kept, and frozen when published. */
@Component
@Transactional
public class CharterReports {
  private static final String REPORT = "CHARTER_REPORT";

  private final CharterReportRows rows;
  private final CharterRows charter;
  private final RiskDesk desk;
  private final Policy policy;
  private final Hands hands;

  CharterReports(
      CharterReportRows rows, CharterRows charter, RiskDesk desk, Policy policy, Hands hands) {
    this.rows = rows;
    this.charter = charter;
    this.desk = desk;
    this.policy = policy;
    this.hands = hands;
  }

  /** All of them, the last year first. */
  @Transactional(readOnly = true)
  public List<CharterReport> list(Worker worker) {
    policy.require(worker, Action.READ_CHARTER);
    return rows.list();
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public CharterReport get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_CHARTER);
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Drafts the report of a year from what is kept now; drafting the same one again changes nothing.
   *
   * @param ends last day of its year
   * @throws Refused when that year has a report already
   */
  public void draft(Worker worker, UUID id, LocalDate ends, String introduction) {
    policy.require(worker, Action.EDIT_CHARTER);
    if (rows.find(id).isPresent()) {
      return;
    }
    LocalDate begins = ends.minusYears(1).plusDays(1);
    CharterReport draft =
        new CharterReport(
            id,
            StatementRules.year(begins, ends),
            begins,
            ends,
            introduction,
            Set.of(worker.id()),
            null,
            lines(),
            0);
    if (begins.getYear() == ends.getYear()) {
      throw new Refused(List.of(Refusal.of("ends", "statements.charter.report.ends.wrong")));
    }
    if (!rows.insert(draft, desk.plan().now())) {
      throw new Refused(List.of(Refusal.of("ends", "statements.charter.report.there")));
    }
    desk.trace(StatementsAction.CHARTER_REPORT_DRAFTED, REPORT, id);
  }

  private List<Line> lines() {
    List<CharterEvidence> evidence = charter.evidence();
    List<CharterGap> gaps = charter.gaps();
    return charter.list().stream()
        .map(
            each ->
                CharterRules.line(
                    each,
                    evidence.stream().filter(one -> one.commitment().equals(each.code())).toList(),
                    gaps.stream().filter(one -> one.commitment().equals(each.code())).toList()))
        .toList();
  }

  /** Changes how a draft begins, and takes its lines anew from what is kept now. */
  public void change(Worker worker, UUID id, String introduction, long version) {
    policy.require(worker, Action.EDIT_CHARTER);
    CharterReport before = draft(worker, id);
    Set<UUID> writers = new HashSet<>(before.writers());
    writers.add(worker.id());
    rows.update(id, writers, introduction, lines(), version);
    desk.trace(StatementsAction.CHARTER_REPORT_CHANGED, REPORT, id);
  }

  private CharterReport draft(Worker worker, UUID id) {
    CharterReport found = get(worker, id);
    if (found.isPublic()) {
      throw Refused.because("statements.charter.report.public");
    }
    return found;
  }

  /**
   * Drops a draft, such as one of a wrong year; its address was never public and is free again.
   *
   * @throws Refused when it is published
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void drop(Worker worker, UUID id, long version) {
    policy.require(worker, Action.EDIT_CHARTER);
    draft(worker, id);
    rows.drop(id, version);
    desk.trace(StatementsAction.CHARTER_REPORT_DROPPED, REPORT, id);
  }

  /**
   * Publishes a report for good: by somebody who did not write it. Publishing it twice changes
   * nothing.
   */
  public void publish(Worker worker, UUID id, long version) {
    policy.require(worker, Action.APPROVE_CHARTER_REPORT);
    CharterReport found = get(worker, id);
    if (found.isPublic()) {
      return;
    }
    if (found.writers().contains(worker.id())) {
      throw Refused.because("statements.charter.report.own");
    }
    hands.require(worker.id(), found.writers());
    if (!desk.plan().today().isAfter(found.ends())) {
      throw Refused.because("statements.charter.report.running");
    }
    rows.publish(id, worker.id(), desk.plan().now(), version);
    desk.trace(StatementsAction.CHARTER_REPORT_PUBLISHED, REPORT, id);
  }

  /** Reports that everybody can read, the last year first. Nobody has to be known for that. */
  @Transactional(readOnly = true)
  public List<CharterReport> published() {
    return rows.list().stream().filter(CharterReport::isPublic).toList();
  }

  /** One that everybody can read, by its address. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public CharterReport published(String slug) {
    return published().stream()
        .filter(each -> each.slug().equals(slug))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
