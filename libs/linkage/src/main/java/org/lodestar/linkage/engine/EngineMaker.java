package org.lodestar.linkage.engine;

/** Makes an engine. A module that has one names its maker as a service. */
public interface EngineMaker {
  /** The name by which the engine is asked for. */
  String name();

  Engine make(EngineSettings settings);
}
