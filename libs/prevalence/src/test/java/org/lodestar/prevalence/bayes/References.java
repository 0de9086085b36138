package org.lodestar.prevalence.bayes;

import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.table.CaptureFile;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Public capture tables and what other programs make of them, where nothing is counted. */
public final class References {
  private References() {}

  public static CaptureTable table(String name) {
    return CaptureFile.parse(Reference.text(name + ".csv"));
  }

  /** What other programs say, by kind of result. */
  public static JsonNode results(String kind) {
    return JsonMapper.shared().readTree(Reference.text("oracles.json")).get(kind);
  }
}
