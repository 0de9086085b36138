package org.lodestar.linkage.spark;

import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.engine.EngineMaker;
import org.lodestar.linkage.engine.EngineSettings;
import org.lodestar.linkage.fault.LinkageException;

/** Makes the engine, as a service. */
public final class SparkEngineMaker implements EngineMaker {
  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Engine make(EngineSettings settings) {
    if (settings.megabytes() != 0) {
      throw new LinkageException(
          "The memory of Spark is that of Java: leave the number of megabytes out, and start Java,"
              + " or spark-submit, with as much as is wanted.");
    }
    return SparkEngine.with(new SparkSettings(settings.threads(), settings.spill()));
  }
}
