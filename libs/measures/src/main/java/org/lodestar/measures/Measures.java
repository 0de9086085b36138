package org.lodestar.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.small.SmallNumbers;
import org.lodestar.measures.Measure.Frequency;
import org.lodestar.measures.Measure.Polarity;
import org.lodestar.measures.Measure.Strand;
import org.lodestar.vocabulary.ResourceTable;

/**
 * The library of indicators. The formulas are design: no law and no guidance prescribes them. A few
 * follow what other partnerships count.
 */
public final class Measures {
  private static final List<Measure> ALL =
      ResourceTable.read(Measures.class, "measures.psv").stream().map(Measures::measure).toList();

  private Measures() {}

  /** All indicators, in their order. */
  public static List<Measure> all() {
    return ALL;
  }

  /** The indicator with a code. */
  public static Optional<Measure> find(String code) {
    return ALL.stream().filter(measure -> measure.code().equals(code)).findFirst();
  }

  /**
   * The indicator that counts in each period what another one holds in a running total since
   * counting began; empty where there is none.
   */
  public static Optional<Measure> countOf(Measure total) {
    return total.formula() instanceof Formula.Stock stock
        ? ALL.stream()
            .filter(each -> each.formula().equals(new Formula.Count(stock.of())))
            .findFirst()
        : Optional.empty();
  }

  /**
   * What is shown where an indicator was chosen: of a running total what it counts in each period.
   */
  public static Measure shown(Measure chosen) {
    return countOf(chosen).orElse(chosen);
  }

  /** The running total of what an indicator counts in each period; empty where none is kept. */
  public static Optional<Measure> totalOf(Measure count) {
    return count.formula() instanceof Formula.Count counted
        ? ALL.stream()
            .filter(each -> each.formula().equals(new Formula.Stock(counted.of())))
            .findFirst()
        : Optional.empty();
  }

  private static @Nullable BigDecimal most(ResourceTable.Row row) {
    String most = row.text("most");
    return most.isEmpty() ? null : new BigDecimal(most);
  }

  private static Measure measure(ResourceTable.Row row) {
    return new Measure(
        row.text("code"),
        FormulaText.read(row.text("formula")),
        row.choice("polarity", Polarity.class),
        row.choice("frequency", Frequency.class),
        row.list("strands").stream().map(Strand::valueOf).collect(Collectors.toSet()),
        row.text("default").equals("yes"),
        row.text("people").equals("yes") ? SmallNumbers.usual().least() : 0,
        row.list("by"),
        most(row));
  }
}
