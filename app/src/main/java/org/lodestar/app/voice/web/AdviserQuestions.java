package org.lodestar.app.voice.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.Adviser;

/** What the forms about advisers ask. */
record AdviserQuestions(Page page) {
  private static final int LONG = 500;
  private static final int SAID = 2000;
  private static final int CHANGED = 1000;

  private String t(String key) {
    return page.t("voice.adviser." + key);
  }

  private List<Option> yesOrNo(String prefix) {
    return List.of(Option.of("true", t(prefix + ".yes")), Option.of("false", t(prefix + ".no")));
  }

  List<Asked> known(List<Option> bodies) {
    return List.of(
        Asked.text(page, "voice.adviser.alias").spelled(),
        Asked.select(page, "voice.adviser.body", bodies));
  }

  List<Asked> agreement() {
    return List.of(
        Asked.area(page, "voice.adviser.kinds").most(LONG),
        Asked.area(page, "voice.adviser.support").hint(page.t("site.nameNobody")).most(LONG),
        Asked.date(page, "voice.adviser.from"),
        Asked.date(page, "voice.adviser.askAgain"),
        Asked.date(page, "voice.adviser.expires"));
  }

  List<Asked> payment() {
    return List.of(
        Asked.text(page, "voice.adviser.work").spelled(),
        Asked.radios(page, "voice.adviser.pay", Adviser.Pay.values()).named("how"),
        Asked.text(page, "voice.adviser.pounds").spelled(),
        Asked.date(page, "voice.adviser.payDue").named("due"),
        Asked.date(page, "voice.adviser.paidOn"));
  }

  List<Asked> product(List<Option> actions) {
    return List.of(
        Asked.radios(page, "voice.adviser.kind", AdvisedProduct.Kind.values()),
        Asked.text(page, "voice.adviser.product")
            .named("title")
            .hint(page.t("site.nameNobody"))
            .spelled(),
        Asked.select(page, "voice.adviser.action", actions)
            .empty(page.t("voice.adviser.action.none")));
  }

  List<Asked> given(List<Option> advisers) {
    List<Asked> asked = new ArrayList<>();
    asked.add(who(advisers));
    asked.add(Asked.date(page, "voice.adviser.on"));
    asked.add(Asked.radios(page, "voice.adviser.how", AdvisedProduct.How.values()));
    asked.add(
        Asked.area(page, "voice.adviser.said.ask")
            .named("said")
            .hint(page.t("voice.adviser.said.hint"))
            .most(SAID));
    asked.add(
        Asked.radios(page, "voice.adviser.agreedWords", yesOrNo("agreedWords")).named("agreed"));
    return asked;
  }

  private Asked who(List<Option> advisers) {
    return Asked.select(page, "voice.adviser.who", advisers).named("adviser");
  }

  List<Asked> answered() {
    return List.of(
        Asked.radios(page, "voice.adviser.outcome", AdvisedProduct.Outcome.values()),
        Asked.area(page, "voice.adviser.changed").named("words").most(CHANGED),
        Asked.radios(page, "voice.adviser.toBoard", yesOrNo("show")),
        Asked.radios(page, "voice.adviser.toPublic", yesOrNo("show")));
  }

  List<Asked> stop(List<Option> advisers) {
    return List.of(
        who(advisers),
        Asked.date(page, "voice.adviser.stop.on"),
        Asked.area(page, "voice.adviser.stop.reason").most(LONG));
  }

  List<Asked> withdrawal() {
    return List.of(
        Asked.radios(
                page,
                "voice.adviser.withdraw.who",
                List.of(
                    Option.of("true", page.t("voice.adviser.withdraw.who.yes")),
                    Option.of("false", page.t("voice.adviser.withdraw.who.no"))))
            .named("theirs"),
        Asked.area(page, "voice.adviser.withdraw.words")
            .hint(page.t("site.nameNobody"))
            .most(LONG));
  }
}
