package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.face.Recordings;
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

/**
 * Recordings that wait for a second person, that one sent back, or that somebody should look at
 * again: a line each.
 */
@Component
class RecordingWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Recordings recordings;
  private final People people;
  private final Words words;

  RecordingWork(Recordings recordings, People people, Words words) {
    this.recordings = recordings;
    this.people = people;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PREVENTION;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.EDIT_DOCUMENTS)
        ? Standing.current().member().map(this::all).orElse(List.of())
        : List.of();
  }

  private List<WorkItem> all(UUID worker) {
    List<Recording> all = recordings.all();
    Set<UUID> back = recordings.sentBack(all);
    List<Recording> waiting =
        all.stream()
            .filter(each -> each.waits() && !back.contains(each.id()))
            .filter(each -> !each.addedBy().equals(worker))
            .toList();
    List<Recording> returned =
        all.stream()
            .filter(each -> back.contains(each.id()) && each.addedBy().equals(worker))
            .toList();
    List<Recording> left = left(all.stream().filter(each -> back.contains(each.id())).toList());
    List<Recording> due = all.stream().filter(each -> each.due(recordings.today())).toList();
    List<WorkItem> items = new ArrayList<>();
    if (!waiting.isEmpty()) {
      items.add(item("waits", waiting, null));
    }
    if (!returned.isEmpty()) {
      items.add(item("back", returned, null));
    }
    if (!left.isEmpty()) {
      items.add(item("left", left, null));
    }
    if (!due.isEmpty()) {
      items.add(item("due", due, due.getFirst().review()));
    }
    return items;
  }

  /** Those that were sent back to somebody who does not work here any more: all see to them. */
  private List<Recording> left(List<Recording> returned) {
    if (returned.isEmpty()) {
      return List.of();
    }
    Set<UUID> away = people.away(returned.stream().map(Recording::addedBy).toList());
    return returned.stream().filter(each -> away.contains(each.addedBy())).toList();
  }

  /** One is led to at once, several by the list. */
  private WorkItem item(String sort, List<Recording> found, @Nullable LocalDate day) {
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, "library.recordings.work." + sort, found.size()),
        found.size() == 1
            ? RecordingPageMaker.here(found.getFirst().said().spot())
            : RecordingController.ALL,
        day == null ? null : day.plusDays(1).atStartOfDay(LONDON).toInstant());
  }
}
