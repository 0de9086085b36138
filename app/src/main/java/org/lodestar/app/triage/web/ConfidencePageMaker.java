package org.lodestar.app.triage.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.concerns.TranslatedText;
import org.lodestar.app.concerns.TranslationState;
import org.lodestar.app.concerns.face.Disclosures;
import org.lodestar.app.concerns.face.Translations;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what was told of the reporter against their wish, and what waits for a translation. */
@Component
@Transactional
class ConfidencePageMaker {
  private final Disclosures disclosures;
  private final Translations translations;
  private final StaffNames names;

  ConfidencePageMaker(Disclosures disclosures, Translations translations, StaffNames names) {
    this.disclosures = disclosures;
    this.translations = translations;
    this.names = names;
  }

  /** Each time, in one sentence. */
  List<String> disclosed(Worker worker, UUID concern, Page page) {
    return disclosures.of(worker, concern).stream()
        .map(
            each ->
                page.t(
                    "triage.disclosed",
                    each.partner() == null
                        ? page.t("triage.disclose.outside")
                        : names.organisation(each.partner()),
                    page.name("triage.disclose.reason", each.reason()),
                    names.worker(each.worker()),
                    page.dateTime(each.at()),
                    each.words()))
        .toList();
  }

  boolean mayDisclose(Worker worker, UUID concern) {
    return disclosures.possible(worker, concern);
  }

  List<ConcernView.Foreign> foreign(Worker worker, UUID concern, Page page) {
    return translations.of(worker, concern).stream()
        .map(
            each ->
                new ConcernView.Foreign(
                    each.id(),
                    page.t(
                        "concerns.staff.translation.of." + kind(each, concern),
                        page.dateTime(each.written())),
                    each.state() == TranslationState.NEEDED,
                    each.translations().stream()
                        .map(
                            done ->
                                new ConcernView.Line(
                                    page.t("concerns.staff.translation.done", done.translator()),
                                    page.dateTime(done.at()),
                                    done.words(),
                                    false,
                                    false))
                        .toList()))
        .toList();
  }

  private static String kind(TranslatedText text, UUID concern) {
    if (text.id().equals(concern)) {
      return "report";
    }
    return text.fromReporter() ? "answer" : "message";
  }
}
