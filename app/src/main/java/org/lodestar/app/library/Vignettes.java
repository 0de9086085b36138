package org.lodestar.app.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.statute.Worry;
import org.lodestar.statute.WorryFact;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ResourceTable;
import org.lodestar.vocabulary.Surroundings;

/** The vignettes, in order. */
public final class Vignettes {
  private static final List<Vignette> ALL =
      ResourceTable.read(Vignettes.class, "vignettes.psv").stream()
          .map(Vignettes::vignette)
          .toList();

  private Vignettes() {}

  public static List<Vignette> list() {
    return ALL;
  }

  public static Optional<Vignette> find(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private static Vignette vignette(ResourceTable.Row row) {
    Set<WorryFact> facts =
        row.list("facts").stream().map(WorryFact::valueOf).collect(Collectors.toSet());
    Worry worry =
        new Worry(
            row.choice("surroundings", Surroundings.class),
            row.find("sector").orElse(null),
            row.choice("age", AgeStatus.class),
            facts,
            row.list("signs"));
    return new Vignette(row.text("id"), row.text("about"), worry, row.text("text"));
  }
}
