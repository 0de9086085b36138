package org.lodestar.app.ground;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was answered already within one transaction that only reads. A home page asks a dozen rooms,
 * and several of them ask the same: where somebody works, for whom they stand in. The database is
 * asked once, by the first. A transaction that may write always asks anew, and so does another
 * standing: what one may see is never told to another.
 */
public final class AskedOnce implements TransactionSynchronization {
  private final Map<Question, Object> answers = new HashMap<>();

  private record Question(Standing standing, Class<?> asked, List<Object> what) {}

  private AskedOnce() {}

  /**
   * The answer, asked for at most once.
   *
   * @param asked who answers it
   * @param what tells this question from others to the same; has a value, as records and
   *     identifiers have
   * @param answer asks; what it gives cannot be changed, since others get it too
   */
  public static <T> T ask(Class<?> asked, List<Object> what, Supplier<T> answer) {
    return reads()
        ? here().answered(new Question(Standing.current(), asked, what), answer)
        : answer.get();
  }

  private static boolean reads() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && TransactionSynchronizationManager.isSynchronizationActive()
        && TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }

  /** It goes with its transaction, and waits while another one is begun inside it. */
  private static AskedOnce here() {
    for (TransactionSynchronization each :
        TransactionSynchronizationManager.getSynchronizations()) {
      if (each instanceof AskedOnce once) {
        return once;
      }
    }
    AskedOnce fresh = new AskedOnce();
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  // One question is answered with one type: it names who answers it.
  @SuppressWarnings("unchecked")
  private <T> T answered(Question question, Supplier<T> answer) {
    Object known = answers.get(question);
    if (known == null) {
      known = answer.get();
      answers.put(question, known);
    }
    return (T) known;
  }
}
