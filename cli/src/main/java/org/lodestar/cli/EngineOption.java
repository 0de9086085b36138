package org.lodestar.cli;

import java.nio.file.Path;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.engine.EngineSettings;
import org.lodestar.linkage.engine.Engines;

/** {@code --engine}, and what it may use: where candidate pairs are looked at. */
final class EngineOption {
  private EngineOption() {}

  static Engine of(Options options, int threads) {
    String name = options.find("--engine").orElse("jvm");
    if (name.equals("jvm") && (options.has("--memory") || options.has("--spill"))) {
      throw new CommandRefused("--memory is for --engine duckdb, --spill for duckdb and spark.");
    }
    int megabytes = options.has("--memory") ? options.count("--memory") : 0;
    Path spill = options.find("--spill").map(Path::of).orElse(null);
    return Engines.named(name, new EngineSettings(threads, megabytes, spill));
  }
}
