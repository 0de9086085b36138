package org.lodestar.app.publications.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Packs that are withheld, for whoever looks at them and for whoever prepares another. */
@Component
class WithheldWork implements FewWorkItems {
  private final WithheldPacks withheld;
  private final AtHome home;
  private final Words words;
  private final Clock clock;

  WithheldWork(WithheldPacks withheld, AtHome home, Words words, Clock clock) {
    this.withheld = withheld;
    this.home = home;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PLAN;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return Stream.concat(
            home.worker(viewer, Action.ANSWER_WITHHELD_PACKS).stream().flatMap(this::waiting),
            home.worker(viewer, Action.READ_BOARDS).stream().flatMap(this::reading))
        .toList();
  }

  private Stream<WorkItem> waiting(Worker worker) {
    List<Withheld> waiting = withheld.waiting(worker);
    Map<UUID, String> boards = boards(waiting);
    return waiting.stream().map(each -> waiting(each, boards));
  }

  private Map<UUID, String> boards(List<?> packs) {
    return packs.isEmpty() ? Map.of() : withheld.boards();
  }

  private WorkItem waiting(Withheld each, Map<UUID, String> boards) {
    Instant due = each.at().plus(WithheldPacks.LOOKED_AT);
    return new WorkItem(
        due.isBefore(clock.instant()) ? Kind.OVERDUE : Kind.DUE,
        words.say(
            Language.ENGLISH,
            "publications.withheld.work.officer",
            boards.getOrDefault(each.body(), "")),
        href(each) + "/withheld",
        due);
  }

  /** Whoever is to prepare another meets on the same page that a copy of theirs may be left. */
  private Stream<WorkItem> reading(Worker worker) {
    List<Withheld> open =
        worker.mayEver(Action.RUN_BOARDS) ? withheld.unreplaced(worker) : List.of();
    Set<UUID> known = open.stream().map(Withheld::pack).collect(Collectors.toSet());
    List<WithheldPacks.Told> told =
        withheld.told(worker).stream()
            .filter(each -> !known.contains(each.withheld().pack()))
            .toList();
    Map<UUID, String> boards = boards(open.isEmpty() ? told : open);
    return Stream.concat(unreplaced(open, boards), told.stream().map(each -> told(each, boards)));
  }

  private WorkItem told(WithheldPacks.Told each, Map<UUID, String> boards) {
    Instant due = each.withheld().at().plus(WithheldPacks.LOOKED_AT);
    Kind late = due.isBefore(clock.instant()) ? Kind.OVERDUE : Kind.DUE;
    return new WorkItem(
        each.tookAlong() ? late : Kind.NEW,
        words.say(
            Language.ENGLISH,
            "publications.withheld.work.reader",
            boards.getOrDefault(each.withheld().body(), "")),
        href(each.withheld()),
        each.tookAlong() ? due : null);
  }

  private Stream<WorkItem> unreplaced(List<Withheld> open, Map<UUID, String> boards) {
    return open.stream()
        .map(
            each ->
                new WorkItem(
                    Kind.NEW,
                    words.say(
                        Language.ENGLISH,
                        "publications.withheld.work.lead",
                        boards.getOrDefault(each.body(), "")),
                    href(each),
                    null));
  }

  private static String href(Withheld each) {
    return BoardWords.href(each.body()) + "/packs/" + each.pack();
  }
}
