package org.lodestar.app.members.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.staff.AccessReviews;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** That it is time to look at who has access, and that something of it is still to be done. */
@Component
class ReviewWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int BEFORE_DAYS = 21;

  private final AccessReviews reviews;
  private final People people;
  private final Words words;
  private final Clock clock;

  ReviewWork(AccessReviews reviews, People people, Words words, Clock clock) {
    this.reviews = reviews;
    this.people = people;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.HOUSE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.REVIEW_ACCESS)
        ? Standing.current().member().flatMap(people::find).map(this::all).orElse(List.of())
        : List.of();
  }

  private List<WorkItem> all(Person worker) {
    List<WorkItem> items = new ArrayList<>();
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    Map<UUID, LocalDate> due = reviews.due(worker);
    LocalDate own = due.get(worker.organisation());
    if (own != null && !own.isAfter(today.plusDays(BEFORE_DAYS))) {
      items.add(item(own.isBefore(today) ? Kind.OVERDUE : Kind.DUE, "members.review.work", own, 0));
    }
    due.remove(worker.organisation());
    long late = due.values().stream().filter(each -> each.isBefore(today)).count();
    if (late > 0) {
      items.add(item(Kind.OVERDUE, "members.review.late", today, late));
    }
    int toDo =
        worker.roles().contains(Role.ORGANISATION_ADMINISTRATOR)
            ? reviews.toDo(worker.organisation())
            : 0;
    if (toDo > 0) {
      items.add(item(Kind.DUE, "members.review.open", null, toDo));
    }
    return items;
  }

  private WorkItem item(Kind kind, String key, @Nullable LocalDate day, long number) {
    return new WorkItem(
        kind,
        words.say(Language.ENGLISH, key, number),
        ReviewController.ADDRESS,
        day == null ? null : day.atStartOfDay(LONDON).toInstant());
  }
}
