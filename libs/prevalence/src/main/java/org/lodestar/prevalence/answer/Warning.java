package org.lodestar.prevalence.answer;

/**
 * What a reader must know of a figure.
 *
 * @param code a word for programs
 * @param text a sentence or two for people
 */
public record Warning(Code code, String text) {
  /** How much a warning weighs. */
  public enum Weight {
    /** No total may be shown. */
    BLOCKS,
    /** The total may be far off. */
    SERIOUS,
    /** Good to know. */
    NOTE
  }

  /** What there is to warn of. */
  public enum Code {
    OVERLAP_UNDER_10(Weight.BLOCKS),
    NOTHING_ESTIMATED(Weight.BLOCKS),
    CHECKLIST_INCOMPLETE(Weight.BLOCKS),
    DEFINITIONS_DIFFER(Weight.BLOCKS),
    TWO_LISTS_DEPEND(Weight.BLOCKS),
    OVERLAP_10_TO_30(Weight.SERIOUS),
    TWO_LISTS(Weight.SERIOUS),
    OVER_TEN_TIMES_SEEN(Weight.SERIOUS),
    METHODS_DISAGREE(Weight.SERIOUS),
    MODELS_DISAGREE(Weight.SERIOUS),
    SEVERAL_HUMPS(Weight.SERIOUS),
    ONE_PERSON_MATTERS(Weight.SERIOUS),
    INCONSISTENT(Weight.SERIOUS),
    LINKS_MATTER(Weight.SERIOUS),
    ASSUMPTION_DOUBTED(Weight.SERIOUS),
    NOT_MIXED(Weight.SERIOUS),
    NOT_SETTLED(Weight.SERIOUS),
    GRID_TOO_SHORT(Weight.SERIOUS),
    SATURATED_GRAPH_LET_IN(Weight.SERIOUS),
    TERMS_UNCERTAIN(Weight.SERIOUS),
    NO_ESTIMATE(Weight.SERIOUS),
    REPLICATES_WITHOUT_FIT(Weight.SERIOUS),
    LISTS_OUT_OF_REACH(Weight.NOTE),
    SMALL_LIST(Weight.NOTE),
    PAIRS_WITHOUT_OVERLAP(Weight.NOTE),
    ASSUMES_INDEPENDENCE(Weight.NOTE),
    ONE_MODEL_ONLY(Weight.NOTE),
    NO_BOOTSTRAP(Weight.NOTE),
    SATURATED_GRAPH_LEFT_OUT(Weight.NOTE),
    OVER_21_TIMES_SEEN(Weight.NOTE),
    LOWER_BOUND_ONLY(Weight.NOTE);

    private final Weight weight;

    Code(Weight weight) {
      this.weight = weight;
    }

    public Weight weight() {
      return weight;
    }
  }

  public boolean blocks() {
    return code.weight() == Weight.BLOCKS;
  }
}
