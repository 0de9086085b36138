package org.lodestar.app.screening;

import java.util.Locale;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Worry;
import org.lodestar.statute.WorryOutcome;
import org.lodestar.statute.WorryReason;
import org.lodestar.statute.WorryStep;
import org.lodestar.statute.WorryType;
import org.lodestar.vocabulary.Indicators;

/** How the screening aid speaks: to everybody in plain words, to staff in the field's own. */
public sealed interface ScreeningWords {
  String sign(String code);

  String outcome(WorryOutcome outcome);

  String reason(WorryReason reason);

  String kind(WorryType kind);

  String step(WorryStep step);

  /** Whether this step is told to these readers. */
  boolean tells(WorryStep step);

  /** Where it comes from; empty where readers are not told. */
  String source(String source);

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** For everybody. */
  record Plain(Page page) implements ScreeningWords {
    @Override
    public String sign(String code) {
      return ScreeningWords.capital(words(code));
    }

    private String words(String code) {
      return Indicators.find(code).isPresent()
          ? page.t("library.sign." + code)
          : page.t("screening.sign." + code);
    }

    @Override
    public String outcome(WorryOutcome outcome) {
      return page.name("screening.outcome", outcome);
    }

    @Override
    public String reason(WorryReason reason) {
      return page.t("screening.reason." + reason.code(), reason.sign().map(this::words).orElse(""));
    }

    @Override
    public String kind(WorryType kind) {
      return page.name("screening.kind", kind);
    }

    @Override
    public String step(WorryStep step) {
      return page.name("screening.step", step);
    }

    @Override
    public boolean tells(WorryStep step) {
      return !step.forWorkersOnly();
    }

    @Override
    public String source(String source) {
      return "";
    }
  }

  /**
   * For staff.
   *
   * @param reported whether it has been reported already
   */
  public record Staff(boolean reported) implements ScreeningWords {
    @Override
    public String sign(String code) {
      return ScreeningWords.capital(Worry.signWords(code));
    }

    @Override
    public String outcome(WorryOutcome outcome) {
      return outcome.words();
    }

    @Override
    public String reason(WorryReason reason) {
      return reason.words();
    }

    @Override
    public String kind(WorryType kind) {
      return kind.words();
    }

    @Override
    public String step(WorryStep step) {
      return step.words();
    }

    @Override
    public boolean tells(WorryStep step) {
      return !reported || step != WorryStep.REPORT;
    }

    @Override
    public String source(String source) {
      return source;
    }
  }
}
