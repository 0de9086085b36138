package org.lodestar.statute;

import java.util.Set;
import java.util.function.Predicate;
import org.lodestar.vocabulary.BaseType;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.LocalFlag;

/**
 * The kinds of exploitation that a strategy names and a worker prepares for. They overlap: one
 * person may have met several, and none of them is a box of the Home Office form. Shown in this
 * order.
 */
public enum HarmKind {
  /** Being recruited, moved, handed on or harboured, also within one country. */
  TRAFFICKING(Harm::moved),
  FORCED_LABOUR(harm -> harm.has(BaseType.LABOUR)),
  DOMESTIC_SERVITUDE(harm -> harm.has(BaseType.DOMESTIC)),
  SEXUAL_EXPLOITATION(harm -> harm.has(BaseType.SEXUAL)),
  FORCED_MARRIAGE(harm -> harm.has(LocalFlag.FORCED_MARRIAGE)),
  /** Carrying, holding or selling drugs, growing them, or a home taken over for it. */
  COUNTY_LINES(HarmKind::isDrugs),
  ORGAN_REMOVAL(harm -> harm.has(ExploitationType.ORGAN)),
  /** Made to beg or steal. */
  STREET_CRIME(harm -> harm.has(LocalFlag.FORCED_BEGGING) || harm.has(LocalFlag.FORCED_THEFT)),
  /** Groomed, controlled or advertised by telephone or online. */
  ONLINE(harm -> harm.has(LocalFlag.ONLINE));

  private final Predicate<Harm> holds;

  HarmKind(Predicate<Harm> holds) {
    this.holds = holds;
  }

  /** Whether what happened is of this kind. */
  public boolean isIn(Harm harm) {
    return holds.test(harm);
  }

  /** Wording for staff. */
  public String words() {
    return Words.get("harm." + name());
  }

  /**
   * Made to commit crime and nothing says that it was begging or theft: then drugs are likeliest.
   */
  private static boolean isDrugs(Harm harm) {
    boolean street = STREET_CRIME.isIn(harm);
    boolean flagged =
        Set.of(LocalFlag.COUNTY_LINES, LocalFlag.CUCKOOING, LocalFlag.CANNABIS_CULTIVATION).stream()
            .anyMatch(harm::has);
    return flagged || (harm.has(ExploitationType.CRIM_FORCED) && !street);
  }
}
