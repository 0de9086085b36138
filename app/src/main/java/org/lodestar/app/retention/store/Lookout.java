package org.lodestar.app.retention.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.retention.DisposalLine;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.RetentionRule.Doing;
import org.lodestar.app.retention.domain.DueDay;
import org.lodestar.app.retention.domain.Lines;
import org.lodestar.app.retention.domain.Looked;
import org.lodestar.app.vault.KeptRecord;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through all records of an organisation, in a transaction of its own in which the database
 * takes the program for who asks. Changes nothing.
 */
@Component
public class Lookout {
  private final Holders holders;

  Lookout(Holders holders) {
    this.holders = holders;
  }

  /** What was found: counts, and the records whose time is over. */
  public record Found(List<DisposalLine> lines, List<Looked> records) {}

  /** Looks with these rules on this day. Called inside a task's standing. */
  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public Found look(UUID organisation, Map<RecordClass, RetentionRule> rules, LocalDate today) {
    List<Looked> records = new ArrayList<>();
    for (KeptRecord kept : over(organisation, rules, today)) {
      RetentionRule rule = rules.get(kept.recordClass());
      records.add(new Looked(kept.recordClass(), kept.id(), how(kept, rule)));
    }
    return new Found(Lines.of(rules, holders.counts(organisation), records), records);
  }

  private Listed how(KeptRecord kept, @Nullable RetentionRule rule) {
    RecordRef whole = holders.whole(kept.recordClass(), kept.id());
    if (holders.isHeld(whole)) {
      return Listed.HELD;
    }
    if (!holders.open(whole).isEmpty()) {
      return Listed.OPEN;
    }
    return goes(rule) ? Listed.DUE : Listed.REVIEW;
  }

  /** Records that the rules would let go today, holds and open matters aside. */
  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public Set<UUID> toDispose(
      UUID organisation, Map<RecordClass, RetentionRule> rules, LocalDate today) {
    return over(organisation, rules, today).stream()
        .filter(kept -> goes(rules.get(kept.recordClass())))
        .map(KeptRecord::id)
        .collect(Collectors.toSet());
  }

  private static boolean goes(@Nullable RetentionRule rule) {
    return rule != null && rule.terms().doing() == Doing.DISPOSE;
  }

  private List<KeptRecord> over(
      UUID organisation, Map<RecordClass, RetentionRule> rules, LocalDate today) {
    LocalDate newest =
        rules.values().stream()
            .map(rule -> DueDay.newestThatCanBeOver(rule.terms(), today))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return holders.begunBefore(organisation, newest).stream()
        .filter(kept -> isOver(rules.get(kept.recordClass()), kept, today))
        .toList();
  }

  private static boolean isOver(@Nullable RetentionRule rule, KeptRecord kept, LocalDate today) {
    return rule != null && DueDay.isOver(rule.terms(), kept, today);
  }

  /** How one person of a case stands, who is to be erased. */
  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public Listed person(UUID person) {
    RecordRef whole = holders.whole(RecordClass.PERSON, person);
    if (holders.isHeld(whole)) {
      return Listed.HELD;
    }
    return holders.open(whole).isEmpty() ? Listed.DUE : Listed.OPEN;
  }
}
