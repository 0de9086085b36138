package org.lodestar.app.voice.wording;

import org.lodestar.app.site.Page;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.ShownItem;
import org.lodestar.app.voice.ShownResult;

/** Words about what residents chose, as it may be shown. */
public final class ResultWords {
  private ResultWords() {}

  public static String days(Page page, Consultation.Content content) {
    return page.t("strategy.period", page.date(content.begins()), page.date(content.ends()));
  }

  public static String answers(Page page, ShownResult result) {
    return result.answers() == null
        ? page.t("voice.few")
        : page.t("voice.people", result.answers());
  }

  /** The number of an item; its share where there is one. */
  public static String number(Page page, Kind kind, ShownItem item) {
    Integer number = item.number();
    if (number == null) {
      return page.t("voice.notShown");
    }
    return item.share() == null
        ? page.t("voice.number." + kind, number)
        : page.t("voice.shared", item.share(), number);
  }
}
