package org.lodestar.app.library.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.face.PublicPages;
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
 * Public pages that advisers stopped or an editor took off, that wait for a second person, for
 * advisers or for a look, or whose translation says an earlier page: one line for each sort. The
 * list of pages says of the same ones that they need a hand. News that ended need none.
 */
@Component
class PageWork implements FewWorkItems {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final PublicPages pages;
  private final People people;
  private final Words words;

  PageWork(PublicPages pages, People people, Words words) {
    this.pages = pages;
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
    List<PublicPages.Standing> all = pages.all().stream().filter(each -> !each.over()).toList();
    List<WorkItem> items = new ArrayList<>();
    line(items, Kind.DUE, "stopped", all, PublicPages.Standing::stopped);
    line(items, Kind.DUE, "draft", all, each -> waits(worker, each));
    line(items, Kind.DUE, "back", all, each -> cameBack(worker, each));
    Set<UUID> away = away(all);
    line(items, Kind.DUE, "left", all, each -> cameBackToNobody(away, each));
    line(items, Kind.DUE, "words", all, each -> saysSomethingTo(worker, each));
    line(items, Kind.DUE, "off", all, each -> each.page().takenOff() && !each.stopped());
    line(items, Kind.NEW, "held", all, each -> each.page().held() && each.draft() == null);
    line(items, Kind.NEW, "cleared", all, each -> each.draft() == null && each.ready());
    due(items, all);
    line(items, Kind.DUE, "stale", all, each -> !each.stale().isEmpty());
    line(items, Kind.NEW, "starter", all, PageWork::neverLookedAt);
    line(items, Kind.NEW, "apart", all, each -> waitsForOthers(worker, each));
    return items;
  }

  /** Words in another language that wait for this one as a second person. */
  private static boolean saysSomethingTo(UUID worker, PublicPages.Standing each) {
    return each.seen()
        && !each.stopped()
        && !worker.equals(each.clearedBy())
        && each.spoken().stream().anyMatch(said -> !said.writers().contains(worker));
  }

  /** It is shown as it came, and nobody here has looked at it. */
  private static boolean neverLookedAt(PublicPages.Standing each) {
    return !each.page().kind().passing()
        && each.page().care() == null
        && !each.page().held()
        && each.draft() == null;
  }

  /** Something waits, and this one cannot end that: advisers or another editor do. */
  private static boolean waitsForOthers(UUID worker, PublicPages.Standing each) {
    boolean draft = each.draft() != null && each.back() == null;
    boolean something = draft || !each.spoken().isEmpty();
    return something && !each.stopped() && !waits(worker, each) && !saysSomethingTo(worker, each);
  }

  /** What this one wrote was sent back: they write it anew or let it go. */
  private static boolean cameBack(UUID worker, PublicPages.Standing each) {
    PageVersion draft = each.draft();
    return draft != null && each.back() != null && draft.writers().contains(worker);
  }

  /** Of those to whom something was sent back, who does not work here any more. */
  private Set<UUID> away(List<PublicPages.Standing> all) {
    List<UUID> writers =
        all.stream()
            .filter(each -> each.back() != null)
            .flatMap(each -> writers(each).stream())
            .distinct()
            .toList();
    return writers.isEmpty() ? Set.of() : people.away(writers);
  }

  private static Set<UUID> writers(PublicPages.Standing each) {
    PageVersion draft = each.draft();
    return draft == null ? Set.of() : draft.writers();
  }

  /** What was sent back is with nobody once all who wrote it have left: then it is with all. */
  private static boolean cameBackToNobody(Set<UUID> away, PublicPages.Standing each) {
    return each.draft() != null && each.back() != null && away.containsAll(writers(each));
  }

  private static boolean waits(UUID worker, PublicPages.Standing each) {
    PageVersion draft = each.draft();
    return draft != null
        && each.back() == null
        && each.ready()
        && !each.stopped()
        && !worker.equals(each.clearedBy())
        && !draft.writers().contains(worker);
  }

  private void line(
      List<WorkItem> items,
      Kind kind,
      String sort,
      List<PublicPages.Standing> all,
      Predicate<PublicPages.Standing> which) {
    List<PublicPage> found = all.stream().filter(which).map(PublicPages.Standing::page).toList();
    if (!found.isEmpty()) {
      items.add(item(kind, sort, found, null));
    }
  }

  /** Pages that somebody promised to look at again, with the first of these days. */
  private void due(List<WorkItem> items, List<PublicPages.Standing> all) {
    List<PublicPage> found =
        all.stream()
            .filter(PublicPages.Standing::due)
            .map(PublicPages.Standing::page)
            .filter(each -> each.care() != null)
            .toList();
    found.stream()
        .map(PageWork::review)
        .min(Comparator.naturalOrder())
        .ifPresent(
            first ->
                items.add(
                    item(
                        first.isBefore(pages.today()) ? Kind.OVERDUE : Kind.DUE,
                        "due",
                        found,
                        first)));
  }

  private static LocalDate review(PublicPage page) {
    PublicPage.Care care = page.care();
    return care == null ? LocalDate.MAX : care.review();
  }

  /** One page is led to at once, several by the list, where they stand first. */
  private WorkItem item(Kind kind, String sort, List<PublicPage> found, @Nullable LocalDate day) {
    return new WorkItem(
        kind,
        words.say(Language.ENGLISH, "library.pages.work." + sort, found.size()),
        found.size() == 1 ? PageEditorMaker.here(found.getFirst().slug()) : PageController.PATH,
        day == null ? null : day.plusDays(1).atStartOfDay(LONDON).toInstant());
  }
}
