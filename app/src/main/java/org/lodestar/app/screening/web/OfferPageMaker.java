package org.lodestar.app.screening.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Page;
import org.lodestar.statute.WageRate;
import org.lodestar.statute.WageRates;
import org.springframework.stereotype.Component;

/** Makes the page on which somebody checks a job offer. */
@Component
class OfferPageMaker {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String KEY = "screening.offer.";

  /** From this age on the highest rate is due. */
  private static final int GROWN = 21;

  private static final String[] EMERGENCY = {
    "EMERGENCY", "SILENT_999", "BSL_999", "RELAY_UK_EMERGENCY"
  };
  private static final String[] ASK = {"NATIONAL_HELPLINE", "LABOUR_ABUSE", "MIGRANT_SUPPORT"};

  private final HelplineSlot helplines;
  private final Clock clock;
  private final OfferSigns signs;

  OfferPageMaker(HelplineSlot helplines, Clock clock, OfferSigns signs) {
    this.helplines = helplines;
    this.clock = clock;
    this.signs = signs;
  }

  OfferPage page(Page page) {
    WageRate lowest = lowest();
    return new OfferPage(
        signs.forPage(page.language(), lowest),
        OfferController.OTHERS,
        told(page, lowest, false),
        told(page, lowest, true),
        signs.languages(),
        signs.checked(),
        helplines.helplines(page.language(), EMERGENCY),
        helplines.helplines(page.language(), ASK));
  }

  private WageRate lowest() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    return WageRates.find(WageRate.Kind.HOUR, today, GROWN).orElseThrow();
  }

  private List<OfferPage.Sign> told(Page page, WageRate lowest, boolean questions) {
    return signs.list().stream()
        .filter(each -> each.question() == questions)
        .map(OfferSigns.Sign::id)
        .map(
            id ->
                new OfferPage.Sign(
                    id,
                    page.t(KEY + id),
                    page.t(
                        KEY + id + ".why",
                        pounds(lowest.pence()),
                        page.date(lowest.effective().from())),
                    page.t(KEY + id + ".do")))
        .toList();
  }

  private static String pounds(int pence) {
    return String.format(Locale.UK, "£%d.%02d", pence / 100, pence % 100);
  }
}
