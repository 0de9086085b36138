package org.lodestar.app.voice.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.Adviser;

/** What the forms about advisers ask. */
record AdviserAsking(Page page) {
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
        Asked.text("alias", t("alias"), t("alias.hint")),
        Asked.select("body", t("body"), t("body.hint"), bodies, page.t("site.choose")));
  }

  List<Asked> agreement() {
    return List.of(
        Asked.area("kinds", t("kinds"), t("kinds.hint"), LONG),
        Asked.area("support", t("support"), page.t("site.nameNobody"), LONG),
        Asked.date("from", t("from"), null),
        Asked.date("askAgain", t("askAgain"), t("askAgain.hint")),
        Asked.date("expires", t("expires"), null));
  }

  List<Asked> payment() {
    return List.of(
        Asked.text("work", t("work"), t("work.hint")),
        Asked.radios(
            "how", t("pay"), null, Option.all(page, "voice.adviser.pay", Adviser.Pay.values())),
        Asked.text("pounds", t("pounds"), t("pounds.hint")),
        Asked.date("due", t("payDue"), null),
        Asked.date("paidOn", t("paidOn"), t("paidOn.hint")));
  }

  List<Asked> product(List<Option> actions) {
    return List.of(
        Asked.radios(
            "kind",
            t("kind"),
            null,
            Option.all(page, "voice.adviser.kind", AdvisedProduct.Kind.values())),
        Asked.text("title", t("product"), page.t("site.nameNobody")),
        Asked.select("action", t("action"), null, actions, t("action.none")));
  }

  List<Asked> given(List<Option> advisers) {
    List<Asked> asked = new ArrayList<>();
    asked.add(who(advisers));
    asked.add(Asked.date("on", t("on"), null));
    asked.add(
        Asked.radios(
            "how",
            t("how"),
            null,
            Option.all(page, "voice.adviser.how", AdvisedProduct.How.values())));
    asked.add(Asked.area("said", t("said.ask"), t("said.hint"), SAID));
    asked.add(Asked.radios("agreed", t("agreedWords"), null, yesOrNo("agreedWords")));
    return asked;
  }

  private Asked who(List<Option> advisers) {
    return Asked.select("adviser", t("who"), null, advisers, page.t("site.choose"));
  }

  List<Asked> answered() {
    return List.of(
        Asked.radios(
            "outcome",
            t("outcome"),
            null,
            Option.all(page, "voice.adviser.outcome", AdvisedProduct.Outcome.values())),
        Asked.area("words", t("changed"), t("changed.hint"), CHANGED),
        Asked.radios("toBoard", t("toBoard"), t("toBoard.hint"), yesOrNo("show")),
        Asked.radios("toPublic", t("toPublic"), t("toPublic.hint"), yesOrNo("show")));
  }

  List<Asked> stop(List<Option> advisers) {
    return List.of(
        who(advisers),
        Asked.date("on", t("stop.on"), null),
        Asked.area("reason", t("stop.reason"), t("stop.reason.hint"), LONG));
  }

  List<Asked> withdrawal() {
    return List.of(
        Asked.radios(
            "theirs",
            t("withdraw.who"),
            null,
            List.of(
                Option.of("true", t("withdraw.who.yes")),
                Option.of("false", t("withdraw.who.no")))),
        Asked.area("words", t("withdraw.words"), page.t("site.nameNobody"), LONG));
  }
}
