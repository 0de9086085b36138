package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HouseSources;

/**
 * Where a code is asked there and then, an invented worker of a demonstration is asked for none.
 */
class FactorPartTest {
  private static final Path TEMPLATES = Path.of("src/main/templates");

  /** At the door at night a manager shows their own code for somebody else. */
  @Test
  void aCodeIsAskedForByThePartThatKnowsInventedWorkers() {
    List<String> asking = new ArrayList<>();
    for (Path file : HouseSources.files(TEMPLATES, ".jte")) {
      if (HouseSources.read(file).contains("name = \"factor\"")) {
        asking.add(TEMPLATES.relativize(file).toString());
      }
    }
    assertThat(asking).containsExactlyInAnyOrder("members/night.jte", "site/form/factor.jte");
  }
}
