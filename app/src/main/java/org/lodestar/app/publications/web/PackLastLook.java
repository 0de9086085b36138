package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.face.PackNames;
import org.lodestar.app.publications.face.PackNames.Cleared;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.LikelyName;
import org.springframework.stereotype.Component;

/**
 * What whoever freezes a pack reads once more: words that somebody called harmless, with who did,
 * and all that people wrote, for what no rule finds.
 */
@Component
class PackLastLook {
  private final PackNames names;
  private final People people;

  PackLastLook(PackNames names, People people) {
    this.names = names;
    this.people = people;
  }

  List<SummaryRow> rows(Worker worker, Page page, Pack pack, PackDocument document) {
    List<SummaryRow> rows = new ArrayList<>();
    List<Cleared> cleared = names.cleared(worker, pack.body(), document);
    Map<UUID, String> who = people.names(cleared.stream().map(Cleared::by).distinct().toList());
    cleared.forEach(
        each ->
            rows.add(
                new SummaryRow(
                    page.t("publications.pack.look.cleared", each.name().words()),
                    Stream.concat(
                            around(each.name()),
                            Stream.of(
                                page.t(
                                    "publications.pack.look.by",
                                    who.getOrDefault(each.by(), ""),
                                    page.date(each.at()))))
                        .toList(),
                    null,
                    null)));
    PackNames.written(document)
        .forEach(
            (part, texts) ->
                rows.add(
                    new SummaryRow(
                        page.t("publications.pack.look.read", part), texts, null, null)));
    return rows;
  }

  private static Stream<String> around(LikelyName name) {
    return name.places().stream()
        .map(LikelyName.Place::around)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
        .stream();
  }
}
