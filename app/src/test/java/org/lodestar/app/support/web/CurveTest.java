package org.lodestar.app.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.support.Outcome;
import org.lodestar.app.support.Scoring;
import org.lodestar.app.support.Someone;

class CurveTest {
  private static Scoring on(String day, String safety) {
    return new Scoring(
        Ids.next(),
        Ids.next(),
        Ids.next(),
        Someone.answers("on", day, "SAFETY", safety),
        null,
        Instant.EPOCH);
  }

  @Test
  void daysKeepTheirDistanceAndMoreIsHigher() {
    List<Curve.Point> points =
        Curve.points(
            List.of(on("2026-01-01", "0"), on("2026-01-11", "10"), on("2026-02-10", "5")),
            Outcome.SAFETY);
    int span = points.get(2).x() - points.get(0).x();
    assertThat(points.get(1).x() - points.get(0).x()).isEqualTo(span / 4);
    assertThat(points.get(1).y()).isLessThan(points.get(2).y());
    assertThat(points.get(2).y()).isLessThan(points.get(0).y());
    assertThat(points).allMatch(each -> each.x() > 0 && each.x() < Curve.WIDTH);
    assertThat(points).allMatch(each -> each.y() > 0 && each.y() < Curve.HEIGHT);
  }

  @Test
  void oneDayIsOnePointAndAnOutcomeThatWasLeftOutIsNone() {
    List<Scoring> one = List.of(on("2026-01-01", "4"));
    assertThat(Curve.points(one, Outcome.SAFETY)).hasSize(1);
    assertThat(Curve.points(one, Outcome.HOUSING)).isEmpty();
  }
}
