package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.Pack.Written;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.publications.Withheld.Place;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.publications.face.WithheldPacks.Before;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/**
 * On a draft in the place of a withheld pack: what it leaves out, which words were taken out where
 * and why, and where words of the withheld one still stand.
 */
@Component
class PackBefore {
  private final WithheldPacks withheld;
  private final Packs packs;

  PackBefore(WithheldPacks withheld, Packs packs) {
    this.withheld = withheld;
    this.packs = packs;
  }

  /** Each with the way there; nothing where no withheld pack is replaced. */
  List<Line> lines(Worker worker, Page page, Pack draft) {
    return worker.mayEver(Action.RUN_BOARDS)
        ? withheld
            .before(worker, draft)
            .map(each -> lines(worker, page, draft, each))
            .orElse(List.of())
        : List.of();
  }

  private List<Line> lines(Worker worker, Page page, Pack draft, Before before) {
    Withheld held = before.withheld();
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(
            page.t(
                "publications.draft.withheld",
                page.dateTime(held.at()),
                page.name("publications.withheld.why", held.why())),
            BoardWords.href(held.body()) + "/packs/" + held.pack(),
            left(worker, page, draft, held),
            null));
    before
        .out()
        .forEach(
            each ->
                lines.add(
                    new Line(
                        each.where().title(), each.where().href(), each.done().instead(), null)));
    before
        .still()
        .forEach(
            each ->
                lines.add(
                    new Line(
                        each.title(),
                        PlanWords.words(each.kind(), each.id()),
                        page.t("publications.draft.still"),
                        new Mark(page.t("publications.lead.waits"), "due"))));
    return lines;
  }

  /** Parts of which no word went on; once they are destroyed, nobody knows any more. */
  private String left(Worker worker, Page page, Pack draft, Withheld held) {
    if (held.answer() != null) {
      return "";
    }
    String left =
        packs
            .carried(worker, held.body(), held.pack())
            .map(each -> left(each, draft.content().written()))
            .orElse(List.of())
            .stream()
            .map(each -> page.name("publications.withheld.place", each))
            .collect(Collectors.joining("; "));
    return left.isEmpty() ? "" : page.t("publications.draft.left", left);
  }

  /** Without what somebody said tells of nobody, so that it went on. */
  private static List<Place> left(Packs.Carried carried, Written written) {
    return carried.left().stream()
        .filter(
            place ->
                carried.unsure().stream()
                    .filter(each -> each.place() == place)
                    .noneMatch(each -> each.words().equals(place.of(written))))
        .toList();
  }
}
