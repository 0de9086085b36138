package org.lodestar.linkage.engine;

import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.lodestar.linkage.fault.LinkageException;

/** The engines that are there: that of this process, and those of modules beside it. */
public final class Engines {
  private static final String HERE = "jvm";
  private static final Set<String> ELSEWHERE = Set.of("duckdb", "spark");

  private Engines() {}

  /**
   * The engine with a name.
   *
   * @throws LinkageException when there is none, with those that there are
   */
  public static Engine named(String name, EngineSettings settings) {
    if (name.equals(HERE)) {
      return new JvmEngine(settings.threads());
    }
    Set<String> there = new TreeSet<>(Set.of(HERE));
    for (EngineMaker maker : ServiceLoader.load(EngineMaker.class)) {
      if (maker.name().equals(name)) {
        return maker.make(settings);
      }
      there.add(maker.name());
    }
    String missing =
        ELSEWHERE.contains(name)
            ? "The engine "
                + name
                + " is the module linkage-"
                + name
                + ", which is not beside this one"
            : "There is no engine \"" + name + "\"";
    throw new LinkageException(missing + "; there is " + String.join(", ", there) + ".");
  }
}
