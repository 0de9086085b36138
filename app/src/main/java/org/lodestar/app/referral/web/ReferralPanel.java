package org.lodestar.app.referral.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.face.AfterWaiting;
import org.lodestar.app.referral.face.ReferralWaiting;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Referrals and notifications on the case page: stage, clocks and where to go on. */
@Component
class ReferralPanel implements CasePanel {
  private final Referrals referrals;
  private final ReferralWaiting waiting;
  private final AfterWaiting after;
  private final Today today;

  ReferralPanel(Referrals referrals, ReferralWaiting waiting, AfterWaiting after, Today today) {
    this.referrals = referrals;
    this.waiting = waiting;
    this.after = after;
    this.today = today;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    if (!worker.mayEver(org.lodestar.app.members.Action.READ_REFERRAL)) {
      return List.of();
    }
    List<Referral> all = referrals.ofCase(caseFile.id());
    return people.stream()
        .filter(person -> person.details().roles().contains(RoleInCase.POTENTIAL_VICTIM))
        .map(person -> panel(person, all, worker, page))
        .toList();
  }

  private Panel panel(Person person, List<Referral> all, Worker worker, Page page) {
    List<Referral> own =
        all.stream().filter(referral -> referral.person().equals(person.id())).toList();
    List<Line> lines = new ArrayList<>();
    for (Referral referral : own) {
      lines.add(line(referral, page));
      waiting.running(referral).forEach(clock -> lines.add(line(clock, page)));
      unsent(referral, page).ifPresent(lines::add);
    }
    return new Panel(
        page.t("referral.panel.title"), person.id(), lines, actions(person, own, worker, page));
  }

  /** While another body's referral goes on, none of ours is offered, nor that another was sent. */
  private static List<Action> actions(Person person, List<Referral> own, Worker worker, Page page) {
    List<Action> actions = new ArrayList<>();
    boolean goesOn = own.stream().anyMatch(Referral::goesOn);
    boolean byOthers = own.stream().anyMatch(each -> each.isByOthers() && each.goesOn());
    if (worker.mayEver(org.lodestar.app.members.Action.PREPARE_REFERRAL) && !byOthers) {
      actions.add(
          new Action(
              page.t(own.isEmpty() ? "referral.panel.begin" : "referral.panel.another"),
              Addresses.begin(person.caseFile(), person.id())));
    }
    if (worker.mayEver(org.lodestar.app.members.Action.RECORD_DECISION) && !goesOn) {
      actions.add(
          new Action(
              page.t("referral.others.title"), Addresses.byOthers(person.caseFile(), person.id())));
    }
    return actions;
  }

  private Line line(Referral referral, Page page) {
    String stage =
        referral.isReady()
            ? page.t("referral.state.READY")
            : page.name("referral.state", waiting.stage(referral));
    return new Line(
        page.t(
            "referral.panel.line",
            page.name("referral.route", referral.route()),
            referral.isByOthers() ? SentByWords.of(referral, page) : referral.reference()),
        Addresses.referral(referral.id()),
        stage,
        referral.isDraft() ? "due" : "new");
  }

  /** Evidence that nobody has sent yet, whatever was decided meanwhile. */
  private Optional<Line> unsent(Referral referral, Page page) {
    int count = after.unsentOf(referral);
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Line(
                page.t("referral.now.unsent", count),
                Addresses.evidence(referral.id()),
                page.t("referral.panel.unsent"),
                "due"));
  }

  private Line line(RunningClock clock, Page page) {
    RunningClock.Standing standing = clock.standing(today.date());
    String tone =
        switch (standing) {
          case OVERDUE -> "overdue";
          case DUE_SOON -> "due";
          default -> "quiet";
        };
    return new Line(
        page.t(
            "referral.panel.clock",
            page.name("referral.clock", clock.rule()),
            page.date(clock.due()),
            page.t(clock.kindKey())),
        null,
        page.name("referral.clock.standing", standing),
        tone);
  }
}
