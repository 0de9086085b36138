package org.lodestar.app.risks.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lodestar.app.risks.ThreatSource.Given;
import org.lodestar.app.site.Refused.Refusal;

/** What a source must say before anything is kept of it: all that is wrong is told at once. */
public final class SourceRules {
  private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final int MOST = 5;

  private SourceRules() {}

  /** What is wrong. */
  public static List<Refusal> check(Given given, LocalDate today) {
    List<Refusal> wrong = new ArrayList<>();
    if (given.title().isEmpty()) {
      wrong.add(Refusal.of("source", "risks.source.missing"));
    }
    if (given.reference().isEmpty()) {
      wrong.add(Refusal.of("reference", "risks.source.reference.missing"));
    } else if (isOtherAddress(given.reference())) {
      wrong.add(Refusal.of("reference", "risks.source.reference.wrong"));
    }
    LocalDate dated = given.dated();
    if (dated == null) {
      wrong.add(Refusal.of("dated", "risks.source.dated.missing"));
    } else if (dated.isAfter(today)) {
      wrong.add(Refusal.of("dated", "site.date.future"));
    }
    if (given.grade() == null) {
      wrong.add(Refusal.of("grade", "risks.source.grade.missing"));
    }
    Integer information = given.information();
    if (information == null || information < 1 || information > MOST) {
      wrong.add(Refusal.of("information", "risks.source.information.missing"));
    }
    return wrong;
  }

  /** An address that is not https would lead into the dark, or run something. */
  private static boolean isOtherAddress(String reference) {
    return ADDRESS.matcher(reference.toLowerCase(Locale.ROOT)).matches()
        && !reference.startsWith("https://");
  }
}
