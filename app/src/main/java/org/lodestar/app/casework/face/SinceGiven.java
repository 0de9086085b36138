package org.lodestar.app.casework.face;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.casework.GivenChange;
import org.lodestar.app.casework.GivenNow;
import org.lodestar.app.casework.store.BedRows;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.ReachWays;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.statute.Circumstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of somebody became otherwise since parts of their case were given out, where whoever reads
 * those would act wrongly tonight: a way that must not be used, the bed, whether they are missing.
 */
@Component
@Transactional(readOnly = true)
public class SinceGiven {
  private static final String URGENCY = "URGENCY";

  private final ReachWays reach;
  private final BedRows beds;
  private final FactRows facts;
  private final Words words;

  SinceGiven(ReachWays reach, BedRows beds, FactRows facts, Words words) {
    this.reach = reach;
    this.beds = beds;
    this.facts = facts;
    this.words = words;
  }

  /**
   * What is otherwise than it was given.
   *
   * @param codes of the parts that were given
   * @param given what they said
   * @param at when they were frozen
   */
  public Set<GivenChange> of(
      UUID person, Collection<String> codes, List<CaseSheet> given, Instant at) {
    Set<GivenChange> changed = EnumSet.noneOf(GivenChange.class);
    if (!areSaid(reach.of(person, false).bans(), given)) {
      changed.add(GivenChange.REACH);
    }
    if (codes.contains(URGENCY)) {
      if (beds.list(person).stream().anyMatch(bed -> bed.at().isAfter(at))) {
        changed.add(GivenChange.BED);
      }
      if (isMissing(person) != isSaidToBeMissing(given)) {
        changed.add(GivenChange.MISSING);
      }
    }
    return changed;
  }

  /** How somebody must not be reached goes with every part. */
  private boolean areSaid(List<GivenNow.Ban> bans, List<CaseSheet> given) {
    List<String> said = lines(given, CaseSheet.REACH).map(line -> line.words().text()).toList();
    String family = words.say(Language.ENGLISH, "casework.section.reach.family");
    return bans.stream()
        .map(ban -> ban.value() == null ? family : ban.value().text())
        .allMatch(value -> said.stream().anyMatch(line -> line.contains(value)));
  }

  private boolean isMissing(UUID person) {
    return facts.list(person).stream()
        .anyMatch(note -> note.circumstance() == Circumstance.MISSING && note.value().isYes());
  }

  private boolean isSaidToBeMissing(List<CaseSheet> given) {
    String missing = words.say(Language.ENGLISH, "casework.fact.MISSING");
    return lines(given, URGENCY).anyMatch(line -> line.label().equals(missing));
  }

  private static Stream<CaseSection.Line> lines(List<CaseSheet> given, String code) {
    return given.stream()
        .filter(sheet -> sheet.code().equals(code))
        .flatMap(sheet -> sheet.passages().stream())
        .flatMap(passage -> passage.lines().stream());
  }
}
