package org.lodestar.app.figures.face;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.figures.store.IndicatorRows;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which indicators there are and are watched: no figure, so that anybody may ask. */
@Component
@Transactional(readOnly = true)
public class Indicators {
  private final IndicatorRows rows;

  Indicators(IndicatorRows rows) {
    this.rows = rows;
  }

  /** Codes of those that the partnership watches. */
  public Set<String> watched() {
    Map<String, Watching> chosen = rows.watching();
    return Measures.all().stream()
        .filter(each -> IndicatorRows.watching(chosen, each).watched())
        .map(Measure::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
