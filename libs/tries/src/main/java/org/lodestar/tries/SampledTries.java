package org.lodestar.tries;

import net.jqwik.api.JqwikException;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Draws the tries of each property from the seed of the run, and in a plain run fewer of them. A
 * property that names its own seed is a fault that was found: it is left as it is.
 */
public final class SampledTries implements AroundPropertyHook {
  private static final int ENOUGH = 20;
  private static final int ONE_IN = 10;
  private static final int UNSAID = 1000;

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext property, PropertyExecutor executor) {
    PropertyAttributes attributes = property.attributes();
    if (attributes.seed().isPresent()) {
      return executor.execute();
    }
    long seed = Run.seed(property.containerClass().getName() + property.targetMethod().getName());
    int tries = tries(attributes.tries().orElse(UNSAID));
    attributes.setSeed(Long.toString(seed));
    attributes.setTries(tries);
    PropertyExecutionResult result = executor.execute();
    return result.status() == Status.FAILED ? told(result, seed, tries) : result;
  }

  /** How many of so many a run tries. */
  static int tries(int all) {
    return Run.isThorough() ? all : Math.min(all, Math.max(ENOUGH, all / ONE_IN));
  }

  private static PropertyExecutionResult told(
      PropertyExecutionResult failed, long seed, int tries) {
    Throwable cause = failed.throwable().orElseGet(() -> new JqwikException("It failed."));
    AssertionError told =
        new AssertionError(
            """
            %s
            Try the same again: -D%s=%d%s
            Keep it as a test of its own, beside this one: @Property(seed = "%d", tries = %d)"""
                .formatted(
                    cause,
                    Run.SEED,
                    Run.seed(),
                    Run.isThorough() ? " -D" + Run.THOROUGH + "=true" : "",
                    seed,
                    tries),
            cause);
    return failed.mapToFailed(told);
  }
}
