package org.lodestar.app.sharing.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.sharing.face.TheirNo;
import org.lodestar.app.sharing.face.ToldThePerson;
import org.lodestar.app.sharing.face.ToldThePerson.ByHand;
import org.lodestar.app.sharing.face.ToldThePerson.Line;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.ForThePerson;
import org.springframework.stereotype.Component;

/** On a person's own page: what was shared about them, with whom, what for and until when. */
@Component
class SharedForThePerson implements ForThePerson {
  private static final int ORDER = 10;

  private final ToldThePerson told;
  private final PartyNames names;

  SharedForThePerson(ToldThePerson told, PartyNames names) {
    this.told = told;
    this.names = names;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public List<Part> parts(CaseFile caseFile, Person person, Page page) {
    List<Line> lines = told.list(person.id());
    Parties parties = names.of(page, List.of());
    List<ByHand> byHand = told.byHand(person.id(), person.treatedAsChild());
    Stream<String> said =
        lines.isEmpty() && byHand.isEmpty()
            ? Stream.of(page.t("library.own.shared.none"))
            : Stream.of(
                    lines.stream().map(line -> line(line, parties, page)),
                    byHand.stream().map(each -> line(each, page)),
                    Stream.of(page.t("library.own.shared.stop")))
                .flatMap(each -> each);
    return List.of(new Part(page.t("library.own.shared"), said.toList()));
  }

  /** On which day, to whom, and on which ground; what was said is in a worker's words. */
  private static String line(ByHand each, Page page) {
    Told told = each.told();
    String ground = told.basis().isDuty() ? "duty" : each.saidNo() ? "noSince" : "yes";
    return page.date(told.on())
        + ": "
        + told.whom().text()
        + ". "
        + page.t("library.own.shared." + ground);
  }

  private static String line(Line line, Parties parties, Page page) {
    Terms terms = line.share().terms();
    String what =
        page.t(
            "library.own.shared.line",
            page.date(line.given()),
            receiver(line, parties, page),
            page.name("library.own.purpose", terms.purpose()),
            terms.sections().stream()
                .map(code -> part(code, page))
                .collect(Collectors.joining(", ")));
    if (line.ended() != null && TheirNo.isByThem(line.share())) {
      return what + " " + page.t("library.own.shared.endedByMe", page.date(line.ended()));
    }
    return what + " " + page.t("library.own.shared." + ground(line)) + " " + until(line, page);
  }

  private static String ground(Line line) {
    if (line.share().terms().basis().isDuty()) {
      return "duty";
    }
    return line.saidNo() ? "noSince" : "yes";
  }

  /** In the words of the page, where they are there; a part that is new keeps its own. */
  private static String part(String code, Page page) {
    String own = "library.own.part." + code;
    return page.t(page.has(own) ? own : "casework.section." + code);
  }

  private static String receiver(Line line, Parties parties, Page page) {
    Share share = line.share();
    if (!share.receiver().isOutside()) {
      return parties.organisation(share.receiver().organisation());
    }
    return line.outside() == null ? page.t("sharing.outside") : line.outside().text();
  }

  private static String until(Line line, Page page) {
    return line.ended() == null
        ? page.t("library.own.shared.until", page.date(line.share().terms().lastDay()))
        : page.t("library.own.shared.ended", page.date(line.ended()));
  }
}
