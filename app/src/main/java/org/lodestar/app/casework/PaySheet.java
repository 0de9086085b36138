package org.lodestar.app.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ForcedLabourSign;

/**
 * What a person worked and was paid.
 *
 * @param signs of forced labour that were seen or told
 * @param note what shows it
 */
public record PaySheet(
    List<PaySpell> spells, Set<ForcedLabourSign> signs, @Nullable PersonalText note) {
  public PaySheet {
    spells = List.copyOf(spells);
    signs = Set.copyOf(signs);
  }

  /** Nothing was written yet. */
  public static PaySheet empty() {
    return new PaySheet(List.of(), Set.of(), null);
  }

  /** The same with this spell, in its old place or at the end. */
  public PaySheet with(PaySpell spell) {
    List<PaySpell> all = new ArrayList<>(spells);
    int at = spells.stream().map(PaySpell::id).toList().indexOf(spell.id());
    if (at < 0) {
      all.add(spell);
    } else {
      all.set(at, spell);
    }
    return new PaySheet(all, signs, note);
  }

  /** The same without this spell. */
  public PaySheet without(UUID spell) {
    return new PaySheet(
        spells.stream().filter(each -> !each.id().equals(spell)).toList(), signs, note);
  }

  /** The same with other signs. */
  public PaySheet with(Set<ForcedLabourSign> seen, @Nullable PersonalText shownBy) {
    return new PaySheet(spells, seen, shownBy);
  }

  /** Pay is of somebody's file, and never printed by accident. */
  @Override
  public String toString() {
    return "PaySheet[" + spells.size() + "]";
  }
}
