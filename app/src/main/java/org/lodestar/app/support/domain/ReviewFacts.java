package org.lodestar.app.support.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.lodestar.app.support.LaterReview;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.SheetKind;
import org.lodestar.measures.Fact;

/** What a review after move-on tells without a name. */
public final class ReviewFacts {
  /** The kind of fact. */
  public static final String KIND = "review.settled";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private ReviewFacts() {}

  /** The fact of a review that was held or tried; none while it is only planned. */
  public static Optional<Fact> of(Sheet sheet) {
    String result = sheet.answers().text("result");
    if (sheet.kind() != SheetKind.REVIEW || result.isEmpty() || result.equals("PLANNED")) {
      return Optional.empty();
    }
    return Optional.of(
        Fact.of(KIND, YearMonth.from(day(sheet)))
            .with("after", after(LaterReview.valueOf(sheet.topic())))
            .with("result", result)
            .with("still", sheet.answers().list("still").toArray(String[]::new)));
  }

  private static LocalDate day(Sheet sheet) {
    return sheet.answers().day("on").orElseGet(() -> LocalDate.ofInstant(sheet.at(), LONDON));
  }

  private static String after(LaterReview review) {
    return switch (review) {
      case MONTHS_3 -> "M3";
      case MONTHS_6 -> "M6";
      case MONTHS_12 -> "M12";
    };
  }
}
