package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

/**
 * A conversation in which an adult was asked for consents, with what came of each.
 *
 * @param language spoken in it
 * @param inPrivate nobody else could hear
 * @param companionPresent somebody who came with the person sat in
 * @param understandingChecked the person said in own words what they had understood
 * @param noticeVersion of the privacy notice that was given; {@link #NO_NOTICE} where none was
 * @param capacityDoubted whether there was a reason to doubt capacity for this decision
 * @param outcomes by kind; kinds that were not asked are absent
 * @param reasons the person's own reasons
 */
public record Conversation(
    LocalDate heldOn,
    Method method,
    Interpreter interpreter,
    @Nullable PersonalText language,
    boolean inPrivate,
    boolean companionPresent,
    boolean understandingChecked,
    Set<Explained> explained,
    String noticeVersion,
    boolean capacityDoubted,
    Map<ConsentKind, ConsentOutcome> outcomes,
    @Nullable PersonalText reasons) {
  /** Nobody gave them the words about their data. */
  public static final String NO_NOTICE = "NOT_GIVEN";

  /** How it was held. */
  public enum Method {
    IN_PERSON,
    VIDEO,
    PHONE
  }

  public Conversation {
    explained = Set.copyOf(explained);
    outcomes = Map.copyOf(outcomes);
  }

  /**
   * Whether an answer given in it counts. One that was not free, or was not understood, is written
   * down as it happened; it counts neither as yes nor as no and is asked for again.
   */
  public boolean counts() {
    return !unsafe() && understood();
  }

  /**
   * Whether what was said to one of the questions counts. To say no to the police takes only that
   * it was explained that they are free to, and was understood: nothing has to be said about a
   * referral first.
   */
  public boolean counts(ConsentKind kind) {
    boolean police =
        kind == ConsentKind.POLICE_CO_OPERATION
            && outcomes.get(kind) == ConsentOutcome.REFUSED
            && explained.contains(Explained.POLICE_ARE_TOLD_TALKING_IS_FREE);
    return counts() || (police && understandingChecked && !unsafe());
  }

  /**
   * Whether everything was explained, and the person said in own words what they had understood.
   */
  public boolean understood() {
    return understandingChecked
        && explained.containsAll(EnumSet.allOf(Explained.class))
        && noticeGiven();
  }

  /** Whether they were given the words about their data. */
  public boolean noticeGiven() {
    return !noticeVersion.isBlank() && !noticeVersion.equals(NO_NOTICE);
  }

  /** Whether answers given in it are no free answers. */
  public boolean unsafe() {
    return isNoInterpreter() || companionPresent || !inPrivate;
  }

  private boolean isNoInterpreter() {
    return interpreter == Interpreter.COMPANION || interpreter == Interpreter.NOBODY;
  }

  /** What was wrong with it, so that its answers do not count. */
  public Set<Flaw> flaws() {
    Map<Flaw, Boolean> all = new EnumMap<>(Flaw.class);
    all.put(Flaw.COMPANION, interpreter == Interpreter.COMPANION || companionPresent);
    all.put(Flaw.NO_INTERPRETER, interpreter == Interpreter.NOBODY);
    all.put(Flaw.NOT_PRIVATE, !inPrivate);
    all.put(Flaw.CAPACITY_DOUBTED, capacityDoubted);
    all.put(Flaw.NO_NOTICE, noticeVersion.equals(NO_NOTICE));
    all.put(Flaw.NOT_UNDERSTOOD, !understood() && !noticeVersion.equals(NO_NOTICE));
    all.values().removeIf(there -> !there);
    return all.keySet();
  }
}
