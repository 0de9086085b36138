package org.lodestar.app.worries.web;

import java.util.List;
import java.util.Map;
import org.lodestar.app.screening.ScreeningWords;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.statute.WorryFact;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.PlaceSigns;
import org.springframework.stereotype.Component;

/** Draws the short log. */
@Component
class FieldPageMaker {
  /** What wardens meet most. */
  private static final String OPEN = "STREET";

  private static final String[] EMERGENCY = {"EMERGENCY", "SILENT_999"};

  private final HelplineSlot helplines;

  FieldPageMaker(HelplineSlot helplines) {
    this.helplines = helplines;
  }

  FieldPage page(Page page, boolean shell) {
    return new FieldPage(
        Option.all(page, "screening.fact", WorryFact.values()),
        Option.all(page, "worries.field.what", FieldWhat.values()),
        signs(page),
        Option.all(page, "concerns.age", AgeStatus.values()),
        Option.all(page, "worries.field.when", FieldForm.When.values()),
        helplines.helplines(page.language(), EMERGENCY),
        shell);
  }

  private static List<FieldPage.Signs> signs(Page page) {
    ScreeningWords words = new ScreeningWords.Plain(page);
    return PlaceSigns.inTheField().entrySet().stream()
        .map(group -> group(page, group, words))
        .toList();
  }

  private static FieldPage.Signs group(
      Page page, Map.Entry<String, List<String>> group, ScreeningWords words) {
    return new FieldPage.Signs(
        page.t("worries.field.signs." + group.getKey()),
        group.getValue().stream().map(code -> Option.of(code, words.sign(code))).toList(),
        group.getKey().equals(OPEN));
  }
}
