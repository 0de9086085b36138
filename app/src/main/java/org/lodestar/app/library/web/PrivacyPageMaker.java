package org.lodestar.app.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.site.KeptFor;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ResponsibleBody;
import org.lodestar.app.site.ResponsibleBody.Body;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells what the law asks (UK GDPR, articles 13 and 14) from what is set: who is in charge, who
 * their officer is, and the rules by which records go. What is not set is said to be missing.
 */
@Component
class PrivacyPageMaker {
  private static final int YEAR = 12;
  private static final String OFFICER = "LODESTAR_PRIVACY_CONTACT";

  private final ObjectProvider<ResponsibleBody> controller;
  private final ObjectProvider<KeptFor> kept;
  private final Environment settings;

  PrivacyPageMaker(
      ObjectProvider<ResponsibleBody> controller,
      ObjectProvider<KeptFor> kept,
      Environment settings) {
    this.controller = controller;
    this.kept = kept;
    this.settings = settings;
  }

  PrivacyPage page(Page page) {
    Optional<Body> body = body();
    return new PrivacyPage(
        body.map(Body::name).orElse(""),
        set(OFFICER),
        set("LODESTAR_DATA_PLACE"),
        set("LODESTAR_IMMIGRATION_RULE"),
        body.map(each -> kept(each, page)).orElse(List.of()));
  }

  /** Whether the page names who answers: a body in charge, and how its officer is reached. */
  boolean saysWhoAnswers() {
    return !set(OFFICER).isEmpty() && body().isPresent();
  }

  private Optional<Body> body() {
    return controller.stream().findFirst().flatMap(ResponsibleBody::body);
  }

  /** Who answers about what somebody cannot use here; empty until that is set. */
  String accessContact() {
    return set("LODESTAR_ACCESSIBILITY_CONTACT");
  }

  private String set(String name) {
    return settings.getProperty(name, "").strip();
  }

  private List<List<String>> kept(Body body, Page page) {
    return kept.stream()
        .flatMap(each -> each.kept(body.organisation()).stream())
        .map(line -> said(line, page))
        .toList();
  }

  private static List<String> said(KeptFor.Line line, Page page) {
    String what = page.t("library.privacy.long." + line.code());
    String span =
        line.months() % YEAR == 0
            ? page.t("library.privacy.long.years", what, line.months() / YEAR)
            : page.t("library.privacy.long.months", what, line.months());
    List<String> sentences = new ArrayList<>(List.of(span));
    if (line.birthday() != null) {
      sentences.add(page.t("library.privacy.long.birthday", line.birthday()));
    }
    if (line.toBeConfirmed()) {
      sentences.add(page.t("library.privacy.confirm"));
    }
    return sentences;
  }
}
