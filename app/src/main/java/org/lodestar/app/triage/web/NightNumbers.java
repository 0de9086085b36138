package org.lodestar.app.triage.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/**
 * The council's lines while offices are shut, as the directory records them. That it holds no
 * number for one is said, with who puts it in: nobody looks for it at two at night.
 */
@Component
class NightNumbers {
  private static final List<String> CODES =
      List.of("CHILD_OUT_OF_HOURS", "ADULT_OUT_OF_HOURS", "HOUSING_OUT_OF_HOURS");

  private final HelplineSlot helplines;

  NightNumbers(HelplineSlot helplines) {
    this.helplines = helplines;
  }

  List<DutyPage.NightLine> lines(Page page) {
    return CODES.stream().flatMap(code -> lines(page, code)).toList();
  }

  private Stream<DutyPage.NightLine> lines(Page page, String code) {
    String what = page.t("triage.night." + code);
    List<DutyPage.NightLine> known =
        all(code)
            .filter(each -> !each.phone().isBlank())
            .map(each -> new DutyPage.NightLine(what, each.name(), each.phone(), each.hours()))
            .toList();
    return known.isEmpty()
        ? Stream.of(new DutyPage.NightLine(what, "", "", page.t("triage.night.none")))
        : known.stream();
  }

  private Stream<Helpline> all(String code) {
    return Stream.concat(
        helplines.helplines(Language.ENGLISH, code).stream(), helplines.forStaff(code).stream());
  }
}
