package org.lodestar.app.voice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.Adviser;
import org.lodestar.app.voice.Adviser.Agreement;
import org.lodestar.app.voice.Adviser.Payment;
import org.springframework.stereotype.Component;

/** Draws the register of advisers, and one of them. */
@Component
class AdviserPageMaker {
  private static final int ON_A_PAGE = 20;
  private static final String BETWEEN = " · ";

  private final Planning planning;

  AdviserPageMaker(Planning planning) {
    this.planning = planning;
  }

  static String href(UUID adviser) {
    return "/advisers/" + adviser;
  }

  LocalDate today() {
    return planning.today();
  }

  PlanWords words(Worker worker, Page page) {
    return planning.words(worker, page, List.of());
  }

  AdviserPages.Listed listed(
      Worker worker,
      Page page,
      List<Adviser> advisers,
      List<Payment> owed,
      List<AdvisedProduct> products,
      int number) {
    PlanWords words = words(worker, page);
    Map<UUID, Adviser> all =
        advisers.stream().collect(Collectors.toMap(Adviser::id, Function.identity()));
    boolean runs = worker.mayEver(Action.RUN_ADVISERS);
    int pages = Math.max(1, (products.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(number, 1, pages);
    return new AdviserPages.Listed(
        advisers.stream().map(each -> line(page, words, each, runs)).toList(),
        owed.stream()
            .filter(each -> runs)
            .map(
                each ->
                    payment(
                        page,
                        each,
                        Objects.requireNonNull(all.get(each.adviser())).alias() + ": ",
                        runs))
            .toList(),
        products.stream()
            .skip((shown - 1L) * ON_A_PAGE)
            .limit(ON_A_PAGE)
            .map(each -> product(page, each))
            .toList(),
        Paging.numbered(shown, pages, each -> "/advisers?page=" + each),
        runs);
  }

  /** Who only reads learns neither who keeps in touch with them nor what they are owed. */
  private Line line(Page page, PlanWords words, Adviser adviser, boolean runs) {
    return new Line(
        adviser.alias(),
        runs ? href(adviser.id()) : null,
        runs ? page.t("voice.adviser.contact.through", words.body(adviser.body())) : "",
        mark(page, adviser));
  }

  private Mark mark(Page page, Adviser adviser) {
    Agreement agreement = adviser.agreement();
    if (agreement == null) {
      return new Mark(page.t("voice.adviser.agreement.none"), "due");
    }
    if (agreement.ended() == Adviser.Ended.ENDED) {
      return new Mark(page.t("voice.adviser.agreement.ended"), "quiet");
    }
    if (agreement.agreed().from().isAfter(today())) {
      return new Mark(page.t("voice.adviser.agreement.later"), "due");
    }
    return agreement.holds(today())
        ? new Mark(
            page.t("voice.adviser.agreement.until", page.date(agreement.agreed().expires())),
            "done")
        : new Mark(page.t("voice.adviser.agreement.expired"), "overdue");
  }

  static Line product(Page page, AdvisedProduct product) {
    return new Line(
        product.content().title(),
        AdvisedPageMaker.href(product.id()),
        page.name("voice.adviser.kind", product.content().kind()),
        AdvisedPageMaker.mark(page, product));
  }

  private Line payment(Page page, Payment payment, String before, boolean runs) {
    String address = href(payment.adviser()) + "/payments/" + payment.id();
    String facts =
        Stream.of(
                page.t("voice.adviser.offered", page.date(payment.offeredOn())),
                payment.pounds() == null
                    ? ""
                    : page.t("voice.adviser.amount." + payment.how(), payment.pounds()),
                payment.due() == null
                    ? ""
                    : page.t("voice.adviser.payBy", page.date(payment.due())))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    return new Line(before + payment.work(), runs ? address : null, facts, mark(page, payment));
  }

  private Mark mark(Page page, Payment payment) {
    LocalDate paid = payment.paidOn();
    if (paid != null) {
      return new Mark(page.t("voice.adviser.paid", page.date(paid)), "done");
    }
    if (payment.isLate(today())) {
      return new Mark(page.t("voice.adviser.late"), "overdue");
    }
    return payment.isOwed()
        ? new Mark(page.t("voice.adviser.owedNow"), "due")
        : new Mark(page.name("voice.adviser.pay", payment.how()), "quiet");
  }

  AdviserPages.One one(Worker worker, Page page, Adviser.View view) {
    Adviser adviser = view.adviser();
    boolean runs = worker.mayEver(Action.RUN_ADVISERS);
    return new AdviserPages.One(
        adviser.alias(),
        mark(page, adviser),
        rows(page, words(worker, page), adviser),
        view.agreements().stream().map(each -> agreement(page, each)).toList(),
        view.payments().stream().map(each -> payment(page, each, "", runs)).toList(),
        view.products().stream().map(each -> product(page, each)).toList(),
        href(adviser.id()),
        adviser.agreement() != null && adviser.agreement().endedOn() == null,
        runs);
  }

  private static List<SummaryRow> rows(Page page, PlanWords words, Adviser adviser) {
    return List.of(
        SummaryRow.of(page.t("voice.adviser.body"), words.body(adviser.body())),
        SummaryRow.of(page.t("voice.adviser.contact"), page.t("voice.adviser.contact.only")));
  }

  private static Line agreement(Page page, Agreement agreement) {
    Adviser.Agreed agreed = agreement.agreed();
    String facts =
        page.t(
            "voice.adviser.agreement.facts",
            agreed.support(),
            page.date(agreed.from()),
            page.date(agreed.expires()),
            page.date(agreed.askAgain()));
    LocalDate ended = agreement.endedOn();
    Mark mark =
        ended == null || agreement.ended() == null
            ? null
            : new Mark(
                page.t("voice.adviser.ended." + agreement.ended(), page.date(ended)), "quiet");
    return new Line(agreed.kinds(), null, facts, mark);
  }
}
