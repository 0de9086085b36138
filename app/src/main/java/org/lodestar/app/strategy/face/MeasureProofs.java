package org.lodestar.app.strategy.face;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Worker;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.MeasureProof;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;

/**
 * What figures say of indicators that are to prove something. Asked outside a transaction, since
 * figures are read so.
 */
@Component
public class MeasureProofs {
  private static final int TREND = 8;

  private final Figures figures;
  private final ClosedPeriods periods;

  MeasureProofs(Figures figures, ClosedPeriods periods) {
    this.figures = figures;
    this.periods = periods;
  }

  /**
   * Of a piece of evidence; none for a document, words, or an indicator that is not there any more.
   * Looking at the figure is recorded.
   */
  public Optional<MeasureProof> find(Worker worker, Evidence.Shown shown) {
    return shown
        .period()
        .flatMap(
            period ->
                Measures.find(shown.title())
                    .map(Measures::shown)
                    .map(each -> proof(worker, each.code(), period)));
  }

  private MeasureProof proof(Worker worker, String code, Period period) {
    IndicatorView view = figures.get(worker, code);
    List<ShownFigure> trend =
        view.line().series().figures().stream()
            .filter(each -> !each.period().last().isAfter(period.last()))
            .toList();
    ShownFigure figure =
        Stream.concat(
                view.line().series().figures().stream(), view.line().series().years().stream())
            .filter(each -> each.period().equals(period))
            .findFirst()
            .orElse(null);
    return new MeasureProof(
        view.line().measure(),
        period,
        figure,
        trend.subList(Math.max(0, trend.size() - TREND), trend.size()),
        view.line().watching().target(),
        periods.list(worker).stream()
            .filter(each -> !each.period().last().isBefore(period.last()))
            .findFirst()
            .map(Snapshot::closedAt)
            .orElse(null),
        view.line().watching().watched());
  }
}
