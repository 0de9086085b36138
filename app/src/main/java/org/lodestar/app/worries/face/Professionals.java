package org.lodestar.app.worries.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.OwnReportShut;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Threshold;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.AccountWords;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.WorryAudit;
import org.lodestar.app.worries.store.OwnReportRows;
import org.lodestar.app.worries.store.Writers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workers who wrote a worry, as officers see them: what they wrote, and thanking them. */
@Component
@Transactional
public class Professionals {
  private final OwnReportRows rows;
  private final Writers writers;
  private final Concerns concerns;
  private final People people;
  private final AccountWords words;
  private final Threshold threshold;
  private final Audit audit;

  Professionals(
      OwnReportRows rows,
      Writers writers,
      Concerns concerns,
      People people,
      AccountWords words,
      Threshold threshold,
      Audit audit) {
    this.rows = rows;
    this.writers = writers;
    this.concerns = concerns;
    this.people = people;
    this.words = words;
    this.threshold = threshold;
    this.audit = audit;
  }

  /**
   * Who wrote a concern, and what.
   *
   * @param writer null when the record of them is gone
   * @param here whether they still work where they wrote it, so that they can read what we write
   * @param shutOut whether a conflict of interest shuts them out now
   * @param thanks what the team wrote; empty while it has not
   */
  public record Professional(
      OwnReport own,
      Account account,
      @Nullable Person writer,
      boolean here,
      boolean shutOut,
      String thanks) {
    /** Whether something new can be told to them. */
    public boolean reachable() {
      return here && !shutOut;
    }

    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "Professional[personal]";
    }
  }

  /** Who wrote it; empty for what came in another way. */
  @Transactional(readOnly = true)
  public Optional<Professional> find(Worker officer, UUID concern) {
    threshold.require(officer, Action.READ_CONCERN, concern);
    return rows.ofConcern(concern).map(this::professional);
  }

  /**
   * What a worker told besides the report, for the case that is opened from it; empty for what came
   * in another way. Who wrote it stays with the concern.
   */
  @Transactional(readOnly = true)
  public List<Account.Answered> told(Worker officer, UUID concern) {
    threshold.require(officer, Action.TRIAGE_CONCERN, concern);
    return rows.ofConcern(concern)
        .filter(own -> !own.logged())
        .map(own -> words.about(rows.account(own)))
        .orElse(List.of());
  }

  /** Whom a worker named in a worry, for the case that is opened from it; empty for nobody. */
  @Transactional(readOnly = true)
  public Optional<String> named(Worker officer, UUID concern) {
    threshold.require(officer, Action.TRIAGE_CONCERN, concern);
    return rows.ofConcern(concern)
        .map(own -> rows.account(own).name())
        .filter(name -> !name.isBlank());
  }

  private Professional professional(OwnReport own) {
    Optional<Person> writer = people.find(own.worker());
    boolean here =
        writer
            .filter(each -> each.state() == Person.State.ACTIVE)
            .filter(each -> each.organisation().equals(own.organisation()))
            .isPresent();
    return new Professional(
        own, rows.account(own), writer.orElse(null), here, writers.shutOut(own), rows.thanks(own));
  }

  /** Whether the officer can thank the writer of this concern now. */
  @Transactional(readOnly = true)
  public boolean canThank(Worker officer, UUID concern) {
    return threshold.lets(officer, Action.TRIAGE_CONCERN, concern)
        && rows.ofConcern(concern)
            .filter(own -> own.thankedAt() == null && finished(officer, concern))
            .map(this::professional)
            .filter(Professional::reachable)
            .isPresent();
  }

  private boolean finished(Worker officer, UUID concern) {
    return switch (concerns.toHandOver(officer, concern).state()) {
      case CASE_OPENED, SIGNPOSTED, CLOSED -> true;
      case NEW, ACKNOWLEDGED, TRIAGED, HANDED_OVER -> false;
    };
  }

  /**
   * Thanks the writer when triage has finished, once. Doing it again changes nothing.
   *
   * @throws OwnReportShut when the writer is shut out of it
   */
  public void thank(Worker officer, UUID concern, String text) {
    threshold.require(officer, Action.TRIAGE_CONCERN, concern);
    OwnReport own = rows.ofConcern(concern).orElseThrow(org.lodestar.app.members.NotFound::new);
    if (writers.shutOut(own)) {
      throw new OwnReportShut();
    }
    if (finished(officer, concern) && writers.thank(own, officer.id(), text)) {
      audit.record(WorryAudit.OWN_REPORT_THANKED, ObjectRef.of("CONCERN", concern));
    }
  }
}
