package org.lodestar.linkage.propose;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;

/**
 * Settings that were thought up for some lists.
 *
 * @param model not trained yet
 * @param profiles what each column seems to hold
 * @param reasons what was chosen and why, line by line
 * @param expected share of the pairs of one entity that the blocking rules are expected to find
 */
public record Proposal(Model model, List<Profile> profiles, List<String> reasons, double expected) {
  /** Pairs to look at for each record. */
  public static final double USUAL_PAIRS = 40;

  /** Proposes settings; the seed decides which mistakes are thought up. */
  public static Proposal of(Columns columns, LinkType type, double pairsEach, long seed) {
    List<Profile> seen = Profile.all(columns.table());
    Echoes echoes = new Echoes(columns.table());
    List<Profile> profiles = seen.stream().filter(each -> !echoes.isEcho(each, seen)).toList();
    List<Comparison> comparisons = new Comparisons(profiles).all();
    if (comparisons.isEmpty()) {
      throw new LinkageException(
          "No column says anything: each is empty or has the same value everywhere.");
    }
    double budget = Math.max(50_000, pairsEach * columns.table().size());
    RuleSearch.Chosen chosen = new RuleSearch(profiles, columns, budget, seed).choose();
    if (chosen.rules().isEmpty()) {
      throw new LinkageException(
          "No blocking rule keeps the pairs below "
              + (long) budget
              + ". Give settings with rules of your own, or allow more pairs.");
    }
    List<String> reasons = new ArrayList<>();
    profiles.forEach(each -> reasons.add(reason(each)));
    seen.stream()
        .filter(each -> !profiles.contains(each))
        .forEach(each -> reasons.add(each.name() + ": left out, other columns say the same"));
    reasons.addAll(chosen.reasons());
    return new Proposal(
        Model.of(type, comparisons, chosen.rules()), profiles, reasons, chosen.expected());
  }

  private static String reason(Profile profile) {
    return "%s: taken for %s (%.0f %% have a value, %,d distinct)"
        .formatted(profile.name(), profile.kind(), 100 * profile.complete(), profile.distinct());
  }
}
