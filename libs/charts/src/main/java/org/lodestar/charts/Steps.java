package org.lodestar.charts;

import java.util.List;

/** Figures sorted into a few equal steps from nought up. */
final class Steps {
  private Steps() {}

  /** Steps from nought to the most, at most one more than asked for. */
  static Ticks ticks(List<Value> values, int about) {
    double most = values.stream().filter(Value::isKnown).mapToDouble(Value::number).max().orElse(0);
    boolean whole =
        values.stream()
            .filter(Value::isKnown)
            .allMatch(each -> each.number() == Math.rint(each.number()));
    return Ticks.around(0, Math.max(most, whole ? 1 : 1e-9), about, whole);
  }

  /** Which step a figure is on, from 0 on; nought has a step of its own. */
  static int of(Ticks ticks, double number) {
    return number <= 0 ? 0 : (int) Math.ceil(number / ticks.step() - 1e-9);
  }

  static int count(Ticks ticks) {
    return (int) Math.round(ticks.high() / ticks.step()) + 1;
  }

  /** Its figures: {@code 0}, {@code 1–5}, {@code 6–10}. */
  static String words(Ticks ticks, int step) {
    if (step == 0) {
      return "0";
    }
    double to = step * ticks.step();
    double from = (step - 1) * ticks.step() + (ticks.step() >= 1 ? 1 : 0);
    return from == to ? Ticks.words(to) : Ticks.words(from) + "–" + Ticks.words(to);
  }
}
