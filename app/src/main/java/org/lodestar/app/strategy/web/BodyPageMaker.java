package org.lodestar.app.strategy.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.Body.Representative;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.strategy.web.BodyPages.Line;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Component;

/** Draws bodies. */
@Component
class BodyPageMaker {
  private final Strategies strategies;
  private final Planning planning;

  BodyPageMaker(Strategies strategies, Planning planning) {
    this.strategies = strategies;
    this.planning = planning;
  }

  static Line line(Page page, Body body) {
    String facts =
        Stream.concat(
                Stream.of(page.name("strategy.body.kind", body.content().kind())),
                body.content().aliases().stream())
            .collect(Collectors.joining(" · "));
    return new Line(body.name(), "/bodies/" + body.id(), facts, ended(page, body));
  }

  private static @Nullable Mark ended(Page page, Body body) {
    return body.stands() ? null : new Mark(page.t("strategy.body.ended"), "quiet");
  }

  BodyPages.One one(Worker worker, Page page, Body body) {
    return new BodyPages.One(
        body.name(),
        ended(page, body),
        rows(worker, page, body),
        strategies.list(worker).stream().map(each -> report(page, each, body)).toList(),
        "/bodies/" + body.id(),
        worker.mayEver(Action.READ_BOARDS),
        worker.mayEver(Action.EDIT_BODIES));
  }

  private static Line report(Page page, Strategy strategy, Body body) {
    return new Line(
        strategy.title(),
        "/plan/" + strategy.id() + "/bodies/" + body.id(),
        page.name("strategy.state", strategy.state()),
        null);
  }

  List<SummaryRow> rows(Worker worker, Page page, Body body) {
    Body.Content content = body.content();
    PlanWords words =
        planning.words(
            worker,
            page,
            content.representatives().stream()
                .map(Representative::worker)
                .filter(Objects::nonNull)
                .toList());
    return List.of(
        SummaryRow.of(
            page.t("strategy.body.kind"), page.name("strategy.body.kind", content.kind())),
        new SummaryRow(page.t("strategy.body.aliases"), content.aliases(), null, null),
        new SummaryRow(
            page.t("strategy.body.representatives"),
            content.representatives().stream().map(each -> speaks(page, words, each)).toList(),
            null,
            null),
        SummaryRow.of(page.t("strategy.body.there"), there(page, words, content)));
  }

  private static String speaks(Page page, PlanWords words, Representative each) {
    return each.worker() == null
        ? page.t("strategy.body.nobody", each.post())
        : page.t("strategy.body.held", each.post(), words.name(each.worker()));
  }

  private static String there(Page page, PlanWords words, Body.Content content) {
    if (content.endedOn() == null) {
      return page.t("strategy.body.stands");
    }
    String ended = page.t("strategy.body.endedOn", page.date(content.endedOn()));
    String after = words.body(content.successor());
    return after.isEmpty() ? ended : ended + " " + page.t("strategy.body.after", after);
  }
}
