package org.lodestar.app.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.strategy.PlanAction;

/**
 * A round with all that belongs to it.
 *
 * @param criteria in the words with which it began
 * @param actions of the plan that answer a gap, by criterion
 */
public record MaturityView(
    MaturityRound round,
    List<Criterion> criteria,
    List<MaturityRound.Part> parts,
    List<MaturityScore> scores,
    Map<String, PlanAction> actions) {
  public MaturityView {
    criteria = List.copyOf(criteria);
    parts = List.copyOf(parts);
    scores = List.copyOf(scores);
    actions = Map.copyOf(actions);
  }

  /** One of its criteria. Throws {@link NotFound}. */
  public Criterion criterion(String code) {
    return criteria.stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** That a body takes part. Throws {@link NotFound}. */
  public MaturityRound.Part part(UUID body) {
    return parts.stream()
        .filter(each -> each.body().equals(body))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What a body says of itself on a criterion, if it has yet. */
  public Optional<MaturityScore> score(UUID body, String code) {
    return scores.stream()
        .filter(each -> each.body().equals(body) && each.criterion().equals(code))
        .findFirst();
  }

  /** All that a body says of itself. */
  public List<MaturityScore> scores(UUID body) {
    return scores.stream().filter(each -> each.body().equals(body)).toList();
  }

  /** How far the partners are apart on a criterion. Who has not handed in is not known. */
  public Spread spread(String code) {
    List<@Nullable MaturityAnswer> answers = new ArrayList<>();
    for (MaturityRound.Part part : parts) {
      answers.add(
          part.isHandedIn()
              ? score(part.body(), code).map(MaturityScore::standing).orElse(null)
              : null);
    }
    return Spread.of(answers);
  }

  /** Levels in a domain, of what moderators found alone: its middle is that of the partnership. */
  public Spread level(MaturityDomain domain) {
    return Spread.of(
        criteria.stream()
            .filter(each -> each.domain() == domain)
            .flatMap(each -> parts.stream().map(part -> found(part, each.code())))
            .toList());
  }

  private @Nullable MaturityAnswer found(MaturityRound.Part part, String code) {
    return score(part.body(), code)
        .map(MaturityScore::found)
        .map(MaturityScore.Found::answer)
        .orElse(null);
  }

  /** Whether it was closed without a peer who looked at any of it. */
  public boolean isAlone() {
    return round.state() == RoundState.CLOSED
        && scores.stream().allMatch(each -> each.found() == null);
  }

  /** What was handed in and nobody has moderated yet. */
  public List<MaturityScore> waiting() {
    return parts.stream()
        .filter(MaturityRound.Part::isHandedIn)
        .flatMap(part -> scores(part.body()).stream())
        .filter(each -> each.found() == null)
        .toList();
  }
}
