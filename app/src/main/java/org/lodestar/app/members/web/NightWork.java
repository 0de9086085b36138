package org.lodestar.app.members.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NightEntry;
import org.lodestar.app.members.NightState;
import org.lodestar.app.members.night.NightWatch;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Colleagues at the door at night, and what is to be looked at afterwards, on the home page. */
@Component
class NightWork implements FewWorkItems {
  private final NightWatch watch;
  private final Words words;

  NightWork(NightWatch watch, Words words) {
    this.watch = watch;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.HOUSE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return Standing.current().member().map(worker -> all(viewer, worker)).orElse(List.of());
  }

  private List<WorkItem> all(Viewer viewer, UUID worker) {
    List<WorkItem> items = new ArrayList<>();
    if (viewer.may(Action.CHANGE_OWN_SIGN_IN) && watch.isUnsettled(worker)) {
      items.add(item(Kind.OVERDUE, "stolen", "/settings/password", null));
    }
    if (viewer.may(Action.READ_NIGHT)) {
      watch.open(worker).stream()
          .filter(entry -> !worker.equals(entry.decidedBy()))
          .forEach(entry -> items.add(item(entry)));
    }
    return items;
  }

  /** Without a day stands first what cannot wait: a colleague who waits, one who works now. */
  private WorkItem item(NightEntry entry) {
    String address = NightController.address(entry.id());
    Instant now = watch.now();
    NightState state = entry.state(now);
    if (state != NightState.OVER) {
      return item(Kind.OVERDUE, state.name(), address, null);
    }
    Instant reviewBy = Objects.requireNonNull(entry.reviewBy());
    return item(now.isAfter(reviewBy) ? Kind.OVERDUE : Kind.DUE, "OVER", address, reviewBy);
  }

  private WorkItem item(Kind kind, String key, String address, @Nullable Instant due) {
    return new WorkItem(
        kind, words.say(Language.ENGLISH, "members.night.work." + key), address, due);
  }
}
