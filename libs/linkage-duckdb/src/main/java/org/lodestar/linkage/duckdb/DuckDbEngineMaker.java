package org.lodestar.linkage.duckdb;

import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.engine.EngineMaker;
import org.lodestar.linkage.engine.EngineSettings;

/** Makes the engine, as a service. */
public final class DuckDbEngineMaker implements EngineMaker {
  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public Engine make(EngineSettings settings) {
    DuckDbSettings usual = DuckDbSettings.usual(settings.threads());
    return new DuckDbEngine(
        new DuckDbSettings(
            settings.threads(),
            settings.megabytes() == 0 ? usual.megabytes() : settings.megabytes(),
            settings.spill()));
  }
}
