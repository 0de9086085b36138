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
   * Whether what was said to one of the questions counts: neither as yes nor as no where it was not
   * free, or not understood; it is written down as it happened and asked again.
   */
  public boolean counts(ConsentKind kind) {
    return !unsafe() && understood(kind);
  }

  /**
   * Whether all that belongs to a question was explained, and the person said in own words what
   * they had understood. What has to be said about a referral is not asked of who is asked about
   * sharing alone, nor of who says no to the police.
   */
  public boolean understood(ConsentKind kind) {
    return understood(kind, outcomes.get(kind));
  }

  private boolean understood(ConsentKind kind, @Nullable ConsentOutcome said) {
    boolean no = said == ConsentOutcome.REFUSED;
    boolean told =
        switch (kind) {
          case POLICE_CO_OPERATION ->
              no && explained.contains(Explained.POLICE_ARE_TOLD_TALKING_IS_FREE);
          case SHARING_WITH_PARTNERS ->
              explained.contains(Explained.WHO_IT_IS_SHARED_WITH)
                  && (no || explained.contains(Explained.MAY_WITHDRAW) && noticeGiven());
          default -> false;
        };
    return understandingChecked
        && (told || noticeGiven() && explained.containsAll(EnumSet.allOf(Explained.class)));
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

  /** What was wrong with it, so that what was said to this question does not count. */
  public Set<Flaw> flaws(ConsentKind kind, ConsentOutcome said) {
    Map<Flaw, Boolean> all = new EnumMap<>(Flaw.class);
    all.put(Flaw.COMPANION, interpreter == Interpreter.COMPANION || companionPresent);
    all.put(Flaw.NO_INTERPRETER, interpreter == Interpreter.NOBODY);
    all.put(Flaw.NOT_PRIVATE, !inPrivate);
    all.put(Flaw.CAPACITY_DOUBTED, capacityDoubted);
    boolean unclear = !understood(kind, said);
    boolean noNotice = noticeVersion.equals(NO_NOTICE);
    all.put(Flaw.NO_NOTICE, unclear && noNotice);
    all.put(Flaw.NOT_UNDERSTOOD, unclear && !noNotice);
    all.values().removeIf(there -> !there);
    return all.keySet();
  }
}
