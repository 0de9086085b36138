package org.lodestar.app.voice.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.LaidWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.AdvisedProduct.Answer;
import org.lodestar.app.voice.AdvisedProduct.Input;
import org.lodestar.app.voice.AdvisedProduct.Stop;
import org.lodestar.app.voice.domain.ProductMoves;
import org.springframework.stereotype.Component;

/** Draws a product that advisers work on. */
@Component
class AdvisedPageMaker {
  private final AdviserPageMaker register;
  private final LaidWords words;

  AdvisedPageMaker(AdviserPageMaker register, LaidWords words) {
    this.register = register;
    this.words = words;
  }

  static String href(java.util.UUID product) {
    return "/advisers/products/" + product;
  }

  static Mark mark(Page page, AdvisedProduct product) {
    if (product.stopped()) {
      return new Mark(page.t("voice.adviser.state.STOPPED"), "overdue");
    }
    if (product.state() == AdvisedProduct.State.CLEARED && !product.look().heard()) {
      return new Mark(page.t("voice.adviser.state.SILENT"), "quiet");
    }
    String tone =
        switch (product.state()) {
          case IN_WORK -> "due";
          case CLEARED -> "done";
          case CLOSED -> "quiet";
        };
    return new Mark(page.name("voice.adviser.state", product.state()), tone);
  }

  AdviserPages.Product product(Worker worker, Page page, AdvisedProduct.View view) {
    AdvisedProduct product = view.product();
    boolean runs = worker.mayEver(Action.RUN_ADVISERS);
    return new AdviserPages.Product(
        product.content().title(),
        page.name("voice.adviser.kind", product.content().kind()),
        mark(page, product),
        action(worker, page, view.action()),
        view.stops().stream()
            .filter(Stop::stands)
            .map(each -> stop(page, view, each, runs))
            .toList(),
        view.inputs().stream().map(each -> said(page, view, each, runs)).toList(),
        view.stops().stream()
            .filter(each -> !each.stands())
            .map(each -> stop(page, view, each, false))
            .toList(),
        until(page, product),
        runs && product.content().kind() == AdvisedProduct.Kind.PAGE
            ? laid(page, product)
            : List.of(),
        runs ? moves(page, product) : List.of(),
        product.version(),
        href(product.id()),
        runs);
  }

  /** By when they are asked to answer, or that nobody did. */
  private static String until(Page page, AdvisedProduct product) {
    LocalDate until = product.look().until();
    if (product.state() == AdvisedProduct.State.CLEARED && !product.look().heard()) {
      return until == null
          ? page.t("voice.adviser.decided")
          : page.t("voice.adviser.decided.day", page.date(until));
    }
    return product.state() == AdvisedProduct.State.IN_WORK && until != null
        ? page.t("voice.adviser.until", page.date(until))
        : "";
  }

  /** The words that lie before them, as they stand: they are read out or shown to advisers. */
  private List<SummaryRow> laid(Page page, AdvisedProduct product) {
    return words.laid(product.id()).stream()
        .map(
            each ->
                new SummaryRow(
                    page.t("voice.adviser.laid." + each.how(), each.language()),
                    each.words().all().lines().toList(),
                    null,
                    null))
        .toList();
  }

  private static List<Option> moves(Page page, AdvisedProduct product) {
    return ProductMoves.offered(product.state()).stream()
        .filter(each -> !product.stopped() || each == AdvisedProduct.Move.REOPEN)
        .map(each -> Option.of(each.name(), page.name("voice.adviser.move", each)))
        .toList();
  }

  private @Nullable Line action(Worker worker, Page page, @Nullable PlanAction action) {
    if (action == null || !worker.mayEver(Action.READ_PLAN)) {
      return null;
    }
    PlanWords words = register.words(worker, page);
    return new Line(
        words.title(action),
        PlanWords.href(action),
        words.due(action.planned().span().due()),
        null);
  }

  private static Line stop(Page page, AdvisedProduct.View view, Stop stop, boolean runs) {
    LocalDate withdrawn = stop.withdrawnOn();
    String facts = stop.reason().isEmpty() ? page.t("voice.adviser.stop.noReason") : stop.reason();
    String more =
        withdrawn == null
            ? ""
            : " "
                + page.t(
                    "voice.adviser.stop.withdrawn", page.date(withdrawn), stop.withdrawnWords());
    return new Line(
        page.t("voice.adviser.stop.by", view.alias(stop.adviser()), page.date(stop.on())),
        runs ? href(stop.product()) + "/stops/" + stop.id() : null,
        facts + more,
        withdrawn == null ? null : new Mark(page.t("voice.adviser.stop.over"), "quiet"));
  }

  private static AdviserPages.Said said(
      Page page, AdvisedProduct.View view, Input input, boolean runs) {
    String title =
        page.t(
            "voice.adviser.input.by",
            view.alias(input.given().adviser()),
            page.date(input.given().on()),
            page.name("voice.adviser.how", input.given().how()));
    if (input.withdrawnOn() != null) {
      return new AdviserPages.Said(
          title, new Mark(page.t("voice.adviser.withdrawn.mark"), "quiet"), List.of(), null);
    }
    return new AdviserPages.Said(
        title,
        mark(page, input),
        rows(page, input),
        runs ? href(input.product()) + "/inputs/" + input.id() : null);
  }

  private static Mark mark(Page page, Input input) {
    AdvisedProduct.Outcome outcome = input.answer().outcome();
    return outcome == null
        ? new Mark(page.t("voice.adviser.outcome.none"), "due")
        : new Mark(page.name("voice.adviser.outcome", outcome), "done");
  }

  static List<SummaryRow> rows(Page page, Input input) {
    Answer answer = input.answer();
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("voice.adviser.said"), input.given().said()));
    rows.add(
        SummaryRow.of(
            page.t("voice.adviser.did"),
            answer.words().isEmpty() ? page.t("voice.adviser.outcome.none") : answer.words()));
    rows.add(
        SummaryRow.of(
            page.t("voice.adviser.shown"),
            page.t(
                "voice.adviser.shown."
                    + (answer.toBoard() ? "board" : "")
                    + (answer.toPublic() ? "public" : "")
                    + (answer.toBoard() || answer.toPublic() ? "" : "nobody"))));
    return rows;
  }
}
