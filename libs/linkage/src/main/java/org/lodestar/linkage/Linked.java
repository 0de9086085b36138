package org.lodestar.linkage;

import java.util.List;
import java.util.Optional;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.propose.Proposal;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Scorer;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.train.Training;

/**
 * What a linkage gave.
 *
 * @param table the records
 * @param model with all its probabilities
 * @param proposal how the settings came about, where none were given
 * @param training how the probabilities came about, where they were not given
 * @param rules what each blocking rule brought
 * @param pairs those worth telling, in the order of their records
 * @param clusters of all records
 * @param scorer weighs any pair by the model
 */
public record Linked(
    Table table,
    Model model,
    Optional<Proposal> proposal,
    Optional<Training> training,
    List<Blocking.RuleCount> rules,
    Edges pairs,
    Clusters clusters,
    Scorer scorer) {
  public Linked {
    rules = List.copyOf(rules);
  }
}
