package org.lodestar.app.casework.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CourtPlan.Bed;
import org.lodestar.app.casework.CourtPlan.Goer;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.vault.PersonalText;

/** What must be there before somebody is said to go to court with a person. */
public final class CourtRules {
  private static final Pattern NUMBER = Pattern.compile("(\\D*\\d){3,}\\D*");

  private CourtRules() {}

  /**
   * Who goes there, with whom they can be rung up.
   *
   * @return null where nothing was written
   * @throws Refused for one of whom a part is missing, or who is nobody
   */
  public static @Nullable Goer goer(String body, String name, String number) {
    if ((body + name + number).isBlank()) {
      return null;
    }
    List<Refusal> wrong = new ArrayList<>();
    if (!CustodyRules.isSomebody(body)) {
      wrong.add(Refusal.of("goesBody", "casework.custody.rule.goesBody"));
    }
    if (!CustodyRules.isSomebody(name)) {
      wrong.add(Refusal.of("goesName", "casework.custody.rule.goesName"));
    }
    if (!NUMBER.matcher(number).matches()) {
      wrong.add(Refusal.of("goesNumber", "casework.custody.rule.goesNumber"));
    }
    Refused.unlessEmpty(wrong);
    return new Goer(PersonalText.of(body), PersonalText.of(name), PersonalText.of(number));
  }

  /**
   * The plan, which may hold one part alone.
   *
   * @param yet whether it is said that nobody goes yet
   * @throws Refused where nothing is said, where somebody and nobody goes, and where it is not said
   *     what kind of place it is
   */
  public static CourtPlan plan(
      @Nullable Bed bed,
      @Nullable PersonalText sleeps,
      @Nullable PersonalText certificate,
      @Nullable Goer goes,
      boolean yet,
      @Nullable PersonalText more) {
    if (goes != null && yet) {
      throw Refused.at("nobody", "casework.custody.rule.goesOrNobody");
    }
    boolean words = sleeps != null || certificate != null;
    if (goes == null && !yet && bed == null && !words && more == null) {
      throw Refused.at("bed", "casework.custody.rule.courtNothing");
    }
    if (bed == null && words) {
      throw Refused.at("bed", "casework.custody.rule.bed");
    }
    if (bed != null && bed != Bed.CELL && sleeps == null) {
      throw Refused.at("sleeps", "casework.custody.rule.sleeps");
    }
    if (bed != Bed.CELL && certificate != null) {
      throw Refused.at("certificate", "casework.custody.rule.certificate");
    }
    return new CourtPlan(bed, sleeps, certificate, goes, more);
  }
}
