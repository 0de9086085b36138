package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/**
 * What is written down before somebody decides about a referral for an adult who lacks capacity for
 * it (Mental Capacity Act 2005, sections 1 to 4). It may be kept unfinished.
 *
 * @param abilities what the adult could do of what deciding takes; the others were not looked at
 * @param advocates what became of asking for each; the others were not asked for
 * @param considered points of the checklist that were gone through
 * @param outcome what was decided: to refer, or not to
 * @param reviewOn when it is looked at again
 */
public record BestInterests(
    Map<Part, PersonalText> words,
    Map<Ability, Known> abilities,
    Map<AdvocateKind, AdvocateAnswer> advocates,
    Set<Point> considered,
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
    /** Why it could not wait for an advocate who is still to be found. */
    WHY_NOW,
    /** What was weighed, and the less restrictive ways. */
    OPTIONS,
    /** Why this is best for them. */
    REASONS,
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
    if (outcome != null && outcome.kind() != Decision.Kind.BEST_INTERESTS) {
      throw new IllegalArgumentException("The outcome does not fit the decision");
    }
  }

  /** Nothing is written yet. */
  public static BestInterests empty() {
    return new BestInterests(Map.of(), Map.of(), Map.of(), Set.of(), null, null, null);
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
