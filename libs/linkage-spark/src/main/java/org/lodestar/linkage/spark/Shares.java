package org.lodestar.linkage.spark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.lodestar.linkage.fault.LinkageException;

/**
 * Shares work out over all machines. There is one stage and nothing moves between machines: a share
 * that is lost with its machine is simply done again elsewhere.
 */
final class Shares {
  /** So that all cores end at about the same time, though some shares take longer. */
  private static final int FOR_EACH_CORE = 5;

  /** No share is of more parts: about ten million pairs, a few seconds. */
  private static final int LARGEST = 64;

  private final JavaSparkContext context;

  Shares(JavaSparkContext context) {
    this.context = context;
  }

  /** How many shares so many parts of work make. */
  int number(int parts) {
    int wanted = Math.max(FOR_EACH_CORE * context.defaultParallelism(), parts / LARGEST);
    return Math.max(1, Math.min(wanted, parts));
  }

  /**
   * What each share gave.
   *
   * @param work takes the number of a share
   * @throws LinkageException in the words of the machine that could not go on, or when the work was
   *     broken off
   */
  <T> List<T> all(int shares, Function<Integer, T> work) {
    // Else work that is broken off would run on to its end.
    context.setLocalProperty("spark.job.interruptOnCancel", "true");
    List<Integer> numbers = IntStream.range(0, shares).boxed().toList();
    if (context.sc().isStopped()) {
      throw new LinkageException(
          "Spark has stopped, because no machine could take the work, or because it was told to:"
              + " see its log.");
    }
    JavaFutureAction<List<T>> running =
        context.parallelize(numbers, shares).map(work).collectAsync();
    try {
      return running.get();
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw new LinkageException("The work was broken off.", e);
    } catch (ExecutionException e) {
      throw inWords(e);
    }
  }

  private static LinkageException inWords(ExecutionException e) {
    Optional<LinkageException> ours =
        Stream.<Throwable>iterate(e, each -> each != null, Throwable::getCause)
            .filter(LinkageException.class::isInstance)
            .map(LinkageException.class::cast)
            .findFirst();
    return ours.orElseGet(
        () ->
            new LinkageException(
                "Spark could not carry out the linkage: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                e));
  }
}
