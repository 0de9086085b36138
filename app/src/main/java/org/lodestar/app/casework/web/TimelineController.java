package org.lodestar.app.casework.web;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChronologyEntry.Kind;
import org.lodestar.app.casework.TimelineFilter;
import org.lodestar.app.casework.TimelineView;
import org.lodestar.app.casework.face.CaseTimeline;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole journey of a case, with where it falls silent, and a search within it. */
@Controller
@RequestMapping("/cases/{id}/timeline")
class TimelineController {
  private static final int LONGEST_SEARCH = 200;

  private final CaseTimeline timeline;
  private final Working working;

  TimelineController(CaseTimeline timeline, Working working) {
    this.timeline = timeline;
    this.working = working;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "1") int page,
      Worker worker,
      Page words,
      Model model) {
    TimelineFilter filter = new TimelineFilter(kind(kind), identifier(person), "");
    model.addAttribute("model", page(worker, words, id, filter, page));
    return "casework/timeline";
  }

  /** A search is sent in the body: what somebody wrote does not belong into addresses and logs. */
  @PostMapping
  @Permit(Action.READ_CASE)
  String search(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Worker worker,
      Page words,
      Model model) {
    String typed = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
    TimelineFilter filter = new TimelineFilter(null, null, typed);
    model.addAttribute("model", page(worker, words, id, filter, page));
    return "casework/timeline";
  }

  private TimelinePage page(Worker worker, Page words, UUID id, TimelineFilter filter, int page) {
    TimelineView view = timeline.page(worker, id, filter, page);
    return new TimelinePage(
        view,
        filter,
        Option.all(words, "casework.chronology", Kind.values()),
        CaseController.options(words, view.people()),
        Paging.numbered(
            view.page(), view.pages(), number -> address(id, filter) + "&page=" + number),
        working.on(view.file(), worker));
  }

  private static String address(UUID id, TimelineFilter filter) {
    return Addresses.file(id)
        + "/timeline?kind="
        + (filter.kind() == null ? "" : filter.kind())
        + "&person="
        + (filter.person() == null ? "" : filter.person());
  }

  private static @Nullable Kind kind(String typed) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  /** Something that is no identifier is nobody: then nothing is left out. */
  private static @Nullable UUID identifier(String typed) {
    try {
      return typed.isBlank() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException notOne) {
      return null;
    }
  }
}
