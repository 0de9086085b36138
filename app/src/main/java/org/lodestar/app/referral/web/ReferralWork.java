package org.lodestar.app.referral.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.referral.Desktop;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.RunningClock;
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

  private final Desktop desktop;
  private final Words words;

  ReferralWork(Desktop desktop, Words words) {
    this.desktop = desktop;
    this.words = words;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    return all(viewer, kind).size();
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return all(viewer, kind).stream().skip(offset).limit(limit).toList();
  }

  private List<WorkItem> all(Viewer viewer, WorkItem.Kind kind) {
    if (!viewer.may(Action.READ_REFERRAL)) {
      return List.of();
    }
    return switch (kind) {
      case OVERDUE -> desktop.overdue().stream().map(due -> clock(kind, due)).toList();
      case DUE ->
          Stream.concat(
                  desktop.dueSoon().stream().map(due -> clock(kind, due)),
                  desktop.withoutReference().stream().map(this::reference))
              .toList();
      case DRAFT -> drafts(viewer);
      case NEW, MESSAGE -> List.of();
    };
  }

  private List<WorkItem> drafts(Viewer viewer) {
    return viewer.may(Action.PREPARE_REFERRAL)
        ? Standing.current().member().map(desktop::drafts).orElse(List.of()).stream()
            .map(this::draft)
            .toList()
        : List.of();
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

  private WorkItem clock(WorkItem.Kind kind, Desktop.Due due) {
    RunningClock clock = due.clock();
    LocalDate day = clock.asksForAction() ? clock.actBy() : clock.due();
    return new WorkItem(
        kind,
        say(
            "referral.work.clock",
            say("referral.clock." + clock.rule()),
            due.referral().reference(),
            say("referral.clockKind." + clock.kind())),
        Addresses.referral(due.referral().id()) + "/progress",
        day.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1));
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
