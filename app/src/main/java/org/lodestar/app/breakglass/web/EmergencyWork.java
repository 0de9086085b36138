package org.lodestar.app.breakglass.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.face.Emergencies;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Alerts of openings, and openings that wait for a review, on the home page. */
@Component
class EmergencyWork implements FewWorkItems {
  private final Emergencies emergencies;
  private final People people;
  private final Words words;

  EmergencyWork(Emergencies emergencies, People people, Words words) {
    this.emergencies = emergencies;
    this.people = people;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PEOPLE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.READ_EMERGENCY)
        ? Standing.current().member().map(worker -> all(viewer, worker)).orElse(List.of())
        : List.of();
  }

  private List<WorkItem> all(Viewer viewer, UUID worker) {
    List<Opening> unseen = emergencies.unseen(worker);
    List<WorkItem> items = new ArrayList<>();
    unseen.forEach(
        opening ->
            items.add(
                item(
                    Kind.OVERDUE,
                    opening.againstNo() ? "breakglass.work.against" : "breakglass.work.alert",
                    opening,
                    null)));
    if (viewer.may(Action.REVIEW_EMERGENCY)) {
      emergencies.toReview(worker).stream()
          .filter(opening -> !unseen.contains(opening))
          .forEach(opening -> items.add(review(opening)));
    }
    if (viewer.may(Action.WORK_ON_CASE)) {
      UUID here = people.get(worker).organisation();
      emergencies.toTell().stream()
          .filter(opening -> opening.organisation().equals(here))
          .forEach(opening -> items.add(item(Kind.DUE, "breakglass.work.tell", opening, null)));
    }
    return items;
  }

  private WorkItem review(Opening opening) {
    boolean late = emergencies.now().isAfter(opening.reviewBy());
    return item(
        late ? Kind.OVERDUE : Kind.DUE, "breakglass.work.review", opening, opening.reviewBy());
  }

  private WorkItem item(
      Kind kind, String key, Opening opening, @org.jspecify.annotations.Nullable Instant due) {
    return new WorkItem(
        kind,
        words.say(Language.ENGLISH, key, opening.reference()),
        Addresses.one(opening.id()),
        due);
  }
}
