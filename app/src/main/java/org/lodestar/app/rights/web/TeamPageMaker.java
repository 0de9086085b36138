package org.lodestar.app.rights.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.FoundPerson;
import org.lodestar.app.rights.domain.AnswerRules;
import org.lodestar.app.rights.face.Bundles;
import org.lodestar.app.rights.face.DataAnswers;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.statute.DataRight;
import org.springframework.stereotype.Component;

/** Gathers what the case team's pages show. */
@Component
class TeamPageMaker {
  private final DataAnswers answers;
  private final Cases cases;
  private final CasePeople people;
  private final Bundles bundles;

  TeamPageMaker(DataAnswers answers, Cases cases, CasePeople people, Bundles bundles) {
    this.answers = answers;
    this.bundles = bundles;
    this.cases = cases;
    this.people = people;
  }

  AnswerPage page(Worker worker, UUID finding, Page page) {
    DataAnswers.View view = answers.get(worker, finding);
    List<AnswerPage.Found> found =
        view.finding().people().stream()
            .map(each -> found(worker, each, view.request().right(), page))
            .toList();
    return new AnswerPage(
        view,
        found,
        view.gathers(worker.id()),
        view.reads(worker.id()),
        bundles.isGathered(finding));
  }

  GivenPage given(Worker worker, UUID finding, Page page) {
    List<Option> ways = new ArrayList<>();
    ways.add(Option.of(GivenForm.BY_HAND, page.t("rights.way.BY_HAND")));
    for (Recorded<SafeContact> way : answers.safeWays(worker, finding)) {
      String channel = page.name("casework.channel", way.what().channel());
      String words = page.t("rights.to.contact", channel, way.what().value().text());
      ways.add(Option.of(way.id().toString(), words));
    }
    DataRequest request = answers.get(worker, finding).request();
    return new GivenPage(Addresses.answer(finding), request, ways);
  }

  private AnswerPage.Found found(Worker worker, FoundPerson found, DataRight right, Page page) {
    Person person = people.head(worker, found.caseFile(), found.person());
    String here = "/cases/" + found.caseFile() + "/people/" + found.person();
    return new AnswerPage.Found(
        found.id().toString(),
        name(page, person),
        cases.head(worker, found.caseFile()).reference(),
        here,
        here + (right == DataRight.ERASURE ? "/erasure" : "/data-rights"),
        AnswerRules.suspectOnly(person.details().roles()));
  }

  String name(Page page, Person person) {
    return person
        .name()
        .map(name -> name.text())
        .filter(name -> !name.isBlank())
        .orElse(page.t("rights.noName"));
  }

  String roles(Page page, Person person) {
    return person.details().roles().stream()
        .sorted()
        .map(role -> page.name("casework.role", role))
        .collect(Collectors.joining(", "));
  }
}
