package org.lodestar.app.ledger;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Tally;
import org.springframework.stereotype.Component;

/** What a test told the ledger, in which others write too: what there is now, less what was. */
@Component
public class Added {
  private final Gathering gathering;
  private final Tallies tallies;

  Added(Gathering gathering, Tallies tallies) {
    this.gathering = gathering;
    this.tallies = tallies;
  }

  /** From now on. */
  public Since since() {
    gathering.run();
    return new Since(tallies.now());
  }

  /** Everything up to a moment. */
  public final class Since {
    private final Map<String, SortedMap<YearMonth, Tally>> before;

    private Since(Map<String, SortedMap<YearMonth, Tally>> before) {
      this.before = before;
    }

    /** What has come for an indicator, in all months together. */
    public Tally of(String code) {
      gathering.run();
      Measure measure = Measures.find(code).orElseThrow();
      return sum(tallies.now(), measure).plus(sum(before, measure).times(-1));
    }
  }

  private static Tally sum(Map<String, SortedMap<YearMonth, Tally>> all, Measure measure) {
    return all.getOrDefault(measure.formulaText(), new TreeMap<>()).values().stream()
        .reduce(Tally.NOTHING, Tally::plus);
  }
}
