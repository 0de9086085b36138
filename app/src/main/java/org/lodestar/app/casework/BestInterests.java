package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/**
 * What is written down before somebody decides about one question for an adult who lacks capacity
 * for it (Mental Capacity Act 2005, sections 1 to 4). It may be kept unfinished.
 *
 * @param matter the question
 * @param abilities what the adult could do of what deciding takes; the others were not looked at
 * @param advocates what became of asking for each; the others were not asked for
 * @param considered points of the checklist that were gone through
 * @param asTheyWish whether it is what they want, as far as anybody knows; null before it is asked
 * @param outcome what was decided, of what fits the question
 * @param reviewOn when it is looked at again
 */
public record BestInterests(
    Matter matter,
    Map<Part, PersonalText> words,
    Map<Ability, Known> abilities,
    Map<AdvocateKind, AdvocateAnswer> advocates,
    Set<Point> considered,
    @Nullable Known asTheyWish,
    Decision.@Nullable Outcome outcome,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate reviewOn) {
  /** What is told in words, in the order of the page. */
  public enum Part {
    /** The decision in question. */
    QUESTION,
    /** How it was explained, and what help was given to decide. */
    SUPPORT,
    /** What showed which ability was missing. */
    SHOWN,
    /** The impairment or disturbance, and how it is the cause. */
    CAUSE,
    /** Whether and when capacity may return. */
    REGAIN,
    /** Their wishes and feelings, past and present, beliefs and values, and their own part. */
    WISHES,
    /** Who was consulted and what they said. */
    CONSULTED,
    /** What was done at once, because waiting would have harmed them. */
    AT_ONCE,
    /** Why it could not wait for an advocate who is still to be found. */
    WHY_NOW,
    /** What was weighed, and the less restrictive ways. */
    OPTIONS,
    /** Why this is best for them. */
    REASONS,
    /** Why it is best although they want something else. */
    AGAINST,
    /** Name and post of who decides. */
    DECIDER
  }

  /** The checklist of section 4. */
  public enum Point {
    NO_ASSUMPTION,
    CAPACITY_MAY_RETURN,
    TOOK_PART,
    WISHES_AND_FEELINGS,
    BELIEFS_AND_VALUES,
    OTHER_FACTORS,
    VIEWS_OF_OTHERS
  }

  public BestInterests {
    words = Map.copyOf(words);
    abilities = Map.copyOf(abilities);
    advocates = Map.copyOf(advocates);
    considered = Set.copyOf(considered);
    if (outcome != null
        && (outcome.kind() != Decision.Kind.BEST_INTERESTS || !outcome.fits(matter))) {
      throw new IllegalArgumentException("The outcome does not fit the decision");
    }
  }

  /** Nothing is written yet. */
  public static BestInterests empty(Matter matter) {
    return new BestInterests(
        matter, Map.of(), Map.of(), Map.of(), Set.of(), null, null, null, null);
  }

  /** What was written for a part. */
  public Optional<PersonalText> said(Part part) {
    return Optional.ofNullable(words.get(part));
  }

  /** What became of asking for an advocate of a kind. */
  public AdvocateAnswer advocate(AdvocateKind kind) {
    return advocates.getOrDefault(kind, AdvocateAnswer.none());
  }
}
