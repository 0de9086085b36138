package org.lodestar.app.support.store;

import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.TakenOn;

/**
 * Whose work is looked for.
 *
 * @param worker what they do themselves
 * @param takenOn and what others would have done in cases that they look after now
 */
public record Whose(UUID worker, TakenOn takenOn) {
  /** What one worker does themselves. */
  public static Whose only(UUID worker) {
    return new Whose(worker, new TakenOn(Set.of(), Set.of()));
  }

  /** What is theirs by who does it, in which case. */
  Condition does(TableField<?, UUID> who, TableField<?, UUID> caseFile) {
    Condition own = who.eq(worker);
    return takenOn.isEmpty()
        ? own
        : own.or(
            who.eq(DSL.any(takenOn.from().toArray(UUID[]::new)))
                .and(caseFile.eq(DSL.any(takenOn.cases().toArray(UUID[]::new)))));
  }
}
