package org.lodestar.app.referral.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.face.ReferralWaiting;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;

/** Drafts, clocks and missing references on the worker's home page, by reference only. */
@Component
class ReferralWork implements WorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Pile NOTHING = new Pile(0, List.of());

  private final ReferralWaiting waiting;
  private final Words words;

  ReferralWork(ReferralWaiting waiting, Words words) {
    this.waiting = waiting;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return piles(viewer, 0).getOrDefault(kind, NOTHING).count();
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return piles(viewer, offset + limit).getOrDefault(kind, NOTHING).first().stream()
        .skip(offset)
        .toList();
  }

  /** Hundreds of clocks may run: words are made for those that are shown. */
  @Override
  public Map<WorkItem.Kind, Pile> piles(Viewer viewer, int most) {
    if (!viewer.may(Action.READ_REFERRAL)) {
      return Map.of();
    }
    List<ReferralWaiting.Due> clocks = waiting.due();
    List<ReferralWaiting.Due> over = clocks.stream().filter(ReferralWaiting.Due::isOver).toList();
    List<ReferralWaiting.Due> soon = clocks.stream().filter(due -> !due.isOver()).toList();
    List<Referral> unanswered = waiting.withoutReference();
    List<WorkItem> unread = unread(viewer);
    List<WorkItem> drafts = drafts(viewer);
    return Map.of(
        WorkItem.Kind.OVERDUE,
        new Pile(over.size(), first(over, List.of(), most)),
        WorkItem.Kind.DUE,
        new Pile(
            unread.size() + soon.size() + unanswered.size(),
            Stream.concat(unread.stream(), first(soon, unanswered, most).stream())
                .limit(most)
                .toList()),
        WorkItem.Kind.DRAFT,
        new Pile(drafts.size(), drafts.stream().limit(most).toList()));
  }

  private List<WorkItem> first(
      List<ReferralWaiting.Due> clocks, List<Referral> unanswered, int most) {
    return Stream.concat(
            clocks.stream()
                .sorted(Comparator.comparing(ReferralWork::day))
                .limit(most)
                .map(this::clock),
            unanswered.stream().limit(most).map(this::reference))
        .sorted(WorkItem.MOST_URGENT_FIRST)
        .limit(most)
        .toList();
  }

  private List<WorkItem> drafts(Viewer viewer) {
    return viewer.may(Action.PREPARE_REFERRAL)
        ? Standing.current().member().map(waiting::drafts).orElse(List.of()).stream()
            .map(this::draft)
            .toList()
        : List.of();
  }

  /** What left before its second reading comes first: it may tell who somebody is. */
  private List<WorkItem> unread(Viewer viewer) {
    return viewer.may(Action.PREPARE_REFERRAL)
        ? waiting.secondReadings().entrySet().stream()
            .map(each -> unread(each.getKey(), each.getValue()))
            .toList()
        : List.of();
  }

  private WorkItem unread(Referral referral, Instant since) {
    return new WorkItem(
        WorkItem.Kind.DUE,
        say("referral.work.secondReading", referral.reference()),
        Addresses.referral(referral.id()) + "/redaction/read",
        since);
  }

  private WorkItem draft(Referral referral) {
    String key = referral.isReady() ? "referral.work.ready" : "referral.work.draft";
    return new WorkItem(
        WorkItem.Kind.DRAFT,
        say(key, say("referral.route." + referral.route()), referral.reference()),
        Addresses.referral(referral.id()),
        null);
  }

  private WorkItem reference(Referral referral) {
    return new WorkItem(
        WorkItem.Kind.DUE,
        say("referral.work.reference", referral.reference()),
        Addresses.referral(referral.id()) + "/progress",
        null);
  }

  private static LocalDate day(ReferralWaiting.Due due) {
    RunningClock clock = due.clock();
    return clock.asksForAction() ? clock.actBy() : clock.due();
  }

  private WorkItem clock(ReferralWaiting.Due due) {
    RunningClock clock = due.clock();
    WorkItem.Kind kind = due.isOver() ? WorkItem.Kind.OVERDUE : WorkItem.Kind.DUE;
    LocalDate day = day(due);
    return new WorkItem(
        kind,
        say(
            "referral.work.clock",
            say("referral.clock." + clock.rule()),
            due.referral().reference(),
            say(clock.kindKey())),
        Addresses.referral(due.referral().id()) + "/progress",
        day.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1));
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
