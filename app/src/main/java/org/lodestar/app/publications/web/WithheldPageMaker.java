package org.lodestar.app.publications.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.PackReader;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.publications.Withheld.Answer;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.strategy.face.WordsTakenOut;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/** Draws what stands in the place of a pack that is withheld. */
@Component
class WithheldPageMaker {
  private final Packs packs;
  private final WithheldPacks withheld;
  private final People people;

  WithheldPageMaker(Packs packs, WithheldPacks withheld, People people) {
    this.packs = packs;
    this.withheld = withheld;
    this.people = people;
  }

  WithheldPages.Met met(Worker worker, Page page, Withheld found) {
    String all = BoardWords.href(found.body()) + "/packs";
    Line replaced =
        packs
            .replaced(worker, found.pack())
            .map(
                each ->
                    new Line(
                        page.t(
                            withheld.isWithheld(each.by())
                                ? "publications.pack.replaced.withheld"
                                : "publications.pack.replaced",
                            page.dateTime(each.at())),
                        all + "/" + each.by(),
                        "",
                        null))
            .orElse(null);
    boolean run = worker.mayEver(Action.RUN_BOARDS) && replaced == null;
    return new WithheldPages.Met(
        withheld.board(found.body()),
        all,
        said(page, found),
        now(page, found),
        replaced,
        run ? all + "/" + found.pack() + "/replace" : null,
        gone(worker, page, found, all),
        run && found.answer() == null && !found.settled()
            ? new Press(
                all + "/" + found.pack() + "/settled", page.t("publications.withheld.settle"))
            : null,
        found.answer() == null && worker.mayEver(Action.TAKE_WORDS_OUT)
            ? origins(worker, page, withheld.origins(worker, found.body(), found.pack()))
            : WithheldPages.Origins.NONE);
  }

  /** Where something was noticed stands before where nothing was. */
  private static WithheldPages.Origins origins(
      Worker worker, Page page, WithheldPacks.Origins origins) {
    return new WithheldPages.Origins(
        origins.out().stream().map(each -> out(worker, each)).toList(),
        origins.others().stream()
            .sorted(Comparator.comparing(each -> !each.noticed()))
            .map(each -> other(page, each))
            .toList());
  }

  private static Line other(Page page, WordsTakenOut.Source source) {
    return new Line(
        source.title(),
        PlanWords.words(source.kind(), source.id()),
        page.t(
            source.noticed()
                ? "publications.withheld.others.noticed"
                : "publications.withheld.others.none"),
        null);
  }

  private static Line out(Worker worker, WordsTakenOut.Told told) {
    return new Line(
        told.where().title(),
        worker.mayEver(told.where().open()) ? told.where().href() : null,
        told.done().instead(),
        null);
  }

  private @Nullable Press gone(Worker worker, Page page, Withheld found, String all) {
    return withheld.told(worker).stream().anyMatch(each -> each.withheld().id().equals(found.id()))
        ? new Press(all + "/" + found.pack() + "/gone", page.t("publications.withheld.gone"))
        : null;
  }

  private String said(Page page, Withheld found) {
    return page.t(
        "publications.withheld.said",
        page.dateTime(found.at()),
        name(found.by()),
        page.name("publications.withheld.why", found.why()));
  }

  private String name(UUID worker) {
    return people.names(List.of(worker)).getOrDefault(worker, "");
  }

  private String now(Page page, Withheld found) {
    Answer answer = found.answer();
    if (answer == null
        && people.listByRoles(Action.ANSWER_WITHHELD_PACKS.roles()).stream()
            .allMatch(each -> each.id().equals(found.by()))) {
      return page.t("publications.withheld.nobody");
    }
    return answer == null
        ? page.t("publications.withheld.waits", page.date(found.at().plus(WithheldPacks.LOOKED_AT)))
        : page.t(
            "publications.withheld.answer." + answer.outcome(),
            page.dateTime(answer.at()),
            name(answer.by()),
            answer.why());
  }

  WithheldPages.Officer officer(Page page, WithheldPacks.View view, Worker worker) {
    Withheld found = view.withheld();
    boolean waits = found.answer() == null;
    return new WithheldPages.Officer(
        view.board(),
        BoardWords.href(found.body()) + "/packs/" + found.pack() + "/withheld",
        said(page, found),
        now(page, found),
        readers(page, view.readers()),
        origins(worker, page, view.origins()),
        waits ? document(view.pack()) : null,
        waits && !found.by().equals(worker.id()));
  }

  private static @Nullable PackDocument document(Pack pack) {
    return pack.frozen() == null ? null : pack.frozen().document();
  }

  private Table readers(Page page, List<PackReader> readers) {
    Map<UUID, Person> known =
        readers.stream()
            .map(PackReader::worker)
            .distinct()
            .flatMap(each -> people.find(each).stream())
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return Table.of(
        page.t("publications.withheld.readers"),
        readers,
        Part.words(
            page.t("publications.withheld.reader"),
            each -> {
              Person person = known.get(each.worker());
              return person == null ? "" : person.displayName() + ", " + person.organisationName();
            }),
        Part.words(
            page.t("publications.withheld.reader.first"), each -> page.dateTime(each.first())),
        Part.words(page.t("publications.withheld.reader.last"), each -> page.dateTime(each.last())),
        Part.number(
            page.t("publications.withheld.reader.times"), each -> String.valueOf(each.times())),
        Part.words(
            page.t("publications.withheld.reader.took"),
            each -> each.tookAlong() ? page.t("publications.withheld.reader.took.yes") : ""),
        Part.words(
            page.t("publications.withheld.reader.gone"),
            each ->
                each.gone() == null
                    ? page.t("publications.withheld.reader.gone.no")
                    : page.dateTime(each.gone())));
  }
}
