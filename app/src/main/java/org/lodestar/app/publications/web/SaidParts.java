package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.site.Page;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.ShownItem;
import org.lodestar.app.voice.ToldVoice;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.wording.ResultWords;

/** What survivors and residents said, and what came of it, as tables of packs and reports. */
final class SaidParts {
  private static final int LATEST = 3;
  private static final int BRIEFLY = 2;

  private SaidParts() {}

  /** What advisers with lived experience said, in words that they agreed to. */
  static List<Grid> advisers(Page page, List<AdvisedProduct.Voice> voices) {
    return voices.isEmpty()
        ? List.of()
        : List.of(
            new Grid(
                page.t("publications.pack.advisers"),
                columns(page, "about", "said", "changed"),
                List.of(),
                voices.stream()
                    .map(
                        each ->
                            List.of(
                                Cell.of(each.title()),
                                Cell.of(each.said()),
                                Cell.of(changed(page, each))))
                    .toList()));
  }

  private static String changed(Page page, AdvisedProduct.Voice each) {
    return each.outcome() == null ? page.t("publications.pack.unanswered") : each.changed();
  }

  private static List<String> columns(Page page, String... ends) {
    return java.util.Arrays.stream(ends)
        .map(each -> page.t("publications.pack.column." + each))
        .toList();
  }

  /** What residents chose in the latest consultations, with the answers of boards. */
  static List<Grid> residents(Page page, List<ToldVoice> told) {
    return told.stream().limit(LATEST).map(each -> residents(page, each)).toList();
  }

  /**
   * The same for whoever has a page for it: the last ones, answered or not. An older one that was
   * answered would hide that the newest waits.
   */
  static List<Grid> briefly(Page page, List<ToldVoice> told) {
    return told.stream().limit(BRIEFLY).map(each -> residents(page, each)).toList();
  }

  /** What was only measured, and not answered, has no column that waits for an answer. */
  private static Grid residents(Page page, ToldVoice told) {
    boolean answered = !told.content().knowing() || !told.answers().isEmpty();
    return new Grid(
        page.t(
            "publications.pack.residents",
            told.content().title(),
            ResultWords.answers(page, told.result()),
            ResultWords.days(page, told.content()),
            told.content().method().limits()),
        answered ? columns(page, "said", "chose", "answer") : columns(page, "said", "chose"),
        List.of(1),
        told.result().items().stream()
            .map(each -> item(page, told, each))
            .map(each -> answered ? each : each.subList(0, 2))
            .toList());
  }

  private static List<Cell> item(Page page, ToldVoice told, ShownItem item) {
    List<String> answers = new ArrayList<>();
    told.answers().stream()
        .filter(each -> each.speaksOf(item.id()))
        .forEach(each -> answers.add(answer(page, each)));
    return List.of(
        Cell.of(item.words()),
        Cell.of(ResultWords.number(page, told.content().result().kind(), item)),
        Cell.of(
            answers.isEmpty() && !told.content().knowing()
                ? page.t("publications.pack.unanswered")
                : String.join(" · ", answers)));
  }

  private static String answer(Page page, VoiceAnswer each) {
    return page.name("voice.verdict", each.content().verdict()) + ": " + each.content().words();
  }
}
